import type { Occasion } from './occasions.ts'

// A day's sales = the level of those weeks × its weekday × its part of the month × its season. The factors are
// ratios of sums, so that closed days (zero) need no special care, and each is drawn towards 1 by a few days of
// "as usual", so that a thin history claims little.

/** What a day is expected to sell, by its place among the days that the traits were read of. */
export type Pattern = (at: number) => number

/** Half the width of the window that carries the level. */
const LEVEL_DAYS = 42
export const RECENT_DAYS = 28
const ROUNDS = 5
/** How many usual days each factor starts out from. */
const USUAL_DAYS = { weekday: 2, payday: 6, season: 4 }
const WEEK = 7

type Factor = keyof typeof USUAL_DAYS
const kinds: readonly Factor[] = ['weekday', 'payday', 'season']
/** For each day the number of its trait; −1 for the usual one that the others are measured against. */
export type Traits = Record<Factor, Int16Array>

export function traitsOf(occasions: readonly Occasion[]): Traits {
  const seasons = [...new Set(occasions.flatMap(({ season }) => season ?? []))]
  const number = (trait: (occasion: Occasion) => number) => Int16Array.from(occasions, trait)
  return {
    weekday: number(({ weekday }) => weekday),
    payday: number(({ payday }) => ['start', 'end'].indexOf(payday)),
    season: number(({ season }) => (season === null ? -1 : seasons.indexOf(season))),
  }
}

/** The plain rival: each weekday as in the four weeks before `known`. */
export function patternByWeekdays(values: Float64Array, { weekday }: Traits, known: number): Pattern {
  const [sold, days] = [new Float64Array(WEEK), new Float64Array(WEEK)]
  for (let at = Math.max(0, known - RECENT_DAYS); at < known; at += 1) {
    add(sold, weekday[at] ?? 0, values[at] ?? 0)
    add(days, weekday[at] ?? 0, 1)
  }
  return (at) => (sold[weekday[at] ?? 0] ?? 0) / Math.max(1, days[weekday[at] ?? 0] ?? 1)
}

/** What the days before `known` say of weekdays, wages and feasts, from the level of the last four weeks on. */
export function patternByCalendar(values: Float64Array, traits: Traits, known: number): Pattern {
  const factors: Record<Factor, Float64Array> = {
    weekday: new Float64Array(WEEK).fill(1),
    payday: new Float64Array(2).fill(1),
    season: new Float64Array(Math.max(0, ...traits.season) + 1).fill(1),
  }
  // The product of each day's factors, kept up to date while they are learned.
  const products = new Float64Array(known).fill(1)
  for (let round = 0; round < ROUNDS; round += 1) {
    const level = levels(values, products)
    for (const kind of kinds)
      learn({ values, level, products }, traits[kind], factors[kind], USUAL_DAYS[kind])
  }
  let [sold, usual] = [0, 0]
  for (let at = Math.max(0, known - RECENT_DAYS); at < known; at += 1) {
    sold += values[at] ?? 0
    usual += products[at] ?? 0
  }
  const level = usual > 0 ? sold / usual : 0
  return (at) =>
    kinds.reduce((product, kind) => product * (factors[kind][traits[kind][at] ?? -1] ?? 1), level)
}

/**
 * How much more was sold on days of each trait than the level and the other factors explain. Writes the new
 * factors, and the products with them.
 */
function learn(
  { values, level, products }: { values: Float64Array; level: Float64Array; products: Float64Array },
  trait: Int16Array,
  factors: Float64Array,
  usualDays: number,
): void {
  const empty = () => new Float64Array(factors.length)
  const [sold, explained, days] = [empty(), empty(), empty()]
  for (let at = 0; at < products.length; at += 1) {
    const of = trait[at] ?? -1
    const own = factors[of] ?? 0
    if (own <= 0) continue
    add(sold, of, values[at] ?? 0)
    add(explained, of, ((level[at] ?? 0) * (products[at] ?? 0)) / own)
    add(days, of, 1)
  }
  const change = factors.map((own, of) => {
    const expected = explained[of] ?? 0
    if (expected <= 0) return 1
    const drawn = (expected / (days[of] ?? 1)) * usualDays
    return ((sold[of] ?? 0) + drawn) / (expected + drawn) / own
  })
  for (let of = 0; of < factors.length; of += 1) factors[of] = (factors[of] ?? 1) * (change[of] ?? 1)
  for (let at = 0; at < products.length; at += 1) {
    products[at] = (products[at] ?? 1) * (change[trait[at] ?? -1] ?? 1)
  }
}

/** The level around each day: what was sold over what the factors alone would give, in the weeks beside it. */
function levels(values: Float64Array, products: Float64Array): Float64Array {
  const known = products.length
  const level = new Float64Array(known)
  let [sold, weight] = [0, 0]
  for (let ahead = 0; ahead < known + LEVEL_DAYS; ahead += 1) {
    const left = ahead - 2 * LEVEL_DAYS - 1
    if (ahead < known) [sold, weight] = [sold + (values[ahead] ?? 0), weight + (products[ahead] ?? 0)]
    if (left >= 0) [sold, weight] = [sold - (values[left] ?? 0), weight - (products[left] ?? 0)]
    const at = ahead - LEVEL_DAYS
    if (at >= 0 && weight > 0) level[at] = sold / weight
  }
  return level
}

function add(sums: Float64Array, at: number, value: number): void {
  sums[at] = (sums[at] ?? 0) + value
}
