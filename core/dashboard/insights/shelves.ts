import { stockValue } from '../../inventory/rules.ts'
import { centimes, times, toMicros, type Centimes } from '../../money.ts'
import { addDays, daysCounted, type Day } from '../../time.ts'
import type { Finding } from './findings.ts'
import { medianOf } from './median.ts'
import { priceStep, roundedDown } from './prices.ts'

/** How far back an item's pace is read. */
export const PACE_DAYS = 28
/** Sold on fewer days than this, an item has no pace yet. */
const LEAST_DAYS_SOLD = 5
/** Until goods come, where no rhythm of deliveries is known or it is broken. */
const USUAL_DELIVERY_DAYS = 7
const LEAST_DELIVERIES = 3
export const SLEEPING_DAYS = 45
/** A price cut that wakes an item, in per cent. */
const CUT = 15
/** The profit of an item whose cost nobody noted, in per cent of its price: only for the ranking. */
const UNKNOWN_MARGIN = 15

export type Shelf = {
  itemId: string
  name: string
  unit: string
  price: Centimes
  cost: Centimes | null
  quantity: number
  createdOn: Day
  /** In the last `PACE_DAYS`, today included. */
  sold: number
  daysSold: number
  firstSold: Day | null
  lastSold: Day | null
  /** Days on which goods came in, oldest first. */
  deliveries: readonly Day[]
  /** What one unit cost before the first delivery of late that was dearer. */
  dearer: { cost: Centimes; since: Day } | null
}

/** Units sold on a day that the item was there; 0 while there is too little to say. */
export function paceOf(shelf: Shelf, today: Day): number {
  if (shelf.daysSold < LEAST_DAYS_SOLD || !shelf.lastSold || !shelf.firstSold) return 0
  const window = addDays(today, 1 - PACE_DAYS)
  const begun = shelf.createdOn < window ? window : earlier(shelf.createdOn, shelf.firstSold)
  // An empty shelf sells nothing: the days after its last sale say nothing of what people want.
  const ended = shelf.quantity <= 0 ? shelf.lastSold : today
  return shelf.sold / Math.max(1, daysCounted(begun, ended))
}

/** An item that sells out before it usually comes in again. */
export function runsOut(shelf: Shelf, today: Day): Finding | null {
  const pace = paceOf(shelf, today)
  if (pace <= 0) return null
  const left = Math.max(0, shelf.quantity)
  const daysLeft = left / pace
  const { usualGap, deliveryIn } = nextDelivery(shelf.deliveries, today)
  const missing = deliveryIn - daysLeft
  if (missing <= 0) return null
  const lost = Math.round(missing * pace * 1000) / 1000
  const profit =
    shelf.cost === null
      ? times(lost, centimes(Math.round((shelf.price * UNKNOWN_MARGIN) / 100)))
      : times(lost, centimes(Math.max(0, shelf.price - shelf.cost)))
  return {
    kind: 'runs_out',
    subject: shelf.itemId,
    severity: left === 0 ? 'urgent' : daysLeft < 3 ? 'warning' : 'info',
    stake: profit,
    next: { step: 'remind' },
    facts: {
      itemId: shelf.itemId,
      item: shelf.name,
      unit: shelf.unit,
      left,
      soldADay: toTenth(pace),
      daysLeft: toTenth(daysLeft),
      usualGap,
      deliveryIn,
      salesAtRisk: times(lost, shelf.price),
      order: Math.max(1, Math.ceil(pace * Math.max(usualGap ?? 0, USUAL_DELIVERY_DAYS))),
    },
  }
}

/** In how many days goods are to be expected, by the rhythm in which they came. */
export function nextDelivery(
  deliveries: readonly Day[],
  today: Day,
): { usualGap: number | null; deliveryIn: number } {
  const days = [...new Set(deliveries)]
  const last = days.at(-1)
  if (days.length < LEAST_DELIVERIES || !last) return { usualGap: null, deliveryIn: USUAL_DELIVERY_DAYS }
  const gaps = days.slice(1).map((day, at) => daysCounted(days[at] ?? day, day) - 1)
  const usualGap = Math.max(1, Math.round(medianOf(gaps)))
  const due = daysCounted(today, addDays(last, usualGap)) - 1
  // A delivery that did not come when it was due is not counted on.
  return { usualGap, deliveryIn: due >= 0 ? Math.max(1, due) : Math.min(usualGap, USUAL_DELIVERY_DAYS) }
}

/** Goods with money in them that nobody has bought for long. */
export function sleeps(shelf: Shelf, today: Day): Finding | null {
  const value = stockValue(toMicros(shelf.quantity), shelf.cost)
  if (value <= 0) return null
  const days = daysCounted(shelf.lastSold ?? shelf.createdOn, today) - 1
  if (days < SLEEPING_DAYS) return null
  const cut = roundedDown((shelf.price * (100 - CUT)) / 100)
  const suggestedPrice = shelf.cost !== null && cut >= shelf.cost && cut < shelf.price ? cut : null
  return {
    kind: 'sleeps',
    subject: shelf.itemId,
    severity: 'info',
    stake: value,
    next: suggestedPrice === null ? { step: 'remind' } : priceStep(shelf.itemId, shelf.name, suggestedPrice),
    facts: {
      itemId: shelf.itemId,
      item: shelf.name,
      unit: shelf.unit,
      left: shelf.quantity,
      value,
      lastSold: shelf.lastSold,
      days,
      price: shelf.price,
      suggestedPrice,
    },
  }
}

function earlier(one: Day, other: Day): Day {
  return one < other ? one : other
}

function toTenth(value: number): number {
  return Math.round(value * 10) / 10
}
