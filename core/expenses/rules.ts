import { lineTotal, sumOf, unitPriceOf } from '../amounts.ts'
import { SanadError } from '../errors.ts'
import { minus, share, type Centimes } from '../money.ts'
import type { Day } from '../time.ts'

/** What an expense still lacks before it can count. */
export function missingToCount(expense: {
  amount: Centimes | null
  date: Day | null
}): ('amount' | 'date')[] {
  return (['amount', 'date'] as const).filter((field) => expense[field] === null)
}

type Bought = { quantity: number; unitCost?: Centimes | undefined; total?: Centimes | undefined }
export type CostOfPurchase = { amount: Centimes; unitCosts: (Centimes | null)[] }

/**
 * What goods cost together and each. A total for all of it wins and gives what is left to the one line
 * that says no cost; where several say none, their costs stay unknown and stock keeps the cost it had.
 * Throws `amount_missing` where neither a line nor a total says what it cost.
 */
export function costOf(lines: readonly Bought[], total: Centimes | undefined): CostOfPurchase {
  const known = lines.map(lineCost)
  const unknown = known.flatMap((cost, index) => (cost === null ? [index] : []))
  const said = sumOf(known.filter((cost) => cost !== null))
  if (total === undefined) {
    if (unknown.length > 0) {
      throw new SanadError('amount_missing', { fields: unknown.map((index) => `lines.${index}.unitCost`) })
    }
    return { amount: said, unitCosts: lines.map((line, index) => unitCost(line, known[index] ?? null)) }
  }
  const rest = unknown.length === 1 && total >= said ? minus(total, said) : null
  return { amount: total, unitCosts: lines.map((line, index) => unitCost(line, known[index] ?? rest)) }
}

/** What goods cost each after the whole was corrected: in proportion, since nobody said which line was wrong. */
export function sharedAnew<Goods extends { unitCost: Centimes | null }>(
  goods: readonly Goods[],
  before: Centimes | null,
  amount: Centimes | null,
): Goods[] {
  return goods.map((each) =>
    each.unitCost === null || !before || amount === null
      ? each
      : { ...each, unitCost: share(each.unitCost, amount, before) },
  )
}

function lineCost({ quantity, unitCost, total }: Bought): Centimes | null {
  if (total !== undefined) return total
  return unitCost === undefined ? null : lineTotal(quantity, unitCost)
}

function unitCost(line: Bought, cost: Centimes | null): Centimes | null {
  if (line.total === undefined && line.unitCost !== undefined) return line.unitCost
  return cost === null ? null : unitPriceOf(cost, line.quantity)
}
