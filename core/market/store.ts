import type { Shop } from '../capability.ts'
import { notFound } from '../errors.ts'
import { newId } from '../ids.ts'
import { foldName } from '../language/fold-name.ts'
import { contains } from '../storage/contains.ts'
import type { Row } from '../storage/database.ts'
import { pageOf, type PageQuery } from '../storage/pages.ts'
import type { Competitor, CompetitorPrice } from './contract.ts'
import type { Reading } from './reading.ts'

export async function findCompetitor(
  shop: Shop,
  id: string,
  { archived = false } = {},
): Promise<Row<'Competitor'>> {
  const row = await shop.tx
    .selectFrom('Competitor')
    .selectAll()
    .where('businessId', '=', shop.business.id)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row || (row.archivedAt && !archived)) throw notFound('competitor')
  return row
}

/** Throws `not_found` before a picture is read for nothing. */
export async function competitorMustExist(shop: Reading, id: string): Promise<void> {
  const row = await shop.tx
    .selectFrom('Competitor')
    .select('id')
    .where('businessId', '=', shop.business.id)
    .where('id', '=', id)
    .where('archivedAt', 'is', null)
    .executeTakeFirst()
  if (!row) throw notFound('competitor')
}

export async function listCompetitors(shop: Shop, query: PageQuery) {
  let from = shop.tx
    .selectFrom('Competitor')
    .where('businessId', '=', shop.business.id)
    .where('archivedAt', 'is', null)
  if (query.search) from = from.where(contains('folded', foldName(query.search)))
  return pageOf(from, query, (rows) => rows.selectAll().orderBy('id', 'desc'))
}

/** Every competitor that is watched, by name. */
export async function watchedCompetitors(shop: Reading): Promise<{ id: string; name: string }[]> {
  return shop.tx
    .selectFrom('Competitor')
    .select(['id', 'name'])
    .where('businessId', '=', shop.business.id)
    .where('archivedAt', 'is', null)
    .orderBy('folded')
    .execute()
}

export async function insertCompetitor(
  shop: Shop,
  values: Pick<Row<'Competitor'>, 'name' | 'wilaya' | 'url' | 'note'>,
): Promise<Row<'Competitor'>> {
  const row = {
    ...values,
    id: newId(),
    businessId: shop.business.id,
    folded: foldName(values.name),
    createdAt: shop.clock.now().toISOString(),
    archivedAt: null,
  }
  await shop.tx.insertInto('Competitor').values(row).execute()
  return row
}

export async function updateCompetitor(
  shop: Shop,
  id: string,
  values: Partial<Row<'Competitor'>>,
): Promise<void> {
  if (Object.keys(values).length === 0) return
  const folded = values.name === undefined ? {} : { folded: foldName(values.name) }
  await shop.tx
    .updateTable('Competitor')
    .set({ ...values, ...folded })
    .where('businessId', '=', shop.business.id)
    .where('id', '=', id)
    .execute()
}

export function toCompetitor(row: Row<'Competitor'>, prices: CompetitorPrice[]): Competitor {
  const { id, name, wilaya, url, note, createdAt } = row
  return { id, name, wilaya, url, note, createdAt, prices }
}
