import type { Tx } from '../storage/database.ts'
import { fromNow } from '../storage/leases.ts'
import { deliveries, type Report } from './contract.ts'

/** Kept by the sender with a row whose message may have arrived. */
export const OUTCOME_UNKNOWN = 'outcome unknown'

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
