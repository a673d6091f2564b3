import { z } from 'zod'
import {
  balance,
  day,
  id,
  instant,
  listOf,
  money,
  name,
  page,
  period,
  signedQuantity,
  text,
} from '../shapes.ts'

const url = z.url({ protocol: /^https?$/ }).max(2_000)
const competitorFields = z.object({
  name,
  /** A code or a name; the code is answered. */
  wilaya: z.string().trim().min(1).max(60).nullish(),
  url: url.nullish(),
  note: text.nullish(),
})
export const newCompetitor = competitorFields.strict()
export const competitorChanges = competitorFields.partial().extend({ id }).strict()
export const competitorId = z.object({ id }).strict()
export const competitorQuery = page.strict()

/** `itemId` says which item of ours it is; without it the nearest name is taken, or none. */
export const newPrice = z
  .object({
    id,
    product: name,
    price: money,
    date: day.optional(),
    url: url.optional(),
    itemId: id.optional(),
  })
  .strict()

export const priceSources = ['form', 'chat', 'photo', 'csv', 'page'] as const
export type PriceSource = (typeof priceSources)[number]

/** A competitor's price beside ours. `difference` is theirs − ours in centimes: above zero, we are cheaper. */
export const competitorPrice = z.object({
  id,
  product: z.string(),
  price: money,
  date: day,
  itemId: id.optional(),
  itemName: z.string().optional(),
  ourPrice: money.optional(),
  difference: balance.optional(),
  /** The price before this one at the same competitor, where there is one. */
  before: z.object({ price: money, date: day }).optional(),
  url: z.string().nullable(),
  source: z.enum(priceSources),
})
export type CompetitorPrice = z.output<typeof competitorPrice>
export const competitor = z.object({
  id,
  name: z.string(),
  wilaya: z.string().nullable(),
  url: z.string().nullable(),
  note: z.string().nullable(),
  createdAt: instant,
  /** The newest price of each product, those noted last first: a hundred at most. */
  prices: z.array(competitorPrice),
})
export type Competitor = z.output<typeof competitor>
export const competitorList = listOf(competitor)
export const priceList = listOf(competitorPrice)
export const priceQuery = page.extend({ id }).strict()

export const comparisonQuery = z
  .object({ search: z.string().trim().max(200).optional(), itemId: id.optional() })
  .strict()
export const comparison = z.object({
  items: z.array(
    z.object({
      itemId: id,
      name: z.string(),
      ourPrice: money,
      /** `null`: it is ours. */
      cheapest: z.object({ competitorId: id.nullable(), name: z.string(), price: money }),
      average: money,
      theirs: z.array(
        z.object({
          competitorId: id,
          competitor: z.string(),
          product: z.string(),
          price: money,
          date: day,
          difference: balance,
          /** Against the price before, in centimes. */
          change: balance.nullable(),
        }),
      ),
    }),
  ),
  /** Of the items that are compared; those listed are the hundred with the widest gap. */
  total: z.int(),
  /** Prices of theirs that no item of ours answers to. */
  unmatched: z.array(z.object({ competitor: z.string(), product: z.string(), price: money, date: day })),
})

/** Series of the World Bank by their own names, and what is closer to the day. */
export const seriesCodes = [
  'FP.CPI.TOTL.ZG',
  'NY.GDP.MKTP.KD.ZG',
  'SP.POP.TOTL',
  'NY.GDP.MKTP.CD',
  'NE.CON.PRVT.CN',
  'PA.NUS.FCRF',
  'EUR.DZD',
  'CPI.12M',
  'USD.DZD.DAY',
  'EUR.DZD.DAY',
] as const
export type SeriesCode = (typeof seriesCodes)[number]

export const trendsQuery = period.strict()
export const indicator = z.object({
  code: z.enum(seriesCodes),
  name: z.string(),
  unit: z.string(),
  source: z.string(),
  status: z.string(),
  /** When the value was taken over: series are revised. */
  vintage: day,
  points: z.array(z.object({ date: day, value: z.number() })),
})
export type Indicator = z.output<typeof indicator>
/** An item's own price: what it really sold for, per month (per day up to 31 days), in centimes. */
export const productTrend = z.object({
  itemId: id,
  name: z.string(),
  /** Per cent from the first point to the last; null with fewer than two. */
  change: z.number().nullable(),
  points: z.array(z.object({ date: day, value: money, quantity: signedQuantity.or(z.literal(0)) })),
})
export type ProductTrend = z.output<typeof productTrend>
export const season = z.object({
  code: z.string(),
  name: z.string(),
  from: day,
  to: day,
  effect: z.string(),
  status: z.string(),
  source: z.string(),
})
export const trends = z.object({
  sector: z.string(),
  period: z.object({ from: day, to: day }),
  indicators: z.array(indicator),
  products: z.array(productTrend),
  seasons: z.array(season),
})
export type Trends = z.output<typeof trends>
