import { z } from 'zod'
import { callerOfPerson } from '../../business/callers.ts'
import { defineCapability, everyDoor } from '../../capability.ts'
import { addJob, type DoJob } from '../../jobs/jobs.ts'
import type { House } from '../../perform.ts'
import { id, isPaper, language, paper, type Paper } from '../../shapes.ts'
import { dayIn } from '../../time.ts'
import { written } from './capabilities.ts'
import { newReport, report, reportAnswer, type Report } from './contract.ts'
import { gather } from './gather.ts'
import * as store from './kept-store.ts'

export const REPORT_JOB = 'market_report'
const order = z.object({ said: newReport, personId: id, language })

export const orderReport = defineCapability({
  name: 'market_order_report',
  about: 'Have a report made in the background; answers the job to ask after.',
  effect: 'changes',
  may: 'figures',
  doors: ['web', 'key'],
  input: newReport,
  output: z.object({ jobId: id }),
  async run(said, shop) {
    const payload: z.input<typeof order> = { said, personId: shop.person.id, language: shop.language }
    const job = { kind: REPORT_JOB, payload, businessId: shop.business.id }
    return { jobId: await addJob(shop.tx, job, shop.clock) }
  },
})

export const getReport = defineCapability({
  name: 'market_get_report',
  about: 'A report that was made in the background, in its format.',
  effect: 'reads',
  may: 'figures',
  doors: everyDoor,
  input: z.object({ id }).strict(),
  output: reportAnswer,
  prepare: async ({ id }, desk) => {
    const kept = await desk.read((tx) => store.findReport(tx, desk.business.id, id))
    const bytes = await desk.parts.files.fetch(desk.business.id, kept.sha256)
    if (!bytes) throw new Error(`the file of report ${id} is gone`)
    return kept.format === 'json'
      ? report.parse(JSON.parse(bytes.toString('utf8')))
      : paper.parse({ name: kept.title, mime: kept.mime, bytes })
  },
  async run(_asked, _shop, prepared) {
    return prepared
  },
})

/** Makes an ordered report; the file, its row and "done" are kept together. */
export function reportJob(house: House): DoJob {
  return async (job, { progress, finish }) => {
    const { said, personId, language } = order.parse(job.payload)
    const now = house.clock.now()
    const { caller, drafted } = await house.books.read(async (tx) => {
      const caller = await callerOfPerson(tx, personId, 'system')
      if (!caller) throw new Error(`person ${personId} left before the report was made`)
      const today = dayIn(caller.business.timeZone, now)
      return { caller, drafted: await gather(said, { ...caller, language, today, tx }, now) }
    })
    await progress(50)
    const made = asFile(written(said, drafted))
    const businessId = caller.business.id
    const sha256 = await house.parts.files.keep(businessId, made.bytes)
    await progress(90)
    await finish(async (tx) => {
      const file = { sha256, mime: made.mime, bytes: made.bytes.length }
      const row = {
        businessId,
        personId,
        title: made.name,
        format: said.format,
        createdAt: now.toISOString(),
      }
      return { resultUrl: `/api/market/reports/${await store.insertReport(tx, row, file)}` }
    })
  }
}

function asFile(made: Report | Paper): Paper {
  if (isPaper(made)) return made
  return { name: made.title, mime: 'application/json', bytes: Buffer.from(JSON.stringify(made), 'utf8') }
}
