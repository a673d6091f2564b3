import { sql } from 'kysely'
import type { Shop } from '../../capability.ts'
import { itemSums } from '../../sales/item-sums/store.ts'
import type { Day } from '../../time.ts'

/** No shop's books begin earlier. */
const FIRST_DAY = '1990-01-01'

type Dates = { from?: Day | undefined; to?: Day | undefined }
const sum = (column: string) => sql<number>`coalesce(sum(${sql.ref(column)}), 0)`

export async function soldIn(shop: Shop, { from, to }: Dates): Promise<{ revenue: number; sales: number }> {
  let query = shop.tx
    .selectFrom('SalesDay')
    .where('businessId', '=', shop.business.id)
    .select([sum('revenue').as('revenue'), sum('sales').as('sales')])
  if (from) query = query.where('date', '>=', from)
  if (to) query = query.where('date', '<=', to)
  return query.executeTakeFirstOrThrow()
}

export async function soldOfItem(shop: Shop, itemId: string, { from, to }: Dates) {
  let query = shop.tx
    .selectFrom('SaleLine')
    .innerJoin('Sale', 'Sale.id', 'SaleLine.saleId')
    .where('Sale.businessId', '=', shop.business.id)
    .where('Sale.deletedAt', 'is', null)
    .where('SaleLine.itemId', '=', itemId)
    .select((as) => [
      sum('SaleLine.total').as('revenue'),
      sum('SaleLine.quantity').as('micros'),
      as.fn.count<number>('Sale.id').distinct().as('sales'),
    ])
  if (from) query = query.where('Sale.date', '>=', from)
  if (to) query = query.where('Sale.date', '<=', to)
  return query.executeTakeFirstOrThrow()
}

export async function soldBy(
  shop: Shop,
  {
    from,
    to,
    customerId,
    paymentMethod,
  }: Dates & { customerId?: string | undefined; paymentMethod?: string | undefined },
) {
  let query = shop.tx
    .selectFrom('Sale')
    .where('businessId', '=', shop.business.id)
    .where('deletedAt', 'is', null)
    .select((as) => [sum('total').as('revenue'), as.fn.countAll<number>().as('sales')])
  if (from) query = query.where('date', '>=', from)
  if (to) query = query.where('date', '<=', to)
  if (customerId) query = query.where('customerId', '=', customerId)
  if (paymentMethod) query = query.where('paymentMethod', '=', paymentMethod)
  return query.executeTakeFirstOrThrow()
}

export async function spentIn(shop: Shop, { from, to, category }: Dates & { category?: string | undefined }) {
  let query = shop.tx
    .selectFrom('Expense')
    .where('businessId', '=', shop.business.id)
    .where('deletedAt', 'is', null)
    .where('status', '=', 'confirmed')
  if (from) query = query.where('date', '>=', from)
  if (to) query = query.where('date', '<=', to)
  if (category) query = query.where('category', '=', category)
  const byCategory = await query
    .groupBy('category')
    .select((as) => ['category', sum('amount').as('amount'), as.fn.countAll<number>().as('count')])
    .orderBy('amount', 'desc')
    .execute()
  const biggest = await query
    .select(['id', 'date', 'category', 'merchant', 'amount'])
    .orderBy('amount', 'desc')
    .limit(1)
    .executeTakeFirst()
  return { byCategory, biggest }
}

/** Every item of the catalogue with what it sold. */
export async function soldProducts(shop: Shop, { from = FIRST_DAY, to = shop.today }: Dates) {
  const sums = new Map((await itemSums(shop, { from, to })).map((sum) => [sum.number, sum]))
  const items = await shop.tx
    .selectFrom('Item')
    .select(['id as itemId', 'name', 'number'])
    .where('businessId', '=', shop.business.id)
    .where('archivedAt', 'is', null)
    .execute()
  return items.map(({ number, ...item }) => ({
    ...item,
    revenue: sums.get(number)?.revenue ?? 0,
    micros: sums.get(number)?.quantity ?? 0,
  }))
}

export async function soldDays(shop: Shop, { from, to }: Dates) {
  let query = shop.tx
    .selectFrom('SalesDay')
    .where('businessId', '=', shop.business.id)
    .select(['date', 'revenue', 'sales'])
    .orderBy('date')
  if (from) query = query.where('date', '>=', from)
  if (to) query = query.where('date', '<=', to)
  return query.execute()
}

export async function soldHours(shop: Shop, { from, to }: Dates) {
  let query = shop.tx
    .selectFrom('SalesHour')
    .where('businessId', '=', shop.business.id)
    .groupBy('hour')
    .select(['hour', sum('revenue').as('revenue'), sum('sales').as('sales')])
  if (from) query = query.where('date', '>=', from)
  if (to) query = query.where('date', '<=', to)
  return query.execute()
}

export async function shelf(shop: Shop) {
  return shop.tx
    .selectFrom('Item')
    .where('businessId', '=', shop.business.id)
    .where('archivedAt', 'is', null)
    .select(['quantity', 'cost', 'price', 'threshold'])
    .execute()
}

export async function balances(shop: Shop) {
  return shop.tx
    .selectFrom('Customer')
    .where('businessId', '=', shop.business.id)
    .where('archivedAt', 'is', null)
    .select((as) => [
      sql<number>`coalesce(sum(max(balance, 0)), 0)`.as('owed'),
      sql<number>`coalesce(sum(balance > 0), 0)`.as('debtors'),
      as.fn.countAll<number>().as('customers'),
    ])
    .executeTakeFirstOrThrow()
}

export async function bestCustomers(shop: Shop, { from, to }: Dates, most: number) {
  let query = shop.tx
    .selectFrom('Sale')
    .innerJoin('Customer', 'Customer.id', 'Sale.customerId')
    .where('Sale.businessId', '=', shop.business.id)
    .where('Sale.deletedAt', 'is', null)
    .groupBy(['Customer.id', 'Customer.name'])
    .select((as) => [
      'Customer.id as customerId',
      'Customer.name as name',
      sum('Sale.total').as('revenue'),
      as.fn.countAll<number>().as('salesCount'),
    ])
    .orderBy('revenue', 'desc')
    .limit(most)
  if (from) query = query.where('Sale.date', '>=', from)
  if (to) query = query.where('Sale.date', '<=', to)
  return query.execute()
}
