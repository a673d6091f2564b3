import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestHouse, refusalOf, type TestHouse } from '../../tests/house.ts'
import { recordPurchase } from '../expenses/purchases.ts'
import { centimes } from '../money.ts'
import { createSale } from '../sales/capabilities.ts'
import { createItem, getItem, recordMovement } from './capabilities.ts'
import { holdsOf, inOwnUnits, perOwnUnit } from './packs.ts'

const water = {
  unit: 'bouteille',
  packs: [
    { name: 'fardeau', holds: 6 },
    { name: 'Carton', holds: 2.5 },
  ],
}

describe('units that convert', () => {
  test('an item knows its own unit and its packs, in the plural and in any case', () => {
    expect(holdsOf(water, undefined, 'unit')).toBe(1)
    expect(holdsOf(water, 'Bouteilles', 'unit')).toBe(1)
    expect(holdsOf(water, 'FARDEAUX', 'unit')).toBe(6)
    expect(holdsOf(water, 'cartons', 'unit')).toBe(2.5)
    expect(() => holdsOf(water, 'palette', 'unit')).toThrow('no_such')
  })
  test('quantities keep their six decimals and prices are rounded half up', () => {
    expect(inOwnUnits(1.1, 2.5)).toBe(2.75)
    expect(inOwnUnits(0.333333, 1.5)).toBe(0.5)
    expect(perOwnUnit(centimes(1_001), 2)).toBe(501)
    expect(perOwnUnit(undefined, 6)).toBeUndefined()
  })
})

describe('a carton of twelve', () => {
  let house: TestHouse
  let id: string
  beforeAll(async () => {
    house = await openTestHouse()
    const packs = [{ name: 'carton', holds: 12 }]
    id = (await house.run(createItem, { name: 'Lait', unit: 'pièce', price: 14_000, quantity: 0, packs })).id
  })
  afterAll(() => house.close())
  const stock = async () => (await house.run(getItem, { id })).quantity

  test('comes in as twelve pieces, each at a twelfth of its price', async () => {
    await house.run(recordMovement, { id, kind: 'purchase', quantity: 2, unit: 'cartons', unitCost: 132_000 })
    expect(await house.run(getItem, { id })).toMatchObject({ quantity: 24, cost: 11_000 })
    const bought = await house.run(recordPurchase, {
      lines: [{ itemId: id, quantity: 1, unit: 'carton', unitCost: 156_000 }],
    })
    expect(bought).toMatchObject({
      expense: { amount: 156_000 },
      goods: [{ quantity: 12, unitCost: 13_000 }],
    })
    expect(await stock()).toBe(36)
  })

  test('is sold as twelve pieces, at the price said for it or twelve times the piece', async () => {
    const lines = [
      { itemId: id, quantity: 1, unit: 'carton', unitPrice: centimes(160_000) },
      { itemId: id, quantity: 0.5, unit: 'carton' },
    ]
    const sold = await house.run(createSale, { lines })
    expect(sold.lines).toMatchObject([
      { quantity: 12, total: 160_000 },
      { quantity: 6, unitPrice: 14_000, total: 84_000 },
    ])
    expect(await stock()).toBe(18)
  })

  test('of a kind that the item does not come in is refused by its place', async () => {
    const lines = [{ itemId: id, quantity: 1, unit: 'palette' }]
    expect(await refusalOf(house.run(createSale, { lines }))).toEqual({
      code: 'no_such',
      facts: { what: 'unit', path: 'lines.0.unit' },
    })
  })
})
