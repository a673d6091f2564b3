import { z } from 'zod'
import { taxRegimes } from '../business/contract.ts'
import { balance, day, flag, id, money, paymentMethod } from '../shapes.ts'

export const deadlineCodes = [
  'g50', 'g50ter', 'g12bis', 'das', 'training', 'casnos_declaration', 'ibs_advance', 'irg_advance', 'vehicle',
  'accounts', 'ibs_balance', 'g1', 'g12', 'casnos_payment', 'ifu_instalment', 'cnas',
] as const // prettier-ignore
export type DeadlineCode = (typeof deadlineCodes)[number]
export const conditions = [
  'employer',
  'self_employed',
  'company',
  'person',
  'vehicle',
  'not_first_year',
  'split',
] as const
export type Condition = (typeof conditions)[number]
export const regime = z.enum(taxRegimes)
export type Regime = z.output<typeof regime>

export const deadlineQuery = z
  .object({
    from: day.optional(),
    to: day.optional(),
    /** The business's own unless another is asked about. */
    regime: regime.optional(),
  })
  .strict()

export const deadline = z.object({
  code: z.enum(deadlineCodes),
  name: z.string(),
  regimes: z.array(regime),
  /** Whom it concerns, where not everybody of the regime. */
  condition: z.enum(conditions).nullable(),
  conditionText: z.string().nullable(),
  /** The day of the law; `dueOn` is the day that counts, after an extension. */
  lawOn: day,
  dueOn: day,
  daysLeft: z.int(),
  extended: z.object({ id: id.nullable(), source: z.string() }).nullable(),
  /** Where offices are closed on the day: why, and the last day on which they are open. */
  closed: z.object({ why: z.string(), workingDayBefore: day }).nullable(),
  source: z.string(),
  status: z.string(),
})
export type Deadline = z.output<typeof deadline>
const checked = {
  /** "à vérifier avec votre comptable" */
  notice: z.string(),
}
export const deadlineList = z.object({ regime, items: z.array(deadline), ...checked })

export const newExtension = z.object({ deadline: z.enum(deadlineCodes), dueOn: day, movedTo: day }).strict()
export const extension = newExtension.extend({ id })
export const extensionId = z.object({ id }).strict()

export const statusQuery = z.object({ year: z.coerce.number().int().min(2000).max(2100).optional() }).strict()
export const status = z.object({
  regime,
  regimeName: z.string(),
  year: z.int(),
  /** All sales of the year to date. */
  turnover: money,
  /** At the pace of the year so far; null before the thirtieth day. */
  expectedTurnover: money.nullable(),
  ceiling: z.object({ amount: money, source: z.string(), status: z.string() }).nullable(),
  /** Per cent of the ceiling, one decimal. */
  share: z.number().nullable(),
  level: z.enum(['fine', 'near', 'over']).nullable(),
  message: z.string(),
  /** For flat regimes: the rate on the turnover, and no less than the minimum. */
  estimate: z
    .object({ tax: money, ratePercent: z.number(), minimum: money, source: z.string(), status: z.string() })
    .nullable(),
  next: z.array(deadline),
  /** What this software is not. */
  till: z.string(),
  ...checked,
})

export const vatQuery = z
  .object({
    month: z
      .string()
      .regex(/^\d{4}-(0[1-9]|1[0-2])$/)
      .optional(),
    /** Per cent in the sales of the month, all prices with it. Items hold no rate yet, so it is told. */
    rate: z.coerce.number().min(0).max(100).optional(),
  })
  .strict()
export const vatMonth = z.object({
  month: z.string(),
  regime,
  /** False for IFU and auto-entrepreneurs, who collect no TVA and must not print it. */
  applies: z.boolean().nullable(),
  collected: z.object({ revenue: money, ratePercent: z.number(), base: money, amount: money, assumed: flag }),
  deductible: z.object({
    amount: money,
    suppliers: z.array(
      z.object({
        merchant: z.string(),
        nif: z.string().nullable(),
        invoices: z.int(),
        amount: money,
        taxAmount: money,
      }),
    ),
  }),
  /** Collected − deductible: above zero to pay, below zero carried over. */
  balance,
  missing: z.array(
    z.object({
      expenseId: id,
      date: day,
      merchant: z.string().nullable(),
      amount: money,
      what: z.array(z.enum(['nif', 'tax_amount', 'merchant', 'cash_over_limit'])),
      detail: z.string(),
    }),
  ),
  ...checked,
})

export const stampQuery = z
  .object({
    amount: z.coerce.number().pipe(money),
    date: day.optional(),
    paymentMethod: paymentMethod.optional(),
  })
  .strict()
export const stamp = z.object({
  amount: money,
  duty: money,
  total: money,
  perHundredDinars: money,
  since: day,
  source: z.string(),
  status: z.string(),
  ...checked,
})
