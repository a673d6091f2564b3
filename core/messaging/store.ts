import { sql } from 'kysely'
import { newId } from '../ids.ts'
import type { Row, Tx } from '../storage/database.ts'
import { fromNow, take } from '../storage/leases.ts'
import { deliveries, incoming, outgoing, type Incoming, type Outgoing, type Report } from './contract.ts'

/** Kept by the sender with a row whose message may have arrived. */
export const OUTCOME_UNKNOWN = 'outcome unknown'

/** Kept with a message whose reader asked for no more of them. */
const STOPPED = 'the reader said STOP'

const kept = incoming.extend({ pieces: incoming.shape.text.array().default([]) })

export async function findReceived(tx: Tx, channel: string, outsideId: string) {
  return tx
    .selectFrom('Inbox')
    .select(['id', 'state', 'body'])
    .where('channel', '=', channel)
    .where('outsideId', '=', outsideId)
    .executeTakeFirst()
}

/** Answers false where this outside id was kept before. */
export async function insertReceived(
  tx: Tx,
  row: Pick<Row<'Inbox'>, 'channel' | 'outsideId' | 'chat' | 'receivedAt'>,
  body: Incoming & { pieces?: string[] },
  waitMs: number,
): Promise<boolean> {
  const result = await tx
    .insertInto('Inbox')
    .values({
      ...row,
      id: newId(),
      body: JSON.stringify(body),
      state: 'new',
      attempts: 0,
      interrupted: 0,
      notBefore: fromNow(waitMs),
      lockedUntil: null,
      lockedBy: null,
      error: null,
      doneAt: null,
    })
    .onConflict((on) => on.columns(['channel', 'outsideId']).doNothing())
    .executeTakeFirst()
  return result.numInsertedOrUpdatedRows === 1n
}

export async function rewriteReceived(
  tx: Tx,
  id: string,
  body: Incoming & { pieces: string[] },
  waitMs: number,
): Promise<void> {
  await tx
    .updateTable('Inbox')
    .set({ body: JSON.stringify(body), notBefore: fromNow(waitMs) })
    .where('id', '=', id)
    .execute()
}

export function readKept(body: string) {
  return kept.parse(JSON.parse(body))
}

/** The oldest live message of each chat that is due: one chat's messages go strictly one after another. */
export async function takeMessages(tx: Tx, most: number): Promise<Row<'Inbox'>[]> {
  const rows = await headsOf(tx, 'Inbox', null, most)
  if (rows.length === 0) return []
  await take(tx, 'Inbox', rows)
  return tx.selectFrom('Inbox').selectAll().where('id', 'in', rows).orderBy('id').execute()
}

export async function markDone(tx: Tx, id: string, doneAt: string): Promise<void> {
  await tx
    .updateTable('Inbox')
    .set({ state: 'done', doneAt, lockedBy: null, lockedUntil: null })
    .where('id', '=', id)
    .execute()
}

/** Writes a reply down. The same `dedupe` again changes nothing. */
export async function insertOutgoing(
  tx: Tx,
  row: Pick<Row<'Outbox'>, 'channel' | 'chat' | 'businessId' | 'dedupe' | 'createdAt'>,
  body: Outgoing,
): Promise<void> {
  await tx
    .insertInto('Outbox')
    .values({
      ...row,
      id: newId(),
      body: JSON.stringify(body),
      state: 'new',
      attempts: 0,
      interrupted: 0,
      notBefore: fromNow(0),
      lockedUntil: null,
      lockedBy: null,
      outsideId: null,
      error: null,
      sentAt: null,
      delivery: null,
      deliveryAt: null,
    })
    .onConflict((on) => on.column('dedupe').doNothing())
    .execute()
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
      body: sql<string>`json_remove(body, '$.picture')`,
    })
    .where('id', '=', id)
    .execute()
}

/** When a chat last wrote to us, as far back as the inbox remembers. */
export async function lastHeardFrom(
  tx: Tx,
  { channel, chat }: { channel: string; chat: string },
): Promise<Date | null> {
  const row = await tx
    .selectFrom('Inbox')
    .select((of) => of.fn.max('receivedAt').as('at'))
    .where('channel', '=', channel)
    .where('chat', '=', chat)
    .executeTakeFirst()
  return row?.at ? new Date(row.at) : null
}

/**
 * Keeps how far a message came. Reports come late, twice and out of order: what is less than what is known
 * changes nothing. A report of a message whose fate was unknown settles it; one that failed is given up.
 */
export async function keepReport(tx: Tx, { key, outsideId, delivery, at, why }: Report): Promise<void> {
  const row = await tx
    .selectFrom('Outbox')
    .select(['state', 'error', 'delivery'])
    .where('id', '=', key)
    .executeTakeFirst()
  if (!row) return
  const known = deliveries.findIndex((each) => each === row.delivery)
  if (known >= deliveries.indexOf(delivery)) return
  const settled = row.state === 'sent' || (row.state === 'new' && row.error === OUTCOME_UNKNOWN)
  const end =
    delivery === 'failed' ? { state: 'dead', error: why ?? 'failed' } : { state: 'sent', error: null }
  await tx
    .updateTable('Outbox')
    .set({ delivery, deliveryAt: at, outsideId, ...(settled ? { ...end, sentAt: at } : {}) })
    .where('id', '=', key)
    .execute()
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

export async function wasReported(tx: Tx, id: string): Promise<boolean> {
  const row = await tx
    .selectFrom('Outbox')
    .select('delivery')
    .where('id', '=', id)
    .where('delivery', 'is not', null)
    .executeTakeFirst()
  return row !== undefined
}

/** Gives a channel time to report messages whose fate is unknown, before they are repeated. */
export async function awaitReports(tx: Tx, channel: string, waitMs: number): Promise<void> {
  await tx
    .updateTable('Outbox')
    .set({ notBefore: fromNow(waitMs) })
    .where('channel', '=', channel)
    .where('state', '=', 'new')
    .where('error', '=', OUTCOME_UNKNOWN)
    .execute()
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

/**
 * Hands what waits in a channel that is down to another chat of the same person, in a channel that is open.
 * Answers how many found another way.
 */
export async function divert(tx: Tx, down: string, open: string[]): Promise<number> {
  if (open.length === 0) return 0
  const ways = await tx
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
    .execute()
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

/** Forgets what was finished before an instant. Messages that were given up are kept. */
export async function forgetFinished(tx: Tx, before: string): Promise<void> {
  await tx.deleteFrom('Inbox').where('state', '=', 'done').where('doneAt', '<', before).execute()
  await tx.deleteFrom('Outbox').where('state', '=', 'sent').where('sentAt', '<', before).execute()
}

async function headsOf(
  tx: Tx,
  table: 'Inbox' | 'Outbox',
  channels: string[] | null,
  most: number,
): Promise<string[]> {
  const open = channels === null ? sql`` : sql`and row.channel in (${sql.join(channels)})`
  const { rows } = await sql<{ id: string }>`
    select row.id from ${sql.table(table)} row
    where row.state = 'new' and row.notBefore <= ${fromNow(0)} ${open}
      and not exists (
        select 1 from ${sql.table(table)} earlier
        where earlier.state in ('new', 'held') and earlier.chat = row.chat and earlier.id < row.id
          and earlier.channel = row.channel
      )
      and not exists (
        select 1 from ${sql.table(table)} held
        where held.state = 'held' and held.chat = row.chat and held.channel = row.channel
      )
    order by row.notBefore, row.id limit ${most}`.execute(tx)
  return rows.map(({ id }) => id)
}
