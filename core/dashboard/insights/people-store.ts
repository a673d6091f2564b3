import { sql } from 'kysely'
import type { Shop } from '../../capability.ts'
import { centimes } from '../../money.ts'
import { addDays } from '../../time.ts'
import { OVERDUE_DAYS, SILENT_DAYS, type Debt, type Regular } from './people.ts'
import { monthsToCompare, type Sold, type Spent } from './spending.ts'

type Books = Pick<Shop, 'tx' | 'business' | 'today'>

const YEAR = 365
const MOST_SILENT = 50
const MOST_DEBTS = 100

/** Customers who came in the last year and not in the last weeks, with what they bought in it. */
export async function silentRegulars(shop: Books): Promise<Regular[]> {
  const rows = await shop.tx
    .selectFrom('Customer')
    // A cross join keeps the customers outside: those who came lately are most of them, and none of their sales is read.
    .crossJoin('Sale')
    .select((sale) => [
      'Customer.id as customerId',
      'Customer.name',
      sql<number>`count(distinct Sale.date)`.as('visits'),
      sale.fn.min<string>('Sale.date').as('first'),
      sale.fn.max<string>('Sale.date').as('last'),
      sale.fn.sum<number>('Sale.total').as('spent'),
    ])
    .where('Customer.businessId', '=', shop.business.id)
    .where('Customer.archivedAt', 'is', null)
    .where((customer) =>
      customer.not(
        customer.exists(
          customer
            .selectFrom('Sale as recent')
            .select('recent.id')
            .whereRef('recent.businessId', '=', 'Customer.businessId')
            .whereRef('recent.customerId', '=', 'Customer.id')
            .where('recent.date', '>=', addDays(shop.today, -SILENT_DAYS))
            .where('recent.deletedAt', 'is', null),
        ),
      ),
    )
    .whereRef('Sale.businessId', '=', 'Customer.businessId')
    .whereRef('Sale.customerId', '=', 'Customer.id')
    .where('Sale.date', '>=', addDays(shop.today, -YEAR))
    .where('Sale.deletedAt', 'is', null)
    .groupBy('Customer.id')
    .orderBy('spent', 'desc')
    .limit(MOST_SILENT)
    .execute()
  return rows.map((row) => ({ ...row, spent: centimes(row.spent) }))
}

/**
 * Of the largest debts those with credit a month old and not paid, each with the day of the oldest: payments
 * settle the oldest first, so that what is owed is the newest credits that add up to it.
 */
export async function overdueDebts(shop: Books): Promise<Debt[]> {
  const rows = await shop.tx
    .with('debtor', (from) =>
      from
        .selectFrom('Customer')
        .select(['id', 'name', 'balance'])
        .where('businessId', '=', shop.business.id)
        .where('archivedAt', 'is', null)
        .where('balance', '>', 0)
        .orderBy('balance', 'desc')
        .orderBy('id')
        .limit(MOST_DEBTS),
    )
    .selectFrom((from) =>
      from
        .selectFrom('debtor')
        .crossJoin('CustomerEntry')
        .selectAll('debtor')
        .select([
          'CustomerEntry.date',
          sql<number>`sum(CustomerEntry.amount) over (
            partition by CustomerEntry.customerId
            order by CustomerEntry.date desc, CustomerEntry.id desc
          )`.as('covered'),
        ])
        .whereRef('debtor.balance', '>', (recent) =>
          // Most debts are of this month; their books are not read further back.
          recent
            .selectFrom('CustomerEntry as recent')
            .select((of) => of.fn.coalesce(of.fn.sum<number>('recent.amount'), of.lit(0)).as('sum'))
            .where('recent.businessId', '=', shop.business.id)
            .whereRef('recent.customerId', '=', 'debtor.id')
            .where('recent.kind', '=', 'credit')
            .where('recent.date', '>', addDays(shop.today, -OVERDUE_DAYS)),
        )
        .where('CustomerEntry.businessId', '=', shop.business.id)
        .whereRef('CustomerEntry.customerId', '=', 'debtor.id')
        .where('CustomerEntry.kind', '=', 'credit')
        .as('credit'),
    )
    .select([
      'id as customerId',
      'name',
      'balance',
      sql<string>`coalesce(max(case when covered >= balance then date end), min(date))`.as('since'),
    ])
    .groupBy('id')
    .orderBy('balance', 'desc')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({ ...row, balance: centimes(row.balance) }))
}

/** Expenses by category in the month to today and in the one before it, with what was sold in each. */
export async function spending(shop: Books): Promise<{ spent: Spent[]; sold: Sold }> {
  const { from, to, before } = monthsToCompare(shop.today)
  const rows = await shop.tx
    .selectFrom('ExpenseDay')
    .select([
      'category',
      sql<number>`sum(case when date >= ${from} then amount else 0 end)`.as('amount'),
      sql<number>`sum(case when date <= ${before.to} then amount else 0 end)`.as('before'),
    ])
    .where('businessId', '=', shop.business.id)
    .where('date', '>=', before.from)
    .where('date', '<=', to)
    .groupBy('category')
    .execute()
  const sold = await shop.tx
    .selectFrom('SalesDay')
    .select([
      sql<number | null>`sum(case when date >= ${from} then revenue else 0 end)`.as('revenue'),
      sql<number | null>`sum(case when date <= ${before.to} then revenue else 0 end)`.as('before'),
    ])
    .where('businessId', '=', shop.business.id)
    .where('date', '>=', before.from)
    .where('date', '<=', to)
    .executeTakeFirst()
  return {
    spent: rows.map((row) => ({
      category: row.category,
      amount: centimes(row.amount),
      before: centimes(row.before),
    })),
    sold: { revenue: centimes(sold?.revenue ?? 0), before: centimes(sold?.before ?? 0) },
  }
}
