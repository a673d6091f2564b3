import { z } from 'zod'
import { day, id } from '../../shapes.ts'

const MOST_DAYS = 365
const EXPIRY_DAYS = 14

export const expiringQuery = z
  .object({
    /** Up to so many days ahead; what is past is always told. */
    days: z.coerce.number().int().min(0).max(MOST_DAYS).default(EXPIRY_DAYS),
    itemId: id.optional(),
  })
  .strict()

/** Goods of one date that are likely still there: what expires first is taken to be sold first. */
const expiring = z.object({
  itemId: id,
  name: z.string(),
  unit: z.string(),
  expiresOn: day,
  /** Below zero when the date is past. */
  days: z.int(),
  quantity: z.number(),
  /** All that is left of the item, of whatever date. */
  stock: z.number(),
})
export const expiringList = z.object({ items: z.array(expiring) })
