import type { Shop } from '../capability.ts'
import { notFound, SanadError } from '../errors.ts'
import { newId } from '../ids.ts'
import { foldName } from '../language/fold-name.ts'
import { centimes, type Centimes } from '../money.ts'
import { contains } from '../storage/contains.ts'
import type { Row } from '../storage/database.ts'
import { pageOf, type PageQuery } from '../storage/pages.ts'
import type { Customer, Entry, EntryKind } from './contract.ts'

/** A customer in an address. One who was taken off the list is found only by what puts them back. */
export async function findCustomer(
  shop: Shop,
  id: string,
  { archived = false } = {},
): Promise<Row<'Customer'>> {
  const row = await lookUp(shop, id)
  if (!row || (row.archivedAt && !archived)) throw notFound('customer')
  return row
}

/** The customer that a sale names: unknown is a fault of the body, not of the address. */
export async function customerNamedIn(
  shop: Shop,
  path: string,
  id: string,
  { archived = false } = {},
): Promise<Row<'Customer'>> {
  const row = await lookUp(shop, id)
  if (!row || (row.archivedAt && !archived)) throw new SanadError('no_such', { what: 'customer', path })
  return row
}

export async function listCustomers(shop: Shop, query: PageQuery & { owing?: boolean | undefined }) {
  let from = shop.tx
    .selectFrom('Customer')
    .where('businessId', '=', shop.business.id)
    .where('archivedAt', 'is', null)
  if (query.owing) from = from.where('balance', '>', 0)
  const said = query.search
  if (said) from = from.where((is) => is.or([contains('folded', foldName(said)), contains('phone', said)]))
  return pageOf(from, query, (rows) => rows.selectAll().orderBy('id', 'desc'))
}

/** All customers on the list, by name. */
export async function everyCustomer(shop: Shop): Promise<Row<'Customer'>[]> {
  return shop.tx
    .selectFrom('Customer')
    .selectAll()
    .where('businessId', '=', shop.business.id)
    .where('archivedAt', 'is', null)
    .orderBy('folded')
    .orderBy('id')
    .execute()
}

/** Which customers go by a name, folded: one file names thousands. */
export async function customerIdsByName(shop: Shop): Promise<Map<string, Set<string>>> {
  const known = new Map<string, Set<string>>()
  for (const { id, folded } of await everyCustomer(shop)) {
    known.set(folded, (known.get(folded) ?? new Set()).add(id))
  }
  return known
}

export async function insertCustomer(
  shop: Shop,
  values: Omit<Row<'Customer'>, 'id' | 'businessId' | 'folded' | 'balance' | 'createdAt' | 'archivedAt'>,
): Promise<Row<'Customer'>> {
  const row = {
    ...values,
    id: newId(),
    businessId: shop.business.id,
    folded: foldName(values.name),
    balance: 0,
    createdAt: shop.clock.now().toISOString(),
    archivedAt: null,
  }
  await shop.tx.insertInto('Customer').values(row).execute()
  return row
}

export async function updateCustomer(
  shop: Shop,
  id: string,
  values: Partial<Row<'Customer'>>,
): Promise<void> {
  const folded = values.name === undefined ? {} : { folded: foldName(values.name) }
  if (Object.keys(values).length === 0) return
  await shop.tx
    .updateTable('Customer')
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
  saleId?: string | undefined
  reverses?: string | undefined
}

/** Writes an entry and the balance after it, together. */
export async function bookEntry(
  shop: Shop,
  customer: Row<'Customer'>,
  entry: NewEntry,
): Promise<Row<'CustomerEntry'>> {
  const row = {
    id: newId(),
    businessId: shop.business.id,
    customerId: customer.id,
    kind: entry.kind,
    amount: entry.amount,
    note: entry.note ?? null,
    date: entry.date,
    saleId: entry.saleId ?? null,
    reverses: entry.reverses ?? null,
    createdAt: shop.clock.now().toISOString(),
    personId: shop.person.id,
  }
  await shop.tx.insertInto('CustomerEntry').values(row).execute()
  customer.balance += (entry.kind === 'credit' ? 1 : -1) * entry.amount
  await updateCustomer(shop, customer.id, { balance: customer.balance })
  return row
}

export async function findEntry(shop: Shop, id: string): Promise<Row<'CustomerEntry'>> {
  const row = await shop.tx
    .selectFrom('CustomerEntry')
    .selectAll()
    .where('businessId', '=', shop.business.id)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) throw notFound('entry')
  return row
}

/** Entries that a sale made and that nothing has reversed yet. */
export async function standingEntries(shop: Shop, saleId: string): Promise<Row<'CustomerEntry'>[]> {
  const rows = await shop.tx
    .selectFrom('CustomerEntry')
    .selectAll()
    .where('businessId', '=', shop.business.id)
    .where('saleId', '=', saleId)
    .orderBy('id')
    .execute()
  const reversed = new Set(rows.map((row) => row.reverses))
  return rows.filter((row) => row.reverses === null && !reversed.has(row.id))
}

export async function listEntries(
  shop: Shop,
  customerId: string,
  query: PageQuery & { from?: string | undefined; to?: string | undefined; bookedBy: string | null },
) {
  let from = shop.tx
    .selectFrom('CustomerEntry')
    .where('businessId', '=', shop.business.id)
    .where('customerId', '=', customerId)
  if (query.from) from = from.where('date', '>=', query.from)
  if (query.to) from = from.where('date', '<=', query.to)
  if (query.bookedBy) from = from.where('personId', '=', query.bookedBy)
  return pageOf(from, query, (rows) => rows.selectAll().orderBy('date', 'desc').orderBy('id', 'desc'))
}

export function toCustomer(row: Row<'Customer'>): Customer {
  return {
    id: row.id,
    name: row.name,
    phone: row.phone,
    email: row.email,
    wilaya: row.wilaya,
    consent: row.consent === null ? null : (JSON.parse(row.consent) as Customer['consent']),
    balance: centimes(row.balance),
    currency: 'DZD',
    createdAt: row.createdAt,
  }
}

export function toEntry(row: Row<'CustomerEntry'>): Entry {
  const { businessId: _, ...shown } = row
  return { ...shown, kind: row.kind as EntryKind, amount: centimes(row.amount) }
}

async function lookUp(shop: Shop, id: string): Promise<Row<'Customer'> | undefined> {
  return shop.tx
    .selectFrom('Customer')
    .selectAll()
    .where('businessId', '=', shop.business.id)
    .where('id', '=', id)
    .executeTakeFirst()
}
