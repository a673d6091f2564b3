import { addDays, firstOfMonth, lastOfMonth } from '../time.ts'
import { civil, dayOf } from './calendar.ts'
import { calendarDateAt, monthAt, yearAt } from './calendar-dates.ts'
import { countedAt } from './counted-periods.ts'
import { feastAt } from './feasts.ts'
import { filled, wordOf } from './time-items.ts'
import { unitPeriod } from './unit-periods.ts'
import type { Day } from '../time.ts'
import type { Calendar, Period } from './dates.ts'
import type { TimeItem } from './time-items.ts'

/** A period and how many items it took. */
export interface Found {
  readonly period: Period
  readonly length: number
}

/** One way of saying a time, tried at one place. */
export type Reader = (items: readonly TimeItem[], at: number, calendar: Calendar) => Found | null

/** The longest time that begins at item `at`; of equals the first of the list. */
export const periodAt: Reader = (items, at, calendar) => {
  const ranged = sinceAt(items, at, calendar) ?? rangeAt(items, at, calendar)
  return ranged ?? simpleAt(items, at, calendar)
}

const simpleAt: Reader = (items, at, calendar) => {
  let best: Found | null = null
  for (const read of READERS) {
    const found = read(items, at, calendar)
    if (found && (!best || found.length > best.length)) best = found
  }
  return best
}

/** `ce matin`, `had sba7`, `this evening`: today. */
const partOfToday: Reader = (items, at, { today }) => {
  const said = wordOf(items[at], 'which')?.step === 0 && wordOf(items[at + 1], 'part')
  return said ? { period: single(today, 'today'), length: 2 } : null
}

const relativeDay: Reader = (items, at, { today }) => {
  const offset = wordOf(items[at], 'day')?.offset
  if (offset === undefined) return null
  const names = {
    '-2': 'day_before_yesterday',
    '-1': 'yesterday',
    '0': 'today',
    '1': 'tomorrow',
    '2': 'day_after_tomorrow',
  } as const
  const name = Object.entries(names).find(([key]) => Number(key) === offset)?.[1] ?? null
  return { period: single(addDays(today, offset), name), length: 1 }
}

/** `ce mois`, `chhar li fat`, `الأسبوع الماضي`, `next week`, `du mois`. */
const whichUnit: Reader = (items, at, calendar) => {
  const unit = wordOf(items[at], 'unit')
  if (unit) {
    const gap = filled(items, at + 1)
    const which = wordOf(items[gap], 'which')
    // `best day last month`, `meilleur jour ce mois-ci`: the word belongs to what follows it.
    const forward =
      /^(?:last|this|next|past|ce|cet|cette|had|hed|هاد|هذا|هذه)$/.test(items[gap]?.token.folded ?? '') &&
      wordOf(items[filled(items, gap + 1)], 'unit')
    if (forward) return null
    if (which) return unitFound(unit.unit, which.step, calendar, gap + 1 - at)
    const owned =
      /^(?:du|of|de|ta3|تاع)$/.test(items[at - 1]?.token.folded ?? '') || ownedByArticle(items, at)
    return owned && !numbered(items, at) ? unitFound(unit.unit, 0, calendar, 1) : null
  }
  const which = wordOf(items[at], 'which')
  if (!which) return null
  const gap = filled(items, at + 1)
  const of = wordOf(items[gap], 'unit')
  if (!of) return null
  const after = items[gap + 1]
  const length = gap + 1 - at + (after?.token.folded === 'ci' ? 1 : 0)
  const later = wordOf(items[gap + 1], 'which')
  if (which.step === 0 && later && later.step !== 0)
    return unitFound(of.unit, later.step, calendar, length + 1)
  return unitFound(of.unit, which.step, calendar, length)
}

/** `de la semaine`, `of the month`. */
function ownedByArticle(items: readonly TimeItem[], at: number): boolean {
  const article = /^(?:la|l|the|el)$/.test(items[at - 1]?.token.folded ?? '')
  return article && /^(?:de|of|ta3)$/.test(items[at - 2]?.token.folded ?? '')
}

/** `jour de la semaine` asks which weekday, it names no week. */
function numbered(items: readonly TimeItem[], at: number): boolean {
  return [1, 2, 3].some(
    (back) => wordOf(items[at - back], 'unit')?.unit === 'day' || items[at - back]?.number != null,
  )
}

