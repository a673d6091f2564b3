import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openTestHouse, type TestHouse } from '../../tests/house.ts'
import { createCustomer } from '../customers/capabilities.ts'
import { createItem } from '../inventory/capabilities.ts'
import { createSale, deleteSale, updateSale } from './capabilities.ts'

const sold = fc.record({
  date: fc.constantFrom('2026-11-16', '2026-11-17', '2026-11-18'),
  time: fc.constantFrom('09:15', '09:40', '17:05', null),
  credit: fc.boolean(),
  lines: fc.array(
    fc.record({
      item: fc.constantFrom(0, 1, null),
      quantity: fc.integer({ min: 1, max: 9_000_000 }).map((micros) => micros / 1e6),
      total: fc.integer({ min: 0, max: 1e6 }),
    }),
    { minLength: 1, maxLength: 3 },
  ),
})
const step = fc.record({
  what: fc.constantFrom('sell', 'sell', 'correct', 'delete', 'undo'),
  which: fc.nat(20),
  sold,
})

test('days, stock and debts agree with the sales that stand, whatever is sold, corrected, deleted and undone', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
      const house = await openTestHouse()
      try {
        await live(house, steps)
        expect(await kept(house)).toEqual(await recounted(house))
      } finally {
        await house.close()
      }
    }),
    { numRuns: 25 },
  )
})

type Step = typeof step extends fc.Arbitrary<infer Each> ? Each : never

async function live(house: TestHouse, steps: Step[]): Promise<void> {
  const items: string[] = []
  for (const name of ['Lait', 'Pain']) {
    items.push((await house.run(createItem, { name, unit: 'pièce', price: 100, quantity: 50 })).id)
  }
  const customerId = (await house.run(createCustomer, { name: 'Ahmed' })).id
  const sales: string[] = []
  const changes: string[] = []
  for (const { what, which, sold } of steps) {
    const said = {
      date: sold.date,
      time: sold.time,
      customerId,
      paymentMethod: sold.credit ? ('credit' as const) : ('cash' as const),
      lines: sold.lines.map(({ item, ...line }) => ({
        ...line,
        ...(item === null ? { name: 'Divers' } : { itemId: items[item] }),
      })),
    }
    const id = sales[which % (sales.length || 1)]
    if (what === 'sell') {
      const made = await house.perform(createSale.name, said)
      sales.push((made.output as { id: string }).id)
      changes.push(made.changeId ?? '')
    } else if (what === 'undo') {
      const last = changes.pop()
      if (last) await house.undo(last)
    } else if (id && (await stands(house, id))) {
      changes.push(
        what === 'correct'
          ? await house.changeBy(updateSale, { id, ...said })
          : await house.changeBy(deleteSale, { id }),
      )
    }
  }
}

/** What the books keep ready. */
async function kept(house: TestHouse) {
  return house.house.books.read(async (tx) => ({
    days: await tx.selectFrom('SalesDay').select(['date', 'revenue', 'sales']).orderBy('date').execute(),
    hours: await tx
      .selectFrom('SalesHour')
      .select(['date', 'hour', 'revenue', 'sales'])
      .orderBy('date')
      .orderBy('hour')
      .execute(),
    itemDays: await tx
      .selectFrom('ItemDay')
      .innerJoin('Item', 'Item.id', 'ItemDay.itemId')
      .select(['date', 'Item.name', 'ItemDay.quantity', 'revenue'])
      .orderBy('date')
      .orderBy('Item.name')
      .execute(),
    stock: await tx.selectFrom('Item').select(['name', 'quantity']).orderBy('name').execute(),
    owed: (await tx.selectFrom('Customer').select('balance').executeTakeFirstOrThrow()).balance,
  }))
}

/** The same, counted slowly from the sales that stand. */
async function recounted(house: TestHouse) {
  const [sales, lines, items] = await house.house.books.read(async (tx) => [
    await tx.selectFrom('Sale').selectAll().where('deletedAt', 'is', null).orderBy('date').execute(),
    await tx.selectFrom('SaleLine').selectAll().execute(),
    await tx.selectFrom('Item').select(['id', 'name']).orderBy('name').execute(),
  ])
  const sum = (amounts: number[]) => amounts.reduce((total, amount) => total + amount, 0)
  const linesOf = (ids: string[], itemId: string) =>
    lines.filter((line) => ids.includes(line.saleId) && line.itemId === itemId)
  const days = [...Map.groupBy(sales, (sale) => sale.date)].map(([date, sold]) => ({ date, sold }))
  return {
    days: days.map(({ date, sold }) => ({
      date,
      revenue: sum(sold.map((sale) => sale.total)),
      sales: sold.length,
    })),
    hours: days.flatMap(({ date, sold }) =>
      [...Map.groupBy(sold, ({ time }) => time?.slice(0, 2))]
        .flatMap(([hour, ofHour]) =>
          hour === undefined
            ? []
            : [
                {
                  date,
                  hour: Number(hour),
                  revenue: sum(ofHour.map((sale) => sale.total)),
                  sales: ofHour.length,
                },
              ],
        )
        .sort((one, other) => one.hour - other.hour),
    ),
    itemDays: days.flatMap(({ date, sold }) =>
      items.flatMap(({ id, name }) => {
        const ofDay = linesOf(
          sold.map((sale) => sale.id),
          id,
        )
        if (ofDay.length === 0) return []
        const quantity = sum(ofDay.map((line) => line.quantity))
        return [{ date, name, quantity, revenue: sum(ofDay.map((line) => line.total)) }]
      }),
    ),
    stock: items.map(({ id, name }) => ({
      name,
      quantity:
        50_000_000 -
        sum(
          linesOf(
            sales.map((sale) => sale.id),
            id,
          ).map((line) => line.quantity),
        ),
    })),
    owed: sum(sales.filter((sale) => sale.paymentMethod === 'credit').map((sale) => sale.total)),
  }
}

async function stands(house: TestHouse, id: string): Promise<boolean> {
  const row = await house.house.books.read((tx) =>
    tx.selectFrom('Sale').select('deletedAt').where('id', '=', id).executeTakeFirst(),
  )
  return row?.deletedAt === null
}
