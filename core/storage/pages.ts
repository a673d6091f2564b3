import type { SelectQueryBuilder } from 'kysely'
import type { Database } from './database.ts'

export type PageQuery = { page: number; pageSize: number; search?: string | undefined }

/** One page of a list, and how many rows there are in all. `from` holds the conditions, `shown` the columns and the order. */
export async function pageOf<Table extends keyof Database, Shown>(
  from: SelectQueryBuilder<Database, Table, object>,
  { page, pageSize }: PageQuery,
  shown: (rows: SelectQueryBuilder<Database, Table, object>) => SelectQueryBuilder<Database, Table, Shown>,
  /** How many there are, where something is kept that knows it sooner than a count. */
  counted?: () => Promise<number>,
): Promise<{ rows: Shown[]; total: number; page: number; pageSize: number }> {
  const rows = await shown(from)
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .execute()
  if (page === 1 && rows.length < pageSize) return { rows, total: rows.length, page, pageSize }
  if (counted) return { rows, total: await counted(), page, pageSize }
  const { total } = await from.select((as) => as.fn.countAll<number>().as('total')).executeTakeFirstOrThrow()
  return { rows, total, page, pageSize }
}
