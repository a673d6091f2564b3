import type { z } from 'zod'
import { compare } from './comparison.ts'
import type { comparison, comparisonQuery } from './contract.ts'
import type { Reading } from './reading.ts'
import { itemFinder } from './rules.ts'
import * as own from './own-items-store.ts'
import * as priceStore from './prices-store.ts'
import * as store from './store.ts'
import { us } from './words.ts'

const MOST_COMPARED = 100

/** Every watched price beside ours, as it stands now. */
export async function comparePricesNow(
  shop: Reading,
  query: z.output<typeof comparisonQuery> = {},
): Promise<z.output<typeof comparison>> {
  const rows = await store.watchedCompetitors(shop)
  const names = new Map(rows.map(({ id, name }) => [id, name]))
  const prices = await pricesOf(shop, [...names.keys()])
  const { items, unmatched } = compare(prices, names, us[shop.language], query)
  // The widest gaps are what one acts on; the others are found by a search.
  return {
    items: items.slice(0, MOST_COMPARED),
    unmatched: unmatched.slice(0, MOST_COMPARED),
    total: items.length,
  }
}

/** The newest prices of some competitors beside ours. What had no item when it was noted may have one now. */
export async function pricesOf(shop: Reading, competitorIds: readonly string[]) {
  const ranked = await priceStore.newestPrices(shop, competitorIds)
  if (ranked.length === 0) return []
  const named = byId(
    await own.ownItemsOf(
      shop,
      ranked.flatMap(({ itemId }) => itemId ?? []),
    ),
  )
  const isKnown = ({ itemId }: { itemId: string | null }) => itemId !== null && named.has(itemId)
  // Most prices know their item: the whole catalogue is read only for those that do not.
  if (ranked.every(isKnown)) return priceStore.besideOurs(ranked, named)
  const items = await own.ownItems(shop)
  const find = itemFinder(items)
  const found = ranked.map((row) => (isKnown(row) ? row : { ...row, itemId: find(row.product) }))
  return priceStore.besideOurs(found, byId(items))
}

export function byId(items: readonly own.OwnItem[]): ReadonlyMap<string, own.OwnItem> {
  return new Map(items.map((item) => [item.id, item]))
}
