import { z } from 'zod'

const amount = z.number().int().nullable()
const box = z.object({ x: z.number(), y: z.number(), w: z.number(), h: z.number() })
const confidence = z.number().min(0).max(1)

export const RECEIPT_FIELDS = [
  'merchant',
  'date',
  'time',
  'number',
  'total',
  'currency',
  'subtotal',
  'discount',
  'taxes',
  'stamp',
  'paymentMethod',
  'dueDate',
  'supplier',
  'items',
] as const
export type ReceiptField = (typeof RECEIPT_FIELDS)[number]

export const RECEIPT_CATEGORIES = [
  'rent',
  'electricity',
  'wages',
  'transport',
  'goods',
  'telecom',
  'maintenance',
  'taxes',
  'packaging',
  'other',
] as const

/** A place on a page that a screen can light up: pixels of the upright page, whose own size stands beside. */
export const placeOnPage = z.object({
  box,
  page: z.number().int().min(1),
  pageWidth: z.number(),
  pageHeight: z.number(),
})

/** What a receipt says. Money in integer centimes of `currency`; what can't be read is null, never guessed. */
export const receiptReading = z.object({
  merchant: z.string().nullable(),
  /** `YYYY-MM-DD` */
  date: z.string().nullable(),
  /** `HH:MM` */
  time: z.string().nullable(),
  number: z.string().nullable(),
  /** What has to be paid: stamp duty in, discount and the insured part out. */
  total: amount,
  /** ISO 4217; null when the paper gives no sign of it. */
  currency: z.string().nullable(),
  subtotal: amount,
  discount: amount,
  taxes: z.array(z.object({ rate: z.number().nullable(), base: amount, amount: z.number().int() })),
  stamp: amount,
  paymentMethod: z.enum(['cash', 'card', 'cheque', 'transfer', 'credit', 'cod', 'mobile']).nullable(),
  dueDate: z.string().nullable(),
  supplier: z.object({ nif: z.string().nullable(), nis: z.string().nullable(), rc: z.string().nullable() }),
  items: z.array(
    z.object({
      name: z.string(),
      quantity: z.number().nullable(),
      unitPrice: amount,
      total: z.number().int(),
    }),
  ),
  language: z.enum(['fr', 'ar', 'fr-ar', 'en']).nullable(),
  confidence: z.partialRecord(z.enum(RECEIPT_FIELDS), confidence),
  fields: z.partialRecord(z.enum(RECEIPT_FIELDS), placeOnPage),
  /** The total, the date or the merchant is in doubt, or the money is not dinars. */
  needsReview: z.boolean(),
  text: z.string(),
  kind: z.enum(['ticket', 'invoice', 'bill', 'delivery', 'parcel', 'card', 'handwritten']),
  /** Signs of another currency, or none of Algeria where another country's are: never booked as dinars. */
  foreign: z.boolean(),
  /** Why it may be no purchase at all: offered or taken back, a payment that was refused, two papers in one photo. */
  caution: z.enum(['unpaid', 'refused', 'two_papers']).nullish(),
  category: z.enum(RECEIPT_CATEGORIES).nullable(),
  /** 64 bits in hexadecimal; near photos have near hashes. */
  imageHash: z.string().nullable(),
  /** Which reader gave it. */
  source: z.enum(['local', 'model']),
})

export type ReceiptReading = z.infer<typeof receiptReading>
export type PaymentMethod = NonNullable<ReceiptReading['paymentMethod']>
export type ReceiptCategory = (typeof RECEIPT_CATEGORIES)[number]
export type PlaceOnPage = z.infer<typeof placeOnPage>
export type Caution = NonNullable<ReceiptReading['caution']>
