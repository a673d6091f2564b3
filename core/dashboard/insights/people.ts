import { centimes, share, type Centimes } from '../../money.ts'
import { daysCounted, type Day } from '../../time.ts'
import type { Finding } from './findings.ts'

const LEAST_VISITS = 4
/** Silent for that many of their usual gaps, and for two weeks at least, they stopped coming. */
const GAPS = 3
export const SILENT_DAYS = 14
/** Beyond it they are gone, and no news. */
const GONE_DAYS = 180
export const OVERDUE_DAYS = 30
const LONG_OVERDUE_DAYS = 90

export type Regular = {
  customerId: string
  name: string
  /** Days on which they bought. */
  visits: number
  first: Day
  last: Day
  spent: Centimes
}

/** A customer who used to come and has been silent for far longer than is usual for them. */
export function stoppedComing(regular: Regular, today: Day): Finding | null {
  const { visits, first, last, spent } = regular
  if (visits < LEAST_VISITS) return null
  const came = daysCounted(first, last)
  const everyDays = Math.max(1, (came - 1) / (visits - 1))
  const days = daysCounted(last, today) - 1
  if (days <= Math.max(SILENT_DAYS, everyDays * GAPS) || days > GONE_DAYS) return null
  const spentAMonth = share(spent, 30, Math.max(30, came))
  return {
    kind: 'stopped_coming',
    subject: regular.customerId,
    severity: 'warning',
    stake: spentAMonth,
    next: { step: 'remind' },
    facts: {
      customerId: regular.customerId,
      customer: regular.name,
      visits,
      everyDays: Math.round(everyDays),
      lastSale: last,
      days,
      spentAMonth,
    },
  }
}

export type Debt = { customerId: string; name: string; balance: Centimes; since: Day }

export function daysOwed(debt: Debt, today: Day): number {
  return daysCounted(debt.since, today) - 1
}

/** Credit that nobody has paid back for long. */
export function creditAges(debt: Debt, today: Day): Finding | null {
  const days = daysOwed(debt, today)
  if (debt.balance <= 0 || days < OVERDUE_DAYS) return null
  return {
    kind: 'credit_ages',
    subject: debt.customerId,
    severity: days >= LONG_OVERDUE_DAYS ? 'urgent' : 'warning',
    stake: centimes(debt.balance),
    next: { step: 'remind' },
    facts: {
      customerId: debt.customerId,
      customer: debt.name,
      balance: debt.balance,
      since: debt.since,
      days,
    },
  }
}
