import { z } from 'zod'
import { Mask } from '#core/ai/masking.ts'
import type { Desk } from '#core/capability.ts'
import type { ReceiptReading } from './contract.ts'
import { amountsIn } from './fields/amounts.ts'
import { datesIn } from './fields/dates.ts'
import { nearest, squash } from './fields/text.ts'
import { DOUBT } from './fields/understand.ts'
import { isDay } from '#core/time.ts'

/** Asks a model for the fields of a picture; whatever it answers is parsed and checked here. */
export type Vision = (image: Uint8Array, text: string, signal: AbortSignal) => Promise<unknown>

const inCentimes = { unit: 'centimes' } as const
const money = z.number().int().nonnegative().max(10_000_000_000_000).meta(inCentimes).nullable()
const sum = z.number().int().meta(inCentimes)

/** What a model is asked for: every field present, unknown null. It reads dinars; what is checked here is centimes. */
export const visionAnswer = z.strictObject({
  merchant: z.string().min(1).max(200).nullable(),
  date: z.string().refine(isDay).nullable(),
  time: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
    .nullable(),
  number: z.string().max(60).nullable(),
  total: money,
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .nullable(),
  subtotal: money,
  discount: money,
  stamp: money,
  taxes: z
    .array(z.strictObject({ rate: z.number().min(0).max(100).nullable(), base: money, amount: sum }))
    .max(10),
  paymentMethod: z.enum(['cash', 'card', 'cheque', 'transfer', 'credit', 'cod', 'mobile']).nullable(),
  dueDate: z.string().refine(isDay).nullable(),
  items: z
    .array(
      z.strictObject({
        name: z.string().max(200),
        quantity: z.number().positive().nullable(),
        unitPrice: money,
        total: sum,
      }),
    )
    .max(200),
})

export type VisionAnswer = z.infer<typeof visionAnswer>

/** How sure a field is whose two readings differ: under the threshold of doubt, so that it is asked for. */
const UNSETTLED = 0.55

/**
 * The local reading, bettered by a model's answer where that holds: a local field that the paper's own sums
 * confirm stands; a sum of the model is taken only when it stands in the text or the sums of its own answer
 * agree. What the two read differently, and nothing settles, is for the person.
 */
export function withVision(local: ReceiptReading, answer: unknown): ReceiptReading {
  const parsed = visionAnswer.safeParse(answer)
  if (!parsed.success) return local
  const seen = parsed.data
  const total = chooseTotal(local, seen)
  const sure = { ...local.confidence, total: total.sure }
  const date = chooseText(local.date, local.confidence.date, seen.date, dateStandsIn(local.text))
  const merchant = chooseText(
    local.merchant,
    local.confidence.merchant,
    seen.merchant,
    nameStandsIn(local.text),
  )
  if (date.sure !== undefined) sure.date = date.sure
  if (merchant.sure !== undefined) sure.merchant = merchant.sure
  const foreign = local.foreign || (seen.currency !== null && seen.currency !== 'DZD')
  const inDoubt = [sure.total, sure.date, sure.merchant].some((one) => (one ?? 0) < DOUBT)
  return {
    ...local,
    merchant: merchant.value,
    date: date.value,
    total: total.value,
    time: local.time ?? seen.time,
    number: local.number ?? seen.number,
    currency: local.currency ?? seen.currency,
    subtotal: local.subtotal ?? seen.subtotal,
    discount: local.discount ?? seen.discount,
    stamp: local.stamp ?? seen.stamp,
    taxes: local.taxes.length > 0 ? local.taxes : seen.taxes,
    paymentMethod: local.paymentMethod ?? seen.paymentMethod,
    dueDate: local.dueDate ?? seen.dueDate,
    items: goodsAgree(seen) && (local.confidence.items ?? 0) < 0.9 ? seen.items : local.items,
    confidence: sure,
    foreign,
    needsReview: foreign || inDoubt,
    source: 'model',
  }
}

