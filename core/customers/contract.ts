import { z } from 'zod'
import { entry as anyEntry, entryFields, party, partyFields } from '../credit-book/contract.ts'
import { flag, id, instant, listOf, page, text } from '../shapes.ts'

/** A person's leave to be written to: by which way, in which words, when. */
export const consent = z.object({ channel: z.string().trim().min(1).max(40), text, at: instant }).strict()
const customerFields = partyFields.extend({
  email: z.email().max(200).nullish(),
  /** A code or a name; the code is answered. */
  wilaya: z.string().trim().min(1).max(60).nullish(),
  consent: consent.nullish(),
})

export const newCustomer = customerFields.strict()
export const customerChanges = customerFields.partial().extend({ id }).strict()
export const customerQuery = page.extend({ owing: flag.optional() }).strict()

/** `balance` is what the customer owes. */
export const customer = party.extend({
  email: z.string().nullable(),
  wilaya: z.string().nullable(),
  consent: consent.nullable(),
})
export type Customer = z.output<typeof customer>
export const customerList = listOf(customer)

const kind = z.enum(['credit', 'payment'])

export const newEntry = entryFields.extend({ kind }).strict()
export const entry = anyEntry.extend({ kind, customerId: id, saleId: id.nullable() })
export type Entry = z.output<typeof entry>
export const entryList = listOf(entry)
/** An entry as booked, and the customer as they stand after it. */
export const bookedEntry = entry.extend({ customer })
