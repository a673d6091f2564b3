import { z } from 'zod'
import { balance, day, flag, id, instant, listOf, money, name, page, period, text } from '../shapes.ts'

const phone = z
  .string()
  .trim()
  .regex(/^\+?[\d\s().\-/]{3,30}$/)
/** A person's leave to be written to: by which way, in which words, when. */
export const consent = z.object({ channel: z.string().trim().min(1).max(40), text, at: instant }).strict()
const customerFields = z.object({
  name,
  phone: phone.nullish(),
  email: z.email().max(200).nullish(),
  /** A code or a name; the code is answered. */
  wilaya: z.string().trim().min(1).max(60).nullish(),
  consent: consent.nullish(),
})

export const newCustomer = customerFields.strict()
export const customerChanges = customerFields.partial().extend({ id }).strict()
export const customerId = z.object({ id }).strict()
export const customerQuery = page.extend({ owing: flag.optional() }).strict()

/** `balance` is what the customer owes; below zero, what was paid ahead. */
export const customer = z.object({
  id,
  name: z.string(),
  phone: z.string().nullable(),
  email: z.string().nullable(),
  wilaya: z.string().nullable(),
  consent: consent.nullable(),
  balance,
  currency: z.literal('DZD'),
  createdAt: instant,
})
export type Customer = z.output<typeof customer>
export const customerList = listOf(customer)

export const entryKinds = ['credit', 'payment'] as const
export type EntryKind = (typeof entryKinds)[number]

export const newEntry = z
  .object({
    id,
    kind: z.enum(entryKinds),
    amount: money.refine((amount) => amount > 0, { params: { rule: 'above_zero' } }),
    note: text.optional(),
    date: day.optional(),
  })
  .strict()
export const entryQuery = page.extend({ id, ...period.shape }).strict()

/** `amount` is below zero in an entry that sets another one right. */
export const entry = z.object({
  id,
  customerId: id,
  kind: z.enum(entryKinds),
  amount: balance,
  note: z.string().nullable(),
  date: day,
  saleId: id.nullable(),
  reverses: id.nullable(),
  personId: id,
  createdAt: instant,
})
export type Entry = z.output<typeof entry>
export const entryList = listOf(entry)
/** An entry as booked, and the customer as they stand after it. */
export const bookedEntry = entry.extend({ customer })
