import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestHouse, type TestHouse } from '../../../tests/house.ts'
import { createItem } from '../../inventory/capabilities.ts'
import { addDays } from '../../time.ts'
import { createSale, deleteSale, updateSale } from '../capabilities.ts'
import { pack, packedPlus, sumOfPacked, unpack, type ItemSum } from './packing.ts'
import { everyDayOf, monthOf, spansOf } from './spans.ts'
import { bestSellers, itemSums, keepMissing } from './store.ts'

const someSums = fc.uniqueArray(
  fc.record({
    number: fc.integer({ min: 1, max: 40 }),
    quantity: fc.integer({ min: -5, max: 1e12 }),
    revenue: fc.integer({ min: -5, max: 1e13 }),
  }),
  { selector: ({ number }) => number, maxLength: 20 },
)

describe('packed sums', () => {
  test('come out as they went in, in order, without those that came to nothing', () => {
    fc.assert(
      fc.property(someSums, (sums) => {
        const expected = sums
          .filter(({ quantity, revenue }) => quantity !== 0 || revenue !== 0)
          .sort((one, other) => one.number - other.number)
        expect(unpack(pack(sums))).toEqual(expected)
      }),
    )
  })

  test('of several spans add up as one by one, wherever they begin in memory', () => {
    fc.assert(
      fc.property(fc.array(someSums, { maxLength: 6 }), fc.nat(7), (spans, shift) => {
        const byNumber = new Map<number, ItemSum>()
        for (const { number, quantity, revenue } of spans.flat()) {
          const before = byNumber.get(number) ?? { quantity: 0, revenue: 0 }
          byNumber.set(number, {
            number,
            quantity: before.quantity + quantity,
            revenue: before.revenue + revenue,
          })
        }
        const expected = unpack(pack(byNumber.values()))
        const shifted = spans.map((sums) => {
          const packed = pack(sums)
          const wide = new Uint8Array(packed.length + shift)
          wide.set(packed, shift)
          return wide.subarray(shift)
        })
        expect(sumOfPacked(shifted)).toEqual(expected)
        expect(unpack(spans.reduce((all, sums) => packedPlus(all, sums), pack([])))).toEqual(expected)
      }),
    )
  })
})

test('the spans of a period hold each of its days once', () => {
  const day = fc.nat(900).map((days) => addDays('2024-01-15', days))
  const months = fc.uniqueArray(day.map(monthOf), { maxLength: 20 })
  fc.assert(
    fc.property(day, fc.nat(500), months, (from, length, kept) => {
      const to = addDays(from, length)
      const days = spansOf({ from, to }, new Set(kept)).flatMap(everyDayOf)
      expect(days).toEqual(Array.from({ length: length + 1 }, (_, at) => addDays(from, at)))
    }),
  )
})

describe('what items sold in a period', () => {
  let house: TestHouse
  let items: string[]
  beforeAll(async () => {
    house = await openTestHouse()
    items = []
    for (const name of ['Lait', 'Pain', 'Café'])
      items.push((await house.run(createItem, { name, unit: 'pièce', price: 1_000 })).id)
  })
  afterAll(() => house.close())

  test('is the same as line by line, whatever is sold, corrected, deleted and undone, and whatever is kept', async () => {
    const today = '2026-11-18'
    const date = fc.nat(100).map((days) => addDays(today, -days))
    const step = fc.record({
      what: fc.constantFrom('sell', 'sell', 'sell', 'correct', 'delete', 'undo', 'forget', 'keep'),
      which: fc.nat(30),
      date,
      lines: fc.array(fc.record({ item: fc.nat(2), quantity: fc.constantFrom(1, 0.5, 3, 2.25) }), {
        minLength: 1,
        maxLength: 3,
      }),
    })
    const sales = new Map<string, { date: string; lines: { item: number; quantity: number }[] }>()
    const asked = fc.record({ steps: fc.array(step, { maxLength: 12 }), from: date, length: fc.nat(100) })
    await fc.assert(
      fc.asyncProperty(asked, async ({ steps, from, length }) => {
        for (const { what, which, date, lines } of steps) {
          const ids = [...sales.keys()]
          const id = ids[which % (ids.length || 1)]
          const said = { date, lines: lines.map(({ item, quantity }) => ({ itemId: items[item], quantity })) }
          if (what === 'sell') sales.set((await house.run(createSale, said)).id, { date, lines })
          else if (what === 'correct' && id) {
            await house.run(updateSale, { id, ...said })
            sales.set(id, { date, lines })
          } else if (what === 'delete' && id) {
            await house.run(deleteSale, { id })
            sales.delete(id)
          } else if (what === 'undo') await house.undo(await house.changeBy(createSale, said))
          else if (what === 'forget') await forgetOne(which)
          else if (what === 'keep')
            await house.house.books.write((tx) =>
              keepMissing({ tx, business: house.owner.business, today }, 9),
            )
        }
        const period = { from, to: addDays(from, length) }
        const expected = items.flatMap((_, item) => {
          const sold = [...sales.values()]
            .filter((sale) => sale.date >= period.from && sale.date <= period.to)
            .flatMap((sale) => sale.lines.filter((line) => line.item === item))
          const quantity = sold.reduce((sum, line) => sum + line.quantity, 0)
          return quantity === 0
            ? []
            : [{ number: item + 1, quantity: quantity * 1e6, revenue: quantity * 1e3 }]
        })
        const { books } = house.house
        const found = await books.read((tx) => itemSums({ tx, business: house.owner.business }, period))
        expect(found.toSorted((one, other) => one.number - other.number)).toEqual(expected)
      }),
      { numRuns: 40 },
    )
  })

  /** As if the books came from a version that kept none. */
  async function forgetOne(which: number): Promise<void> {
    await house.house.books.write(async (tx) => {
      const kept = await tx.selectFrom('ItemSum').select('span').orderBy('span').execute()
      const span = kept[which % (kept.length || 1)]?.span
      if (span) await tx.deleteFrom('ItemSum').where('span', '=', span).execute()
    })
  }

  test('names the best by revenue, the older item first where two are equal', async () => {
    const other = await openTestHouse()
    const made = []
    for (const [name, price] of [
      ['A', 100],
      ['B', 300],
      ['C', 100],
    ] as const)
      made.push((await other.run(createItem, { name, unit: 'pièce', price })).id)
    await other.run(createSale, { lines: made.map((itemId) => ({ itemId, quantity: 1 })) })
    const day = { from: '2026-11-18', to: '2026-11-18' }
    const best = await other.house.books.read((tx) =>
      bestSellers({ tx, business: other.owner.business }, day, 2),
    )
    expect(best.map(({ name, revenue }) => [name, revenue])).toEqual([
      ['B', 300],
      ['A', 100],
    ])
    await other.close()
  })
})
