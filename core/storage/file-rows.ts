import { newId } from '../ids.ts'
import type { Tx } from './database.ts'

export type KeptFile = { sha256: string; mime: string; bytes: number }

/** A row for a file in the cabinet, and its id; the same bytes have one. */
export async function fileRow(
  tx: Tx,
  of: { businessId: string; createdAt: string },
  file: KeptFile,
): Promise<string> {
  await tx
    .insertInto('StoredFile')
    .values({ ...file, ...of, id: newId() })
    .onConflict((same) => same.columns(['businessId', 'sha256']).doNothing())
    .execute()
  const { id } = await tx
    .selectFrom('StoredFile')
    .select('id')
    .where('businessId', '=', of.businessId)
    .where('sha256', '=', file.sha256)
    .executeTakeFirstOrThrow()
  return id
}

/** Whether any file that is kept under this hash has a row: what has none is nobody's. */
export async function hasFileRow(tx: Tx, businessId: string, sha256: string): Promise<boolean> {
  const row = await tx
    .selectFrom('StoredFile')
    .select('id')
    .where('businessId', '=', businessId)
    .where('sha256', '=', sha256)
    .executeTakeFirst()
  return row !== undefined
}
