import { sql } from 'kysely'
import { newId } from '../ids.ts'
import type { Row, Tx } from '../storage/database.ts'
import { fromNow, take } from '../storage/leases.ts'
import { incoming, outgoing, type Incoming, type Outgoing } from './contract.ts'

/** Kept by the sender with a row whose message may have arrived. */
export const OUTCOME_UNKNOWN = 'outcome unknown'

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
