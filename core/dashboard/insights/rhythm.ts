import { centimes, share, type Centimes } from '../../money.ts'
import { addDays, daysCounted, weekday, type Day } from '../../time.ts'
import type { Finding } from './findings.ts'

export const RHYTHM_WEEKS = 12
const LEAST_WEEKS = 6
/** A day stands out from here, over the average of all days. */
const STANDS_OUT = 1.15
/** In at least this part of the weeks it beat that week's average. */
const STEADY = 0.65
const LEAST_SALES = 50
const HOURS = 2
/** Being ready for the best hours and days is taken to win one more dinar in ten of what they bring above the others. */
const WON = 0.1

/** The weekday that sells most, where it does so week after week. `sold` has the days with sales only. */
export function bestDay(sold: ReadonlyMap<Day, number>, today: Day): Finding | null {
  const first = [...sold.keys()].sort()[0]
  if (!first) return null
  const weeks = Math.min(RHYTHM_WEEKS, Math.floor((daysCounted(first, today) - 1) / 7))
  if (weeks < LEAST_WEEKS) return null
  const days = Array.from({ length: weeks * 7 }, (_, back) => addDays(today, -1 - back))
  const byWeekday = Array.from({ length: 7 }, (_, of) =>
    days.filter((day) => weekday(day) === of).map((day) => sold.get(day) ?? 0),
  )
  const averages = byWeekday.map((of) => sum(of) / weeks)
  const usual = sum(averages) / 7
  const best = averages.indexOf(Math.max(...averages))
  const quietest = averages.indexOf(Math.min(...averages))
  const average = averages[best] ?? 0
  const strong = (byWeekday[best] ?? []).filter((value) => value > usual).length
  if (average < usual * STANDS_OUT || strong < weeks * STEADY) return null
  return {
    kind: 'best_day',
    subject: `weekday-${best}`,
    severity: 'info',
    stake: centimes(Math.round((average - usual) * 4 * WON)),
    next: { step: 'remind' },
    facts: {
      weekday: best,
      average: centimes(Math.round(average)),
      usual: centimes(Math.round(usual)),
      quietest,
      quietestAverage: centimes(Math.round(averages[quietest] ?? 0)),
      weeks,
    },
  }
}

export type HourFigures = { hour: number; sales: number; revenue: Centimes }

/** The two hours on end that sell most. Sales without a time are left out. */
export function bestHour(hours: readonly HourFigures[], days: number): Finding | null {
  const all = sum(hours.map(({ revenue }) => revenue))
  if (sum(hours.map(({ sales }) => sales)) < LEAST_SALES || all <= 0) return null
  const spans = hours.map(({ hour }) => {
    const of = hours.filter((each) => each.hour >= hour && each.hour < hour + HOURS)
    return {
      from: hour,
      revenue: sum(of.map(({ revenue }) => revenue)),
      sales: sum(of.map(({ sales }) => sales)),
    }
  })
  const best = spans.toSorted((one, other) => other.revenue - one.revenue || one.from - other.from)[0]
  const open = hours.length
  if (!best || best.revenue / all < (HOURS / open) * STANDS_OUT) return null
  const extra = best.revenue - (all * HOURS) / open
  return {
    kind: 'best_hour',
    subject: `hour-${best.from}`,
    severity: 'info',
    stake: centimes(Math.max(0, Math.round(((extra * 28) / days) * WON))),
    facts: {
      from: best.from,
      to: best.from + HOURS,
      share: Math.round((best.revenue / all) * 100) / 100,
      revenue: share(centimes(best.revenue), 1, days),
      sales: best.sales,
      days,
    },
  }
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
