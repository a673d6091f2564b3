import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { z } from 'zod'
import { keepFact, readFact } from '../backups/store.ts'
import { addJob, forgetJobs, type DoJob } from '../jobs/jobs.ts'
import type { House } from '../perform.ts'
import { logsBeginning, type AuditMark } from '../storage/audit.ts'
import type { Tx } from '../storage/database.ts'
import type { CheckedLog } from '../storage/logs-check.ts'

export const LOGS_JOB = 'check_logs'
const EVERY_MS = 86_400_000
const LOGS = 'health:logs'

/** How far each business's log was found whole, and those that were not. */
const kept = z.object({
  marks: z.record(z.string(), z.object({ sequence: z.int(), hash: z.string() })),
  broken: z.array(z.string()),
})

export async function startLogCheck(house: House): Promise<void> {
  await house.books.write((tx) => plan(tx, house, house.clock.now()))
}

/** Reads every log from its first line once a day, so that whoever opens it waits for a day's lines and not for years. */
export function logsJob(house: House): DoJob {
  return async () => {
    await house.books.write((tx) => plan(tx, house, new Date(house.clock.now().getTime() + EVERY_MS)))
    const logs = await checkAside(house.parts.settings.databaseFile)
    const marks = Object.fromEntries(logs.map(({ businessId, mark }) => [businessId, mark]))
    const broken = logs.flatMap(({ whole, businessId }) => (whole ? [] : [businessId]))
    await house.books.write((tx) => keepFact(tx, LOGS, { marks, broken }, new Date().toISOString()))
  }
}

/** Up to which line a business's log was found whole, and when; from its beginning where nobody has looked yet. */
export async function wholeUntil(
  tx: Tx,
  businessId: string,
): Promise<{ mark: AuditMark; checkedAt: string | null }> {
  const found = await readLogs(tx)
  const mark = found?.marks[businessId]
  return mark ? { mark, checkedAt: found.at } : { mark: logsBeginning, checkedAt: null }
}

/** How many logs did not follow when they were last read. */
export async function brokenLogs(tx: Tx): Promise<number> {
  return (await readLogs(tx))?.broken.length ?? 0
}

async function readLogs(tx: Tx): Promise<(z.output<typeof kept> & { at: string }) | null> {
  const fact = await readFact(tx, LOGS)
  const read = kept.safeParse(fact?.value)
  return fact && read.success ? { ...read.data, at: fact.at } : null
}

async function checkAside(databaseFile: string): Promise<CheckedLog[]> {
  const worker = new Worker(new URL('../storage/logs-worker.ts', import.meta.url), {
    workerData: databaseFile,
  })
  try {
    const [logs] = (await once(worker, 'message')) as [CheckedLog[]]
    return logs
  } finally {
    await worker.terminate()
  }
}

async function plan(tx: Tx, house: House, at: Date): Promise<void> {
  await forgetJobs(tx, LOGS_JOB)
  const notBefore = at.toISOString()
  await addJob(
    tx,
    { kind: LOGS_JOB, payload: null, notBefore, dedupe: `${LOGS_JOB}:${notBefore}` },
    house.clock,
  )
}
