import { sql } from 'kysely'
import { keepDeliveries } from '../marketing/sending/store.ts'
import type { Tx } from '../storage/database.ts'
import { fromNow } from '../storage/leases.ts'

/** The oldest live row of each chat that is due: what a chat says and hears goes strictly one after another. */
export async function headsOf(
  tx: Tx,
  table: 'Inbox' | 'Outbox',
  channels: readonly string[] | null,
  most: number,
): Promise<string[]> {
  const open = channels === null ? sql`` : sql`and row.channel in (${sql.join(channels)})`
  const { rows } = await sql<{ id: string }>`
    select row.id from ${sql.table(table)} row
    where row.state = 'new' and row.notBefore <= ${fromNow(0)} ${open}
      and not exists (
        select 1 from ${sql.table(table)} earlier
        where earlier.state in ('new', 'held') and earlier.chat = row.chat and earlier.id < row.id
          and earlier.channel = row.channel
      )
      and not exists (
        select 1 from ${sql.table(table)} held
        where held.state = 'held' and held.chat = row.chat and held.channel = row.channel
      )
    order by row.notBefore, row.id limit ${most}`.execute(tx)
  return rows.map(({ id }) => id)
}

/** Whether something of a chat waits or is in hand already: what comes after it has to wait. */
export async function isBusy(
  tx: Tx,
  table: 'Inbox' | 'Outbox',
  { channel, chat }: { channel: string; chat: string },
): Promise<boolean> {
  const row = await tx
    .selectFrom(table)
    .select('id')
    .where('state', 'in', ['new', 'held'])
    .where('chat', '=', chat)
    .where('channel', '=', channel)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

/** Forgets what was finished before an instant. Messages that were given up are kept. */
export async function forgetFinished(tx: Tx, before: string): Promise<void> {
  await tx.deleteFrom('Inbox').where('state', '=', 'done').where('doneAt', '<', before).execute()
  await keepDeliveries(tx, before)
  await tx.deleteFrom('Outbox').where('state', '=', 'sent').where('sentAt', '<', before).execute()
}
