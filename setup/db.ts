import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { applyMigrations, MigrationRefused } from '../core/storage/migrations.ts'
import { readSettings } from '../core/settings.ts'
import { newMigration, type SchemaPlace } from './new-migration.ts'

// npm run db:migrate · npm run db:new -- NAME

const place: SchemaPlace = {
  schemaFile: resolve(import.meta.dirname, '../prisma/schema.prisma'),
  migrationsFolder: resolve(import.meta.dirname, '../prisma/migrations'),
}
const { positionals } = parseArgs({ allowPositionals: true })
const [command, ...words] = positionals

if (command === 'migrate') await migrate()
else if (command === 'new' && words.length > 0) await writeNext(words.join(' '))
else refuse('Say npm run db:migrate, or npm run db:new -- NAME.')

async function migrate(): Promise<void> {
  const { databaseFile } = readSettings(process.env)
  try {
    const applied = await applyMigrations(databaseFile, place.migrationsFolder)
    for (const name of applied) console.log(`applied ${name}`)
    console.log(`${databaseFile} is up to date.`)
  } catch (error) {
    if (!(error instanceof MigrationRefused)) throw error
    refuse(error.message)
  }
}

async function writeNext(title: string): Promise<void> {
  const name = await newMigration(place, title, new Date())
  console.log(
    name
      ? `wrote prisma/migrations/${name}. Read it before it is committed; npm start applies it.`
      : 'prisma/schema.prisma says what the last migration says: nothing to write.',
  )
}

function refuse(sentence: string): void {
  console.error(sentence)
  process.exitCode = 1
}
