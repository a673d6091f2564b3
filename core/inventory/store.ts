import { newId } from '../ids.ts'
import { foldName } from '../language/fold-name.ts'
import { centimes, fromMicros, toMicros, type Centimes } from '../money.ts'
import type { Shop } from '../capability.ts'
import { notFound, SanadError } from '../errors.ts'
import { pageOf, type PageQuery } from '../storage/pages.ts'
import type { Row } from '../storage/database.ts'
import type { Item, Movement, MovementKind } from './contract.ts'
import type { Packed } from './packs.ts'
import { insertLot } from './lots/store.ts'
import { isLow, type Stock } from './rules.ts'

/** An item in a form that both the rules and the doors can use. */
export type KeptItem = Row<'Item'> & { aliases: string[] }

export async function findItem(shop: Shop, id: string): Promise<KeptItem> {
  const kept = await lookUp(shop, id)
  if (!kept) throw notFound('item')
  return kept
}

/** The item that a line of another room names: unknown is a fault of the line, not of the address. */
export async function itemNamedIn(shop: Shop, path: string, id: string): Promise<KeptItem> {
  const kept = await lookUp(shop, id)
  if (!kept || kept.archivedAt) throw new SanadError('no_such', { what: 'item', path })
  return kept
}

export async function listItems(shop: Shop, query: PageQuery & { lowStock?: boolean | undefined }) {
  let from = shop.tx
    .selectFrom('Item')
    .where('businessId', '=', shop.business.id)
    .where('archivedAt', 'is', null)
  if (query.lowStock) from = from.whereRef('quantity', '<=', 'threshold')
  if (query.search) {
    const folded = `%${foldName(query.search)}%`
    const said = query.search
    from = from.where((is) =>
      is.or([
        is('folded', 'like', folded),
        is('barcode', '=', said),
        is.exists(
          is
            .selectFrom('ItemAlias')
            .select('ItemAlias.itemId')
            .whereRef('ItemAlias.itemId', '=', 'Item.id')
            .where('ItemAlias.businessId', '=', shop.business.id)
            .where('ItemAlias.folded', 'like', folded),
        ),
      ]),
    )
  }
  const { rows, ...page } = await pageOf(from, query, (some) => some.selectAll('Item').orderBy('id', 'desc'))
  return { items: await withAliases(shop, rows), ...page }
}

export async function insertItem(
  shop: Shop,
  values: Omit<Row<'Item'>, 'businessId' | 'folded' | 'number'>,
): Promise<void> {
  const businessId = shop.business.id
  const number = await nextNumber(shop)
  await shop.tx
    .insertInto('Item')
    .values({ ...values, number, businessId, folded: foldName(values.name) })
    .execute()
}

async function nextNumber(shop: Shop): Promise<number> {
  const last = await shop.tx
    .selectFrom('Item')
    .select('number')
    .where('businessId', '=', shop.business.id)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
  return (last?.number ?? 0) + 1
}

export async function updateItem(shop: Shop, id: string, values: Partial<Row<'Item'>>): Promise<void> {
  const folded = values.name === undefined ? {} : { folded: foldName(values.name) }
  await shop.tx
    .updateTable('Item')
    .set({ ...values, ...folded, updatedAt: shop.clock.now().toISOString() })
    .where('businessId', '=', shop.business.id)
    .where('id', '=', id)
    .execute()
}

/** The database would refuse an unknown supplier too; this says which field is at fault. */
export async function supplierMustExist(shop: Shop, id: string): Promise<void> {
  const row = await shop.tx
    .selectFrom('Supplier')
    .select('id')
    .where('businessId', '=', shop.business.id)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) throw new SanadError('no_such', { what: 'supplier', path: 'supplierId' })
}

export async function replaceAliases(shop: Shop, itemId: string, aliases: readonly string[]): Promise<void> {
  const businessId = shop.business.id
  await shop.tx
    .deleteFrom('ItemAlias')
    .where('businessId', '=', businessId)
    .where('itemId', '=', itemId)
    .execute()
  const byFolded = new Map(aliases.map((alias) => [foldName(alias), alias]))
  byFolded.delete('')
  if (byFolded.size === 0) return
  const rows = [...byFolded].map(([folded, alias]) => ({ businessId, itemId, alias, folded }))
  await shop.tx.insertInto('ItemAlias').values(rows).execute()
}

export type NewMovement = {
  kind: MovementKind
  /** Signed: what came in is above zero. */
  micros: number
  unitCost: Centimes | null
  note?: string | undefined
  date: string
  saleId?: string | undefined
  expenseId?: string | undefined
  reverses?: string | undefined
  /** The date on goods that come in. */
  expiresOn?: string | null | undefined
}

