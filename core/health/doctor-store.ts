import { existsSync } from 'node:fs'
import { join } from 'node:path'
import SQLite from 'better-sqlite3'
import { checkLogs } from '../storage/logs-check.ts'

export type Examined = {
  /** Businesses whose log of actions does not follow. */
  brokenLogs: string[]
  /** Figures that differ from the lines that they sum. */
  wrongFigures: string[]
  missingFiles: number
  /** Work that was given up. */
  dead: number
  /** The day of the newest line, where the machine's clock is behind it by more than a day. */
  ahead: string | null
  /** What is sealed with the house's key and has no end of its own. */
  sealed: string[]
  /** The backup that did not come back when it was last tried. */
  failedTest: string | null
}

/** Each finds nothing in books that are as they should be. */
const comparisons: Record<string, string> = {
  SalesDay: `select d.date from SalesDay d left join
      (select businessId, date, sum(total) as total from Sale where deletedAt is null group by 1, 2) s
      using (businessId, date) where d.revenue != coalesce(s.total, 0)`,
  Sale: `select s.id from Sale s join (select saleId, sum(total) as total from SaleLine group by 1) l
      on l.saleId = s.id where s.total != l.total`,
  Customer: `select c.id from Customer c left join (select customerId,
      sum(case kind when 'payment' then -amount else amount end) as owed from CustomerEntry group by 1) e
      on e.customerId = c.id where c.balance != coalesce(e.owed, 0)`,
}

export function examineBooks(file: string, uploads: string): Examined {
  const books = new SQLite(file, { readonly: true, timeout: 15_000 })
  try {
    return {
      brokenLogs: checkLogs(books).flatMap(({ whole, name }) => (whole ? [] : [name])),
      wrongFigures: Object.entries(comparisons).flatMap(([what, sql]) =>
        books.prepare(sql).get() === undefined ? [] : [what],
      ),
      missingFiles: missing(books, uploads),
      dead: count(
        books,
        `select (select count(*) from Inbox where state = 'dead')
        + (select count(*) from Outbox where state = 'dead') + (select count(*) from Job where state = 'dead') as n`,
      ),
      ahead: ahead(books),
      sealed: books
        .prepare<[], { text: string }>('select totpSecret as text from Person where totpSecret is not null')
        .all()
        .map(({ text }) => text),
      failedTest:
        books
          .prepare<[], { backup: string }>(
            `select value ->> 'backup' as backup from HouseFact where key = 'backup:test' and value ->> 'passed' = 0`,
          )
          .get()?.backup ?? null,
    }
  } finally {
    books.close()
  }
}

function missing(books: SQLite.Database, uploads: string): number {
  const files = books.prepare<[], { businessId: string; sha256: string }>(
    'select businessId, sha256 from StoredFile',
  )
  let absent = 0
  for (const { businessId, sha256 } of files.iterate())
    if (!existsSync(join(uploads, businessId, sha256.slice(0, 2), sha256))) absent++
  return absent
}

function ahead(books: SQLite.Database): string | null {
  const newest = books.prepare<[], { at: string | null }>('select max(at) as at from Audit').get()?.at
  return newest && Date.parse(newest) > Date.now() + 86_400_000 ? newest.slice(0, 10) : null
}

function count(books: SQLite.Database, sql: string): number {
  return books.prepare<[], { n: number }>(sql).get()?.n ?? 0
}
