import { addDays, firstOfMonth } from '../time.ts'
import { addMonths } from './calendar.ts'
import { monthAt } from './calendar-dates.ts'
import { wordOf } from './time-items.ts'
import { unitPeriod } from './unit-periods.ts'
import type { Day } from '../time.ts'
import type { Calendar, Period } from './dates.ts'
import type { Found, Reader } from './periods.ts'
import type { TimeItem } from './time-items.ts'
import type { TimeUnit } from './time-words.ts'

/** `les 7 derniers jours`, `il y a 3 jours`, `dans 2 semaines`, `first 18 days of November`. */
export const countedAt: Reader = (items, at, calendar) => {
  return (
    agoAt(items, at, calendar) ??
    laterAt(items, at, calendar) ??
    lastAt(items, at, calendar) ??
    firstAt(items, at, calendar)
  )
}

interface Counted {
  readonly count: number
  readonly unit: TimeUnit
  readonly length: number
}

/** `3 jours`, `يومين`, `ثلاثة أيام`. */
function countOf(items: readonly TimeItem[], at: number): Counted | null {
  const pair = wordOf(items[at], 'unit')
  if (pair && pair.count > 1) return { count: pair.count, unit: pair.unit, length: 1 }
  const number = items[at]?.number?.values[0]
  const unit = wordOf(items[at + 1], 'unit')
  if (number === undefined || !unit || !Number.isInteger(number) || number < 1 || number > 1_000) return null
  return unit.unit === 'hour' || unit.unit === 'minute' ? null : { count: number, unit: unit.unit, length: 2 }
}

const agoAt: Reader = (items, at, { today }) => {
  const leading = wordOf(items[at], 'ago') ? 1 : 0
  const counted = countOf(items, at + leading)
  if (!counted) return null
  const trailing = leading === 0 && items[at + counted.length]?.token.folded === 'ago' ? 1 : 0
  if (leading + trailing === 0) return null
  return { period: dayPeriod(shift(today, counted, -1)), length: leading + counted.length + trailing }
}

const laterAt: Reader = (items, at, { today }) => {
  const ahead = wordOf(items[at], 'after') ?? wordOf(items[at], 'within')
  const counted = ahead ? countOf(items, at + 1) : null
  return counted && { period: dayPeriod(shift(today, counted, 1)), length: counted.length + 1 }
}

/** Three words in any order: the number, the unit and `last`; the days end today. */
const lastAt: Reader = (items, at, { today }) => {
  const set = countedWith(items, at, (item) => wordOf(item, 'which')?.step === -1)
  if (!set) return null
  const from = addDays(shift(today, set, -1), 1)
  return {
    period: { from, to: today, kind: 'days', name: set.unit === 'day' ? 'last_days' : null },
    length: set.length,
  }
}

/** `les 18 premiers jours de novembre`; of this month where none is named. */
const firstAt: Reader = (items, at, calendar) => {
  const set = countedWith(items, at, (item) => wordOf(item, 'first') !== null)
  if (!set || set.unit === 'month' || set.unit === 'year') return null
  const end = at + set.length
  const whole = periodNamed(items, end, calendar)
  const from = firstOfMonth(whole?.period.from ?? calendar.today)
  const to = addDays(shift(from, set, 1), -1)
  return { period: { from, to, kind: 'days', name: null }, length: set.length + (whole?.length ?? 0) }
}

function countedWith(
  items: readonly TimeItem[],
  at: number,
  said: (item: TimeItem | undefined) => boolean,
): Counted | null {
  const number = (back: number) => items[at + back]?.number?.values[0]
  const unit = (back: number) => wordOf(items[at + back], 'unit')?.unit
  const orders: readonly (readonly [word: number, number: number, unit: number])[] = [
    [0, 1, 2],
    [1, 0, 2],
    [2, 0, 1],
  ]
  for (const [word, count, measure] of orders) {
    const [value, name] = [number(count), unit(measure)]
    if (value !== undefined && name && said(items[at + word]) && value >= 1 && value <= 1_000) {
      return { count: value, unit: name, length: 3 }
    }
  }
  const pair = wordOf(items[at], 'unit')
  return pair && pair.count > 1 && said(items[at + 1])
    ? { count: pair.count, unit: pair.unit, length: 2 }
    : null
}

/** `of november`, `du mois dernier`, `من الشهر`. */
function periodNamed(items: readonly TimeItem[], at: number, calendar: Calendar): Found | null {
  let start = at
  while (items[start]?.words.some((word) => word.is === 'filler')) start += 1
  const month = monthAt(items, start, calendar)
  if (month) return { ...month, length: start - at + month.length }
  const which = wordOf(items[start], 'which')
  const unit = wordOf(items[which ? start + 1 : start], 'unit')?.unit
  if (unit !== 'month') return null
  let after = start + (which ? 2 : 1)
  const later = which ?? wordOf(items[after], 'which')
  if (!which && later) after += 1
  const period = unitPeriod('month', later?.step ?? 0, calendar)
  return period && { period, length: after - at }
}

function shift(day: Day, { count, unit }: Pick<Counted, 'count' | 'unit'>, sign: 1 | -1): Day {
  if (unit === 'week') return addDays(day, sign * 7 * count)
  if (unit === 'month') return addMonths(day, sign * count)
  if (unit === 'quarter') return addMonths(day, sign * 3 * count)
  if (unit === 'year') return addMonths(day, sign * 12 * count)
  return addDays(day, sign * count)
}

function dayPeriod(day: Day): Period {
  return { from: day, to: day, kind: 'day', name: null }
}
