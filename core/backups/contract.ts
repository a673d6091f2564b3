import { z } from 'zod'
import { id, instant } from '../shapes.ts'

export const backupKinds = ['daily', 'manual', 'migration'] as const

export const backup = z.object({
  id,
  kind: z.enum(backupKinds),
  createdAt: instant,
  bytes: z.int(),
  encrypted: z.boolean(),
  /** A backup before a migration holds the books alone. */
  withFiles: z.boolean(),
  places: z.array(z.enum(['folder', 'bucket'])),
})
export type Backup = z.output<typeof backup>

export const backupList = z.object({
  items: z.array(backup),
  total: z.int(),
  page: z.int(),
  pageSize: z.int(),
  /** Where they lie, as the machine calls it. */
  folder: z.string(),
  bucket: z.boolean(),
  encrypted: z.boolean(),
  /** The last time that a backup was restored aside to see that it can be; once a week. */
  lastTest: z.object({ at: instant, backup: z.string(), passed: z.boolean() }).nullable(),
  /** Restored books that come in when Sanad starts again. */
  waitingRestore: z.object({ backup: z.string(), at: instant }).nullable(),
})

const counts = z.record(z.string(), z.int())
const state = z.object({ counts, lastSale: z.string().nullable() })
/** What would come back beside what is there now. */
export const dryRun = z.object({
  createdAt: instant,
  files: z.int().nullable(),
  businesses: z.array(z.object({ id, name: z.string(), inBackup: state.nullable(), here: state.nullable() })),
})

export const restoreOrder = z.object({ id, confirm: z.literal(true) }).strict()
export const restoreAnswer = dryRun.extend({ restartNeeded: z.literal(true) })
