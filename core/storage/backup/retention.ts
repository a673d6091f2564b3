import type { BackupName } from './names.ts'

const ALL_DAYS = 30
/** However the clock may jump, this many of the newest stay: as many as a month of nights makes. */
const LEAST = 30
const LEAST_BEFORE_MIGRATIONS = 7
/** However full the disk, this many of the newest stay. */
const LEAST_ON_A_FULL_DISK = 3
const DAY_MS = 86_400_000

/** The backups that may go: all of the last 30 days stay, then the last one of each month; of those before a migration, 30 days. */
export function toForget<Backup extends Pick<BackupName, 'kind' | 'createdAt'>>(
  backups: readonly Backup[],
  now: Date,
): Backup[] {
  const newestFirst = backups.toSorted((one, other) => other.createdAt.getTime() - one.createdAt.getTime())
  const whole = newestFirst.filter(({ kind }) => kind !== 'migration')
  const months = new Set<string>()
  const kept = new Set(whole.slice(0, LEAST))
  for (const backup of whole) {
    const month = backup.createdAt.toISOString().slice(0, 7)
    if (isRecent(backup, now) || !months.has(month)) kept.add(backup)
    months.add(month)
  }
  const beforeMigrations = newestFirst.filter(({ kind }) => kind === 'migration')
  for (const [place, backup] of beforeMigrations.entries())
    if (place < LEAST_BEFORE_MIGRATIONS || isRecent(backup, now)) kept.add(backup)
  return newestFirst.filter((backup) => !kept.has(backup))
}

/**
 * Which give way to a new one where the disk has no room for all, the oldest first and no more than are in the way.
 * None where even that is not enough: then nothing is gained by losing them.
 */
export function toGiveWay<Backup extends Pick<BackupName, 'kind' | 'createdAt'> & { bytes: number }>(
  backups: readonly Backup[],
  missingBytes: number,
): Backup[] {
  const newestFirst = backups.toSorted((one, other) => other.createdAt.getTime() - one.createdAt.getTime())
  const staying = new Set(
    newestFirst.filter(({ kind }) => kind !== 'migration').slice(0, LEAST_ON_A_FULL_DISK),
  )
  const going: Backup[] = []
  let missing = missingBytes
  for (const backup of newestFirst.toReversed()) {
    if (missing <= 0) break
    if (staying.has(backup)) continue
    going.push(backup)
    missing -= backup.bytes
  }
  return missing > 0 ? [] : going
}

function isRecent({ createdAt }: { createdAt: Date }, now: Date): boolean {
  return now.getTime() - createdAt.getTime() <= ALL_DAYS * DAY_MS
}
