import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { openTestHouse, refusalOf, staffOf, type TestHouse } from '../../tests/house.ts'
import { addEntry, createCustomer } from '../customers/capabilities.ts'
import { createExpense, deleteExpense, updateExpense } from '../expenses/capabilities.ts'
import { createItem, listItems, recordMovement } from '../inventory/capabilities.ts'
import { createSale, deleteSale, updateSale } from '../sales/capabilities.ts'
import { addDays, daysCounted } from '../time.ts'
import { getStats } from './capabilities.ts'
import { stats, type Stats } from './contract.ts'

const TODAY = '2026-11-18'
const ITEMS = [
  { name: 'Lait', unit: 'pièce', price: 14_000, cost: 11_000, quantity: 30, threshold: 10 },
  { name: 'Farine', unit: 'kg', price: 9_999, cost: 7_777, quantity: 2.5 },
  { name: 'Sel', unit: 'kg', price: 4_000, quantity: 5, threshold: 5 },
]

const daysAgo = fc.nat(50)
const sale = fc.record({
  daysAgo,
  credit: fc.boolean(),
  lines: fc.array(
    fc.record({
      item: fc.constantFrom(0, 1, 2, null),
      quantity: fc.constantFrom(1, 2, 0.5, 1.25, 0.333, 7),
      unitPrice: fc.integer({ min: 0, max: 99_999 }),
    }),
    { minLength: 1, maxLength: 3 },
  ),
})
const expense = fc.record({
  daysAgo,
  category: fc.constantFrom('transport', 'rent', 'goods'),
  amount: fc.integer({ min: 1, max: 900_000 }),
})
const kinds = fc.constantFrom('book', 'book', 'book', 'correct', 'delete')
const books = fc.record({
  sales: fc.array(fc.record({ sale, later: kinds, after: sale }), { maxLength: 12 }),
  expenses: fc.array(fc.record({ expense, later: kinds, after: expense }), { maxLength: 6 }),
  asked: fc.array(fc.tuple(daysAgo, daysAgo), { minLength: 1, maxLength: 4 }),
})
type Books = typeof books extends fc.Arbitrary<infer Each> ? Each : never
type Sale = Books['sales'][number]['sale']

test('the figures agree with a slow count over random books, for any period', async () => {
  await fc.assert(
    fc.asyncProperty(books, async ({ sales, expenses, asked }) => {
      const house = await openTestHouse()
      try {
        const { items, sold, spent } = await write(house, { sales, expenses, asked })
        for (const [one, other] of asked) {
          const from = addDays(TODAY, -Math.max(one, other))
          const to = addDays(TODAY, -Math.min(one, other))
          const answer = await house.run(getStats, { from, to })
          expect(answer).toEqual(slowly(from, to, items, sold, spent))
        }
      } finally {
        await house.close()
      }
    }),
    { numRuns: 12 },
  )
})

describe('the period', () => {
  test('is this month to date where none is given, and before it as many days', async () => {
    const house = await openTestHouse()
    await house.run(createExpense, { category: 'rent', amount: 100, date: '2026-10-14' })
    await house.run(createExpense, { category: 'rent', amount: 40, date: '2026-10-13' })
    const { period, previous, series } = await house.run(getStats, {})
    expect(period).toEqual({ from: '2026-11-01', to: TODAY })
    expect(series).toHaveLength(18)
    expect(previous.expenses).toBe(100)

    const refused = async (query: { from?: string; to?: string }) =>
      (await refusalOf(house.run(getStats, query))).code
    expect(await refused({ from: '2026-11-02', to: '2026-11-01' })).toBe('from_after_to')
    expect(await refused({ from: '2026-12-01' })).toBe('from_after_to')
    expect(await refused({ from: '1995-01-01', to: TODAY })).toBe('bad_shape')
    expect((await refusalOf(house.run(getStats, {}, staffOf(house.owner)))).code).toBe('not_allowed')
    await house.close()
  })
})

test('what one customer paid ahead lowers nobody else’s debt, and a shelf below zero is worth nothing', async () => {
  const house = await openTestHouse()
  const [ahmed, karim] = [
    await house.run(createCustomer, { name: 'Ahmed' }),
    await house.run(createCustomer, { name: 'Karim' }),
  ]
  await house.run(addEntry, { id: ahmed.id, kind: 'credit', amount: 500 })
  await house.run(addEntry, { id: karim.id, kind: 'payment', amount: 300 })
  const { id } = await house.run(createItem, {
    name: 'Lait',
    unit: 'pièce',
    price: 1,
    cost: 100,
    quantity: 1,
  })
  await house.run(recordMovement, { id, kind: 'loss', quantity: 3 })
  expect(await house.run(getStats, {})).toMatchObject({ customersOwe: 500, stockValue: 0, lowStockCount: 0 })
  await house.close()
})

type Sold = Sale & { items: string[] }
type Spent = Books['expenses'][number]['expense']

