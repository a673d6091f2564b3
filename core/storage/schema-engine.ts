import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3'
import {
  bindMigrationAwareSqlAdapterFactory,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils'
import type { SchemaEngine, SchemaFilter } from '@prisma/schema-engine-wasm'

/** The engine asks which tables others manage: none, the books are all ours. */
export const everyTable: SchemaFilter = { externalTables: [], externalEnums: [] }

/**
 * The SQL that leads from the tables in `file`, or from nothing, to a Prisma schema (its text); empty where they agree.
 * From a file and not "from migrations": the engine itself can't replay those on SQLite.
 */
export async function statementsTo(schema: string, file: string | null): Promise<string> {
  const files = [{ path: 'schema.prisma', content: schema }]
  const engine = await openEngine(new PrismaBetterSqlite3({ url: file ?? ':memory:' }))
  try {
    const difference = await engine.diff({
      from: file ? { tag: 'schemaDatasource', files, configDir: '' } : { tag: 'empty' },
      to: { tag: 'schemaDatamodel', files },
      script: true,
      exitCode: true,
      filters: everyTable,
    })
    return difference.exitCode === 0 ? '' : (difference.stdout ?? '')
  } finally {
    engine.free()
  }
}

/**
 * Lets the engine work on a file in one transaction: all of it happens, or the file is as it was.
 * Another process that starts at the same moment waits up to `patienceMs` for this one.
 */
export async function inOneTransaction<T>(
  file: string,
  patienceMs: number,
  work: (engine: SchemaEngine) => Promise<T>,
): Promise<T> {
  const books = new PrismaBetterSqlite3({ url: file, timeout: patienceMs })
  const connection = await books.connect()
  try {
    // A table is rebuilt by dropping it, which foreign keys would refuse; they are checked at the end instead.
    await connection.executeScript('PRAGMA foreign_keys = OFF; BEGIN IMMEDIATE')
    const engine = await openEngine({
      provider: books.provider,
      adapterName: books.adapterName,
      connect: () => Promise.resolve(connection),
      connectToShadowDb: () => books.connectToShadowDb(),
    })
    const result = await work(engine)
    await refuseBrokenLinks(connection)
    await connection.executeScript('COMMIT')
    return result
  } finally {
    // Closing without a commit rolls back.
    await connection.dispose()
  }
}

async function refuseBrokenLinks(connection: SqlDriverAdapter): Promise<void> {
  const broken = await connection.queryRaw({ sql: 'PRAGMA foreign_key_check', args: [], argTypes: [] })
  const [first] = broken.rows
  if (first) throw new Error(`rows of ${String(first[0])} would point at rows that are not there`)
}

async function openEngine(factory: SqlMigrationAwareDriverAdapterFactory): Promise<SchemaEngine> {
  // Loaded on need: most starts have nothing to apply. Node keeps one instance of it, as the engine requires.
  const { SchemaEngine } = await import('@prisma/schema-engine-wasm')
  const log = () => {}
  return SchemaEngine.new({ datamodels: undefined }, log, bindMigrationAwareSqlAdapterFactory(factory))
}
