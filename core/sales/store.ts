import type { ExpressionBuilder } from 'kysely'
import { ownEntriesOf } from '../booking.ts'
import type { Shop } from '../capability.ts'
import { notFound } from '../errors.ts'
import { newId } from '../ids.ts'
import { foldName } from '../language/fold-name.ts'
import { centimes, fromMicros, toMicros } from '../money.ts'
import type { PaymentMethod } from '../shapes.ts'
import { contains } from '../storage/contains.ts'
import type { Database, Row } from '../storage/database.ts'
import { pageOf, type PageQuery } from '../storage/pages.ts'
import type { PricedLine, Sale, SaleState } from './contract.ts'
import { totalOf } from './rules.ts'

/** A sale with all that its screens show. */
export type KeptSale = Row<'Sale'> & { lines: Row<'SaleLine'>[]; customerName: string | null }

/** Staff find only their own sales. Throws `not_found`, also for one that is deleted, unless `deleted` is what is looked for. */
export async function findSale(shop: Shop, id: string, { deleted = false } = {}): Promise<KeptSale> {
  const own = ownEntriesOf(shop)
  let from = shop.tx.selectFrom('Sale').where('businessId', '=', shop.business.id).where('id', '=', id)
  if (own) from = from.where('personId', '=', own)
  const row = await from
    .where('deletedAt', deleted ? 'is not' : 'is', null)
    .selectAll()
    .executeTakeFirst()
  const [kept] = row ? await withLines(shop, [row]) : []
  if (!kept) throw notFound('sale')
  return kept
}

export type SaleQuery = PageQuery & {
  from?: string | undefined
  to?: string | undefined
  customerId?: string | undefined
  itemId?: string | undefined
  campaignCode?: string | undefined
  sum?: boolean | undefined
}

export async function listSales(shop: Shop, query: SaleQuery) {
  const own = ownEntriesOf(shop)
  const { itemId, search } = query
  let from = shop.tx
    .selectFrom('Sale')
    .where('Sale.businessId', '=', shop.business.id)
    .where('Sale.deletedAt', 'is', null)
  if (own) from = from.where('Sale.personId', '=', own)
  if (query.from) from = from.where('Sale.date', '>=', query.from)
  if (query.to) from = from.where('Sale.date', '<=', query.to)
  if (query.customerId) from = from.where('Sale.customerId', '=', query.customerId)
  if (query.campaignCode) from = from.where('Sale.campaignCode', '=', query.campaignCode)
  if (itemId) from = from.where((is) => is.exists(linesOf(is).where('SaleLine.itemId', '=', itemId)))
  if (search) {
    const folded = foldName(search)
    from = from.where((is) =>
      is.or([
        is.exists(linesOf(is).where(contains('SaleLine.folded', folded))),
        is.exists(
          is
            .selectFrom('Customer')
            .select('Customer.id')
            .whereRef('Customer.id', '=', 'Sale.customerId')
            .where(contains('Customer.folded', folded)),
        ),
        is('Sale.campaignCode', '=', search),
      ]),
    )
  }
  const { customerId, campaignCode } = query
  const onlyDays = !(own ?? customerId ?? campaignCode ?? itemId ?? search)
  const { rows, total } = await pageOf(
    from,
    query,
    (rows) => rows.selectAll('Sale').orderBy('Sale.date', 'desc').orderBy('Sale.id', 'desc'),
    onlyDays ? async () => (await salesOnDays(shop, query)).sales : undefined,
  )
  const sales = await withLines(shop, rows)
  if (!query.sum) return { sales, total }
  if (onlyDays) return { sales, total, sum: (await salesOnDays(shop, query)).revenue }
  const { sum } = await from
    .select((sale) => sale.fn.sum<number | null>('Sale.total').as('sum'))
    .executeTakeFirstOrThrow()
  return { sales, total, sum: sum ?? 0 }
}

/** Each day keeps how many sales it had, and what they came to. */
async function salesOnDays(shop: Shop, { from, to }: Pick<SaleQuery, 'from' | 'to'>) {
  let days = shop.tx.selectFrom('SalesDay').where('businessId', '=', shop.business.id)
  if (from) days = days.where('date', '>=', from)
  if (to) days = days.where('date', '<=', to)
  const { sales, revenue } = await days
    .select((day) => [
      day.fn.sum<number | null>('sales').as('sales'),
      day.fn.sum<number | null>('revenue').as('revenue'),
    ])
    .executeTakeFirstOrThrow()
  return { sales: sales ?? 0, revenue: revenue ?? 0 }
}

function linesOf(is: ExpressionBuilder<Database, 'Sale'>) {
  return is
    .selectFrom('SaleLine')
    .select('SaleLine.id')
    .whereRef('SaleLine.businessId', '=', 'Sale.businessId')
    .whereRef('SaleLine.saleId', '=', 'Sale.id')
}

const ROWS_A_STATEMENT = 500

