import type { Shop } from '../capability.ts'
import { notFound } from '../errors.ts'
import { newId } from '../ids.ts'
import type { Language } from '../shapes.ts'
import type { Row, Tx } from '../storage/database.ts'
import { pageOf, type PageQuery } from '../storage/pages.ts'

export async function insertReminder(
  shop: Shop,
  { text, at }: { text: string; at: string },
): Promise<Row<'Reminder'>> {
  const row = {
    id: newId(),
    businessId: shop.business.id,
    personId: shop.person.id,
    conversationId: shop.conversationId ?? null,
    text,
    at,
    createdAt: shop.clock.now().toISOString(),
    deliveredAt: null,
    deletedAt: null,
  }
  await shop.tx.insertInto('Reminder').values(row).execute()
  return row
}

export async function listReminders(shop: Shop, query: PageQuery) {
  let from = shop.tx
    .selectFrom('Reminder')
    .where('businessId', '=', shop.business.id)
    .where('personId', '=', shop.person.id)
    .where('deletedAt', 'is', null)
  if (query.search) from = from.where('text', 'like', `%${query.search}%`)
  return pageOf(from, query, (rows) => rows.selectAll().orderBy('id', 'desc'))
}

/** Throws `not_found` for a reminder that is not the asker's, or is dropped already. */
export async function setReminderDeleted(shop: Shop, id: string, deletedAt: string): Promise<void> {
  const result = await mine(shop, id).set({ deletedAt }).where('deletedAt', 'is', null).executeTakeFirst()
  if (result.numUpdatedRows === 0n) throw notFound('reminder')
}

export async function takeBackReminder(shop: Shop, id: string): Promise<Row<'Reminder'>> {
  const row = await mine(shop, id).set({ deletedAt: null }).returningAll().executeTakeFirst()
  if (!row) throw notFound('reminder')
  return row
}

/** A reminder that is still to be delivered, with the chats of who asked for it; null where there is nothing to do. */
export async function dueReminder(tx: Tx, id: string) {
  const reminder = await tx
    .selectFrom('Reminder')
    .selectAll()
    .where('id', '=', id)
    .where('deletedAt', 'is', null)
    .where('deliveredAt', 'is', null)
    .executeTakeFirst()
  if (!reminder) return null
  const chats = await tx
    .selectFrom('ChatLink')
    .select(['channel', 'address'])
    .where('personId', '=', reminder.personId)
    .where('unlinkedAt', 'is', null)
    .where('stoppedAt', 'is', null)
    .orderBy('id', 'desc')
    .execute()
  const { language } = await tx
    .selectFrom('Person')
    .select('language')
    .where('id', '=', reminder.personId)
    .executeTakeFirstOrThrow()
  return { reminder, chats, language: language as Language }
}

/** What somebody's own reminder says, or null. */
export async function textOfReminder(
  tx: Tx,
  { business, person }: Pick<Shop, 'business' | 'person'>,
  id: string,
): Promise<string | null> {
  const row = await tx
    .selectFrom('Reminder')
    .select('text')
    .where('businessId', '=', business.id)
    .where('personId', '=', person.id)
    .where('id', '=', id)
    .executeTakeFirst()
  return row?.text ?? null
}

export async function markDelivered(tx: Tx, id: string, at: string): Promise<void> {
  await tx.updateTable('Reminder').set({ deliveredAt: at }).where('id', '=', id).execute()
}

function mine(shop: Shop, id: string) {
  return shop.tx
    .updateTable('Reminder')
    .where('businessId', '=', shop.business.id)
    .where('personId', '=', shop.person.id)
    .where('id', '=', id)
}

export function toReminder(row: Row<'Reminder'>) {
  return { id: row.id, text: row.text, at: row.at, createdAt: row.createdAt, deliveredAt: row.deliveredAt }
}
