import { z } from 'zod'
import { balance, day, id, instant, money, name, page, period, text } from '../shapes.ts'

// What customers (who owe us) and suppliers (whom we owe) have in common. Safe in a browser.

const phone = z
  .string()
  .trim()
  .regex(/^\+?[\d\s().\-/]{3,30}$/)

/** What is asked of anybody who has a page in a credit book. */
export const partyFields = z.object({ name, phone: phone.nullish() })
export const partyId = z.object({ id }).strict()

/** Below zero, a balance was paid ahead. */
export const party = z.object({
  id,
  name: z.string(),
  phone: z.string().nullable(),
  balance,
  currency: z.literal('DZD'),
  createdAt: instant,
})

export const entryFields = z.object({
  id,
  amount: money.refine((amount) => amount > 0, { params: { rule: 'above_zero' } }),
  note: text.optional(),
  date: day.optional(),
})
export const entryQuery = page.extend({ id, ...period.shape }).strict()

/** `amount` is below zero in an entry that sets another one right. */
export const entry = z.object({
  id,
  amount: balance,
  note: z.string().nullable(),
  date: day,
  reverses: id.nullable(),
  personId: id,
  createdAt: instant,
})
