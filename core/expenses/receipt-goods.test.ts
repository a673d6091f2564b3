import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestHouse, refusalOf, staffOf, type TestHouse } from '../../tests/house.ts'
import { createItem, getItem } from '../inventory/capabilities.ts'
import { confirmExpense, deleteExpense } from './capabilities.ts'
import { recordPurchase } from './purchases.ts'
import { listReceiptGoods, takeInReceiptGoods } from './receipt-goods.ts'
import { readReceiptPhoto } from './receipt-photos.ts'

let shop: TestHouse
let image: Uint8Array
let invoice: string
let cement: string
let bulb: string
beforeAll(async () => {
  shop = await openTestHouse()
  image = await readFile(new URL('../../tests/corpora/receipts/images/dz-006.jpg', import.meta.url))
  cement = (await shop.run(createItem, { name: 'Ciment', unit: 'sac', price: 110_000 })).id
  bulb = (await shop.run(createItem, { name: 'Ampoule LED', unit: 'pièce', price: 35_000, quantity: 3 })).id
  await shop.run(recordPurchase, { lines: [{ itemId: bulb, quantity: 2, unitCost: 25_000 }] })
  invoice = await confirmed(image)
})
afterAll(() => shop.close())

async function confirmed(photo: Uint8Array): Promise<string> {
  const { expense } = await shop.run(readReceiptPhoto, { image: photo })
  return (await shop.run(confirmExpense, { id: expense.id, corrections: { category: 'goods' } })).id
}

const listed = async (id: string) => shop.run(listReceiptGoods, { id })

describe('the goods of a wholesaler’s invoice', () => {
  test('are offered with the item, the cost with TVA, and what went up since the last time', async () => {
    const { lines, takenIn } = await listed(invoice)
    expect(takenIn).toBe(false)
    expect(lines.map(({ quantity, unitCost }) => [quantity, unitCost])).toEqual([
      [4, 89_250],
      [2, 27_370],
      [1, 79_730],
      [1, 30_940],
      [6, 90_440],
    ])
    expect(lines.map(({ match }) => match?.itemId ?? null)).toEqual([cement, bulb, null, null, null])
    expect(lines[0]?.match).toMatchObject({ unit: 'sac', costBefore: null, costChange: null })
    expect(lines[1]?.match).toMatchObject({ costBefore: 25_000, costChange: 2_370 })
  })

  test('are hidden from other businesses, and their earlier costs from staff', async () => {
    const stranger = await shop.another()
    expect((await refusalOf(shop.run(listReceiptGoods, { id: invoice }, stranger))).code).toBe('not_found')
    const lines = [{ itemId: bulb, quantity: 1 }]
    expect((await refusalOf(shop.run(takeInReceiptGoods, { id: invoice, lines }, stranger))).code).toBe(
      'not_found',
    )
    const staff = staffOf(shop.owner)
    const { expense } = await shop.run(readReceiptPhoto, { image }, staff)
    const seen = await shop.run(listReceiptGoods, { id: expense.id }, staff)
    expect(seen.lines[1]?.match).toMatchObject({ itemId: bulb, costBefore: null, costChange: null })
    await shop.run(deleteExpense, { id: expense.id })
  })

  test('come into stock once, and the undo takes them out again', async () => {
    const { lines } = await listed(invoice)
    const taken = lines.flatMap(({ match, name, quantity, unitCost }) =>
      match ? [{ itemId: match.itemId, quantity, unitCost, printed: name }] : [],
    )
    const changeId = await shop.changeBy(takeInReceiptGoods, { id: invoice, lines: taken })
    expect(await shop.run(getItem, { id: cement })).toMatchObject({ quantity: 4, cost: 89_250 })
    expect(await shop.run(getItem, { id: bulb })).toMatchObject({ quantity: 7 })
    const again = await refusalOf(shop.run(takeInReceiptGoods, { id: invoice, lines: taken }))
    expect(again.code).toBe('goods_taken_in')
    expect((await listed(invoice)).takenIn).toBe(true)

    await shop.undo(changeId)
    expect(await shop.run(getItem, { id: cement })).toMatchObject({ quantity: 0 })
    expect((await listed(invoice)).takenIn).toBe(false)
  })

  test('that the owner named himself are known by that name on the next paper', async () => {
    const hammer = (await shop.run(createItem, { name: 'Outil à frapper', unit: 'pièce', price: 120_000 })).id
    const printed = (await listed(invoice)).lines[4]?.name
    const lines = [{ itemId: hammer, quantity: 6, unitCost: 90_440, ...(printed ? { printed } : {}) }]
    await shop.run(takeInReceiptGoods, { id: invoice, lines })
    const next = await listed(await confirmed(image))
    expect(next.lines[4]?.match).toMatchObject({ itemId: hammer, score: 1, costChange: 0 })
  })

  test('leave stock again with their expense, and their own undo is then refused', async () => {
    const id = await confirmed(image)
    const lines = [{ itemId: cement, quantity: 4 }]
    const changeId = await shop.changeBy(takeInReceiptGoods, { id, lines })
    await shop.run(deleteExpense, { id })
    expect(await shop.run(getItem, { id: cement })).toMatchObject({ quantity: 0 })
    expect((await refusalOf(shop.undo(changeId))).code).toBe('later_changes')
  })
})
