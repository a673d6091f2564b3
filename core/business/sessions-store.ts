import type { Shop } from '../capability.ts'
import { notFound } from '../errors.ts'
import type { Row, Tx } from '../storage/database.ts'

export async function insertSession(tx: Tx, row: Row<'Session'>): Promise<void> {
  await tx.insertInto('Session').values(row).execute()
}

export async function sessionById(tx: Tx, id: string): Promise<Row<'Session'> | undefined> {
  return tx.selectFrom('Session').selectAll().where('id', '=', id).executeTakeFirst()
}

export async function touchSession(
  tx: Tx,
  id: string,
  values: { lastSeenAt: string; expiresAt: string },
): Promise<void> {
  await tx.updateTable('Session').set(values).where('id', '=', id).execute()
}

export async function deleteSession(tx: Tx, id: string): Promise<void> {
  await tx.deleteFrom('Session').where('id', '=', id).execute()
}

export async function deleteSessionsOf(tx: Tx, personId: string): Promise<void> {
  await tx.deleteFrom('Session').where('personId', '=', personId).execute()
}

export async function sessionsOf(shop: Shop, now: string): Promise<Row<'Session'>[]> {
  return shop.tx
    .selectFrom('Session')
    .selectAll()
    .where('personId', '=', shop.person.id)
    .where('expiresAt', '>', now)
    .orderBy('lastSeenAt', 'desc')
    .execute()
}

/** Throws `not_found` where it is not the asker's own. */
export async function endSession(shop: Shop, id: string): Promise<void> {
  const done = await shop.tx
    .deleteFrom('Session')
    .where('personId', '=', shop.person.id)
    .where('id', '=', id)
    .executeTakeFirst()
  if (done.numDeletedRows === 0n) throw notFound('session')
}

/** Answers how many sessions ended. */
export async function endOtherSessions(shop: Shop): Promise<number> {
  const done = await shop.tx
    .deleteFrom('Session')
    .where('personId', '=', shop.person.id)
    .where('id', '!=', shop.sessionId ?? '')
    .executeTakeFirst()
  return Number(done.numDeletedRows)
}
