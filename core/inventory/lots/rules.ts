import type { Day } from '../../time.ts'

/** Goods that bear a date, in millionths of their unit. */
export type Dated = { expiresOn: Day; micros: number }

/**
 * What is left of each date, the first to expire first, where what expires first is taken to be sold first: the stock
 * is then the last to expire. Goods without a date of their own are taken to have gone before the dated ones, so that
 * a date is looked at once too often rather than once too little; what remains of them bears the item's own date.
 */
export function leftOf(stock: number, lots: readonly Dated[], ownDate: Day | null): Dated[] {
  let uncovered = stock
  const left: Dated[] = []
  for (const { expiresOn, micros } of lots.toSorted((one, other) =>
    one.expiresOn < other.expiresOn ? 1 : -1,
  )) {
    const here = Math.min(micros, uncovered)
    if (here <= 0) continue
    uncovered -= here
    left.push({ expiresOn, micros: here })
  }
  if (ownDate !== null && uncovered > 0) left.push({ expiresOn: ownDate, micros: uncovered })
  const byDate = Map.groupBy(left, (each) => each.expiresOn)
  return [...byDate]
    .map(([expiresOn, of]) => ({ expiresOn, micros: of.reduce((sum, { micros }) => sum + micros, 0) }))
    .sort((one, other) => (one.expiresOn < other.expiresOn ? -1 : 1))
}
