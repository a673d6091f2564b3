import type { Shop } from '../../capability.ts'
import { notFound } from '../../errors.ts'
import type { Row } from '../../storage/database.ts'

/** Codes that can still be used, newest first. Codes keep the machine's clock. */
export async function waitingCodes(shop: Shop): Promise<Row<'LinkCode'>[]> {
  return shop.tx
    .selectFrom('LinkCode')
    .selectAll()
    .where('businessId', '=', shop.business.id)
    .where('usedAt', 'is', null)
    .where('expiresAt', '>', new Date().toISOString())
    .orderBy('id', 'desc')
    .execute()
}

export async function insertCode(shop: Shop, row: Row<'LinkCode'>): Promise<void> {
  await shop.tx.insertInto('LinkCode').values(row).execute()
}

export async function linkedChats(
  shop: Shop,
): Promise<(Row<'ChatLink'> & { role: string; person: string })[]> {
  return shop.tx
    .selectFrom('ChatLink')
    .innerJoin('Person', 'Person.id', 'ChatLink.personId')
    .selectAll('ChatLink')
    .select(['Person.role as role', 'Person.name as person'])
    .where('ChatLink.businessId', '=', shop.business.id)
    .where('ChatLink.unlinkedAt', 'is', null)
    .where('Person.disabledAt', 'is', null)
    .orderBy('ChatLink.id', 'desc')
    .execute()
}

/** Unlinks a chat, with what still waits to leave for it, or spends a code that was not used. Throws `not_found` where there is neither. */
export async function endLink(shop: Shop, id: string): Promise<void> {
  const at = shop.clock.now().toISOString()
  const mine = { businessId: shop.business.id, id }
  const chat = await shop.tx
    .updateTable('ChatLink')
    .set({ unlinkedAt: at })
    .where('businessId', '=', mine.businessId)
    .where('id', '=', mine.id)
    .where('unlinkedAt', 'is', null)
    .returning(['channel', 'address'])
    .executeTakeFirst()
  if (chat) return dropWaiting(shop, chat)
  const code = await shop.tx
    .deleteFrom('LinkCode')
    .where('businessId', '=', mine.businessId)
    .where('id', '=', mine.id)
    .where('usedAt', 'is', null)
    .executeTakeFirst()
  if (code.numDeletedRows === 0n) throw notFound('link')
}

/** Whoever was unlinked gets nothing more, also of what was written for them before; another shop may still write to them. */
async function dropWaiting(
  { tx, business }: Shop,
  { channel, address }: { channel: string; address: string },
): Promise<void> {
  await tx
    .deleteFrom('Outbox')
    .where('channel', '=', channel)
    .where('chat', '=', address)
    .where('state', '=', 'new')
    .where((row) => row.or([row('businessId', '=', business.id), row('businessId', 'is', null)]))
    .execute()
}
