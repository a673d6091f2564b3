import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { openModel } from './ai/model.ts'
import { openGuesses } from './business/access/guessing.ts'
import { SanadError } from './errors.ts'
import { openReceiptReader } from './expenses/receipts/reader.ts'
import { openMeter } from './health/meter.ts'
import { openQueue } from './queue.ts'
import { silentLog, type Log } from './log.ts'
import type { House } from './perform.ts'
import { startWords } from './problems/start-words.ts'
import { registry } from './registry.ts'
import { StartRefused, type Settings } from './settings.ts'
import type { AuditWitness } from './storage/audit.ts'
import { homeOf, openKeeper, type BackupKeeper } from './storage/backup/keeper.ts'
import { listBackups } from './storage/backup/make.ts'
import { comeIn, waitingRestore } from './storage/backup/restore.ts'
import { isUnreadable, openBooks, type Books } from './storage/database.ts'
import { openCabinet } from './storage/files.ts'
import { applyMigrations, hasShape, migrationNames } from './storage/migrations.ts'
import { openScan } from './storage/scan.ts'
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
      scan: openScan(settings.scanCommand),
      registry,
      chatAddresses: {},
      guesses: openGuesses(),
      channels: new Map(),
      meter: openMeter(),
      dearReads: openQueue(),
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

/** The steps that this version's books have been through. */
export function knownMigrations(): string[] {
  return migrationNames(MIGRATIONS)
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

/** Of processes that start together, one brings the books to their shape; the others wait for it so long. */
const SHAPE_PATIENCE_MS = 60_000
const LOOK_FOR_SHAPE_EVERY_MS = 250

/** Brings the books to this version's shape, or waits until another process has, and opens them. */
async function openBooksOf(settings: Settings, log: Log, migrations: string): Promise<Books> {
  try {
    if (settings.role === 'worker' || settings.role === 'bot') await waitForShape(settings, migrations)
    else await bringToShape(settings, log, migrations)
    const failed = (error: unknown) => log.error({ err: error }, 'what others booked could not be heard of')
    // The program's log leaves the machine where somebody sends it on: a line that is taken out of the books is in it.
    const witness = (line: AuditWitness) => log.info({ action: line }, 'written into the log of actions')
    return openBooks(settings.databaseFile, { shared: settings.role !== 'all', failed, witness })
  } catch (error) {
    if (!isUnreadable(error)) throw error
    log.error({ err: error }, 'the books cannot be read')
    const [newest] = await listBackups(settings.backupDir)
    throw new SanadError('books_unreadable', { file: settings.databaseFile, backup: newest?.id ?? null })
  }
}

/** Puts a waiting restore in, and migrates after a backup. */
async function bringToShape(settings: Settings, log: Log, migrations: string): Promise<void> {
  const restored = await comeIn(homeOf(settings))
  if (restored) log.info(restored, 'restored books came in')
  await applyMigrations(settings.databaseFile, migrations, () =>
    openBackups(settings, log, undefined, migrations).make('migration'),
  )
}

async function waitForShape(settings: Settings, migrations: string): Promise<void> {
  const began = performance.now()
  while (waitingRestore(homeOf(settings)) || !hasShape(settings.databaseFile, migrations)) {
    if (performance.now() - began > SHAPE_PATIENCE_MS) throw new StartRefused(startWords.waitsForApi())
    await wait(LOOK_FOR_SHAPE_EVERY_MS)
  }
}
