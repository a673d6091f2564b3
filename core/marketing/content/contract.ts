import { z } from 'zod'
import { channel, contentKinds } from '../contract.ts'
import { day, id, instant, language, languages, listOf, money, page, text } from '../../shapes.ts'

export const newContent = z
  .object({
    kind: z.enum(contentKinds),
    topic: text.max(500),
    language,
    tone: z.string().trim().max(60).optional(),
    channel: channel.optional(),
    itemId: id.optional(),
  })
  .strict()
export type NewContent = z.output<typeof newContent>

/** What was asked for and is not so in the books: the text says what is true instead. */
export const warningCodes = ['sold_out', 'price_differs', 'date_passed', 'below_cost', 'sms_parts'] as const
export type WarningCode = (typeof warningCodes)[number]
export const warning = z.object({ code: z.enum(warningCodes), detail: z.string() })

export const smsSize = z.object({
  encoding: z.enum(['gsm7', 'ucs2']),
  /** In units of the encoding: 160 or 70 fit one message, 153 or 67 each part of a longer one. */
  length: z.int(),
  parts: z.int(),
})
export type SmsSize = z.output<typeof smsSize>

export const content = z.object({
  id,
  kind: z.enum(contentKinds),
  topic: z.string(),
  language: z.enum(languages),
  channel: channel.nullable(),
  /** The first variant. */
  text: z.string(),
  variants: z.array(z.string()),
  hashtags: z.array(z.string()),
  sms: smsSize.optional(),
  /** What the text rests on, as it stood in the books when it was written. */
  facts: z.object({
    itemId: id.nullable(),
    name: z.string().nullable(),
    price: money.nullable(),
    offerPrice: money.nullable(),
    quantity: z.number().nullable(),
    soldOut: z.string().nullable(),
    until: day.nullable(),
    season: z.string().nullable(),
  }),
  warnings: z.array(warning),
  source: z.enum(['rules', 'model']),
  createdAt: instant,
})
export type Content = z.output<typeof content>
/** What the rules would write, before anything is kept. */
export const composedContent = content
  .pick({ variants: true, hashtags: true, facts: true, warnings: true })
  .extend({ itemId: id.nullable() })
export type ComposedContent = z.output<typeof composedContent>
export const contentId = z.object({ id }).strict()
export const contentQuery = page.extend({ kind: z.enum(contentKinds).optional() }).strict()
export const contentSummary = content.omit({ facts: true, warnings: true })
export const contentList = listOf(contentSummary)
