import type { Tx } from '../../storage/database.ts'
import type { RefreshedPoint } from './series.ts'

/** When a series was last fetched, and which edition of it. */
export async function lastFetch(
  tx: Tx,
  code: string,
): Promise<{ fetchedAt: string; vintage: string } | null> {
  const row = await tx
    .selectFrom('Indicator')
    .select(['fetchedAt', 'vintage'])
    .where('code', '=', code)
    .where('fetchedAt', 'is not', null)
    .orderBy('fetchedAt', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.fetchedAt ? { fetchedAt: row.fetchedAt, vintage: row.vintage } : null
}

/** Keeps points; one of the same day is replaced, since series are revised. */
export async function keepPoints(
  tx: Tx,
  points: readonly RefreshedPoint[],
  fetchedAt: string,
): Promise<void> {
  for (const point of points) {
    const { value, source, vintage } = point
    await tx
      .insertInto('Indicator')
      .values({ ...point, fetchedAt })
      .onConflict((same) => same.columns(['code', 'date']).doUpdateSet({ value, source, vintage, fetchedAt }))
      .execute()
  }
}
