import { notFound } from '../errors.ts'
import type { Tx } from '../storage/database.ts'
import { fromNow } from '../storage/leases.ts'
import { readKept } from './inbox-store.ts'
import { readOutgoing } from './outbox-store.ts'

export type DeadLetter = {
  id: string
  direction: 'in' | 'out'
  channel: string
  text: string
  why: string | null
  at: string
}

/** What was given up in the chats of a business, the newest first. */
export async function deadLetters(tx: Tx, businessId: string): Promise<DeadLetter[]> {
  const came = await ofBusiness(tx, businessId)
    .selectAll('Inbox')
    .orderBy('Inbox.id', 'desc')
    .limit(MOST)
    .execute()
  const ours = await tx
    .selectFrom('Outbox')
    .selectAll()
    .where('businessId', '=', businessId)
    .where('state', '=', 'dead')
    .orderBy('id', 'desc')
    .limit(MOST)
    .execute()
  const letters = [
    ...came.map(({ id, channel, body, error, receivedAt }) => {
      return { id, direction: 'in' as const, channel, text: readKept(body).text, why: error, at: receivedAt }
    }),
    ...ours.map(({ id, channel, body, error, createdAt }) => {
      return {
        id,
        direction: 'out' as const,
        channel,
        text: readOutgoing(body).text,
        why: error,
        at: createdAt,
      }
    }),
  ]
  return letters.toSorted((one, other) => (one.id < other.id ? 1 : -1))
}

/** Throws `not_found` where this business has no such message that was given up. */
export async function reviveDeadLetter(tx: Tx, businessId: string, id: string): Promise<void> {
  const fresh = { state: 'new', attempts: 0, interrupted: 0, notBefore: fromNow(0), error: null }
  const ours = await tx
    .updateTable('Outbox')
    .set({ ...fresh, delivery: null, deliveryAt: null })
    .where('id', '=', id)
    .where('businessId', '=', businessId)
    .where('state', '=', 'dead')
    .executeTakeFirst()
  if (ours.numUpdatedRows > 0n) return
  if (!(await ofBusiness(tx, businessId).select('Inbox.id').where('Inbox.id', '=', id).executeTakeFirst())) {
    throw notFound('message')
  }
  await tx.updateTable('Inbox').set(fresh).where('id', '=', id).execute()
}

/** Throws `not_found`. */
export async function dropDeadLetter(tx: Tx, businessId: string, id: string): Promise<void> {
  const ours = await tx
    .deleteFrom('Outbox')
    .where('id', '=', id)
    .where('businessId', '=', businessId)
    .where('state', '=', 'dead')
    .executeTakeFirst()
  if (ours.numDeletedRows > 0n) return
  if (!(await ofBusiness(tx, businessId).select('Inbox.id').where('Inbox.id', '=', id).executeTakeFirst())) {
    throw notFound('message')
  }
  await tx.deleteFrom('Inbox').where('id', '=', id).execute()
}

const MOST = 500

/** A message that came in belongs to whom its chat is linked to. */
function ofBusiness(tx: Tx, businessId: string) {
  return tx
    .selectFrom('Inbox')
    .innerJoin('ChatLink', (on) =>
      on.onRef('ChatLink.channel', '=', 'Inbox.channel').onRef('ChatLink.address', '=', 'Inbox.chat'),
    )
    .where('ChatLink.businessId', '=', businessId)
    .where('ChatLink.unlinkedAt', 'is', null)
    .where('Inbox.state', '=', 'dead')
}
