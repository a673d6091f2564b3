import { addDays, dayIn, firstOfMonth, instantOf, periodBefore } from '../time.ts'
import { addMonths, weekStart } from './calendar.ts'
import { clockTimes } from './clock-times.ts'
import { periodAt } from './periods.ts'
import { timeItems } from './time-items.ts'
import { tokenise } from './tokens.ts'
import type { Day } from '../time.ts'
import type { ClockTime } from './clock-times.ts'
import type { Span } from './normalise.ts'
import type { Token } from './tokens.ts'
import type { TimeUnit } from './time-words.ts'

/** The clock is handed in. `purpose`: a bare weekday or month is the last one for bookings, the next for reminders. */
export interface TimeContext {
  readonly now: Date
  /** IANA name, `Africa/Algiers`. */
  readonly zone: string
  readonly purpose: 'past' | 'future'
  /** Days by which Algeria's sighting differs from the Umm al-Qura table: −1, 0 or 1. */
  readonly hijriCorrection?: number
}

/** `day`: from = to. `days`: a range. The others: that unit of the calendar, this one only up to today. */
export type PeriodKind = 'day' | 'days' | 'week' | 'month' | 'quarter' | 'year' | 'feast'

/** How it was said, where a reply can say it back; else the dates themselves are said. */
export type PeriodName =
  | 'today' | 'yesterday' | 'day_before_yesterday' | 'tomorrow' | 'day_after_tomorrow'
  | 'this_week' | 'last_week' | 'next_week' | 'this_month' | 'last_month' | 'next_month'
  | 'this_quarter' | 'last_quarter' | 'next_quarter' | 'this_year' | 'last_year' | 'next_year'
  | 'last_days' | 'since' | 'ramadan' // prettier-ignore

export interface Period {
  readonly from: Day
  /** Included. */
  readonly to: Day
  readonly kind: PeriodKind
  readonly name: PeriodName | null
}

/** A day, a period or an instant in a message. */
export interface When extends Period {
  /** ISO UTC, where an hour or a part of a day was said, or a distance in hours or minutes. */
  readonly at: string | null
  readonly span: Span
  readonly tokens: Span
}

/** All that a message says of time, in order, without overlaps. */
export function readDates(message: string | readonly Token[], context: TimeContext): When[] {
  const tokens = typeof message === 'string' ? tokenise(message) : message
  const items = timeItems(tokens)
  const found: When[] = []
  for (let at = 0; at < items.length;) {
    const period = periodAt(items, at, clockOf(context))
    if (period) {
      const [first, last] = [items[at], items[at + period.length - 1]]
      if (first && last) found.push(placed(period.period, tokens, first.from, last.to))
    }
    at += period?.length ?? 1
  }
  return withTimes(found, clockTimes(items, tokens), tokens, context)
}

/** What periods are counted from. */
export interface Calendar {
  readonly today: Day
  readonly purpose: 'past' | 'future'
  readonly hijriCorrection: number
}

function clockOf(context: TimeContext): Calendar {
  const day = dayIn(context.zone, context.now)
  return { today: day, purpose: context.purpose, hijriCorrection: context.hijriCorrection ?? 0 }
}

function placed(period: Period, tokens: readonly Token[], from: number, to: number): When {
  const span: Span = [tokens[from]?.span[0] ?? 0, tokens[to - 1]?.span[1] ?? 0]
  return { ...period, at: null, span, tokens: [from, to] }
}

/** An hour belongs to the one day of the message; without a day it is the next time that the clock shows it. */
function withTimes(
  days: When[],
  times: readonly ClockTime[],
  tokens: readonly Token[],
  context: TimeContext,
): When[] {
  const found = days.slice()
  for (const time of times) {
    const covered = days.some((day) => day.tokens[0] < time.tokens[1] && time.tokens[0] < day.tokens[1])
    if (covered || (!time.sure && context.purpose === 'past')) continue
    const target = found.findIndex((day) => day.kind === 'day')
    if ('distance' in time)
      found.push(distant(time.distance.count, time.distance.unit, time, tokens, context))
    else if (target < 0) found.push(comingHour(time, tokens, context))
    else {
      const day = found[target]
      // `demain matin à 8h`: the hour that was said last stands.
      if (day)
        found[target] = widened(
          day,
          time,
          tokens,
          wallInstant(day.from, time.hour, time.minute, context.zone),
        )
    }
  }
  return found.sort((a, b) => a.tokens[0] - b.tokens[0])
}

function widened(day: When, time: ClockTime, tokens: readonly Token[], at: string): When {
  const from = Math.min(day.tokens[0], time.tokens[0])
  const to = Math.max(day.tokens[1], time.tokens[1])
  const touching = time.tokens[0] <= day.tokens[1] + 1 && day.tokens[0] <= time.tokens[1] + 1
  return touching ? { ...placed(day, tokens, from, to), at } : { ...day, at }
}

function distant(
  count: number,
  unit: TimeUnit,
  time: ClockTime,
  tokens: readonly Token[],
  context: TimeContext,
): When {
  const at = new Date(context.now.getTime() + count * (unit === 'minute' ? 60_000 : 3_600_000))
  const day = dayIn(context.zone, at)
  const period: Period = { from: day, to: day, kind: 'day', name: null }
  return { ...placed(period, tokens, ...time.tokens), at: at.toISOString() }
}

function comingHour(
  time: ClockTime & { hour: number; minute: number },
  tokens: readonly Token[],
  context: TimeContext,
): When {
  const today = dayIn(context.zone, context.now)
  const atToday = wallInstant(today, time.hour, time.minute, context.zone)
  const gone = context.purpose === 'future' && Date.parse(atToday) <= context.now.getTime()
  const day = gone ? addDays(today, 1) : today
  const at = wallInstant(day, time.hour, time.minute, context.zone)
  const period: Period = { from: day, to: day, kind: 'day', name: gone ? 'tomorrow' : 'today' }
  return { ...placed(period, tokens, ...time.tokens), at }
}

/** What a period's figure is compared with: the week or month before of a week or month, else as many days before. */
export function periodToCompare(period: Period): Period {
  if (period.kind === 'month') {
    const start = firstOfMonth(period.from)
    return {
      from: addMonths(start, -1),
      to: addDays(start, -1),
      kind: 'month',
      name: period.name === 'this_month' ? 'last_month' : null,
    }
  }
  if (period.kind === 'week') {
    const start = addDays(weekStart(period.from), -7)
    return {
      from: start,
      to: addDays(start, 6),
      kind: 'week',
      name: period.name === 'this_week' ? 'last_week' : null,
    }
  }
  return { ...periodBefore(period), kind: period.kind === 'day' ? 'day' : 'days', name: null }
}

function wallInstant(day: Day, hour: number, minute: number, zone: string): string {
  const time = `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
  return instantOf(zone, day, time).toISOString()
}
