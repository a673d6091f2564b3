import type SQLite from 'better-sqlite3'
import type { SqliteDatabase } from 'kysely'

/** A shop's house asks the same few hundred questions all day. */
const MOST_KEPT = 500

/**
 * The same connection, for Kysely, which prepares each statement anew: the newest ones are kept, since preparing
 * costs about as much as running. A statement that is being read row by row is not handed out twice.
 */
export function keepingStatements(file: SQLite.Database): SqliteDatabase {
  const kept = new Map<string, SQLite.Statement>()
  return {
    prepare(sql) {
      const known = kept.get(sql)
      if (known && !known.busy) {
        kept.delete(sql)
        kept.set(sql, known)
        return known
      }
      const statement = file.prepare(sql)
      if (!known) kept.set(sql, statement)
      if (kept.size > MOST_KEPT) kept.delete(kept.keys().next().value ?? sql)
      return statement
    },
    close: () => void file.close(),
  }
}
