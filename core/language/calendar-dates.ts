import { lastOfMonth } from '../time.ts'
import { civil, dayOf, toDay } from './calendar.ts'
import { wordOf } from './time-items.ts'
import type { Day } from '../time.ts'
import type { Calendar, Period } from './dates.ts'
import type { Reader } from './periods.ts'
import type { TimeItem } from './time-items.ts'

/** `le 7 novembre 2026`, `nov 7`, `7/11`, `07-11-2026`, `7.11.26`, `2026-11-07`. Day before month, as there. */
export const calendarDateAt: Reader = (items, at, calendar) => {
  return namedDate(items, at, calendar) ?? slashedDate(items, at, calendar)
}

/** A month by its name, with its year or the last such month (the next, for the future). */
export const monthAt: Reader = (items, at, calendar) => {
  const said = wordOf(items[at], 'month')
  if (!said) return null
  const marked = ['in', 'clock', 'from', 'filler'] as const
  const introduced =
    marked.some((is) => wordOf(items[at - 1], is)) || wordOf(items[at - 1], 'unit')?.unit === 'month'
  const year = yearValue(items[at + 1])
  if (said.onlyAfterIn && !introduced && year === null) return null
  const now = civil(calendar.today)
  const past = said.month <= now.month ? now.year : now.year - 1
  const future = said.month >= now.month ? now.year : now.year + 1
  const of = year ?? (calendar.purpose === 'past' ? past : future)
  const from = toDay({ year: of, month: said.month, day: 1 })
  return {
    period: openEnded({ from, to: lastOfMonth(from), kind: 'month', name: null }, calendar),
    length: year === null ? 1 : 2,
  }
}

/** `en 2018`, `3am 2016`, `سنة 2018`, `فعام 2017`. */
export const yearAt: Reader = (items, at, calendar) => {
  const marked = wordOf(items[at], 'unit')?.unit === 'year' || wordOf(items[at], 'in') !== null
  const year = marked ? yearValue(items[at + 1]) : null
  if (year === null) return null
  const period: Period = { from: `${year}-01-01`, to: `${year}-12-31`, kind: 'year', name: null }
  return { period: openEnded(period, calendar), length: 2 }
}

function openEnded(period: Period, { today, purpose }: Calendar): Period {
  const running = period.from <= today && today <= period.to
  return running && purpose === 'past' ? { ...period, to: today } : period
}

/** Written whole, without separators: 1 990 is an amount. */
function yearValue(item: TimeItem | undefined): number | null {
  const written = item?.number && item.number.tokens[1] === item.number.tokens[0] + 1 ? item.token.folded : ''
  return /^(?:19[5-9]|20\d)\d$/.test(written) ? Number(written) : null
}

const namedDate: Reader = (items, at, calendar) => {
  const monthFirst = wordOf(items[at], 'month')
  if (monthFirst) {
    const day = items[at + 1]?.number?.values[0]
    const ordinal = isOrdinal(items[at + 2]) ? 1 : 0
    const english =
      ordinal === 1 || /^[a-z]{3,4}$/.test(items[at]?.token.folded ?? '') || isEnglishMonth(items[at])
    return day !== undefined && english
      ? dated(items, at, day, monthFirst.month, 2 + ordinal, calendar)
      : null
  }
  const first = wordOf(items[at], 'first')
  const day = items[at]?.number?.values[0] ?? (first ? 1 : undefined)
  if (day === undefined) return null
  let next = at + 1
  if (isOrdinal(items[next])) next += 1
  while (/^(?:de|d|of|ta3|في|من|تاع|chhar|شهر|el|al)$/.test(items[next]?.token.folded ?? '')) next += 1
  const month = wordOf(items[next], 'month')
  return month ? dated(items, at, day, month.month, next + 1 - at, calendar) : null
}

function isOrdinal(item: TimeItem | undefined): boolean {
  return /^(?:er|st|nd|rd|th|eme)$/.test(item?.token.folded ?? '')
}

function isEnglishMonth(item: TimeItem | undefined): boolean {
  return /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/.test(
    item?.token.folded ?? '',
  )
}

function dated(
  items: readonly TimeItem[],
  at: number,
  day: number,
  month: number,
  length: number,
  calendar: Calendar,
) {
  const year = yearValue(items[at + length])
  const found = year === null ? nearestYear(month, day, calendar) : dayOf(year, month, day)
  return found ? { period: onDay(found), length: length + (year === null ? 0 : 1) } : null
}

/** Without a year: the last such day up to today, or the next from today on. */
function nearestYear(month: number, day: number, { today, purpose }: Calendar): Day | null {
  const { year } = civil(today)
  const here = dayOf(year, month, day)
  if (purpose === 'past') return here !== null && here <= today ? here : dayOf(year - 1, month, day)
  return here !== null && here >= today ? here : dayOf(year + 1, month, day)
}

const slashedDate: Reader = (items, at, calendar) => {
  const whole =
    items[at]?.token.kind === 'number'
      ? /^(\d{1,2})\.(\d{1,2})\.(\d{2,4})$/.exec(items[at]?.token.folded ?? '')
      : null
  if (whole) {
    const found = dayOf(fullYear(Number(whole[3])), Number(whole[2]), Number(whole[1]))
    return found ? { period: onDay(found), length: 1 } : null
  }
  const sign = items[at + 1]?.token.raw ?? ''
  if (!/^[/-]$/.test(sign) || !touching(items, at, 3)) return null
  const [first, second] = [plainNumber(items[at]), plainNumber(items[at + 2])]
  if (first === null || second === null) return null
  const third =
    items[at + 3]?.token.raw === sign && touching(items, at, 5) ? plainNumber(items[at + 4]) : null
  if (third !== null) {
    const found = first > 31 ? dayOf(first, second, third) : dayOf(fullYear(third), second, first)
    return found ? { period: onDay(found), length: 5 } : null
  }
  // 5-10 is as often "five to ten"; a day needs the slash.
  const found = sign === '/' ? nearestYear(second, first, calendar) : null
  return found ? { period: onDay(found), length: 3 } : null
}

function touching(items: readonly TimeItem[], at: number, length: number): boolean {
  for (let next = at; next < at + length - 1; next += 1) {
    if (items[next]?.token.span[1] !== items[next + 1]?.token.span[0]) return false
  }
  return true
}

function plainNumber(item: TimeItem | undefined): number | null {
  return item?.token.kind === 'number' && /^\d{1,4}$/.test(item.token.folded)
    ? Number(item.token.folded)
    : null
}

function fullYear(year: number): number {
  return year < 100 ? 2_000 + year : year
}

function onDay(day: Day): Period {
  return { from: day, to: day, kind: 'day', name: null }
}
