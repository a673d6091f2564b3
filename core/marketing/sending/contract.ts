import { z } from 'zod'
import { id, instant, languages } from '../../shapes.ts'
import { campaign, campaignId, segmentCodes } from '../contract.ts'

/** A message form that Meta approved for the shop's number: without one WhatsApp lets no business write first. */
export const whatsappTemplate = z
  .object({
    name: z
      .string()
      .trim()
      .regex(/^[a-z0-9_]{1,512}$/),
    language: z
      .string()
      .trim()
      .regex(/^[a-z]{2}(_[A-Z]{2})?$/),
    /** What fills {{1}}, {{2}} … of its body, in order. */
    values: z
      .array(z.enum(['name', 'text', 'code', 'shop']))
      .max(4)
      .default(['name', 'text']),
  })
  .strict()
export type WhatsappTemplate = z.output<typeof whatsappTemplate>

const telegramChannel = z
  .string()
  .trim()
  .regex(/^@[A-Za-z]\w{3,31}$/)
export const sendingWays = z.object({
  whatsapp: z.object({
    /** Whether this house is joined to the WhatsApp Cloud API. */
    open: z.boolean(),
    template: whatsappTemplate.nullable(),
  }),
  telegram: z.object({ open: z.boolean(), channel: telegramChannel.nullable() }),
})
export const sendingChoices = z
  .object({
    whatsappTemplate: whatsappTemplate.nullable(),
    /** The bot has to be an administrator of it. */
    telegramChannel: telegramChannel.nullable(),
  })
  .partial()
  .strict()

export const newSending = campaignId.extend({
  /** Now where it is left out. */
  at: instant.optional(),
  /** Only these of those who agreed. */
  segments: z.array(z.enum(segmentCodes)).min(1).optional(),
})
/** How a campaign goes out, as it was decided. */
export const sending = z.object({
  way: z.enum(['whatsapp', 'telegram']),
  at: instant,
  segments: z.array(z.enum(segmentCodes)).optional(),
  template: whatsappTemplate.optional(),
  channel: z.string().optional(),
  personId: id,
})
export type Sending = z.output<typeof sending>

const count = z.int().min(0)
/** Why a customer is not written to. */
export const unreachable = z.enum(['no_consent', 'other_channel', 'no_mobile', 'stopped', 'other_segment'])
export type Unreachable = z.output<typeof unreachable>
export const sendingPreview = z.object({
  way: z.enum(['whatsapp', 'telegram', 'export']),
  /** Why it can only be exported; null where it can go out. */
  reason: z.string().nullable(),
  recipients: count,
  left: z.record(unreachable, count),
  /** What one person reads. */
  sample: z.string().nullable(),
  language: z.enum(languages).nullable(),
})
export const campaignSent = campaign.extend({ sending: sendingPreview })

/** Ready to paste: what to say where, and to whom that agreed. */
export const campaignPaste = z.object({
  channel: z.string(),
  text: z.string(),
  variants: z.array(z.string()),
  hashtags: z.array(z.string()),
  code: z.string(),
  sms: z.object({ encoding: z.string(), length: z.int(), parts: z.int() }).nullable(),
  /** For channels that write to people; `link` opens WhatsApp with the text in it. */
  recipients: z.array(
    z.object({ customerId: id, name: z.string(), to: z.string(), link: z.string().nullable() }),
  ),
  how: z.string(),
})
