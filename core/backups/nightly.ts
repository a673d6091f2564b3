import { z } from 'zod'
import { addJob, forgetJobs, type DoJob } from '../jobs/jobs.ts'
import type { Log } from '../log.ts'
import type { House } from '../perform.ts'
import { reasonOf } from '../storage/backup/bucket.ts'
import type { KeptBackup } from '../storage/backup/keeper.ts'
import type { Tx } from '../storage/database.ts'
import { dayIn, instantOf } from '../time.ts'
import { keepFact, readFact } from './store.ts'

export const BACKUP_JOB = 'backup'
/** A machine that slept through the night makes up for it within the hour. */
const LOOK_EVERY_MS = 60 * 60_000
const AT = '03:00'
const ZONE = 'Africa/Algiers'
const TEST_EVERY_DAYS = 7
const DAY_MS = 86_400_000
const TEST = 'backup:test'
const UNSENT = 'backup:unsent'
const unsent = z.object({ since: z.iso.datetime(), reason: z.string() })
export type Unsent = { since: Date; reason: string }

const tested = z.object({ backup: z.string(), passed: z.boolean() })

/** Begins the nightly backups, or begins them again: one job that looks each hour whether one is due. */
export async function startBackups(house: House): Promise<void> {
  await house.books.write((tx) => plan(tx, house, house.clock.now()))
}

/** Makes the night's backup, sends it, tries one by restoring it aside each week, and forgets old ones. */
export function backupJob(house: House, log: Log): DoJob {
  return async () => {
    // First, so that nothing that fails below ends the nightly backups.
    await house.books.write((tx) => plan(tx, house, new Date(house.clock.now().getTime() + LOOK_EVERY_MS)))
    const { backups } = house.parts
    const before = await backups.list()
    if (isDue(before, new Date())) {
      const { id, bytes } = await backups.make('daily')
      log.info({ backup: id, bytes }, 'a backup was made')
    }
    await sendOrTell(house, log)
    await testOnce(house, log)
    await backups.forgetOld()
  }
}

/** Whether the last three in the morning has passed without a backup. Backups keep the machine's clock. */
export function isDue(backups: readonly Pick<KeptBackup, 'kind' | 'createdAt'>[], now: Date): boolean {
  const three = instantOf(ZONE, dayIn(ZONE, now), AT).getTime()
  const last = three <= now.getTime() ? three : three - DAY_MS
  // One from the future was made before the clock was set right, and says nothing about tonight.
  return !backups.some(({ kind, createdAt }) => {
    const at = createdAt.getTime()
    return kind !== 'migration' && at >= last && at <= now.getTime() + DAY_MS
  })
}

export async function lastTest(tx: Tx): Promise<{ at: string; backup: string; passed: boolean } | null> {
  const fact = await readFact(tx, TEST)
  const said = tested.safeParse(fact?.value)
  return fact && said.success ? { at: fact.at, ...said.data } : null
}

/** Since when, and why, no backup has reached the S3 address; null where the newest is there, or none is wanted there. */
export async function unsentSince(tx: Tx): Promise<Unsent | null> {
  const fact = unsent.safeParse((await readFact(tx, UNSENT))?.value)
  return fact.success ? { since: new Date(fact.data.since), reason: fact.data.reason } : null
}

/** An address that can't be reached keeps nothing else from being done: it is tried at each look, and told meanwhile. */
async function sendOrTell(house: House, log: Log): Promise<void> {
  const reason = await house.parts.backups.sendMissing().then(
    () => null,
    (error: unknown) => {
      log.error({ err: error }, 'the newest backup could not be sent to the S3 address')
      return reasonOf(error) ?? 'unreachable'
    },
  )
  const now = new Date().toISOString()
  await house.books.write(async (tx) => {
    const before = await unsentSince(tx)
    if (reason === (before?.reason ?? null)) return
    const since = before?.since.toISOString() ?? now
    await keepFact(tx, UNSENT, reason && { since, reason }, now)
  })
}

async function testOnce(house: House, log: Log): Promise<void> {
  const before = await house.books.read(lastTest)
  if (before?.passed && Date.now() - Date.parse(before.at) < TEST_EVERY_DAYS * DAY_MS) return
  const newest = (await house.parts.backups.list()).find(({ kind }) => kind !== 'migration')
  if (!newest) return
  const passed = await house.parts.backups.check(newest.id).then(
    () => true,
    (error: unknown) => {
      log.error({ err: error, backup: newest.id }, 'a backup did not come back when it was tried')
      return false
    },
  )
  const at = new Date().toISOString()
  await house.books.write((tx) => keepFact(tx, TEST, { backup: newest.id, passed }, at))
}

async function plan(tx: Tx, house: House, at: Date): Promise<void> {
  await forgetJobs(tx, BACKUP_JOB)
  const notBefore = at.toISOString()
  const job = { kind: BACKUP_JOB, payload: null, notBefore, dedupe: `${BACKUP_JOB}:${notBefore}` }
  await addJob(tx, job, house.clock)
}
