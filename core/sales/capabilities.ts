import { defineCapability, everyDoor, noDoor, type Shop } from '../capability.ts'
import { inOrder } from '../periods.ts'
import { nothing } from '../shapes.ts'
import { book, correctSale, draftSale, restsOn, unbook } from './book.ts'
import {
  bookedSale,
  newSale,
  sale,
  saleChanges,
  saleId,
  saleList,
  saleQuery,
  saleState,
  type SaleState,
} from './contract.ts'
import * as store from './store.ts'

export const listSales = defineCapability({
  name: 'sales_list',
  about:
    'List sales, newest day first, between two days; search in the names of what was sold, the customer and the campaign code.',
  effect: 'reads',
  may: 'staff',
  doors: everyDoor,
  input: saleQuery,
  output: saleList,
  async run(query, shop) {
    inOrder(query)
    const { sales, ...counted } = await store.listSales(shop, query)
    return { items: sales.map(store.toSale), ...counted, page: query.page, pageSize: query.pageSize }
  },
})

export const getSale = defineCapability({
  name: 'sales_get',
  about: 'One sale by its id, with its lines.',
  effect: 'reads',
  may: 'staff',
  doors: everyDoor,
  input: saleId,
  output: sale,
  async run({ id }, shop) {
    return store.toSale(await store.findSale(shop, id))
  },
})

export const createSale = defineCapability({
  name: 'sales_create',
  about:
    "Book a sale of items or of things by name. Lowers stock (below zero is allowed and warned of). A line without a price takes its item's; a total wins over a unit price. On credit it needs customerId and raises what that customer owes.",
  effect: 'changes',
  may: 'staff',
  doors: everyDoor,
  input: newSale,
  output: bookedSale,
  async run(said, shop) {
    const state = await draftSale(shop, said)
    await store.insertSales(shop, [state])
    const warnings = await book(shop, state)
    shop.change.record({
      undo: { capability: 'sales_delete', input: { id: state.id } },
      touches: [`sale:${state.id}`],
      uses: restsOn(state),
    })
    return { ...store.toSale(await store.findSale(shop, state.id)), warnings }
  },
})

export const updateSale = defineCapability({
  name: 'sales_update',
  about:
    'Correct a sale: it is reversed and booked again under the same id, with stock, debt and figures. What is not given stays; lines are replaced whole.',
  effect: 'changes',
  may: 'staff',
  doors: everyDoor,
  input: saleChanges,
  output: bookedSale,
  async run(said, shop) {
    const kept = await store.findSale(shop, said.id)
    const before = store.stateOf(kept)
    const after = await correctSale(shop, before, said)
    const warnings = await bookAgain(shop, before, after)
    shop.change.record({
      undo: { capability: 'sales_put_back', input: before },
      touches: [`sale:${said.id}`],
      uses: [...restsOn(after), ...importOf(kept)],
    })
    return { ...store.toSale(await store.findSale(shop, said.id)), warnings }
  },
})

export const putBackSale = defineCapability({
  name: 'sales_put_back',
  about: 'Put a corrected sale back as it stood before.',
  effect: 'changes',
  may: 'staff',
  doors: noDoor,
  input: saleState,
  output: nothing,
  async run(former, shop) {
    await bookAgain(shop, store.stateOf(await store.findSale(shop, former.id)), former)
    return {}
  },
})

export const deleteSale = defineCapability({
  name: 'sales_delete',
  about: 'Delete a sale: its goods come back to stock and what it put on credit is taken back.',
  effect: 'erases',
  may: 'staff',
  doors: everyDoor,
  input: saleId,
  output: nothing,
  async run({ id }, shop) {
    const kept = await store.findSale(shop, id)
    const state = store.stateOf(kept)
    await unbook(shop, state)
    await store.markDeleted(shop, id, shop.clock.now().toISOString())
    shop.change.record({
      undo: { capability: 'sales_restore', input: { id } },
      touches: [`sale:${id}`],
      uses: [...restsOn(state), ...importOf(kept)],
    })
    return {}
  },
})

export const restoreSale = defineCapability({
  name: 'sales_restore',
  about: 'Book a deleted sale again, as it stood.',
  effect: 'changes',
  may: 'staff',
  doors: noDoor,
  input: saleId,
  output: nothing,
  async run({ id }, shop) {
    const state = store.stateOf(await store.findSale(shop, id, { deleted: true }))
    await store.markDeleted(shop, id, null)
    await book(shop, state)
    return {}
  },
})

/** A file can't be taken back whole while one of its sales stands corrected. */
function importOf({ importId }: store.KeptSale): string[] {
  return importId === null ? [] : [`import:${importId}`]
}

async function bookAgain(shop: Shop, before: SaleState, after: SaleState) {
  await unbook(shop, before)
  await store.replaceSale(shop, after)
  return book(shop, after)
}
