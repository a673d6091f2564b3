import { effectOfSeason, hijriCorrection, nameOfSeason, seasonsBetween } from '../almanac/seasons.ts'
import { defineCapability, everyDoor } from '../capability.ts'
import { centimes, each } from '../money.ts'
import { inOrder } from '../periods.ts'
import { addDays, type Day } from '../time.ts'
import { trends, trendsQuery, type Indicator, type ProductTrend, type Trends } from './contract.ts'
import { withRefreshed } from './country/series.ts'
import type { Reading } from './reading.ts'
import { changeOf, pointsShown, trendPeriod } from './rules.ts'
import { sellersByTime, refreshedPoints, type ItemPoint } from './trends-store.ts'
import { seriesNames } from './words.ts'

const MOST_PRODUCTS = 20
/** How far ahead the calendar of a trade looks. */
const AHEAD_DAYS = 120

export const marketTrends = defineCapability({
  name: 'market_trends',
  about:
    "The country's series with source and date, this business's own prices and volumes per item, and the seasons that are coming for its trade.",
  effect: 'reads',
  may: 'figures',
  doors: everyDoor,
  dear: 'shared',
  input: trendsQuery,
  output: trends,
  run: trendsOf,
})

/** Throws `from_after_to`. */
export async function trendsOf(
  said: { from?: Day | undefined; to?: Day | undefined },
  shop: Reading,
): Promise<Trends> {
  inOrder(said)
  const period = trendPeriod(said, shop.today)
  inOrder(period)
  return {
    sector: shop.business.sector,
    period: { from: period.from, to: period.to },
    indicators: await indicatorsOf(shop, said.from ?? '1990-01-01', period.to),
    products: productTrends(await sellersByTime(shop, period, MOST_PRODUCTS)),
    seasons: seasonsOf(shop, said.from ?? shop.today, latest(period.to, addDays(shop.today, AHEAD_DAYS))),
  }
}

export async function indicatorsOf(shop: Reading, from: Day, to: Day): Promise<Indicator[]> {
  return withRefreshed(await refreshedPoints(shop.tx)).map((series) => ({
    ...series,
    name: seriesNames[series.code][shop.language],
    points: pointsShown(series.points, from, to),
  }))
}

/** What each item sold for: the revenue of a month over what was sold in it, rounded half up. */
function productTrends(points: readonly ItemPoint[]): ProductTrend[] {
  return [...Map.groupBy(points, ({ itemId }) => itemId)].map(([itemId, ofItem]) => {
    const shown = ofItem
      .filter(({ quantity }) => quantity > 0)
      .map(({ date, quantity, revenue }) => ({ date, value: each(centimes(revenue), quantity), quantity }))
    return {
      itemId,
      name: ofItem[0]?.name ?? '',
      change: changeOf(shown.map(({ value }) => value)),
      points: shown,
    }
  })
}

export function seasonsOf(shop: Reading, from: Day, to: Day): Trends['seasons'] {
  const { sector, settings } = shop.business
  return seasonsBetween(from, to, sector, hijriCorrection(settings)).map((season) => ({
    ...season,
    name: nameOfSeason(season.code, shop.language),
    effect: effectOfSeason(season.code, sector, shop.language),
  }))
}

function latest(one: Day, other: Day): Day {
  return one > other ? one : other
}
