import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort, signUpAt } from '../programs.ts'
import { memoryMbOf } from './process-tree.ts'

const ROOT = join(import.meta.dirname, '../..')
/** Books of a million lines may have to be copied and migrated first. */
const STARTS_WITHIN_MS = 600_000
let kept: string | undefined

export type HouseProcess = {
  url: string
  pid: number
  startedInMs: number
  /** A shop of its own for each address; answers a key of its owner. */
  signUp(email?: string): Promise<string>
  post: (path: string, body: unknown) => Promise<unknown>
  postPhoto(path: string, photo: Buffer): Promise<unknown>
  memoryMb(): number
  close(): Promise<void>
}

/**
 * The real house in a process of its own, as `npm start` opens it. `keep` opens the same data folder again; a
 * folder that is handed in stays. `through` are the words of a program that runs it; `hear` is given what it writes.
 */
export async function openHouseProcess({
  keep = false,
  env = {},
  dataDir: given,
  through = [],
  hear,
}: {
  keep?: boolean
  env?: Record<string, string>
  dataDir?: string
  through?: readonly string[]
  hear?: (text: string) => void
} = {}): Promise<HouseProcess> {
  const dataDir = given ?? (keep && kept ? kept : mkdtempSync(join(tmpdir(), 'sanad-bench-')))
  if (!given) kept = dataDir
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const began = performance.now()
  const [program, ...args] = [
    ...through,
    process.execPath,
    '--disable-warning=ExperimentalWarning',
    'main.ts',
  ]
  const child = spawn(program, args, {
    cwd: ROOT,
    stdio: ['ignore', hear ? 'pipe' : 'ignore', hear ? 'pipe' : 'inherit'],
    env: {
      ...process.env,
      DATA_DIR: dataDir,
      PORT: String(port),
      RATE_LIMIT_PER_MINUTE: '0',
      LOG_LEVEL: 'silent',
      ...env,
    },
  })
  for (const output of [child.stdout, child.stderr])
    output?.on('data', (chunk: Buffer) => hear?.(chunk.toString('utf8')))
  await answered(url, began)
  const startedInMs = performance.now() - began
  let key = ''

  const send = async (path: string, init: RequestInit) => {
    const response = await fetch(url + path, { method: 'POST', ...init })
    if (response.status >= 400) throw new Error(`${path}: ${response.status} ${await response.text()}`)
    return response
  }
  return {
    url,
    pid: child.pid ?? 0,
    startedInMs,
    async signUp(email) {
      key = await signUpAt(url, email)
      return key
    },
    async post(path, body) {
      const response = await send(path, {
        headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
        body: JSON.stringify(body),
      })
      return response.json()
    },
    async postPhoto(path, photo) {
      const form = new FormData()
      form.append('image', new Blob([new Uint8Array(photo)], { type: 'image/jpeg' }), 'photo.jpg')
      return (await send(path, { headers: { authorization: `Bearer ${key}` }, body: form })).json()
    },
    memoryMb: () => memoryMbOf(child.pid ?? 0),
    async close() {
      const ended = new Promise((resolve) => child.once('exit', resolve))
      child.kill('SIGTERM')
      await ended
      if (!keep && !given) process.once('exit', () => rmSync(dataDir, { recursive: true, force: true }))
    },
  }
}

async function answered(url: string, began: number): Promise<void> {
  while (performance.now() - began < STARTS_WITHIN_MS) {
    const response = await fetch(`${url}/api/health`).catch(() => null)
    if (response?.ok) return
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  throw new Error('the house did not open')
}
