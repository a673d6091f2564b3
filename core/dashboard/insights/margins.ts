import { centimes, minus, times, type Centimes } from '../../money.ts'
import type { Day } from '../../time.ts'
import type { Finding } from './findings.ts'
import { medianOf } from './median.ts'
import { priceStep, roundedUp } from './prices.ts'

/** A smaller rise is the noise of rounding and of small discounts. */
const LEAST_RISE = 0.03
/** Below this part of the shop's usual margin, an item earns too little. */
const THIN = 0.5
const LEAST_SOLD = 5

export type PricedItem = {
  itemId: string
  name: string
  unit: string
  price: Centimes
  cost: Centimes
  /** Units sold in the last 28 days. */
  soldInAMonth: number
  /** What it cost, and sold for on average, before the first delivery that changed its cost in the last 60 days. */
  before: { cost: Centimes; price: Centimes; since: Day } | null
}

/** What a dearer delivery took from the margin, where the price did not follow. */
export function costRise(item: PricedItem): Finding | null {
  const { before, price, cost, soldInAMonth } = item
  if (!before || cost < before.cost * (1 + LEAST_RISE)) return null
  const [marginBefore, margin] = [minus(before.price, before.cost), minus(price, cost)]
  if (margin >= marginBefore || soldInAMonth <= 0) return null
  const suggestedPrice = roundedUp(cost + Math.max(0, marginBefore))
  return {
    kind: 'cost_rise',
    subject: item.itemId,
    severity: margin <= 0 ? 'urgent' : 'warning',
    stake: times(soldInAMonth, minus(marginBefore, margin)),
    next: suggestedPrice > price ? priceStep(item.itemId, item.name, suggestedPrice) : undefined,
    facts: {
      itemId: item.itemId,
      item: item.name,
      unit: item.unit,
      costBefore: before.cost,
      cost,
      price,
      marginBefore,
      margin,
      soldInAMonth,
      since: before.since,
      suggestedPrice,
    },
  }
}

/** The middle margin of what the shop sells, as a part of the price. */
export function usualMarginRate(items: readonly PricedItem[]): number {
  return medianOf(items.filter(({ price }) => price > 0).map(marginRate))
}

/** An item that earns far less than the others, or that is sold under its cost. */
export function thinMargin(item: PricedItem, usual: number): Finding | null {
  const { price, cost, soldInAMonth } = item
  const rate = marginRate(item)
  if (price <= 0 || soldInAMonth < LEAST_SOLD || rate >= usual * THIN) return null
  const atLoss = price < cost
  const wanted = usual > 0 ? cost / (1 - usual * THIN) : cost
  const suggestedPrice = roundedUp(wanted)
  return {
    kind: 'thin_margin',
    subject: item.itemId,
    severity: atLoss ? 'urgent' : 'info',
    stake: times(soldInAMonth, centimes(Math.max(0, Math.round(wanted - price)))),
    // The State sets some prices (milk in bags, bread, flour): only a loss is worth proposing another.
    next: atLoss ? priceStep(item.itemId, item.name, suggestedPrice) : undefined,
    facts: {
      itemId: item.itemId,
      item: item.name,
      unit: item.unit,
      cost,
      price,
      marginRate: toThousandth(rate),
      usualMarginRate: toThousandth(usual),
      soldInAMonth,
      suggestedPrice,
    },
  }
}

function marginRate({ price, cost }: { price: Centimes; cost: Centimes }): number {
  return (price - cost) / price
}

function toThousandth(value: number): number {
  return Math.round(value * 1000) / 1000
}
