import { sql } from 'kysely'
import type { Shop } from '../../capability.ts'
import { centimes, fromMicros } from '../../money.ts'
import { bestSellers, itemSums } from '../../sales/item-sums/store.ts'
import { addDays, dayIn, type Day } from '../../time.ts'
import type { Basket } from './baskets.ts'
import type { PricedItem } from './margins.ts'
import { HISTORY_DAYS, type ItemHistory } from './outlook.ts'
import type { HourFigures } from './rhythm.ts'
import { PACE_DAYS, SLEEPING_DAYS, type Shelf } from './shelves.ts'

/** Deliveries are looked at for those that sell best, and for as long. */
const MOST_SHELVES = 100
const DELIVERY_DAYS = 180
const COST_DAYS = 60
const MOST_BASKETS = 2_000
const BASKET_DAYS = 60
const MOST_ASLEEP = 20

type Books = Pick<Shop, 'tx' | 'business' | 'today'>

/** What sold in the last weeks, the best first, with what is left of it and when it came in. */
export async function sellingShelves(shop: Books): Promise<Shelf[]> {
  const from = addDays(shop.today, 1 - PACE_DAYS)
  const best = await bestSellers(shop, { from, to: shop.today }, MOST_SHELVES)
  if (best.length === 0) return []
  const rows = await shop.tx
    .selectFrom('Item')
    .innerJoin('ItemDay', (on) =>
      on.onRef('ItemDay.businessId', '=', 'Item.businessId').onRef('ItemDay.itemId', '=', 'Item.id'),
    )
    .select((day) => [
      'Item.id as itemId',
      day.fn.sum<number>('ItemDay.quantity').as('sold'),
      day.fn.sum<number>('ItemDay.revenue').as('revenue'),
      day.fn.countAll<number>().as('daysSold'),
      day.fn.min<string>('ItemDay.date').as('firstSold'),
      day.fn.max<string>('ItemDay.date').as('lastSold'),
    ])
    .select(['Item.name', 'Item.unit', 'Item.price', 'Item.cost', 'Item.quantity', 'Item.createdAt'])
    .where('Item.businessId', '=', shop.business.id)
    .where('Item.archivedAt', 'is', null)
    .where(
      'Item.id',
      'in',
      best.map(({ itemId }) => itemId),
    )
    .where('ItemDay.date', '>=', from)
    .where('ItemDay.date', '<=', shop.today)
    .groupBy('Item.id')
    .orderBy('revenue', 'desc')
    .orderBy('Item.id')
    .execute()
  const deliveries = await deliveriesOf(
    shop,
    rows.map(({ itemId }) => itemId),
  )
  return rows.map(({ itemId, createdAt, ...row }) => ({
    ...row,
    itemId,
    price: centimes(row.price),
    cost: row.cost === null ? null : centimes(row.cost),
    quantity: fromMicros(row.quantity),
    sold: fromMicros(row.sold),
    createdOn: dayIn(shop.business.timeZone, new Date(createdAt)),
    ...(deliveries.get(itemId) ?? { deliveries: [], dearer: null }),
  }))
}

/** Days on which goods came in, oldest first, and the cost before the first of late that was dearer. */
async function deliveriesOf(
  shop: Books,
  itemIds: readonly string[],
): Promise<Map<string, Pick<Shelf, 'deliveries' | 'dearer'>>> {
  if (itemIds.length === 0) return new Map()
  const rows = await shop.tx
    .selectFrom('Movement')
    .select(['itemId', 'date', 'costBefore', 'costAfter'])
    .where('businessId', '=', shop.business.id)
    .where('itemId', 'in', itemIds)
    .where('kind', '=', 'purchase')
    .where('quantity', '>', 0)
    .where('date', '>=', addDays(shop.today, -DELIVERY_DAYS))
    .where('date', '<=', shop.today)
    .orderBy('date')
    .orderBy('id')
    .execute()
  const since = addDays(shop.today, -COST_DAYS)
  return new Map(
    [...Map.groupBy(rows, (row) => row.itemId)].map(([itemId, of]) => {
      const rise = of.find(
        ({ date, costBefore, costAfter }) =>
          date >= since && costBefore !== null && (costAfter ?? 0) > costBefore,
      )
      return [
        itemId,
        {
          deliveries: of.map(({ date }) => date),
          dearer: rise ? { cost: centimes(rise.costBefore ?? 0), since: rise.date } : null,
        },
      ]
    }),
  )
}

