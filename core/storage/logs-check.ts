import SQLite from 'better-sqlite3'
import { followed, type AuditLine, type AuditMark } from './audit.ts'

export type CheckedLog = { businessId: string; name: string; whole: boolean; mark: AuditMark }

/** Reads every line of every business's log and looks whether each follows from the one before it. */
export function checkLogs(books: SQLite.Database): CheckedLog[] {
  const businesses = books.prepare<[], { id: string; name: string }>('select id, name from Business').all()
  const lines = books.prepare<[string], AuditLine>(
    'select * from Audit where businessId = ? order by sequence',
  )
  return businesses.map(({ id, name }) => {
    const { mark, brokenAt } = followed(lines.iterate(id))
    return { businessId: id, name, whole: brokenAt === null, mark }
  })
}

export function checkLogsIn(file: string): CheckedLog[] {
  const books = new SQLite(file, { readonly: true, timeout: 15_000 })
  try {
    return checkLogs(books)
  } finally {
    books.close()
  }
}
