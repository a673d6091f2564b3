import { everyShop } from '../../business/callers.ts'
import { addJob, forgetJobs, type DoJob } from '../../jobs/jobs.ts'
import type { House } from '../../perform.ts'
import type { Tx } from '../../storage/database.ts'
import { addDays, dayIn, instantOf } from '../../time.ts'
import { findingsNow } from './finding-now.ts'
import { ranked, TOLD_DAYS } from './ranking.ts'
import { noteTold, toldBefore } from './told-store.ts'

export const TELLING_JOB = 'insights_told'
const ZONE = 'Africa/Algiers'
const EVENING = '23:30'

/** Each evening, what stood on the lists of the day is noted as told. */
export async function startTelling(house: House): Promise<void> {
  const now = house.clock.now()
  const evening = instantOf(ZONE, dayIn(ZONE, now), EVENING)
  await house.books.write((tx) => plan(tx, house, evening > now ? evening : tomorrow(now)))
}

export function tellingJob(house: House): DoJob {
  return async () => {
    const now = house.clock.now()
    await house.books.write((tx) => plan(tx, house, tomorrow(now)))
    for (const business of await house.books.read(everyShop)) {
      const today = dayIn(business.timeZone, now)
      const told = await house.books.read(async (tx) => {
        const shop = { tx, business, today }
        return ranked(await findingsNow(shop), await toldBefore(shop), today)
      })
      if (told.length === 0) continue
      const findings = told.map(({ finding }) => finding)
      await house.books.write((tx) => noteTold({ tx, business, today }, findings, addDays(today, -TOLD_DAYS)))
    }
  }
}

function tomorrow(now: Date): Date {
  return instantOf(ZONE, addDays(dayIn(ZONE, now), 1), EVENING)
}

/** One job waits at most: those that are done leave no rows behind. */
async function plan(tx: Tx, house: House, at: Date): Promise<void> {
  await forgetJobs(tx, TELLING_JOB)
  const notBefore = at.toISOString()
  await addJob(
    tx,
    { kind: TELLING_JOB, payload: null, notBefore, dedupe: `${TELLING_JOB}:${notBefore}` },
    house.clock,
  )
}