async function write(house: TestHouse, { sales, expenses }: Books) {
  const items: string[] = []
  for (const item of ITEMS) items.push((await house.run(createItem, item)).id)
  const { id: customerId } = await house.run(createCustomer, { name: 'Ahmed' })
  const said = ({ daysAgo, credit, lines }: Sale) => ({
    date: addDays(TODAY, -daysAgo),
    customerId,
    paymentMethod: credit ? ('credit' as const) : ('cash' as const),
    lines: lines.map(({ item, ...line }) => ({
      ...line,
      ...(item === null ? { name: 'Divers' } : { itemId: items[item] }),
    })),
  })
  const sold: Sold[] = []
  for (const { sale, later, after } of sales) {
    const { id } = await house.run(createSale, said(sale))
    if (later === 'correct') await house.run(updateSale, { id, ...said(after) })
    if (later === 'delete') await house.run(deleteSale, { id })
    else sold.push({ ...(later === 'correct' ? after : sale), items })
  }
  const spent: Spent[] = []
  for (const { expense, later, after } of expenses) {
    const dated = ({ daysAgo, ...rest }: Spent) => ({ ...rest, date: addDays(TODAY, -daysAgo) })
    const { id } = await house.run(createExpense, dated(expense))
    if (later === 'correct') await house.run(updateExpense, { id, ...dated(after) })
    if (later === 'delete') await house.run(deleteExpense, { id })
    else spent.push(later === 'correct' ? after : expense)
  }
  const names = (await house.run(listItems, {})).items
  return {
    items: items.map((id) => ({ id, name: names.find((item) => item.id === id)?.name ?? '' })),
    sold,
    spent,
  }
}

/** The obvious way: look at every sale and every expense, each time. Amounts are small enough for plain numbers. */
function slowly(
  from: string,
  to: string,
  items: { id: string; name: string }[],
  sold: Sold[],
  spent: Spent[],
): Stats {
  const sum = (amounts: number[]) => amounts.reduce((total, amount) => total + amount, 0)
  const lineTotal = (line: Sale['lines'][number]) =>
    Math.floor((line.quantity * 1000 * line.unitPrice) / 1000 + 0.5)
  const total = (sale: Sale) => sum(sale.lines.map(lineTotal))
  const on = (first: string, last: string) => (each: { daysAgo: number }) => {
    const date = addDays(TODAY, -each.daysAgo)
    return date >= first && date <= last
  }
  const figures = (first: string, last: string) => {
    const revenue = sum(sold.filter(on(first, last)).map(total))
    const expenses = sum(spent.filter(on(first, last)).map(({ amount }) => amount))
    return { revenue, expenses, profit: revenue - expenses, salesCount: sold.filter(on(first, last)).length }
  }
  const days = daysCounted(from, to)
  const now = figures(from, to)
  const linesIn = sold.filter(on(from, to)).flatMap(({ lines }) => lines)
  const left = ITEMS.map(({ quantity }, index) => {
    const gone = sold.flatMap(({ lines }) => lines).filter(({ item }) => item === index)
    return Math.round((quantity - sum(gone.map((line) => line.quantity))) * 1e6) / 1e6
  })
  const byCategory = Map.groupBy(spent.filter(on(from, to)), ({ category }) => category)
  const answer = {
    period: { from, to },
    ...now,
    averageBasket: now.salesCount === 0 ? 0 : Math.floor(now.revenue / now.salesCount + 0.5),
    stockValue: sum(
      ITEMS.map(({ cost = 0 }, index) => Math.floor(Math.max(left[index] ?? 0, 0) * cost + 0.5)),
    ),
    lowStockCount: ITEMS.filter(
      ({ threshold }, index) => threshold !== undefined && (left[index] ?? 0) <= threshold,
    ).length,
    customersOwe: sum(sold.filter(({ credit }) => credit).map(total)),
    previous: figures(addDays(from, -days), addDays(from, -1)),
    series: Array.from({ length: days }, (_, index) => {
      const date = addDays(from, index)
      const { revenue, expenses } = figures(date, date)
      return { date, revenue, expenses }
    }),
    topProducts: items
      .map(({ id, name }, index) => {
        const lines = linesIn.filter(({ item }) => item === index)
        const quantity = Math.round(sum(lines.map((line) => line.quantity)) * 1e6) / 1e6
        return { itemId: id, name, quantity, revenue: sum(lines.map(lineTotal)) }
      })
      .filter(({ quantity }) => quantity > 0)
      .toSorted((one, other) => other.revenue - one.revenue || (one.itemId < other.itemId ? -1 : 1)),
    expensesByCategory: [...byCategory]
      .map(([category, of]) => ({ category, amount: sum(of.map(({ amount }) => amount)) }))
      .toSorted((one, other) => other.amount - one.amount || (one.category < other.category ? -1 : 1)),
    currency: 'DZD' as const,
  }
  return stats.parse(answer)
}