function unitFound(
  unit: Parameters<typeof unitPeriod>[0],
  step: -1 | 0 | 1,
  calendar: Calendar,
  length: number,
): Found | null {
  const period = unitPeriod(unit, step, calendar)
  return period && { period, length }
}

/** A bare weekday is the last past one for bookings (today excluded), the next one for reminders. */
const weekday: Reader = (items, at, { today, purpose }) => {
  const said = wordOf(items[at], 'weekday')
  const marked = /^(?:nhar|youm|yom|يوم|نهار|jour|ليوم)$/.test(items[at - 1]?.token.folded ?? '')
  const leading = wordOf(items[at], 'which')
  if (!said) {
    const next = leading && wordOf(items[at + 1], 'weekday')
    if (!next || next.onlyAfterDay) return null
    return { period: single(weekdayDay(next.weekday, leading.step, today, purpose), null), length: 2 }
  }
  if (said.onlyAfterDay && !marked) return null
  // `mer`, `sam`, `dim` are also other words and names; alone they need a number after them.
  if (/^[a-z]{3,4}$/.test(items[at]?.token.folded ?? '') && SHORT.has(items[at]?.token.folded ?? '')) {
    return items[at + 1]?.number
      ? { period: single(weekdayDay(said.weekday, null, today, purpose), null), length: 1 }
      : null
  }
  const gap = filled(items, at + 1)
  const which = wordOf(items[gap], 'which')
  const step = which && which.step !== 0 ? which.step : null
  const length = step === null ? 1 : gap + 1 - at
  return { period: single(weekdayDay(said.weekday, step, today, purpose), null), length }
}

const SHORT = new Set(['mer', 'sam', 'dim', 'lun', 'jeu', 'ven', 'merc', 'vend'])

function weekdayDay(weekday: number, step: -1 | 0 | 1 | null, today: Day, purpose: 'past' | 'future'): Day {
  const now = new Date(`${today}T00:00:00Z`).getUTCDay()
  const forward = step === 1 || (step === null && purpose === 'future')
  if (step === 0) {
    // `had lkhmis`: the nearest one on the side that is talked of, today included.
    return purpose === 'future'
      ? addDays(today, (weekday - now + 7) % 7)
      : addDays(today, -((now - weekday + 7) % 7))
  }
  if (forward) return addDays(today, (weekday - now + 7) % 7 || 7)
  return addDays(today, -((now - weekday + 7) % 7 || 7))
}

/** `début du mois`, `ras chhar`, `fin d'année`, `end of the month`: its first or last day. */
const edge: Reader = (items, at, calendar) => {
  const start = wordOf(items[at], 'start')
  const end = wordOf(items[at], 'end')
  if (!start && !end) return null
  const gap = filled(items, at + 1)
  const whole = whichUnit(items, gap, { ...calendar, purpose: 'future' }) ?? bareUnit(items, gap, calendar)
  if (!whole || whole.period.kind === 'day') return null
  const day = start ? wholeStart(whole.period) : wholeEnd(whole.period)
  const future =
    calendar.purpose === 'future' && start && day <= calendar.today && whole.period.kind === 'month'
  return {
    period: single(future ? addDays(lastOfMonth(day), 1) : day, null),
    length: gap - at + whole.length,
  }
}

const bareUnit: Reader = (items, at, calendar) => {
  const unit = wordOf(items[at], 'unit')
  return unit ? unitFound(unit.unit, 0, { ...calendar, purpose: 'future' }, 1) : null
}

function wholeStart(period: Period): Day {
  return period.kind === 'month'
    ? firstOfMonth(period.from)
    : period.kind === 'year'
      ? `${period.to.slice(0, 4)}-01-01`
      : period.from
}

function wholeEnd(period: Period): Day {
  return period.kind === 'month' ? lastOfMonth(period.from) : period.to
}

