import { z } from 'zod'
import { saidUnit } from '../inventory/contract.ts'
import {
  day,
  flag,
  id,
  instant,
  listOf,
  money,
  name,
  page,
  paymentMethod,
  period,
  quantity,
  text,
  time,
} from '../shapes.ts'

const campaignCode = z.string().trim().min(1).max(60)
/** What was sold: an item of the shop, or something known by name only. `total` wins over `unitPrice`. */
export const newLine = z
  .object({
    itemId: id.optional(),
    name: name.optional(),
    /** In the unit that is said: the item's own, or one of its packs. */
    quantity,
    unit: saidUnit,
    unitPrice: money.optional(),
    total: money.optional(),
  })
  .strict()
  .refine((line) => line.itemId !== undefined || line.name !== undefined, {
    params: { rule: 'item_or_name' },
    path: ['itemId'],
  })
export type NewLine = z.output<typeof newLine>

const MOST_LINES = 200
export const newSale = z
  .object({
    date: day.optional(),
    time: time.nullish(),
    lines: z.array(newLine).min(1).max(MOST_LINES),
    customerId: id.nullish(),
    paymentMethod: paymentMethod.nullish(),
    campaignCode: campaignCode.nullish(),
    note: text.nullish(),
  })
  .strict()
export const saleChanges = newSale.partial().extend({ id }).strict()
export type SaleChanges = z.output<typeof saleChanges>
export const saleId = z.object({ id }).strict()
export const saleQuery = page
  .extend({
    ...period.shape,
    customerId: id.optional(),
    itemId: id.optional(),
    campaignCode: campaignCode.optional(),
    /** Adds up all that the list holds. */
    sum: flag.optional(),
  })
  .strict()

export const saleLine = z.object({
  id,
  itemId: id.nullable(),
  name: z.string(),
  quantity: z.number(),
  unitPrice: money,
  total: money,
})
export const sale = z.object({
  id,
  date: day,
  /** On the wall clock of the shop; null when unknown, and then left out of hours. */
  time: time.nullable(),
  lines: z.array(saleLine),
  total: money,
  customerId: id.nullable(),
  customerName: z.string().nullable(),
  paymentMethod: paymentMethod.nullable(),
  campaignCode: z.string().nullable(),
  note: z.string().nullable(),
  currency: z.literal('DZD'),
  personId: id,
  createdAt: instant,
  updatedAt: instant,
})
export type Sale = z.output<typeof sale>
/** `sum` where it was asked for: of all that the list holds, on every page. */
export const saleList = listOf(sale).extend({ sum: z.int().optional() })

/** What a sale did to the shelf: an item that fell below zero, or to its threshold. */
export const stockWarning = z.object({
  itemId: id,
  name: z.string(),
  kind: z.enum(['below_zero', 'low']),
  left: z.number(),
})
export type StockWarning = z.output<typeof stockWarning>
export const bookedSale = sale.extend({ warnings: z.array(stockWarning) })

/** A sale as it stood, whole, so that the undo of a change can put it back line by line. */
export const saleState = z
  .object({
    id,
    date: day,
    time: time.nullable(),
    customerId: id.nullable(),
    paymentMethod: paymentMethod.nullable(),
    campaignCode: z.string().nullable(),
    note: z.string().nullable(),
    lines: z.array(
      saleLine.omit({ id: true }).extend({
        /** What one unit cost when it was sold, as far as it was known. */
        unitCost: money.nullable(),
      }),
    ),
  })
  .strict()
export type SaleState = z.output<typeof saleState>
export type PricedLine = SaleState['lines'][number]
