import type { Clause } from './clauses.ts'
import type { Bench } from './details.ts'
import type { Draft, Who } from './drafts.ts'
import { linesOf } from './lines.ts'
import { isOnlyWork } from './work.ts'

/** What a clause is about, looked up once for all readings of it. */
export type Scene = {
  said: Clause
  bench: Bench
  goods: boolean
  numbers: boolean
  customer: Who | null
  supplier: Who | null
}
/** What a clause books when it is read this way; null where it is about something else. */
export type Reading = (scene: Scene) => Draft[] | null

/** Goods that only move: no money changes hands. */
export function moved(said: Clause, kind: 'stock_in' | 'loss' | 'stock_set', bench: Bench): Draft[] {
  // Work is kept in no stock.
  if (isOnlyWork(said)) return []
  const { lines } = linesOf(said, bench.purse, 'cost', 'stock')
  return lines.length > 0 ? [{ do: kind, lines }] : []
}

/** Words that stand beside anything and do nothing themselves. */
export function isSmall({ concepts }: Clause['tags'][number]): boolean {
  return concepts.some((concept) =>
    ['filler', 'at', 'each', 'cash', 'forTotal', 'total', 'thanks', 'customer', 'somebody', 'day'].includes(
      concept,
    ),
  )
}
