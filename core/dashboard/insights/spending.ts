import { centimes, minus, share, type Centimes } from '../../money.ts'
import { addDays, firstOfMonth, lastOfMonth, type Day } from '../../time.ts'
import type { Finding } from './findings.ts'

const LEAST_GROWTH = 0.2
/** And it weighs at least that part of what was sold. */
const LEAST_WEIGHT = 0.005

/**
 * A month that ends today, and the one before it: from the day after the same day of the month before.
 * Each then holds every day of the month once, so that a rent of the first is in both.
 */
export function monthsToCompare(today: Day): { from: Day; to: Day; before: { from: Day; to: Day } } {
  const once = monthBefore(today, 1)
  return {
    from: addDays(once, 1),
    to: today,
    before: { from: addDays(monthBefore(today, 2), 1), to: once },
  }
}

export type Spent = { category: string; amount: Centimes; before: Centimes }
export type Sold = { revenue: Centimes; before: Centimes }

/** A category that grew against the same days of the month before; goods only beyond what sales grew. */
export function expenseGrew(spent: Spent, sold: Sold, today: Day): Finding | null {
  const { category, amount, before } = spent
  if (before <= 0) return null
  const explained =
    category === 'goods' && sold.before > 0 && sold.revenue > sold.before
      ? share(before, sold.revenue, sold.before)
      : before
  const extra = minus(amount, explained)
  if (extra < explained * LEAST_GROWTH || extra < sold.revenue * LEAST_WEIGHT) return null
  const { from, to } = monthsToCompare(today)
  return {
    kind: 'expense_grew',
    subject: category,
    severity: extra > explained ? 'warning' : 'info',
    stake: centimes(extra),
    next: { step: 'expenses', category, from, to },
    facts: {
      category,
      from,
      to,
      amount,
      before,
      growth: Math.round(((amount - before) / before) * 1000) / 1000,
      explained,
    },
  }
}

/** The same day some months before, or the last of that month where it is shorter. */
function monthBefore(day: Day, months: number): Day {
  let first = firstOfMonth(day)
  for (let back = 0; back < months; back += 1) first = firstOfMonth(addDays(first, -1))
  const wanted = `${first.slice(0, 8)}${day.slice(8)}`
  const last = lastOfMonth(first)
  return wanted > last ? last : wanted
}
