import { execFile } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import SQLite from 'better-sqlite3'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { newMigration, schemaDrift, type SchemaPlace } from '../../setup/new-migration.ts'
import { applyMigrations, MigrationRefused } from './migrations.ts'
import { statementsTo } from './schema-engine.ts'

const real: SchemaPlace = {
  schemaFile: resolve(import.meta.dirname, '../../prisma/schema.prisma'),
  migrationsFolder: resolve(import.meta.dirname, '../../prisma/migrations'),
}
const shop = `datasource db {
  provider = "sqlite"
}
model Shop {
  id    String @id
  name  String
  items Item[]
}
model Item {
  id     String @id
  shopId String
  shop   Shop   @relation(fields: [shopId], references: [id])
}
`
const noon = new Date('2026-11-18T12:00:00Z')
const later = new Date('2026-11-19T12:00:00Z')

let folder: string
let place: SchemaPlace
let books: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sanad-migrations-'))
  place = { schemaFile: join(folder, 'schema.prisma'), migrationsFolder: join(folder, 'migrations') }
  books = join(folder, 'data', 'books.db')
  writeFileSync(place.schemaFile, shop)
})
afterEach(() => rmSync(folder, { recursive: true }))

test('the migrations say what the schema wants', async () => {
  expect(await schemaDrift(real), 'run npm run db:new -- NAME').toBe('')
})

test('the migrations, applied one after another, build the very tables that the schema wants', async () => {
  await applyMigrations(books, real.migrationsFolder)
  const straight = join(folder, 'straight.db')
  writeSql(straight, await statementsTo(readFileSync(real.schemaFile, 'utf8'), null))

  const tables = shapeOf(straight)
  expect(Object.keys(tables).length).toBeGreaterThan(10)
  expect(shapeOf(books)).toEqual(tables)
})

test('what was applied is said once, and a second run does nothing', async () => {
  const first = await newMigration(place, 'The shop', noon)
  expect(first).toBe('20261118120000_the_shop')

  expect(await applyMigrations(books, place.migrationsFolder)).toEqual([first])
  expect(await applyMigrations(books, place.migrationsFolder)).toEqual([])
  expect(await schemaDrift(place)).toBe('')
})

test('a schema that did not change makes no migration', async () => {
  await newMigration(place, 'shop', noon)
  expect(await newMigration(place, 'again', later)).toBe(null)
})

test('migrations of two branches that meet leave nothing to write', async () => {
  await newMigration(place, 'shop', noon)
  writeFileSync(place.schemaFile, shop.replace('name  String', 'name  String\n  town String?'))
  await newMigration(place, 'towns', later)
  writeMigration('20261119130000_streets', 'alter table Shop add column street text;')
  writeFileSync(
    place.schemaFile,
    shop.replace('name  String', 'name  String\n  town String?\n  street String?'),
  )

  expect(await schemaDrift(place)).toBe('')
})

test('a table that must be rebuilt keeps its rows and the rows that point at them', async () => {
  await newMigration(place, 'shop', noon)
  await applyMigrations(books, place.migrationsFolder)
  writeSql(books, `insert into Shop values ('s', 'El Baraka'); insert into Item values ('i', 's');`)

  writeFileSync(place.schemaFile, shop.replace('name  String', 'name  String?'))
  const second = await newMigration(place, 'nameless shops', later)
  expect(await applyMigrations(books, place.migrationsFolder)).toEqual([second])

  expect(rows(books, 'select Shop.name from Item join Shop on Shop.id = shopId')).toEqual([
    { name: 'El Baraka' },
  ])
})

test('a migration that fails half-way leaves the books as they were, and can be put right', async () => {
  await newMigration(place, 'shop', noon)
  await applyMigrations(books, place.migrationsFolder)
  const before = rows(books, 'select * from sqlite_master')
  const written = writeMigration(
    '20261119120000_broken',
    'create table Half (id text); insert into Nowhere values (1);',
  )

  await expect(applyMigrations(books, place.migrationsFolder)).rejects.toThrow(MigrationRefused)
  expect(rows(books, 'select * from sqlite_master')).toEqual(before)

  writeFileSync(written, 'create table Half (id text);')
  expect(await applyMigrations(books, place.migrationsFolder)).toEqual(['20261119120000_broken'])
})

test('a migration that leaves a row pointing at nothing is refused', async () => {
  await newMigration(place, 'shop', noon)
  await applyMigrations(books, place.migrationsFolder)
  writeMigration('20261119120000_orphan', `insert into Item values ('i', 'no such shop');`)

  await expect(applyMigrations(books, place.migrationsFolder)).rejects.toThrow('rows of Item')
  expect(rows(books, 'select * from Item')).toEqual([])
})

test('a migration edited after it was applied is refused by name', async () => {
  const name = await newMigration(place, 'shop', noon)
  await applyMigrations(books, place.migrationsFolder)
  writeMigration(`${name}`, 'create table Other (id text);')

  await expect(applyMigrations(books, place.migrationsFolder)).rejects.toThrow(`then edited: ${name}`)
})

test('books that a newer version wrote are refused, not bent back', async () => {
  await newMigration(place, 'shop', noon)
  const older = join(folder, 'older')
  cpSync(place.migrationsFolder, older, { recursive: true })
  writeMigration('20270101000000_next_year', 'create table NextYear (id text);')
  await applyMigrations(books, place.migrationsFolder)

  await expect(applyMigrations(books, older)).rejects.toThrow('another version of Sanad')
})

test('two processes that start at the same moment migrate once', async () => {
  const name = await newMigration(place, 'shop', noon)
  const start = `
    import { applyMigrations } from ${JSON.stringify(join(import.meta.dirname, 'migrations.ts'))}
    console.log((await applyMigrations(${JSON.stringify(books)}, ${JSON.stringify(place.migrationsFolder)})).join())`
  const run = () => promisify(execFile)(process.execPath, ['--input-type=module', '--eval', start])

  const said = await Promise.all([run(), run()])
  expect(said.map(({ stdout }) => stdout.trim()).toSorted()).toEqual(['', name])
})

function writeMigration(name: string, sql: string): string {
  const written = join(place.migrationsFolder, name)
  if (!existsSync(written)) mkdirSync(written)
  writeFileSync(join(written, 'migration.sql'), sql)
  return join(written, 'migration.sql')
}

function writeSql(file: string, sql: string): void {
  const database = new SQLite(file)
  database.exec(sql)
  database.close()
}

function rows<Row = unknown>(file: string, sql: string): Row[] {
  const database = new SQLite(file, { readonly: true })
  try {
    return database.prepare<[], Row>(sql).all()
  } finally {
    database.close()
  }
}

/** Columns by name, links and indexes of every table: what a file is, however it came to be so. */
function shapeOf(file: string): Record<string, unknown> {
  const tables = rows<{ name: string }>(
    file,
    `select name from sqlite_master where type = 'table' and name not like 'sqlite_%' and name <> '_prisma_migrations' order by name`,
  )
  return Object.fromEntries(
    tables.map(({ name }) => {
      return [
        name,
        {
          columns: rows(
            file,
            `select name, type, "notnull", dflt_value, pk from pragma_table_info('${name}') order by name`,
          ),
          links: rows(
            file,
            `select "table", "from", "to", on_update, on_delete from pragma_foreign_key_list('${name}') order by 1, 2, 3`,
          ),
          indexes: rows(
            file,
            `select list.name, list."unique", list.partial, info.seqno, info.name as "column"
             from pragma_index_list('${name}') list join pragma_index_info(list.name) info order by 1, 4`,
          ),
        },
      ]
    }),
  )
}
