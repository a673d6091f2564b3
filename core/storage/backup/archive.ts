import { createHash, type Hash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { open, readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { constants, createZstdCompress, createZstdDecompress } from 'node:zlib'
import { extract, pack, type Pack } from 'tar-stream'
import { SanadError } from '../../errors.ts'
import { manifest, type Manifest } from './manifest.ts'
import { isSealed, opening, sealing } from './sealing.ts'

// A backup is a tar of manifest.json, sanad.db, the uploads and, where it is sealed, secret.key, compressed with zstd:
// without a passphrase any machine opens it with `tar --zstd -xf`, with or without Sanad.

export type Contents = {
  manifest: Manifest
  books: string
  /** The folder of uploads, or null where it holds the books alone. */
  files: string | null
  secretKey: string | null
}
export type Entry = { name: string; size: number; chunks: AsyncIterable<Buffer> }

/** How whatever zstd packed begins. */
const ZSTD = Buffer.from('28b52ffd', 'hex')
const LONGEST_MANIFEST = 16 << 20
/** Each piece is a trip to another thread and back: a gigabyte in pieces of the usual 16 kB takes twice as long. */
const PIECE_BYTES = 1 << 20

/** Writes a backup into a file that must not exist yet, and sees it on the disk before it answers. */
export async function writeArchive(
  target: string,
  contents: Contents,
  passphrase: string | undefined,
): Promise<void> {
  const tar = pack()
  const compress = createZstdCompress({
    chunkSize: PIECE_BYTES,
    params: { [constants.ZSTD_c_checksumFlag]: 1 },
  })
  const out = createWriteStream(target, { flags: 'wx', mode: 0o600, flush: true })
  const written = passphrase
    ? pipeline(tar, compress, sealing(passphrase), out)
    : pipeline(tar, compress, out)
  await Promise.all([written, fill(tar, contents).catch((error: Error) => tar.destroy(error))])
}

/**
 * Reads a backup from its beginning, one entry after the other; `take` says `false` to stop. What it holds is
 * compared with its manifest and its names: a changed byte fails with `backup_unusable`.
 */
export async function readArchive(
  source: string,
  passphrase: string | undefined,
  take: (entry: Entry, about: Manifest) => Promise<boolean>,
): Promise<Manifest> {
  const head = await headOf(source)
  const sealed = isSealed(head)
  if (!sealed && !ZSTD.equals(head.subarray(0, ZSTD.length))) throw unusable('not_a_backup')
  if (sealed && !passphrase) throw unusable('passphrase_missing')
  const tar = extract()
  const from = createReadStream(source, { highWaterMark: PIECE_BYTES })
  const decompress = createZstdDecompress({ chunkSize: PIECE_BYTES })
  const read =
    sealed && passphrase
      ? pipeline(from, opening(passphrase), decompress, tar)
      : pipeline(from, decompress, tar)
  // Reported by the loop below, which sees the tar end.
  read.catch(() => {})
  let about: Manifest | undefined
  try {
    for await (const entry of tar) {
      const { name, size } = entry.header
      if (!about) {
        about = manifestIn(name, await textOf(entry, size))
        continue
      }
      const hash = createHash('sha256')
      const chunks = hashed(entry, hash)
      if (!(await take({ name, size, chunks }, about))) return about
      // What `take` left unread is read for its hash.
      for await (const _ of chunks);
      if (name !== 'secret.key' && hash.digest('hex') !== expectedHash(name, about)) throw unusable('damaged')
    }
    await read
  } catch (error) {
    throw error instanceof SanadError || isOfTheDisk(error) ? error : unusable('damaged')
  } finally {
    tar.destroy()
    from.destroy()
  }
  if (!about) throw unusable('not_a_backup')
  return about
}

/** What a backup says of itself: only its beginning is read. */
export async function readManifest(source: string, passphrase: string | undefined): Promise<Manifest> {
  return readArchive(source, passphrase, () => Promise.resolve(false))
}

/** The first bytes of a file, which tell its kind. */
export async function headOf(file: string): Promise<Buffer> {
  const opened = await open(file)
  try {
    const { buffer, bytesRead } = await opened.read(Buffer.alloc(16), 0, 16, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await opened.close()
  }
}

async function fill(tar: Pack, { manifest: about, books, files, secretKey }: Contents): Promise<void> {
  await add(tar, 'manifest.json', Buffer.from(JSON.stringify(about, null, 2)))
  if (secretKey) await add(tar, 'secret.key', Buffer.from(secretKey))
  await addFile(tar, 'sanad.db', books)
  if (files) for await (const name of uploadsIn(files)) await addFile(tar, `files/${name}`, join(files, name))
  tar.finalize()
}

/** Each upload's path under the folder, `BUSINESS/ab/abcdef…`; half-written ones begin with a dot. */
export async function* uploadsIn(folder: string): AsyncIterable<string> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  for (const entry of found)
    if (entry.isFile() && !entry.name.startsWith('.'))
      yield join(entry.parentPath.slice(folder.length + 1), entry.name).replaceAll('\\', '/')
}

function add(tar: Pack, name: string, bytes: Buffer): Promise<void> {
  return new Promise((done, fail) => {
    tar.entry({ name, mode: 0o600 }, bytes, (error) => (error ? fail(error) : done()))
  })
}

async function addFile(tar: Pack, name: string, path: string): Promise<void> {
  // An upload that was erased while the backup ran is no part of it.
  const size = await stat(path).then(
    ({ size: bytes }) => bytes,
    () => null,
  )
  if (size === null) return
  await new Promise<void>((done, fail) => {
    const entry = tar.entry({ name, size, mode: 0o600 }, (error) => (error ? fail(error) : done()))
    const from = createReadStream(path, { highWaterMark: PIECE_BYTES })
    from.on('error', fail)
    from.pipe(entry)
  })
}

/** The hash that an entry must have: an upload is called by its own. */
function expectedHash(name: string, about: Manifest): string | undefined {
  return name === 'sanad.db' ? about.books.sha256 : name.split('/').at(-1)
}

function manifestIn(name: string, text: string): Manifest {
  if (name !== 'manifest.json') throw unusable('not_a_backup')
  const read = manifest.safeParse(JSON.parse(text))
  if (!read.success) throw unusable('not_a_backup')
  return read.data
}

async function* hashed(entry: AsyncIterable<unknown>, hash: Hash): AsyncIterable<Buffer> {
  for await (const chunk of entry) {
    if (!Buffer.isBuffer(chunk)) continue
    hash.update(chunk)
    yield chunk
  }
}

async function textOf(entry: AsyncIterable<unknown>, size: number): Promise<string> {
  if (size > LONGEST_MANIFEST) throw unusable('not_a_backup')
  const chunks: Buffer[] = []
  for await (const chunk of entry) if (Buffer.isBuffer(chunk)) chunks.push(chunk)
  return Buffer.concat(chunks).toString('utf8')
}

function isOfTheDisk(error: unknown): boolean {
  const { code } = error as NodeJS.ErrnoException
  return (
    code !== undefined && ['ENOENT', 'ENOSPC', 'EACCES', 'EROFS', 'EIO', 'EMFILE', 'EDQUOT'].includes(code)
  )
}

function unusable(reason: 'passphrase_missing' | 'damaged' | 'not_a_backup') {
  return new SanadError('backup_unusable', { reason })
}
