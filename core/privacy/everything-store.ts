import SQLite from 'better-sqlite3'
import { sql } from 'kysely'
import type { Database, Tx } from '../storage/database.ts'
import { ownTables } from './tables.ts'

export type PlainRow = Record<string, string | number | null>

/** A business's rows, table by table, from a connection of their own: nobody waits for whoever takes all away. */
export type Everything = {
  columns(table: string, hidden: readonly string[]): string[]
  rows(table: string, columns: readonly string[]): Iterable<PlainRow>
  files(): { sha256: string; mime: string }[]
  close(): void
}

export function openEverything(databaseFile: string, businessId: string): Everything {
  const books = new SQLite(databaseFile, { readonly: true, timeout: 15_000 })
  // One unchanging state of the books for the whole export.
  books.exec('begin')
  return {
    columns: (table, hidden) =>
      books
        .prepare<[string], { name: string }>('select name from pragma_table_info(?)')
        .all(table)
        .map(({ name }) => name)
        .filter((name) => !hidden.includes(name)),
    rows: (table, columns) =>
      books
        .prepare<[string], PlainRow>(
          `select ${columns.map((name) => `"${name}"`).join(', ')} from "${table}" where ${ownColumn(table)} = ?`,
        )
        .iterate(businessId),
    files: () =>
      books
        .prepare<[string], { sha256: string; mime: string }>(
          'select sha256, mime from StoredFile where businessId = ?',
        )
        .all(businessId),
    close: () => books.close(),
  }
}

/** How many rows of each kind a business has, without those that have none. */
export async function countEverything(tx: Tx, businessId: string): Promise<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const table of ownTables) {
    const { rows } = await sql<{ n: number }>`select count(*) as n from ${sql.table(table)}
      where ${sql.ref(ownColumn(table))} = ${businessId}`.execute(tx)
    const n = rows[0]?.n ?? 0
    if (n > 0) counts[table] = n
  }
  return counts
}

/** Erases every row of a business, and what hangs on its people, chats and keys. Its uploads are erased by a job. */
export async function eraseEverything(tx: Tx, businessId: string): Promise<void> {
  // Rows point at one another in circles: they are looked at once all are gone.
  await sql`pragma defer_foreign_keys = on`.execute(tx)
  await sql`delete from IdempotencyKey where credential in (
    select 'key:' || id from ApiKey where businessId = ${businessId}
    union select 'session:' || Session.id from Session join Person on Person.id = personId
      where businessId = ${businessId})`.execute(tx)
  await sql`delete from Session where personId in (select id from Person where businessId = ${businessId})`.execute(
    tx,
  )
  await sql`delete from Inbox where (channel, chat) in (
    select channel, address from ChatLink where businessId = ${businessId})`.execute(tx)
  for (const table of ownTables) {
    await sql`delete from ${sql.table(table)} where ${sql.ref(ownColumn(table))} = ${businessId}`.execute(tx)
  }
}

function ownColumn(table: string): 'id' | 'businessId' {
  const whole: keyof Database = 'Business'
  return table === whole ? 'id' : 'businessId'
}
