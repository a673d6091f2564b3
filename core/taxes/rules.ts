import { holidayOn, isWorkingDay, workingDayAtOrBefore } from '../almanac/holidays.ts'
import { centimes, minus, share, type Centimes } from '../money.ts'
import { addDays, daysCounted, weekday, type Day } from '../time.ts'
import type { Condition, DeadlineCode, Regime } from './contract.ts'
import data from './deadlines.json' with { type: 'json' }

export type Extension = { id: string | null; deadline: string; dueOn: Day; movedTo: Day; source: string }

export type DueDay = {
  code: DeadlineCode
  regimes: Regime[]
  condition: Condition | null
  /** The day of the law. */
  lawOn: Day
  /** The day that counts, after an extension. */
  dueOn: Day
  extension: Extension | null
  source: string
  status: string
}

/** Extensions that the tax office gave to everybody, as far as this version knows them. */
export const knownExtensions: readonly Extension[] = data.extensions.map((each) => ({ ...each, id: null }))

/**
 * The deadlines of a regime whose day that counts lies in a period, in order. `unknown` sees those of every regime.
 * An extension of the business wins over a known one. Sources and status stand in `deadlines.json`.
 */
export function deadlinesBetween(
  from: Day,
  to: Day,
  regime: Regime,
  own: readonly Extension[] = [],
): DueDay[] {
  const extensions = [...own, ...knownExtensions]
  // A day of last year may have been moved into this period, so that look-out begins a year before.
  return data.deadlines
    .filter(({ regimes }) => regime === 'unknown' || regimes.includes(regime))
    .flatMap((deadline) =>
      lawDays(deadline.when, addDays(from, -366), to).map((lawOn) => {
        const extension = extensions.find((each) => each.deadline === deadline.code && each.dueOn === lawOn)
        return {
          code: deadline.code as DeadlineCode,
          regimes: deadline.regimes as Regime[],
          condition: deadline.condition as Condition | null,
          lawOn,
          dueOn: extension?.movedTo ?? lawOn,
          extension: extension ?? null,
          source: deadline.source,
          status: deadline.status,
        }
      }),
    )
    .filter(({ dueOn }) => from <= dueOn && dueOn <= to)
    .sort((a, b) => a.dueOn.localeCompare(b.dueOn) || a.code.localeCompare(b.code))
}

type When = { monthly?: number | undefined; yearly?: string[] | undefined }

function lawDays(when: When, from: Day, to: Day): Day[] {
  const years = Array.from(
    { length: Number(to.slice(0, 4)) - Number(from.slice(0, 4)) + 1 },
    (_, at) => Number(from.slice(0, 4)) + at,
  )
  const days =
    when.monthly === undefined
      ? (when.yearly ?? [])
      : Array.from(
          { length: 12 },
          (_, month) => `${String(month + 1).padStart(2, '0')}-${String(when.monthly).padStart(2, '0')}`,
        )
  return years
    .flatMap((year) => days.map((day) => `${year}-${day}`))
    .filter((day) => from <= day && day <= to)
}

export type Closed = { why: 'friday' | 'saturday' | (string & {}); workingDayBefore: Day }

/** Why offices are closed on a day, and the last day before on which they are open; null where they are open. */
export function closedOn(day: Day, correction: number): Closed | null {
  if (isWorkingDay(day, correction)) return null
  const why = holidayOn(day, correction) ?? (weekday(day) === 5 ? 'friday' : 'saturday')
  return { why, workingDayBefore: workingDayAtOrBefore(day, correction) }
}

export function isClosedWeekday(why: string): why is 'friday' | 'saturday' {
  return why === 'friday' || why === 'saturday'
}

export type Ceiling = { amount: Centimes; source: string; status: string }

/** What a regime may turn over in a year, by the table of that day; null where there is no ceiling. */
export function ceilingOf(regime: Regime, day: Day): Ceiling | null {
  const found = data.ceilings.findLast((each) => each.regime === regime && each.from <= day)
  return found ? { amount: centimes(found.ceiling), source: found.source, status: found.status } : null
}

export type Level = 'fine' | 'near' | 'over'

/** Near from 80 % of the ceiling, over from 100 %. */
export function levelOf(turnover: Centimes, ceiling: Centimes): Level {
  if (turnover >= ceiling) return 'over'
  return turnover * 5 >= ceiling * 4 ? 'near' : 'fine'
}

/** The year's turnover at the pace so far, rounded half up; null before thirty days, when it says nothing. */
export function expectedOfYear(turnover: Centimes, year: number, today: Day): Centimes | null {
  const [first, last] = [`${year}-01-01`, `${year}-12-31`]
  if (today >= last) return turnover
  const passed = daysCounted(first, today)
  return passed < 30 ? null : share(turnover, daysCounted(first, last), passed)
}

export type FlatTax = {
  tax: Centimes
  ratePercent: number
  minimum: Centimes
  source: string
  status: string
}

/** The flat tax of IFU and auto-entrepreneurs on a turnover, no less than the year's minimum; null for others. */
export function flatTax(regime: Regime, turnover: Centimes, day: Day): FlatTax | null {
  const found = data.flatRates.findLast((each) => each.regime === regime && each.from <= day)
  if (!found) return null
  const tax = share(turnover, found.perThousand, 1000)
  return {
    tax: centimes(Math.max(tax, found.least)),
    ratePercent: found.perThousand / 10,
    minimum: centimes(found.least),
    source: found.source,
    status: found.status,
  }
}

export function vatTable(day: Day) {
  const table = data.vat.findLast(({ from }) => from <= day) ?? data.vat[0]
  if (!table) throw new Error('there is no table of TVA')
  return table
}

/** The TVA inside an amount that holds it, rounded half up: 119 DA at 19 % hold 19 DA. */
export function taxInside(amount: Centimes, ratePercent: number): { base: Centimes; tax: Centimes } {
  const thousandths = Math.round(ratePercent * 1000)
  const tax = share(amount, thousandths, 100_000 + thousandths)
  return { base: minus(amount, tax), tax }
}

/** A deadline is told of this many days before it. */
export const REMIND_DAYS = [14, 7, 2, 0] as const
