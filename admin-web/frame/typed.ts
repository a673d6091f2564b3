import { z } from 'zod'
import { centimesTyped, quantityTyped } from './numbers.ts'

// Shapes of what is typed into a form, which come out as the contracts want them.

/** An amount in dinars, as centimes. */
export const dinars = z.string().transform((text, context) => {
  const amount = centimesTyped(text)
  if (amount !== null) return amount
  context.addIssue({ code: 'custom', message: 'amount' })
  return z.NEVER
})
export const dinarsOrNone = z.union([z.literal('').transform(() => null), dinars])

export const quantity = z.string().transform((text, context) => {
  const value = quantityTyped(text)
  if (value !== null && value > 0) return value
  context.addIssue({ code: 'custom', message: 'amount' })
  return z.NEVER
})
/** A quantity that may be nought or left out. */
export const quantityOrNone = z.string().transform((text, context) => {
  const value = text === '' ? null : quantityTyped(text)
  if (text === '' || value !== null) return value
  context.addIssue({ code: 'custom', message: 'amount' })
  return z.NEVER
})
export const line = z.string().trim().min(1).max(200)
export const lineOrNone = z
  .string()
  .trim()
  .max(200)
  .transform((text) => text || null)
