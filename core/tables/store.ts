import type { Shop } from '../capability.ts'
import { newId } from '../ids.ts'

export type ImportKind = 'sales' | 'inventory'

/** Whether these very bytes were taken in before, and that was not undone. */
export async function takenInBefore(shop: Shop, kind: ImportKind, sha256: string): Promise<boolean> {
  const row = await shop.tx
    .selectFrom('Import')
    .select('id')
    .where('businessId', '=', shop.business.id)
    .where('kind', '=', kind)
    .where('sha256', '=', sha256)
    .where('undoneAt', 'is', null)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

export async function insertImport(
  shop: Shop,
  { kind, sha256, rows }: { kind: ImportKind; sha256: string; rows: number },
): Promise<string> {
  const id = newId()
  await shop.tx
    .insertInto('Import')
    .values({
      id,
      businessId: shop.business.id,
      kind,
      sha256,
      rows,
      createdAt: shop.clock.now().toISOString(),
      personId: shop.person.id,
      undoneAt: null,
    })
    .execute()
  return id
}

export async function markUndone(shop: Shop, id: string): Promise<void> {
  await shop.tx
    .updateTable('Import')
    .set({ undoneAt: shop.clock.now().toISOString() })
    .where('businessId', '=', shop.business.id)
    .where('id', '=', id)
    .execute()
}
