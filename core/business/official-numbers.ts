import { z } from 'zod'

// The numbers that an Algerian paper bears. Their forms are checked, and of the RIB its key; of the others no
// key is published.

const BANK_DIGITS = 3
const RIB_MODULUS = 97n

const digits = (pattern: RegExp) =>
  z
    .string()
    .transform((value) => value.replace(/[\s.-]/g, ''))
    .pipe(z.string().regex(pattern))
    .nullable()

export const nif = digits(/^(\d{15}|\d{20})$/)
export const nis = digits(/^(\d{15}|\d{18})$/)
export const article = digits(/^\d{5,20}$/)

/** `16/00-1234567 B 25`, or `24B1234567` as newer papers have it; A is a person, B a company. */
const registerForms = [
  /^\d{2}\/\d{2}-?\d{5,9}[ABأبا]\d{2}$/u,
  /^\d{2}[ABأبا]\d{5,9}$/u,
  /^\d{2}[ABأبا]\d{5,9}-\d{2}\/\d{2}$/u,
]
export const commerceRegister = z
  .string()
  .trim()
  .max(40)
  .transform((value) => value.toUpperCase())
  .refine((value) => registerForms.some((form) => form.test(value.replace(/\s/g, ''))), {
    params: { rule: 'commerce_register' },
  })
  .nullable()

/** Bank 3, branch 5, account 10 and key 2 digits; an IBAN's `DZ` and its two are taken off. */
export const rib = z
  .string()
  .transform((value) => value.replace(/[\s.-]/g, '').replace(/^DZ\d{2}(?=\d{20}$)/i, ''))
  .refine((value) => /^\d{20}$/.test(value) && keyHolds(value), { params: { rule: 'rib' } })
  .nullable()

/** What follows the bank is a multiple of 97 (Journal officiel's own account: 003 00060 0002019300 48). */
function keyHolds(account: string): boolean {
  return BigInt(account.slice(BANK_DIGITS)) % RIB_MODULUS === 0n
}
