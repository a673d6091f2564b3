import { z } from 'zod'
import { day, id, instant, listOf, money, name, page, period } from '../shapes.ts'

export const channels = [
  'facebook',
  'instagram',
  'tiktok',
  'telegram',
  'whatsapp',
  'sms',
  'email',
  'shop',
  'other',
] as const
export const channel = z.enum(channels)
export type Channel = z.output<typeof channel>

/** How far a campaign is. Nothing goes out before it is approved. */
export const campaignStatuses = ['draft', 'approved', 'scheduled', 'sent', 'published', 'finished'] as const
export type CampaignStatus = (typeof campaignStatuses)[number]

const code = z
  .string()
  .trim()
  .regex(/^[\p{L}\p{N}_-]{2,40}$/u)
const campaignFields = z.object({
  name,
  channel,
  budget: money.nullish(),
  from: day,
  to: day,
  /** Said or typed at the order; one is made from the name where none is given. */
  code: code.optional(),
  contentId: id.nullish(),
})
export const newCampaign = campaignFields.strict()
export const campaignChanges = campaignFields
  .partial()
  .extend({ id, status: z.enum(campaignStatuses).optional() })
  .strict()
export const campaignId = z.object({ id }).strict()
export const campaignQuery = page.extend({ status: z.enum(campaignStatuses).optional() }).strict()

const count = z.int().min(0).max(1_000_000_000)
export const newResult = z
  .object({
    id,
    date: day.optional(),
    reach: count.optional(),
    clicks: count.optional(),
    messages: count.optional(),
    orders: count.optional(),
    revenue: money.optional(),
    spend: money.optional(),
  })
  .strict()
export const result = z.object({
  id,
  campaignId: id,
  date: day,
  reach: count,
  clicks: count,
  messages: count,
  orders: count,
  revenue: money,
  spend: money,
  createdAt: instant,
})
export type Result = z.output<typeof result>

const delivery = z.object({
  recipients: count,
  sent: count,
  /** Of the sent ones, as far as the channel tells: who keeps read receipts to themselves is counted as delivered. */
  delivered: count,
  read: count,
  waiting: count,
  /** By the channel: blocked, no such number, a template that it does not know. */
  refused: count,
  /** Why the channel refused, each with how often. */
  reasons: z.array(z.object({ why: z.string(), times: count })),
})

const orders = z.object({ orders: count, revenue: money })
export const campaign = z.object({
  id,
  name: z.string(),
  channel,
  budget: money.nullable(),
  from: day,
  to: day,
  code: z.string(),
  contentId: id.nullable(),
  status: z.enum(campaignStatuses),
  reach: count,
  clicks: count,
  messages: count,
  /**
   * From the results typed in, or from the sales that carry the code: whichever shows more, never their sum, since
   * the same order may be in both.
   */
  orders: count,
  revenue: money,
  reported: orders,
  matched: orders,
  spend: money,
  /** Spend ÷ orders, rounded half up; null without orders. */
  costPerOrder: money.nullable(),
  /** Revenue ÷ spend, two decimals; null without spend. */
  returnOnSpend: z.number().nullable(),
  overBudget: z.boolean(),
  createdAt: instant,
})
export type Campaign = z.output<typeof campaign>
export const campaignList = listOf(campaign)
/** A campaign with the shop's whole takings while it runs, and over the same number of days just before. */
export const campaignWhole = campaign.extend({
  /** How its messages went; all zero where Sanad sent none. */
  delivery,
  results: z.array(result),
  during: z.object({ from: day, to: day, revenue: money, sales: count }),
  before: z.object({ from: day, to: day, revenue: money, sales: count }),
  /** Per cent of revenue against the days before; null without any. */
  change: z.number().nullable(),
})

export const audienceQuery = period.strict()
const share = z.object({ customers: count, sales: count, revenue: money })
export const segmentCodes = ['champions', 'loyal', 'new', 'occasional', 'at_risk', 'lost'] as const
export type SegmentCode = (typeof segmentCodes)[number]
export const audience = z.object({
  period: z.object({ from: day, to: day }),
  segments: z.array(
    share.extend({
      code: z.enum(segmentCodes),
      name: z.string(),
      /** How a customer comes to be in it, and what to do about them. */
      about: z.string(),
      /** Those who agreed to be written to. */
      reachable: count,
    }),
  ),
  bestHours: z.array(z.object({ hour: z.int().min(0).max(23), sales: count, revenue: money })),
  /** 0 is Sunday. The averages are per day of that name in the period, rounded half up. */
  bestDays: z.array(
    z.object({
      day: z.int().min(0).max(6),
      name: z.string(),
      sales: count,
      revenue: money,
      averageRevenue: money,
    }),
  ),
  newVersusReturning: z.object({
    new: share,
    returning: share,
    /** Sales without a customer's name. */
    unknown: z.object({ sales: count, revenue: money }),
  }),
  byWilaya: z.array(share.extend({ wilaya: z.string().nullable(), name: z.string() })),
  byChannel: z.array(z.object({ channel: z.string(), reachable: count, orders: count, revenue: money })),
  topCustomers: z.array(
    z.object({ customerId: id, name: z.string(), sales: count, revenue: money, lastSale: day }),
  ),
})
export type Audience = z.output<typeof audience>

export const contentKinds = ['post', 'sms', 'story', 'email', 'ad', 'reply'] as const
export type ContentKind = (typeof contentKinds)[number]
