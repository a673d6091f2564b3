import { z } from 'zod'
import { provePassword } from '../business/access/capabilities.ts'
import { defineCapability, screenOnly, type Door } from '../capability.ts'
import { SanadError } from '../errors.ts'
import { addJob, type DoJob } from '../jobs/jobs.ts'
import type { House } from '../perform.ts'
import { nothing } from '../shapes.ts'
import { erased, erasureOrder, erasureView } from './contract.ts'
import { countEverything, eraseEverything } from './everything-store.ts'
import { keptByLaw } from './words.ts'

export const ERASE_FILES_JOB = 'erase_files'
const rest = z.object({
  /** All files of a business that is gone. */
  businessId: z.string().optional(),
  /** Those of one that stays, by their hash. */
  of: z.string().optional(),
  files: z.array(z.string()).default([]),
  tries: z.int().default(0),
})
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
    const { businessId, of, files, tries } = rest.parse(job.payload)
    if (businessId) await house.parts.files.removeAll(businessId)
    if (of) for (const sha256 of files) await house.parts.files.remove(of, sha256)
    if (house.books.emptyLog() || tries >= TRIES) return
    const notBefore = new Date(house.clock.now().getTime() + HOUR_MS).toISOString()
    const again = { kind: ERASE_FILES_JOB, payload: { tries: tries + 1 }, notBefore }
    await house.books.write((tx) => addJob(tx, again, house.clock))
  }
}
