import { sql } from 'kysely'
import type { Shop } from '../../capability.ts'
import { centimes } from '../../money.ts'
import { addDays } from '../../time.ts'
import { SILENT_DAYS, type Debt, type Regular } from './people.ts'
import { monthsToCompare, type Sold, type Spent } from './spending.ts'

type Books = Pick<Shop, 'tx' | 'business' | 'today'>

const YEAR = 365
const MOST_SILENT = 50
const MOST_DEBTS = 200

/** Customers who came often in the last year and not in the last weeks. */
export async function silentRegulars(shop: Books): Promise<Regular[]> {
  const rows = await shop.tx
    .selectFrom('Sale')
    .innerJoin('Customer', (on) =>
      on.onRef('Customer.businessId', '=', 'Sale.businessId').onRef('Customer.id', '=', 'Sale.customerId'),
    )
    .select((sale) => [
      'Customer.id as customerId',
      'Customer.name',
      sql<number>`count(distinct Sale.date)`.as('visits'),
      sale.fn.min<string>('Sale.date').as('first'),
      sale.fn.max<string>('Sale.date').as('last'),
      sale.fn.sum<number>('Sale.total').as('spent'),
    ])
    .where('Sale.businessId', '=', shop.business.id)
    .where('Sale.customerId', 'in', (customers) =>
      // Those who bought lately are most of them; they are left out before their sales are added up.
      customers
        .selectFrom('Customer as known')
        .select('known.id')
        .where('known.businessId', '=', shop.business.id)
        .where('known.archivedAt', 'is', null)
        .where((customer) =>
          customer.not(
            customer.exists(
              customer
                .selectFrom('Sale as recent')
                .select('recent.id')
                .whereRef('recent.businessId', '=', 'known.businessId')
                .whereRef('recent.customerId', '=', 'known.id')
                .where('recent.date', '>=', addDays(shop.today, -SILENT_DAYS))
                .where('recent.deletedAt', 'is', null),
            ),
          ),
        ),
    )
    .where('Sale.deletedAt', 'is', null)
    .where('Sale.date', '>=', addDays(shop.today, -YEAR))
    .groupBy('Customer.id')
    .orderBy('spent', 'desc')
    .limit(MOST_SILENT)
    .execute()
  return rows.map((row) => ({ ...row, spent: centimes(row.spent) }))
}

/** The largest debts, each with the day of the oldest credit that is still owed: payments settle the oldest first. */
export async function largestDebts(shop: Books): Promise<Debt[]> {
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
    .with('credit', (from) =>
      from
        .selectFrom('CustomerEntry')
        .innerJoin('debtor', 'debtor.id', 'CustomerEntry.customerId')
        .select([
          'CustomerEntry.customerId',
          'CustomerEntry.date',
          sql<number>`sum(CustomerEntry.amount) over (
            partition by CustomerEntry.customerId
            order by CustomerEntry.date desc, CustomerEntry.id desc
          )`.as('covered'),
        ])
        .where('CustomerEntry.businessId', '=', shop.business.id)
        .where('CustomerEntry.kind', '=', 'credit'),
    )
    .selectFrom('debtor')
    .select((debtor) => [
      'debtor.id as customerId',
      'debtor.name',
      'debtor.balance',
      debtor
        .selectFrom('credit')
        .select((of) =>
          sql<
            string | null
          >`coalesce(max(case when ${of.ref('credit.covered')} >= debtor.balance then credit.date end), min(credit.date))`.as(
            'since',
          ),
        )
        .whereRef('credit.customerId', '=', 'debtor.id')
        .as('since'),
    ])
    .execute()
  return rows.map(({ since, balance, ...row }) => ({
    ...row,
    balance: centimes(balance),
    since: since ?? shop.today,
  }))
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
