import { addDays, firstOfMonth, lastOfMonth } from '../time.ts'
import { addMonths, civil, quarterStart, toDay, weekStart } from './calendar.ts'
import type { Day } from '../time.ts'
import type { Calendar, Period, PeriodName } from './dates.ts'
import type { TimeUnit } from './time-words.ts'

type Calendrical = 'week' | 'month' | 'quarter' | 'year'

const NAMES: Readonly<Record<Calendrical, readonly [PeriodName, PeriodName, PeriodName]>> = {
  week: ['last_week', 'this_week', 'next_week'],
  month: ['last_month', 'this_month', 'next_month'],
  quarter: ['last_quarter', 'this_quarter', 'next_quarter'],
  year: ['last_year', 'this_year', 'next_year'],
}

/**
 * This, the last or the next week, month, quarter or year. What is not over ends today when the past is asked for
 * and begins today when the future is. Null for hours and minutes.
 */
export function unitPeriod(unit: TimeUnit, step: -1 | 0 | 1, calendar: Calendar): Period | null {
  const { today, purpose } = calendar
  if (unit === 'day') {
    const day = addDays(today, step)
    const name = step === 0 ? 'today' : step < 0 ? 'yesterday' : 'tomorrow'
    return { from: day, to: day, kind: 'day', name }
  }
  if (unit === 'hour' || unit === 'minute') return null
  const whole = wholeUnit(unit, step, today)
  const from = step === 0 && purpose === 'future' ? today : whole.from
  const to = step === 0 && purpose === 'past' ? today : whole.to
  return { from, to, kind: unit, name: NAMES[unit][step + 1] ?? null }
}

function wholeUnit(unit: Calendrical, step: number, today: Day): { from: Day; to: Day } {
  if (unit === 'week') {
    const from = addDays(weekStart(today), 7 * step)
    return { from, to: addDays(from, 6) }
  }
  if (unit === 'month') {
    const from = addMonths(firstOfMonth(today), step)
    return { from, to: lastOfMonth(from) }
  }
  if (unit === 'quarter') {
    const from = addMonths(quarterStart(today), 3 * step)
    return { from, to: addDays(addMonths(from, 3), -1) }
  }
  const year = civil(today).year + step
  return { from: toDay({ year, month: 1, day: 1 }), to: toDay({ year, month: 12, day: 31 }) }
}
