import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { openModel } from './ai/model.ts'
import { openReceiptReader } from './expenses/receipts/reader.ts'
import type { House } from './perform.ts'
import { registry } from './registry.ts'
import type { Settings } from './settings.ts'
import { openBooks } from './storage/database.ts'
import { openCabinet } from './storage/files.ts'
import { applyMigrations } from './storage/migrations.ts'
import { openSecrets } from './storage/secrets.ts'
import { clockFrom, machineClock } from './time.ts'

export type Sanad = House & { close: () => Promise<void> }

const MIGRATIONS = join(import.meta.dirname, '..', 'prisma', 'migrations')

/** Opens the house on its data folder: brings the books to this version's shape, then hands out the real parts. */
export async function openSanad(settings: Settings): Promise<Sanad> {
  mkdirSync(settings.dataDir, { recursive: true, mode: 0o700 })
  await applyMigrations(settings.databaseFile, MIGRATIONS)
  const books = openBooks(settings.databaseFile)
  const receipts = openReceiptReader()
  const clock = settings.startAt ? clockFrom(settings.startAt) : machineClock
  return {
    books,
    clock,
    parts: {
      settings,
      secrets: openSecrets(settings.dataDir, settings.secretKey),
      files: openCabinet(join(settings.dataDir, 'files')),
      registry,
      chatAddresses: {},
      receipts,
      model: openModel({ settings, books, clock }),
    },
    async close() {
      await receipts.close()
      await books.close()
    },
  }
}