function chooseTotal(local: ReceiptReading, seen: VisionAnswer): { value: number | null; sure: number } {
  const own = local.confidence.total ?? 0
  if (seen.total === null || own >= 0.9) return { value: local.total, sure: own }
  if (seen.total === local.total) return { value: local.total, sure: Math.max(own, 0.95) }
  const written = amountsInText(local.text).has(seen.total)
  const adds = sumsAgree(seen)
  if (written && adds) return { value: seen.total, sure: 0.9 }
  if ((written || adds) && own < 0.6) return { value: seen.total, sure: written ? 0.65 : UNSETTLED }
  return { value: local.total, sure: Math.min(own, UNSETTLED) }
}

/** A reading of the model that stands in the text too is believed; one that does not is left to the person. */
function chooseText(
  local: string | null,
  sure: number | undefined,
  seen: string | null,
  stands: (seen: string) => boolean,
): { value: string | null; sure: number | undefined } {
  if (seen === null || (sure ?? 0) >= 0.8) return { value: local, sure }
  if (local?.toLowerCase() === seen.toLowerCase()) return { value: local, sure: Math.max(sure ?? 0, 0.9) }
  if (stands(seen)) return { value: seen, sure: 0.75 }
  return { value: local ?? seen, sure: Math.min(sure ?? 0, UNSETTLED) }
}

function dateStandsIn(text: string): (day: string) => boolean {
  return (day) => text.split('\n').some((line) => datesIn(line).some((found) => found.day === day))
}

function nameStandsIn(text: string): (name: string) => boolean {
  const squashed = squash(text)
  return (name) => nearest(squash(name), squashed).wrong <= squash(name).length * 0.2
}

function amountsInText(text: string): Set<number> {
  return new Set(text.split('\n').flatMap((line) => amountsIn(line).map((amount) => amount.value)))
}

/** Goods or sub-total, with taxes and stamp and without the discount, make the total. */
function sumsAgree(seen: VisionAnswer): boolean {
  if (seen.total === null) return false
  const more = seen.taxes.reduce((sum, tax) => sum + tax.amount, 0) + (seen.stamp ?? 0) - (seen.discount ?? 0)
  const goods = seen.items.reduce((sum, item) => sum + item.total, 0)
  const bases = [seen.subtotal, seen.items.length > 0 ? goods : null].filter((base) => base !== null)
  return bases.some((base) => base === seen.total || Math.abs(base + more - (seen.total ?? 0)) <= 2)
}

function goodsAgree(seen: VisionAnswer): boolean {
  return seen.items.length > 0 && sumsAgree({ ...seen, subtotal: null })
}

/** Asks within the time given; a late, failing or unreadable answer leaves the local reading as it is. */
export async function askVision(
  local: ReceiptReading,
  image: Uint8Array,
  vision: Vision,
  milliseconds = 8000,
): Promise<ReceiptReading> {
  const limit = AbortSignal.timeout(milliseconds)
  const late = new Promise<null>((resolve) => {
    limit.addEventListener('abort', () => resolve(null), { once: true })
  })
  try {
    return withVision(local, await Promise.race([vision(image, local.text, limit), late]))
  } catch {
    // A model is a help and never a condition: without it the local reading is the answer.
    return local
  }
}

/** What a model that sees is told to look for. */
const WHAT_TO_READ = `Read this receipt, invoice or bill from Algeria. Dates as YYYY-MM-DD (day before month on the paper), times as HH:MM, currency as three letters (DZD for DA, د.ج).
The total is what has to be paid. The text that a reader found may hold wrong letters; the picture counts.`

/**
 * Betters a doubtful reading with a model that sees, where there is one. What the paper's own sums settle is not
 * asked about, and nothing on the paper can call anything: the model is offered no tool, only this shape.
 */
export async function seenByModel(
  desk: Desk,
  local: ReceiptReading,
  page: Uint8Array,
): Promise<ReceiptReading> {
  const { model } = desk.parts
  if (!local.needsReview || (await model.standing(desk)) !== 'ready') return local
  const hidden = new Mask([]).hide(local.text)
  return askVision(local, page, (image, _text, signal) =>
    model.look(desk, {
      purpose: 'receipt',
      image,
      text: hidden,
      instructions: WHAT_TO_READ,
      schema: visionAnswer,
      signal,
    }),
  )
}
