import { centimes, type Centimes } from '../../money.ts'
import type { Step } from './findings.ts'

/** Prices are said and paid in steps of 5 DA. */
const COIN = 500

export function roundedUp(price: number): Centimes {
  return centimes(Math.ceil(price / COIN) * COIN)
}

export function roundedDown(price: number): Centimes {
  return centimes(Math.floor(price / COIN) * COIN)
}

export function priceStep(itemId: string, item: string, price: Centimes): Step {
  return { step: 'price', itemId, item, price }
}
