import { bookingDay } from '../booking.ts'
import { codeOf } from '../business/wilayas.ts'
import { defineCapability, everyDoor, noDoor, type Door, type Shop } from '../capability.ts'
import { defined } from '../defined.ts'
import { itemNamedIn } from '../inventory/store.ts'
import { nothing } from '../shapes.ts'
import {
  comparison,
  comparisonQuery,
  competitor,
  competitorChanges,
  competitorId,
  competitorList,
  competitorPrice,
  competitorQuery,
  newCompetitor,
  newPrice,
  priceList,
  priceQuery,
  type Competitor,
  type PriceSource,
} from './contract.ts'
import { byId, comparePricesNow, pricesOf } from './beside.ts'
import { itemFinder } from './rules.ts'
import * as own from './own-items-store.ts'
import * as priceStore from './prices-store.ts'
import * as store from './store.ts'

/** All of them are under the competitor's own address. */
const MOST_PRICES = 100

export const listCompetitors = defineCapability({
  name: 'market_list_competitors',
  about: 'List the competitors that the shop watches, each with its newest prices beside ours.',
  effect: 'reads',
  may: 'owner',
  doors: everyDoor,
  dear: 'shared',
  input: competitorQuery,
  output: competitorList,
  async run(query, shop) {
    const { rows, ...page } = await store.listCompetitors(shop, query)
    const ids = rows.map(({ id }) => id)
    const prices = Map.groupBy(await pricesOf(shop, ids), ({ competitorId }) => competitorId)
    return {
      items: rows.map((row) => store.toCompetitor(row, (prices.get(row.id) ?? []).slice(0, MOST_PRICES))),
      ...page,
    }
  },
})

export const createCompetitor = defineCapability({
  name: 'market_create_competitor',
  about: 'Watch a competitor: name, wilaya, web address, note.',
  effect: 'changes',
  may: 'owner',
  doors: everyDoor,
  input: newCompetitor,
  output: competitor,
  async run({ wilaya, ...fields }, shop) {
    const row = await store.insertCompetitor(shop, {
      name: fields.name,
      wilaya: wilaya ? codeOf(wilaya) : null,
      url: fields.url ?? null,
      note: fields.note ?? null,
    })
    shop.change.record({
      undo: { capability: 'market_archive_competitor', input: { id: row.id } },
      touches: [`competitor:${row.id}`],
    })
    return store.toCompetitor(row, [])
  },
})

export const updateCompetitor = defineCapability({
  name: 'market_update_competitor',
  about: 'Change a competitor: name, wilaya, web address, note.',
  effect: 'changes',
  may: 'owner',
  doors: everyDoor,
  input: competitorChanges,
  output: competitor,
  async run({ id, ...said }, shop) {
    const before = store.toCompetitor(await store.findCompetitor(shop, id), [])
    const { wilaya, ...fields } = said
    await store.updateCompetitor(shop, id, {
      ...defined(fields),
      ...(wilaya === undefined ? {} : { wilaya: wilaya === null ? null : codeOf(wilaya) }),
    })
    recordUpdate(shop, before, Object.keys(defined(said)))
    return store.toCompetitor(await store.findCompetitor(shop, id), await pricesOf(shop, [id]))
  },
})

export const archiveCompetitor = defineCapability({
  name: 'market_archive_competitor',
  about: 'Stop watching a competitor. Its price history stays.',
  effect: 'erases',
  may: 'owner',
  doors: everyDoor,
  input: competitorId,
  output: nothing,
  async run({ id }, shop) {
    await store.findCompetitor(shop, id)
    await store.updateCompetitor(shop, id, { archivedAt: shop.clock.now().toISOString() })
    shop.change.record({
      undo: { capability: 'market_restore_competitor', input: { id } },
      touches: [`competitor:${id}`],
    })
    return {}
  },
})

