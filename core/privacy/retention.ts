import { z } from 'zod'
import { keepFact, readFact } from '../backups/store.ts'
import { settingsOfBusiness } from '../business/access/store.ts'
import { defineCapability, screenOnly } from '../capability.ts'
import { addJob, forgetJobs, type DoJob } from '../jobs/jobs.ts'
import type { House } from '../perform.ts'
import { nothing } from '../shapes.ts'
import type { Tx } from '../storage/database.ts'
import { retention, retentionChange } from './contract.ts'
import { sweepParcels } from './export.ts'
import * as store from './store.ts'
import { sweepUnclaimed } from './unclaimed-files.ts'

export const RETENTION_JOB = 'retention'
const LOOKED = 'retention:looked'
const DAY_MS = 86_400_000
const LEAP_DAYS = 7
/** Long enough for an owner to look back over two years' talk. */
const USUAL_MONTHS = 24
const ENDED_DAYS = 30
/** Packing writes all the time, and whoever downloads has the file open already: it may be taken from the folder. */
const PACKING_MS = 10 * 60_000
const chosen = z.looseObject({ retention: z.object({ messagesMonths: z.int().nullable() }).optional() })

export const getRetention = defineCapability({
  name: 'privacy_get_retention',
  about: 'How long conversations and books are kept.',
  effect: 'reads',
  may: 'owner',
  doors: screenOnly,
  input: nothing.strict(),
  output: retention,
  run: (_input, shop) =>
    Promise.resolve({ messagesMonths: monthsIn(shop.business.settings), booksYears: 10 }),
})

export const setRetention = defineCapability({
  name: 'privacy_set_retention',
  about: 'After how many months conversations are forgotten; null keeps them.',
  effect: 'changes',
  may: 'owner',
  doors: screenOnly,
  input: retentionChange,
  output: retention,
  async run({ messagesMonths }, shop) {
    const settings = await settingsOfBusiness(shop.tx, shop.business.id)
    const before = monthsIn(settings)
    await store.writeSettings(shop, { ...settings, retention: { messagesMonths } })
    shop.change.record({
      undo: { capability: 'privacy_set_retention', input: { messagesMonths: before } },
      touches: ['business:retention'],
    })
    return { messagesMonths, booksYears: 10 as const }
  },
})

export async function startRetention(house: House): Promise<void> {
  const { settings } = house.parts
  // Alone on its folder, it is the only one who could be packing what was begun before it.
  if (settings.role === 'all') await sweepParcels(settings, performance.timeOrigin)
  await house.books.write((tx) => plan(tx, house, house.clock.now()))
}

/**
 * Forgets each night what was to be kept no longer; not in the first night after a leap of the clock, which may be wrong
 * by years: nothing that is forgotten comes back.
 */
export function retentionJob(house: House): DoJob {
  return async () => {
    await house.books.write((tx) => plan(tx, house, new Date(house.clock.now().getTime() + DAY_MS)))
    await sweepParcels(house.parts.settings, Date.now() - PACKING_MS)
    if (await clockLeapt(house)) return
    await sweepUnclaimed(house)
    for (const { id, settings } of await house.books.read(store.everySettings)) {
      const months = monthsIn(JSON.parse(settings))
      if (months === null) continue
      const before = house.clock.now()
      before.setUTCMonth(before.getUTCMonth() - months)
      await house.books.write((tx) => store.forgetMessages(tx, id, before.toISOString()))
    }
    const ended = new Date(Date.now() - ENDED_DAYS * DAY_MS).toISOString()
    await house.books.write((tx) => store.forgetEnded(tx, ended))
  }
}

/** Whether nobody has looked for so long that the machine slept for weeks, or its clock is wrong. */
async function clockLeapt({ books, clock }: House): Promise<boolean> {
  const now = clock.now()
  return books.write(async (tx) => {
    const last = await readFact(tx, LOOKED)
    await keepFact(tx, LOOKED, null, now.toISOString())
    return last !== null && Math.abs(now.getTime() - Date.parse(last.at)) > LEAP_DAYS * DAY_MS
  })
}

function monthsIn(settings: unknown): number | null {
  const read = chosen.safeParse(settings)
  return read.success && read.data.retention ? read.data.retention.messagesMonths : USUAL_MONTHS
}

async function plan(tx: Tx, house: House, at: Date): Promise<void> {
  await forgetJobs(tx, RETENTION_JOB)
  const notBefore = at.toISOString()
  const job = { kind: RETENTION_JOB, payload: null, notBefore, dedupe: `${RETENTION_JOB}:${notBefore}` }
  await addJob(tx, job, house.clock)
}
