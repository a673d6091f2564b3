import { createWriteStream, existsSync, readFileSync } from 'node:fs'
import { copyFile, mkdir, open, readdir, rename, rm, stat, statfs, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import SQLite from 'better-sqlite3'
import { z } from 'zod'
import { SanadError } from '../../errors.ts'
import { random } from '../../ids.ts'
import { move } from '../move.ts'
import { headOf, readArchive, readManifest, uploadsIn, type Entry } from './archive.ts'
import type { Looked } from './look.ts'
import { look } from './looking.ts'
import { hashOfFile } from './make.ts'
import type { Manifest } from './manifest.ts'

/** Where a house keeps what a restore replaces. */
export type Home = { dataDir: string; databaseFile: string; files: string }

/** Restored books that lie aside, checked, until the next start puts them in. */
export type Staged = { folder: string; about: Manifest }

const STAGING = 'restoring'
const MARKER = 'restore.json'
const BOOKS = 'sanad.db'
const REPLACED = 'replaced'
const SPARE_BYTES = 64 << 20
const marker = z.object({ folder: z.string().regex(/^[a-z0-9]+$/), from: z.string(), at: z.iso.datetime() })
export type WaitingRestore = z.output<typeof marker>

/**
 * Unpacks a backup into a folder of its own and looks at it as closely as when it was made. The running books are
 * not touched. Throws `backup_unusable` with the reason where it can't come back.
 */
export async function unpack(source: string, passphrase: string | undefined, aside: string): Promise<Staged> {
  const folder = join(aside, random(12))
  await mkdir(folder, { recursive: true, mode: 0o700 })
  try {
    await refuseFullDisk(source, passphrase, folder)
    const about = (await isBareBooks(source))
      ? await unpackBooks(source, join(folder, BOOKS))
      : await unpackArchive(source, passphrase, folder)
    return { folder, about }
  } catch (error) {
    await rm(folder, { recursive: true, force: true })
    throw error
  }
}

export function stagingOf({ dataDir }: Home): string {
  return join(dataDir, STAGING)
}

/** Says that these books come in at the next start. A restore that waited already gives way. */
export async function letWait(home: Home, { folder }: Staged, from: string, at: Date): Promise<void> {
  const before = waitingRestore(home)
  const name = folder.slice(stagingOf(home).length + 1)
  const aside = join(home.dataDir, `.${MARKER}`)
  await writeFile(aside, JSON.stringify({ folder: name, from, at: at.toISOString() }), { flush: true })
  await rename(aside, join(home.dataDir, MARKER))
  if (before && before.folder !== name)
    await rm(join(stagingOf(home), before.folder), { recursive: true, force: true })
}

export function waitingRestore({ dataDir }: Home): WaitingRestore | null {
  const path = join(dataDir, MARKER)
  if (!existsSync(path)) return null
  const read = marker.safeParse(JSON.parse(readFileSync(path, 'utf8')))
  return read.success ? read.data : null
}

export async function dropWaiting(home: Home): Promise<void> {
  await rm(join(home.dataDir, MARKER), { force: true })
  await rm(stagingOf(home), { recursive: true, force: true })
}

/**
 * Puts waiting books in, before anything opens the present ones, which are laid aside and never erased here.
 * Every step can be done again: a crash between any two is finished by the next start. Answers where the books
 * lie that were replaced, null where nothing waited or another process has the books open.
 */
export async function comeIn(home: Home): Promise<{ replaced: string | null } | null> {
  const waiting = waitingRestore(home)
  if (!waiting || !nobodyHolds(home.databaseFile)) return null
  const staged = join(stagingOf(home), waiting.folder)
  const replaced = join(home.dataDir, REPLACED, waiting.at.replaceAll(/[^0-9TZ]/g, ''))
  const restored = join(staged, BOOKS)
  if (existsSync(restored)) {
    await mkdir(replaced, { recursive: true, mode: 0o700 })
    for (const ending of ['', '-wal', '-shm']) {
      const [from, to] = [home.databaseFile + ending, join(replaced, `sanad.db${ending}`)]
      // What lies there already was laid aside before a crash: the books in their place are the restored ones then.
      if (existsSync(from) && !existsSync(to)) await move(from, to)
    }
    await mkdir(dirname(home.databaseFile), { recursive: true })
    await move(restored, home.databaseFile)
  }
  await moveUploads(join(staged, 'files'), home.files)
  await takeKey(join(staged, 'secret.key'), join(home.dataDir, 'secret.key'), replaced)
  await dropWaiting(home)
  return { replaced: existsSync(join(replaced, 'sanad.db')) ? join(replaced, 'sanad.db') : null }
}

/** Whether no process has these books open. A file that is broken is held by nobody who could use it. */
export function nobodyHolds(file: string): boolean {
  if (!existsSync(file)) return true
  let books: SQLite.Database | undefined
  try {
    books = new SQLite(file, { timeout: 200 })
    // Leaving WAL needs the file for oneself: SQLite refuses while anybody else has it open.
    books.pragma('journal_mode = DELETE')
    return true
  } catch (error) {
    return !(error instanceof SQLite.SqliteError && error.code.startsWith('SQLITE_BUSY'))
  } finally {
    books?.close()
  }
}

/** So many are seen onto the disk at once: it writes them together, where one by one each waits its turn. */
const SYNCED_TOGETHER = 32

async function unpackArchive(
  source: string,
  passphrase: string | undefined,
  folder: string,
): Promise<Manifest> {
  const written: string[] = []
  let books: Promise<unknown> | undefined
  const about = await readArchive(source, passphrase, async (entry) => {
    const path = await keep(entry, folder)
    if (entry.name !== BOOKS) written.push(path)
    // They come first and are most of it: looked at in a thread of their own while the uploads are read.
    else books = Promise.all([ontoTheDisk(path), lookDeep(path)])
    return true
  }).finally(() => books?.catch(() => {}))
  if (!books) throw new SanadError('backup_unusable', { reason: 'damaged' })
  await books
  for (let n = 0; n < written.length; n += SYNCED_TOGETHER)
    await Promise.all(written.slice(n, n + SYNCED_TOGETHER).map(ontoTheDisk))
  return about
}

/**
 * The whole `integrity_check`, though it takes twice as long as `quick_check`: that one leaves out whether each index
 * holds what its table holds, and a figure read through an index that lacks a row is wrong in silence.
 */
async function lookDeep(books: string): Promise<Looked> {
  const looked = await look(books, true)
  if (looked.faults.length > 0) throw new SanadError('backup_unusable', { reason: 'damaged' })
  return looked
}

async function ontoTheDisk(path: string): Promise<void> {
  const file = await open(path)
  try {
    await file.sync()
  } finally {
    await file.close()
  }
}

async function keep({ name, chunks }: Entry, folder: string): Promise<string> {
  // Only what we write ourselves: a name from elsewhere never becomes a path.
  if (!/^(sanad\.db|secret\.key|files\/[a-z0-9]+\/[0-9a-f]{2}\/[0-9a-f]{64})$/.test(name))
    throw new SanadError('backup_unusable', { reason: 'not_a_backup' })
  const path = join(folder, name)
  await mkdir(dirname(path), { recursive: true, mode: 0o700 })
  await pipeline(Readable.from(chunks), createWriteStream(path, { flags: 'wx', mode: 0o600 }))
  return path
}

/** The books themselves, as `replaced/` keeps them or Litestream gives them back. */
async function isBareBooks(source: string): Promise<boolean> {
  return (await headOf(source)).subarray(0, 15).toString('latin1') === 'SQLite format 3'
}

async function unpackBooks(source: string, target: string): Promise<Manifest> {
  await copyFile(source, target)
  const { migrations, businesses } = await lookDeep(target)
  const { size: bytes, mtime } = await stat(source)
  const books = { bytes, sha256: await hashOfFile(target) }
  const createdAt = mtime.toISOString()
  return { format: 1, createdAt, migrations, books, files: null, secretKey: false, businesses }
}

async function refuseFullDisk(source: string, passphrase: string | undefined, folder: string): Promise<void> {
  const needed = (await isBareBooks(source))
    ? (await stat(source)).size
    : await unpackedBytes(source, passphrase)
  const { bavail, bsize } = await statfs(folder)
  if (bavail * bsize < needed + SPARE_BYTES)
    throw new SanadError('disk_full', { freeBytes: bavail * bsize, neededBytes: needed + SPARE_BYTES })
}

async function unpackedBytes(source: string, passphrase: string | undefined): Promise<number> {
  const { books, files } = await readManifest(source, passphrase)
  return books.bytes + (files?.bytes ?? 0)
}

/** An upload is called by its hash: what is there already is the same. */
async function moveUploads(from: string, to: string): Promise<void> {
  for await (const name of uploadsIn(from)) {
    const target = join(to, name)
    if (existsSync(target)) continue
    await mkdir(dirname(target), { recursive: true, mode: 0o700 })
    await move(join(from, name), target)
  }
}

async function takeKey(from: string, to: string, replaced: string): Promise<void> {
  if (!existsSync(from)) return
  if (existsSync(to)) {
    await mkdir(replaced, { recursive: true, mode: 0o700 })
    await copyFile(to, join(replaced, 'secret.key'))
  }
  await move(from, to)
}

/** What a process that died while unpacking left behind; what waits for the next start stays. */
export async function forgetStaged(home: Home, before: Date): Promise<void> {
  const folder = stagingOf(home)
  const waiting = waitingRestore(home)?.folder
  for (const name of existsSync(folder) ? await readdir(folder) : []) {
    const { mtime } = await stat(join(folder, name))
    if (name !== waiting && mtime < before) await rm(join(folder, name), { recursive: true, force: true })
  }
}

/** Books that a restore replaced long ago. */
export async function forgetReplaced({ dataDir }: Home, before: Date): Promise<void> {
  const folder = join(dataDir, REPLACED)
  for (const name of await readdir(folder).catch(() => [])) {
    const { mtime } = await stat(join(folder, name))
    if (mtime < before) await rm(join(folder, name), { recursive: true })
  }
}
