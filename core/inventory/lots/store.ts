import { sql } from 'kysely'
import type { Shop } from '../../capability.ts'
import type { Row } from '../../storage/database.ts'
import { addDays, type Day } from '../../time.ts'
import { leftOf, type Dated } from './rules.ts'

type Books = Pick<Shop, 'tx' | 'business' | 'today'>

/** A date that is past for longer than this is no news any more: the goods were sold or thrown away. */
const FORGOTTEN_DAYS = 60
const MOST_ITEMS = 200

export async function insertLot(
  shop: Pick<Shop, 'tx' | 'business'>,
  { id, itemId, quantity }: Pick<Row<'Movement'>, 'id' | 'itemId' | 'quantity'>,
  expiresOn: Day,
): Promise<void> {
  await shop.tx
    .insertInto('Lot')
    .values({ movementId: id, businessId: shop.business.id, itemId, expiresOn, quantity })
    .execute()
}

/** A delivery that is taken back takes its date along. */
export async function dropLot(shop: Pick<Shop, 'tx' | 'business'>, movementId: string): Promise<void> {
  await shop.tx
    .deleteFrom('Lot')
    .where('businessId', '=', shop.business.id)
    .where('movementId', '=', movementId)
    .execute()
}

/** The dates of deliveries, by their movements. */
export async function datesOf(
  shop: Pick<Shop, 'tx' | 'business'>,
  movementIds: readonly string[],
): Promise<Map<string, Day>> {
  if (movementIds.length === 0) return new Map()
  const rows = await shop.tx
    .selectFrom('Lot')
    .select(['movementId', 'expiresOn'])
    .where('businessId', '=', shop.business.id)
    .where('movementId', 'in', movementIds)
    .execute()
  return new Map(rows.map(({ movementId, expiresOn }) => [movementId, expiresOn]))
}

export type Expiring = { id: string; name: string; unit: string; stock: number } & Dated

/** Goods in stock that bear a date up to a day, the first to go first. Quantities in millionths. */
export async function expiringGoods(shop: Books, until: Day, itemId?: string): Promise<Expiring[]> {
  const items = await datedItems(shop, until, itemId)
  const lots = Map.groupBy(
    await lotsOf(
      shop,
      items.map(({ id }) => id),
    ),
    (lot) => lot.itemId,
  )
  return items
    .flatMap(({ expiresOn, quantity: stock, ...item }) =>
      leftOf(stock, lots.get(item.id) ?? [], expiresOn).map((left) => ({ ...item, stock, ...left })),
    )
    .filter(({ expiresOn }) => expiresOn <= until)
    .sort((one, other) => (one.expiresOn < other.expiresOn ? -1 : 1))
}

/** Items of which something may be left that bears a date up to a day. */
async function datedItems(shop: Books, until: Day, itemId: string | undefined) {
  const dated = shop.tx
    .selectFrom('Lot')
    .select('Lot.itemId')
    .where('Lot.businessId', '=', shop.business.id)
    .where('Lot.expiresOn', '>=', addDays(shop.today, -FORGOTTEN_DAYS))
    .where('Lot.expiresOn', '<=', until)
  let items = shop.tx
    .selectFrom('Item')
    .select(['id', 'name', 'unit', 'quantity', 'expiresOn'])
    .where('businessId', '=', shop.business.id)
    .where('archivedAt', 'is', null)
    .where('quantity', '>', 0)
    .where((item) => item.or([item('expiresOn', '<=', until), item('id', 'in', dated)]))
    .orderBy('id')
    .limit(MOST_ITEMS)
  if (itemId) items = items.where('id', '=', itemId)
  return items.execute()
}

async function lotsOf(shop: Books, itemIds: readonly string[]) {
  return shop.tx
    .selectFrom('Lot')
    .select(['itemId', 'expiresOn', 'quantity as micros'])
    .where('businessId', '=', shop.business.id)
    .where(sql<boolean>`itemId in (select value from json_each(${JSON.stringify(itemIds)}))`)
    .where('expiresOn', '>=', addDays(shop.today, -FORGOTTEN_DAYS))
    .execute()
}
