import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { openModel } from './ai/model.ts'
import { openGuesses } from './business/access/guessing.ts'
import { SanadError } from './errors.ts'
import { openReceiptReader } from './expenses/receipts/reader.ts'
import { openMeter } from './health/meter.ts'
import { silentLog, type Log } from './log.ts'
import type { House } from './perform.ts'
import { registry } from './registry.ts'
import type { Settings } from './settings.ts'
import { homeOf, openKeeper, type BackupKeeper } from './storage/backup/keeper.ts'
import { listBackups } from './storage/backup/make.ts'
import { comeIn } from './storage/backup/restore.ts'
import { isUnreadable, openBooks, type Books } from './storage/database.ts'
import { openCabinet } from './storage/files.ts'
import { applyMigrations, migrationNames } from './storage/migrations.ts'
import { openSecrets } from './storage/secrets.ts'
import { clockFrom, machineClock } from './time.ts'

export type Sanad = House & { close: () => Promise<void> }

const MIGRATIONS = join(import.meta.dirname, '..', 'prisma', 'migrations')

/** Opens the house on its data folder: brings the books to this version's shape, then hands out the real parts. */
export async function openSanad(
  settings: Settings,
  log: Log = silentLog,
  migrations = MIGRATIONS,
): Promise<Sanad> {
  mkdirSync(settings.dataDir, { recursive: true, mode: 0o700 })
  const books = await openBooksOf(settings, log, migrations)
  const receipts = openReceiptReader({ engine: settings.receiptReader })
  const clock = settings.startAt ? clockFrom(settings.startAt) : machineClock
  return {
    books,
    clock,
    parts: {
      settings,
      secrets: openSecrets(settings),
      files: openCabinet(join(settings.dataDir, 'files')),
      registry,
      chatAddresses: {},
      guesses: openGuesses(),
      channels: new Map(),
      meter: openMeter(),
      receipts,
      model: openModel({ settings, books, clock }),
      backups: openBackups(settings, log, books, migrations),
    },
    async close() {
      await receipts.close()
      await books.close()
    },
  }
}

/** The backups of a house, also where its books can't be opened any more. */
export function openBackups(
  settings: Settings,
  log: Log = silentLog,
  books?: Books,
  migrations = MIGRATIONS,
): BackupKeeper {
  return openKeeper({ settings, log, known: () => migrationNames(migrations) }, books?.file)
}

/** Puts a waiting restore in, brings the books to this version's shape after a backup, and opens them. */
async function openBooksOf(settings: Settings, log: Log, migrations: string): Promise<Books> {
  const restored = await comeIn(homeOf(settings))
  if (restored) log.info(restored, 'restored books came in')
  try {
    await applyMigrations(settings.databaseFile, migrations, () =>
      openBackups(settings, log, undefined, migrations).make('migration'),
    )
    return openBooks(settings.databaseFile)
  } catch (error) {
    if (!isUnreadable(error)) throw error
    log.error({ err: error }, 'the books cannot be read')
    const [newest] = await listBackups(settings.backupDir)
    throw new SanadError('books_unreadable', { file: settings.databaseFile, backup: newest?.id ?? null })
  }
}
