import { z } from 'zod'
import { defineCapability, everyDoor } from '../capability.ts'
import { id } from '../shapes.ts'
import { findJob } from './jobs.ts'

const jobId = z.object({ id }).strict()
const job = z.object({
  id,
  kind: z.string(),
  status: z.enum(['waiting', 'running', 'done', 'failed']),
  /** 0 to 100. */
  progress: z.int(),
  /** Where what it made is fetched, once it is done. */
  resultUrl: z.string().optional(),
})
const result = z.object({ resultUrl: z.string() })

export const getJob = defineCapability({
  name: 'jobs_get',
  about: 'How far a piece of work is that takes a while, and where what it made lies.',
  effect: 'reads',
  may: 'owner',
  doors: everyDoor,
  input: jobId,
  output: job,
  async run({ id }, shop) {
    const found = await findJob(shop.tx, shop.business.id, id)
    const made = result.safeParse(found.result)
    const { kind, status, progress } = found
    return { id, kind, status, progress, ...(made.success ? made.data : {}) }
  },
})
