import { SanadError } from './errors.ts'
import { each, MOST_CENTIMES, plus, times, type Centimes } from './money.ts'

// Amounts worked out from what people say. Each throws `total_too_large` past what the books can hold.

/** Quantity × unit price in centimes, rounded half up. */
export function lineTotal(quantity: number, unitPrice: Centimes): Centimes {
  return within(quantity * unitPrice, () => times(quantity, unitPrice))
}

/** What one unit comes to when a line's total is spread over its quantity, rounded half up. */
export function unitPriceOf(total: Centimes, quantity: number): Centimes {
  return within(total / quantity, () => each(total, quantity))
}

export function sumOf(amounts: readonly Centimes[]): Centimes {
  return within(
    amounts.reduce((sum, amount) => sum + amount, 0),
    () => plus(...amounts),
  )
}

function within(roughly: number, exact: () => Centimes): Centimes {
  if (roughly > MOST_CENTIMES) throw new SanadError('total_too_large')
  return exact()
}
