import { existsSync, statSync } from 'node:fs'
import { access, constants, statfs } from 'node:fs/promises'
import { createServer } from 'node:net'
import { dirname, join } from 'node:path'
import type { Settings } from '../settings.ts'
import { reasonOf } from '../storage/backup/bucket.ts'
import type { BackupKeeper, KeptBackup } from '../storage/backup/keeper.ts'
import { look } from '../storage/backup/looking.ts'
import { openSecrets } from '../storage/secrets.ts'
import { examineBooks } from './doctor-store.ts'
import { found, type Finding } from './finding.ts'
import { onlyIndexes } from './mending-store.ts'
import { answersHere } from './outside.ts'
import { newestOf } from './pulse.ts'

const DAY_MS = 86_400_000
/** SQLite's words where it could not open a file, which says nothing of what is in it. */
const SHUT = /unable to open|readonly database|is locked/
const LEAST_FREE = 0.1
/** Less than this holds no backup, however small the disk is. */
const LEAST_FREE_BYTES = 128 << 20

/**
 * Looks over a house that may be past opening, and changes nothing: folder, disk, port, key, books page by page, the
 * log's chain, figures against the lines that they sum, uploads, work that was given up, backups here and at the S3 address.
 * `known` are this version's migrations.
 */
export async function examine(
  settings: Settings,
  backups: BackupKeeper,
  known: readonly string[],
): Promise<Finding[]> {
  const inside = await books(settings, backups, known)
  const kept = await backupsOf(settings, backups)
  // Nobody is told to back up what can't be.
  const damaged = inside.some(({ what, state }) => what === 'books' && state === 'ill')
  return [
    await folder(settings),
    await disk(settings),
    await port(settings),
    ...keyOpen(settings),
    ...passwordOnly(settings),
    ...inside,
    ...kept.filter(({ what }) => !damaged || what !== 'backup_none'),
  ]
}

async function folder({ dataDir }: Settings): Promise<Finding> {
  return found('folder', (await takesFiles(dataDir)) ? 'well' : 'ill', { dataDir })
}

/** Also a folder that is not there yet, where the one that it would be made in takes it. */
async function takesFiles(folder: string): Promise<boolean> {
  const there = nearest(folder)
  return access(there, constants.W_OK).then(
    () => statSync(there).isDirectory(),
    () => false,
  )
}

/** The folder itself, or what is there of the way to it. */
function nearest(folder: string): string {
  return existsSync(folder) ? folder : nearest(dirname(folder))
}

async function disk({ dataDir }: Settings): Promise<Finding> {
  const { bavail, blocks, bsize } = await statfs(nearest(dataDir))
  const free = bavail / Math.max(blocks, 1)
  const gigabytes = ((bavail * bsize) / 1e9).toFixed(1)
  const full = free < LEAST_FREE || bavail * bsize < LEAST_FREE_BYTES
  return found('disk', full ? 'ill' : 'well', {
    percent: String(Math.round(free * 100)),
    gigabytes,
  })
}

/** Taken is well where Sanad itself took it. */
async function port({ port, host }: Settings): Promise<Finding> {
  const facts = { port: String(port) }
  const free = await new Promise<boolean>((resolve) => {
    const tried = createServer()
    tried.once('error', () => resolve(false))
    tried.listen(port, host, () => tried.close(() => resolve(true)))
  })
  if (free) return found('port', 'well', facts)
  return found('port', (await answersHere({ port, host })) ? 'well' : 'ill', facts)
}

/** Windows has no such rights. */
function keyOpen({ dataDir }: Settings): Finding[] {
  const path = join(dataDir, 'secret.key')
  if (process.platform === 'win32' || !existsSync(path)) return []
  const others = (statSync(path).mode & 0o077) !== 0
  return others ? [found('key_open', 'warning', { path })] : []
}

/** Allowed where somebody said so, and worth saying again: whoever guesses a password there is in. */
function passwordOnly({ openToTheWorld, secondFactor }: Settings): Finding[] {
  return openToTheWorld && secondFactor === 'offered' ? [found('password_only', 'warning', {})] : []
}

