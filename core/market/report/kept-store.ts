import { notFound } from '../../errors.ts'
import { newId } from '../../ids.ts'
import type { Row, Tx } from '../../storage/database.ts'

/** Writes a report and the row of its file down, and answers the report's id. The same bytes have one file row. */
export async function insertReport(
  tx: Tx,
  report: Omit<Row<'Report'>, 'id' | 'fileId'>,
  file: { sha256: string; mime: string; bytes: number },
): Promise<string> {
  const { businessId, createdAt } = report
  await tx
    .insertInto('StoredFile')
    .values({ ...file, id: newId(), businessId, createdAt })
    .onConflict((same) => same.columns(['businessId', 'sha256']).doNothing())
    .execute()
  const { id: fileId } = await tx
    .selectFrom('StoredFile')
    .select('id')
    .where('businessId', '=', businessId)
    .where('sha256', '=', file.sha256)
    .executeTakeFirstOrThrow()
  const id = newId()
  await tx
    .insertInto('Report')
    .values({ ...report, id, fileId })
    .execute()
  return id
}

/** Throws `not_found` where this business has no such report. */
export async function findReport(
  tx: Tx,
  businessId: string,
  id: string,
): Promise<Row<'Report'> & { sha256: string; mime: string }> {
  const row = await tx
    .selectFrom('Report')
    .innerJoin('StoredFile', (on) =>
      on
        .onRef('StoredFile.businessId', '=', 'Report.businessId')
        .onRef('StoredFile.id', '=', 'Report.fileId'),
    )
    .selectAll('Report')
    .select(['StoredFile.sha256', 'StoredFile.mime'])
    .where('Report.businessId', '=', businessId)
    .where('Report.id', '=', id)
    .executeTakeFirst()
  if (!row) throw notFound('report')
  return row
}
