import { centimes, minus, plus, type Centimes } from '../../money.ts'
import { afterCount, cashSince, lastCount, type CashMoves } from './cash-store.ts'
import type { Watched } from './store.ts'

export type Till = CashMoves & {
  counted: { id: string; amount: Centimes; countedAt: string } | null
  expected: Centimes | null
}

/** What has to be in the till: the last count + cash sales + payments received − cash expenses. */
export async function till(shop: Pick<Watched, 'tx' | 'business' | 'today'>): Promise<Till> {
  const count = await lastCount(shop)
  const zero = centimes(0)
  if (!count) return { counted: null, expected: null, sales: zero, payments: zero, expenses: zero }
  const moves = await cashSince(shop, afterCount(shop, count))
  const amount = centimes(count.amount)
  return {
    ...moves,
    counted: { id: count.id, amount, countedAt: count.countedAt },
    expected: minus(plus(amount, moves.sales, moves.payments), moves.expenses),
  }
}
