import { z } from 'zod'
import { entry as anyEntry, entryFields, party, partyFields } from '../credit-book/contract.ts'
import { day, flag, id, listOf, page } from '../shapes.ts'

export const newSupplier = partyFields.strict()
export const supplierChanges = partyFields.partial().extend({ id }).strict()
export const supplierQuery = page.extend({ owed: flag.optional() }).strict()

/** `balance` is what we owe them. */
export const supplier = party
export type Supplier = z.output<typeof supplier>
export const supplierList = listOf(supplier)

const kind = z.enum(['debt', 'payment'])

export const newEntry = entryFields
  .extend({
    kind,
    /** When a debt falls due. */
    dueOn: day.optional(),
  })
  .strict()
export const entry = anyEntry.extend({
  kind,
  supplierId: id,
  dueOn: day.nullable(),
  expenseId: id.nullable(),
})
export type Entry = z.output<typeof entry>
export const entryList = listOf(entry)
/** An entry as booked, and the supplier as they stand after it. */
export const bookedEntry = entry.extend({ supplier })
