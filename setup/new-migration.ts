import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readMigrations } from '../core/storage/migrations.ts'
import { statementsBetween, type Schema } from '../core/storage/schema-engine.ts'

/** Where the wanted shape and the way to it lie. */
export type SchemaPlace = { schemaFile: string; migrationsFolder: string }

/** The SQL that the migrations still lack to reach the wanted schema; empty where they agree. */
export async function schemaDrift(place: SchemaPlace): Promise<string> {
  return statementsBetween(lastMigratedSchema(place.migrationsFolder), readFileSync(place.schemaFile, 'utf8'))
}

/**
 * Writes the migration from the last schema to the wanted one, with that schema beside it to start from next time.
 * Answers its folder's name, `null` where nothing changed.
 */
export async function newMigration(place: SchemaPlace, title: string, now: Date): Promise<string | null> {
  const sql = await schemaDrift(place)
  if (sql === '') return null

  const name = `${timestamp(now)}_${inSnakeCase(title)}`
  const folder = join(place.migrationsFolder, name)
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'migration.sql'), sql)
  writeFileSync(join(folder, 'schema.prisma'), readFileSync(place.schemaFile, 'utf8'))
  writeFileSync(join(place.migrationsFolder, 'migration_lock.toml'), 'provider = "sqlite"\n')
  return name
}

function lastMigratedSchema(migrationsFolder: string): Schema {
  const last = readMigrations(migrationsFolder).at(-1)
  return last ? readFileSync(join(migrationsFolder, last.name, 'schema.prisma'), 'utf8') : null
}

/** `20261118100000`: Prisma sorts migrations by it. */
function timestamp(now: Date): string {
  return now.toISOString().replaceAll(/\D/g, '').slice(0, 14)
}

function inSnakeCase(title: string): string {
  const name = title
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '_')
    .replaceAll(/^_+|_+$/g, '')
  if (name === '')
    throw new Error('A migration needs a name in Latin letters: npm run db:new -- add_loyalty_card')
  return name
}
