import { defineCapability, everyDoor, noDoor, type Shop } from '../capability.ts'
import { entryQuery, partyId } from '../credit-book/contract.ts'
import type { Centimes } from '../money.ts'
import { inOrder } from '../periods.ts'
import { nothing } from '../shapes.ts'
import {
  bookedEntry,
  supplier,
  supplierChanges,
  supplierList,
  supplierQuery,
  entryList,
  newSupplier,
  newEntry,
} from './contract.ts'
import { supplierBook, toEntry, toSupplier } from './store.ts'

export const listSuppliers = defineCapability({
  name: 'suppliers_list',
  about: 'List suppliers with what we owe each; search by name or phone; owed keeps those we owe something.',
  effect: 'reads',
  may: 'figures',
  doors: everyDoor,
  input: supplierQuery,
  output: supplierList,
  async run({ owed, ...query }, shop) {
    const { rows, ...page } = await supplierBook.list(shop, { ...query, owing: owed })
    return { items: rows.map(toSupplier), ...page }
  },
})

export const getSupplier = defineCapability({
  name: 'suppliers_get',
  about: 'One supplier by id, with what we owe them.',
  effect: 'reads',
  may: 'figures',
  doors: everyDoor,
  input: partyId,
  output: supplier,
  async run({ id }, shop) {
    return toSupplier(await supplierBook.find(shop, id))
  },
})

export const createSupplier = defineCapability({
  name: 'suppliers_create',
  about: 'Add a supplier.',
  effect: 'changes',
  may: 'figures',
  doors: everyDoor,
  input: newSupplier,
  output: supplier,
  async run({ name, phone }, shop) {
    return toSupplier(await supplierBook.add(shop, { name, phone: phone ?? null }))
  },
})

export const updateSupplier = defineCapability({
  name: 'suppliers_update',
  about: 'Change a supplier: name or phone.',
  effect: 'changes',
  may: 'figures',
  doors: everyDoor,
  input: supplierChanges,
  output: supplier,
  async run({ id, ...changes }, shop) {
    const before = toSupplier(await supplierBook.find(shop, id))
    const { name, phone } = changes
    await supplierBook.update(shop, id, {
      ...(name === undefined ? {} : { name }),
      ...(phone === undefined ? {} : { phone }),
    })
    supplierBook.recordUpdate(shop, before, changes)
    return toSupplier(await supplierBook.find(shop, id))
  },
})

export const archiveSupplier = defineCapability({
  name: 'suppliers_archive',
  about: 'Take a supplier off the list, with what we may owe them. Their expenses and entries stay.',
  effect: 'erases',
  may: 'owner',
  doors: everyDoor,
  input: partyId,
  output: nothing,
  async run({ id }, shop) {
    await supplierBook.archive(shop, id)
    return {}
  },
})

export const restoreSupplier = defineCapability({
  name: 'suppliers_restore',
  about: 'Put a supplier back on the list.',
  effect: 'changes',
  may: 'figures',
  doors: noDoor,
  input: partyId,
  output: nothing,
  async run({ id }, shop) {
    await supplierBook.restore(shop, id)
    return {}
  },
})

export const addEntry = defineCapability({
  name: 'suppliers_add_entry',
  about:
    'Write down what we owe a supplier (debt, with the day it falls due) or what we paid them (payment). Changes no expense.',
  effect: 'changes',
  may: 'figures',
  doors: everyDoor,
  input: newEntry,
  output: bookedEntry,
  async run({ dueOn = null, ...said }, shop) {
    const own = { supplierId: said.id, dueOn, expenseId: null }
    const { entry, party } = await supplierBook.addEntry(shop, said, own)
    return { ...toEntry(entry), supplier: toSupplier(party) }
  },
})

export const reverseEntry = defineCapability({
  name: 'suppliers_reverse_entry',
  about: "Set a supplier's entry right by one the other way. Entries are never edited.",
  effect: 'changes',
  may: 'figures',
  doors: noDoor,
  input: partyId,
  output: nothing,
  async run({ id }, shop) {
    await supplierBook.reverseEntry(shop, id)
    return {}
  },
})

export const listEntries = defineCapability({
  name: 'suppliers_list_entries',
  about: 'Debts to one supplier and payments made, newest first.',
  effect: 'reads',
  may: 'figures',
  doors: everyDoor,
  input: entryQuery,
  output: entryList,
  async run({ id, ...query }, shop) {
    inOrder(query)
    await supplierBook.find(shop, id)
    const { rows, ...page } = await supplierBook.listEntries(shop, id, query)
    return { items: rows.map(toEntry), ...page }
  },
})

/** Goods or a bill taken on credit raise what we owe, in the expense's own transaction. */
export async function raiseDebtForExpense(
  shop: Shop,
  supplierId: string,
  expense: { id: string; date: string; amount: Centimes; dueOn: string | null },
): Promise<void> {
  await supplierBook.write(
    shop,
    { kind: 'debt', amount: expense.amount, date: expense.date },
    { supplierId, dueOn: expense.dueOn, expenseId: expense.id },
  )
}