/** `depuis lundi`, `since the first`, `men ras chhar`, `منذ أول الشهر`: up to today. */
const sinceAt: Reader = (items, at, calendar) => {
  const from = wordOf(items[at], 'from')
  if (!wordOf(items[at], 'since') && !from) return null
  const start = filled(items, at + 1)
  // `depuis ce matin`, `mel sbah`: today.
  if (!from && wordOf(items[start], 'part'))
    return { period: single(calendar.today, 'today'), length: start + 1 - at }
  const past: Calendar = { ...calendar, purpose: 'past' }
  const edged = edge(items, start, past) ?? theFirst(items, start, past)
  const found = edged ?? (from ? null : (simpleAt(items, start, past) ?? bareDay(items, start, past)))
  if (!found || found.period.from > calendar.today) return null
  if (from && wordOf(items[start + found.length], 'until')) return null
  const period: Period = { from: found.period.from, to: calendar.today, kind: 'days', name: 'since' }
  return { period, length: start - at + found.length }
}

/** `le premier`, `the first`, `1er`, `أول الشهر` of this month. */
const theFirst: Reader = (items, at, { today }) => {
  if (!wordOf(items[at], 'first') || items[at + 1]?.number) return null
  const gap = filled(items, at + 1)
  const named = wordOf(items[gap], 'unit')?.unit === 'month'
  return { period: single(firstOfMonth(today), null), length: named ? gap + 1 - at : 1 }
}

/** `du 5 au 12 novembre`, `men 5 janvier 7ta 12 janvier`, `between monday and thursday`. */
const rangeAt: Reader = (items, at, calendar) => {
  const between = wordOf(items[at], 'between') !== null
  if (!between && !wordOf(items[at], 'from')) return null
  const first = filled(items, at + 1)
  const left = simpleAt(items, first, calendar) ?? bareDay(items, first, calendar)
  if (!left) return null
  const middle = first + left.length
  const joined = between
    ? /^(?:w|et|and|ou|و)$/.test(items[middle]?.token.folded ?? '')
    : wordOf(items[middle], 'until') !== null
  if (!joined) return null
  const second = filled(items, middle + 1)
  const right = simpleAt(items, second, calendar) ?? bareDay(items, second, calendar)
  if (!right) return null
  const from = inheritMonth(items[first], left, right)
  const to = right.period.to
  const period: Period = { from: from <= to ? from : left.period.from, to, kind: 'days', name: null }
  return period.from <= to ? { period, length: second - at + right.length } : null
}

/** The 5 of `du 5 au 12 novembre` is of November too. */
function inheritMonth(item: TimeItem | undefined, left: Found, right: Found): Day {
  const day = item?.number?.values[0]
  if (left.length !== 1 || day === undefined) return left.period.from
  const { year, month } = civil(right.period.to)
  return dayOf(year, month, day) ?? left.period.from
}

/** A day of this month by its number only, where the words around make it a date. */
const bareDay: Reader = (items, at, { today, purpose }) => {
  const said = items[at]?.number?.values[0]
  if (said === undefined || items[at]?.number?.said !== 'digits') return null
  const { year, month } = civil(today)
  const here = dayOf(year, month, said)
  const other = purpose === 'past' ? dayOf(year, month - 1 || 12, said) : dayOf(year, month + 1, said)
  const fits = here !== null && (purpose === 'past' ? here <= today : here >= today)
  const day = fits ? here : (other ?? here)
  const ordinal = /^(?:er|th|st|nd|rd|eme)$/.test(items[at + 1]?.token.folded ?? '')
  return day ? { period: single(day, null), length: ordinal ? 2 : 1 } : null
}

/** `le 7`, `nhar 7`, `the 7th` at the end of what is said. */
const numberedDay: Reader = (items, at, calendar) => {
  const before = items[at - 1]?.token.folded ?? ''
  if (!/^(?:le|nhar|youm|the|يوم|نهار)$/.test(before)) return null
  const ordinal = /^(?:er|th|st|nd|rd|eme)$/.test(items[at + 1]?.token.folded ?? '')
  const after = items[at + (ordinal ? 2 : 1)]
  const closed =
    !after ||
    after.token.kind === 'punctuation' ||
    wordOf(after, 'clock') !== null ||
    /^(?:w|et|j|on)$/.test(after.token.folded)
  return closed ? bareDay(items, at, calendar) : null
}

const READERS: readonly Reader[] = [
  calendarDateAt,
  countedAt,
  feastAt,
  whichUnit,
  partOfToday,
  relativeDay,
  weekday,
  edge,
  monthAt,
  yearAt,
  numberedDay,
]

function single(day: Day, name: Period['name']): Period {
  return { from: day, to: day, kind: 'day', name }
}
