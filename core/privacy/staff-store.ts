import { sql } from 'kysely'
import { keepStranger } from '../business/linking/store.ts'
import { ERASED } from '../business/store.ts'
import type { Shop } from '../capability.ts'
import { notFound } from '../errors.ts'
import type { Row } from '../storage/database.ts'
import { forgetChangesOf, type Instead } from './somebody-store.ts'
import { HIDDEN } from './traces.ts'

/** Also whoever left: what is held of them outlasts their work here. */
export async function findStaff({ tx, business }: Shop, id: string): Promise<Row<'Person'>> {
  const row = await tx
    .selectFrom('Person')
    .selectAll()
    .where('businessId', '=', business.id)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) throw notFound('person')
  return row
}

/** What the house holds of somebody because they work here; nothing that opens a door. */
export async function heldOfStaff({ tx, business }: Shop, personId: string) {
  const whose = [business.id, personId] as const
  const of = (table: 'ChatLink' | 'ApiKey' | 'Reminder' | 'AiConsent') =>
    sql<Record<string, unknown>>`select * from ${sql.table(table)}
      where businessId = ${whose[0]} and personId = ${whose[1]} order by id`.execute(tx)
  const [chats, keys, reminders, consents] = [
    (await of('ChatLink')).rows,
    (await of('ApiKey')).rows.map(({ hash: _hash, ...shown }) => shown),
    (await of('Reminder')).rows,
    (await of('AiConsent')).rows,
  ]
  const sessions = await tx
    .selectFrom('Session')
    .select(['userAgent', 'address', 'createdAt', 'lastSeenAt', 'expiresAt'])
    .where('personId', '=', personId)
    .orderBy('id')
    .execute()
  const said = await tx
    .selectFrom('Message')
    .innerJoin('Conversation', 'Conversation.id', 'Message.conversationId')
    .select(['Message.text', 'Message.createdAt'])
    .where('Message.businessId', '=', business.id)
    .where('Conversation.personId', '=', personId)
    .where('role', '=', 'user')
    .orderBy('Message.id')
    .execute()
  const { deeds } = await tx
    .selectFrom('Audit')
    .select((count) => count.fn.countAll<number>().as('deeds'))
    .where('businessId', '=', business.id)
    .where('personId', '=', personId)
    .executeTakeFirstOrThrow()
  return { chats, keys, reminders, consents, sessions, said, deeds }
}

/** Takes somebody who worked here out: their ways in, their chats and all that they wrote. What they booked stays booked. */
export async function takeOutStaff(shop: Shop, person: Row<'Person'>, as: Instead): Promise<void> {
  const { tx, business } = shop
  const { id } = person
  await forgetChatsOf(shop, id)
  await sql`delete from IdempotencyKey where credential in
    (select 'key:' || id from ApiKey where personId = ${id} union select 'session:' || id from Session where personId = ${id})`.execute(
    tx,
  )
  await tx.deleteFrom('Session').where('personId', '=', id).execute()
  await sql`delete from Message where conversationId in (select id from Conversation where personId = ${id})`.execute(
    tx,
  )
  for (const table of ['Conversation', 'Reminder', 'AlertTelling', 'LinkCode'] as const)
    await tx.deleteFrom(table).where('businessId', '=', business.id).where('personId', '=', id).execute()
  await sql`delete from LinkCode where businessId = ${business.id} and name = ${person.name}`.execute(tx)
  const now = shop.clock.now().toISOString()
  await sql`update ApiKey set name = ${HIDDEN}, revokedAt = coalesce(revokedAt, ${now})
    where businessId = ${business.id} and personId = ${id}`.execute(tx)
  await tx
    .updateTable('Person')
    .set({
      name: as.name,
      email: null,
      passwordHash: null,
      totpSecret: null,
      settings: ERASED,
      disabledAt: person.disabledAt ?? now,
    })
    .where('id', '=', id)
    .execute()
  await forgetChangesOf(shop, `person:${id}`)
}

/** A chat's address is a telephone number, or leads to one. Whoever said STOP stays unwritten to. */
async function forgetChatsOf({ tx, business }: Shop, personId: string): Promise<void> {
  const links = await tx
    .selectFrom('ChatLink')
    .select(['id', 'channel', 'address', 'stoppedAt'])
    .where('businessId', '=', business.id)
    .where('personId', '=', personId)
    .execute()
  for (const { id, channel, address, stoppedAt } of links) {
    await tx.deleteFrom('Inbox').where('channel', '=', channel).where('chat', '=', address).execute()
    // What another shop has to say to the same number is theirs.
    await tx
      .deleteFrom('Outbox')
      .where('channel', '=', channel)
      .where('chat', '=', address)
      .where((row) => row.or([row('businessId', '=', business.id), row('businessId', 'is', null)]))
      .execute()
    await tx.deleteFrom('ChatLink').where('id', '=', id).execute()
    if (stoppedAt) await keepStranger(tx, { channel, address }, { stoppedAt })
  }
}
