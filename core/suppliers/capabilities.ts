import { bookingDay } from '../booking.ts'
import { defineCapability, everyDoor, noDoor, type Shop } from '../capability.ts'
import { centimes, minus, type Centimes } from '../money.ts'
import { inOrder } from '../periods.ts'
import { nothing } from '../shapes.ts'
import {
  bookedEntry,
  supplier,
  supplierChanges,
  supplierId,
  supplierList,
  supplierQuery,
  entryList,
  entryQuery,
  newSupplier,
  newEntry,
  type Supplier,
} from './contract.ts'
import * as store from './store.ts'

export const listSuppliers = defineCapability({
  name: 'suppliers_list',
  about: 'List suppliers with what we owe each; search by name or phone; owed keeps those we owe something.',
  effect: 'reads',
  may: 'figures',
  doors: everyDoor,
  input: supplierQuery,
  output: supplierList,
  async run(query, shop) {
    const { rows, total } = await store.listSuppliers(shop, query)
    return { items: rows.map(store.toSupplier), total, page: query.page, pageSize: query.pageSize }
  },
})

export const getSupplier = defineCapability({
  name: 'suppliers_get',
  about: 'One supplier by id, with what we owe them.',
  effect: 'reads',
  may: 'figures',
  doors: everyDoor,
  input: supplierId,
  output: supplier,
  async run({ id }, shop) {
    return store.toSupplier(await store.findSupplier(shop, id))
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
    const row = await store.insertSupplier(shop, { name, phone: phone ?? null })
    shop.change.record({
      undo: { capability: 'suppliers_archive', input: { id: row.id } },
      touches: [`supplier:${row.id}`],
    })
    return store.toSupplier(row)
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
    const before = store.toSupplier(await store.findSupplier(shop, id))
    const { name, phone } = changes
    await store.updateSupplier(shop, id, {
      ...(name === undefined ? {} : { name }),
      ...(phone === undefined ? {} : { phone }),
    })
    recordUpdate(shop, before, changes)
    return store.toSupplier(await store.findSupplier(shop, id))
  },
})

export const archiveSupplier = defineCapability({
  name: 'suppliers_archive',
  about: 'Take a supplier off the list, with what we may owe them. Their expenses and entries stay.',
  effect: 'erases',
  may: 'owner',
  doors: everyDoor,
  input: supplierId,
  output: nothing,
  async run({ id }, shop) {
    await store.findSupplier(shop, id)
    await store.updateSupplier(shop, id, { archivedAt: shop.clock.now().toISOString() })
    shop.change.record({
      undo: { capability: 'suppliers_restore', input: { id } },
      touches: [`supplier:${id}`],
    })
    return {}
  },
})

export const restoreSupplier = defineCapability({
  name: 'suppliers_restore',
  about: 'Put a supplier back on the list.',
  effect: 'changes',
  may: 'figures',
  doors: noDoor,
  input: supplierId,
  output: nothing,
  async run({ id }, shop) {
    await store.findSupplier(shop, id, { archived: true })
    await store.updateSupplier(shop, id, { archivedAt: null })
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
  async run({ id, date, ...fields }, shop) {
    const row = await store.findSupplier(shop, id)
    const entry = await store.bookEntry(shop, row, { ...fields, date: bookingDay(shop, date) })
    shop.change.record({
      undo: { capability: 'suppliers_reverse_entry', input: { id: entry.id } },
      touches: [`supplier-entry:${entry.id}`],
      uses: [`supplier:${id}`],
    })
    return { ...store.toEntry(entry), supplier: store.toSupplier(row) }
  },
})

export const reverseEntry = defineCapability({
  name: 'suppliers_reverse_entry',
  about: "Set a supplier's entry right by one the other way. Entries are never edited.",
  effect: 'changes',
  may: 'figures',
  doors: noDoor,
  input: supplierId,
  output: nothing,
  async run({ id }, shop) {
    await reverse(shop, await store.findEntry(shop, id))
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
    await store.findSupplier(shop, id)
    const { rows, total } = await store.listEntries(shop, id, query)
    return { items: rows.map(store.toEntry), total, page: query.page, pageSize: query.pageSize }
  },
})

/** Goods or a bill taken on credit raise what we owe, in the expense's own transaction. */
export async function raiseDebtForExpense(
  shop: Shop,
  supplier: Awaited<ReturnType<typeof store.findSupplier>>,
  expense: { id: string; date: string; amount: Centimes; dueOn: string | null },
): Promise<void> {
  await store.bookEntry(shop, supplier, {
    kind: 'debt',
    amount: expense.amount,
    date: expense.date,
    dueOn: expense.dueOn,
    expenseId: expense.id,
  })
}

/** Takes back what an expense had put on credit, by entries the other way. */
export async function reverseEntriesOf(shop: Shop, expenseId: string): Promise<void> {
  for (const row of await store.standingEntries(shop, expenseId)) await reverse(shop, row)
}

async function reverse(shop: Shop, row: Awaited<ReturnType<typeof store.findEntry>>): Promise<void> {
  const entry = store.toEntry(row)
  await store.bookEntry(shop, await store.findSupplier(shop, row.supplierId, { archived: true }), {
    kind: entry.kind,
    amount: minus(centimes(0), entry.amount),
    note: entry.note ?? undefined,
    date: entry.date,
    dueOn: entry.dueOn,
    expenseId: entry.expenseId ?? undefined,
    reverses: entry.id,
  })
}

/** Only what was changed is put back by an undo, and only another change of the same field stands in its way. */
function recordUpdate(shop: Shop, before: Supplier, changes: Partial<Supplier> | object): void {
  const fields = Object.entries(changes).flatMap(([field, value]) => (value === undefined ? [] : [field]))
  if (fields.length === 0) return
  const old = Object.fromEntries(Object.entries(before).filter(([field]) => fields.includes(field)))
  shop.change.record({
    undo: { capability: 'suppliers_update', input: { id: before.id, ...old } },
    touches: fields.map((field) => `supplier:${before.id}:${field}`),
    uses: [`supplier:${before.id}`],
  })
}
