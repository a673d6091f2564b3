import { z } from 'zod'
import { balance, id, instant, money } from '../../shapes.ts'
import { severities } from '../insights/contract.ts'
import { alertKinds } from './conditions.ts'

export const alertQuery = z.object({}).strict()
export const alertId = z.object({ id }).strict()

export const alert = z.object({
  id,
  kind: z.enum(alertKinds),
  severity: z.enum(severities),
  title: z.string(),
  detail: z.string(),
  /** The numbers that it rests on; money in centimes. */
  evidence: z.record(z.string(), z.unknown()),
  createdAt: instant,
  acknowledgedAt: instant.nullable(),
})
export type Alert = z.output<typeof alert>
export const alertList = z.object({ items: z.array(alert) })

export const newCount = z.object({ amount: money, countedAt: instant.optional() }).strict()
export const countId = z.object({ id }).strict()
/** What is in the till by the last count and all that was booked in cash since; null until someone counts. */
export const till = z.object({
  counted: z.object({ id, amount: money, countedAt: instant }).nullable(),
  expected: balance.nullable(),
  sales: money,
  payments: balance,
  expenses: money,
  currency: z.literal('DZD'),
})
export const cashCount = z.object({
  id,
  amount: money,
  countedAt: instant,
  /** What the books said just before, and what was found more or less than that; null at the first count. */
  expected: balance.nullable(),
  difference: balance.nullable(),
  currency: z.literal('DZD'),
})
