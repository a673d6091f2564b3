import { z } from 'zod'
import { balance, day, flag, id, instant, listOf, money, name, page, period, text } from '../shapes.ts'

const phone = z
  .string()
  .trim()
  .regex(/^\+?[\d\s().\-/]{3,30}$/)

export const newSupplier = z.object({ name, phone: phone.nullish() }).strict()
export const supplierChanges = newSupplier.partial().extend({ id }).strict()
export const supplierId = z.object({ id }).strict()
export const supplierQuery = page.extend({ owed: flag.optional() }).strict()

/** `balance` is what we owe them; below zero, what we paid ahead. */
export const supplier = z.object({
  id,
  name: z.string(),
  phone: z.string().nullable(),
  balance,
  currency: z.literal('DZD'),
  createdAt: instant,
})
export type Supplier = z.output<typeof supplier>
export const supplierList = listOf(supplier)

export const entryKinds = ['debt', 'payment'] as const
export type EntryKind = (typeof entryKinds)[number]

export const newEntry = z
  .object({
    id,
    kind: z.enum(entryKinds),
    amount: money.refine((amount) => amount > 0, { params: { rule: 'above_zero' } }),
    note: text.optional(),
    date: day.optional(),
    /** When a debt falls due. */
    dueOn: day.optional(),
  })
  .strict()
export const entryQuery = page.extend({ id, ...period.shape }).strict()

/** `amount` is below zero in an entry that sets another one right. */
export const entry = z.object({
  id,
  supplierId: id,
  kind: z.enum(entryKinds),
  amount: balance,
  note: z.string().nullable(),
  date: day,
  dueOn: day.nullable(),
  expenseId: id.nullable(),
  reverses: id.nullable(),
  personId: id,
  createdAt: instant,
})
export type Entry = z.output<typeof entry>
export const entryList = listOf(entry)
/** An entry as booked, and the supplier as they stand after it. */
export const bookedEntry = entry.extend({ supplier })
