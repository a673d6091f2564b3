import { quantileOf } from './median.ts'
import {
  RECENT_DAYS,
  patternByCalendar,
  patternByWeekdays,
  traitsOf,
  type Pattern,
  type Traits,
} from './patterns.ts'
import type { Occasion } from './occasions.ts'

const LEAST_TRAINING = 28
const MOST_ORIGINS = 8
const LEAST_ORIGINS = 3
const STEP = 7
/** The middle part of the back-tests that the interval keeps. */
export const COVERAGE = 0.8
/** The calendar is set aside only where plain weekdays did clearly better. */
const CLEARLY = 1.25

export type Method = 'calendar' | 'weekdays'
export type Forecast = {
  days: number
  expected: number
  low: number
  high: number
  method: Method
  backtest: { origins: number; error: number; weekdaysError: number }
}

const patterns: Record<Method, (values: Float64Array, traits: Traits, known: number) => Pattern> = {
  calendar: patternByCalendar,
  weekdays: patternByWeekdays,
}

/** How far ahead a history of that many days carries; 0 is not at all. */
export function horizonOf(history: number): number {
  const enoughFor = (days: number) => LEAST_TRAINING + days + STEP * (LEAST_ORIGINS - 1)
  return [28, 14, 7].find((days) => history >= enoughFor(days)) ?? 0
}

/**
 * What the coming days bring in all, with the interval that held four times in five when the same was asked of
 * earlier weeks. `past` has the occasions of `sold`, `ahead` those of the days to come.
 * Null where the history is too short, or nothing was sold in the last four weeks.
 */
export function forecast(
  sold: readonly number[],
  past: readonly Occasion[],
  ahead: readonly Occasion[],
): Forecast | null {
  const [known, days] = [sold.length, ahead.length]
  const values = Float64Array.from(sold)
  if (days === 0 || horizonOf(known) < days || total(values, known - RECENT_DAYS, known) <= 0) return null
  const traits = traitsOf([...past, ...ahead])
  const tests = originsOf(known, days).map((origin) => backtest(values, traits, origin, days))
  const [error, weekdaysError] = [errorOf(tests, 'calendar'), errorOf(tests, 'weekdays')]
  // The weeks that were tested held no feast: they can't speak against a calendar that has seen the one ahead.
  const seesMore = ahead.some(({ season }) => season !== null && past.some((day) => day.season === season))
  const method: Method = !seesMore && error > weekdaysError * CLEARLY ? 'weekdays' : 'calendar'
  const expected = expectedIn(patterns[method](values, traits, known), known, days)
  const ratios = tests.filter((test) => test[method] > 0).map((test) => test.actual / test[method])
  return {
    days,
    expected,
    low: expected * Math.min(1, quantileOf(ratios, (1 - COVERAGE) / 2)),
    high: expected * Math.max(1, quantileOf(ratios, (1 + COVERAGE) / 2)),
    method,
    backtest: { origins: tests.length, error, weekdaysError },
  }
}

/** Days from which the same question could have been asked, the newest first. */
function originsOf(history: number, days: number): number[] {
  const newest = history - days
  const origins = Math.min(MOST_ORIGINS, Math.floor((newest - LEAST_TRAINING) / STEP) + 1)
  return Array.from({ length: origins }, (_, at) => newest - at * STEP)
}

type Backtest = Record<Method, number> & { actual: number }

function backtest(values: Float64Array, traits: Traits, origin: number, days: number): Backtest {
  return {
    actual: total(values, origin, origin + days),
    calendar: expectedIn(patternByCalendar(values, traits, origin), origin, days),
    weekdays: expectedIn(patternByWeekdays(values, traits, origin), origin, days),
  }
}

/** The sum of the misses over the sum of what came: 0.1 is one dinar in ten. */
function errorOf(tests: readonly Backtest[], method: Method): number {
  const came = tests.reduce((sum, { actual }) => sum + actual, 0)
  const missed = tests.reduce((sum, test) => sum + Math.abs(test.actual - test[method]), 0)
  return came > 0 ? missed / came : 0
}

function expectedIn(pattern: Pattern, from: number, days: number): number {
  let sum = 0
  for (let at = from; at < from + days; at += 1) sum += pattern(at)
  return sum
}

function total(values: Float64Array, from: number, to: number): number {
  return values.subarray(Math.max(0, from), to).reduce((sum, value) => sum + value, 0)
}