async function books(
  settings: Settings,
  backups: BackupKeeper,
  known: readonly string[],
): Promise<Finding[]> {
  const { databaseFile: file, dataDir } = settings
  if (!existsSync(file)) return [found('no_books', 'well', {})]
  const looked = await look(file, true).catch((error: Error) => ({ faults: [error.message], migrations: [] }))
  const [fault] = looked.faults
  // Whoever restored these would lose what was booked since, for want of a right.
  if (fault && SHUT.test(fault)) return [found('books_closed', 'ill', { file, fault })]
  // An empty file, as a program leaves that was to write one and could not.
  if (!fault && looked.migrations.length === 0) return [found('no_books', 'well', {})]
  const later = looked.migrations.filter((name) => !known.includes(name))
  if (later.length > 0) return [found('books_newer', 'ill', { names: later.join(', ') })]
  if (fault && onlyIndexes(file, looked.faults)) return [found('books_index', 'ill', { file, fault })]
  if (fault) return [found('books', 'ill', { file, fault, backup: await newestBackup(backups) })]
  const { brokenLogs, wrongFigures, missingFiles, dead, ahead, sealed, failedTest } = examineBooks(
    file,
    join(dataDir, 'files'),
  )
  return [
    found('books', 'well', { file }),
    ...key(settings, sealed),
    found('log', brokenLogs.length > 0 ? 'ill' : 'well', { business: brokenLogs.join(', ') }),
    found('figures', wrongFigures.length > 0 ? 'ill' : 'well', { what: wrongFigures.slice(0, 5).join(', ') }),
    found('uploads', missingFiles > 0 ? 'ill' : 'well', {
      count: String(missingFiles),
      backup: missingFiles > 0 ? await newestBackup(backups) : '',
    }),
    ...(dead > 0 ? [found('stuck', 'warning', { count: String(dead) })] : []),
    ...(ahead ? [found('clock', 'warning', { day: ahead })] : []),
    ...(failedTest ? [found('backup_test', 'ill', { backup: failedTest })] : []),
  ]
}

async function newestBackup(backups: BackupKeeper): Promise<string> {
  const [newest] = await backups.list()
  return newest?.id ?? ''
}

/** Without the key that sealed them, second factors open no more; a missing one is made anew at the next start. */
function key(settings: Settings, sealed: readonly string[]): Finding[] {
  if (sealed.length === 0) return []
  const path = join(settings.dataDir, 'secret.key')
  if (!settings.secretKey && !existsSync(path)) return [found('key_missing', 'ill', { path })]
  const secrets = openSecrets(settings)
  const opens = (text: string) => {
    try {
      return secrets.open(text) !== ''
    } catch {
      // Which is what was asked.
      return false
    }
  }
  const shut = sealed.filter((text) => !opens(text)).length
  return shut > 0 ? [found('key_wrong', 'ill', { count: String(shut) })] : []
}

async function backupsOf(settings: Settings, backups: BackupKeeper): Promise<Finding[]> {
  const waiting = backups.waiting()
  const here = await backups.listHere()
  const { copies, finding } = await bucketOf(backups)
  return [
    ...(await backupFolder(settings)),
    age(newestOf([...here, ...copies])),
    ...finding,
    ...(settings.backupPassphrase ? [] : [found('backup_open', 'warning', {})]),
    ...(waiting ? [found('restore_waits', 'warning', { from: waiting.from })] : []),
  ]
}

/** A stick that is not plugged in, a NAS that is off. */
async function backupFolder({ backupDir }: Settings): Promise<Finding[]> {
  return (await takesFiles(backupDir)) ? [] : [found('backup_folder', 'ill', { folder: backupDir })]
}

/** Whether the S3 address answers, and has a copy that is worth something. */
async function bucketOf(backups: BackupKeeper): Promise<{ copies: KeptBackup[]; finding: Finding[] }> {
  try {
    const copies = await backups.listThere()
    if (!copies) return { copies: [], finding: [] }
    const newest = newestOf(copies)
    const late = !newest || Date.now() - newest.getTime() > 2 * DAY_MS
    const day = newest?.toISOString().slice(0, 10) ?? ''
    return { copies, finding: [found('bucket', late ? 'warning' : 'well', { day })] }
  } catch (error) {
    const reason = reasonOf(error)
    if (!reason) throw error
    return { copies: [], finding: [found('bucket', 'ill', { reason })] }
  }
}

function age(newest: Date | null): Finding {
  if (!newest) return found('backup_none', 'warning', {})
  const hours = Math.round((Date.now() - newest.getTime()) / 3_600_000)
  return found('backup_age', hours * 3_600_000 > 2 * DAY_MS ? 'warning' : 'well', { hours: String(hours) })
}
