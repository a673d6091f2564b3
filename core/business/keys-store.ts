import type { Shop } from '../capability.ts'
import { notFound } from '../errors.ts'
import type { Row, Tx } from '../storage/database.ts'
import { pageOf, type PageQuery } from '../storage/pages.ts'

export async function insertKey(tx: Tx, row: Row<'ApiKey'>): Promise<void> {
  await tx.insertInto('ApiKey').values(row).execute()
}

export async function keyByHash(tx: Tx, hash: string): Promise<Row<'ApiKey'> | undefined> {
  return tx
    .selectFrom('ApiKey')
    .selectAll()
    .where('hash', '=', hash)
    .where('revokedAt', 'is', null)
    .executeTakeFirst()
}

export async function markKeyUsed(tx: Tx, id: string, at: string): Promise<void> {
  await tx.updateTable('ApiKey').set({ lastUsedAt: at }).where('id', '=', id).execute()
}

export async function listKeys(shop: Shop, query: PageQuery) {
  const from = shop.tx
    .selectFrom('ApiKey')
    .where('businessId', '=', shop.business.id)
    .where('revokedAt', 'is', null)
  return pageOf(from, query, (rows) => rows.selectAll().orderBy('id', 'desc'))
}

/** Throws `not_found` where this business has no such key. */
export async function revokeKey(shop: Shop, id: string): Promise<void> {
  const result = await shop.tx
    .updateTable('ApiKey')
    .set({ revokedAt: shop.clock.now().toISOString() })
    .where('businessId', '=', shop.business.id)
    .where('id', '=', id)
    .where('revokedAt', 'is', null)
    .executeTakeFirst()
  if (result.numUpdatedRows === 0n) throw notFound('key')
}
