import { sql } from 'kysely'
import type { Shop } from '../capability.ts'
import { notFound } from '../errors.ts'
import { newId } from '../ids.ts'
import { foldName } from '../language/fold-name.ts'
import { centimes, minus } from '../money.ts'
import { contains } from '../storage/contains.ts'
import type { Row } from '../storage/database.ts'
import { pageOf, type PageQuery } from '../storage/pages.ts'
import type { CompetitorPrice, PriceSource } from './contract.ts'
import type { OwnItem } from './own-items-store.ts'
import type { Reading } from './reading.ts'

export type NewPrice = Pick<
  Row<'CompetitorPrice'>,
  'competitorId' | 'product' | 'itemId' | 'date' | 'url'
> & {
  price: number
  source: PriceSource
}

export async function insertPrices(
  shop: Shop,
  prices: readonly NewPrice[],
): Promise<Row<'CompetitorPrice'>[]> {
  const createdAt = shop.clock.now().toISOString()
  const rows = prices.map((price) => ({
    ...price,
    id: newId(),
    businessId: shop.business.id,
    folded: foldName(price.product),
    createdAt,
    deletedAt: null,
  }))
  // SQLite binds some thirty thousand values at once; a file may hold more.
  for (let at = 0; at < rows.length; at += 1_000) {
    await shop.tx
      .insertInto('CompetitorPrice')
      .values(rows.slice(at, at + 1_000))
      .execute()
  }
  return rows
}

/** The same product at the same price on the same day is the same news. */
export function priceKey({ product, price, date }: Pick<NewPrice, 'product' | 'price' | 'date'>): string {
  return `${foldName(product)} ${price} ${date}`
}

export async function notedPrices(shop: Shop, competitorId: string): Promise<Set<string>> {
  const rows = await shop.tx
    .selectFrom('CompetitorPrice')
    .select(['product', 'price', 'date'])
    .where('businessId', '=', shop.business.id)
    .where('competitorId', '=', competitorId)
    .where('deletedAt', 'is', null)
    .execute()
  return new Set(rows.map(priceKey))
}

export async function findPrice(shop: Shop, id: string): Promise<Row<'CompetitorPrice'>> {
  const row = await shop.tx
    .selectFrom('CompetitorPrice')
    .selectAll()
    .where('businessId', '=', shop.business.id)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) throw notFound('price')
  return row
}

export async function setPriceDeleted(shop: Shop, id: string, deletedAt: string | null): Promise<void> {
  await findPrice(shop, id)
  await shop.tx
    .updateTable('CompetitorPrice')
    .set({ deletedAt })
    .where('businessId', '=', shop.business.id)
    .where('id', '=', id)
    .execute()
}

const shown = ['id', 'competitorId', 'product', 'folded', 'itemId', 'price', 'date', 'url', 'source'] as const
/** A price as it is shown: thousands of them are read at once, so that each column counts. */
export type SeenPrice = Pick<Row<'CompetitorPrice'>, (typeof shown)[number]>
export type RankedPrice = SeenPrice & { rank: number }

/** The newest price of each product of each competitor (`rank` 1), and the one before it (2). */
export async function newestPrices(shop: Reading, competitorIds: readonly string[]): Promise<RankedPrice[]> {
  if (competitorIds.length === 0) return []
  return shop.tx
    .selectFrom((from) =>
      from
        .selectFrom('CompetitorPrice')
        .select(shown)
        .select(
          sql<number>`row_number() over (partition by competitorId, folded order by date desc, id desc)`.as(
            'rank',
          ),
        )
        .where('businessId', '=', shop.business.id)
        .where('competitorId', 'in', competitorIds)
        .where('deletedAt', 'is', null)
        .as('ranked'),
    )
    .selectAll()
    .where('rank', '<=', 2)
    .orderBy('date', 'desc')
    .orderBy('id', 'desc')
    .execute()
}

/** What the same competitor asked for the same product before. */
export async function priceBefore(
  shop: Shop,
  row: Row<'CompetitorPrice'>,
): Promise<Row<'CompetitorPrice'> | undefined> {
  return shop.tx
    .selectFrom('CompetitorPrice')
    .selectAll()
    .where('businessId', '=', shop.business.id)
    .where('competitorId', '=', row.competitorId)
    .where('folded', '=', row.folded)
    .where('deletedAt', 'is', null)
    .where('id', '!=', row.id)
    .where('date', '<=', row.date)
    .orderBy('date', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
}

/** The newest price that a watched page brought. */
export async function pricesOfPage(
  shop: Shop,
  competitorId: string,
  url: string,
): Promise<Row<'CompetitorPrice'>[]> {
  return shop.tx
    .selectFrom('CompetitorPrice')
    .selectAll()
    .where('businessId', '=', shop.business.id)
    .where('competitorId', '=', competitorId)
    .where('url', '=', url)
    .where('source', '=', 'page')
    .where('deletedAt', 'is', null)
    .orderBy('id', 'desc')
    .limit(1)
    .execute()
}

export async function listPrices(shop: Shop, competitorId: string, query: PageQuery) {
  let from = shop.tx
    .selectFrom('CompetitorPrice')
    .where('businessId', '=', shop.business.id)
    .where('competitorId', '=', competitorId)
    .where('deletedAt', 'is', null)
  if (query.search) from = from.where(contains('folded', foldName(query.search)))
  return pageOf(from, query, (rows) => rows.selectAll().orderBy('date', 'desc').orderBy('id', 'desc'))
}

/** The newest prices with what stands beside them here. */
export function besideOurs(
  ranked: readonly RankedPrice[],
  items: ReadonlyMap<string, OwnItem>,
): (CompetitorPrice & { competitorId: string })[] {
  const earlier = new Map(
    ranked.filter(({ rank }) => rank === 2).map((row) => [`${row.competitorId} ${row.folded}`, row]),
  )
  return ranked
    .filter(({ rank }) => rank === 1)
    .map((row) => ({
      ...toPrice(row, items, earlier.get(`${row.competitorId} ${row.folded}`)),
      competitorId: row.competitorId,
    }))
}

export function toPrice(
  row: SeenPrice,
  items: ReadonlyMap<string, OwnItem>,
  before?: SeenPrice,
): CompetitorPrice {
  const ours = row.itemId === null ? undefined : items.get(row.itemId)
  const price = centimes(row.price)
  return {
    id: row.id,
    product: row.product,
    price,
    date: row.date,
    ...(ours && {
      itemId: ours.id,
      itemName: ours.name,
      ourPrice: centimes(ours.price),
      difference: minus(price, centimes(ours.price)),
    }),
    ...(before && { before: { price: centimes(before.price), date: before.date } }),
    url: row.url,
    source: row.source as PriceSource,
  }
}
