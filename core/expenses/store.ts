import { sql } from 'kysely'
import { ownEntriesOf } from '../booking.ts'
import type { Shop } from '../capability.ts'
import { notFound } from '../errors.ts'
import { newId } from '../ids.ts'
import { foldName } from '../language/fold-name.ts'
import { centimes } from '../money.ts'
import type { PaymentMethod } from '../shapes.ts'
import { contains } from '../storage/contains.ts'
import type { Row } from '../storage/database.ts'
import { pageOf, type PageQuery } from '../storage/pages.ts'
import type { Expense, ExpenseState } from './contract.ts'

export type KeptExpense = Row<'Expense'>

/** Staff find only their own. Throws `not_found`, also for one that is deleted, unless `deleted` is what is looked for. */
export async function findExpense(shop: Shop, id: string, { deleted = false } = {}): Promise<KeptExpense> {
  const own = ownEntriesOf(shop)
  let from = shop.tx.selectFrom('Expense').where('businessId', '=', shop.business.id).where('id', '=', id)
  if (own) from = from.where('personId', '=', own)
  const row = await from
    .where('deletedAt', deleted ? 'is not' : 'is', null)
    .selectAll()
    .executeTakeFirst()
  if (!row) throw notFound('expense')
  return row
}

export type ExpenseQuery = PageQuery & {
  from?: string | undefined
  to?: string | undefined
  category?: string | undefined
  status?: Expense['status'] | undefined
  supplierId?: string | undefined
  sum?: boolean | undefined
}

export async function listExpenses(shop: Shop, query: ExpenseQuery) {
  const own = ownEntriesOf(shop)
  let from = shop.tx
    .selectFrom('Expense')
    .where('businessId', '=', shop.business.id)
    .where('deletedAt', 'is', null)
  if (own) from = from.where('personId', '=', own)
  if (query.from) from = from.where('date', '>=', query.from)
  if (query.to) from = from.where('date', '<=', query.to)
  if (query.category) from = from.where('category', '=', query.category)
  if (query.status) from = from.where('status', '=', query.status)
  if (query.supplierId) from = from.where('supplierId', '=', query.supplierId)
  const said = query.search
  if (said)
    from = from.where((is) =>
      is.or([
        contains('merchantFolded', foldName(said)),
        contains('note', said),
        // What stands on its paper, such as a product or an invoice number.
        is.exists(
          is
            .selectFrom('Receipt')
            .select('Receipt.id')
            .whereRef('Receipt.businessId', '=', 'Expense.businessId')
            .whereRef('Receipt.id', '=', 'Expense.receiptId')
            .where(contains('Receipt.folded', foldName(said).replaceAll(' ', ''))),
        ),
      ]),
    )
  // A draft whose day could not be read stands where it came in.
  const dated = Boolean(query.from ?? query.to)
  const day = dated ? sql.ref('date') : sql`coalesce(date, substr("createdAt", 1, 10))`
  const page = await pageOf(from, query, (rows) =>
    rows.selectAll().orderBy(day, 'desc').orderBy('id', 'desc'),
  )
  if (!query.sum) return page
  const { sum } = await from
    .select((expense) => expense.fn.sum<number | null>('amount').as('sum'))
    .executeTakeFirstOrThrow()
  return { ...page, sum: sum ?? 0 }
}

export type NamedExpense = Expense & { supplierName: string | null }

/** All expenses and drafts, oldest day first, with the names of their suppliers. */
export async function everyExpense(
  shop: Shop,
  period: { from?: string | undefined; to?: string | undefined },
): Promise<NamedExpense[]> {
  let from = shop.tx
    .selectFrom('Expense')
    .leftJoin('Supplier', (join) =>
      join
        .onRef('Supplier.businessId', '=', 'Expense.businessId')
        .onRef('Supplier.id', '=', 'Expense.supplierId'),
    )
    .where('Expense.businessId', '=', shop.business.id)
    .where('Expense.deletedAt', 'is', null)
  if (period.from) from = from.where('Expense.date', '>=', period.from)
  if (period.to) from = from.where('Expense.date', '<=', period.to)
  const rows = await from
    .selectAll('Expense')
    .select('Supplier.name as supplierName')
    .orderBy('Expense.date')
    .orderBy('Expense.id')
    .execute()
  return rows.map(({ supplierName, ...row }) => ({ ...toExpense(row), supplierName }))
}

export async function insertExpense(
  shop: Shop,
  state: Omit<ExpenseState, 'id' | 'confirmedAt'>,
  receiptId: string | null = null,
): Promise<KeptExpense> {
  const now = shop.clock.now().toISOString()
  const row = {
    ...state,
    ...foldedOf(state),
    id: newId(),
    businessId: shop.business.id,
    receiptId,
    personId: shop.person.id,
    createdAt: now,
    updatedAt: now,
    confirmedAt: state.status === 'confirmed' ? now : null,
    deletedAt: null,
  }
  await shop.tx.insertInto('Expense').values(row).execute()
  return row
}

/** Replaces what an expense says. Who booked it and when stay. */
export async function replaceExpense(shop: Shop, state: ExpenseState): Promise<KeptExpense> {
  await setColumns(shop, state.id, { ...state, ...foldedOf(state) })
  return findExpense(shop, state.id)
}

export async function markDeleted(shop: Shop, id: string, deletedAt: string | null): Promise<void> {
  await setColumns(shop, id, { deletedAt })
}

export function stateOf(row: KeptExpense): ExpenseState {
  return {
    id: row.id,
    date: row.date,
    merchant: row.merchant,
    category: row.category,
    amount: row.amount === null ? null : centimes(row.amount),
    taxAmount: row.taxAmount === null ? null : centimes(row.taxAmount),
    paymentMethod: row.paymentMethod as PaymentMethod | null,
    note: row.note,
    status: row.status as Expense['status'],
    supplierId: row.supplierId,
    dueOn: row.dueOn,
    confirmedAt: row.confirmedAt,
  }
}

export function toExpense(row: KeptExpense): Expense {
  return {
    ...stateOf(row),
    receiptId: row.receiptId,
    currency: 'DZD',
    personId: row.personId,
    createdAt: row.createdAt,
    updatedAt: row.updatedAt,
  }
}

async function setColumns(shop: Shop, id: string, values: Partial<KeptExpense>): Promise<void> {
  await shop.tx
    .updateTable('Expense')
    .set({ ...values, updatedAt: shop.clock.now().toISOString() })
    .where('businessId', '=', shop.business.id)
    .where('id', '=', id)
    .execute()
}

function foldedOf({ merchant }: { merchant: string | null }) {
  return { merchantFolded: merchant === null ? null : foldName(merchant) }
}