/** Goods in stock that nobody bought for long, the most money first. */
export async function sleepingShelves(shop: Books): Promise<Shelf[]> {
  const period = { from: addDays(shop.today, 1 - SLEEPING_DAYS), to: shop.today }
  const sold = (await itemSums(shop, period)).map(({ number }) => number)
  const rows = await shop.tx
    .selectFrom('Item')
    .select((item) => [
      'id',
      'name',
      'unit',
      'price',
      'cost',
      'quantity',
      'createdAt',
      item
        .selectFrom('ItemDay')
        .select((day) => day.fn.max<string | null>('date').as('lastSold'))
        .whereRef('ItemDay.businessId', '=', 'Item.businessId')
        .whereRef('ItemDay.itemId', '=', 'Item.id')
        .as('lastSold'),
    ])
    .where('businessId', '=', shop.business.id)
    .where('archivedAt', 'is', null)
    .where('quantity', '>', 0)
    .where('cost', '>', 0)
    .where(sql<boolean>`number not in (select value from json_each(${JSON.stringify(sold)}))`)
    .orderBy(sql`quantity * 1.0 * cost`, 'desc')
    .limit(MOST_ASLEEP)
    .execute()
  return rows.map(({ id, createdAt, ...row }) => ({
    ...row,
    itemId: id,
    price: centimes(row.price),
    cost: row.cost === null ? null : centimes(row.cost),
    quantity: fromMicros(row.quantity),
    createdOn: dayIn(shop.business.timeZone, new Date(createdAt)),
    sold: 0,
    daysSold: 0,
    firstSold: null,
    deliveries: [],
    dearer: null,
  }))
}

/** The selling items whose cost is known, with what they cost and sold for before they became dearer. */
export async function pricedItems(shop: Books, shelves: readonly Shelf[]): Promise<PricedItem[]> {
  const priced = []
  for (const { itemId, name, unit, price, cost, sold, dearer } of shelves) {
    if (cost === null) continue
    const paid = dearer && (await averagePriceBefore(shop, itemId, dearer.since))
    const before = dearer && { ...dearer, price: centimes(paid ?? price) }
    priced.push({ itemId, name, unit, price, cost, soldInAMonth: sold, before })
  }
  return priced
}

/** Centimes a unit, over the four weeks before a day. */
async function averagePriceBefore(shop: Books, itemId: string, day: Day): Promise<number | null> {
  const row = await shop.tx
    .selectFrom('ItemDay')
    .select((of) => [
      of.fn.sum<number | null>('revenue').as('revenue'),
      of.fn.sum<number | null>('quantity').as('quantity'),
    ])
    .where('businessId', '=', shop.business.id)
    .where('itemId', '=', itemId)
    .where('date', '<', day)
    .where('date', '>=', addDays(day, -PACE_DAYS))
    .executeTakeFirst()
  return row?.revenue && row.quantity ? Math.round(row.revenue / fromMicros(row.quantity)) : null
}

/** The last baskets, each with the items in it. */
export async function lastBaskets(shop: Books): Promise<Basket[]> {
  const rows = await shop.tx
    .selectFrom('Sale')
    .select((sale) =>
      sale
        .selectFrom('SaleLine')
        .select(sql<string | null>`group_concat(SaleLine.itemId, ' ')`.as('items'))
        .whereRef('SaleLine.businessId', '=', 'Sale.businessId')
        .whereRef('SaleLine.saleId', '=', 'Sale.id')
        .as('items'),
    )
    .where('businessId', '=', shop.business.id)
    .where('deletedAt', 'is', null)
    .where('date', '>=', addDays(shop.today, -BASKET_DAYS))
    .orderBy('date', 'desc')
    .orderBy('id', 'desc')
    .limit(MOST_BASKETS)
    .execute()
  return rows.flatMap(({ items }) => (items ? [items.split(' ')] : []))
}

/** Sales of the last weeks by the hour on the shop's clock; those without one are left out. */
export async function salesByHour(shop: Books): Promise<HourFigures[]> {
  const rows = await shop.tx
    .selectFrom('SalesHour')
    .select((of) => [
      'hour',
      of.fn.sum<number>('sales').as('sales'),
      of.fn.sum<number>('revenue').as('revenue'),
    ])
    .where('businessId', '=', shop.business.id)
    .where('date', '>', addDays(shop.today, -PACE_DAYS))
    .groupBy('hour')
    .orderBy('hour')
    .execute()
  return rows.map((row) => ({ ...row, revenue: centimes(row.revenue) }))
}

/** Revenue of the days with sales, as far back as a forecast looks. Today is left out: it is not over. */
export async function revenueByDay(shop: Books): Promise<Map<Day, number>> {
  const rows = await shop.tx
    .selectFrom('SalesDay')
    .select(['date', 'revenue'])
    .where('businessId', '=', shop.business.id)
    .where('date', '>=', addDays(shop.today, -HISTORY_DAYS))
    .where('date', '<', shop.today)
    .execute()
  return new Map(rows.map(({ date, revenue }) => [date, revenue]))
}

/** Quantities of the days with sales of some items. */
export async function itemHistories(shop: Books, shelves: readonly Shelf[]): Promise<ItemHistory[]> {
  if (shelves.length === 0) return []
  const rows = await shop.tx
    .selectFrom('ItemDay')
    .select(['itemId', 'date', 'quantity'])
    .where('businessId', '=', shop.business.id)
    .where(
      'itemId',
      'in',
      shelves.map(({ itemId }) => itemId),
    )
    .where('date', '>=', addDays(shop.today, -HISTORY_DAYS))
    .where('date', '<', shop.today)
    .execute()
  const byItem = Map.groupBy(rows, ({ itemId }) => itemId)
  return shelves.map(({ itemId, name, unit, quantity }) => ({
    itemId,
    name,
    unit,
    left: quantity,
    sold: new Map((byItem.get(itemId) ?? []).map((day) => [day.date, fromMicros(day.quantity)])),
  }))
}
