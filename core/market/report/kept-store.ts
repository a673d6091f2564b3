import { notFound } from '../../errors.ts'
import { newId } from '../../ids.ts'
import type { Row, Tx } from '../../storage/database.ts'
import { fileRow, type KeptFile } from '../../storage/file-rows.ts'

/** Writes a report and the row of its file down, and answers the report's id. */
export async function insertReport(
  tx: Tx,
  report: Omit<Row<'Report'>, 'id' | 'fileId'>,
  file: KeptFile,
): Promise<string> {
  const { businessId, createdAt } = report
  const fileId = await fileRow(tx, { businessId, createdAt }, file)
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
