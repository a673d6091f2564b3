import { addDays } from '../time.ts'
import { feastIn, hijriOf } from './hijri.ts'
import { filled, wordOf } from './time-items.ts'
import type { Calendar, Period } from './dates.ts'
import type { Feast } from './hijri.ts'
import type { Reader } from './periods.ts'

/** What people mean by "before the feast": the week of shopping that ends on its eve. */
const BEFORE_DAYS = 7

/** `en ramadan`, `l'aïd`, `9bel l3id` (the week before), `men ba3d l3id` (the week after), `ramadan li fat`. */
export const feastAt: Reader = (items, at, calendar) => {
  const side = wordOf(items[at], 'before') ? 'before' : wordOf(items[at], 'after') ? 'after' : null
  const next = side ? filled(items, at + 1) : at
  const said = wordOf(items[next], 'feast')
  if (!said) return null
  const which = wordOf(items[next + 1], 'which')
  const purpose = which?.step === -1 ? 'past' : which?.step === 1 ? 'future' : calendar.purpose
  // A plain "l'aïd" is either of the two: the nearer on the side that is talked of.
  const plain =
    /^(?:l?'?(?:3id|aid|eid)|el3id|العيد|لعيد|عيد)$/.test(items[next]?.token.folded ?? '') &&
    (items[next]?.to ?? 0) - (items[next]?.from ?? 0) === 1
  const feasts: readonly Feast[] = plain ? ['fitr', 'adha'] : [said.feast]
  const day = nearestFeast(feasts, { ...calendar, purpose }, side)
  return { period: day, length: next + 1 - at + (which ? 1 : 0) }
}

function nearestFeast(feasts: readonly Feast[], calendar: Calendar, side: 'before' | 'after' | null): Period {
  const { today, purpose, hijriCorrection } = calendar
  const { year } = hijriOf(today, hijriCorrection)
  const all = feasts
    .flatMap((feast) => [-1, 0, 1].map((step) => beside(feast, year + step, side, hijriCorrection)))
    .sort((a, b) => a.from.localeCompare(b.from))
  const past = all.filter((period) => period.from <= today).at(-1)
  const future = all.find((period) => period.to >= today)
  const found = (purpose === 'past' ? past : future) ?? all[0]
  if (!found) throw new RangeError('Every Hijri year has its feasts')
  return purpose === 'past' && found.to > today ? { ...found, to: today } : found
}

function beside(
  feast: Feast,
  hijriYear: number,
  side: 'before' | 'after' | null,
  correction: number,
): Period {
  const { from, to } = feastIn(feast, hijriYear, correction)
  if (side === 'before')
    return { from: addDays(from, -BEFORE_DAYS), to: addDays(from, -1), kind: 'days', name: null }
  if (side === 'after')
    return { from: addDays(to, 1), to: addDays(to, BEFORE_DAYS), kind: 'days', name: null }
  if (from === to) return { from, to, kind: 'day', name: null }
  return { from, to, kind: 'feast', name: feast === 'ramadan' ? 'ramadan' : null }
}
