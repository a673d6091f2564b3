import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestHouse, refusalOf, staffOf, type TestHouse } from '../../../tests/house.ts'
import { recordPurchase } from '../../expenses/purchases.ts'
import { createItem } from '../../inventory/capabilities.ts'
import { centimes } from '../../money.ts'
import { createSale } from '../../sales/capabilities.ts'
import { createSupplier } from '../../suppliers/capabilities.ts'
import { addDays } from '../../time.ts'
import { listReorders } from './capabilities.ts'
import { reorderOf } from './rules.ts'

const today = '2026-11-18'
const milk = {
  itemId: 'i',
  name: 'Lait',
  unit: 'pièce',
  left: 10,
  threshold: null,
  sold: 56,
  soldSince: '2026-01-01',
  packs: [],
  lastCost: centimes(11_000),
  lastBoughtOn: null,
}

describe('what to order of an item', () => {
  test('lasts the days asked for, beside what is left', () => {
    expect(reorderOf(milk, today, 14)).toMatchObject({
      soldADay: 2,
      daysLeft: 5,
      why: 'runs_out',
      order: 18,
      amount: 198_000,
    })
  })
  test('is nothing while there is enough, and nothing of what neither sells nor is watched', () => {
    expect(reorderOf({ ...milk, left: 20 }, today, 14)).toBeNull()
    expect(reorderOf({ ...milk, left: 0, sold: 0 }, today, 14)).toBeNull()
    expect(reorderOf({ ...milk, left: 0, sold: 0, threshold: 5 }, today, 14)).toMatchObject({
      why: 'out',
      order: 5,
      daysLeft: null,
    })
  })
  test('comes in whole packs where it has some, and by tenths where it is weighed', () => {
    const packs = [{ name: 'carton', holds: 12 }]
    expect(reorderOf({ ...milk, packs }, today, 14)).toMatchObject({
      order: 24,
      packs: { name: 'carton', count: 2 },
    })
    const kinds = [
      { name: 'palette', holds: 0 },
      { name: 'carton', holds: 12 },
      { name: 'fardeau', holds: 6 },
    ]
    expect(reorderOf({ ...milk, packs: kinds }, today, 14)?.packs, 'the smallest').toEqual({
      name: 'fardeau',
      count: 3,
    })
    expect(reorderOf({ ...milk, unit: 'kg', sold: 7 * 2.8, left: 0.05 }, today, 1)?.order).toBe(0.7)
  })
  test('begins when what is left is gone before goods could come, or at its threshold', () => {
    expect(reorderOf({ ...milk, left: 14 }, today, 14), 'a week is enough').toBeNull()
    expect(reorderOf({ ...milk, left: 13.9 }, today, 14)).toMatchObject({ why: 'runs_out', order: 15 })
    expect(reorderOf({ ...milk, left: 20, threshold: 20 }, today, 14)).toMatchObject({
      why: 'low',
      order: 28,
    })
    expect(reorderOf({ ...milk, left: 20.1, threshold: 20 }, today, 14)).toBeNull()
  })
  test('counts nothing twice where more was sold than there was, or more came back than was sold', () => {
    expect(reorderOf({ ...milk, left: -3 }, today, 14)).toMatchObject({ left: -3, daysLeft: 0, order: 28 })
    expect(reorderOf({ ...milk, left: 2, sold: -5, threshold: 5 }, today, 14)).toMatchObject({
      soldADay: 0,
      daysLeft: null,
      order: 3,
    })
    expect(reorderOf({ ...milk, sold: 2, soldSince: addDays(today, 1), left: 1 }, today, 1)).toMatchObject({
      soldADay: 2,
      order: 1,
    })
  })
  test('is said to the hundredth a day and to the tenth of a day, with no amount where the cost is unknown', () => {
    expect(reorderOf({ ...milk, sold: 10, left: 2, lastCost: null }, today, 14)).toMatchObject({
      soldADay: 0.36,
      daysLeft: 5.6,
      order: 3,
      amount: null,
    })
  })
  test('an item that came this week has its pace from this week', () => {
    expect(reorderOf({ ...milk, sold: 14, soldSince: addDays(today, -6) }, today, 7)?.soldADay).toBe(2)
  })
})

describe('the list', () => {
  let house: TestHouse
  beforeAll(async () => void (house = await openTestHouse()))
  afterAll(() => house.close())

  test('stands by supplier: the one who is set, else who brought it last, with a message to send', async () => {
    const { id: dairy } = await house.run(createSupplier, { name: 'Laiterie', phone: '0550 11 22 33' })
    const { id: mill } = await house.run(createSupplier, { name: 'Minoterie' })
    const item = { unit: 'pièce', price: 14_000, quantity: 2 }
    const milk = await house.run(createItem, { ...item, name: 'Lait', supplierId: dairy })
    const flour = await house.run(createItem, { ...item, name: 'Farine', threshold: 30 })
    await house.run(createItem, { ...item, name: 'Divers', threshold: 5 })
    await house.run(recordPurchase, {
      supplierId: mill,
      date: '2026-11-02',
      lines: [{ itemId: flour.id, quantity: 4, unitCost: 9_000 }],
    })
    for (const days of [1, 2, 3])
      await house.run(createSale, {
        date: addDays(today, -days),
        lines: [{ itemId: milk.id, quantity: 4 }],
      })
    const found = await house.run(listReorders, {})
    expect(found.suppliers.map(({ name, lines }) => [name, lines.map((line) => line.name)])).toEqual([
      ['Laiterie', ['Lait']],
      ['Minoterie', ['Farine']],
      [null, ['Divers']],
    ])
    expect(found.suppliers[1]?.lines[0]).toMatchObject({
      lastCost: 9_000,
      lastBoughtOn: '2026-11-02',
      why: 'low',
    })
    expect(found.suppliers[0]?.message).toContain('Lait')
    // It was sold before it was entered: twelve in four days.
    expect(found.suppliers[0]?.lines[0]?.soldADay).toBe(3)
    const only = await house.run(listReorders, { supplierId: mill })
    expect(only.suppliers.map(({ name }) => name)).toEqual(['Minoterie'])
    expect((await refusalOf(house.run(listReorders, {}, staffOf(house.owner)))).code).toBe('not_allowed')
    expect((await house.run(listReorders, {}, await house.another())).suppliers).toEqual([])
  })
})
