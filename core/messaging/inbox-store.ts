import { newId } from '../ids.ts'
import type { Row, Tx } from '../storage/database.ts'
import { fromNow, newRow, take } from '../storage/leases.ts'
import { incoming, type Incoming } from './contract.ts'
import { headsOf } from './store.ts'

const kept = incoming.extend({ pieces: incoming.shape.text.array().default([]) })

export async function findReceived(tx: Tx, channel: string, outsideId: string) {
  return tx
    .selectFrom('Inbox')
    .select(['id', 'state', 'body'])
    .where('channel', '=', channel)
    .where('outsideId', '=', outsideId)
    .executeTakeFirst()
}

type Arrived = Pick<Row<'Inbox'>, 'channel' | 'outsideId' | 'chat' | 'receivedAt'>

/** Keeps a message that waits to be taken. Answers false where this outside id was kept before. */
export async function insertReceived(
  tx: Tx,
  row: Arrived,
  body: Incoming & { pieces?: string[] },
  waitMs: number,
): Promise<boolean> {
  return insert(tx, { ...opened(row, body), ...newRow(false), notBefore: fromNow(waitMs) })
}

/** The same for one that is worked on at once: answers it, or null where this outside id was kept before. */
export async function insertTaken(tx: Tx, row: Arrived, body: Incoming): Promise<Row<'Inbox'> | null> {
  const taken = { ...opened(row, body), ...newRow(true), notBefore: fromNow(0) }
  return (await insert(tx, taken)) ? taken : null
}

function opened(row: Arrived, body: Incoming) {
  return { ...row, id: newId(), body: JSON.stringify(body), interrupted: 0, error: null, doneAt: null }
}

async function insert(tx: Tx, row: Row<'Inbox'>): Promise<boolean> {
  const result = await tx
    .insertInto('Inbox')
    .values(row)
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
export async function takeMessages(
  tx: Tx,
  channels: readonly string[] | null,
  most: number,
): Promise<Row<'Inbox'>[]> {
  const rows = await headsOf(tx, 'Inbox', channels, most)
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

/** What a chat wrote that nobody has worked on yet, in order. */
export async function textsWaiting(
  tx: Tx,
  { channel, chat }: { channel: string; chat: string },
): Promise<string[]> {
  const rows = await tx
    .selectFrom('Inbox')
    .select('body')
    .where('channel', '=', channel)
    .where('chat', '=', chat)
    .where('state', '=', 'new')
    .orderBy('id')
    .execute()
  return rows.map(({ body }) => readKept(body).text)
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
