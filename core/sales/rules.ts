import { SanadError } from '../errors.ts'
import { lineTotal, sumOf, unitPriceOf } from '../amounts.ts'
import type { Centimes } from '../money.ts'
import type { Day } from '../time.ts'

export type Price = { unitPrice: Centimes; total: Centimes }

/**
 * What a line costs. A given total wins and is spread over the quantity, rounded half up; else the unit
 * price given, else the item's.
 * Throws `amount_missing` where nothing says a price, `total_too_large` past what the books can hold.
 */
export function priceOf(
  line: { quantity: number; unitPrice?: Centimes | undefined; total?: Centimes | undefined },
  itemPrice: Centimes | null,
  path: string,
): Price {
  const { total, quantity } = line
  if (total !== undefined) {
    return { unitPrice: unitPriceOf(total, quantity), total }
  }
  const unitPrice = line.unitPrice ?? itemPrice
  if (unitPrice === null) throw new SanadError('amount_missing', { fields: [`${path}.unitPrice`] })
  return { unitPrice, total: lineTotal(quantity, unitPrice) }
}

/** A sale is the sum of its lines, in centimes. */
export function totalOf(lines: readonly { total: Centimes }[]): Centimes {
  return sumOf(lines.map((line) => line.total))
}

/**
 * The hour of a sale. Told now and without a day, it is the hour of the clock; told with a day, it is
 * unknown unless it was said: an invented hour would show as a busy one.
 */
export function hourOf(
  said: { date?: Day | undefined; time?: string | null | undefined },
  clock: string,
): string | null {
  if (said.time !== undefined) return said.time
  return said.date === undefined ? clock : null
}
