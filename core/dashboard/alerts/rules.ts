import type { Symptom } from '../../health/contract.ts'
import type { Expiring } from '../../inventory/lots/store.ts'
import { isLow } from '../../inventory/rules.ts'
import { centimes, fromMicros, minus, plus, type Centimes } from '../../money.ts'
import type { Regime } from '../../taxes/contract.ts'
import { closedOn, levelOf, REMIND_DAYS, type Ceiling, type DueDay } from '../../taxes/rules.ts'
import { addDays, daysCounted, type Day } from '../../time.ts'
import { daysOwed, OVERDUE_DAYS, type Debt } from '../insights/people.ts'
import type { Condition } from './conditions.ts'

const LONG_OVERDUE_DAYS = 60
/** News of a price stays news for a week. */
const NEWS_DAYS = 7
/** A smaller move of a price is no news. */
const LEAST_MOVE = 0.03

export type StockedItem = {
  id: string
  name: string
  unit: string
  quantity: number
  threshold: number | null
}

/** An item at its threshold or under it. Quantities in millionths. */
export function lowStock({ id, name, unit, quantity, threshold }: StockedItem): Condition | null {
  if (threshold === null || !isLow(quantity, threshold)) return null
  return {
    kind: 'low_stock',
    key: `low_stock:${id}`,
    severity: quantity <= 0 ? 'urgent' : 'warning',
    facts: {
      itemId: id,
      item: name,
      unit,
      left: fromMicros(quantity),
      threshold: fromMicros(threshold),
    },
  }
}

/** Credit whose oldest unpaid part is a month old. */
export function creditOverdue(debt: Debt, today: Day): Condition | null {
  const days = daysOwed(debt, today)
  if (debt.balance <= 0 || days < OVERDUE_DAYS) return null
  return {
    kind: 'credit_overdue',
    key: `credit_overdue:${debt.customerId}`,
    severity: days >= LONG_OVERDUE_DAYS ? 'urgent' : 'warning',
    facts: {
      customerId: debt.customerId,
      customer: debt.name,
      balance: debt.balance,
      since: debt.since,
      days,
    },
  }
}

export type PriceMove = {
  priceId: string
  competitorId: string
  competitor: string
  product: string
  itemId: string
  item: string
  price: Centimes
  before: Centimes
  ours: Centimes
  date: Day
}

/** A competitor who changed the price of something that we sell too. */
export function priceMoved({ priceId, ...move }: PriceMove, today: Day): Condition | null {
  const moved = Math.abs(minus(move.price, move.before))
  if (move.date < addDays(today, -NEWS_DAYS) || moved < move.before * LEAST_MOVE) return null
  return {
    kind: 'competitor_price',
    key: `competitor_price:${priceId}`,
    severity: move.price < move.ours && move.price < move.before ? 'warning' : 'info',
    facts: move,
  }
}

export type Spending = { campaignId: string; campaign: string; budget: Centimes; spend: Centimes }

export function overBudget(spending: Spending): Condition | null {
  if (spending.spend <= spending.budget) return null
  return {
    kind: 'campaign_over_budget',
    key: `campaign_over_budget:${spending.campaignId}`,
    severity: 'warning',
    facts: spending,
  }
}

/**
 * A deadline that comes near, told anew at each of the days before it. The tables and their sources stand in
 * core/taxes.
 */
export function taxDeadline(deadline: DueDay, today: Day, correction: number): Condition | null {
  const { code, condition, lawOn, dueOn, source } = deadline
  const days = daysCounted(today, dueOn) - 1
  const stage = REMIND_DAYS.findLast((before) => days <= before)
  if (stage === undefined || days < 0) return null
  return {
    kind: 'tax_deadline',
    key: `tax_deadline:${code}:${lawOn}:${stage}`,
    severity: stage <= 2 ? 'urgent' : stage <= 7 ? 'warning' : 'info',
    facts: {
      deadline: code,
      dueOn,
      days,
      condition,
      workingDayBefore: closedOn(dueOn, correction)?.workingDayBefore ?? null,
      source,
    },
  }
}

