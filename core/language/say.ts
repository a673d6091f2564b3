import { dayIn, daysCounted, timeIn, weekday } from '../time.ts'
import { civil } from './calendar.ts'
import { isRightToLeft } from './language.ts'
import { sayNumber } from './money.ts'
import { DATE_WORDS, PERIOD_WORDS, UNIT_NAMES } from './say-words.ts'
import type { Day } from '../time.ts'
import type { Period } from './dates.ts'
import type { Language } from '../shapes.ts'
import type { UnitCode } from './unit-words.ts'

/** `mar. 17 nov.`; with the year where `today` is given and is of another. Never digits only: 11/17 and 17/11 are both read. */
export function sayDay(day: Day, language: Language, today?: Day): string {
  const { weekdays, months } = DATE_WORDS[language]
  const { year, month, day: of } = civil(day)
  const ofYear = today === undefined || today.slice(0, 4) === day.slice(0, 4) ? '' : ` ${year}`
  return `${weekdays[weekday(day)]} ${of} ${months[month - 1]}${ofYear}`
}

/** A sentence that ends in a short name (`24 oct.`) has one stop, not two. */
export function oneStop(text: string): string {
  return text.replace(/\.\.(?!\.)/g, '.')
}

/** `nov. 2026` at full length: `novembre 2026`. */
export function sayMonth(day: Day, language: Language): string {
  const { year, month } = civil(day)
  return `${DATE_WORDS[language].fullMonths[month - 1]} ${year}`
}

/** `14:30` on the wall clock of the zone, after its day: `jeu. 19 nov. à 14:30`. */
export function sayInstant(instant: string, zone: string, language: Language): string {
  const at = new Date(instant)
  const day = dayIn(zone, at)
  return `${sayDay(day, language)} ${DATE_WORDS[language].at} ${timeIn(zone, at)}`
}

/** When, as it stands in a sentence: as it was said where it has a name (`ce mois-ci`), else `en octobre 2026`, `le mar. 17 nov.`. */
export function sayPeriod(period: Period, language: Language, today: Day): string {
  const words = PERIOD_WORDS[language]
  if (period.name === 'last_days') return words.lastDays(daysCounted(period.from, period.to))
  if (period.name === 'since') return words.since(sayDay(period.from, language, today))
  if (period.name) return words.named[period.name]
  if (period.from === period.to) return words.on(sayDay(period.from, language, today))
  if (period.kind === 'month') return words.in(sayMonth(period.from, language))
  if (period.kind === 'year') return words.in(period.from.slice(0, 4))
  return words.range(sayDay(period.from, language, today), sayDay(period.to, language, today))
}

/** `2,5 kg`, `3 cartons`, `12`. A decimal number of units; without a unit the number alone. */
export function sayQuantity(quantity: number, unit: UnitCode | null, language: Language): string {
  const number = sayNumber(quantity, 3, language)
  if (unit === null) return number
  const [one, many] = UNIT_NAMES[language][unit]
  const singular =
    language === 'en'
      ? Math.abs(quantity) === 1
      : isRightToLeft(language)
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
export function sayList(items: readonly string[], language: Language): string {
  const { and, comma } = DATE_WORDS[language]
  const [last = '', ...before] = items.toReversed()
  return before.length === 0 ? last : `${before.toReversed().join(comma)} ${and}${last}`
}
