import { SanadError } from '../errors.ts'
import { foldName } from '../language/fold-name.ts'
import { centimes, share, type Centimes } from '../money.ts'
import { addDays, daysCounted, weekday, type Day } from '../time.ts'
import type { CampaignStatus, SegmentCode } from './contract.ts'

const next: Record<CampaignStatus, readonly CampaignStatus[]> = {
  draft: ['approved'],
  approved: ['draft', 'scheduled', 'sent', 'published'],
  scheduled: ['approved', 'sent', 'published'],
  sent: ['finished'],
  published: ['finished'],
  finished: [],
}

/** Throws `campaign_step` where a campaign can't go from one to the other: what is out can't be drafted again. */
export function stepTo(from: CampaignStatus, to: CampaignStatus): CampaignStatus {
  if (from !== to && !next[from].includes(to)) throw new SanadError('campaign_step', { from, to })
  return to
}

/** A code that is easy to say, from the campaign's own name: "Rentrée 2026" is RENTREE2026. */
export function codeFrom(name: string, taken: (code: string) => boolean): string {
  const letters = foldName(name)
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toUpperCase()
    .slice(0, 12)
  const base = letters.length >= 2 ? letters : `PROMO${letters}`
  for (let number = 1; ; number += 1) {
    const code = number === 1 ? base : `${base}${number}`
    if (!taken(code)) return code
  }
}

type Orders = { orders: number; revenue: Centimes }

/**
 * Orders and revenue together from whichever shows more orders: what a person typed in from an advertiser's page
 * and what the books matched by code may be the same orders, so they are never added up.
 */
export function ordersOf(reported: Orders, matched: Orders): Orders {
  return matched.orders > reported.orders ? matched : reported
}

export function costPerOrder(spend: Centimes, orders: number): Centimes | null {
  return orders === 0 ? null : share(spend, 1, orders)
}

export function returnOnSpend(revenue: Centimes, spend: Centimes): number | null {
  return spend === 0 ? null : Math.round((revenue / spend) * 100) / 100
}

/** How long before a customer who used to come counts as going, and as gone. */
export const RECENT_DAYS = 30
export const GOING_DAYS = 90
const OFTEN = 5

export type Buyer = { sales: number; revenue: Centimes; first: Day; last: Day }

/**
 * A customer's segment by recency, frequency and amount. `largeAmount` is what the top fifth of buyers spend at
 * least, in the same period.
 */
export function segmentOf(buyer: Buyer, today: Day, largeAmount: Centimes): SegmentCode {
  const since = daysCounted(buyer.last, today) - 1
  if (since > GOING_DAYS) return 'lost'
  if (since > RECENT_DAYS) return buyer.sales >= 2 ? 'at_risk' : 'occasional'
  if (daysCounted(buyer.first, today) - 1 <= RECENT_DAYS && buyer.sales < OFTEN) return 'new'
  if (buyer.sales >= OFTEN && buyer.revenue >= largeAmount) return 'champions'
  return buyer.sales >= OFTEN ? 'loyal' : 'occasional'
}

/** What the top fifth spends at least. */
export function largeAmountOf(buyers: readonly Buyer[]): Centimes {
  const amounts = buyers.map(({ revenue }) => revenue).sort((a, b) => b - a)
  return amounts[Math.max(0, Math.ceil(amounts.length / 5) - 1)] ?? centimes(0)
}

/** How many Sundays, Mondays … a period has: 0 is Sunday. */
export function weekdaysIn(from: Day, to: Day): number[] {
  const days = daysCounted(from, to)
  const counts = Array.from({ length: 7 }, () => Math.floor(days / 7))
  for (let at = 0; at < days % 7; at += 1) {
    const day = weekday(addDays(from, at))
    counts[day] = (counts[day] ?? 0) + 1
  }
  return counts
}
