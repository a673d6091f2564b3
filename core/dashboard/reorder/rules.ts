import { times, toMicros, type Centimes } from '../../money.ts'
import { daysCounted, type Day } from '../../time.ts'
import type { ReorderLine } from './contract.ts'

/** How far back the pace of an item is read, and for how long goods are usually on their way. */
export const PACE_DAYS = 28
const DELIVERY_DAYS = 7

export type StockedItem = {
  itemId: string
  name: string
  unit: string
  left: number
  threshold: number | null
  /** Units of the last `PACE_DAYS`. */
  sold: number
  /** The day of its first entry, or of its first sale where that was carried over from older books. */
  soldSince: Day
  packs: readonly { name: string; holds: number }[]
  lastCost: Centimes | null
  lastBoughtOn: Day | null
}

/** What to order of an item so that it lasts so many days, or null where there is enough. */
export function reorderOf(item: StockedItem, today: Day, days: number): ReorderLine | null {
  const pace = paceOf(item, today)
  const left = Math.max(0, item.left)
  const daysLeft = pace > 0 ? left / pace : null
  const why = whyOf(item, daysLeft)
  if (why === null) return null
  const wanted = pace * days + (item.threshold ?? 0) - left
  const { order, packs } = inPacks(Math.max(wanted, 0), item)
  if (order <= 0) return null
  const { itemId, name, unit, threshold, lastCost, lastBoughtOn } = item
  return {
    itemId,
    name,
    unit,
    left: item.left,
    threshold,
    soldADay: rounded(pace, 100),
    daysLeft: daysLeft === null ? null : rounded(daysLeft, 10),
    why,
    order,
    packs,
    lastCost,
    lastBoughtOn,
    amount: lastCost === null ? null : times(order, lastCost),
  }
}

/** An item that is younger than four weeks had less time to sell. */
function paceOf({ sold, soldSince }: StockedItem, today: Day): number {
  const lived = soldSince > today ? 1 : daysCounted(soldSince, today)
  return Math.max(0, sold) / Math.max(1, Math.min(PACE_DAYS, lived))
}

function whyOf({ left, threshold }: StockedItem, daysLeft: number | null): ReorderLine['why'] | null {
  // What is gone and neither sold nor watched lately is not missed.
  if (left <= 0 && (daysLeft !== null || threshold !== null)) return 'out'
  if (threshold !== null && toMicros(left) <= toMicros(threshold)) return 'low'
  return daysLeft !== null && daysLeft < DELIVERY_DAYS ? 'runs_out' : null
}

/** Whole packs of the smallest kind; things sold by the piece come whole, weights to a tenth. */
function inPacks(wanted: number, { packs, unit }: StockedItem) {
  const smallest = packs.filter(({ holds }) => holds > 0).toSorted((one, other) => one.holds - other.holds)[0]
  if (smallest) {
    const count = Math.ceil(rounded(wanted / smallest.holds, 1e6))
    return { order: rounded(count * smallest.holds, 1e6), packs: { name: smallest.name, count } }
  }
  const step = /^(?:kg|l|litre|m|m2|m²|كغ|لتر)$/i.test(unit) ? 10 : 1
  return { order: Math.ceil(rounded(wanted * step, 1e6)) / step, packs: null }
}

function rounded(value: number, parts: number): number {
  return Math.round(value * parts) / parts
}
