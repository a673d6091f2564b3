import type { Shop } from '../capability.ts'
import { notFound, SanadError } from '../errors.ts'
import { newId } from '../ids.ts'
import { foldName } from '../language/fold-name.ts'
import { centimes, type Centimes } from '../money.ts'
import { contains } from '../storage/contains.ts'
import type { Row } from '../storage/database.ts'
import { pageOf, type PageQuery } from '../storage/pages.ts'
import type { Supplier, Entry, EntryKind } from './contract.ts'

/** A supplier in an address. One who was taken off the list is found only by what puts them back. */
export async function findSupplier(
  shop: Shop,
  id: string,
  { archived = false } = {},
): Promise<Row<'Supplier'>> {
  const row = await lookUp(shop, id)
  if (!row || (row.archivedAt && !archived)) throw notFound('supplier')
  return row
}

/** The supplier that an expense names: unknown is a fault of the body, not of the address. */
export async function supplierNamedIn(
  shop: Shop,
  path: string,
  id: string,
  { archived = false } = {},
): Promise<Row<'Supplier'>> {
  const row = await lookUp(shop, id)
  if (!row || (row.archivedAt && !archived)) throw new SanadError('no_such', { what: 'supplier', path })
  return row
}

export async function listSuppliers(shop: Shop, query: PageQuery & { owed?: boolean | undefined }) {
  let from = shop.tx
    .selectFrom('Supplier')
    .where('businessId', '=', shop.business.id)
    .where('archivedAt', 'is', null)
  if (query.owed) from = from.where('balance', '>', 0)
  const said = query.search
  if (said) from = from.where((is) => is.or([contains('folded', foldName(said)), contains('phone', said)]))
  return pageOf(from, query, (rows) => rows.selectAll().orderBy('id', 'desc'))
}

export async function insertSupplier(
  shop: Shop,
  values: Omit<Row<'Supplier'>, 'id' | 'businessId' | 'folded' | 'balance' | 'createdAt' | 'archivedAt'>,
): Promise<Row<'Supplier'>> {
  const row = {
    ...values,
    id: newId(),
    businessId: shop.business.id,
    folded: foldName(values.name),
    balance: 0,
    createdAt: shop.clock.now().toISOString(),
    archivedAt: null,
  }
  await shop.tx.insertInto('Supplier').values(row).execute()
  return row
}

export async function updateSupplier(
  shop: Shop,
  id: string,
  values: Partial<Row<'Supplier'>>,
): Promise<void> {
  const folded = values.name === undefined ? {} : { folded: foldName(values.name) }
  if (Object.keys(values).length === 0) return
  await shop.tx
    .updateTable('Supplier')
    .set({ ...values, ...folded })
    .where('businessId', '=', shop.business.id)
    .where('id', '=', id)
    .execute()
}

export type NewEntry = {
  kind: EntryKind
  /** Below zero only where it reverses. */
  amount: Centimes
  note?: string | undefined
  date: string
  dueOn?: string | null | undefined
  expenseId?: string | undefined
  reverses?: string | undefined
}

/** Writes an entry and the balance after it, together. */
export async function bookEntry(
  shop: Shop,
  supplier: Row<'Supplier'>,
  entry: NewEntry,
): Promise<Row<'SupplierEntry'>> {
  const row = {
    id: newId(),
    businessId: shop.business.id,
    supplierId: supplier.id,
    kind: entry.kind,
    amount: entry.amount,
    note: entry.note ?? null,
    date: entry.date,
    dueOn: entry.dueOn ?? null,
    expenseId: entry.expenseId ?? null,
    reverses: entry.reverses ?? null,
    createdAt: shop.clock.now().toISOString(),
    personId: shop.person.id,
  }
  await shop.tx.insertInto('SupplierEntry').values(row).execute()
  supplier.balance += (entry.kind === 'debt' ? 1 : -1) * entry.amount
  await updateSupplier(shop, supplier.id, { balance: supplier.balance })
  return row
}

export async function findEntry(shop: Shop, id: string): Promise<Row<'SupplierEntry'>> {
  const row = await shop.tx
    .selectFrom('SupplierEntry')
    .selectAll()
    .where('businessId', '=', shop.business.id)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) throw notFound('entry')
  return row
}

/** Entries that an expense made and that nothing has reversed yet. */
export async function standingEntries(shop: Shop, expenseId: string): Promise<Row<'SupplierEntry'>[]> {
  const rows = await shop.tx
    .selectFrom('SupplierEntry')
    .selectAll()
    .where('businessId', '=', shop.business.id)
    .where('expenseId', '=', expenseId)
    .orderBy('id')
    .execute()
  const reversed = new Set(rows.map((row) => row.reverses))
  return rows.filter((row) => row.reverses === null && !reversed.has(row.id))
}

export async function listEntries(
  shop: Shop,
  supplierId: string,
  query: PageQuery & { from?: string | undefined; to?: string | undefined },
) {
  let from = shop.tx
    .selectFrom('SupplierEntry')
    .where('businessId', '=', shop.business.id)
    .where('supplierId', '=', supplierId)
  if (query.from) from = from.where('date', '>=', query.from)
  if (query.to) from = from.where('date', '<=', query.to)
  return pageOf(from, query, (rows) => rows.selectAll().orderBy('date', 'desc').orderBy('id', 'desc'))
}

export function toSupplier(row: Row<'Supplier'>): Supplier {
  return {
    id: row.id,
    name: row.name,
    phone: row.phone,
    balance: centimes(row.balance),
    currency: 'DZD',
    createdAt: row.createdAt,
  }
}

export function toEntry(row: Row<'SupplierEntry'>): Entry {
  const { businessId: _, ...shown } = row
  return { ...shown, kind: row.kind as EntryKind, amount: centimes(row.amount) }
}

async function lookUp(shop: Shop, id: string): Promise<Row<'Supplier'> | undefined> {
  return shop.tx
    .selectFrom('Supplier')
    .selectAll()
    .where('businessId', '=', shop.business.id)
    .where('id', '=', id)
    .executeTakeFirst()
}
