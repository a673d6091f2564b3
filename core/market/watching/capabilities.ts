import type { Shop } from '../../capability.ts'
import { defineCapability, everyDoor } from '../../capability.ts'
import { itemNamedIn } from '../../inventory/store.ts'
import { centimes, type Centimes } from '../../money.ts'
import { nothing } from '../../shapes.ts'
import type { Row } from '../../storage/database.ts'
import {
  checkedPages,
  competitorAsked,
  newWatch,
  watchedPage,
  watchedPages,
  watchId,
  type WatchedPage,
} from './contract.ts'
import { itemFinder } from '../rules.ts'
import * as own from '../own-items-store.ts'
import * as priceStore from '../prices-store.ts'
import * as market from '../store.ts'
import { priceOnPage } from './page-price.ts'
import { openPageReader, type PageReader } from './page-reader.ts'
import * as store from './store.ts'
import { watchFailures, type WatchFailure } from './words.ts'

declare module '../../parts.ts' {
  interface Parts {
    /** Reads competitors' pages; without one, the polite reader of the public internet. */
    pageReader?: PageReader
  }
}

export const watchPage = defineCapability({
  name: 'market_watch_page',
  about: "Watch a product's page of a competitor: its price is read now and then and its history kept.",
  effect: 'changes',
  may: 'owner',
  doors: everyDoor,
  input: newWatch,
  output: watchedPage,
  async run({ id, url, product, itemId }, shop) {
    await market.findCompetitor(shop, id)
    const item = itemId ? await itemNamedIn(shop, 'itemId', itemId) : null
    const row = await store.insertPage(shop, {
      competitorId: id,
      url,
      product: product ?? item?.name ?? '',
      itemId: item?.id ?? null,
    })
    shop.change.record({
      undo: { capability: 'market_unwatch_page', input: { id, watchId: row.id } },
      touches: [`watched-page:${row.id}`],
      uses: [`competitor:${id}`],
    })
    return toPage(row, shop)
  },
})

export const listWatchedPages = defineCapability({
  name: 'market_list_watched_pages',
  about: 'The watched pages of a competitor, with when each was last read and why one brought no price.',
  effect: 'reads',
  may: 'owner',
  doors: everyDoor,
  input: competitorAsked,
  output: watchedPages,
  async run({ id }, shop) {
    await market.findCompetitor(shop, id)
    return { items: (await store.pages(shop, id)).map((row) => toPage(row, shop)) }
  },
})

export const unwatchPage = defineCapability({
  name: 'market_unwatch_page',
  about: 'Stop watching a page. The prices that it brought stay.',
  effect: 'erases',
  may: 'owner',
  doors: everyDoor,
  input: watchId,
  output: nothing,
  async run({ id, watchId }, shop) {
    const { url, product, itemId } = await store.deletePage(shop, id, watchId)
    shop.change.record({
      undo: {
        capability: 'market_watch_page',
        input: { id, url, ...(product ? { product } : {}), ...(itemId ? { itemId } : {}) },
      },
      touches: [`watched-page:${watchId}`],
    })
    return {}
  },
})

type Looked = {
  page: Row<'WatchedPage'>
  etag: string | null
  failure: WatchFailure | null
  found: { price: Centimes; name: string | null } | null
}

export const checkPages = defineCapability({
  name: 'market_check_pages',
  about: "Read a competitor's watched pages now, one at a time, and note the prices that changed.",
  effect: 'changes',
  may: 'owner',
  doors: everyDoor,
  input: competitorAsked,
  output: checkedPages,
  // The network is waited for here; the run below only writes what was found.
  prepare: async ({ id }, desk): Promise<Looked[]> => {
    const watched = await desk.read((tx) => store.pages({ ...desk, tx }, id))
    const reader = desk.parts.pageReader ?? openPageReader(undefined, desk.parts.settings.watchHosts)
    const looked: Looked[] = []
    for (const page of watched) looked.push(await look(page, reader))
    return looked
  },
  async run({ id }, shop, looked) {
    await market.findCompetitor(shop, id)
    const checkedAt = shop.clock.now().toISOString()
    const items = []
    for (const { page, etag, failure, found } of looked) {
      await store.markChecked(shop, page.id, { etag, checkedAt, failure })
      const changed = found !== null && (await noteIfNew(shop, page, found))
      const shown = toPage({ ...page, checkedAt, failure }, shop)
      items.push({ ...shown, price: found?.price ?? null, changed })
    }
    return { items }
  },
})

async function look(page: Row<'WatchedPage'>, reader: PageReader): Promise<Looked> {
  const read = await reader.read(page.url, page.etag)
  if (read.kind === 'unchanged') return { page, etag: page.etag, failure: null, found: null }
  if (read.kind === 'failure') return { page, etag: null, failure: read.failure, found: null }
  const found = priceOnPage(read.html)
  if (typeof found === 'string') return { page, etag: read.etag, failure: found, found: null }
  return { page, etag: read.etag, failure: null, found }
}

/** A price that stayed the same makes no new row. */
async function noteIfNew(
  shop: Shop,
  page: Row<'WatchedPage'>,
  found: NonNullable<Looked['found']>,
): Promise<boolean> {
  const product = page.product || found.name || page.url
  const [last] = await priceStore.pricesOfPage(shop, page.competitorId, page.url)
  if (last && last.price === found.price) return false
  const [row] = await priceStore.insertPrices(shop, [
    {
      competitorId: page.competitorId,
      product,
      price: centimes(found.price),
      date: shop.today,
      url: page.url,
      itemId: page.itemId ?? itemFinder(await own.ownItems(shop))(product),
      source: 'page',
    },
  ])
  if (row) {
    shop.change.record({
      undo: { capability: 'market_delete_price', input: { id: row.id } },
      touches: [`competitor-price:${row.id}`],
    })
  }
  return true
}

function toPage(row: Row<'WatchedPage'>, { language }: Pick<Shop, 'language'>): WatchedPage {
  const { id, competitorId, url, product, itemId, checkedAt } = row
  const failure = row.failure as WatchFailure | null
  return {
    id,
    competitorId,
    url,
    product,
    itemId,
    checkedAt,
    failure: failure && watchFailures[failure][language],
  }
}
