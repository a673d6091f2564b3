import { ownEntriesOf, bookingDay } from '../booking.ts'
import { codeOf } from '../business/wilayas.ts'
import { defineCapability, everyDoor, noDoor, type Shop } from '../capability.ts'
import { centimes, minus, type Centimes } from '../money.ts'
import { inOrder } from '../periods.ts'
import { nothing } from '../shapes.ts'
import {
  bookedEntry,
  customer,
  customerChanges,
  customerId,
  customerList,
  customerQuery,
  entryList,
  entryQuery,
  newCustomer,
  newEntry,
  type Customer,
} from './contract.ts'
import * as store from './store.ts'

export const listCustomers = defineCapability({
  name: 'customers_list',
  about: 'List customers with what each owes; search by name or phone; owing keeps those who owe something.',
  effect: 'reads',
  may: 'staff',
  doors: everyDoor,
  input: customerQuery,
  output: customerList,
  async run(query, shop) {
    const { rows, total } = await store.listCustomers(shop, query)
    return { items: rows.map(store.toCustomer), total, page: query.page, pageSize: query.pageSize }
  },
})

export const getCustomer = defineCapability({
  name: 'customers_get',
  about: 'One customer by id, with what they owe.',
  effect: 'reads',
  may: 'staff',
  doors: everyDoor,
  input: customerId,
  output: customer,
  async run({ id }, shop) {
    return store.toCustomer(await store.findCustomer(shop, id))
  },
})

export const createCustomer = defineCapability({
  name: 'customers_create',
  about: 'Add a customer to the credit book.',
  effect: 'changes',
  may: 'staff',
  doors: everyDoor,
  input: newCustomer,
  output: customer,
  async run({ wilaya, consent, ...fields }, shop) {
    const row = await store.insertCustomer(shop, {
      name: fields.name,
      phone: fields.phone ?? null,
      email: fields.email ?? null,
      wilaya: wilaya ? codeOf(wilaya) : null,
      consent: consent ? JSON.stringify(consent) : null,
    })
    shop.change.record({
      undo: { capability: 'customers_archive', input: { id: row.id } },
      touches: [`customer:${row.id}`],
    })
    return store.toCustomer(row)
  },
})

export const updateCustomer = defineCapability({
  name: 'customers_update',
  about: 'Change a customer: name, phone, email, wilaya, consent to be written to.',
  effect: 'changes',
  may: 'staff',
  doors: everyDoor,
  input: customerChanges,
  output: customer,
  async run({ id, ...changes }, shop) {
    const before = store.toCustomer(await store.findCustomer(shop, id))
    const { wilaya, consent, name, phone, email } = changes
    await store.updateCustomer(shop, id, {
      ...(name === undefined ? {} : { name }),
      ...(phone === undefined ? {} : { phone }),
      ...(email === undefined ? {} : { email }),
      ...(wilaya === undefined ? {} : { wilaya: wilaya === null ? null : codeOf(wilaya) }),
      ...(consent === undefined ? {} : { consent: consent && JSON.stringify(consent) }),
    })
    recordUpdate(shop, before, changes)
    return store.toCustomer(await store.findCustomer(shop, id))
  },
})

export const archiveCustomer = defineCapability({
  name: 'customers_archive',
  about: 'Take a customer off the list, with what they may owe. Their sales and entries stay.',
  effect: 'erases',
  may: 'owner',
  doors: everyDoor,
  input: customerId,
  output: nothing,
  async run({ id }, shop) {
    await store.findCustomer(shop, id)
    await store.updateCustomer(shop, id, { archivedAt: shop.clock.now().toISOString() })
    shop.change.record({
      undo: { capability: 'customers_restore', input: { id } },
      touches: [`customer:${id}`],
    })
    return {}
  },
})

export const restoreCustomer = defineCapability({
  name: 'customers_restore',
  about: 'Put a customer back on the list.',
  effect: 'changes',
  may: 'staff',
  doors: noDoor,
  input: customerId,
  output: nothing,
  async run({ id }, shop) {
    await store.findCustomer(shop, id, { archived: true })
    await store.updateCustomer(shop, id, { archivedAt: null })
    return {}
  },
})

export const addEntry = defineCapability({
  name: 'customers_add_entry',
  about: 'Write in the credit book: credit raises what a customer owes, payment lowers it.',
  effect: 'changes',
  may: 'staff',
  doors: everyDoor,
  input: newEntry,
  output: bookedEntry,
  async run({ id, date, ...fields }, shop) {
    const row = await store.findCustomer(shop, id)
    const entry = await store.bookEntry(shop, row, { ...fields, date: bookingDay(shop, date) })
    shop.change.record({
      undo: { capability: 'customers_reverse_entry', input: { id: entry.id } },
      touches: [`customer-entry:${entry.id}`],
      uses: [`customer:${id}`],
    })
    return { ...store.toEntry(entry), customer: store.toCustomer(row) }
  },
})

export const reverseEntry = defineCapability({
  name: 'customers_reverse_entry',
  about: 'Set an entry of the credit book right by one the other way. Entries are never edited.',
  effect: 'changes',
  may: 'staff',
  doors: noDoor,
  input: customerId,
  output: nothing,
  async run({ id }, shop) {
    await reverse(shop, await store.findEntry(shop, id))
    return {}
  },
})

export const listEntries = defineCapability({
  name: 'customers_list_entries',
  about: "The entries of one customer's credit book, newest first.",
  effect: 'reads',
  may: 'staff',
  doors: everyDoor,
  input: entryQuery,
  output: entryList,
  async run({ id, ...query }, shop) {
    inOrder(query)
    await store.findCustomer(shop, id)
    const { rows, total } = await store.listEntries(shop, id, { ...query, bookedBy: ownEntriesOf(shop) })
    return { items: rows.map(store.toEntry), total, page: query.page, pageSize: query.pageSize }
  },
})

/** A sale on credit raises what its customer owes, in the sale's own transaction. */
export async function raiseBalanceForSale(
  shop: Shop,
  customer: Awaited<ReturnType<typeof store.findCustomer>>,
  sale: { id: string; date: string; total: Centimes },
): Promise<void> {
  if (sale.total === 0) return
  await store.bookEntry(shop, customer, {
    kind: 'credit',
    amount: sale.total,
    date: sale.date,
    saleId: sale.id,
  })
}

/** Takes back what a sale had put on credit, by entries the other way. */
export async function reverseEntriesOf(shop: Shop, saleId: string): Promise<void> {
  for (const row of await store.standingEntries(shop, saleId)) await reverse(shop, row)
}

async function reverse(shop: Shop, row: Awaited<ReturnType<typeof store.findEntry>>): Promise<void> {
  const entry = store.toEntry(row)
  await store.bookEntry(shop, await store.findCustomer(shop, row.customerId, { archived: true }), {
    kind: entry.kind,
    amount: minus(centimes(0), entry.amount),
    note: entry.note ?? undefined,
    date: entry.date,
    saleId: entry.saleId ?? undefined,
    reverses: entry.id,
  })
}

/** Only what was changed is put back by an undo, and only another change of the same field stands in its way. */
function recordUpdate(shop: Shop, before: Customer, changes: Partial<Customer> | object): void {
  const fields = Object.entries(changes).flatMap(([field, value]) => (value === undefined ? [] : [field]))
  if (fields.length === 0) return
  const old = Object.fromEntries(Object.entries(before).filter(([field]) => fields.includes(field)))
  shop.change.record({
    undo: { capability: 'customers_update', input: { id: before.id, ...old } },
    touches: fields.map((field) => `customer:${before.id}:${field}`),
    uses: [`customer:${before.id}`],
  })
}
