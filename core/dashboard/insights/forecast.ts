import { quantileOf } from './median.ts'
import type { Occasion } from './occasions.ts'

// A day's sales = the level of those weeks × its weekday × its part of the month × its season. The factors are
// ratios of sums, so that closed days (zero) need no special care, and each is drawn towards 1 by a few days of
// "as usual", so that a thin history claims little.

/** Half the width of the window that carries the level. */
const LEVEL_DAYS = 42
const RECENT_DAYS = 28
const ROUNDS = 6
const USUAL_DAYS = { weekday: 2, payday: 6, season: 4 }
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
type Guess = (occasion: Occasion) => number

/** How far ahead a history of that many days carries; 0 is not at all. */
export function horizonOf(history: number): number {
  const enoughFor = (days: number) => LEAST_TRAINING + days + STEP * (LEAST_ORIGINS - 1)
  return [28, 14, 7].find((days) => history >= enoughFor(days)) ?? 0
}

/**
 * What the coming days bring in all, with the interval that held four times in five when the same was asked of
 * earlier weeks. `past` has the occasions of `values`, `ahead` those of the days to come.
 * Null where the history is too short, or nothing was sold in the last four weeks.
 */
export function forecast(
  values: readonly number[],
  past: readonly Occasion[],
  ahead: readonly Occasion[],
): Forecast | null {
  const days = ahead.length
  if (days === 0 || horizonOf(values.length) < days || total(values.slice(-RECENT_DAYS)) <= 0) return null
  const tests = originsOf(values.length, days).map((origin) => backtest(values, past, origin, days))
  const [error, weekdaysError] = [errorOf(tests, 'calendar'), errorOf(tests, 'weekdays')]
  const method: Method = error > weekdaysError * CLEARLY ? 'weekdays' : 'calendar'
  const expected = total(ahead.map(methods[method](values, past)))
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

const methods: Record<Method, (values: readonly number[], past: readonly Occasion[]) => Guess> = {
  calendar: byCalendar,
  weekdays: byWeekdays,
}

/** Days from which the same question could have been asked, the newest first. */
function originsOf(history: number, days: number): number[] {
  const newest = history - days
  const origins = Math.min(MOST_ORIGINS, Math.floor((newest - LEAST_TRAINING) / STEP) + 1)
  return Array.from({ length: origins }, (_, at) => newest - at * STEP)
}

type Backtest = Record<Method, number> & { actual: number }

function backtest(
  values: readonly number[],
  past: readonly Occasion[],
  origin: number,
  days: number,
): Backtest {
  const [known, then] = [values.slice(0, origin), past.slice(0, origin)]
  const asked = past.slice(origin, origin + days)
  return {
    actual: total(values.slice(origin, origin + days)),
    calendar: total(asked.map(byCalendar(known, then))),
    weekdays: total(asked.map(byWeekdays(known, then))),
  }
}

/** The sum of the misses over the sum of what came: 0.1 is one dinar in ten. */
function errorOf(tests: readonly Backtest[], method: Method): number {
  const came = total(tests.map(({ actual }) => actual))
  const missed = total(tests.map((test) => Math.abs(test.actual - test[method])))
  return came > 0 ? missed / came : 0
}

/** The plain rival: each weekday as in the last four weeks. */
function byWeekdays(values: readonly number[], past: readonly Occasion[]): Guess {
  const recent = values.slice(-RECENT_DAYS)
  const when = past.slice(-recent.length)
  const sums = Array.from({ length: 7 }, () => ({ sold: 0, days: 0 }))
  for (const [at, value] of recent.entries()) {
    const of = sums[when[at]?.weekday ?? 0]
    if (!of) continue
    of.sold += value
    of.days += 1
  }
  return ({ weekday }) => (sums[weekday]?.sold ?? 0) / Math.max(1, sums[weekday]?.days ?? 1)
}

function byCalendar(values: readonly number[], past: readonly Occasion[]): Guess {
  const factors: Factors = { weekday: new Map(), payday: new Map(), season: new Map() }
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const kind of kinds) factors[kind] = learn(values, past, kind, factors)
  }
  const recent = values.slice(-RECENT_DAYS)
  const usual = total(past.slice(-recent.length).map((occasion) => product(occasion, factors)))
  const level = total(recent) / Math.max(usual, Number.EPSILON)
  return (occasion) => level * product(occasion, factors)
}

type Factor = keyof typeof USUAL_DAYS
type Factors = Record<Factor, ReadonlyMap<Occasion[Factor], number>>
const kinds: readonly Factor[] = ['weekday', 'payday', 'season']

function product({ weekday, payday, season }: Occasion, of: Factors): number {
  return (of.weekday.get(weekday) ?? 1) * (of.payday.get(payday) ?? 1) * (of.season.get(season) ?? 1)
}

/** The middle of the month and days of no season are what the others are measured against. */
function isUsual(trait: Occasion[Factor]): boolean {
  return trait === 'middle' || trait === null
}

/** How much more was sold on such days than the level and the other factors explain. */
function learn(
  values: readonly number[],
  past: readonly Occasion[],
  kind: Factor,
  factors: Factors,
): Map<Occasion[Factor], number> {
  const whole = past.map((occasion) => product(occasion, factors))
  const level = levels(values, whole)
  const sums = new Map<Occasion[Factor], { sold: number; usual: number; days: number }>()
  for (const [at, occasion] of past.entries()) {
    const trait = occasion[kind]
    if (isUsual(trait)) continue
    const sum = sums.get(trait) ?? { sold: 0, usual: 0, days: 0 }
    sums.set(trait, sum)
    const own = factors[kind].get(trait) ?? 1
    sum.sold += values[at] ?? 0
    sum.usual += own > 0 ? ((level[at] ?? 0) * (whole[at] ?? 0)) / own : 0
    sum.days += 1
  }
  return new Map(
    [...sums]
      .filter(([, { usual }]) => usual > 0)
      .map(([trait, { sold, usual, days }]) => {
        const drawn = (usual / days) * USUAL_DAYS[kind]
        return [trait, (sold + drawn) / (usual + drawn)]
      }),
  )
}

/** The level around each day: what was sold over what the factors alone would give, in the weeks beside it. */
function levels(values: readonly number[], factors: readonly number[]): number[] {
  const [sold, weighed] = [runningSums(values), runningSums(factors)]
  return values.map((_, at) => {
    const from = Math.max(0, at - LEVEL_DAYS)
    const to = Math.min(values.length, at + LEVEL_DAYS + 1)
    const weight = (weighed[to] ?? 0) - (weighed[from] ?? 0)
    return weight > 0 ? ((sold[to] ?? 0) - (sold[from] ?? 0)) / weight : 0
  })
}

function runningSums(values: readonly number[]): number[] {
  const sums = [0]
  for (const [at, value] of values.entries()) sums.push((sums[at] ?? 0) + value)
  return sums
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0)
}
