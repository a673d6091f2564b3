import { sql } from 'kysely'
import type { Shop } from '../capability.ts'
import { stockValue } from '../inventory/rules.ts'
import { centimes, MOST_CENTIMES, type Centimes } from '../money.ts'
import type { Day } from '../time.ts'
import type { Period } from './rules.ts'

export type Sums = { revenue: Centimes; sales: number; expenses: Centimes }

/** What was sold and spent in a period, in all. */
export async function sumsOf(shop: Shop, { from, to }: Period): Promise<Sums> {
  const sold = await shop.tx
    .selectFrom('SalesDay')
    .select((day) => [
      day.fn.sum<number | null>('revenue').as('revenue'),
      day.fn.sum<number | null>('sales').as('sales'),
    ])
    .where('businessId', '=', shop.business.id)
    .where('date', '>=', from)
    .where('date', '<=', to)
    .executeTakeFirst()
  const spent = await shop.tx
    .selectFrom('ExpenseDay')
    .select((day) => day.fn.sum<number | null>('amount').as('amount'))
    .where('businessId', '=', shop.business.id)
    .where('date', '>=', from)
    .where('date', '<=', to)
    .executeTakeFirst()
  return {
    revenue: centimes(sold?.revenue ?? 0),
    sales: sold?.sales ?? 0,
    expenses: centimes(spent?.amount ?? 0),
  }
}

/** Revenue of the days with sales. */
export async function soldByDay(shop: Shop, { from, to }: Period): Promise<Map<Day, number>> {
  const rows = await shop.tx
    .selectFrom('SalesDay')
    .select(['date', 'revenue'])
    .where('businessId', '=', shop.business.id)
    .where('date', '>=', from)
    .where('date', '<=', to)
    .execute()
  return new Map(rows.map((row) => [row.date, row.revenue]))
}

/** Confirmed expenses of the days that have some. */
export async function spentByDay(shop: Shop, { from, to }: Period): Promise<Map<Day, number>> {
  const rows = await shop.tx
    .selectFrom('ExpenseDay')
    .select((day) => ['date', day.fn.sum<number>('amount').as('amount')])
    .where('businessId', '=', shop.business.id)
    .where('date', '>=', from)
    .where('date', '<=', to)
    .groupBy('date')
    .execute()
  return new Map(rows.map((row) => [row.date, row.amount]))
}

/** Confirmed expenses by category, the largest first. */
export async function spentByCategory(shop: Shop, { from, to }: Period) {
  const rows = await shop.tx
    .selectFrom('ExpenseDay')
    .select((day) => ['category', day.fn.sum<number>('amount').as('amount')])
    .where('businessId', '=', shop.business.id)
    .where('date', '>=', from)
    .where('date', '<=', to)
    .groupBy('category')
    .orderBy('amount', 'desc')
    .orderBy('category')
    .execute()
  return rows.map(({ category, amount }) => ({ category, amount: centimes(amount) }))
}

/** Items so large that their value does not fit SQLite's whole numbers are valued here, one by one. */
const FITS = 9_000_000_000_000_000_000n

/** What the shelf is worth and how many items are low, now: read from one index, each item rounded half up. */
export async function shelf(shop: Shop): Promise<{ stockValue: Centimes; lowStockCount: number }> {
  const fits = sql<boolean>`quantity <= ${FITS} / cost`
  const row = await shop.tx
    .selectFrom('Item')
    .select([
      sql<
        number | null
      >`sum(case when ${fits} then (quantity * cost + 500000) / 1000000 end) filter (where quantity > 0 and cost > 0)`.as(
        'value',
      ),
      sql<number>`sum(not (${fits})) filter (where quantity > 0 and cost > 0)`.as('large'),
      sql<number | null>`sum(quantity <= threshold)`.as('low'),
    ])
    .where('businessId', '=', shop.business.id)
    .where('archivedAt', 'is', null)
    .executeTakeFirst()
  const large = row?.large ? await largeValues(shop) : []
  return {
    stockValue: centimes(
      [row?.value ?? 0, ...large].reduce((sum, worth) => Math.min(MOST_CENTIMES, sum + worth), 0),
    ),
    lowStockCount: row?.low ?? 0,
  }
}

async function largeValues(shop: Shop): Promise<Centimes[]> {
  const items = await shop.tx
    .selectFrom('Item')
    .select(['quantity', 'cost'])
    .where('businessId', '=', shop.business.id)
    .where('archivedAt', 'is', null)
    .where('quantity', '>', 0)
    .where('cost', '>', 0)
    .where(sql<boolean>`quantity > ${FITS} / cost`)
    .execute()
  return items.map(({ quantity, cost }) => stockValue(quantity, cost === null ? null : centimes(cost)))
}

/** What all customers on the list owe, now. What one paid ahead lowers nobody else's debt. */
export async function customersOwe(shop: Shop): Promise<Centimes> {
  const row = await shop.tx
    .selectFrom('Customer')
    .select((is) => is.fn.sum<number | null>('balance').as('owed'))
    .where('businessId', '=', shop.business.id)
    .where('archivedAt', 'is', null)
    .where('balance', '>', 0)
    .executeTakeFirst()
  return centimes(row?.owed ?? 0)
}
