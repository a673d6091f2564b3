import type { $brand } from 'zod'

/** Money is an integer of centimes: 1 DA = 100. The brand (the one that zod's shapes give) keeps dinars and quantities out of it. */
export type Centimes = number & $brand<'Centimes'>

/** 100 milliards of dinars: more than any shop here turns over, and far below 2^53. */
export const MOST_CENTIMES = 10_000_000_000_000

const MICROS = 1_000_000

export function centimes(value: number): Centimes {
  if (!Number.isSafeInteger(value)) throw new RangeError(`not a whole number of centimes: ${value}`)
  return value as Centimes
}

export function fromDinars(dinars: number): Centimes {
  return centimes(Math.round(dinars * 100))
}

export function plus(...amounts: Centimes[]): Centimes {
  return centimes(amounts.reduce((sum, amount) => sum + amount, 0))
}

export function minus(left: Centimes, right: Centimes): Centimes {
  return centimes(left - right)
}

/**
 * Quantity × unit price, rounded half up to the centime.
 * The quantity is a decimal with at most six places; the product is computed in whole numbers, so that
 * 1.005 × 100 is 100.5 and not 100.49999.
 */
export function times(quantity: number, unitPrice: Centimes): Centimes {
  return divideHalfUp(BigInt(toMicros(quantity)) * BigInt(unitPrice), BigInt(MICROS))
}

/** Total ÷ quantity, rounded half up to the centime: a unit price from a line's total. */
export function each(total: Centimes, quantity: number): Centimes {
  return divideHalfUp(BigInt(total) * BigInt(MICROS), BigInt(toMicros(quantity)))
}

/** A part of an amount, `numerator ÷ denominator`, rounded half up. Both are whole numbers. */
export function share(amount: Centimes, numerator: number, denominator: number): Centimes {
  return divideHalfUp(BigInt(amount) * BigInt(numerator), BigInt(denominator))
}

/** Quantities are stored as millionths, whole numbers that add up without drift. */
export function toMicros(quantity: number): number {
  return Math.round(quantity * MICROS)
}

export function fromMicros(micros: number): number {
  return micros / MICROS
}

function divideHalfUp(numerator: bigint, denominator: bigint): Centimes {
  const negative = numerator < 0n !== denominator < 0n
  const top = numerator < 0n ? -numerator : numerator
  const bottom = denominator < 0n ? -denominator : denominator
  const rounded = (top * 2n + bottom) / (bottom * 2n)
  return centimes(Number(negative ? -rounded : rounded))
}
