import type { z } from 'zod'
import { toPerson } from '../business/store.ts'
import { defineCapability, screenOnly, type Shop } from '../capability.ts'
import { SanadError } from '../errors.ts'
import { addJob } from '../jobs/jobs.ts'
import { foldName } from '../language/fold-name.ts'
import { customerData, erased, one, staffData, supplierData } from './contract.ts'
import { ERASE_FILES_JOB } from './erasure.ts'
import * as store from './somebody-store.ts'
import * as staff from './staff-store.ts'
import {
  forgetCampaignsTo,
  forgetReports,
  hideTraces,
  soughtAs,
  takeOutOfLog,
  tracesOf,
  type Somebody,
} from './traces-store.ts'
import { erasedName, keptByLaw } from './words.ts'

export const viewCustomer = defineCapability({
  name: 'privacy_personal_data',
  about: 'All that the books hold about one customer, to show or hand to them (law 18-07, right of access).',
  effect: 'reads',
  may: 'owner',
  doors: screenOnly,
  input: one,
  output: customerData,
  async run({ id }, shop) {
    const row = await store.findCustomer(shop, id)
    return {
      customer: shownOf(row),
      entries: await store.customerEntriesOf(shop, id),
      sales: await store.salesOf(shop, id),
      ...(await mentionsOf(shop, { ...row, list: 'customer' })),
    }
  },
})

export const viewSupplier = defineCapability({
  name: 'privacy_supplier_data',
  about: 'All that the books hold about one supplier, to show or hand to them (law 18-07, right of access).',
  effect: 'reads',
  may: 'owner',
  doors: screenOnly,
  input: one,
  output: supplierData,
  async run({ id }, shop) {
    const row = await store.findSupplier(shop, id)
    return {
      supplier: shownOf(row),
      entries: await store.supplierEntriesOf(shop, id),
      expenses: await store.expensesOf(shop, row),
      ...(await mentionsOf(shop, { ...row, email: null, list: 'supplier' })),
    }
  },
})

export const viewStaff = defineCapability({
  name: 'privacy_staff_data',
  about: 'All that is held about one person who works or worked here, to show or hand to them (law 18-07).',
  effect: 'reads',
  may: 'owner',
  doors: screenOnly,
  input: one,
  output: staffData,
  async run({ id }, shop) {
    const row = await staff.findStaff(shop, id)
    return {
      person: toPerson(row),
      ...(await staff.heldOfStaff(shop, id)),
      ...(await mentionsOf(shop, { ...row, phone: null, list: 'person' })),
    }
  },
})

export const eraseCustomer = defineCapability({
  name: 'privacy_erase_customer',
  about:
    'Take one customer’s name, phone and all that says who they are out of the books, the talk and the log; amounts stay.',
  effect: 'erases',
  may: 'owner',
  doors: screenOnly,
  input: one,
  output: erased,
  async run({ id }, shop) {
    const row = await store.findCustomer(shop, id)
    const [entries, sales] = [await store.customerEntriesOf(shop, id), await store.salesOf(shop, id)]
    const own = { Customer: 1, CustomerEntry: entries.length, Sale: sales.length }
    return forget(shop, { ...row, list: 'customer' }, own, async (as) => {
      await store.takeOutCustomer(shop, row, as)
      await forgetCampaignsTo(shop, id)
    })
  },
})

export const eraseSupplier = defineCapability({
  name: 'privacy_erase_supplier',
  about:
    'Take one supplier’s name, phone and all that says who they are out of the books, the talk and the log; amounts and invoices stay.',
  effect: 'erases',
  may: 'owner',
  doors: screenOnly,
  input: one,
  output: erased,
  async run({ id }, shop) {
    const row = await store.findSupplier(shop, id)
    const [entries, expenses] = [await store.supplierEntriesOf(shop, id), await store.expensesOf(shop, row)]
    const own = { Supplier: 1, SupplierEntry: entries.length, Expense: expenses.length }
    return forget(shop, { ...row, email: null, list: 'supplier' }, own, (as) =>
      store.takeOutSupplier(shop, row, as),
    )
  },
})

export const eraseStaff = defineCapability({
  name: 'privacy_erase_staff',
  about:
    'Take out one person who works or worked here: name, e-mail, ways in, chats and what they wrote. What they booked stays booked.',
  effect: 'erases',
  may: 'owner',
  doors: screenOnly,
  input: one,
  output: erased,
  async run({ id }, shop) {
    const row = await staff.findStaff(shop, id)
    // So that an owner always remains.
    if (id === shop.person.id) throw new SanadError('own_account')
    const { chats, said, reminders, sessions } = await staff.heldOfStaff(shop, id)
    const own = {
      Person: 1,
      ChatLink: chats.length,
      Message: said.length,
      Reminder: reminders.length,
      Session: sessions.length,
    }
    return forget(shop, { ...row, phone: null, list: 'person' }, own, (as) =>
      staff.takeOutStaff(shop, row, as),
    )
  },
})

/** What is theirs leaves by `takeOut`; then whatever else names them, the log and the file with it. */
async function forget(
  shop: Shop,
  who: Somebody,
  own: Record<string, number>,
  takeOut: (as: store.Instead) => Promise<void>,
): Promise<z.input<typeof erased>> {
  const sought = await soughtAs(shop, who)
  // A number of its own: two who were erased must not be taken for one.
  const name = `${erasedName[shop.language][who.list]} ${who.id.slice(-4)}`
  await takeOut({ name, folded: foldName(name) })
  const traces = await tracesOf(shop, sought, who.id)
  const files = await forgetReports(shop, traces)
  await hideTraces(shop, traces)
  const rows = { ...own }
  for (const { table } of traces) rows[table] = (rows[table] ?? 0) + 1
  await addJob(shop.tx, { kind: ERASE_FILES_JOB, payload: { of: shop.business.id, files } }, shop.clock)
  return {
    erased: { ...rows, Audit: await takeOutOfLog(shop, sought, who.id) },
    kept: keptByLaw[shop.language][who.list],
  }
}

async function mentionsOf(shop: Shop, who: Somebody) {
  const traces = await tracesOf(shop, await soughtAs(shop, who), who.id)
  const mentions = traces.flatMap(({ table, texts }) => texts.map(({ said }) => ({ table, text: said })))
  return {
    messages: mentions.filter(({ table }) => table === 'Message'),
    mentions: mentions.filter(({ table }) => table !== 'Message'),
    kept: keptByLaw[shop.language][who.list],
  }
}

function shownOf<Party extends { businessId: string; folded: string }>(row: Party) {
  const { businessId: _own, folded: _folded, ...shown } = row
  return shown
}
