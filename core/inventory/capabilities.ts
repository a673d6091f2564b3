import type { z } from 'zod'
import { defineCapability, everyDoor, noDoor, type Shop } from '../capability.ts'
import { defined } from '../defined.ts'
import { newId } from '../ids.ts'
import { toMicros } from '../money.ts'
import { nothing } from '../shapes.ts'
import {
  bookedMovement,
  item,
  itemChanges,
  itemId,
  itemList,
  itemQuery,
  movementList,
  movementQuery,
  newItem,
  newMovement,
} from './contract.ts'
import { datesOf } from './lots/store.ts'
import { adjustTo, setRight } from './moving.ts'
import { holdsOf, inOwnUnits, perOwnUnit } from './packs.ts'
import { afterMovement, warningAfter } from './rules.ts'
import * as store from './store.ts'

export const listItems = defineCapability({
  name: 'inventory_list_items',
  about:
    'List the items of the shop with stock, price and cost; search by name, alias or barcode; lowStock keeps those at or under their threshold.',
  effect: 'reads',
  may: 'staff',
  doors: everyDoor,
  input: itemQuery,
  output: itemList,
  async run(query, shop) {
    const { items, ...page } = await store.listItems(shop, query)
    return { items: items.map((kept) => store.toItem(kept, seesCosts(shop))), ...page }
  },
})

export const getItem = defineCapability({
  name: 'inventory_get_item',
  about: 'One item by its id.',
  effect: 'reads',
  may: 'staff',
  doors: everyDoor,
  input: itemId,
  output: item,
  async run({ id }, shop) {
    return store.toItem(await store.findItem(shop, id), seesCosts(shop))
  },
})

export const createItem = defineCapability({
  name: 'inventory_create_item',
  about: 'Add an item to the catalogue, with its opening stock.',
  effect: 'changes',
  may: 'staff',
  doors: everyDoor,
  input: newItem,
  output: item,
  async run({ quantity = 0, aliases = [], packs = [], ...fields }, shop) {
    if (fields.supplierId) await store.supplierMustExist(shop, fields.supplierId)
    const id = newId()
    const now = shop.clock.now().toISOString()
    await store.insertItem(shop, {
      id,
      name: fields.name,
      unit: fields.unit,
      price: fields.price,
      cost: fields.cost ?? null,
      quantity: 0,
      threshold: store.microsOrNull(fields.threshold),
      barcode: fields.barcode ?? null,
      category: fields.category ?? null,
      supplierId: fields.supplierId ?? null,
      expiresOn: fields.expiresOn ?? null,
      packs: JSON.stringify(packs),
      createdAt: now,
      updatedAt: now,
      archivedAt: null,
    })
    await store.replaceAliases(shop, id, aliases)
    if (quantity > 0) await adjustTo(shop, await store.findItem(shop, id), quantity)
    shop.change.record({
      undo: { capability: 'inventory_archive_item', input: { id } },
      touches: [`item:${id}`],
    })
    return store.toItem(await store.findItem(shop, id), seesCosts(shop))
  },
})

export const updateItem = defineCapability({
  name: 'inventory_update_item',
  about:
    'Change an item: name, price, cost, threshold, barcode, category, aliases. A new quantity is booked as an adjustment of the difference.',
  effect: 'changes',
  may: 'staff',
  doors: everyDoor,
  input: itemChanges,
  output: item,
  async run({ id, quantity, aliases, packs, threshold, ...fields }, shop) {
    const before = await store.findItem(shop, id)
    if (fields.supplierId) await store.supplierMustExist(shop, fields.supplierId)
    await store.updateItem(shop, id, {
      ...defined(fields),
      ...(threshold === undefined ? {} : { threshold: store.microsOrNull(threshold) }),
      ...(packs === undefined ? {} : { packs: JSON.stringify(packs) }),
    })
    if (aliases) await store.replaceAliases(shop, id, aliases)
    const changed = await store.findItem(shop, id)
    if (quantity !== undefined && toMicros(quantity) !== changed.quantity)
      await adjustTo(shop, changed, quantity)
    recordUpdate(shop, store.toItem(before, true), { quantity, aliases, packs, threshold, ...fields })
    return store.toItem(await store.findItem(shop, id), seesCosts(shop))
  },
})

