import type { Tx } from '../storage/database.ts'

export type OldPhoto = {
  receiptId: string
  businessId: string
  fileId: string
  pageFileId: string | null
  sha256: string
  mime: string
}

/** The oldest paper whose file is still as it was sent, or null where there is none. */
export async function nextOldPhoto(tx: Tx): Promise<OldPhoto | null> {
  const row = await tx
    .selectFrom('Receipt')
    .innerJoin('StoredFile', (join) =>
      join
        .onRef('StoredFile.businessId', '=', 'Receipt.businessId')
        .onRef('StoredFile.id', '=', 'Receipt.fileId'),
    )
    .select([
      'Receipt.id as receiptId',
      'Receipt.businessId',
      'Receipt.fileId',
      'Receipt.pageFileId',
      'StoredFile.sha256',
      'StoredFile.mime',
    ])
    .where('Receipt.sentSha256', 'is', null)
    .orderBy('Receipt.id')
    .limit(1)
    .executeTakeFirst()
  return row ?? null
}

/** Puts another file in the place of the one that was sent. Answers whether nothing needs that one any more. */
export async function putInPlace(tx: Tx, old: OldPhoto, fileId: string): Promise<boolean> {
  const { businessId, receiptId: id } = old
  await tx
    .updateTable('Receipt')
    .set({ fileId, sentSha256: old.sha256 })
    .where('businessId', '=', businessId)
    .where('id', '=', id)
    .execute()
  if (fileId === old.fileId) return false
  const needed = await tx
    .selectFrom('Receipt')
    .select('id')
    .where('businessId', '=', businessId)
    .where((is) => is.or([is('fileId', '=', old.fileId), is('pageFileId', '=', old.fileId)]))
    .executeTakeFirst()
  if (needed) return false
  await tx
    .deleteFrom('StoredFile')
    .where('businessId', '=', businessId)
    .where('id', '=', old.fileId)
    .execute()
  return true
}
