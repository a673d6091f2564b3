import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { isDriverAdapterError } from '@prisma/driver-adapter-utils'
import type { DiagnoseMigrationHistoryOutput, MigrationList, SchemaEngine } from '@prisma/schema-engine-wasm'
import SQLite from 'better-sqlite3'
import type { Sentence } from '../problems/sentence.ts'
import { migrationWords } from '../problems/start-words.ts'
import { StartRefused } from '../settings.ts'
import { everyTable, inOneTransaction } from './schema-engine.ts'

/** A step of the books' shape, in Prisma's layout: `<time>_<name>/migration.sql`. */
type Migration = { name: string; sql: string }

/** The books can't be brought to this version's shape; the message says why and what to do. They are as they were. */
export class MigrationRefused extends StartRefused {
  override name = 'MigrationRefused'
}

const patienceMs = 15_000

/**
 * Brings the books in `file` (made where there is none) to the shape that `folder` describes, all of it or nothing.
 * Answers the names of what it applied, none where there was nothing to do. Books that hold something already are
 * shown to `before` first, which backs them up.
 * Throws `MigrationRefused` for an edited migration, for books that a newer version wrote, and for SQL that fails.
 */
export async function applyMigrations(
  file: string,
  folder: string,
  before: () => Promise<unknown> = () => Promise.resolve(),
): Promise<string[]> {
  const migrations = readMigrations(folder)
  const applied = appliedChecksums(file)
  if (applied && sameHistory(applied, migrations)) return []

  mkdirSync(dirname(file), { recursive: true })
  if (applied) await before()
  try {
    return await inOneTransaction(file, patienceMs, async (engine) => {
      const list = migrationList(folder, migrations)
      // The engine can't diagnose books that have no history yet.
      if (applied) await refuseForeignHistory(engine, list)
      return (await engine.applyMigrations({ migrationsList: list, filters: everyTable }))
        .appliedMigrationNames
    })
  } catch (error) {
    // A folder that takes no file is no fault of a migration, and is said by its own name.
    if (error instanceof MigrationRefused || isShut(error)) throw error
    throw new MigrationRefused(migrationWords.failed(file, why(error)), { cause: error })
  }
}

function isShut(error: unknown): boolean {
  return error instanceof SQLite.SqliteError && /^SQLITE_(CANTOPEN|READONLY)/.test(error.code)
}

/** Whether the books in `file` have the shape that `folder` describes. */
export function hasShape(file: string, folder: string): boolean {
  const applied = appliedChecksums(file)
  return applied !== null && sameHistory(applied, readMigrations(folder))
}

/** The migrations of a folder, oldest first. */
export function migrationNames(folder: string): string[] {
  return readMigrations(folder).map(({ name }) => name)
}

function readMigrations(folder: string): Migration[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({ name, sql: readFileSync(join(folder, name, 'migration.sql'), 'utf8') }))
    .toSorted((one, other) => (one.name < other.name ? -1 : 1))
}

/** A cheap look into the books, so that a usual start does not wait for the engine. */
function appliedChecksums(file: string): Map<string, string> | null {
  if (!existsSync(file)) return null
  const books = new SQLite(file, { readonly: true, timeout: patienceMs })
  try {
    const known = books.prepare(`select 1 from sqlite_master where name = '_prisma_migrations'`).get()
    if (!known) return null
    const rows = books
      .prepare<[], { migration_name: string; checksum: string }>(
        'select migration_name, checksum from _prisma_migrations where finished_at is not null and rolled_back_at is null',
      )
      .all()
    return new Map(rows.map((row) => [row.migration_name, row.checksum]))
  } finally {
    books.close()
  }
}

function sameHistory(applied: Map<string, string>, migrations: Migration[]): boolean {
  return (
    applied.size === migrations.length &&
    migrations.every(({ name, sql }) => applied.get(name) === createHash('sha256').update(sql).digest('hex'))
  )
}

async function refuseForeignHistory(engine: SchemaEngine, list: MigrationList): Promise<void> {
  const found = await engine.diagnoseMigrationHistory({
    migrationsList: list,
    optInToShadowDatabase: false,
    filters: everyTable,
  })
  const reason = whyNotToMigrate(found)
  if (reason) throw new MigrationRefused(reason)
}

function whyNotToMigrate({
  editedMigrationNames: edited,
  history,
}: DiagnoseMigrationHistoryOutput): Sentence | null {
  if (edited.length > 0) return migrationWords.edited(edited.join(', '))
  if (history && history.diagnostic !== 'databaseIsBehind')
    return migrationWords.newer(history.unpersistedMigrationNames.join(', '))
  return null
}

/** SQLite's own words where there are any: the adapter's name for "database is locked" is SocketTimeout. */
function why(error: unknown): string {
  if (isDriverAdapterError(error)) return error.cause.originalMessage ?? error.message
  return error instanceof Error ? error.message : String(error)
}

function migrationList(folder: string, migrations: Migration[]): MigrationList {
  return {
    baseDir: folder,
    lockfile: { path: 'migration_lock.toml', content: 'provider = "sqlite"\n' },
    shadowDbInitScript: '',
    migrationDirectories: migrations.map(({ name, sql }) => ({
      path: name,
      migrationFile: { path: 'migration.sql', content: { tag: 'ok', value: sql } },
    })),
  }
}
