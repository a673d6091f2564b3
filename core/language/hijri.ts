import { addDays } from '../time.ts'
import type { Day } from '../time.ts'

export interface HijriDate {
  readonly year: number
  /** 1 Moharrem to 12; 9 is Ramadan. */
  readonly month: number
  readonly day: number
}

/** A feast's first day in the Hijri year, and how many days the shop counts it. */
export const FEASTS = {
  ramadan: { month: 9, day: 1, days: 30 },
  fitr: { month: 10, day: 1, days: 3 },
  adha: { month: 12, day: 10, days: 3 },
  moharrem: { month: 1, day: 1, days: 1 },
  achoura: { month: 1, day: 10, days: 1 },
  mawlid: { month: 3, day: 12, days: 1 },
} as const satisfies Record<string, { month: number; day: number; days: number }>

export type Feast = keyof typeof FEASTS

const table = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
  timeZone: 'UTC',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
})

/**
 * The Hijri date of a day by the Umm al-Qura table. Algeria decides by sighting, so the owner may set a correction:
 * 1 when the months began one day later there than in the table, −1 when a day earlier.
 */
export function hijriOf(day: Day, correction = 0): HijriDate {
  const parts = new Map(
    table
      .formatToParts(new Date(`${addDays(day, -correction)}T12:00:00Z`))
      .map((part) => [part.type, Number(part.value)]),
  )
  return { year: parts.get('year') ?? 0, month: parts.get('month') ?? 0, day: parts.get('day') ?? 0 }
}

const firstDays = new Map<string, Day>()

/** The day on which a Hijri month begins. */
export function hijriMonthStart(year: number, month: number, correction = 0): Day {
  const key = `${year}/${month}`
  const known = firstDays.get(key)
  if (known) return addDays(known, correction)
  const guess = addDays('1970-01-01', Math.floor((year - 1389.8) * 354.367 + (month - 1) * 29.53))
  let day = guess
  for (let tries = 0; tries < 6; tries += 1) {
    const at = hijriOf(day)
    const away = (year - at.year) * 354.367 + (month - at.month) * 29.53 - (at.day - 1)
    if (at.year === year && at.month === month && at.day === 1) break
    const step = Math.round(away)
    day = addDays(day, step === 0 ? (away < 0 ? -1 : 1) : step)
  }
  firstDays.set(key, day)
  return addDays(day, correction)
}

/** First and last day of a feast, or of Ramadan, in a Hijri year. */
export function feastIn(feast: Feast, hijriYear: number, correction = 0): { from: Day; to: Day } {
  const { month, day, days } = FEASTS[feast]
  const from = addDays(hijriMonthStart(hijriYear, month, correction), day - 1)
  if (feast === 'ramadan') return { from, to: addDays(hijriMonthStart(hijriYear, 10, correction), -1) }
  return { from, to: addDays(from, days - 1) }
}
