import { z } from 'zod'
import { provePassword } from '../business/access/capabilities.ts'
import { defineCapability, screenOnly, type Door } from '../capability.ts'
import { SanadError } from '../errors.ts'
import { addJob, type DoJob } from '../jobs/jobs.ts'
import { foldName } from '../language/fold-name.ts'
import type { House } from '../perform.ts'
import { nothing } from '../shapes.ts'
import { customerId, erased, erasureOrder, erasureView, personalData } from './contract.ts'
import { countEverything, eraseEverything } from './everything-store.ts'
import * as store from './store.ts'
import { forgetCampaignsTo, hideTraces, soughtAs, takeOutOfLog, tracesOf } from './traces-store.ts'
import { erasedName, keptByLaw } from './words.ts'

export const ERASE_FILES_JOB = 'erase_files'
const rest = z.object({ businessId: z.string().optional(), tries: z.int().default(0) })
/** Whoever copies the books all the time may read each time; they begin their log anew by themselves as well. */
const TRIES = 24
const HOUR_MS = 3_600_000
const signedInOnly: readonly Door[] = ['web']

export const viewErasure = defineCapability({
  name: 'privacy_view_erasure',
  about: 'What erasing the whole business would take away, and what the law makes one keep. Changes nothing.',
  effect: 'reads',
  may: 'owner',
  doors: screenOnly,
  input: nothing.strict(),
  output: erasureView,
  prepare: (_input, desk) => desk.parts.backups.listHere(),
  run: async (_input, shop, backups) => ({
    name: shop.business.name,
    counts: await countEverything(shop.tx, shop.business.id),
    kept: keptByLaw[shop.language].business,
    backups: backups.length,
  }),
})

export const eraseBusiness = defineCapability({
  name: 'privacy_erase_business',
  about:
    'Erase the whole business and everything of it, for good. Needs its name typed out and the password.',
  effect: 'erases',
  may: 'owner',
  doors: signedInOnly,
  input: erasureOrder,
  output: erased,
  prepare: ({ password }, desk) => provePassword(desk, password),
  async run({ name }, shop) {
    if (name.trim() !== shop.business.name)
      throw new SanadError('no_such', { what: 'business', path: 'name' })
    const counts = await countEverything(shop.tx, shop.business.id)
    await eraseEverything(shop.tx, shop.business.id)
    // Files are no part of a transaction: the job erases them, also after a crash.
    await addJob(shop.tx, { kind: ERASE_FILES_JOB, payload: { businessId: shop.business.id } }, shop.clock)
    return { erased: counts, kept: keptByLaw[shop.language].business }
  },
})

/** What no transaction erases: uploads, and the old pages that lie in the books' own log until it begins anew. */
export function eraseFilesJob(house: House): DoJob {
  return async (job) => {
    const { businessId, tries } = rest.parse(job.payload)
    if (businessId) await house.parts.files.removeAll(businessId)
    if (house.books.emptyLog() || tries >= TRIES) return
    const notBefore = new Date(house.clock.now().getTime() + HOUR_MS).toISOString()
    const again = { kind: ERASE_FILES_JOB, payload: { tries: tries + 1 }, notBefore }
    await house.books.write((tx) => addJob(tx, again, house.clock))
  }
}

export const viewPersonalData = defineCapability({
  name: 'privacy_personal_data',
  about: 'All that the books hold about one customer, to show or hand to them (law 18-07, right of access).',
  effect: 'reads',
  may: 'owner',
  doors: screenOnly,
  input: customerId,
  output: personalData,
  async run({ id }, shop) {
    const customer = await store.findCustomer(shop, id)
    const { businessId: _own, folded: _folded, ...shown } = customer
    const mentions = (await tracesOf(shop, await soughtAs(shop, customer), id)).flatMap(({ table, texts }) =>
      texts.map(({ said }) => ({ table, text: said })),
    )
    return {
      customer: shown,
      entries: await store.entriesOf(shop, id),
      sales: await store.salesOf(shop, id),
      messages: mentions.filter(({ table }) => table === 'Message'),
      mentions: mentions.filter(({ table }) => table !== 'Message'),
      kept: keptByLaw[shop.language].customer,
    }
  },
})

export const eraseCustomer = defineCapability({
  name: 'privacy_erase_customer',
  about:
    'Take one customer’s name, phone and all that says who they are out of the books, the talk and the log; amounts stay.',
  effect: 'erases',
  may: 'owner',
  doors: screenOnly,
  input: customerId,
  output: erased,
  async run({ id }, shop) {
    const customer = await store.findCustomer(shop, id)
    const entries = await store.entriesOf(shop, id)
    const sales = await store.salesOf(shop, id)
    const sought = await soughtAs(shop, customer)
    // A number of its own: two erased customers must not be taken for one.
    const name = `${erasedName[shop.language]} ${id.slice(-4)}`
    await store.eraseCustomer(shop, customer, { name, folded: foldName(name) })
    await forgetCampaignsTo(shop, id)
    const traces = await tracesOf(shop, sought, id)
    await hideTraces(shop, traces)
    const rows = Object.fromEntries(
      [...Map.groupBy(traces, ({ table }) => table)].map(([table, all]) => [table, all.length]),
    )
    const erased = { ...rows, Customer: 1, CustomerEntry: entries.length, Sale: sales.length }
    await addJob(shop.tx, { kind: ERASE_FILES_JOB, payload: {} }, shop.clock)
    return {
      erased: { ...erased, Audit: await takeOutOfLog(shop, sought, id) },
      kept: keptByLaw[shop.language].customer,
    }
  },
})
