import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, stat, unlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { random } from '../ids.ts'

/**
 * Pictures and papers, kept by the hash of what they hold: the same photo sent twice is kept once.
 * No name that came from outside ever becomes a path.
 */
export type FileCabinet = {
  /** Keeps the bytes and answers their SHA-256, in hex. Keeping the same bytes again changes nothing. */
  keep(businessId: string, bytes: Uint8Array): Promise<string>
  /** The bytes, or null where none are kept under this hash. */
  fetch(businessId: string, sha256: string): Promise<Buffer | null>
  remove(businessId: string, sha256: string): Promise<void>
  /** Everything that is kept, and since when. */
  all(): AsyncIterable<{ businessId: string; sha256: string; keptAt: number }>
  /** All that a business kept. */
  removeAll(businessId: string): Promise<void>
}

export function openCabinet(directory: string): FileCabinet {
  const place = (businessId: string, sha256: string) =>
    join(directory, safe(businessId), safe(sha256).slice(0, 2))
  return {
    async keep(businessId, bytes) {
      const sha256 = createHash('sha256').update(bytes).digest('hex')
      const folder = place(businessId, sha256)
      await mkdir(folder, { recursive: true, mode: 0o700 })
      // Written aside and renamed: after a crash there is the whole file or none.
      const aside = join(folder, `.${random(8)}`)
      await writeFile(aside, bytes, { mode: 0o600, flush: true })
      await rename(aside, join(folder, sha256))
      return sha256
    },
    async fetch(businessId, sha256) {
      return readFile(join(place(businessId, sha256), sha256)).catch(absent)
    },
    async *all() {
      for (const businessId of await namesIn(directory))
        for (const start of await namesIn(join(directory, businessId)))
          for (const sha256 of await namesIn(join(directory, businessId, start))) {
            const found = await stat(join(directory, businessId, start, sha256)).catch(absent)
            if (found) yield { businessId, sha256, keptAt: found.mtimeMs }
          }
    },
    async removeAll(businessId) {
      await rm(join(directory, safe(businessId)), { recursive: true, force: true })
    },
    async remove(businessId, sha256) {
      await unlink(join(place(businessId, sha256), sha256)).catch(absent)
    },
  }
}

/** What was being written when the house died bears a name that is looked up by nobody: it is left out. */
async function namesIn(folder: string): Promise<string[]> {
  const names = (await readdir(folder).catch(absent)) ?? []
  return names.filter((name) => /^[a-z0-9]+$/.test(name))
}

function safe(part: string): string {
  if (!/^[a-z0-9]+$/.test(part)) throw new Error('a file is looked up by ids only')
  return part
}

function absent(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null
  throw error
}
