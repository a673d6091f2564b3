import { fork, type ChildProcess } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import type { ReceiptReading } from './contract.ts'
import type { Hints } from './fields/understand.ts'
import type { LocalReading } from './local-reading.ts'
import type { Job, Told } from './reader-process.ts'
import { UnreadableImage } from './unreadable-image.ts'

const MOST_PROCESSES = 4
const STUCK_AFTER = 60_000
const BLOATED = 750_000_000
const READS_UNTIL_REPLACED = 300

export type ReadReceipt = {
  reading: ReceiptReading
  /** The pages upright, JPEG; the places of the fields are in their pixels. `page` is the first. */
  page: Uint8Array
  pages: Uint8Array[]
  /** From when the reading began, the wait in line left out. */
  milliseconds: number
}

export type ReadOptions = {
  signal?: AbortSignal
  /** Called while waiting, with the number of photos that come before; 0 when it is being read. */
  onPlaceInLine?: (before: number) => void
}

export type ReceiptReader = {
  /** @throws UnreadableImage for what is no picture; the signal's reason when called off */
  read: (image: Uint8Array, hints: Hints, options?: ReadOptions) => Promise<ReadReceipt>
  /** Photos being read and waiting. */
  depth: () => number
  /** Starts the reading processes, so that the first photo does not wait for them. */
  warm: () => Promise<void>
  close: () => Promise<void>
}

type Waiting = {
  image: Uint8Array
  hints: Hints
  options: ReadOptions
  tries: number
  done: (read: ReadReceipt) => void
  fail: (error: unknown) => void
}
type Worker = {
  process: ChildProcess
  ready: Promise<void>
  isReady: boolean
  reads: number
  current: { id: number; waiting: Waiting; stuck: NodeJS.Timeout } | null
}

/** Opens the local reader: up to `cores` (at most 4) processes, started by the first photo or by `warm`. */
export function openReceiptReader(settings: { cores?: number; modelPath?: string } = {}): ReceiptReader {
  const most = Math.max(1, Math.min(MOST_PROCESSES, settings.cores ?? availableParallelism()))
  const line: Waiting[] = []
  let workers: Worker[] = []
  let nextId = 1
  let closed = false

  return {
    read: (image, hints, options = {}) =>
      new Promise((done, fail) => {
        if (closed) return fail(new Error('the receipt reader is closed'))
        if (options.signal?.aborted) return fail(options.signal.reason)
        const waiting: Waiting = { image, hints, options, tries: 0, done, fail }
        options.signal?.addEventListener('abort', () => {
          const place = line.indexOf(waiting)
          if (place >= 0) line.splice(place, 1)
          fail(options.signal?.reason)
        })
        line.push(waiting)
        serve()
      }),
    depth: () => line.length + workers.filter((worker) => worker.current).length,
    warm: async () => {
      while (workers.length < most) start()
      await Promise.all(workers.map((worker) => worker.ready))
    },
    close: async () => {
      closed = true
      for (const waiting of line.splice(0)) waiting.fail(new Error('the receipt reader is closed'))
      await Promise.all(workers.map(stop))
      workers = []
    },
  }

  function serve(): void {
    if (closed) return
    const free = workers.filter((worker) => worker.isReady && !worker.current)
    for (const worker of free) {
      const waiting = line.shift()
      if (!waiting) return
      give(worker, waiting)
    }
    const starting = workers.filter((worker) => !worker.isReady).length
    for (let missing = line.length - starting; missing > 0 && workers.length < most; missing--) start()
    line.forEach((waiting, i) => waiting.options.onPlaceInLine?.(i + 1))
  }

  function give(worker: Worker, waiting: Waiting): void {
    const id = nextId++
    waiting.tries++
    waiting.options.onPlaceInLine?.(0)
    const stuck = setTimeout(() => worker.process.kill('SIGKILL'), STUCK_AFTER)
    worker.current = { id, waiting, stuck }
    const job: Job = { id, image: waiting.image, hints: waiting.hints }
    worker.process.send(job)
  }

  function start(): void {
    // A child takes no flags of the parent's (a test runner's, a debugger's), only its file.
    const file = fileURLToPath(new URL('./reader-process.ts', import.meta.url))
    // Tesseract prints statistics of its own; what a process said last is told when it ends.
    const child = fork(file, [settings.modelPath ?? ''], {
      serialization: 'advanced',
      execArgv: [],
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    })
    let said = ''
    child.stderr?.on('data', (part: Buffer) => {
      said = (said + part.toString()).slice(-2000)
    })
    let becomeReady: () => void = () => {}
    let failStart: (error: Error) => void = () => {}
    const ready = new Promise<void>((resolve, reject) => {
      becomeReady = resolve
      failStart = reject
    })
    ready.catch(() => {})
    const worker: Worker = { process: child, ready, isReady: false, reads: 0, current: null }
    workers.push(worker)
    child.on('message', (told: Told) => {
      if (told.kind === 'ready') {
        worker.isReady = true
        becomeReady()
      } else hear(worker, told)
      serve()
    })
    child.on('exit', () => {
      failStart(new Error(`the reading process ended before it was ready: ${said}`))
      lose(worker)
    })
  }

  function hear(worker: Worker, told: Exclude<Told, { kind: 'ready' }>): void {
    const current = worker.current
    if (!current || current.id !== told.id) return
    clearTimeout(current.stuck)
    worker.current = null
    worker.reads++
    if (told.kind === 'read') {
      current.waiting.done(asRead(told.reading, told.milliseconds))
      if (told.memory > BLOATED || worker.reads >= READS_UNTIL_REPLACED) replace(worker)
    } else if (told.kind === 'unreadable') current.waiting.fail(new UnreadableImage(told.reason))
    else current.waiting.fail(new Error(told.message))
  }

  function replace(worker: Worker): void {
    workers = workers.filter((other) => other !== worker)
    void stop(worker)
    if (!closed) start()
  }

  /** A process that died or was killed: its photo gets one more try elsewhere. */
  function lose(worker: Worker): void {
    const known = workers.includes(worker)
    workers = workers.filter((other) => other !== worker)
    const current = worker.current
    worker.current = null
    if (current) {
      clearTimeout(current.stuck)
      if (current.waiting.tries < 2 && !closed) line.unshift(current.waiting)
      else current.waiting.fail(new Error('the photo could not be read: the reading process ended'))
    } else if (known && !worker.isReady && workers.length === 0) {
      for (const waiting of line.splice(0)) waiting.fail(new Error('the reading process does not start'))
    }
    serve()
  }
}

function asRead({ reading, pages }: LocalReading, milliseconds: number): ReadReceipt {
  const bytes = pages.map((page) => new Uint8Array(page))
  return { reading, pages: bytes, page: bytes[0] ?? new Uint8Array(), milliseconds }
}

function stop(worker: Worker): Promise<void> {
  return new Promise((resolve) => {
    if (worker.process.exitCode !== null || worker.process.signalCode !== null) return resolve()
    worker.process.once('exit', () => resolve())
    worker.process.kill()
  })
}
