import { z } from 'zod'
import { day, id, listOf, money, page } from '../../shapes.ts'

export const dueQuery = z
  .object({
    /** Only what is due by that day, what is late included. */
    until: day.optional(),
  })
  .strict()
export const due = z.object({
  supplierId: id,
  name: z.string(),
  phone: z.string().nullable(),
  balance: money,
  /** The day of the oldest debt that no payment has reached. */
  since: day,
  daysOwed: z.int().min(0),
  /** The first day by which something has to be paid; null where none was said. */
  dueOn: day.nullable(),
  /** Past its day, and due within a week from today. */
  late: money,
  dueSoon: money,
  unpaid: z.array(z.object({ date: day, dueOn: day.nullable(), amount: money, left: money })),
})
export type Due = z.output<typeof due>
export const dueList = z.object({
  items: z.array(due),
  balance: money,
  late: money,
  dueSoon: money,
})

export const supplierItemsQuery = page.extend({ id }).strict()
/** An item that they sell us: set as theirs, or bought from them before. */
export const supplierItem = z.object({
  itemId: id,
  name: z.string(),
  unit: z.string(),
  quantity: z.number(),
  /** What a unit cost when it was last bought of them, and the time before. */
  lastCost: money.nullable(),
  lastBoughtOn: day.nullable(),
  costBefore: money.nullable(),
  /** Bought of them in the last year. */
  bought: z.number(),
})
export const supplierItems = listOf(supplierItem)
