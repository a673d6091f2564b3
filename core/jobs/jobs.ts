import { notFound, SanadError } from '../errors.ts'
import type { Log } from '../log.ts'
import type { Books, Row, Tx } from '../storage/database.ts'
import {
  bury,
  freeAbandoned,
  freeFromWrongClock,
  layBack,
  nextDue,
  renew,
  stillHolds,
} from '../storage/leases.ts'
import { traced } from '../tracing.ts'
import { trail } from '../trail.ts'
import type { Clock } from '../time.ts'
import { openPump, type Pump } from './pump.ts'
import { waitAfter } from './rules.ts'
import * as store from './store.ts'

/** Work for later: a reminder, something nightly, a report that takes a while. */
export type NewJob = {
  kind: string
  payload: unknown
  businessId?: string | undefined
  /** An instant of the business's clock; without it, as soon as possible. */
  notBefore?: string | undefined
  /** The same again is the same job, also when it is done. */
  dedupe?: string | undefined
}

export type JobInHand = { id: string; businessId: string | null; payload: unknown; dueAt: string }

export type JobTools = {
  /** 0 to 100, for who asks how far it is. */
  progress: (percent: number) => Promise<void>
  /** Keeps what `work` writes, its result and "done" in one transaction. Once, at the end. */
  finish: (work: (tx: Tx) => Promise<unknown>) => Promise<void>
}

/** How a kind of job is done. What it throws is tried again; a `SanadError` is for good. */
export type DoJob = (job: JobInHand, tools: JobTools) => Promise<void>

export type JobsParts = {
  books: Books
  clock: Clock
  log: Log
  kinds: ReadonlyMap<string, DoJob>
  patience?: { firstMs: number; longestMs: number; tries: number } | undefined
}

const MOST_AT_ONCE = 4
const MOST_INTERRUPTIONS = 100
const patient = { firstMs: 2_000, longestMs: 600_000, tries: 6 }

/** Writes a job down in the transaction that wants it, and answers its id. Call `wake` after it. */
export async function addJob(tx: Tx, job: NewJob, clock: Clock): Promise<string> {
  const now = clock.now().toISOString()
  return store.insertJob(tx, {
    kind: job.kind,
    payload: JSON.stringify(job.payload ?? null),
    businessId: job.businessId ?? null,
    dedupe: job.dedupe ?? null,
    notBefore: job.notBefore ?? now,
    createdAt: now,
  })
}

/** Takes back a job that has not begun yet. */
export async function dropJob(tx: Tx, dedupe: string): Promise<void> {
  await store.deleteWaiting(tx, dedupe)
}

/** Drops every job of a kind, waiting or done, but for those in hand: for work that comes round again. */
export async function forgetJobs(tx: Tx, kind: string): Promise<void> {
  await store.deleteKind(tx, kind)
}

/** How far a job is. Throws `not_found` where this business has no such job. */
export async function findJob(tx: Tx, businessId: string, id: string) {
  const row = await store.findJob(tx, businessId, id)
  if (!row) throw notFound('job')
  return {
    id: row.id,
    kind: row.kind,
    status: statusOf(row),
    progress: row.progress,
    result: row.result === null ? null : (JSON.parse(row.result) as unknown),
  }
}

/** Does the jobs that are due, of the kinds handed in, until it is stopped. */
export function openJobs(parts: JobsParts): Pump {
  const { books, clock, log, kinds, patience = patient } = parts

  async function run(row: Row<'Job'>): Promise<void> {
    try {
      if (row.interrupted >= MOST_INTERRUPTIONS) throw new Error('the house stopped whenever it did this job')
      let finished = false
      await doIt(row, async (work) => {
        await finish(row, work)
        finished = true
      })
      if (!finished) await finish(row, async () => null)
    } catch (problem) {
      await failed(row, problem)
    }
  }

  async function doIt(row: Row<'Job'>, finish: JobTools['finish']): Promise<void> {
    const doJob = kinds.get(row.kind)
    if (!doJob) throw new Error(`nobody knows how to do ${row.kind}`)
    const { id, businessId } = row
    const job = { id, businessId, payload: JSON.parse(row.payload) as unknown, dueAt: row.notBefore }
    const progress = (percent: number) => books.write((tx) => store.setProgress(tx, id, Math.round(percent)))
    await doJob(job, { progress, finish })
  }

  async function finish(row: Row<'Job'>, work: (tx: Tx) => Promise<unknown>): Promise<void> {
    await books.write(async (tx) => {
      if (!(await stillHolds(tx, 'Job', row))) throw new Error('another process took this job')
      const result = JSON.stringify((await work(tx)) ?? null)
      await store.markDone(tx, row.id, result, clock.now().toISOString())
    })
  }

  async function failed(row: Row<'Job'>, problem: unknown): Promise<void> {
    const forGood =
      problem instanceof SanadError || row.attempts >= patience.tries || row.interrupted >= MOST_INTERRUPTIONS
    const error = problem instanceof Error ? `${problem.name}: ${problem.message}` : String(problem)
    log[forGood ? 'error' : 'warn']({ err: problem, job: row.id, kind: row.kind }, 'a job failed')
    await books.write(async (tx) => {
      if (!(await stillHolds(tx, 'Job', row))) return
      if (forGood) return bury(tx, 'Job', row.id, error)
      // Jobs are due by the business's clock, which a demonstration may have set to another day.
      const offset = clock.now().getTime() - Date.now()
      const afterMs = offset + waitAfter(row.attempts, patience, Math.random())
      await layBack(tx, 'Job', row, { afterMs, error })
    })
  }

  return openPump<Row<'Job'>>({
    name: 'jobs',
    most: MOST_AT_ONCE,
    log,
    run: (row) => trail.run({ job: row.id }, () => traced(`job ${row.kind}`, {}, () => run(row))),
    claim: (room) =>
      books.write((tx) => store.takeJobs(tx, [...kinds.keys()], clock.now().toISOString(), room())),
    recover: () =>
      books.write(async (tx) => {
        await freeAbandoned(tx, 'Job', 'left in the middle')
        await freeFromWrongClock(tx, 'Job', clock.now())
      }),
    keep: (ids) => books.write((tx) => renew(tx, 'Job', ids)),
    nextDue: () => books.read((tx) => nextDue(tx, 'Job', clock.now())),
    elsewhere: books.elsewhere,
  })
}

function statusOf(row: Row<'Job'>): 'waiting' | 'running' | 'done' | 'failed' {
  if (row.state === 'done') return 'done'
  if (row.state === 'dead') return 'failed'
  return row.state === 'held' ? 'running' : 'waiting'
}
