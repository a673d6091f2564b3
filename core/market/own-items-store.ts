import { sql } from 'kysely'
import type { Reading } from './reading.ts'
import type { NamedItem } from './rules.ts'

export type OwnItem = NamedItem & { price: number }

/** The items of the catalogue with their names in every spelling, to find which one a product is. */
export async function ownItems(shop: Reading): Promise<OwnItem[]> {
  const items = await shop.tx
    .selectFrom('Item')
    .select(['id', 'name', 'price'])
    .where('businessId', '=', shop.business.id)
    .where('archivedAt', 'is', null)
    .execute()
  const aliases = await shop.tx
    .selectFrom('ItemAlias')
    .select(['itemId', 'alias'])
    .where('businessId', '=', shop.business.id)
    .execute()
  const byItem = Map.groupBy(aliases, ({ itemId }) => itemId)
  return items.map((item) => ({ ...item, aliases: (byItem.get(item.id) ?? []).map(({ alias }) => alias) }))
}

/** Some items of the catalogue, by their ids, without other spellings of their names. */
export async function ownItemsOf(shop: Reading, ids: readonly string[]): Promise<OwnItem[]> {
  const rows = await shop.tx
    .selectFrom('Item')
    .select(['id', 'name', 'price'])
    .where('businessId', '=', shop.business.id)
    .where('archivedAt', 'is', null)
    .where(sql<boolean>`id in (select value from json_each(${JSON.stringify([...new Set(ids)])}))`)
    .execute()
  return rows.map((row) => ({ ...row, aliases: [] }))
}

/** The one item of ours that bears one of these barcodes. */
export async function itemByBarcode(shop: Reading, barcodes: readonly string[]): Promise<string | null> {
  if (barcodes.length === 0) return null
  const rows = await shop.tx
    .selectFrom('Item')
    .select('id')
    .where('businessId', '=', shop.business.id)
    .where('archivedAt', 'is', null)
    .where('barcode', 'in', barcodes)
    .limit(2)
    .execute()
  return rows.length === 1 ? (rows[0]?.id ?? null) : null
}
