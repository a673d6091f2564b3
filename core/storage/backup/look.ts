import SQLite from 'better-sqlite3'
import type { BusinessInBackup } from './manifest.ts'

/** What the books in a file hold, and whether SQLite finds them whole. */
export type Looked = { faults: string[]; migrations: string[]; businesses: BusinessInBackup[] }

/** Counted for a dry run; what a version doesn't have yet is left out. */
const counted = {
  sales: ['Sale', 'deletedAt is null'],
  expenses: ['Expense', 'deletedAt is null'],
  items: ['Item', 'archivedAt is null'],
  customers: ['Customer', 'archivedAt is null'],
  suppliers: ['Supplier', 'archivedAt is null'],
  messages: ['Message', '1'],
  photos: ['StoredFile', '1'],
} as const

/** Opens the books in a file and looks. `deep` reads every page, which takes seconds for a gigabyte. */
export function lookInto(file: string, deep: boolean): Looked {
  const books = new SQLite(file, { readonly: true, timeout: 15_000 })
  try {
    const faults = deep ? faultsOf(books) : []
    // Books that are broken are not asked any further.
    if (faults.length > 0) return { faults, migrations: [], businesses: [] }
    const has = books.prepare<[string]>(`select 1 from sqlite_master where type = 'table' and name = ?`)
    const there = (table: string) => has.get(table) !== undefined
    return {
      faults,
      migrations: there('_prisma_migrations') ? migrationsOf(books) : [],
      businesses: there('Business') ? businessesOf(books, there) : [],
    }
  } finally {
    books.close()
  }
}

function faultsOf(books: SQLite.Database): string[] {
  const found = books.prepare<[], { integrity_check: string }>('pragma integrity_check(20)').all()
  const faults = found.map((row) => row.integrity_check).filter((line) => line !== 'ok')
  const [broken] = books.prepare<[], { table: string }>('pragma foreign_key_check').all()
  return broken ? [...faults, `rows of ${broken.table} point at rows that are not there`] : faults
}

function migrationsOf(books: SQLite.Database): string[] {
  return books
    .prepare<[], { name: string }>(
      `select migration_name as name from _prisma_migrations
        where finished_at is not null and rolled_back_at is null order by name`,
    )
    .all()
    .map(({ name }) => name)
}

function businessesOf(books: SQLite.Database, there: (table: string) => boolean): BusinessInBackup[] {
  const rows = books
    .prepare<[], { id: string; name: string; sample: number }>(
      'select id, name, sample from Business order by id',
    )
    .all()
  const present = Object.entries(counted).filter(([, [table]]) => there(table))
  const lastSale = books.prepare<[string], { day: string | null }>(
    'select max(date) as day from Sale where businessId = ? and deletedAt is null',
  )
  return rows.map(({ id, name, sample }) => ({
    id,
    name,
    sample: sample === 1,
    lastSale: lastSale.get(id)?.day ?? null,
    counts: Object.fromEntries(
      present.map(([word, [table, standing]]) => [word, countOf(books, table, standing, id)]),
    ),
  }))
}

function countOf(books: SQLite.Database, table: string, standing: string, businessId: string): number {
  const sql = `select count(*) as n from "${table}" where businessId = ? and ${standing}`
  return books.prepare<[string], { n: number }>(sql).get(businessId)?.n ?? 0
}
