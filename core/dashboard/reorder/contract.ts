import { z } from 'zod'
import { day, id, money } from '../../shapes.ts'

export const reorderQuery = z
  .object({
    supplierId: id.optional(),
    /** For how many days the order is to last. */
    days: z.coerce.number().int().min(1).max(120).default(14),
  })
  .strict()

const line = z.object({
  itemId: id,
  name: z.string(),
  unit: z.string(),
  left: z.number(),
  threshold: z.number().nullable(),
  /** Units sold on a usual day of the last four weeks. */
  soldADay: z.number(),
  /** Until it is sold out at that pace; null where it does not sell. */
  daysLeft: z.number().nullable(),
  why: z.enum(['out', 'low', 'runs_out']),
  /** In the item's own unit, whole packs where it comes in packs. */
  order: z.number(),
  packs: z.object({ name: z.string(), count: z.number() }).nullable(),
  lastCost: money.nullable(),
  lastBoughtOn: day.nullable(),
  /** order × last cost; null where nobody noted a cost. */
  amount: money.nullable(),
})
export type ReorderLine = z.output<typeof line>

export const reorderList = z.object({
  days: z.int(),
  /** By supplier, those whose goods run out first before the others; `null` is nobody known. */
  suppliers: z.array(
    z.object({
      supplierId: id.nullable(),
      name: z.string().nullable(),
      phone: z.string().nullable(),
      lines: z.array(line),
      amount: money,
      /** The order as a message that can be sent to them. */
      message: z.string(),
    }),
  ),
  items: z.int(),
  amount: money,
})
