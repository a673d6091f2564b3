import type { Shop } from '../capability.ts'
import { isLow, stockValue } from '../inventory/rules.ts'
import { centimes, fromMicros, plus, type Centimes } from '../money.ts'
import type { Day } from '../time.ts'
import type { Period } from './rules.ts'

export type SalesOfDays = { byDay: Map<Day, number>; revenue: Centimes; sales: number }

/** Sales by their date, from the days that were kept with them. */
export async function salesOf(shop: Shop, { from, to }: Period): Promise<SalesOfDays> {
  const rows = await shop.tx
    .selectFrom('SalesDay')
    .select(['date', 'revenue', 'sales'])
    .where('businessId', '=', shop.business.id)
    .where('date', '>=', from)
    .where('date', '<=', to)
    .execute()
  return {
    byDay: new Map(rows.map((row) => [row.date, row.revenue])),
    revenue: plus(...rows.map((row) => centimes(row.revenue))),
    sales: rows.reduce((sum, row) => sum + row.sales, 0),
  }
}

export type ExpensesOfDays = {
  byDay: Map<Day, number>
  total: Centimes
  byCategory: { category: string; amount: Centimes }[]
}

/** Confirmed expenses by their date and category, the largest category first. */
export async function expensesOf(shop: Shop, { from, to }: Period): Promise<ExpensesOfDays> {
  const rows = await shop.tx
    .selectFrom('ExpenseDay')
    .select(['date', 'category', 'amount'])
    .where('businessId', '=', shop.business.id)
    .where('date', '>=', from)
    .where('date', '<=', to)
    .execute()
  const sum = (of: typeof rows) => plus(...of.map((row) => centimes(row.amount)))
  return {
    byDay: new Map([...Map.groupBy(rows, (row) => row.date)].map(([date, of]) => [date, sum(of)])),
    total: sum(rows),
    byCategory: [...Map.groupBy(rows, (row) => row.category)]
      .map(([category, of]) => ({ category, amount: sum(of) }))
      .toSorted((one, other) => other.amount - one.amount || (one.category < other.category ? -1 : 1)),
  }
}

/** What sold best, by revenue. Things sold by name only belong to no item and are not in it. */
export async function bestItems(shop: Shop, { from, to }: Period, most: number) {
  const rows = await shop.tx
    .selectFrom('ItemDay')
    .innerJoin('Item', (join) =>
      join.onRef('Item.businessId', '=', 'ItemDay.businessId').onRef('Item.id', '=', 'ItemDay.itemId'),
    )
    .select((row) => [
      'Item.id as itemId',
      'Item.name',
      row.fn.sum<number>('ItemDay.quantity').as('quantity'),
      row.fn.sum<number>('ItemDay.revenue').as('revenue'),
    ])
    .where('ItemDay.businessId', '=', shop.business.id)
    .where('ItemDay.date', '>=', from)
    .where('ItemDay.date', '<=', to)
    .groupBy('Item.id')
    .orderBy('revenue', 'desc')
    .orderBy('Item.id')
    .limit(most)
    .execute()
  return rows.map((row) => ({
    ...row,
    quantity: fromMicros(row.quantity),
    revenue: centimes(row.revenue),
  }))
}

/** What the shelf is worth and how many items are low, now. */
export async function shelf(shop: Shop): Promise<{ stockValue: Centimes; lowStockCount: number }> {
  const items = await shop.tx
    .selectFrom('Item')
    .select(['quantity', 'cost', 'threshold'])
    .where('businessId', '=', shop.business.id)
    .where('archivedAt', 'is', null)
    .execute()
  return {
    stockValue: plus(
      ...items.map(({ quantity, cost }) => stockValue(quantity, cost === null ? null : centimes(cost))),
    ),
    lowStockCount: items.filter(({ quantity, threshold }) => isLow(quantity, threshold)).length,
  }
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