/** Long enough to sell it off or give it back. */
export const EXPIRY_DAYS = 14
const EXPIRY_URGENT_DAYS = 3

/** Goods in stock whose date comes near or is past. Quantities in millionths. */
export function expiresSoon(
  { id, name, unit, micros, stock, expiresOn }: Expiring,
  today: Day,
): Condition | null {
  const days = daysCounted(today, expiresOn) - 1
  if (micros <= 0 || days > EXPIRY_DAYS) return null
  return {
    kind: 'expires_soon',
    key: `expires_soon:${id}:${expiresOn}`,
    severity: days <= EXPIRY_URGENT_DAYS ? 'urgent' : 'warning',
    facts: {
      itemId: id,
      item: name,
      unit,
      left: fromMicros(micros),
      stock: fromMicros(stock),
      expiresOn,
      days,
    },
  }
}

/** The year's turnover at 80 % of what a flat regime allows, and again at 100 %. */
export function taxCeiling(
  regime: Regime,
  turnover: Centimes,
  ceiling: Ceiling | null,
  year: string,
): Condition | null {
  const level = ceiling && levelOf(turnover, ceiling.amount)
  if ((regime !== 'ifu' && regime !== 'ae') || !ceiling || level === 'fine' || level === null) return null
  return {
    kind: 'tax_ceiling',
    key: `tax_ceiling:${year}:${level}`,
    severity: level === 'over' ? 'urgent' : 'warning',
    facts: {
      regime,
      turnover,
      ceiling: ceiling.amount,
      share: Math.round((turnover / ceiling.amount) * 1000) / 10,
      source: ceiling.source,
    },
  }
}

/** Work of the house's own that was given up: a reminder, a report, a nightly job. */
/** One alert for all of them: it ends when none is left. `whys` begins with the newest. */
export function undelivered(whys: readonly (string | null)[]): Condition | null {
  if (whys.length === 0) return null
  return {
    kind: 'undelivered',
    key: 'undelivered',
    severity: 'warning',
    facts: { messages: whys.length, why: whys[0] ?? null },
  }
}

export function workFailed(jobs: readonly { kind: string }[]): Condition | null {
  if (jobs.length === 0) return null
  return {
    kind: 'work_failed',
    key: 'work_failed',
    severity: 'warning',
    facts: { jobs: jobs.length, kinds: [...new Set(jobs.map(({ kind }) => kind))].sort() },
  }
}

export type Cash = {
  counted: Centimes
  countedAt: string
  expected: Centimes
  /** A usual day's, over the last weeks. */
  dailyIn: number
  dailyOut: number
  /** What is owed to suppliers and due within the days looked ahead, or already. */
  due: Centimes
}
export const CASH_DAYS = 7

/** Cash that is short already, or will be within a week at the usual pace and with what is due. */
export function cashShort(cash: Cash): Condition | null {
  const { dailyIn, dailyOut, ...facts } = cash
  const drift = centimes(Math.round((dailyIn - dailyOut) * CASH_DAYS))
  const projected = minus(plus(cash.expected, drift), cash.due)
  if (cash.expected >= 0 && projected >= 0) return null
  return {
    kind: 'cash_short',
    key: 'cash_short',
    severity: cash.expected < 0 ? 'urgent' : 'warning',
    facts: { ...facts, projected, days: CASH_DAYS },
  }
}

/** A day that is lost, or no answers at all, can't wait; a busy machine can. */
const urgentSymptoms: readonly Symptom['kind'][] = [
  'backup',
  'disk',
  'errors',
  'bot',
  'process',
  'queue',
  'log',
]

/** One alert for each thing that is wrong, for as long as it lasts: its value may change, its name does not. */
export function houseIll(symptom: Symptom): Condition {
  return {
    kind: 'system',
    key: ['system', symptom.kind, ...(symptom.name ? [symptom.name] : [])].join(':'),
    severity: urgentSymptoms.includes(symptom.kind) ? 'urgent' : 'warning',
    facts: symptom,
  }
}
