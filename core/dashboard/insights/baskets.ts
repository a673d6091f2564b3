import { centimes, times, type Centimes } from '../../money.ts'
import type { Finding } from './findings.ts'

/** Below this, two things in one basket are no habit. */
const LEAST_TOGETHER = 8
const LEAST_LIFT = 1.5
/** How likely it may be that chance alone brought all the pairs that are told. */
const BY_CHANCE = 0.01
/** Putting things side by side is taken to win one more basket in ten. */
const WON = 0.1

export type Basket = readonly string[]
export type Pair = {
  first: string
  second: string
  together: number
  firstIn: number
  secondIn: number
  baskets: number
  lift: number
}

/**
 * Pairs of items that are bought together more often than chance explains, the most frequent first. A pair
 * counts where its number could not come about by chance (Poisson, corrected for the number of pairs looked at).
 * `first` is the rarer one: who takes it often takes the other.
 */
export function pairsIn(baskets: readonly Basket[]): Pair[] {
  const distinct = baskets.map((basket) => [...new Set(basket)]).filter(({ length }) => length > 1)
  const within = new Map<string, number>()
  for (const basket of distinct) for (const item of basket) within.set(item, (within.get(item) ?? 0) + 1)
  const together = new Map<string, Map<string, number>>()
  for (const basket of distinct) {
    // What is in too few baskets by itself is in too few of them with anything else.
    const frequent = basket.filter((item) => (within.get(item) ?? 0) >= LEAST_TOGETHER).sort()
    for (const [at, one] of frequent.entries()) {
      const partners = together.get(one) ?? new Map<string, number>()
      together.set(one, partners)
      for (const other of frequent.slice(at + 1)) partners.set(other, (partners.get(other) ?? 0) + 1)
    }
  }
  const looked = (within.size * (within.size - 1)) / 2
  return [...together]
    .flatMap(([one, partners]) => [...partners].map(([other, count]) => ({ one, other, count })))
    .filter(({ count }) => count >= LEAST_TOGETHER)
    .map(({ one, other, count }) =>
      asPair([one, within.get(one) ?? 0], [other, within.get(other) ?? 0], count, distinct.length),
    )
    .filter(
      (pair) =>
        pair.lift >= LEAST_LIFT && atLeast(pair.together, pair.together / pair.lift) * looked < BY_CHANCE,
    )
    .sort((one, other) => other.together - one.together || (one.first < other.first ? -1 : 1))
}

export type BasketItem = { name: string; price: Centimes; cost: Centimes | null }

export function boughtTogether(pair: Pair, items: ReadonlyMap<string, BasketItem>): Finding | null {
  const [first, second] = [items.get(pair.first), items.get(pair.second)]
  if (!first || !second) return null
  const profit = centimes(Math.max(0, second.price - (second.cost ?? 0)))
  const without = pair.firstIn - pair.together
  return {
    kind: 'bought_together',
    subject: [pair.first, pair.second].sort().join('+'),
    severity: 'info',
    stake: times(without * WON, profit),
    next: { step: 'remind' },
    facts: {
      first: { itemId: pair.first, item: first.name },
      second: { itemId: pair.second, item: second.name },
      together: pair.together,
      baskets: pair.baskets,
      share: toHundredth(pair.together / pair.firstIn),
      usualShare: toHundredth(pair.secondIn / pair.baskets),
      lift: toHundredth(pair.lift),
    },
  }
}

function asPair(one: [string, number], other: [string, number], together: number, baskets: number): Pair {
  const [[first, firstIn], [second, secondIn]] = one[1] <= other[1] ? [one, other] : [other, one]
  return {
    first,
    second,
    together,
    firstIn,
    secondIn,
    baskets,
    lift: (together * baskets) / (firstIn * secondIn),
  }
}

/** How likely chance brings at least that many where it brings `expected` on average. */
export function atLeast(count: number, expected: number): number {
  let term = Math.exp(-expected)
  let below = 0
  for (let at = 0; at < count; at += 1) {
    below += term
    term *= expected / (at + 1)
  }
  return Math.max(0, 1 - below)
}

function toHundredth(value: number): number {
  return Math.round(value * 100) / 100
}
