import { afterEach, beforeEach, expect, test } from 'vitest'
import { openTestHouse, refusalOf, type TestHouse } from '../../../tests/house.ts'
import { listAlerts } from '../../dashboard/alerts/capabilities.ts'
import { updateExpense } from '../../expenses/capabilities.ts'
import { recordPurchase } from '../../expenses/purchases.ts'
import { createSale } from '../../sales/capabilities.ts'
import { createItem, listMovements, recordMovement } from '../capabilities.ts'
import { listExpiring } from './capabilities.ts'

let shop: TestHouse
let id: string
beforeEach(async () => {
  shop = await openTestHouse()
  id = (await shop.run(createItem, { name: 'Yaourt', unit: 'pot', price: 4_000 })).id
})
afterEach(() => shop.close())

const came = (quantity: number, expiresOn?: string) =>
  shop.changeBy(recordMovement, { id, kind: 'purchase', quantity, ...(expiresOn ? { expiresOn } : {}) })
const left = async (days = 60) =>
  (await shop.run(listExpiring, { days })).items.map(({ expiresOn, quantity, stock }) => [
    expiresOn,
    quantity,
    stock,
  ])

test('each delivery keeps its date, and what expires first is gone first', async () => {
  await came(10, '2026-11-25')
  await came(6, '2026-12-20')
  await came(4)
  expect(await left()).toEqual([
    ['2026-11-25', 10, 20],
    ['2026-12-20', 6, 20],
  ])
  await shop.run(createSale, { lines: [{ itemId: id, quantity: 12 }] })
  expect(await left()).toEqual([
    ['2026-11-25', 2, 8],
    ['2026-12-20', 6, 8],
  ])
  expect(await left(14)).toEqual([['2026-11-25', 2, 8]])
  const { items } = await shop.run(listMovements, { id })
  expect(items.map(({ expiresOn }) => expiresOn)).toEqual([null, null, '2026-12-20', '2026-11-25'])
})

test('a delivery that is taken back takes its date along', async () => {
  const change = await came(10, '2026-11-25')
  expect(await left()).toHaveLength(1)
  await shop.undo(change)
  expect(await left()).toEqual([])
})

test('a purchase says the date of its goods, and a correction of its price keeps it', async () => {
  const { expense } = await shop.run(recordPurchase, {
    lines: [{ itemId: id, quantity: 5, expiresOn: '2026-11-24' }],
    total: 15_000,
  })
  await shop.run(updateExpense, { id: expense.id, amount: 16_000 })
  expect(await left()).toEqual([['2026-11-24', 5, 5]])
})

test('the alert speaks of the delivery and not of all that is in stock', async () => {
  await came(3, '2026-11-20')
  await came(30, '2027-03-01')
  const { items } = await shop.run(listAlerts, {})
  const [alert] = items.filter(({ kind }) => kind === 'expires_soon')
  expect(alert?.severity).toBe('urgent')
  expect(alert?.detail).toMatch(/^Jusqu’à 3\spots sur 33\spots en stock/)
})

test('another business’s goods are not told of', async () => {
  await came(3, '2026-11-20')
  const other = await shop.another()
  expect((await shop.run(listExpiring, {}, other)).items).toEqual([])
  expect((await refusalOf(shop.run(listExpiring, { itemId: id }, other))).code).toBe('not_found')
})
