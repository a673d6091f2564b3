import { bookingDay } from '../booking.ts'
import { defineCapability, doorsForFiles, noDoor, type Shop } from '../capability.ts'
import { id, name, nothing } from '../shapes.ts'
import { importFile, importReport, type RowError } from '../tables/contract.ts'
import { columnsOf, missingColumns, reportOf, rowReader, takeIn, tried } from '../tables/intake.ts'
import type { Intake } from '../tables/intake.ts'
import { z } from 'zod'
import { itemFinder } from './rules.ts'
import * as own from './own-items-store.ts'
import * as priceStore from './prices-store.ts'
import * as store from './store.ts'

const importedPrices = z.object({ prices: z.array(id) }).strict()

/** What people call the columns, beside the names of the fields. */
const titles = {
  product: ['produit', 'article', 'designation', 'désignation', 'المنتج', 'السلعة', 'item', 'name', 'nom'],
  price: ['prix', 'priceDinars', 'السعر', 'الثمن', 'tarif'],
  date: ['jour', 'التاريخ', 'day'],
  url: ['lien', 'adresse', 'الرابط', 'link'],
}

export const importPrices = defineCapability({
  name: 'market_import_prices',
  about:
    "Take in a competitor's prices from a CSV or XLSX file with the columns product, price (dinars), date and url, all or nothing. Prices that are noted already are left out as duplicates; dryRun only says what would happen.",
  effect: 'changes',
  may: 'owner',
  doors: doorsForFiles,
  input: importFile.extend({ id }),
  output: importReport,
  prepare: ({ file }) => takeIn(file),
  async run({ id, dryRun, again }, shop, { table }: Intake) {
    await store.findCompetitor(shop, id)
    const columns = columnsOf(table, titles)
    const errors: RowError[] = missingColumns(columns, ['product', 'price'], shop.language)
    const prices: priceStore.NewPrice[] = []
    for (const row of errors.length > 0 ? [] : table.rows) {
      const cells = rowReader(row, columns, shop.language)
      const [product, price, date] = [cells.text('product')?.trim(), cells.dinars('price'), cells.day('date')]
      if (!product || !name.safeParse(product).success) cells.need('product', 'column_missing')
      if (price === undefined && cells.errors.length === 0) cells.need('price', 'no_amount')
      errors.push(...cells.errors)
      if (cells.errors.length > 0 || !product || price === undefined) continue
      const booked = await tried(row.row, shop.language, () => bookingDay(shop, date))
      if ('errors' in booked) errors.push(...booked.errors)
      else prices.push(priceOf(id, product, price, booked.made, cells.text('url')))
    }
    const known = await priceStore.notedPrices(shop, id)
    const fresh = again ? prices : prices.filter((each) => !known.has(priceStore.priceKey(each)))
    const takes = !dryRun && errors.length === 0
    if (takes) await keep(shop, fresh)
    return reportOf(table, columns, {
      imported: takes ? fresh.length : 0,
      duplicates: prices.length - fresh.length,
      errors,
    })
  },
})

export const removeImportedPrices = defineCapability({
  name: 'market_remove_imported_prices',
  about: 'Take the prices of an imported file out again.',
  effect: 'erases',
  may: 'owner',
  doors: noDoor,
  input: importedPrices,
  output: nothing,
  async run({ prices }, shop) {
    const now = shop.clock.now().toISOString()
    for (const id of prices) await priceStore.setPriceDeleted(shop, id, now)
    return {}
  },
})

function priceOf(
  competitorId: string,
  product: string,
  price: number,
  date: string,
  url: string | undefined,
): priceStore.NewPrice {
  return { competitorId, product, price, date, url: url ?? null, itemId: null, source: 'csv' }
}

/** Which item of ours each product is, is asked once for all of them. */
async function keep(shop: Shop, prices: readonly priceStore.NewPrice[]): Promise<void> {
  if (prices.length === 0) return
  const find = itemFinder(await own.ownItems(shop))
  const rows = await priceStore.insertPrices(
    shop,
    prices.map((price) => ({ ...price, itemId: find(price.product) })),
  )
  shop.change.record({
    undo: { capability: 'market_remove_imported_prices', input: { prices: rows.map(({ id }) => id) } },
    touches: rows.map(({ id }) => `competitor-price:${id}`),
  })
}
