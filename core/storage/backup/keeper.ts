import { existsSync, statSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import SQLite from 'better-sqlite3'
import { notFound, SanadError } from '../../errors.ts'
import { random } from '../../ids.ts'
import type { Log } from '../../log.ts'
import type { Settings } from '../../settings.ts'
import { masterKey } from '../secrets.ts'
import { openBucket } from './bucket.ts'
import { look } from './looking.ts'
import { listBackups, makeBackup } from './make.ts'
import type { BusinessInBackup, Manifest } from './manifest.ts'
import { holdsFiles, readName, type BackupKind, type BackupName } from './names.ts'
import { toForget, toGiveWay } from './retention.ts'
import * as restoring from './restore.ts'

/** Books that a restore laid aside are kept as long as a daily backup. */
const KEEP_REPLACED_MS = 30 * 86_400_000
/** Nothing is unpacked for so long. */
const UNPACKING_MS = 86_400_000

export type KeptBackup = BackupName & { bytes: number; places: ('folder' | 'bucket')[] }
/** What would come back, beside what is there now; nothing is changed by asking. */
export type DryRun = {
  about: Manifest
  businesses: { id: string; name: string; inBackup: BusinessInBackup | null; here: BusinessInBackup | null }[]
}

/** Makes, lists, checks and restores the backups of one house. */
export type BackupKeeper = {
  make(kind: BackupKind): Promise<KeptBackup>
  list(): Promise<KeptBackup[]>
  /** Those of the folder alone, without asking the bucket. */
  listHere(): Promise<KeptBackup[]>
  /** Those of the bucket alone; null where there is none. Throws `bucket_away` where it can't be reached. */
  listThere(): Promise<KeptBackup[] | null>
  /** Unpacks aside, checks, compares, and throws the unpacked away. `id` or the path of a file. */
  check(from: string): Promise<DryRun>
  /** The same, and lets what was unpacked wait for the next start. */
  restore(from: string): Promise<DryRun>
  /** Puts what waits in now, unless a process has the books open; answers whether it did. */
  putIn(): Promise<boolean>
  waiting(): restoring.WaitingRestore | null
  dropWaiting(): Promise<void>
  /** Sends the newest backup to the bucket where it is not there yet. Throws where it can't be reached. */
  sendMissing(): Promise<void>
  /** Takes away what is older than is kept, here and at the bucket. */
  forgetOld(): Promise<void>
}

export function homeOf({ dataDir, databaseFile }: Settings): restoring.Home {
  return { dataDir, databaseFile, files: join(dataDir, 'files') }
}

/** `known` are this version's migrations: books that have seen others can't be opened by it. */
export function openKeeper(
  { settings, log, known }: { settings: Settings; log: Log; known: () => string[] },
  books?: SQLite.Database,
): BackupKeeper {
  const home = homeOf(settings)
  const bucket = settings.bucket && openBucket(settings.bucket)
  const { backupDir: folder, backupPassphrase: passphrase } = settings
  const secretKey = () => masterKey(settings.dataDir, settings.secretKey)
  let working: Promise<unknown> = Promise.resolve()
  /** One at a time: two would fill the disk twice. */
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const mine = working.then(work, work)
    working = mine.catch(() => {})
    return mine
  }

  async function make(kind: BackupKind): Promise<KeptBackup> {
    const place = { folder, files: home.files, passphrase, secretKey: secretKey() }
    const fill = () => withBooks((file) => makeBackup(file, kind, new Date(), place))
    const made = await fill().catch(async (error: unknown) => {
      if (await oldestGaveWay(error)) return fill()
      throw error
    })
    const kept: KeptBackup = { ...made, places: ['folder'] }
    if (!holdsFiles(kind)) return kept
    // It is safe here already; what could not be sent now is sent by the next look (`sendMissing`).
    return send(kept).catch((error: unknown) => {
      log.warn({ err: error, backup: made.id }, 'a backup could not be sent to the S3 address')
      return kept
    })
  }

  /** Whether there is room now: a night without a backup is worse than one old backup less. */
  async function oldestGaveWay(error: unknown): Promise<boolean> {
    if (!(error instanceof SanadError) || error.problem.code !== 'disk_full') return false
    const { neededBytes, freeBytes } = error.problem.facts
    const going = toGiveWay(await listBackups(folder), neededBytes - freeBytes)
    for (const { file, id } of going) {
      log.warn({ backup: id }, 'an old backup gave way to a new one: the disk is full')
      await rm(join(folder, file), { force: true })
    }
    return going.length > 0
  }

  async function send(kept: KeptBackup): Promise<KeptBackup> {
    if (!bucket || kept.places.includes('bucket')) return kept
    await bucket.put(join(folder, kept.file), kept.file)
    return { ...kept, places: [...kept.places, 'bucket'] }
  }

  async function withBooks<T>(work: (file: SQLite.Database) => Promise<T>): Promise<T> {
    if (books) return work(books)
    const own = new SQLite(settings.databaseFile, { readonly: true, timeout: 15_000 })
    try {
      return await work(own)
    } finally {
      own.close()
    }
  }

  async function listHere(): Promise<KeptBackup[]> {
    return (await listBackups(folder)).map((each) => ({ ...each, places: ['folder'] }))
  }

  async function listThere(): Promise<KeptBackup[] | null> {
    const there = await bucket?.list()
    return (
      there?.flatMap(({ name, bytes }) => {
        const read = readName(name)
        return read ? [{ ...read, bytes, places: ['bucket' as const] }] : []
      }) ?? null
    )
  }

  async function list(): Promise<KeptBackup[]> {
    const there = await listThere().catch((error: unknown) => {
      log.warn({ err: error }, 'the backups at the S3 address could not be listed')
      return null
    })
    return together(await listHere(), there ?? [])
  }

  /** A path that the machine's own person names, or a backup's id; fetched from the bucket where it lies only there. */
  async function withSource<T>(from: string, work: (path: string) => Promise<T>): Promise<T> {
    if (from.includes('/') || from.includes('\\')) {
      if (!statSync(from, { throwIfNoEntry: false })?.isFile()) throw notFound('backup')
      return work(from)
    }
    const isWanted = ({ id, file }: KeptBackup) => id === from || file === from
    const here = (await listHere()).find(isWanted)
    if (here) return work(join(folder, here.file))
    // What can't be asked may well have it: that is said rather than « not found ».
    const found = (await listThere())?.find(isWanted)
    if (!found || !bucket) throw notFound('backup')
    const fetched = join(settings.dataDir, `.fetched-${random(8)}`)
    try {
      await bucket.fetch(found.file, fetched)
      return await work(fetched)
    } finally {
      await rm(fetched, { force: true })
    }
  }

  async function unpacked(path: string): Promise<restoring.Staged & { dryRun: DryRun }> {
    const staged = await restoring.unpack(path, passphrase, restoring.stagingOf(home))
    const mine = new Set(known())
    if (staged.about.migrations.some((name) => !mine.has(name))) {
      await rm(staged.folder, { recursive: true, force: true })
      throw new SanadError('backup_unusable', { reason: 'newer' })
    }
    const now = await presentBusinesses(settings.databaseFile)
    return {
      ...staged,
      dryRun: { about: staged.about, businesses: sideBySide(staged.about.businesses, now) },
    }
  }

  return {
    make: (kind) => inTurn(() => make(kind)),
    list,
    listHere,
    listThere,
    check: (from) =>
      inTurn(() =>
        withSource(from, async (path) => {
          const { folder: aside, dryRun } = await unpacked(path)
          await rm(aside, { recursive: true, force: true })
          return dryRun
        }),
      ),
    restore: (from) =>
      inTurn(() =>
        withSource(from, async (path) => {
          const { dryRun, ...staged } = await unpacked(path)
          await restoring.letWait(home, staged, from, new Date())
          return dryRun
        }),
      ),
    putIn: async () => (await restoring.comeIn(home)) !== null,
    waiting: () => restoring.waitingRestore(home),
    dropWaiting: () => restoring.dropWaiting(home),
    sendMissing: () =>
      inTurn(async () => {
        const newest = (await list()).find(({ kind }) => holdsFiles(kind))
        if (newest) await send(newest)
      }),
    forgetOld: () =>
      inTurn(async () => {
        for (const { file, places } of toForget(await list(), new Date())) {
          if (places.includes('folder')) await rm(join(folder, file), { force: true })
          if (places.includes('bucket')) await bucket?.remove(file)
        }
        await restoring.forgetReplaced(home, new Date(Date.now() - KEEP_REPLACED_MS))
        await restoring.forgetStaged(home, new Date(Date.now() - UNPACKING_MS))
      }),
  }
}

