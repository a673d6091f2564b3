import { centimes, MOST_CENTIMES, type Centimes } from '../money.ts'
import type { MovementKind } from './contract.ts'

/** What an item holds: millionths of its unit, and what one unit cost, where that is known. */
export type Stock = { micros: number; cost: Centimes | null }

/**
 * Weighted average cost after goods come in, rounded half up to the centime. It starts again at the new
 * unit cost where nothing was left (or less than nothing), since there is no old stock to average with.
 */
export function takeIn(stock: Stock, micros: number, unitCost: Centimes | null): Stock {
  const after = stock.micros + micros
  if (unitCost === null) return { micros: after, cost: stock.cost }
  if (stock.micros <= 0 || stock.cost === null) return { micros: after, cost: unitCost }
  const value = BigInt(stock.micros) * BigInt(stock.cost) + BigInt(micros) * BigInt(unitCost)
  const rounded = (value * 2n + BigInt(after)) / (BigInt(after) * 2n)
  return { micros: after, cost: centimes(Number(rounded)) }
}

/** Goods that go out leave the cost of those that stay as it was. Below zero is allowed, and warned of. */
export function takeOut(stock: Stock, micros: number): Stock {
  return { micros: stock.micros - micros, cost: stock.cost }
}

/** The stock after a movement of a kind; `micros` is signed for an adjustment and above zero otherwise. */
export function afterMovement(
  stock: Stock,
  kind: MovementKind,
  micros: number,
  unitCost: Centimes | null,
): Stock {
  switch (kind) {
    case 'purchase':
      return takeIn(stock, micros, unitCost)
    case 'sale':
    case 'loss':
      return takeOut(stock, micros)
    case 'adjustment':
      return micros > 0 && unitCost !== null ? takeIn(stock, micros, unitCost) : takeOut(stock, -micros)
  }
}

/** Low is at the threshold or under it; without a threshold an item is never low. */
export function isLow(micros: number, thresholdMicros: number | null): boolean {
  return thresholdMicros !== null && micros <= thresholdMicros
}

/** What to warn of once something went out: of a line that is crossed, and not at every sale beyond it. */
export function warningAfter(
  before: number,
  after: number,
  threshold: number | null,
): 'below_zero' | 'low' | null {
  if (after < 0 && before >= 0) return 'below_zero'
  if (isLow(after, threshold) && !isLow(before, threshold)) return 'low'
  return null
}

/**
 * Stock value in centimes: quantity × cost, rounded half up for each item; nothing below zero, no cost is zero. A slip of
 * the finger (a barcode for a quantity) is worth the most that an amount can be, so that all other figures still stand.
 */
export function stockValue(micros: number, cost: Centimes | null): Centimes {
  if (cost === null || micros <= 0) return centimes(0)
  const worth = Number((BigInt(micros) * BigInt(cost) * 2n + 1_000_000n) / 2_000_000n)
  return centimes(Math.min(MOST_CENTIMES, worth))
}