/** Writes sales that were not there before, those of an imported file under its id. */
export async function insertSales(
  shop: Shop,
  states: readonly SaleState[],
  importId: string | null = null,
): Promise<void> {
  const now = shop.clock.now().toISOString()
  const rows = states.map((state) => ({
    ...columnsOf(state),
    id: state.id,
    businessId: shop.business.id,
    total: totalOf(state.lines),
    importId,
    personId: shop.person.id,
    createdAt: now,
    updatedAt: now,
    deletedAt: null,
  }))
  for (const some of chunksOf(rows)) await shop.tx.insertInto('Sale').values(some).execute()
  await insertLines(shop, states)
}

/** Replaces what a sale says. Who booked it and when stay. */
export async function replaceSale(shop: Shop, state: SaleState): Promise<void> {
  await updateSale(shop, state.id, { ...columnsOf(state), total: totalOf(state.lines) })
  await shop.tx
    .deleteFrom('SaleLine')
    .where('businessId', '=', shop.business.id)
    .where('saleId', '=', state.id)
    .execute()
  await insertLines(shop, [state])
}

export async function markDeleted(shop: Shop, id: string, deletedAt: string | null): Promise<void> {
  await updateSale(shop, id, { deletedAt })
}

export function stateOf(kept: KeptSale): SaleState {
  return {
    id: kept.id,
    date: kept.date,
    time: kept.time,
    customerId: kept.customerId,
    paymentMethod: kept.paymentMethod as PaymentMethod | null,
    campaignCode: kept.campaignCode,
    note: kept.note,
    lines: kept.lines.map((line) => ({
      ...toLine(line),
      unitCost: line.unitCost === null ? null : centimes(line.unitCost),
    })),
  }
}

export function toSale(kept: KeptSale): Sale {
  const { lines: _, ...state } = stateOf(kept)
  return {
    ...state,
    lines: kept.lines.map((line) => ({ id: line.id, ...toLine(line) })),
    total: centimes(kept.total),
    customerName: kept.customerName,
    currency: 'DZD',
    personId: kept.personId,
    createdAt: kept.createdAt,
    updatedAt: kept.updatedAt,
  }
}

function toLine(line: Row<'SaleLine'>) {
  return {
    itemId: line.itemId,
    name: line.name,
    quantity: fromMicros(line.quantity),
    unitPrice: centimes(line.unitPrice),
    total: centimes(line.total),
  }
}

async function updateSale(shop: Shop, id: string, values: Partial<Row<'Sale'>>): Promise<void> {
  await shop.tx
    .updateTable('Sale')
    .set({ ...values, updatedAt: shop.clock.now().toISOString() })
    .where('businessId', '=', shop.business.id)
    .where('id', '=', id)
    .execute()
}

async function insertLines(shop: Shop, states: readonly SaleState[]): Promise<void> {
  const rows = states.flatMap((state) =>
    state.lines.map((line, position) => rowOf(shop, state.id, line, position)),
  )
  for (const some of chunksOf(rows)) await shop.tx.insertInto('SaleLine').values(some).execute()
}

/** SQLite takes a limited number of values in one statement. */
function chunksOf<Each>(rows: readonly Each[]): Each[][] {
  return Array.from({ length: Math.ceil(rows.length / ROWS_A_STATEMENT) }, (_, index) =>
    rows.slice(index * ROWS_A_STATEMENT, (index + 1) * ROWS_A_STATEMENT),
  )
}

function rowOf(shop: Shop, saleId: string, line: PricedLine, position: number): Row<'SaleLine'> {
  return {
    id: newId(),
    businessId: shop.business.id,
    saleId,
    position,
    itemId: line.itemId,
    name: line.name,
    folded: foldName(line.name),
    quantity: toMicros(line.quantity),
    unitPrice: line.unitPrice,
    total: line.total,
    unitCost: line.unitCost,
  }
}

function columnsOf({ date, time, customerId, paymentMethod, campaignCode, note }: SaleState) {
  return { date, time, customerId, paymentMethod, campaignCode, note }
}

async function withLines(shop: Shop, rows: Row<'Sale'>[]): Promise<KeptSale[]> {
  if (rows.length === 0) return []
  const lines = await shop.tx
    .selectFrom('SaleLine')
    .selectAll()
    .where('businessId', '=', shop.business.id)
    .where(
      'saleId',
      'in',
      rows.map((row) => row.id),
    )
    .orderBy('position')
    .execute()
  const customers = await shop.tx
    .selectFrom('Customer')
    .select(['id', 'name'])
    .where('businessId', '=', shop.business.id)
    .where(
      'id',
      'in',
      rows.flatMap((row) => row.customerId ?? []),
    )
    .execute()
  const bySale = Map.groupBy(lines, (line) => line.saleId)
  const names = new Map(customers.map(({ id, name }) => [id, name]))
  return rows.map((row) => ({
    ...row,
    lines: bySale.get(row.id) ?? [],
    customerName: row.customerId === null ? null : (names.get(row.customerId) ?? null),
  }))
}
