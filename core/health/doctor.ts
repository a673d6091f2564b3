import { existsSync, statSync } from 'node:fs'
import { access, constants, statfs } from 'node:fs/promises'
import { join } from 'node:path'
import type { Settings } from '../settings.ts'
import type { BackupKeeper } from '../storage/backup/keeper.ts'
import { look } from '../storage/backup/looking.ts'
import { examineBooks } from './doctor-store.ts'
import { newestOf } from './pulse.ts'

/** One thing that was looked at. `facts` fill its sentence. */
export type Finding = { what: FindingKind; state: 'well' | 'warning' | 'ill'; facts: Record<string, string> }
export type FindingKind =
  | 'folder'
  | 'disk'
  | 'key_open'
  | 'books'
  | 'no_books'
  | 'log'
  | 'figures'
  | 'uploads'
  | 'stuck'
  | 'backup_age'
  | 'backup_open'
  | 'restore_waits'
  | 'clock'

const DAY_MS = 86_400_000
const LEAST_FREE = 0.1

/**
 * Looks over a house that may be past opening, and changes nothing: folder, disk, books page by page, the log's chain,
 * figures against the lines that they sum, uploads, work that was given up, backups.
 */
export async function examine(settings: Settings, backups: BackupKeeper): Promise<Finding[]> {
  return [
    await folder(settings),
    await disk(settings),
    ...keyOpen(settings),
    ...(await books(settings)),
    ...(await backupsOf(settings, backups)),
  ]
}

async function folder({ dataDir }: Settings): Promise<Finding> {
  const able = await access(dataDir, constants.W_OK).then(
    () => true,
    () => false,
  )
  return found('folder', able ? 'well' : 'ill', { dataDir })
}

async function disk({ dataDir }: Settings): Promise<Finding> {
  const { bavail, blocks, bsize } = await statfs(existsSync(dataDir) ? dataDir : '.')
  const free = bavail / Math.max(blocks, 1)
  const gigabytes = ((bavail * bsize) / 1e9).toFixed(1)
  return found('disk', free < LEAST_FREE ? 'ill' : 'well', {
    percent: String(Math.round(free * 100)),
    gigabytes,
  })
}

/** Windows has no such rights. */
function keyOpen({ dataDir }: Settings): Finding[] {
  const path = join(dataDir, 'secret.key')
  if (process.platform === 'win32' || !existsSync(path)) return []
  const others = (statSync(path).mode & 0o077) !== 0
  return others ? [found('key_open', 'warning', { path })] : []
}

async function books({ databaseFile, dataDir }: Settings): Promise<Finding[]> {
  if (!existsSync(databaseFile)) return [found('no_books', 'well', {})]
  const looked = await look(databaseFile, true).catch((error: Error) => ({ faults: [error.message] }))
  const [fault] = looked.faults
  if (fault) return [found('books', 'ill', { file: databaseFile, fault })]
  const { brokenLogs, wrongFigures, missingFiles, dead, ahead } = examineBooks(
    databaseFile,
    join(dataDir, 'files'),
  )
  return [
    found('books', 'well', { file: databaseFile, fault: '' }),
    found('log', brokenLogs.length > 0 ? 'ill' : 'well', { business: brokenLogs.join(', ') }),
    found('figures', wrongFigures.length > 0 ? 'ill' : 'well', { what: wrongFigures.slice(0, 5).join(', ') }),
    found('uploads', missingFiles > 0 ? 'ill' : 'well', { count: String(missingFiles) }),
    ...(dead > 0 ? [found('stuck', 'warning', { count: String(dead) })] : []),
    ...(ahead ? [found('clock', 'warning', { day: ahead })] : []),
  ]
}

async function backupsOf(settings: Settings, backups: BackupKeeper): Promise<Finding[]> {
  const newest = newestOf(await backups.list())
  const hours = newest ? Math.round((Date.now() - newest.getTime()) / 3_600_000) : null
  const old = hours === null || hours * 3_600_000 > 2 * DAY_MS
  const waiting = backups.waiting()
  return [
    found('backup_age', old ? 'warning' : 'well', { hours: hours === null ? '–' : String(hours) }),
    ...(settings.backupPassphrase ? [] : [found('backup_open', 'warning', {})]),
    ...(waiting ? [found('restore_waits', 'warning', { from: waiting.from })] : []),
  ]
}

function found(what: FindingKind, state: Finding['state'], facts: Finding['facts']): Finding {
  return { what, state, facts }
}
