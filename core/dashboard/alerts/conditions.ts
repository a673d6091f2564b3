import { z } from 'zod'
import { symptom } from '../../health/contract.ts'
import { balance, day, id, instant, money } from '../../shapes.ts'
import { conditions, deadlineCodes } from '../../taxes/contract.ts'
import { severities } from '../insights/contract.ts'

const name = z.string()

/** What each kind of alert knows, in figures: it is kept so, and put into words when it is read. */
export const facts = {
  low_stock: z.object({ itemId: id, item: name, unit: name, left: z.number(), threshold: z.number() }),
  unusual_expense: z.object({
    expenseId: id,
    /** The merchant, where there are enough of theirs to compare with; else null and the category is meant. */
    merchant: name.nullable(),
    category: name,
    date: day,
    amount: money,
    usual: money,
    compared: z.int(),
  }),
  duplicate_expense: z.object({
    expenseId: id,
    otherId: id,
    merchant: name.nullable(),
    category: name,
    amount: money,
    date: day,
    otherDate: day,
  }),
  credit_overdue: z.object({ customerId: id, customer: name, balance: money, since: day, days: z.int() }),
  cash_short: z.object({
    counted: money,
    countedAt: instant,
    expected: balance,
    projected: balance,
    due: money,
    days: z.int(),
  }),
  competitor_price: z.object({
    competitorId: id,
    competitor: name,
    product: name,
    itemId: id,
    item: name,
    price: money,
    before: money,
    ours: money,
    date: day,
  }),
  campaign_over_budget: z.object({ campaignId: id, campaign: name, budget: money, spend: money }),
  tax_deadline: z.object({
    deadline: z.enum(deadlineCodes),
    dueOn: day,
    days: z.int(),
    /** It only binds who fulfils this (employees, for one). */
    condition: z.enum(conditions).nullable(),
    /** Where offices are closed on the day itself: the last day before on which they are open. */
    workingDayBefore: day.nullable(),
    source: z.string(),
  }),
  expires_soon: z.object({
    itemId: id,
    item: name,
    unit: name,
    left: z.number(),
    /** All that is left of the item; a delivery of one date may be a part of it. */
    stock: z.number().optional(),
    expiresOn: day,
    days: z.int(),
  }),
  tax_ceiling: z.object({
    regime: z.enum(['ifu', 'ae']),
    turnover: money,
    ceiling: money,
    /** Per cent of the ceiling, one decimal. */
    share: z.number(),
    source: z.string(),
  }),
  work_failed: z.object({ jobs: z.int(), kinds: z.array(name) }),
  /** Messages that were given up, and why the newest was. */
  undelivered: z.object({ messages: z.int(), why: name.nullable() }),
  /** Of the machine itself; only the business that runs it is told. */
  system: symptom,
}

const severity = z.enum(severities)
/** The same thing has the same key for as long as it lasts; `#` is kept for what has ended. */
const key = z.string()

/** Something that is so now and that the owner should know. */
export const condition = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('low_stock'), key, severity, facts: facts.low_stock }),
  z.object({ kind: z.literal('unusual_expense'), key, severity, facts: facts.unusual_expense }),
  z.object({ kind: z.literal('duplicate_expense'), key, severity, facts: facts.duplicate_expense }),
  z.object({ kind: z.literal('credit_overdue'), key, severity, facts: facts.credit_overdue }),
  z.object({ kind: z.literal('cash_short'), key, severity, facts: facts.cash_short }),
  z.object({ kind: z.literal('competitor_price'), key, severity, facts: facts.competitor_price }),
  z.object({ kind: z.literal('campaign_over_budget'), key, severity, facts: facts.campaign_over_budget }),
  z.object({ kind: z.literal('tax_deadline'), key, severity, facts: facts.tax_deadline }),
  z.object({ kind: z.literal('expires_soon'), key, severity, facts: facts.expires_soon }),
  z.object({ kind: z.literal('tax_ceiling'), key, severity, facts: facts.tax_ceiling }),
  z.object({ kind: z.literal('work_failed'), key, severity, facts: facts.work_failed }),
  z.object({ kind: z.literal('undelivered'), key, severity, facts: facts.undelivered }),
  z.object({ kind: z.literal('system'), key, severity, facts: facts.system }),
])
export type Condition = z.output<typeof condition>
export type AlertKind = Condition['kind']
export type Facts = { [Kind in AlertKind]: z.output<(typeof facts)[Kind]> }
export const alertKinds = condition.options.map(({ shape }) => shape.kind.value)
