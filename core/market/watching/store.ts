import type { Shop } from '../../capability.ts'
import { notFound, SanadError } from '../../errors.ts'
import { newId } from '../../ids.ts'
import type { Row } from '../../storage/database.ts'
import type { Reading } from '../reading.ts'

export async function insertPage(
  shop: Shop,
  values: Pick<Row<'WatchedPage'>, 'competitorId' | 'url' | 'product' | 'itemId'>,
): Promise<Row<'WatchedPage'>> {
  const row = {
    ...values,
    id: newId(),
    businessId: shop.business.id,
    etag: null,
    checkedAt: null,
    failure: null,
    createdAt: shop.clock.now().toISOString(),
  }
  const done = await shop.tx
    .insertInto('WatchedPage')
    .values(row)
    .onConflict((same) => same.columns(['businessId', 'competitorId', 'url']).doNothing())
    .executeTakeFirst()
  if (done.numInsertedOrUpdatedRows !== 1n) throw new SanadError('taken', { what: 'page', path: 'url' })
  return row
}

/** The watched pages of competitors that are watched themselves; of one, where it is said. */
export async function pages(shop: Reading, competitorId?: string): Promise<Row<'WatchedPage'>[]> {
  let from = shop.tx
    .selectFrom('WatchedPage')
    .innerJoin('Competitor', (on) =>
      on
        .onRef('Competitor.businessId', '=', 'WatchedPage.businessId')
        .onRef('Competitor.id', '=', 'WatchedPage.competitorId'),
    )
    .where('WatchedPage.businessId', '=', shop.business.id)
    .where('Competitor.archivedAt', 'is', null)
  if (competitorId) from = from.where('WatchedPage.competitorId', '=', competitorId)
  return from.selectAll('WatchedPage').orderBy('WatchedPage.id').execute()
}

/** Throws `not_found`; answers what was taken away. */
export async function deletePage(shop: Shop, competitorId: string, id: string): Promise<Row<'WatchedPage'>> {
  const row = await shop.tx
    .deleteFrom('WatchedPage')
    .where('businessId', '=', shop.business.id)
    .where('competitorId', '=', competitorId)
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirst()
  if (!row) throw notFound('page')
  return row
}

export async function markChecked(
  shop: Shop,
  id: string,
  values: Pick<Row<'WatchedPage'>, 'etag' | 'checkedAt' | 'failure'>,
): Promise<void> {
  await shop.tx
    .updateTable('WatchedPage')
    .set(values)
    .where('businessId', '=', shop.business.id)
    .where('id', '=', id)
    .execute()
}
