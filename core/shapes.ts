import { z } from 'zod'
import { MOST_CENTIMES } from './money.ts'
import { isDay } from './time.ts'

// Shapes that several rooms share. They are safe in a browser.

export const languages = ['fr', 'ar', 'en', 'dz-Arab', 'dz-Latn'] as const
export type Language = (typeof languages)[number]

/** `dz` is accepted and means Darija in Latin letters until a script is known. */
export const language = z
  .enum([...languages, 'dz'])
  .transform((code): Language => (code === 'dz' ? 'dz-Latn' : code))

export const id = z.string().min(1).max(64)
export const name = z.string().trim().min(1).max(200)
export const text = z.string().trim().min(1).max(2_000)

const inCentimes = { unit: 'centimes' } as const
/** Centimes, zero or more. */
export const money = z.int().min(0).max(MOST_CENTIMES).brand<'Centimes'>().meta(inCentimes)
/** Centimes that may be owed or given back. */
export const balance = z.int().brand<'Centimes'>().meta(inCentimes)

const MOST_QUANTITY = 1_000_000_000
/** A decimal above zero with at most six places. */
export const quantity = z
  .number()
  .positive()
  .max(MOST_QUANTITY)
  .refine(sixPlaces, { params: { rule: 'six_places' } })
export const quantityOrZero = z
  .number()
  .min(0)
  .max(MOST_QUANTITY)
  .refine(sixPlaces, { params: { rule: 'six_places' } })
export const signedQuantity = z
  .number()
  .min(-MOST_QUANTITY)
  .max(MOST_QUANTITY)
  .refine((value) => value !== 0, { params: { rule: 'not_zero' } })
  .refine(sixPlaces, { params: { rule: 'six_places' } })

export const day = z
  .string()
  .refine(isDay, { params: { rule: 'day' } })
  .meta({ format: 'date' })
export const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)
/** What is no instant stays as it came, for its fault to be told. */
export const instant = z.iso.datetime({ offset: true }).overwrite((value) => {
  const at = new Date(value)
  return Number.isNaN(at.getTime()) ? value : at.toISOString()
})

export const paymentMethods = ['cash', 'card', 'cheque', 'transfer', 'mobile', 'cod', 'credit'] as const
export type PaymentMethod = (typeof paymentMethods)[number]
export const paymentMethod = z.enum(paymentMethods)

/** A truth in JSON or in an address (`?lowStock=true`). */
export const flag = z.union([z.boolean(), z.stringbool()])

export const mostPerPage = 100
/** What every list takes. A page beyond the last is empty, not an error. */
export const page = z.object({
  page: z.coerce.number().int().min(1).max(1_000_000).default(1),
  pageSize: z.coerce.number().int().min(1).max(mostPerPage).default(50),
  search: z.string().trim().max(200).optional(),
})
/** `from` and `to` are both included. */
export const period = z.object({ from: day.optional(), to: day.optional() })

export function listOf<Item extends z.ZodType>(item: Item) {
  return z.object({
    items: z.array(item),
    total: z.int().min(0),
    page: z.int().min(1),
    pageSize: z.int().min(1),
  })
}

export const nothing = z.object({})

function sixPlaces(value: number): boolean {
  return Math.abs(value * 1e6 - Math.round(value * 1e6)) < 1e-3
}

/** A file as an answer: an export, a picture, a report. A door that can't carry files says so. */
export const paper = z.object({
  name: z.string(),
  mime: z.string(),
  bytes: z
    .custom<Uint8Array>((value) => value instanceof Uint8Array)
    .meta({ type: 'string', format: 'binary' }),
})
export type Paper = z.output<typeof paper>

export function isPaper(output: unknown): output is Paper {
  return (
    typeof output === 'object' && output !== null && 'bytes' in output && output.bytes instanceof Uint8Array
  )
}

/** A file that is too large for memory. It lies on the disk; the door that hands it out takes it away afterwards. */
export const parcel = z
  .object({ name: z.string(), mime: z.string(), path: z.string() })
  .brand<'Parcel'>()
  .meta({ type: 'string', format: 'binary' })
export type Parcel = z.input<typeof parcel>

export function isParcel(output: unknown): output is Parcel {
  return parcel.safeParse(output).success && Object.keys(output ?? {}).length === 3
}
