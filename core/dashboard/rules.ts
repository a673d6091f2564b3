import { SanadError } from '../errors.ts'
import { centimes, minus, share, type Centimes } from '../money.ts'
import { inOrder } from '../periods.ts'
import { addDays, daysCounted, firstOfMonth, type Day } from '../time.ts'
import { MOST_DAYS } from './contract.ts'

export type Period = { from: Day; to: Day }

/**
 * The period asked for: without dates this month to date; a missing end is today, a missing start the
 * first of its end's month.
 * Throws `from_after_to`, and `bad_shape` past the longest period.
 */
export function periodAsked(said: { from?: Day | undefined; to?: Day | undefined }, today: Day): Period {
  const to = said.to ?? today
  const from = said.from ?? firstOfMonth(to)
  inOrder({ from, to })
  if (daysCounted(from, to) > MOST_DAYS) {
    throw new SanadError('bad_shape', { errors: [{ path: 'from', message: `≤ ${MOST_DAYS}` }] })
  }
  return { from, to }
}

export type DayFigures = { date: Day; revenue: Centimes; expenses: Centimes }

/** Every day of a period in order; a day without figures is zero. */
export function everyDay(
  { from, to }: Period,
  sold: ReadonlyMap<Day, number>,
  spent: ReadonlyMap<Day, number>,
): DayFigures[] {
  return Array.from({ length: daysCounted(from, to) }, (_, index) => {
    const date = addDays(from, index)
    return { date, revenue: centimes(sold.get(date) ?? 0), expenses: centimes(spent.get(date) ?? 0) }
  })
}

export function profitOf(figures: { revenue: Centimes; expenses: Centimes }): Centimes {
  return minus(figures.revenue, figures.expenses)
}

export function averageBasket(revenue: Centimes, sales: number): Centimes {
  return sales === 0 ? centimes(0) : share(revenue, 1, sales)
}
