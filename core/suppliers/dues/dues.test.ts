import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openTestHouse, refusalOf, staffOf, type TestHouse } from '../../../tests/house.ts'
import { recordPurchase } from '../../expenses/purchases.ts'
import { createItem } from '../../inventory/capabilities.ts'
import { centimes } from '../../money.ts'
import { addDays } from '../../time.ts'
import { addEntry, createSupplier } from '../capabilities.ts'
import { listDues, listSupplierItems } from './capabilities.ts'
import { unpaidOf } from './rules.ts'

test('what is unpaid adds up to what is owed, and is what paying the oldest first would leave', () => {
  const debt = fc.record({
    amount: fc.integer({ min: 1, max: 1_000 }).map(centimes),
    date: fc.nat(50).map((days) => addDays('2026-09-01', days)),
    dueOn: fc.constant(null),
  })
  fc.assert(
    fc.property(fc.array(debt, { maxLength: 10 }), fc.nat(3_000), (debts, paid) => {
      const owed = debts.reduce((sum, { amount }) => sum + amount, 0)
      const balance = centimes(Math.max(0, owed - paid))
      let rest = Math.min(paid, owed)
      const slow = debts
        .toSorted((one, other) => one.date.localeCompare(other.date))
        .flatMap(({ amount, date }) => {
          const settled = Math.min(rest, amount)
          rest -= settled
          return settled === amount ? [] : [{ date, left: amount - settled }]
        })
      const byDay = (list: readonly { date: string; left: number }[]) =>
        [...Map.groupBy(list, ({ date }) => date)].map(([date, of]) => [
          date,
          of.reduce((sum, { left }) => sum + left, 0),
        ])
      expect(byDay(unpaidOf(debts, balance))).toEqual(byDay(slow))
    }),
  )
})

describe('what is owed to suppliers', () => {
  let house: TestHouse
  beforeEach(async () => void (house = await openTestHouse()))
  afterEach(() => house.close())

  test('says to whom, since when, what is late and what is due soon', async () => {
    const { id } = await house.run(createSupplier, { name: 'Laiterie', phone: '0550 11 22 33' })
    const debt = { id, kind: 'debt' } as const
    await house.run(addEntry, { ...debt, amount: 100_000, date: '2026-10-01', dueOn: '2026-11-01' })
    await house.run(addEntry, { ...debt, amount: 50_000, date: '2026-11-10', dueOn: '2026-11-20' })
    const wrong = await house.changeBy(addEntry, { ...debt, amount: 999_000, date: '2026-11-11' })
    await house.undo(wrong)
    await house.run(addEntry, { id, kind: 'payment', amount: 40_000, date: '2026-11-12' })
    const other = await house.run(createSupplier, { name: 'Sans dette' })
    await house.run(addEntry, { id: other.id, kind: 'payment', amount: 1_000 })

    const found = await house.run(listDues, {})
    expect(found).toMatchObject({ balance: 110_000, late: 60_000, dueSoon: 50_000 })
    expect(found.items).toMatchObject([
      {
        name: 'Laiterie',
        since: '2026-10-01',
        dueOn: '2026-11-01',
        daysOwed: 48,
        unpaid: [
          { amount: 100_000, left: 60_000 },
          { amount: 50_000, left: 50_000 },
        ],
      },
    ])
    expect((await house.run(listDues, { until: '2026-10-31' })).items).toEqual([])
    expect((await refusalOf(house.run(listDues, {}, staffOf(house.owner)))).code).toBe('not_allowed')
    expect((await house.run(listDues, {}, await house.another())).items).toEqual([])
  })

  test('their items come with the last two costs, and not those of another supplier', async () => {
    const { id: supplierId } = await house.run(createSupplier, { name: 'Laiterie' })
    const milk = await house.run(createItem, { name: 'Lait', unit: 'pièce', price: 14_000 })
    const own = await house.run(createItem, { name: 'Beurre', unit: 'pièce', price: 30_000, supplierId })
    await house.run(createItem, { name: 'Pain', unit: 'pièce', price: 1_500 })
    const buy = (unitCost: number, date: string) =>
      house.run(recordPurchase, { supplierId, date, lines: [{ itemId: milk.id, quantity: 10, unitCost }] })
    await buy(11_000, '2026-11-01')
    await buy(11_500, '2026-11-10')
    const { items } = await house.run(listSupplierItems, { id: supplierId })
    expect(items).toMatchObject([
      { itemId: milk.id, lastCost: 11_500, costBefore: 11_000, lastBoughtOn: '2026-11-10', bought: 20 },
      { itemId: own.id, lastCost: null, bought: 0 },
    ])
    const stranger = house.run(listSupplierItems, { id: supplierId }, await house.another())
    expect((await refusalOf(stranger)).code).toBe('not_found')
  })
})
