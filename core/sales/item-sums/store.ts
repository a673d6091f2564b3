import { sql } from 'kysely'
import type { Shop } from '../../capability.ts'
import { centimes, fromMicros, type Centimes } from '../../money.ts'
import type { Day } from '../../time.ts'
import { pack, packedPlus, sumOfPacked, type ItemSum } from './packing.ts'
import { everyDayOf, monthOf, spansOf, type Span } from './spans.ts'

type Books = Pick<Shop, 'tx' | 'business'>
type Period = { from: Day; to: Day }

/**
 * Adds what items sold on a day to the sums that are kept. A span that has none yet is counted from its days, which
 * hold the new sales already. A day and a month are kept once they are over, so that a sale of today rewrites neither.
 */
export async function addToSums(
  shop: Books & Pick<Shop, 'today'>,
  day: Day,
  sold: readonly { itemId: string; quantity: number; revenue: number }[],
): Promise<void> {
  const spans = [
    ...(day < shop.today ? [day] : []),
    ...(monthOf(day) < monthOf(shop.today) ? [monthOf(day)] : []),
  ]
  if (spans.length === 0) return
  const numbers = await numbersOf(
    shop,
    sold.map(({ itemId }) => itemId),
  )
  const more = sold.map(({ itemId, ...sum }) => ({ ...sum, number: numbers.get(itemId) ?? 0 }))
  for (const span of spans) {
    const before = await packedIn(shop, span)
    await keep(shop, span, before ? packedPlus(before, more) : pack(await countedIn(shop, everyDayOf(span))))
  }
}

/** What every item sold in a period. Things sold by name only belong to no item and are not in it. */
export async function itemSums(shop: Books, period: Period): Promise<ItemSum[]> {
  const rows = await shop.tx
    .selectFrom('ItemSum')
    .select('span')
    .where('businessId', '=', shop.business.id)
    .where('span', '>=', monthOf(period.from))
    .where('span', '<=', period.to)
    .execute()
  const kept = new Set(rows.map(({ span }) => span))
  const spans = spansOf(period, kept)
  const open = await daysOutside(shop, period, kept, new Set(spans))
  const packed = await packedOf(shop, spans)
  return sumOfPacked(open.length === 0 ? packed : [...packed, pack(await countedIn(shop, open))])
}

export type SoldItem = { itemId: string; name: string; number: number; quantity: number; revenue: Centimes }

/** What sold best in a period, by revenue. */
export async function bestSellers(shop: Books, period: Period, most: number): Promise<SoldItem[]> {
  const best = (await itemSums(shop, period))
    .sort((one, other) => other.revenue - one.revenue || one.number - other.number)
    .slice(0, most)
  const items = await itemsNumbered(
    shop,
    best.map(({ number }) => number),
  )
  return best.flatMap(({ number, quantity, revenue }) => {
    const item = items.get(number)
    return item ? [{ ...item, number, quantity: fromMicros(quantity), revenue: centimes(revenue) }] : []
  })
}

/**
 * Counts up to so many days and months that are over and not kept yet: when a month ends, and after the books of an
 * older version were opened. Answers how many it counted.
 */
export async function keepMissing(shop: Books & Pick<Shop, 'today'>, most: number): Promise<number> {
  const missing = await sql<{ span: Span }>`
    select span from (
      select date as span from SalesDay where businessId = ${shop.business.id} and date < ${shop.today}
      union select distinct substr(date, 1, 7) from SalesDay
        where businessId = ${shop.business.id} and date < ${`${monthOf(shop.today)}-01`}
    ) where span not in (select span from ItemSum where businessId = ${shop.business.id})
    order by span limit ${most}`.execute(shop.tx)
  for (const { span } of missing.rows) await keep(shop, span, pack(await countedIn(shop, everyDayOf(span))))
  return missing.rows.length
}

/** Days with sales that no kept span holds: today, and what an older version left. */
async function daysOutside(
  shop: Books,
  { from, to }: Period,
  kept: ReadonlySet<Span>,
  spans: ReadonlySet<Span>,
): Promise<Day[]> {
  const days = await shop.tx
    .selectFrom('SalesDay')
    .select('date')
    .where('businessId', '=', shop.business.id)
    .where('date', '>=', from)
    .where('date', '<=', to)
    .execute()
  return days.flatMap(({ date }) => (kept.has(date) || spans.has(monthOf(date)) ? [] : [date]))
}

async function packedIn(shop: Books, span: Span): Promise<Uint8Array | undefined> {
  const [packed] = await packedOf(shop, [span])
  return packed
}

async function packedOf(shop: Books, spans: readonly Span[]): Promise<Uint8Array[]> {
  const rows = await shop.tx
    .selectFrom('ItemSum')
    .select('packed')
    .where('businessId', '=', shop.business.id)
    .where('span', 'in', spans)
    .execute()
  return rows.map(({ packed }) => packed)
}

async function keep(shop: Books, span: Span, packed: Uint8Array): Promise<void> {
  await shop.tx
    .insertInto('ItemSum')
    .values({ businessId: shop.business.id, span, packed: new Uint8Array(packed) })
    .onConflict((same) =>
      same.columns(['businessId', 'span']).doUpdateSet({ packed: new Uint8Array(packed) }),
    )
    .execute()
}

/** The slow way, from the days of each item. */
async function countedIn(shop: Books, days: readonly Day[]): Promise<ItemSum[]> {
  return shop.tx
    .selectFrom('ItemDay')
    .innerJoin('Item', (on) =>
      on.onRef('Item.businessId', '=', 'ItemDay.businessId').onRef('Item.id', '=', 'ItemDay.itemId'),
    )
    .select((row) => [
      'Item.number',
      row.fn.sum<number>('ItemDay.quantity').as('quantity'),
      row.fn.sum<number>('ItemDay.revenue').as('revenue'),
    ])
    .where('ItemDay.businessId', '=', shop.business.id)
    .where(sql<boolean>`ItemDay.date in (select value from json_each(${JSON.stringify(days)}))`)
    .groupBy('Item.id')
    .execute()
}

async function numbersOf(shop: Books, ids: readonly string[]): Promise<Map<string, number>> {
  if (ids.length === 0) return new Map()
  const rows = await shop.tx
    .selectFrom('Item')
    .select(['id', 'number'])
    .where('businessId', '=', shop.business.id)
    .where('id', 'in', ids)
    .execute()
  return new Map(rows.map(({ id, number }) => [id, number]))
}

async function itemsNumbered(shop: Books, numbers: readonly number[]) {
  if (numbers.length === 0) return new Map<number, { itemId: string; name: string }>()
  const rows = await shop.tx
    .selectFrom('Item')
    .select(['id as itemId', 'name', 'number'])
    .where('businessId', '=', shop.business.id)
    .where('number', 'in', numbers)
    .execute()
  return new Map(rows.map(({ number, ...item }) => [number, item]))
}
