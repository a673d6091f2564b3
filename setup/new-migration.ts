import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { applyMigrations } from '../core/storage/migrations.ts'
import { statementsTo } from '../core/storage/schema-engine.ts'

/** Where the wanted shape and the way to it lie. */
export type SchemaPlace = { schemaFile: string; migrationsFolder: string }

/**
 * The SQL that the migrations still lack to reach the wanted schema; empty where they agree.
 * The migrations are played into an empty file first: what they do counts, also where two branches met.
 */
export async function schemaDrift({ schemaFile, migrationsFolder }: SchemaPlace): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'sanad-replay-'))
  try {
    const replayed = join(folder, 'books.db')
    await applyMigrations(replayed, migrationsFolder)
    return await statementsTo(readFileSync(schemaFile, 'utf8'), replayed)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Writes the migration from what there is to the wanted schema. Answers its folder's name, `null` where nothing changed. */
export async function newMigration(place: SchemaPlace, title: string, now: Date): Promise<string | null> {
  const sql = await schemaDrift(place)
  if (sql === '') return null

  const name = `${timestamp(now)}_${inSnakeCase(title)}`
  const folder = join(place.migrationsFolder, name)
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'migration.sql'), sql)
  writeFileSync(join(place.migrationsFolder, 'migration_lock.toml'), 'provider = "sqlite"\n')
  return name
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
