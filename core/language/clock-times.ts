import { wordOf } from './time-items.ts'
import type { Span } from './normalise.ts'
import type { TimeItem } from './time-items.ts'
import type { TimeUnit } from './time-words.ts'
import type { Token } from './tokens.ts'

/** An hour of the day, or a distance from now. `sure`: said as an hour (8h, 14:30), not only like one (`3la 5`, `sba7`). */
export type ClockTime = { readonly sure: boolean; readonly tokens: Span } & (
  | { readonly hour: number; readonly minute: number }
  | { readonly distance: { readonly count: number; readonly unit: TimeUnit } }
)

/** All hours of a message, those said exactly after those said as a part of the day, so that the exact one stands. */
export function clockTimes(items: readonly TimeItem[], tokens: readonly Token[]): ClockTime[] {
  const parts: ClockTime[] = []
  const exact: ClockTime[] = []
  const partHour = items.map((item) => wordOf(item, 'part')?.hour).find((hour) => hour !== undefined) ?? null
  for (let at = 0; at < items.length; at += 1) {
    const time =
      distanceAt(items, at) ?? namedHourAt(items, at, tokens, partHour) ?? hourAt(items, at, tokens, partHour)
    if (time) {
      exact.push(time)
      while (at + 1 < items.length && (items[at + 1]?.from ?? 0) < time.tokens[1]) at += 1
      continue
    }
    const item = items[at]
    const part = wordOf(item, 'part')
    if (item && part) parts.push({ hour: part.hour, minute: 0, sure: false, tokens: [item.from, item.to] })
  }
  return exact.length > 0 ? exact : parts
}

/** `dans 2 heures`, `in 20 minutes`, `بعد ساعة`, `men hna sa3tin`. */
function distanceAt(items: readonly TimeItem[], at: number): ClockTime | null {
  const item = items[at]
  if (!item || !(wordOf(item, 'after') ?? wordOf(item, 'within'))) return null
  const number = items[at + 1]?.number?.values[0]
  const counted = items[at + (number === undefined ? 1 : 2)]
  const unit = wordOf(counted, 'unit')
  if (!counted || !unit || (unit.unit !== 'hour' && unit.unit !== 'minute')) return null
  return {
    distance: { count: (number ?? 1) * unit.count, unit: unit.unit },
    sure: true,
    tokens: [item.from, counted.to],
  }
}

/** `الساعة الخامسة والنصف`, `إلا ربعا`. */
function namedHourAt(
  items: readonly TimeItem[],
  at: number,
  tokens: readonly Token[],
  partHour: number | null,
): ClockTime | null {
  const item = items[at]
  const named = wordOf(item, 'hour')
  if (!item || !named) return null
  const hour = hourOfDay(named.hour, partHour, false)
  const after = (ahead: number) => tokens[item.to + ahead]?.folded ?? ''
  const part = PARTS_OF_HOUR.get(after(0))
  if (part !== undefined) return { hour, minute: part, sure: true, tokens: [item.from, item.to + 1] }
  const less = after(0) === 'الا' ? LESS_OF_HOUR.get(after(1)) : undefined
  return less === undefined
    ? { hour, minute: 0, sure: true, tokens: [item.from, item.to] }
    : { hour: hour - 1, minute: 60 - less, sure: true, tokens: [item.from, item.to + 2] }
}
const PARTS_OF_HOUR = new Map([
  ['والنصف', 30],
  ['ونصف', 30],
  ['والربع', 15],
  ['وربع', 15],
  ['والثلث', 20],
])
const LESS_OF_HOUR = new Map([
  ['ربع', 15],
  ['ربعا', 15],
  ['الربع', 15],
  ['ثلثا', 20],
  ['ثلث', 20],
  ['الثلث', 20],
])

function hourAt(
  items: readonly TimeItem[],
  at: number,
  tokens: readonly Token[],
  partHour: number | null,
): ClockTime | null {
  const item = items[at]
  const said = item?.number?.values[0]
  if (!item || said === undefined || !Number.isInteger(said) || said > 23) return null
  const [mark, minutes] = [tokens[item.to], tokens[item.to + 1]]
  const clock = wordOf(items[at - 1], 'clock') ? (items[at - 1]?.from ?? item.from) : null
  const from = clock ?? item.from
  const half = /^(?:am|pm)$/.exec(mark?.folded ?? '')?.[0]
  if (half)
    return {
      hour: (said % 12) + (half === 'pm' ? 12 : 0),
      minute: 0,
      sure: true,
      tokens: [from, item.to + 1],
    }
  if (clock === null && isDuration(mark, tokens, item.to + 1)) return null
  const marked = mark?.folded === ':' || /^(?:h|heures?|hr|hrs)$/.test(mark?.folded ?? '')
  const minute =
    marked && minutes?.kind === 'number' && /^[0-5]\d$/.test(minutes.folded) ? Number(minutes.folded) : null
  if (mark?.folded === ':' && minute === null) return null
  if (marked) {
    const to = item.to + (minute === null ? 1 : 2)
    return {
      hour: hourOfDay(said, partHour, minute !== null),
      minute: minute ?? 0,
      sure: true,
      tokens: [from, to],
    }
  }
  if (clock === null || item.number?.tokens[1] !== item.to) return null
  const last = items[at + 1]
  const alone = !last || last.words.length > 0 || last.token.kind === 'punctuation'
  return alone
    ? { hour: hourOfDay(said, partHour, false), minute: 0, sure: false, tokens: [from, item.to] }
    : null
}

/** `3h de montage`: so long was worked. */
function isDuration(mark: Token | undefined, tokens: readonly Token[], at: number): boolean {
  const thing = tokens[at + 1]
  return (
    /^(?:h|heures?|hrs?)$/.test(mark?.folded ?? '') &&
    /^(?:de|d|d'|of|ta3|taa|تاع)$/.test(tokens[at]?.folded ?? '') &&
    thing?.kind === 'word' &&
    !/^(?:l|l'|la|le|hier|ce|matin|midi|nuit|soir)$/.test(thing.folded)
  )
}

/** Shops speak of 1 to 6 in the afternoon unless the morning is said; 7 to 12 are of the morning unless the evening is. */
function hourOfDay(said: number, partHour: number | null, exact: boolean): number {
  if (said > 12 || said === 0) return said
  if (partHour !== null) return partHour >= 15 && said < 12 ? said + 12 : said
  return !exact && said < 7 ? said + 12 : said
}
