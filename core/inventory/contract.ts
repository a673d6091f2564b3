import { z } from 'zod'
import {
  day,
  flag,
  id,
  instant,
  listOf,
  money,
  name,
  page,
  quantity,
  quantityOrZero,
  signedQuantity,
  text,
} from '../shapes.ts'

// For the searches of the web, which take values from contracts only.
export { foldName } from '../language/fold-name.ts'

/** How many of the item's own unit one pack holds: a carton of 12. */
export const pack = z.object({ name, holds: quantity })

const barcode = z
  .string()
  .trim()
  .regex(/^[0-9A-Za-z-]{4,32}$/)
const itemFields = z.object({
  name,
  unit: z.string().trim().min(1).max(40),
  price: money,
  cost: money.nullish(),
  quantity: quantityOrZero.optional(),
  threshold: quantityOrZero.nullish(),
  barcode: barcode.nullish(),
  category: name.nullish(),
  supplierId: id.nullish(),
  /** The date on what is in stock; a delivery may bear a date of its own. */
  expiresOn: day.nullish(),
  packs: z.array(pack).max(10).optional(),
  aliases: z.array(name).max(20).optional(),
})

export const newItem = itemFields.strict()
export const itemChanges = itemFields
  .partial()
  .extend({ id, quantity: z.number().min(-1e9).max(1e9).optional() })
  .strict()
export const itemId = z.object({ id }).strict()
/** What an imported file put into the catalogue. */
export const importedItems = z.object({ importId: id, items: z.array(id) }).strict()
export const itemQuery = page.extend({ lowStock: flag.optional() }).strict()

export const item = z.object({
  id,
  name: z.string(),
  unit: z.string(),
  price: money,
  cost: money.nullable(),
  quantity: z.number(),
  threshold: z.number().nullable(),
  barcode: z.string().nullable(),
  category: z.string().nullable(),
  supplierId: id.nullable(),
  expiresOn: day.nullable(),
  packs: z.array(pack),
  aliases: z.array(z.string()),
  low: z.boolean(),
  currency: z.literal('DZD'),
  createdAt: instant,
  updatedAt: instant,
})
export type Item = z.output<typeof item>
export const itemList = listOf(item)
/** An item among thousands: what a list shows and a search looks into. */
export const listedItem = item.pick({
  id: true,
  name: true,
  unit: true,
  price: true,
  cost: true,
  quantity: true,
  threshold: true,
  barcode: true,
  category: true,
  aliases: true,
  low: true,
})
export type ListedItem = z.output<typeof listedItem>
export const wholeCatalogue = z.object({ items: z.array(listedItem), total: z.int().min(0) })

export const movementKinds = ['purchase', 'sale', 'adjustment', 'loss'] as const
export type MovementKind = (typeof movementKinds)[number]

/** The item's own unit, or the name of one of its packs: "carton". */
export const saidUnit = z.string().trim().min(1).max(40).optional()
const movementNote = {
  unit: saidUnit,
  /** For one of the unit that is said. */
  unitCost: money.optional(),
  note: text.optional(),
  date: day.optional(),
}
export const newMovement = z.discriminatedUnion('kind', [
  z
    .object({
      id,
      kind: z.literal('purchase'),
      quantity,
      ...movementNote,
      /** The date on these goods; another delivery may bear another. */
      expiresOn: day.optional(),
    })
    .strict(),
  z.object({ id, kind: z.enum(['sale', 'loss']), quantity, ...movementNote }).strict(),
  z.object({ id, kind: z.literal('adjustment'), quantity: signedQuantity, ...movementNote }).strict(),
])
export const movementQuery = page.extend({ id }).strict()

/** `quantity` is signed here: what came in is above zero, what went out below. */
export const movement = z.object({
  id,
  itemId: id,
  kind: z.enum(movementKinds),
  quantity: z.number(),
  unitCost: money.nullable(),
  expiresOn: day.nullable(),
  note: z.string().nullable(),
  date: day,
  saleId: id.nullable(),
  expenseId: id.nullable(),
  reverses: id.nullable(),
  createdAt: instant,
})
export type Movement = z.output<typeof movement>
export const movementList = listOf(movement)
/** A movement as booked, and the item as it stands after it. */
export const bookedMovement = movement.extend({ item, warning: z.enum(['below_zero', 'low']).nullable() })
