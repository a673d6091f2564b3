import { sql } from 'kysely'
import { isLow, stockValue } from '../../inventory/rules.ts'
import { centimes, fromMicros, type Centimes } from '../../money.ts'
import type { Day } from '../../time.ts'
import type { Reading } from '../reading.ts'

export type Period = { from: Day; to: Day }
export type Bucket = 'day' | 'month'
export type Flow = { date: Day; amount: Centimes; count: number }

/** Sales by day or by month (dated at its first day), oldest first; what has none is left out. */
export async function firstSalesDay(shop: Reading): Promise<Day | null> {
  const row = await shop.tx
    .selectFrom('SalesDay')
    .select((day) => day.fn.min<string | null>('date').as('first'))
    .where('businessId', '=', shop.business.id)
    .executeTakeFirst()
  return row?.first ?? null
}

export async function salesBy(shop: Reading, { from, to }: Period, bucket: Bucket): Promise<Flow[]> {
  const date = bucket === 'day' ? sql<string>`date` : sql<string>`substr(date, 1, 7) || '-01'`
  const rows = await shop.tx
    .selectFrom('SalesDay')
    .select((day) => [
      date.as('of'),
      day.fn.sum<number>('revenue').as('amount'),
      day.fn.sum<number>('sales').as('count'),
    ])
    .where('businessId', '=', shop.business.id)
    .where('date', '>=', from)
    .where('date', '<=', to)
    .groupBy('of')
    .orderBy('of')
    .execute()
  return rows.map(({ of, amount, count }) => ({ date: of, amount: centimes(amount), count }))
}

export type Spending = Flow & { category: string }

/** Confirmed expenses by day or month and category. */
export async function expensesBy(shop: Reading, { from, to }: Period, bucket: Bucket): Promise<Spending[]> {
  const date = bucket === 'day' ? sql<string>`date` : sql<string>`substr(date, 1, 7) || '-01'`
  const rows = await shop.tx
    .selectFrom('ExpenseDay')
    .select((day) => [
      date.as('of'),
      'category',
      day.fn.sum<number>('amount').as('amount'),
      day.fn.sum<number>('expenses').as('count'),
    ])
    .where('businessId', '=', shop.business.id)
    .where('date', '>=', from)
    .where('date', '<=', to)
    .groupBy(['of', 'category'])
    .orderBy('of')
    .execute()
  return rows.map(({ of, amount, ...row }) => ({ ...row, date: of, amount: centimes(amount) }))
}

export type Shelf = {
  value: Centimes
  items: number
  low: { name: string; quantity: number; threshold: number }[]
  withoutCost: number
}

/** The shelf as of now: each item's quantity × cost rounded half up, nothing below zero. */
export async function shelfNow(shop: Reading): Promise<Shelf> {
  const items = await shop.tx
    .selectFrom('Item')
    .select(['name', 'quantity', 'cost', 'threshold'])
    .where('businessId', '=', shop.business.id)
    .where('archivedAt', 'is', null)
    .orderBy('folded')
    .execute()
  return {
    value: centimes(
      items.reduce(
        (sum, each) => sum + stockValue(each.quantity, each.cost === null ? null : centimes(each.cost)),
        0,
      ),
    ),
    items: items.length,
    low: items.flatMap(({ name, quantity, threshold }) =>
      threshold !== null && isLow(quantity, threshold)
        ? { name, quantity: fromMicros(quantity), threshold: fromMicros(threshold) }
        : [],
    ),
    withoutCost: items.filter(({ cost }) => cost === null).length,
  }
}

/** What customers owe and what we owe suppliers, as of now. */
export async function debtsNow(shop: Reading): Promise<{ owedToUs: Centimes; weOwe: Centimes }> {
  const sumOf = async (table: 'Customer' | 'Supplier') => {
    const row = await shop.tx
      .selectFrom(table)
      .select((each) => each.fn.sum<number | null>('balance').as('sum'))
      .where('businessId', '=', shop.business.id)
      .where('archivedAt', 'is', null)
      .where('balance', '>', 0)
      .executeTakeFirst()
    return centimes(row?.sum ?? 0)
  }
  return { owedToUs: await sumOf('Customer'), weOwe: await sumOf('Supplier') }
}
