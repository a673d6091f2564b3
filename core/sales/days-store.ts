import type { Shop } from '../capability.ts'
import { toMicros } from '../money.ts'
import type { Day } from '../time.ts'
import type { PricedLine } from './contract.ts'
import { addToSums } from './item-sums/store.ts'

type CountedSale = { date: Day; time: string | null; lines: readonly PricedLine[] }

/** Counts sales in their days and their items' days. */
export function countSales(shop: Shop, sales: readonly CountedSale[]): Promise<void> {
  return weigh(shop, sales, 1)
}

/** Takes a sale out of its day again, exactly as it was counted. A day left empty leaves no row. */
export async function uncountSale(shop: Shop, sale: CountedSale): Promise<void> {
  await weigh(shop, [sale], -1)
  await dropEmptyDays(shop, sale.date)
}

async function weigh(shop: Shop, sales: readonly CountedSale[], sign: 1 | -1): Promise<void> {
  for (const [date, sold] of Map.groupBy(sales, (sale) => sale.date)) {
    const lines = sold.flatMap((sale) => sale.lines)
    await addToDay(shop, date, sign * revenueOf(lines), sign * sold.length)
    for (const [hour, ofHour] of Map.groupBy(sold, ({ time }) => time?.slice(0, 2))) {
      if (hour === undefined) continue
      const revenue = revenueOf(ofHour.flatMap((sale) => sale.lines))
      await addToHour(shop, {
        date,
        hour: Number(hour),
        revenue: sign * revenue,
        sales: sign * ofHour.length,
      })
    }
    const items = [...Map.groupBy(lines, (line) => line.itemId)].flatMap(([itemId, ofItem]) => {
      const micros = ofItem.reduce((sum, line) => sum + toMicros(line.quantity), 0)
      return itemId === null ? [] : [{ itemId, quantity: sign * micros, revenue: sign * revenueOf(ofItem) }]
    })
    for (const item of items) await addToItemDay(shop, { date, ...item })
    await addToSums(shop, date, items)
  }
}

function revenueOf(lines: readonly PricedLine[]): number {
  return lines.reduce((sum, line) => sum + line.total, 0)
}

async function addToDay(shop: Shop, date: Day, revenue: number, sales: number): Promise<void> {
  await shop.tx
    .insertInto('SalesDay')
    .values({ businessId: shop.business.id, date, revenue, sales })
    .onConflict((same) =>
      same.columns(['businessId', 'date']).doUpdateSet((row) => ({
        revenue: row('SalesDay.revenue', '+', revenue),
        sales: row('SalesDay.sales', '+', sales),
      })),
    )
    .execute()
}

async function addToHour(
  shop: Shop,
  hour: { date: Day; hour: number; revenue: number; sales: number },
): Promise<void> {
  await shop.tx
    .insertInto('SalesHour')
    .values({ ...hour, businessId: shop.business.id })
    .onConflict((same) =>
      same.columns(['businessId', 'date', 'hour']).doUpdateSet((row) => ({
        revenue: row('SalesHour.revenue', '+', hour.revenue),
        sales: row('SalesHour.sales', '+', hour.sales),
      })),
    )
    .execute()
}

async function addToItemDay(
  shop: Shop,
  day: { date: Day; itemId: string; quantity: number; revenue: number },
): Promise<void> {
  await shop.tx
    .insertInto('ItemDay')
    .values({ ...day, businessId: shop.business.id })
    .onConflict((same) =>
      same.columns(['businessId', 'date', 'itemId']).doUpdateSet((row) => ({
        quantity: row('ItemDay.quantity', '+', day.quantity),
        revenue: row('ItemDay.revenue', '+', day.revenue),
      })),
    )
    .execute()
}

async function dropEmptyDays(shop: Shop, date: Day): Promise<void> {
  const businessId = shop.business.id
  for (const table of ['SalesDay', 'SalesHour'] as const) {
    await shop.tx
      .deleteFrom(table)
      .where('businessId', '=', businessId)
      .where('date', '=', date)
      .where('sales', '=', 0)
      .execute()
  }
  await shop.tx
    .deleteFrom('ItemDay')
    .where('businessId', '=', businessId)
    .where('date', '=', date)
    .where('quantity', '=', 0)
    .execute()
}
