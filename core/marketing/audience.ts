import { wilayaName } from '../business/wilayas.ts'
import { defineCapability, everyDoor, type Shop } from '../capability.ts'
import { isRightToLeft } from '../language/language.ts'
import { DATE_WORDS } from '../language/say-words.ts'
import { centimes, share } from '../money.ts'
import { inOrder } from '../periods.ts'
import { addDays, weekday } from '../time.ts'
import { audience, audienceQuery, segmentCodes, type Audience } from './contract.ts'
import * as store from './audience-store.ts'
import { largeAmountOf, segmentOf, weekdaysIn } from './rules.ts'
import { segmentWords, unknownPlace } from './words.ts'

const DEFAULT_DAYS = 90
const SEGMENT_DAYS = 365
const MOST_CUSTOMERS = 10

export const audienceInsights = defineCapability({
  name: 'marketing_audience',
  about:
    'Who buys: segments by recency, frequency and amount, new and returning, best hours and days, wilayas, channels, who can be reached, best customers.',
  effect: 'reads',
  may: 'figures',
  doors: everyDoor,
  dear: 'shared',
  input: audienceQuery,
  output: audience,
  async run(said, shop) {
    inOrder(said)
    const to = said.to ?? shop.today
    const period = { from: said.from ?? addDays(to, 1 - DEFAULT_DAYS), to }
    inOrder(period)
    const buyers = await store.buyers(shop, period, addDays(to, 1 - SEGMENT_DAYS))
    const active = buyers.filter(({ salesInPeriod }) => salesInPeriod > 0)
    return {
      period,
      segments: segmentsOf(shop, buyers, to),
      bestHours: (await store.salesByHour(shop, period))
        .map((row) => ({ ...row, revenue: centimes(row.revenue) }))
        .sort((a, b) => b.revenue - a.revenue || a.hour - b.hour),
      bestDays: await bestDays(shop, period),
      newVersusReturning: await newVersusReturning(shop, active, period),
      byWilaya: byWilaya(shop, active),
      byChannel: await byChannel(shop, period),
      topCustomers: topCustomers(active),
    }
  },
})

function segmentsOf(shop: Shop, buyers: readonly store.KnownBuyer[], today: string): Audience['segments'] {
  const large = largeAmountOf(buyers)
  const groups = Map.groupBy(buyers, (buyer) => segmentOf(buyer, today, large))
  return segmentCodes.map((code) => {
    const members = groups.get(code) ?? []
    return {
      code,
      name: segmentWords[code].name[shop.language],
      about: segmentWords[code].about[shop.language],
      customers: members.length,
      reachable: members.filter(({ reachable }) => reachable).length,
      sales: members.reduce((sum, { sales }) => sum + sales, 0),
      revenue: centimes(members.reduce((sum, { revenue }) => sum + revenue, 0)),
    }
  })
}

async function bestDays(shop: Shop, period: store.Period): Promise<Audience['bestDays']> {
  const counts = weekdaysIn(period.from, period.to)
  const rows = Map.groupBy(await store.salesByDay(shop, period), ({ date }) => weekday(date))
  return [...rows]
    .map(([day, of]) => {
      const revenue = centimes(of.reduce((sum, row) => sum + row.revenue, 0))
      return {
        day,
        name: DATE_WORDS[shop.language].weekdays[day] ?? '',
        sales: of.reduce((sum, row) => sum + row.sales, 0),
        revenue,
        averageRevenue: share(revenue, 1, Math.max(1, counts[day] ?? 1)),
      }
    })
    .sort((a, b) => b.averageRevenue - a.averageRevenue || a.day - b.day)
}

async function newVersusReturning(
  shop: Shop,
  active: readonly store.KnownBuyer[],
  period: store.Period,
): Promise<Audience['newVersusReturning']> {
  const days = await store.salesByDay(shop, period)
  const all = {
    sales: days.reduce((sum, row) => sum + row.sales, 0),
    revenue: days.reduce((sum, row) => sum + row.revenue, 0),
  }
  const fresh = shareOf(active.filter(({ first }) => first >= period.from))
  const returning = shareOf(active.filter(({ first }) => first < period.from))
  return {
    new: fresh,
    returning,
    unknown: {
      sales: Math.max(0, all.sales - fresh.sales - returning.sales),
      revenue: centimes(Math.max(0, all.revenue - fresh.revenue - returning.revenue)),
    },
  }
}

function byWilaya(shop: Shop, active: readonly store.KnownBuyer[]): Audience['byWilaya'] {
  const script = isRightToLeft(shop.language) ? 'arabic' : 'latin'
  return [...Map.groupBy(active, ({ wilaya }) => wilaya)]
    .map(([wilaya, of]) => ({
      wilaya,
      name: wilaya === null ? unknownPlace[shop.language] : wilayaName(wilaya, script),
      ...shareOf(of),
    }))
    .sort((a, b) => b.revenue - a.revenue)
}

async function byChannel(shop: Shop, period: store.Period): Promise<Audience['byChannel']> {
  const reach = await store.reachByChannel(shop)
  const orders = new Map((await store.ordersByChannel(shop, period)).map((row) => [row.channel, row]))
  return [...new Set([...reach.keys(), ...orders.keys()])]
    .map((channel) => ({
      channel,
      reachable: reach.get(channel) ?? 0,
      orders: orders.get(channel)?.orders ?? 0,
      revenue: centimes(orders.get(channel)?.revenue ?? 0),
    }))
    .sort((a, b) => b.revenue - a.revenue || b.reachable - a.reachable)
}

function topCustomers(active: readonly store.KnownBuyer[]): Audience['topCustomers'] {
  return active
    .toSorted((a, b) => b.revenueInPeriod - a.revenueInPeriod)
    .slice(0, MOST_CUSTOMERS)
    .map(({ id, name, salesInPeriod, revenueInPeriod, last }) => ({
      customerId: id,
      name,
      sales: salesInPeriod,
      revenue: centimes(revenueInPeriod),
      lastSale: last,
    }))
}

function shareOf(buyers: readonly store.KnownBuyer[]) {
  return {
    customers: buyers.length,
    sales: buyers.reduce((sum, { salesInPeriod }) => sum + salesInPeriod, 0),
    revenue: centimes(buyers.reduce((sum, { revenueInPeriod }) => sum + revenueInPeriod, 0)),
  }
}