/** Writes a movement and the stock after it, together. */
export async function moveStock(
  shop: Shop,
  item: KeptItem,
  movement: NewMovement,
  after: Stock,
): Promise<Row<'Movement'>> {
  const row = {
    id: newId(),
    businessId: shop.business.id,
    itemId: item.id,
    kind: movement.kind,
    quantity: movement.micros,
    unitCost: movement.unitCost,
    costBefore: item.cost,
    costAfter: after.cost,
    note: movement.note ?? null,
    saleId: movement.saleId ?? null,
    expenseId: movement.expenseId ?? null,
    reverses: movement.reverses ?? null,
    date: movement.date,
    createdAt: shop.clock.now().toISOString(),
    personId: shop.person.id,
  }
  await shop.tx.insertInto('Movement').values(row).execute()
  if (movement.expiresOn) await insertLot(shop, row, movement.expiresOn)
  await updateItem(shop, item.id, { quantity: after.micros, cost: after.cost })
  item.quantity = after.micros
  item.cost = after.cost
  return row
}

export async function findMovement(shop: Shop, id: string): Promise<Row<'Movement'>> {
  const row = await shop.tx
    .selectFrom('Movement')
    .selectAll()
    .where('businessId', '=', shop.business.id)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) throw notFound('movement')
  return row
}

/** Movements that a sale or an expense made and that nothing has reversed yet. */
export async function standingMovements(
  shop: Shop,
  cause: { saleId: string } | { expenseId: string },
): Promise<Row<'Movement'>[]> {
  const rows = await shop.tx
    .selectFrom('Movement')
    .selectAll()
    .where('businessId', '=', shop.business.id)
    .where(
      'saleId' in cause ? 'saleId' : 'expenseId',
      '=',
      'saleId' in cause ? cause.saleId : cause.expenseId,
    )
    .orderBy('id')
    .execute()
  const reversed = new Set(rows.map((row) => row.reverses))
  return rows.filter((row) => row.reverses === null && !reversed.has(row.id))
}

export async function listMovements(shop: Shop, itemId: string, query: PageQuery) {
  const from = shop.tx
    .selectFrom('Movement')
    .where('businessId', '=', shop.business.id)
    .where('itemId', '=', itemId)
  return pageOf(from, query, (rows) => rows.selectAll().orderBy('id', 'desc'))
}

export function toItem(kept: KeptItem, seesCosts: boolean): Item {
  return {
    id: kept.id,
    name: kept.name,
    unit: kept.unit,
    price: centimes(kept.price),
    cost: kept.cost === null || !seesCosts ? null : centimes(kept.cost),
    quantity: fromMicros(kept.quantity),
    threshold: kept.threshold === null ? null : fromMicros(kept.threshold),
    barcode: kept.barcode,
    category: kept.category,
    supplierId: kept.supplierId,
    expiresOn: kept.expiresOn,
    packs: JSON.parse(kept.packs) as Item['packs'],
    aliases: kept.aliases,
    low: isLow(kept.quantity, kept.threshold),
    currency: 'DZD',
    createdAt: kept.createdAt,
    updatedAt: kept.updatedAt,
  }
}

export function toMovement(row: Row<'Movement'>, expiresOn: string | null = null): Movement {
  return {
    id: row.id,
    itemId: row.itemId,
    kind: row.kind as MovementKind,
    quantity: fromMicros(row.quantity),
    unitCost: row.unitCost === null ? null : centimes(row.unitCost),
    expiresOn,
    note: row.note,
    date: row.date,
    saleId: row.saleId,
    expenseId: row.expenseId,
    reverses: row.reverses,
    createdAt: row.createdAt,
  }
}

/** The units that an item comes in. */
export function packedAs({ unit, packs }: Pick<Row<'Item'>, 'unit' | 'packs'>): Packed {
  return { unit, packs: JSON.parse(packs) as Packed['packs'] }
}

export function stockOf(item: Row<'Item'>): Stock {
  return { micros: item.quantity, cost: item.cost === null ? null : centimes(item.cost) }
}

export function microsOrNull(quantity: number | null | undefined): number | null {
  return quantity === null || quantity === undefined ? null : toMicros(quantity)
}

async function lookUp(shop: Shop, id: string): Promise<KeptItem | undefined> {
  const row = await shop.tx
    .selectFrom('Item')
    .selectAll()
    .where('businessId', '=', shop.business.id)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) return undefined
  const [kept] = await withAliases(shop, [row])
  return kept
}

async function withAliases(shop: Shop, rows: Row<'Item'>[]): Promise<KeptItem[]> {
  if (rows.length === 0) return []
  const aliases = await shop.tx
    .selectFrom('ItemAlias')
    .select(['itemId', 'alias'])
    .where('businessId', '=', shop.business.id)
    .where(
      'itemId',
      'in',
      rows.map((row) => row.id),
    )
    .execute()
  const byItem = Map.groupBy(aliases, (alias) => alias.itemId)
  return rows.map((row) => ({ ...row, aliases: (byItem.get(row.id) ?? []).map(({ alias }) => alias) }))
}