/** The newest first. A copy of another length than ours was cut on its way, and is none. */
function together(here: readonly KeptBackup[], there: readonly KeptBackup[]): KeptBackup[] {
  const names = new Map(here.map((each) => [each.file, each]))
  for (const copy of there) {
    const mine = names.get(copy.file)
    if (!mine) names.set(copy.file, copy)
    else if (mine.bytes === copy.bytes) names.set(copy.file, { ...mine, places: ['folder', 'bucket'] })
  }
  return [...names.values()].toSorted((one, other) => (one.id < other.id ? 1 : -1))
}

/** What the present books hold; nothing where they can't be read, which is why somebody restores. */
async function presentBusinesses(file: string): Promise<BusinessInBackup[]> {
  if (!existsSync(file)) return []
  return look(file, false).then(
    ({ businesses }) => businesses,
    () => [],
  )
}

function sideBySide(
  inBackup: readonly BusinessInBackup[],
  here: readonly BusinessInBackup[],
): DryRun['businesses'] {
  const ids = new Set([...inBackup, ...here].map(({ id }) => id))
  return [...ids].map((id) => {
    const [kept = null, present = null] = [inBackup, here].map((list) => list.find((each) => each.id === id))
    return { id, name: kept?.name ?? present?.name ?? '', inBackup: kept, here: present }
  })
}
