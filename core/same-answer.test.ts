import { afterEach, beforeEach, expect, test } from 'vitest'
import { z } from 'zod'
import { openTestHouse, staffOf, type TestHouse } from '../tests/house.ts'
import { defineCapability, everyDoor, type Caller } from './capability.ts'
import { perform } from './perform.ts'

let shop: TestHouse
let workedOut: number
beforeEach(async () => {
  shop = await openTestHouse()
  workedOut = 0
})
afterEach(() => shop.close())

const countItems = defineCapability({
  name: 'test_count_items',
  about: 'Counts the items on the shelves.',
  effect: 'reads',
  may: 'staff',
  doors: everyDoor,
  dear: 'shared',
  input: z.object({ least: z.int() }),
  output: z.object({ items: z.int() }),
  async run({ least }, { tx, business }) {
    workedOut += 1
    const rows = await tx
      .selectFrom('Item')
      .select('id')
      .where('businessId', '=', business.id)
      .where('price', '>=', least)
      .execute()
    return { items: rows.length }
  },
})

async function items(caller: Caller = shop.owner, least = 0): Promise<unknown> {
  return (await perform(shop.house, countItems, { least }, caller)).output
}

const addItem = (name: string) => shop.ask('inventory_create_item', { name, unit: 'pièce', price: 5 })

test('what sixteen screens ask at the same moment is worked out once', async () => {
  await addItem('lait')
  const answers = await Promise.all(Array.from({ length: 16 }, () => items()))
  expect(answers).toEqual(Array.from({ length: 16 }, () => ({ items: 1 })))
  expect(workedOut).toBe(1)
})

test('whoever was told that something is booked finds it in the next answer', async () => {
  for (const [n, name] of ['lait', 'pain', 'sucre'].entries()) {
    await addItem(name)
    expect(await items()).toEqual({ items: n + 1 })
  }
})

test('an answer asked for while another is being written is never older than what was confirmed before', async () => {
  await items()
  const seen = await Promise.all(
    ['lait', 'pain', 'sucre', 'huile'].map(async (name, n) => {
      void items()
      await addItem(name)
      const { items: now } = (await items()) as { items: number }
      return now >= n + 1
    }),
  )
  expect(seen).toEqual([true, true, true, true])
  expect(await items()).toEqual({ items: 4 })
})

test('another question, another person and another business are each answered for themselves', async () => {
  const other = await shop.another()
  await addItem('lait')
  const each = [items(), items(shop.owner, 100), items(staffOf(shop.owner)), items(other)]
  expect(await Promise.all(each)).toEqual([{ items: 1 }, { items: 0 }, { items: 1 }, { items: 0 }])
  expect(workedOut).toBe(4)
})
