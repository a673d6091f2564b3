import { sql } from 'kysely'
import type { Shop } from '../capability.ts'
import { centimes } from '../money.ts'
import type { Day } from '../time.ts'
import type { Reading } from './reading.ts'
import type { Buyer } from './rules.ts'

export type Period = { from: Day; to: Day }
export type KnownBuyer = Buyer & {
  id: string
  name: string
  wilaya: string | null
  reachable: boolean
  /** What they bought in the period that is asked for. */
  salesInPeriod: number
  revenueInPeriod: number
}

/** Customers who ever bought under their name, with what they bought since `since` and in the period. */
export async function buyers(shop: Reading, period: Period, since: Day): Promise<KnownBuyer[]> {
  const inPeriod = sql<number>`date >= ${period.from} and date <= ${period.to}`
  const recent = sql<number>`date >= ${since}`
  const rows = await shop.tx
    // Summed up before the names are looked for: a year's sales are read from their index, in its order.
    .selectFrom((from) =>
      from
        .selectFrom('Sale')
        .select((sale) => [
          'customerId',
          sale.fn.min<string>('date').as('first'),
          sale.fn.max<string>('date').as('last'),
          sql<number>`sum(${recent})`.as('sales'),
          sql<number>`sum(case when ${recent} then total else 0 end)`.as('revenue'),
          sql<number>`sum(${inPeriod})`.as('salesInPeriod'),
          sql<number>`sum(case when ${inPeriod} then total else 0 end)`.as('revenueInPeriod'),
        ])
        .where('businessId', '=', shop.business.id)
        .where('customerId', 'is not', null)
        .where('deletedAt', 'is', null)
        .where('date', '<=', period.to)
        .groupBy('customerId')
        .as('bought'),
    )
    .innerJoin('Customer', 'Customer.id', 'bought.customerId')
    .select(['Customer.id', 'Customer.name', 'Customer.wilaya', 'Customer.consent'])
    .select(['first', 'last', 'sales', 'revenue', 'salesInPeriod', 'revenueInPeriod'])
    .where('Customer.businessId', '=', shop.business.id)
    .where('Customer.archivedAt', 'is', null)
    .execute()
  return rows.map(({ consent, revenue, ...row }) => ({
    ...row,
    revenue: centimes(revenue),
    reachable: consent !== null,
  }))
}

/** Sales of a period by the hour on the shop's clock; those without an hour are left out. */
export async function salesByHour(shop: Shop, period: Period) {
  return shop.tx
    .selectFrom('SalesHour')
    .select((of) => [
      'hour',
      of.fn.sum<number>('sales').as('sales'),
      of.fn.sum<number>('revenue').as('revenue'),
    ])
    .where('businessId', '=', shop.business.id)
    .where('date', '>=', period.from)
    .where('date', '<=', period.to)
    .groupBy('hour')
    .execute()
}

export async function salesByDay(shop: Shop, period: Period) {
  return shop.tx
    .selectFrom('SalesDay')
    .select(['date', 'sales', 'revenue'])
    .where('businessId', '=', shop.business.id)
    .where('date', '>=', period.from)
    .where('date', '<=', period.to)
    .execute()
}

/** How many agreed to be written to, by the channel that they agreed to. */
export async function reachByChannel(shop: Shop): Promise<Map<string, number>> {
  const rows = await shop.tx
    .selectFrom('Customer')
    .select((customer) => [
      sql<string>`json_extract(consent, '$.channel')`.as('channel'),
      customer.fn.countAll<number>().as('reachable'),
    ])
    .where('businessId', '=', shop.business.id)
    .where('archivedAt', 'is', null)
    .where('consent', 'is not', null)
    .groupBy('channel')
    .execute()
  return new Map(rows.map(({ channel, reachable }) => [channel, reachable]))
}

/** Orders of a period that carry a campaign's code, by that campaign's channel. */
export async function ordersByChannel(shop: Shop, period: Period) {
  const campaigns = await shop.tx
    .selectFrom('Campaign')
    .select(['channel', 'code'])
    .where('businessId', '=', shop.business.id)
    .where('code', 'is not', null)
    .execute()
  const channelOf = new Map(campaigns.map(({ channel, code }) => [(code ?? '').toUpperCase(), channel]))
  const spelled = [...channelOf.keys()].flatMap((code) => [code, code.toLowerCase()])
  const asNamed = campaigns.flatMap(({ code }) => code ?? [])
  if (spelled.length === 0) return []
  const rows = await shop.tx
    .selectFrom('Sale')
    .select((sale) => [
      'campaignCode',
      sale.fn.countAll<number>().as('orders'),
      sale.fn.sum<number>('total').as('revenue'),
    ])
    .where('businessId', '=', shop.business.id)
    .where('campaignCode', 'in', [...new Set([...spelled, ...asNamed])])
    .where('deletedAt', 'is', null)
    .where('date', '>=', period.from)
    .where('date', '<=', period.to)
    .groupBy('campaignCode')
    .execute()
  const byChannel = Map.groupBy(rows, ({ campaignCode }) => channelOf.get((campaignCode ?? '').toUpperCase()))
  return [...byChannel].flatMap(([channel, of]) =>
    channel === undefined
      ? []
      : [
          {
            channel,
            orders: of.reduce((sum, { orders }) => sum + orders, 0),
            revenue: of.reduce((sum, { revenue }) => sum + revenue, 0),
          },
        ],
  )
}