export const archiveItem = defineCapability({
  name: 'inventory_archive_item',
  about: 'Take an item out of the catalogue. Its past sales and movements stay.',
  effect: 'erases',
  may: 'staff',
  doors: everyDoor,
  input: itemId,
  output: nothing,
  async run({ id }, shop) {
    await setArchived(shop, id, shop.clock.now().toISOString())
    shop.change.record({
      undo: { capability: 'inventory_restore_item', input: { id } },
      touches: [`item:${id}`],
    })
    return {}
  },
})

export const restoreItem = defineCapability({
  name: 'inventory_restore_item',
  about: 'Put an archived item back into the catalogue.',
  effect: 'changes',
  may: 'staff',
  doors: noDoor,
  input: itemId,
  output: nothing,
  async run({ id }, shop) {
    await setArchived(shop, id, null)
    return {}
  },
})

export const recordMovement = defineCapability({
  name: 'inventory_record_movement',
  about:
    'Book goods coming in (purchase, with the date that they bear), going out (sale, loss) or counted otherwise (adjustment, signed), in the item’s own unit or in one of its packs. Never changes revenue or expenses.',
  effect: 'changes',
  may: 'staff',
  doors: everyDoor,
  input: newMovement,
  output: bookedMovement,
  async run({ id, kind, note, date, unit, ...said }, shop) {
    const expiresOn = 'expiresOn' in said ? said.expiresOn : undefined
    const kept = await store.findItem(shop, id)
    const holds = holdsOf(store.packedAs(kept), unit, 'unit')
    const unitCost = perOwnUnit(said.unitCost, holds)
    const before = kept.quantity
    const micros = toMicros(inOwnUnits(said.quantity, holds))
    const after = afterMovement(store.stockOf(kept), kind, micros, unitCost ?? null)
    const row = await store.moveStock(
      shop,
      kept,
      {
        kind,
        micros: after.micros - before,
        unitCost: unitCost ?? null,
        note,
        date: date ?? shop.today,
        expiresOn,
      },
      after,
    )
    shop.change.record({
      undo: { capability: 'inventory_reverse_movement', input: { id: row.id } },
      touches: [`movement:${row.id}`],
      uses: [`item:${id}`],
    })
    return {
      ...store.toMovement(row, expiresOn),
      item: store.toItem(kept, seesCosts(shop)),
      warning: warningAfter(before, after.micros, kept.threshold),
    }
  },
})

export const reverseMovement = defineCapability({
  name: 'inventory_reverse_movement',
  about: 'Set a movement right by one the other way. Movements are never edited.',
  effect: 'changes',
  may: 'staff',
  doors: noDoor,
  input: itemId,
  output: nothing,
  async run({ id }, shop) {
    await setRight(shop, await store.findMovement(shop, id))
    return {}
  },
})

export const listMovements = defineCapability({
  name: 'inventory_list_movements',
  about: 'The movements of one item, newest first.',
  effect: 'reads',
  may: 'staff',
  doors: everyDoor,
  input: movementQuery,
  output: movementList,
  async run({ id, ...query }, shop) {
    await store.findItem(shop, id)
    const { rows, ...page } = await store.listMovements(shop, id, query)
    const shown = seesCosts(shop) ? rows : rows.map((row) => ({ ...row, unitCost: null }))
    const dates = await datesOf(
      shop,
      rows.map((row) => row.id),
    )
    return { items: shown.map((row) => store.toMovement(row, dates.get(row.id))), ...page }
  },
})

/** Staff see items without what they cost, unless the owner allows it. */
export function seesCosts(shop: Shop): boolean {
  return shop.person.role === 'owner' || shop.person.seesFigures
}

async function setArchived(shop: Shop, id: string, archivedAt: string | null): Promise<void> {
  await store.findItem(shop, id)
  await store.updateItem(shop, id, { archivedAt })
}

/** Only what was changed is put back by an undo, and only another change of the same field stands in its way. */
function recordUpdate(shop: Shop, before: z.output<typeof item>, changes: Record<string, unknown>): void {
  const fields = Object.keys(changes).filter((field) => changes[field] !== undefined)
  if (fields.length === 0) return
  const old = Object.fromEntries(fields.map((field) => [field, before[field as keyof typeof before]]))
  shop.change.record({
    undo: { capability: 'inventory_update_item', input: { id: before.id, ...old } },
    touches: fields.map((field) => `item:${before.id}:${field}`),
    uses: [`item:${before.id}`],
  })
}