export const restoreCompetitor = defineCapability({
  name: 'market_restore_competitor',
  about: 'Watch a competitor again.',
  effect: 'changes',
  may: 'owner',
  doors: noDoor,
  input: competitorId,
  output: nothing,
  async run({ id }, shop) {
    await store.findCompetitor(shop, id, { archived: true })
    await store.updateCompetitor(shop, id, { archivedAt: null })
    return {}
  },
})

export const recordPrice = defineCapability({
  name: 'market_record_price',
  about:
    'Note what a competitor asks for a product. It is set beside our item of that name, or beside itemId; the history is kept.',
  effect: 'changes',
  may: 'staff',
  doors: everyDoor,
  input: newPrice,
  output: competitorPrice,
  async run({ id, product, price, date, url, itemId }, shop) {
    await store.findCompetitor(shop, id)
    if (itemId) await itemNamedIn(shop, 'itemId', itemId)
    const items = await own.ownItems(shop)
    const [row] = await priceStore.insertPrices(shop, [
      {
        competitorId: id,
        product,
        price,
        date: bookingDay(shop, date),
        url: url ?? null,
        itemId: itemId ?? itemFinder(items)(product),
        source: sourceOf(shop.door),
      },
    ])
    if (!row) throw new Error('one price in, one row out')
    shop.change.record({
      undo: { capability: 'market_delete_price', input: { id: row.id } },
      touches: [`competitor-price:${row.id}`],
      uses: [`competitor:${id}`],
    })
    return priceStore.toPrice(row, byId(items), await priceStore.priceBefore(shop, row))
  },
})

export const deletePrice = defineCapability({
  name: 'market_delete_price',
  about: "Take back a noted price of a competitor's.",
  effect: 'erases',
  may: 'owner',
  doors: everyDoor,
  input: competitorId,
  output: nothing,
  async run({ id }, shop) {
    await priceStore.setPriceDeleted(shop, id, shop.clock.now().toISOString())
    shop.change.record({
      undo: { capability: 'market_restore_price', input: { id } },
      touches: [`competitor-price:${id}`],
    })
    return {}
  },
})

export const restorePrice = defineCapability({
  name: 'market_restore_price',
  about: 'Put back a price that was taken back.',
  effect: 'changes',
  may: 'owner',
  doors: noDoor,
  input: competitorId,
  output: nothing,
  async run({ id }, shop) {
    await priceStore.setPriceDeleted(shop, id, null)
    return {}
  },
})

export const listPrices = defineCapability({
  name: 'market_list_prices',
  about: 'The price history of one competitor, newest first.',
  effect: 'reads',
  may: 'owner',
  doors: everyDoor,
  input: priceQuery,
  output: priceList,
  async run({ id, ...query }, shop) {
    await store.findCompetitor(shop, id)
    const items = byId(await own.ownItems(shop))
    const { rows, ...page } = await priceStore.listPrices(shop, id, query)
    return {
      items: rows.map((row) => priceStore.toPrice(row, items)),
      ...page,
    }
  },
})

export const comparePrices = defineCapability({
  name: 'market_compare_prices',
  about:
    'Our prices beside those of every competitor: who is cheapest, what changed since the price before, and what they sell that we have not.',
  effect: 'reads',
  may: 'owner',
  doors: everyDoor,
  dear: 'shared',
  input: comparisonQuery,
  output: comparison,
  async run(query, shop) {
    return comparePricesNow(shop, query)
  },
})

function sourceOf(door: Door): PriceSource {
  return door === 'chat' || door === 'terminal' || door === 'mcp' ? 'chat' : 'form'
}

function recordUpdate(shop: Shop, before: Competitor, fields: string[]): void {
  if (fields.length === 0) return
  const old = Object.fromEntries(Object.entries(before).filter(([field]) => fields.includes(field)))
  shop.change.record({
    undo: { capability: 'market_update_competitor', input: { id: before.id, ...old } },
    touches: fields.map((field) => `competitor:${before.id}:${field}`),
    uses: [`competitor:${before.id}`],
  })
}
