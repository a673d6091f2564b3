import type { ExpressionBuilder } from 'kysely'
import type { Database, Row, Tx } from './database.ts'

type KeyId = Pick<Row<'IdempotencyKey'>, 'credential' | 'address' | 'key'>

/** Claims a key, or answers the row that holds it already. Rows older than `expiredBefore` are forgotten first. */
export async function claimKey(
  tx: Tx,
  row: KeyId & { requestHash: string; createdAt: string },
  expiredBefore: string,
): Promise<Row<'IdempotencyKey'> | undefined> {
  await tx.deleteFrom('IdempotencyKey').where('createdAt', '<', expiredBefore).execute()
  const kept = await tx.selectFrom('IdempotencyKey').selectAll().where(matches(row)).executeTakeFirst()
  if (kept) return kept
  await tx
    .insertInto('IdempotencyKey')
    .values({ ...row, status: null, body: null })
    .execute()
  return undefined
}

export async function keepAnswer(tx: Tx, id: KeyId, answer: { status: number; body: string }): Promise<void> {
  await tx.updateTable('IdempotencyKey').set(answer).where(matches(id)).execute()
}

/** Gives up a claim that has no answer; a kept answer stays. */
export async function releaseKey(tx: Tx, id: KeyId): Promise<void> {
  await tx.deleteFrom('IdempotencyKey').where(matches(id)).where('status', 'is', null).execute()
}

function matches({ credential, address, key }: KeyId) {
  return (is: ExpressionBuilder<Database, 'IdempotencyKey'>) => is.and({ credential, address, key })
}
