import type { Shop } from '../capability.ts'
import { foldName } from '../language/fold-name.ts'
import { centimes, fromMicros, type Centimes } from '../money.ts'

/** An item as a file shows it. */
export type ListedItem = {
  id: string
  name: string
  unit: string
  price: Centimes
  cost: Centimes | null
  quantity: number
  threshold: number | null
  barcode: string | null
  category: string | null
  aliases: string[]
}

/** The whole catalogue, by name. */
export async function catalogue(shop: Pick<Shop, 'tx' | 'business'>): Promise<ListedItem[]> {
  const businessId = shop.business.id
  const items = await shop.tx
    .selectFrom('Item')
    .selectAll()
    .where('businessId', '=', businessId)
    .where('archivedAt', 'is', null)
    .orderBy('folded')
    .orderBy('id')
    .execute()
  const aliases = await shop.tx
    .selectFrom('ItemAlias')
    .select(['itemId', 'alias'])
    .where('businessId', '=', businessId)
    .execute()
  const byItem = Map.groupBy(aliases, ({ itemId }) => itemId)
  return items.map((row) => ({
    id: row.id,
    name: row.name,
    unit: row.unit,
    price: centimes(row.price),
    cost: row.cost === null ? null : centimes(row.cost),
    quantity: fromMicros(row.quantity),
    threshold: row.threshold === null ? null : fromMicros(row.threshold),
    barcode: row.barcode,
    category: row.category,
    aliases: (byItem.get(row.id) ?? []).map(({ alias }) => alias),
  }))
}

/** Which items go by a name, an alias or a barcode, folded: one file names thousands. */
export async function itemsByName(shop: Shop): Promise<Map<string, Set<string>>> {
  const known = new Map<string, Set<string>>()
  for (const item of await catalogue(shop)) {
    for (const name of [item.name, item.barcode ?? '', ...item.aliases]) {
      const folded = foldName(name)
      if (folded === '') continue
      const ids = known.get(folded) ?? new Set()
      known.set(folded, ids.add(item.id))
    }
  }
  return known
}

/** What one unit of each item cost when it last came in, movements that were set right left out, `exceptOf` too. */
export async function lastUnitCosts(
  shop: Shop,
  itemIds: readonly string[],
  exceptOf: { expenseId: string },
): Promise<Map<string, Centimes>> {
  if (itemIds.length === 0) return new Map()
  const rows = await shop.tx
    .selectFrom('Movement')
    .select(['itemId', 'unitCost', 'expenseId'])
    .where('businessId', '=', shop.business.id)
    .where('itemId', 'in', itemIds)
    .where('kind', '=', 'purchase')
    .where('unitCost', 'is not', null)
    .where('reverses', 'is', null)
    .where((is) =>
      is.not(
        is.exists(
          is
            .selectFrom('Movement as later')
            .select('later.id')
            .whereRef('later.reverses', '=', 'Movement.id')
            .whereRef('later.businessId', '=', 'Movement.businessId'),
        ),
      ),
    )
    .orderBy('date')
    .orderBy('id')
    .execute()
  const others = rows.filter(({ expenseId }) => expenseId !== exceptOf.expenseId)
  return new Map(
    others.flatMap(({ itemId, unitCost }) => (unitCost === null ? [] : [[itemId, centimes(unitCost)]])),
  )
}
