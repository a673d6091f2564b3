import type { Shop } from '../capability.ts'
import { notFound } from '../errors.ts'
import { newId } from '../ids.ts'
import type { Row } from '../storage/database.ts'
import { pageOf, type PageQuery } from '../storage/pages.ts'

export async function insertReminder(
  shop: Shop,
  { text, at }: { text: string; at: string },
): Promise<Row<'Reminder'>> {
  const row = {
    id: newId(),
    businessId: shop.business.id,
    personId: shop.person.id,
    conversationId: shop.conversationId ?? null,
    text,
    at,
    createdAt: shop.clock.now().toISOString(),
    deliveredAt: null,
    deletedAt: null,
  }
  await shop.tx.insertInto('Reminder').values(row).execute()
  return row
}

export async function listReminders(shop: Shop, query: PageQuery) {
  let from = shop.tx
    .selectFrom('Reminder')
    .where('businessId', '=', shop.business.id)
    .where('personId', '=', shop.person.id)
    .where('deletedAt', 'is', null)
  if (query.search) from = from.where('text', 'like', `%${query.search}%`)
  return pageOf(from, query, (rows) => rows.selectAll().orderBy('id', 'desc'))
}

/** Throws `not_found` for a reminder that is not the asker's. */
export async function setReminderDeleted(shop: Shop, id: string, deletedAt: string | null): Promise<void> {
  const result = await shop.tx
    .updateTable('Reminder')
    .set({ deletedAt })
    .where('businessId', '=', shop.business.id)
    .where('personId', '=', shop.person.id)
    .where('id', '=', id)
    .where('deletedAt', deletedAt === null ? 'is not' : 'is', null)
    .executeTakeFirst()
  if (result.numUpdatedRows === 0n) throw notFound('reminder')
}

export function toReminder(row: Row<'Reminder'>) {
  return { id: row.id, text: row.text, at: row.at, createdAt: row.createdAt, deliveredAt: row.deliveredAt }
}
