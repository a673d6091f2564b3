import { ownEntriesOf } from '../booking.ts'
import { codeOf } from '../business/wilayas.ts'
import { defineCapability, everyDoor, noDoor, type Shop } from '../capability.ts'
import type { Centimes } from '../money.ts'
import { entryQuery, partyId } from '../credit-book/contract.ts'
import { inOrder } from '../periods.ts'
import { nothing } from '../shapes.ts'
import {
  bookedEntry,
  customer,
  customerChanges,
  customerList,
  customerQuery,
  entryList,
  newCustomer,
  newEntry,
} from './contract.ts'
import { customerBook, toCustomer, toEntry } from './store.ts'

export const listCustomers = defineCapability({
  name: 'customers_list',
  about: 'List customers with what each owes; search by name or phone; owing keeps those who owe something.',
  effect: 'reads',
  may: 'staff',
  doors: everyDoor,
  input: customerQuery,
  output: customerList,
  async run(query, shop) {
    const { rows, ...page } = await customerBook.list(shop, query)
    return { items: rows.map(toCustomer), ...page }
  },
})

export const getCustomer = defineCapability({
  name: 'customers_get',
  about: 'One customer by id, with what they owe.',
  effect: 'reads',
  may: 'staff',
  doors: everyDoor,
  input: partyId,
  output: customer,
  async run({ id }, shop) {
    return toCustomer(await customerBook.find(shop, id))
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
    const row = await customerBook.add(shop, {
      name: fields.name,
      phone: fields.phone ?? null,
      email: fields.email ?? null,
      wilaya: wilaya ? codeOf(wilaya) : null,
      consent: consent ? JSON.stringify(consent) : null,
    })
    return toCustomer(row)
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
    const before = toCustomer(await customerBook.find(shop, id))
    const { wilaya, consent, name, phone, email } = changes
    await customerBook.update(shop, id, {
      ...(name === undefined ? {} : { name }),
      ...(phone === undefined ? {} : { phone }),
      ...(email === undefined ? {} : { email }),
      ...(wilaya === undefined ? {} : { wilaya: wilaya === null ? null : codeOf(wilaya) }),
      ...(consent === undefined ? {} : { consent: consent && JSON.stringify(consent) }),
    })
    customerBook.recordUpdate(shop, before, changes)
    return toCustomer(await customerBook.find(shop, id))
  },
})

export const archiveCustomer = defineCapability({
  name: 'customers_archive',
  about: 'Take a customer off the list, with what they may owe. Their sales and entries stay.',
  effect: 'erases',
  may: 'owner',
  doors: everyDoor,
  input: partyId,
  output: nothing,
  async run({ id }, shop) {
    await customerBook.archive(shop, id)
    return {}
  },
})

export const restoreCustomer = defineCapability({
  name: 'customers_restore',
  about: 'Put a customer back on the list.',
  effect: 'changes',
  may: 'staff',
  doors: noDoor,
  input: partyId,
  output: nothing,
  async run({ id }, shop) {
    await customerBook.restore(shop, id)
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
  async run(said, shop) {
    const { entry, party } = await customerBook.addEntry(shop, said, { customerId: said.id, saleId: null })
    return { ...toEntry(entry), customer: toCustomer(party) }
  },
})

export const reverseEntry = defineCapability({
  name: 'customers_reverse_entry',
  about: 'Set an entry of the credit book right by one the other way. Entries are never edited.',
  effect: 'changes',
  may: 'staff',
  doors: noDoor,
  input: partyId,
  output: nothing,
  async run({ id }, shop) {
    await customerBook.reverseEntry(shop, id)
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
    await customerBook.find(shop, id)
    const { rows, ...page } = await customerBook.listEntries(shop, id, {
      ...query,
      bookedBy: ownEntriesOf(shop),
    })
    return { items: rows.map(toEntry), ...page }
  },
})

/** A sale on credit raises what its customer owes, in the sale's own transaction. */
export async function raiseBalanceForSale(
  shop: Shop,
  customerId: string,
  sale: { id: string; date: string; total: Centimes },
): Promise<void> {
  if (sale.total === 0) return
  await customerBook.write(
    shop,
    { kind: 'credit', amount: sale.total, date: sale.date },
    { customerId, saleId: sale.id },
  )
}
