import { sql } from 'kysely'
import type { Reading } from './reading.ts'
import { centimes, fromMicros } from '../money.ts'
import { bestSellers } from '../sales/item-sums/store.ts'
import type { Tx } from '../storage/database.ts'
import type { Day } from '../time.ts'
import type { RefreshedPoint } from './country/series.ts'

/** What was fetched of the country's series, oldest first. */
export async function refreshedPoints(tx: Tx): Promise<RefreshedPoint[]> {
  return tx
    .selectFrom('Indicator')
    .select(['code', 'date', 'value', 'source', 'vintage'])
    .orderBy('code')
    .orderBy('date')
    .execute()
}

export type ItemPoint = { itemId: string; name: string; date: Day; quantity: number; revenue: number }

/** Quantity and revenue of the items that sold best in a period, by day or by month (its first day), oldest first. */
export async function sellersByTime(
  shop: Reading,
  period: { from: Day; to: Day; by: 'day' | 'month' },
  most: number,
): Promise<ItemPoint[]> {
  const best = await bestSellers(shop, period, most)
  if (best.length === 0) return []
  const date =
    period.by === 'day' ? sql<string>`ItemDay.date` : sql<string>`substr(ItemDay.date, 1, 7) || '-01'`
  const rows = await shop.tx
    .selectFrom('ItemDay')
    .innerJoin('Item', (on) =>
      on.onRef('Item.id', '=', 'ItemDay.itemId').onRef('Item.businessId', '=', 'ItemDay.businessId'),
    )
    .select((row) => [
      'ItemDay.itemId',
      'Item.name',
      date.as('date'),
      row.fn.sum<number>('ItemDay.quantity').as('quantity'),
      row.fn.sum<number>('ItemDay.revenue').as('revenue'),
    ])
    .where('ItemDay.businessId', '=', shop.business.id)
    .where(
      'ItemDay.itemId',
      'in',
      best.map(({ itemId }) => itemId),
    )
    .where('ItemDay.date', '>=', period.from)
    .where('ItemDay.date', '<=', period.to)
    .groupBy(['ItemDay.itemId', 'Item.name', date])
    .orderBy(date)
    .execute()
  const rank = new Map(best.map(({ itemId }, at) => [itemId, at]))
  return rows
    .map((row) => ({ ...row, quantity: fromMicros(row.quantity), revenue: centimes(row.revenue) }))
    .sort((a, b) => (rank.get(a.itemId) ?? 0) - (rank.get(b.itemId) ?? 0))
}
