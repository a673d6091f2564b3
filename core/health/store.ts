import { sql } from 'kysely'
import type { Tx } from '../storage/database.ts'
import { healthPoint, type HealthPoint } from './contract.ts'

const DAY_MS = 86_400_000

/** Keeps a minute and lets go of those older than a day. */
export async function keepMinute(tx: Tx, { at, ...figures }: HealthPoint): Promise<void> {
  const before = new Date(Date.parse(at) - DAY_MS).toISOString()
  await tx.deleteFrom('HealthMinute').where('at', '<', before).execute()
  await tx
    .insertInto('HealthMinute')
    .values({ at, figures: JSON.stringify(figures) })
    .onConflict((same) => same.column('at').doNothing())
    .execute()
}

/** The last day, oldest first; a clock that was set back leaves no points from tomorrow. */
export async function minutesSince(tx: Tx, since: string, until: string): Promise<HealthPoint[]> {
  const rows = await tx
    .selectFrom('HealthMinute')
    .selectAll()
    .where('at', '>=', since)
    .where('at', '<=', until)
    .orderBy('at')
    .execute()
  return rows.map(({ at, figures }) => healthPoint.parse({ at, ...(JSON.parse(figures) as object) }))
}

export type Traffic = {
  messages: Record<string, number>
  sessions: number
  receipts: { count: number; milliseconds: number }
}

/** How much the house is used, over all its businesses. */
export async function trafficAt(tx: Tx): Promise<Traffic> {
  const messages = await tx
    .selectFrom('Message')
    .select((of) => ['role', of.fn.countAll<number>().as('count')])
    .groupBy('role')
    .execute()
  const sessions = await tx
    .selectFrom('Session')
    .select((of) => of.fn.countAll<number>().as('count'))
    .where('expiresAt', '>', new Date().toISOString())
    .executeTakeFirstOrThrow()
  const receipts = await tx
    .selectFrom('Receipt')
    .select((of) => [
      of.fn.countAll<number>().as('count'),
      of.fn.sum<number>('milliseconds').as('milliseconds'),
    ])
    .executeTakeFirstOrThrow()
  return {
    messages: Object.fromEntries(messages.map(({ role, count }) => [role, count])),
    sessions: sessions.count,
    receipts: { count: receipts.count, milliseconds: receipts.milliseconds ?? 0 },
  }
}

export type Queue = {
  name: 'inbox' | 'outbox' | 'jobs'
  waiting: number
  oldestSeconds: number
  dead: number
}

/**
 * What is due and waits, by queue. Jobs keep the business's clock, messages the machine's. What is for a channel that
 * is `away` waits for its line, and not for us.
 */
export async function queuesAt(
  tx: Tx,
  machine: Date,
  business: Date,
  away: readonly string[] = [],
): Promise<Queue[]> {
  const queues = [
    ['inbox', 'Inbox', machine],
    ['outbox', 'Outbox', machine],
    ['jobs', 'Job', business],
  ] as const
  const found: Queue[] = []
  for (const [name, table, now] of queues) {
    const ours = table === 'Outbox' && away.length > 0 ? sql`and channel not in (${sql.join(away)})` : sql``
    const { rows } = await sql<{ waiting: number; oldest: string | null; dead: number }>`select
      sum(state = 'new' and notBefore <= ${now.toISOString()} ${ours}) as waiting,
      min(case when state = 'new' and notBefore <= ${now.toISOString()} ${ours} then notBefore end) as oldest,
      sum(state = 'dead') as dead from ${sql.table(table)}`.execute(tx)
    const [row] = rows
    const age = row?.oldest ? Math.max(0, (now.getTime() - Date.parse(row.oldest)) / 1000) : 0
    found.push({ name, waiting: row?.waiting ?? 0, oldestSeconds: Math.round(age), dead: row?.dead ?? 0 })
  }
  return found
}
