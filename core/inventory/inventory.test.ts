import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestHouse, type TestHouse } from '../../tests/house.ts'
import type { Item } from './contract.ts'

let shop: TestHouse
beforeAll(async () => {
  shop = await openTestHouse()
})
afterAll(() => shop.close())

const milk = {
  name: 'Lait',
  unit: 'pièce',
  price: 14_000,
  cost: 11_000,
  quantity: 40,
  threshold: 10,
  aliases: ['حليب'],
}

describe('the room of inventory', () => {
  test('an item is found by its name without accents, and by its alias in the other script', async () => {
    const item = await shop.ask<Item>('inventory_create_item', { ...milk, name: 'Café moulu' })
    for (const search of ['cafe', 'CAFÉ', 'حليب']) {
      const list = await shop.ask<{ items: Item[] }>('inventory_list_items', { search })
      expect(list.items.map(({ id }) => id)).toContain(item.id)
    }
  })

  test('goods coming in set the weighted average, and the undo puts quantity and cost back', async () => {
    const item = await shop.ask<Item>('inventory_create_item', milk)
    const done = await shop.perform('inventory_record_movement', {
      id: item.id,
      kind: 'purchase',
      quantity: 40,
      unitCost: 12_000,
    })
    expect(await shop.ask<Item>('inventory_get_item', { id: item.id })).toMatchObject({
      quantity: 80,
      cost: 11_500,
    })

    await shop.ask('changes_undo', { id: done.changeId })
    expect(await shop.ask<Item>('inventory_get_item', { id: item.id })).toMatchObject({
      quantity: 40,
      cost: 11_000,
    })
    await expect(shop.ask('changes_undo', { id: done.changeId })).rejects.toMatchObject({
      code: 'already_undone',
    })
  })

  test('an item that a later movement rests on cannot be un-created', async () => {
    const made = await shop.perform('inventory_create_item', milk)
    const { id } = made.output as Item
    await shop.ask('inventory_record_movement', { id, kind: 'loss', quantity: 1 })
    await expect(shop.ask('changes_undo', { id: made.changeId })).rejects.toMatchObject({
      code: 'later_changes',
    })
  })

  test('a new quantity is booked as an adjustment of the difference', async () => {
    const { id } = await shop.ask<Item>('inventory_create_item', milk)
    await shop.ask('inventory_update_item', { id, quantity: 33.5 })
    const list = await shop.ask<{ items: { kind: string; quantity: number }[] }>('inventory_list_movements', {
      id,
    })
    expect(list.items[0]).toMatchObject({ kind: 'adjustment', quantity: -6.5 })
  })

  test('another business finds nothing under this one’s ids', async () => {
    const { id } = await shop.ask<Item>('inventory_create_item', milk)
    const other = await shop.another()
    await expect(shop.ask('inventory_get_item', { id }, other)).rejects.toMatchObject({ code: 'not_found' })
    await expect(shop.ask('inventory_archive_item', { id }, other)).rejects.toMatchObject({
      code: 'not_found',
    })
  })

  test('staff read items without what they cost', async () => {
    const { id } = await shop.ask<Item>('inventory_create_item', milk)
    const staff = { ...shop.owner, person: { ...shop.owner.person, role: 'staff' as const } }
    expect(await shop.ask<Item>('inventory_get_item', { id }, staff)).toMatchObject({
      cost: null,
      price: 14_000,
    })
  })
})
