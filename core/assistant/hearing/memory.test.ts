import { afterEach, beforeEach, expect, test } from 'vitest'
import { openTestHouse, type TestHouse } from '../../../tests/house.ts'
import { createItem, updateItem } from '../../inventory/capabilities.ts'
import { centimes } from '../../money.ts'
import { createSale } from '../../sales/capabilities.ts'
import { Memory } from './memory.ts'

let shop: TestHouse
const ids: string[] = []

beforeEach(async () => {
  shop = await openTestHouse()
  ids.length = 0
  for (const name of ['Lait', 'Pain', 'Sucre', 'Huile']) {
    const stock = { unit: 'pièce', price: centimes(10_000), quantity: 10, threshold: 2 }
    ids.push((await shop.run(createItem, { name, ...stock })).id)
  }
})
afterEach(() => shop.close())

const namesNow = (memory: Memory) =>
  shop.house.books.read((tx) => memory.namesFor(tx, shop.owner.business.id))

test('a sale changes stock and no name: what was made ready serves again', async () => {
  const memory = new Memory()
  const before = await namesNow(memory)
  await shop.run(createSale, { lines: [{ itemId: ids[2] ?? '', quantity: 9 }] })
  expect(await namesNow(memory)).toBe(before)
})

test('a new name is known at the next message', async () => {
  const memory = new Memory()
  await namesNow(memory)
  await shop.run(updateItem, { id: ids[0] ?? '', name: 'Yaourt' })
  const names = await namesNow(memory)
  expect(names.named('yaourt', 'item').map(({ name }) => name)).toEqual(['Yaourt'])
  expect(names.named('lait', 'item')).toEqual([])
})
