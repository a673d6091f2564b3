import { z } from 'zod'
import { id, money, quantityOrZero } from '../../shapes.ts'
import { item } from '../contract.ts'

const picture = z.custom<Uint8Array>((value) => value instanceof Uint8Array)

export const photo = z.object({ image: picture }).strict()

export const suggestion = z.object({
  name: z.string(),
  category: z.string().nullable(),
  barcode: z.string().optional(),
  brand: z.string().optional(),
  /** As it is printed: `1 L`, `250 g`. */
  size: z.string().optional(),
})
export type Suggestion = z.output<typeof suggestion>

export const analysedPhoto = z.object({
  suggestion,
  /** All that was read on it. */
  text: z.string(),
  confidence: z.number().min(0).max(1),
  /** Items of the catalogue that it may be, the likeliest first; a barcode that is known has the score 1. */
  matches: z.array(z.object({ itemId: id, name: z.string(), score: z.number().min(0).max(1) })),
  barcodes: z.array(z.string()),
  /** What adding it takes: handed to `inventory_add_from_photo` with a price, it is in the catalogue. */
  add: z.object({
    itemId: id.nullable(),
    name: z.string(),
    barcode: z.string().nullable(),
    category: z.string().nullable(),
  }),
  source: z.enum(['rules', 'model']),
})

export const newFromPhoto = z
  .object({
    /** An item that it is: then its stock grows. Without it a new one is made. */
    itemId: id.nullish(),
    name: z.string().trim().min(1).max(200).optional(),
    unit: z.string().trim().min(1).max(40).optional(),
    price: money.optional(),
    cost: money.nullish(),
    quantity: quantityOrZero.optional(),
    barcode: z.string().trim().max(32).nullish(),
    category: z.string().trim().max(200).nullish(),
  })
  .strict()
export const addedFromPhoto = z.object({ item, created: z.boolean() })

/** What a model is asked for. */
export const seenProduct = z.object({
  name: z.string().max(200).nullable(),
  brand: z.string().max(80).nullable(),
  size: z.string().max(40).nullable(),
  category: z.string().max(80).nullable(),
})
export type SeenProduct = z.output<typeof seenProduct>
