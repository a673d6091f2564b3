import { addJob, forgetJobs, type DoJob } from '../../jobs/jobs.ts'
import { everyShop } from '../../business/callers.ts'
import type { House } from '../../perform.ts'
import type { Tx } from '../../storage/database.ts'
import { addDays, dayIn, instantOf } from '../../time.ts'
import { keepMissing } from './store.ts'

export const SUMS_JOB = 'item_sums'
/** The books are not held for longer than a few of these take to count. */
const SPANS_A_TRANSACTION = 5
const ZONE = 'Africa/Algiers'

/** Begins the counting of what is over, now and after each midnight. */
export async function startSums(house: House): Promise<void> {
  await house.books.write((tx) => plan(tx, house, house.clock.now()))
}

export function sumsJob(house: House): DoJob {
  return async () => {
    const now = house.clock.now()
    const next = instantOf(ZONE, addDays(dayIn(ZONE, now), 1), '00:10')
    await house.books.write((tx) => plan(tx, house, next))
    for (const business of await house.books.read(everyShop)) {
      const today = dayIn(business.timeZone, now)
      const some = () => house.books.write((tx) => keepMissing({ tx, business, today }, SPANS_A_TRANSACTION))
      while ((await some()) === SPANS_A_TRANSACTION);
    }
  }
}

/** One job waits at most: those that are done leave no rows behind. */
async function plan(tx: Tx, house: House, at: Date): Promise<void> {
  await forgetJobs(tx, SUMS_JOB)
  const notBefore = at.toISOString()
  await addJob(
    tx,
    { kind: SUMS_JOB, payload: null, notBefore, dedupe: `${SUMS_JOB}:${notBefore}` },
    house.clock,
  )
}
