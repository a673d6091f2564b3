import type { z } from 'zod'
import { foldName } from '../language/fold-name.ts'
import { centimes, minus, share, type Centimes } from '../money.ts'
import type { comparison, CompetitorPrice } from './contract.ts'

type NewestPrice = CompetitorPrice & { competitorId: string }
type Compared = z.output<typeof comparison>
type ComparedItem = Compared['items'][number]

/**
 * Theirs beside ours, the widest gap first. `average` is theirs, rounded half up; on equal prices we are the
 * cheapest.
 */
export function compare(
  prices: readonly NewestPrice[],
  competitors: ReadonlyMap<string, string>,
  us: string,
  only: { search?: string | undefined; itemId?: string | undefined },
): Omit<Compared, 'total'> {
  const wanted = prices.filter((price) => isWanted(price, only))
  const byItem = Map.groupBy(wanted, ({ itemId }) => itemId ?? null)
  const items = [...byItem].flatMap(([itemId, theirs]) =>
    itemId === null ? [] : [comparedItem(itemId, theirs, competitors, us)],
  )
  return {
    items: items.sort((a, b) => widest(b) - widest(a)),
    unmatched: (byItem.get(null) ?? []).map(({ competitorId, product, price, date }) => ({
      competitor: competitors.get(competitorId) ?? '',
      product,
      price,
      date,
    })),
  }
}

function isWanted(price: NewestPrice, only: { search?: string | undefined; itemId?: string | undefined }) {
  if (only.itemId && price.itemId !== only.itemId) return false
  if (!only.search) return true
  const folded = foldName(only.search)
  return [price.product, price.itemName ?? ''].some((name) => foldName(name).includes(folded))
}

function comparedItem(
  itemId: string,
  prices: readonly NewestPrice[],
  competitors: ReadonlyMap<string, string>,
  us: string,
): ComparedItem {
  const ourPrice = prices[0]?.ourPrice ?? centimes(0)
  const theirs = prices
    .map((price) => ({
      competitorId: price.competitorId,
      competitor: competitors.get(price.competitorId) ?? '',
      product: price.product,
      price: price.price,
      date: price.date,
      difference: minus(price.price, ourPrice),
      change: price.before ? minus(price.price, price.before.price) : null,
    }))
    .sort((a, b) => a.price - b.price)
  const lowest = theirs[0]
  return {
    itemId,
    name: prices[0]?.itemName ?? '',
    ourPrice,
    cheapest:
      lowest && lowest.price < ourPrice
        ? { competitorId: lowest.competitorId, name: lowest.competitor, price: lowest.price }
        : { competitorId: null, name: us, price: ourPrice },
    average: averageOf(theirs.map(({ price }) => price)),
    theirs,
  }
}

function averageOf(prices: readonly Centimes[]): Centimes {
  const sum = centimes(prices.reduce((total, price) => total + price, 0))
  return prices.length === 0 ? sum : share(sum, 1, prices.length)
}

function widest({ theirs }: ComparedItem): number {
  return Math.max(0, ...theirs.map(({ difference }) => Math.abs(difference)))
}
