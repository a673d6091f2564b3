import { newId } from '../../ids.ts'
import type { Row, Tx } from '../../storage/database.ts'

export type Chat = { channel: string; address: string }

/** SQLite takes a limited number of values in one statement. */
const ADDRESSES_A_STATEMENT = 500

export async function findLink(tx: Tx, { channel, address }: Chat): Promise<Row<'ChatLink'> | undefined> {
  return tx
    .selectFrom('ChatLink')
    .selectAll()
    .where('channel', '=', channel)
    .where('address', '=', address)
    .where('unlinkedAt', 'is', null)
    .executeTakeFirst()
}

/** Links a chat; one that was linked before, to whomever, is theirs no longer. */
export async function linkChat(
  tx: Tx,
  { channel, address }: Chat,
  whose: { businessId: string; personId: string; name: string; createdAt: string },
): Promise<void> {
  const fresh = { ...whose, unlinkedAt: null, stoppedAt: null }
  await tx
    .insertInto('ChatLink')
    .values({ id: newId(), channel, address, ...fresh })
    .onConflict((on) => on.columns(['channel', 'address']).doUpdateSet(fresh))
    .execute()
}

/** The chats that are linked in a channel, each with the instant of its linking. */
export async function linkedIn(tx: Tx, channel: string): Promise<{ chat: string; since: string }[]> {
  return tx
    .selectFrom('ChatLink')
    .select(['address as chat', 'createdAt as since'])
    .where('channel', '=', channel)
    .where('unlinkedAt', 'is', null)
    .where('stoppedAt', 'is', null)
    .execute()
}

/** The chats in which a person may be written to, the newest first. */
export async function chatsOf(tx: Tx, personId: string): Promise<Chat[]> {
  return tx
    .selectFrom('ChatLink')
    .select(['channel', 'address'])
    .where('personId', '=', personId)
    .where('unlinkedAt', 'is', null)
    .where('stoppedAt', 'is', null)
    .orderBy('id', 'desc')
    .execute()
}

export async function setLinkStopped(tx: Tx, id: string, stoppedAt: string | null): Promise<void> {
  await tx.updateTable('ChatLink').set({ stoppedAt }).where('id', '=', id).execute()
}

export async function findStranger(tx: Tx, { channel, address }: Chat): Promise<Row<'Stranger'> | undefined> {
  return tx
    .selectFrom('Stranger')
    .selectAll()
    .where('channel', '=', channel)
    .where('address', '=', address)
    .executeTakeFirst()
}

export async function keepStranger(
  tx: Tx,
  { channel, address }: Chat,
  values: Partial<Pick<Row<'Stranger'>, 'tries' | 'firstTry' | 'toldAt' | 'stoppedAt'>>,
): Promise<void> {
  const unknown = { tries: 0, firstTry: null, toldAt: null, stoppedAt: null }
  await tx
    .insertInto('Stranger')
    .values({ channel, address, ...unknown, ...values })
    .onConflict((on) => on.columns(['channel', 'address']).doUpdateSet(values))
    .execute()
}

/** A code that can still be used. */
export async function usableCode(
  tx: Tx,
  codeHash: string,
  now: string,
): Promise<Row<'LinkCode'> | undefined> {
  return tx
    .selectFrom('LinkCode')
    .selectAll()
    .where('codeHash', '=', codeHash)
    .where('usedAt', 'is', null)
    .where('expiresAt', '>', now)
    .executeTakeFirst()
}

export async function spendCode(tx: Tx, id: string, usedAt: string): Promise<void> {
  await tx.updateTable('LinkCode').set({ usedAt }).where('id', '=', id).execute()
}

/** Which of these chats said STOP, on whichever channel, and when. */
export async function stoppedAmong(
  tx: Tx,
  addresses: readonly string[],
): Promise<{ address: string; stoppedAt: string }[]> {
  const found: { address: string; stoppedAt: string | null }[] = []
  for (let at = 0; at < addresses.length; at += ADDRESSES_A_STATEMENT) {
    const some = addresses.slice(at, at + ADDRESSES_A_STATEMENT)
    for (const table of ['Stranger', 'ChatLink'] as const) {
      found.push(
        ...(await tx
          .selectFrom(table)
          .select(['address', 'stoppedAt'])
          .where('stoppedAt', 'is not', null)
          .where('address', 'in', some)
          .execute()),
      )
    }
  }
  return found.flatMap(({ address, stoppedAt }) => (stoppedAt === null ? [] : [{ address, stoppedAt }]))
}
