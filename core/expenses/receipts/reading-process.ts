import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { LocalReaderSettings } from './local-reading.ts'
import type { Job, Told } from './reader-process.ts'

/** A process that reads one photo at a time. */
export type ReadingProcess = {
  pid: number | undefined
  /** Rejects with what the process said last when it ends before it is ready. */
  ready: Promise<void>
  isReady: () => boolean
  give: (job: Job) => void
  /** Ends it in the middle of whatever it does. */
  kill: () => void
  stop: () => Promise<void>
}

export type Heard = {
  onReady: () => void
  onTold: (told: Exclude<Told, { kind: 'ready' }>) => void
  onEnd: () => void
}

/**
 * How glibc gives memory back: the networks ask for and free blocks of many megabytes, which its own settings keep
 * in ever more places. About 280 MB a process in place of 450 at the same speed; below eight megabytes a block it costs time.
 */
const FRUGAL = {
  MALLOC_ARENA_MAX: '2',
  MALLOC_MMAP_THRESHOLD_: String(8 * 1024 * 1024),
  MALLOC_TRIM_THRESHOLD_: String(32 * 1024 * 1024),
}

/** Starts a reading process. */
export function startReadingProcess(settings: LocalReaderSettings, heard: Heard): ReadingProcess {
  const file = fileURLToPath(new URL('./reader-process.ts', import.meta.url))
  const child = fork(file, [JSON.stringify(settings)], {
    serialization: 'advanced',
    // A child takes no flags of the parent's (a test runner's, a debugger's), only its file.
    execArgv: [],
    env: { ...process.env, ...FRUGAL },
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  })
  // Tesseract prints statistics of its own; what a process said last is told when it ends.
  let said = ''
  child.stderr?.on('data', (part: Buffer) => {
    said = (said + part.toString()).slice(-2000)
  })
  let isReady = false
  const { promise: ready, resolve, reject } = Promise.withResolvers<void>()
  ready.catch(() => {})
  child.on('message', (told: Told) => {
    if (told.kind !== 'ready') return heard.onTold(told)
    isReady = true
    resolve()
    heard.onReady()
  })
  child.on('exit', () => {
    reject(new Error(`the reading process ended before it was ready: ${said}`))
    heard.onEnd()
  })
  return {
    pid: child.pid,
    ready,
    isReady: () => isReady,
    give: (job) => child.send(job),
    kill: () => child.kill('SIGKILL'),
    stop: () =>
      new Promise((stopped) => {
        if (child.exitCode !== null || child.signalCode !== null) return stopped()
        child.once('exit', () => stopped())
        child.kill()
      }),
  }
}
