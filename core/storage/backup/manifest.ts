import { z } from 'zod'

/** How much of what a business has; what a dry run lays side by side. */
const counts = z.record(z.string(), z.int())

export const manifest = z.object({
  format: z.literal(1),
  createdAt: z.iso.datetime(),
  /** The migrations that the books had seen: a version that doesn't know one of them can't open these books. */
  migrations: z.array(z.string()),
  books: z.object({ bytes: z.int(), sha256: z.string() }),
  /** Null where it holds the books alone. */
  files: z.object({ count: z.int(), bytes: z.int() }).nullable(),
  secretKey: z.boolean(),
  businesses: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      sample: z.boolean(),
      lastSale: z.string().nullable(),
      counts,
    }),
  ),
})
export type Manifest = z.output<typeof manifest>
export type BusinessInBackup = Manifest['businesses'][number]
