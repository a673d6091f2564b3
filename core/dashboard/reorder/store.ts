import { sql } from 'kysely'
import type { Shop } from '../../capability.ts'
import { centimes, fromMicros } from '../../money.ts'
import { itemSums } from '../../sales/item-sums/store.ts'
import { addDays, dayIn, type Day } from '../../time.ts'
import { PACE_DAYS, type StockedItem } from './rules.ts'

export type Offered = StockedItem & { supplierId: string | null }

/** Every item of the catalogue with its pace and its last delivery. */
export async function stockedItems(shop: Shop): Promise<Offered[]> {
  const period = { from: addDays(shop.today, 1 - PACE_DAYS), to: shop.today }
  const sold = new Map((await itemSums(shop, period)).map(({ number, quantity }) => [number, quantity]))
  const rows = await shop.tx
    .selectFrom('Item')
    .select([
      'id',
      'number',
      'name',
      'unit',
      'quantity',
      'threshold',
      'cost',
      'packs',
      'supplierId',
      'createdAt',
    ])
    .where('businessId', '=', shop.business.id)
    .where('archivedAt', 'is', null)
    .orderBy('folded')
    .execute()
  const createdOn = (createdAt: string) => dayIn(shop.business.timeZone, new Date(createdAt))
  const young = rows.filter((row) => createdOn(row.createdAt) > period.from).map(({ id }) => id)
  const first = await firstMovements(shop, young)
  return rows.map((row) => ({
    itemId: row.id,
    name: row.name,
    unit: row.unit,
    left: fromMicros(row.quantity),
    threshold: row.threshold === null ? null : fromMicros(row.threshold),
    sold: fromMicros(sold.get(row.number) ?? 0),
    soldSince: earlier(first.get(row.id), createdOn(row.createdAt)),
    packs: JSON.parse(row.packs) as StockedItem['packs'],
    supplierId: row.supplierId,
    lastCost: row.cost === null ? null : centimes(row.cost),
    lastBoughtOn: null,
  }))
}

/** Books that were carried over know sales from before their items were entered here. */
async function firstMovements(shop: Shop, itemIds: readonly string[]): Promise<Map<string, Day>> {
  if (itemIds.length === 0) return new Map()
  const rows = await shop.tx
    .selectFrom('Movement')
    .select((of) => ['itemId', of.fn.min<string>('date').as('date')])
    .where('businessId', '=', shop.business.id)
    .where(sql<boolean>`itemId in (select value from json_each(${JSON.stringify(itemIds)}))`)
    .groupBy('itemId')
    .execute()
  return new Map(rows.map(({ itemId, date }) => [itemId, date]))
}

function earlier(one: Day | undefined, other: Day): Day {
  return one !== undefined && one < other ? one : other
}

export type Delivery = { supplierId: string | null; unitCost: number | null; date: string }

/** The last time that goods came in, of each item that is to be ordered. */
export async function lastDeliveries(shop: Shop, itemIds: readonly string[]): Promise<Map<string, Delivery>> {
  if (itemIds.length === 0) return new Map()
  const rows = await shop.tx
    .selectFrom('Movement')
    .leftJoin('Expense', (on) =>
      on
        .onRef('Expense.businessId', '=', 'Movement.businessId')
        .onRef('Expense.id', '=', 'Movement.expenseId'),
    )
    .select((of) => [
      'Movement.itemId',
      'Expense.supplierId',
      'Movement.unitCost',
      // The bare columns beside a maximum are those of its row: SQLite says so.
      of.fn.max<string>('Movement.date').as('date'),
    ])
    .where('Movement.businessId', '=', shop.business.id)
    .where(sql<boolean>`Movement.itemId in (select value from json_each(${JSON.stringify(itemIds)}))`)
    .where('Movement.kind', '=', 'purchase')
    .where('Movement.quantity', '>', 0)
    .where('Movement.reverses', 'is', null)
    .groupBy('Movement.itemId')
    .execute()
  return new Map(rows.map(({ itemId, ...delivery }) => [itemId, delivery]))
}

export async function suppliersNamed(shop: Shop) {
  const rows = await shop.tx
    .selectFrom('Supplier')
    .select(['id', 'name', 'phone'])
    .where('businessId', '=', shop.business.id)
    .where('archivedAt', 'is', null)
    .execute()
  return new Map(rows.map((row) => [row.id, row]))
}
