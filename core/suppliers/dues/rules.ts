import { centimes, minus, type Centimes } from '../../money.ts'
import type { Day } from '../../time.ts'

export type Debt = { amount: Centimes; date: Day; dueOn: Day | null }
export type Unpaid = Debt & { left: Centimes }

/**
 * What of each debt is still to be paid, the oldest first. Payments settle the oldest first, so that what is owed is
 * the newest debts that add up to it. `debts` are those that nothing has set right, in any order.
 */
export function unpaidOf(debts: readonly Debt[], balance: Centimes): Unpaid[] {
  const newestFirst = debts.toSorted((one, other) =>
    one.date < other.date ? 1 : one.date > other.date ? -1 : 0,
  )
  const unpaid: Unpaid[] = []
  let rest = balance
  for (const debt of newestFirst) {
    if (rest <= 0) break
    const left = centimes(Math.min(debt.amount, rest))
    unpaid.push({ ...debt, left })
    rest = minus(rest, left)
  }
  return unpaid.reverse()
}
