import { civil, daysBetween, weekdayOf } from './calendar.ts'
import { isRightToLeft } from './language.ts'
import { sayNumber } from './money.ts'
import { DATE_WORDS, PERIOD_WORDS, UNIT_NAMES } from './say-words.ts'
import { wallClock } from './zoned.ts'
import type { Day } from './calendar.ts'
import type { Period } from './dates.ts'
import type { Voice } from './language.ts'
import type { UnitCode } from './unit-words.ts'

/** `mar. 17 nov.`; with the year where `today` is given and is of another. Never digits only: 11/17 and 17/11 are both read. */
export function sayDay(day: Day, voice: Voice, today?: Day): string {
  const { weekdays, months } = DATE_WORDS[voice]
  const { year, month, day: of } = civil(day)
  const ofYear = today === undefined || today.slice(0, 4) === day.slice(0, 4) ? '' : ` ${year}`
  return `${weekdays[weekdayOf(day)]} ${of} ${months[month - 1]}${ofYear}`
}

/** `nov. 2026` at full length: `novembre 2026`. */
export function sayMonth(day: Day, voice: Voice): string {
  const { year, month } = civil(day)
  return `${DATE_WORDS[voice].fullMonths[month - 1]} ${year}`
}

/** `14:30` on the wall clock of the zone, after its day: `jeu. 19 nov. à 14:30`. */
export function sayInstant(instant: string, zone: string, voice: Voice): string {
  const { day, hour, minute } = wallClock(new Date(instant), zone)
  const time = `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
  return `${sayDay(day, voice)} ${DATE_WORDS[voice].at} ${time}`
}

/** As it was said where it has a name (`ce mois`, `la semaine dernière`), else its month, year or days. */
export function sayPeriod(period: Period, voice: Voice, today: Day): string {
  const words = PERIOD_WORDS[voice]
  if (period.name === 'last_days') return words.lastDays(daysBetween(period.from, period.to) + 1)
  if (period.name === 'since') return words.since(sayDay(period.from, voice, today))
  if (period.name) return words.named[period.name]
  if (period.from === period.to) return sayDay(period.from, voice, today)
  if (period.kind === 'month') return sayMonth(period.from, voice)
  if (period.kind === 'year') return period.from.slice(0, 4)
  return words.range(sayDay(period.from, voice, today), sayDay(period.to, voice, today))
}

/** `2,5 kg`, `3 cartons`, `12`. A decimal number of units; without a unit the number alone. */
export function sayQuantity(quantity: number, unit: UnitCode | null, voice: Voice): string {
  const number = sayNumber(quantity)
  if (unit === null) return number
  const [one, many] = UNIT_NAMES[voice][unit]
  const singular =
    voice === 'en'
      ? Math.abs(quantity) === 1
      : isRightToLeft(voice)
        ? takesSingular(quantity)
        : Math.abs(quantity) < 2
  return `${number}\u00a0${singular ? one : many}`
}

/** Arabic counts 3 to 10 with the plural and from 11 on with the singular again. */
function takesSingular(quantity: number): boolean {
  const last = Math.abs(quantity) % 100
  return !Number.isInteger(quantity) || last < 3 || last > 10
}

/** `lait, pain et café`. */
export function sayList(items: readonly string[], voice: Voice): string {
  const { and, comma } = DATE_WORDS[voice]
  const [last = '', ...before] = items.toReversed()
  return before.length === 0 ? last : `${before.toReversed().join(comma)} ${and}${last}`
}
