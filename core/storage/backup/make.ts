import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, mkdtemp, readdir, rename, rm, stat, statfs } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import SQLite from 'better-sqlite3'
import { SanadError } from '../../errors.ts'
import { isGone, thisProcess } from '../holder.ts'
import { readArchive, uploadsIn, writeArchive } from './archive.ts'
import { look } from './looking.ts'
import type { Manifest } from './manifest.ts'
import { holdsFiles, nameFor, readName, type BackupKind, type BackupName } from './names.ts'

/** Where backups come from and go to. */
export type BackupPlace = {
  folder: string
  /** The folder of uploads. */
  files: string
  passphrase: string | undefined
  /** The key that seals secrets; it travels only in a sealed backup. */
  secretKey: string
}
export type Backup = BackupName & { bytes: number }

const HALF = '.half-'
const DAY_MS = 86_400_000
/** What stays free on the disk: a full one stops the shop. */
const SPARE_BYTES = 64 << 20

/**
 * Copies the books while they are used, checks the copy page by page, packs it with the uploads and reads the
 * whole of it back. Only then it gets its name: what is listed was readable once.
 */
export async function makeBackup(
  books: SQLite.Database,
  kind: BackupKind,
  at: Date,
  place: BackupPlace,
): Promise<Backup> {
  await mkdir(place.folder, { recursive: true, mode: 0o700 })
  await sweepHalves(place.folder)
  const files = holdsFiles(kind) ? place.files : null
  const weight = files ? await weigh(files) : null
  await refuseFullDisk(place.folder, bytesOf(books) + (weight?.bytes ?? 0))
  const aside = await mkdtemp(join(place.folder, `${HALF}${encodeURIComponent(thisProcess)}-`))
  try {
    const copy = join(aside, 'sanad.db')
    await copyBooks(books, copy)
    const sealed = Boolean(place.passphrase)
    const about = await describe(copy, at, weight, sealed)
    const name = nameFor(kind, at, sealed)
    const archive = join(aside, name.file)
    const secretKey = sealed ? place.secretKey : null
    await writeArchive(archive, { manifest: about, books: copy, files, secretKey }, place.passphrase)
    await readArchive(archive, place.passphrase, () => Promise.resolve(true))
    const { size: bytes } = await stat(archive)
    await rename(archive, join(place.folder, name.file))
    return { ...name, bytes }
  } finally {
    await rm(aside, { recursive: true, force: true })
  }
}

/** The backups of a folder, the newest first. */
export async function listBackups(folder: string): Promise<Backup[]> {
  const found = await readdir(folder).catch(() => [])
  const backups = await Promise.all(
    found.map(async (file) => {
      const name = readName(file)
      const size = name && (await stat(join(folder, file)).catch(() => null))
      return name && size ? [{ ...name, bytes: size.size }] : []
    }),
  )
  return backups.flat().toSorted((one, other) => (one.id < other.id ? 1 : -1))
}

/** Copies books that others may be writing, by SQLite's own backup: a whole and unchanging state of them. */
export async function copyBooks(books: SQLite.Database, target: string): Promise<void> {
  await books.backup(target)
  const copy = new SQLite(target)
  try {
    // The copy says "WAL" as its original does, and would leave files beside it whenever it is opened.
    copy.pragma('journal_mode = DELETE')
  } finally {
    copy.close()
  }
}

export async function hashOfFile(path: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(path), hash)
  return hash.digest('hex')
}

async function describe(
  copy: string,
  at: Date,
  files: Manifest['files'],
  secretKey: boolean,
): Promise<Manifest> {
  const { faults, migrations, businesses } = await look(copy, true)
  const [fault] = faults
  if (fault) throw new SanadError('books_damaged', { fault })
  const { size: bytes } = await stat(copy)
  const books = { bytes, sha256: await hashOfFile(copy) }
  return { format: 1, createdAt: at.toISOString(), migrations, books, files, secretKey, businesses }
}

async function weigh(files: string): Promise<{ count: number; bytes: number }> {
  let [count, bytes] = [0, 0]
  for await (const name of uploadsIn(files)) {
    bytes += await stat(join(files, name)).then(
      ({ size }) => size,
      () => 0,
    )
    count++
  }
  return { count, bytes }
}

/** The copy and the packed copy lie beside each other for a moment. */
async function refuseFullDisk(folder: string, bytes: number): Promise<void> {
  const { bavail, bsize } = await statfs(folder)
  const [free, needed] = [bavail * bsize, 2 * bytes + SPARE_BYTES]
  if (free < needed) throw new SanadError('disk_full', { freeBytes: free, neededBytes: needed })
}

function bytesOf(books: SQLite.Database): number {
  return (
    Number(books.pragma('page_count', { simple: true })) * Number(books.pragma('page_size', { simple: true }))
  )
}

/** What a crash left half-made; another process may be making one just now. */
async function sweepHalves(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const path = join(folder, name)
    if (name.startsWith(HALF) && !(await isBeingMade(name, path)))
      await rm(path, { recursive: true, force: true })
  }
}

/** A maker on another machine, or in a container that is no more, can't be asked: none takes a day. */
async function isBeingMade(name: string, path: string): Promise<boolean> {
  const maker = decodeURIComponent(name.slice(HALF.length, name.lastIndexOf('-')))
  const begun = await stat(path).catch(() => null)
  return maker.includes(' ') && !isGone(maker) && begun !== null && Date.now() - begun.mtimeMs < DAY_MS
}
