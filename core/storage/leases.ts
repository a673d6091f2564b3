import { sql } from 'kysely'
import type { Tx } from './database.ts'
import { isGone, thisProcess } from './holder.ts'

/** The tables whose rows are work: a process holds a row for a while, and proves it still does before it writes. */
export type WorkTable = 'Inbox' | 'Outbox' | 'Job'

/** A row in hand; `lockedBy` names the process and the moment of taking it. */
export type Held = { id: string; attempts: number; lockedBy: string | null }

/** Leases keep the machine's clock, whatever day the business has. */
export const LEASE_MS = 60_000

let takings = 0

/** Takes rows that are due; whoever calls has chosen them in the same transaction. */
export async function take(tx: Tx, table: WorkTable, ids: string[]): Promise<void> {
  const { lockedBy, lockedUntil } = inOurHand()
  await sql`update ${sql.table(table)} set state = 'held', attempts = attempts + 1,
    lockedBy = ${lockedBy}, lockedUntil = ${lockedUntil} where id in (${sql.join(ids)})`.execute(tx)
}

/** How a new row begins: free for whoever takes it, or in the hands of this process from the start. */
export function newRow(held: boolean) {
  return held ? inOurHand() : { state: 'new', attempts: 0, lockedBy: null, lockedUntil: null }
}

function inOurHand() {
  const lockedBy = `${thisProcess} ${++takings}`
  return { state: 'held', attempts: 1, lockedBy, lockedUntil: fromNow(LEASE_MS) }
}

/** Says that this process is still at work on these rows. */
export async function renew(tx: Tx, table: WorkTable, ids: string[]): Promise<void> {
  await sql`update ${sql.table(table)} set lockedUntil = ${fromNow(LEASE_MS)}
    where id in (${sql.join(ids)}) and state = 'held' and lockedBy like ${`${thisProcess} %`}`.execute(tx)
}

export async function stillHolds(tx: Tx, table: WorkTable, held: Held): Promise<boolean> {
  const { rows } = await sql`select 1 from ${sql.table(table)} where id = ${held.id}
    and state = 'held' and lockedBy = ${held.lockedBy}`.execute(tx)
  return rows.length > 0
}

/** What a try was that came to nothing: the row's own failure, one whose end nobody knows, or none of its doing. */
export type Counts = 'failure' | 'interruption' | 'nothing'

/** Lays a row back for later. */
export async function layBack(
  tx: Tx,
  table: WorkTable,
  held: Held,
  { afterMs, error, counts = 'failure' }: { afterMs: number; error: string | null; counts?: Counts },
): Promise<void> {
  await sql`update ${sql.table(table)} set state = 'new', lockedBy = null, lockedUntil = null,
    notBefore = ${fromNow(afterMs)}, error = ${error},
    attempts = ${counts === 'failure' ? held.attempts : held.attempts - 1},
    interrupted = interrupted + ${counts === 'interruption' ? 1 : 0}
    where id = ${held.id}`.execute(tx)
}

/** Gives up on a row, and keeps why. */
export async function bury(tx: Tx, table: WorkTable, id: string, error: string): Promise<void> {
  await sql`update ${sql.table(table)} set state = 'dead', lockedBy = null, lockedUntil = null, error = ${error}
    where id = ${id}`.execute(tx)
}

/**
 * Frees rows whose holder let its lease run out, or died on this machine: a start after `kill -9` need not
 * wait for the lease. It is counted apart from the row's own failures. `note` is kept with the row.
 */
export async function freeAbandoned(tx: Tx, table: WorkTable, note: string): Promise<number> {
  const holders = await sql<{ lockedBy: string | null }>`select distinct lockedBy from ${sql.table(table)}
    where state = 'held'`.execute(tx)
  const gone = holders.rows.flatMap(({ lockedBy }) => (lockedBy && isGone(lockedBy) ? [lockedBy] : []))
  const freed = await sql`update ${sql.table(table)} set state = 'new', lockedBy = null, lockedUntil = null,
    attempts = attempts - 1, interrupted = interrupted + 1, error = ${note}
    where state = 'held' and (lockedUntil <= ${fromNow(0)} or lockedBy in (${sql.join(gone.length ? gone : [''])}))`.execute(
    tx,
  )
  return Number(freed.numAffectedRows ?? 0)
}

/** Nothing is laid back for longer, and what comes round does so within it. */
const LONGEST_WAIT_MS = 2 * 86_400_000

/**
 * What was to be tried again, or comes round, and waits for years was planned by a clock that ran ahead and was set
 * right since: it is due now. What a person wants done on a far day stays. `now` is the clock that the rows keep.
 */
export async function freeFromWrongClock(tx: Tx, table: WorkTable, now: Date): Promise<void> {
  const latest = new Date(now.getTime() + LONGEST_WAIT_MS).toISOString()
  const own = table === 'Job' ? sql`and (attempts > 0 or dedupe = kind || ':' || notBefore)` : sql``
  await sql`update ${sql.table(table)} set notBefore = ${now.toISOString()}
    where state = 'new' and notBefore > ${latest} ${own}`.execute(tx)
}

/** Milliseconds until the next row is due, or null where none waits. `now` is the clock that the rows keep. */
export async function nextDue(tx: Tx, table: WorkTable, now = new Date()): Promise<number | null> {
  const { rows } = await sql<{ at: string | null }>`select min(notBefore) as at from ${sql.table(table)}
    where state = 'new'`.execute(tx)
  const at = rows[0]?.at
  return at ? Date.parse(at) - now.getTime() : null
}

export function fromNow(milliseconds: number): string {
  return new Date(Date.now() + milliseconds).toISOString()
}
