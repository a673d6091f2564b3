import { availableParallelism } from 'node:os'
import type { ReceiptReading } from './contract.ts'
import type { Hints } from './fields/understand.ts'
import { kindToRead } from './paper/kind.ts'
import type { LocalReaderSettings, Redrawn } from './local-reading.ts'
import type { Job, Told } from './reader-process.ts'
import { startReadingProcess, type ReadingProcess } from './reading-process.ts'
import { UnreadableImage } from '../../pictures/unreadable-image.ts'
import { traced } from '../../tracing.ts'

const MOST_PROCESSES = 4

/** When a reading process is given up or replaced: milliseconds on one photo, bytes of memory, photos read. */
export type Limits = { stuckAfter: number; bloated: number; reads: number }
const LIMITS: Limits = { stuckAfter: 60_000, bloated: 750_000_000, reads: 300 }

export type ReadReceipt = {
  reading: ReceiptReading
  /** The pages upright, JPEG; the places of the fields are in their pixels. `page` is the first. */
  page: Uint8Array
  pages: Uint8Array[]
  /** The photo to keep in place of the one that was sent, where that was asked for; null for a PDF, kept as it is. */
  redrawn: Redrawn
  /** From when the reading began, the wait in line left out. */
  milliseconds: number
}

export type ReadOptions = {
  signal?: AbortSignal
  /** Who asked, so that the place in line can be asked for. */
  asker?: string | undefined
  /** Whether the photo is also to be drawn anew, to be kept. */
  redraw?: boolean
}

export type ReceiptReader = {
  /** @throws UnreadableImage for what is no picture; the signal's reason when called off */
  read: (image: Uint8Array, hints: Hints, options?: ReadOptions) => Promise<ReadReceipt>
  /** Draws a photo anew without reading it. */
  redraw: (image: Uint8Array) => Promise<Redrawn>
  /** Photos being read and waiting. */
  depth: () => number
  /** How many photos come before this asker's first; 0 while it is read, null where there is none. */
  placeOf: (asker: string) => number | null
  /** Starts the reading processes, so that the first photo does not wait for them. */
  warm: () => Promise<void>
  /** The reading processes that stand ready or read, for whoever watches the machine. */
  processes: () => number[]
  close: () => Promise<void>
}

type DoneJob = Extract<Told, { kind: 'read' }>
type Waiting = Omit<Job, 'id'> & {
  options: ReadOptions
  tries: number
  done: (told: DoneJob) => void
  fail: (error: unknown) => void
}
type Worker = {
  process: ReadingProcess
  reads: number
  current: { id: number; waiting: Waiting; stuck: NodeJS.Timeout } | null
}

export type ReaderSettings = LocalReaderSettings & { cores?: number; limits?: Partial<Limits> }

/** Opens the local reader: up to `cores` (at most 4) processes, started by the first photo or by `warm`. */
export function openReceiptReader({
  cores = availableParallelism(),
  limits: asked,
  ...reading
}: ReaderSettings = {}): ReceiptReader {
  const limits = { ...LIMITS, ...asked }
  const most = Math.max(1, Math.min(MOST_PROCESSES, cores))
  const line: Waiting[] = []
  let workers: Worker[] = []
  let nextId = 1
  let closed = false

  return {
    read: (image, hints, options = {}) =>
      traced('receipt', {}, async () =>
        asRead(await inLine({ image, hints, redraw: options.redraw ?? false }, options)),
      ),
    redraw: async (image) => (await inLine({ image, hints: null, redraw: true }, {})).redrawn,
    placeOf: (asker) => {
      if (workers.some(({ current }) => current?.waiting.options.asker === asker)) return 0
      const place = line.findIndex(({ options }) => options.asker === asker)
      return place < 0 ? null : place + workers.filter(({ current }) => current).length
    },
    depth: () => line.length + workers.filter((worker) => worker.current).length,
    warm: async () => {
      while (workers.length < most) start()
      await Promise.all(workers.map((worker) => worker.process.ready))
    },
    processes: () => workers.flatMap(({ process: { isReady, pid } }) => (isReady() && pid ? [pid] : [])),
    close: async () => {
      closed = true
      for (const waiting of line.splice(0)) waiting.fail(new Error('the receipt reader is closed'))
      await Promise.all(workers.map((worker) => worker.process.stop()))
      workers = []
    },
  }

  function inLine(job: Omit<Job, 'id'>, options: ReadOptions): Promise<DoneJob> {
    return new Promise((done, fail) => {
      if (closed) return fail(new Error('the receipt reader is closed'))
      if (options.signal?.aborted) return fail(options.signal.reason)
      kindToRead(job.image)
      const waiting: Waiting = { ...job, options, tries: 0, done, fail }
      options.signal?.addEventListener('abort', () => {
        const place = line.indexOf(waiting)
        if (place >= 0) line.splice(place, 1)
        fail(options.signal?.reason)
      })
      line.push(waiting)
      serve()
    })
  }

  function serve(): void {
    if (closed) return
    const free = workers.filter((worker) => worker.process.isReady() && !worker.current)
    for (const worker of free) {
      const waiting = line.shift()
      if (!waiting) return
      give(worker, waiting)
    }
    const starting = workers.filter((worker) => !worker.process.isReady()).length
    for (let missing = line.length - starting; missing > 0 && workers.length < most; missing--) start()
  }

  function give(worker: Worker, waiting: Waiting): void {
    const id = nextId++
    waiting.tries++
    const stuck = setTimeout(worker.process.kill, limits.stuckAfter)
    worker.current = { id, waiting, stuck }
    const { image, hints, redraw } = waiting
    worker.process.give({ id, image, hints, redraw })
  }

  function start(): void {
    const worker: Worker = {
      process: startReadingProcess(reading, {
        onReady: () => serve(),
        onTold: (told) => {
          hear(worker, told)
          serve()
        },
        onEnd: () => lose(worker),
      }),
      reads: 0,
      current: null,
    }
    workers.push(worker)
  }

  function hear(worker: Worker, told: Exclude<Told, { kind: 'ready' }>): void {
    const current = worker.current
    if (!current || current.id !== told.id) return
    clearTimeout(current.stuck)
    worker.current = null
    worker.reads++
    if (told.kind === 'read') {
      current.waiting.done(told)
      if (told.memory > limits.bloated || worker.reads >= limits.reads) replace(worker)
    } else if (told.kind === 'unreadable') current.waiting.fail(new UnreadableImage(told.reason))
    else current.waiting.fail(new Error(told.message))
  }

  function replace(worker: Worker): void {
    workers = workers.filter((other) => other !== worker)
    void worker.process.stop()
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
    } else if (known && !worker.process.isReady() && workers.length === 0) {
      for (const waiting of line.splice(0)) waiting.fail(new Error('the reading process does not start'))
    }
    serve()
  }
}

function asRead({ reading: read, redrawn, milliseconds }: DoneJob): ReadReceipt {
  if (!read) throw new Error('the photo was not read')
  const pages = read.pages.map((page) => new Uint8Array(page))
  return { reading: read.reading, pages, page: pages[0] ?? new Uint8Array(), redrawn, milliseconds }
}
