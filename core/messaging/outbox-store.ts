import { sql } from 'kysely'
import { inOrder } from '../language/marks.ts'
import { newId } from '../ids.ts'
import type { Row, Tx } from '../storage/database.ts'
import { fromNow, newRow, take } from '../storage/leases.ts'
import { outgoing, type Outgoing } from './contract.ts'
import { OUTCOME_UNKNOWN } from './reports-store.ts'
import { headsOf } from './store.ts'

/** Kept with a message whose reader asked for no more of them. */
const STOPPED = 'the reader said STOP'

/**
 * Writes a reply down, for whoever takes it or, where it is `held`, as taken by this process already. Answers what was
 * written; the same `dedupe` again changes nothing and answers null.
 */
export async function insertOutgoing(
  tx: Tx,
  row: Pick<Row<'Outbox'>, 'channel' | 'chat' | 'businessId' | 'dedupe' | 'createdAt'>,
  body: Outgoing,
  held = false,
): Promise<Row<'Outbox'> | null> {
  const whole = {
    ...row,
    ...newRow(held),
    id: newId(),
    body: JSON.stringify({ ...body, text: inOrder(body.text) }),
    interrupted: 0,
    notBefore: fromNow(0),
    outsideId: null,
    error: null,
    sentAt: null,
    delivery: null,
    deliveryAt: null,
  }
  const result = await tx
    .insertInto('Outbox')
    .values(whole)
    .onConflict((on) => on.column('dedupe').doNothing())
    .executeTakeFirst()
  return result.numInsertedOrUpdatedRows === 1n ? whole : null
}

export async function takeOutgoing(tx: Tx, channels: string[], most: number): Promise<Row<'Outbox'>[]> {
  if (channels.length === 0) return []
  const rows = await headsOf(tx, 'Outbox', channels, most)
  if (rows.length === 0) return []
  await take(tx, 'Outbox', rows)
  return tx.selectFrom('Outbox').selectAll().where('id', 'in', rows).orderBy('id').execute()
}

export function readOutgoing(body: string): Outgoing {
  return outgoing.parse(JSON.parse(body))
}

export async function markSent(
  tx: Tx,
  id: string,
  { sentAt, outsideId }: { sentAt: string; outsideId: string | null },
): Promise<void> {
  await tx
    .updateTable('Outbox')
    .set({
      state: 'sent',
      sentAt,
      outsideId,
      lockedBy: null,
      lockedUntil: null,
      error: null,
      body: sql<string>`json_remove(body, '$.picture', '$.paper')`,
    })
    .where('id', '=', id)
    .execute()
}

/** Whether a message of ours is known to have arrived under this id of the channel's. */
export async function isSentAs(tx: Tx, channel: string, outsideId: string): Promise<boolean> {
  const row = await tx
    .selectFrom('Outbox')
    .select('id')
    .where('channel', '=', channel)
    .where('outsideId', '=', outsideId)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

/** Whether anything of ours ever went to a chat, as far as the outbox remembers. */
export async function hasWrittenTo(
  tx: Tx,
  { channel, chat }: { channel: string; chat: string },
): Promise<boolean> {
  const row = await tx
    .selectFrom('Outbox')
    .select('id')
    .where('channel', '=', channel)
    .where('chat', '=', chat)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

/** The last thing that we wrote to a chat, or null. */
export async function lastWrittenTo(
  tx: Tx,
  { channel, chat }: { channel: string; chat: string },
): Promise<{ dedupe: string; message: Outgoing } | null> {
  const row = await tx
    .selectFrom('Outbox')
    .select(['dedupe', 'body'])
    .where('channel', '=', channel)
    .where('chat', '=', chat)
    .where('state', '=', 'sent')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ? { dedupe: row.dedupe, message: readOutgoing(row.body) } : null
}

/** What was written under that name, or null. */
export async function writtenAs(tx: Tx, dedupe: string): Promise<Outgoing | null> {
  const row = await tx.selectFrom('Outbox').select('body').where('dedupe', '=', dedupe).executeTakeFirst()
  return row ? readOutgoing(row.body) : null
}

/** Messages of a business that wait to leave through a channel. */
export async function waitingIn(tx: Tx, channel: string, businessId: string): Promise<number> {
  const row = await tx
    .selectFrom('Outbox')
    .select((of) => of.fn.countAll<number>().as('count'))
    .where('channel', '=', channel)
    .where('businessId', '=', businessId)
    .where('state', 'in', ['new', 'held'])
    .executeTakeFirstOrThrow()
  return row.count
}

/** Whoever says STOP gets no campaign's message that still waits for them, by whichever spelling of their number. */
export async function dropCampaignMessages(tx: Tx, chats: readonly string[]): Promise<void> {
  await tx
    .updateTable('Outbox')
    .set({ state: 'dead', error: STOPPED })
    .where('state', '=', 'new')
    .where('chat', 'in', chats)
    .where(sql<boolean>`json_extract(body, '$.campaignId') is not null`)
    .execute()
}

/** Kept with a message that its reader must write for first. */
export const READER_FIRST = 'its reader must write first'

/**
 * Hands what waits in a channel that is down, or one message alone, to another chat of the same person, in a channel
 * that is open. Answers how many found another way.
 */
export async function divert(tx: Tx, down: string, open: string[], alone?: string): Promise<number> {
  if (open.length === 0) return 0
  let from = tx
    .selectFrom('Outbox')
    .innerJoin('ChatLink as mine', (on) =>
      on.onRef('mine.channel', '=', 'Outbox.channel').onRef('mine.address', '=', 'Outbox.chat'),
    )
    .innerJoin('ChatLink as other', 'other.personId', 'mine.personId')
    .select(['Outbox.id', 'other.channel', 'other.address'])
    .where('Outbox.state', '=', 'new')
    .where('Outbox.channel', '=', down)
    .where('mine.unlinkedAt', 'is', null)
    .where('other.channel', 'in', open)
    .where('other.unlinkedAt', 'is', null)
    .where('other.stoppedAt', 'is', null)
    .orderBy('other.id')
  if (alone !== undefined) from = from.where('Outbox.id', '=', alone)
  const ways = await from.execute()
  // The newest of several ways is the last one, and wins.
  for (const [id, { channel, address }] of new Map(ways.map((way) => [way.id, way]))) {
    await tx
      .updateTable('Outbox')
      .set({ channel, chat: address, notBefore: fromNow(0) })
      .where('id', '=', id)
      .where('state', '=', 'new')
      .execute()
  }
  return new Set(ways.map(({ id }) => id)).size
}

/** What waited in these chats for their people to write goes out now. */
export async function hastenTo(tx: Tx, channel: string, chats: readonly string[]): Promise<void> {
  await tx
    .updateTable('Outbox')
    .set({ notBefore: fromNow(0) })
    .where('channel', '=', channel)
    .where('chat', 'in', chats)
    .where('state', '=', 'new')
    .where('error', '=', READER_FIRST)
    .execute()
}

/** What was put off until later goes out now; but for what a channel may still report by itself. */
export async function hasten(tx: Tx, channel: string): Promise<void> {
  await tx
    .updateTable('Outbox')
    .set({ notBefore: fromNow(0) })
    .where('channel', '=', channel)
    .where('state', '=', 'new')
    .where((of) => of.or([of('error', 'is', null), of('error', '!=', OUTCOME_UNKNOWN)]))
    .execute()
}
