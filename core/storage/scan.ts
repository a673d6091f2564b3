import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { SanadError } from '../errors.ts'
import { runOn } from './program.ts'

const WITHIN_MS = 60_000

/** Shows what came from outside to the machine's scanner. Throws `file_refused`, also where the scanner can't tell. */
export type Scan = (bytes: Uint8Array) => Promise<void>

/** `SCAN_COMMAND` ends with 0 for what is clean and 1 for what is not, as `clamdscan` does. Without it nothing is scanned. */
export function openScan(commandLine: string | undefined): Scan {
  if (!commandLine) return () => Promise.resolve()
  return async (bytes) => {
    const folder = await mkdtemp(join(tmpdir(), 'sanad-scan-'))
    try {
      const file = join(folder, 'upload')
      await writeFile(file, bytes, { mode: 0o600 })
      const { code } = await runOn(file, commandLine, WITHIN_MS)
      if (code !== 0)
        throw new SanadError('file_refused', { reason: code === 1 ? 'infected' : 'not_scanned' })
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  }
}
