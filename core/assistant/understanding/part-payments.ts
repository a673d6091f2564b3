import type { Draft, Money, SaleDraft } from './drafts.ts'

/** `sold 15 t-shirts, customer paid 18000`: what somebody paid for what was sold is the price of it all. */
function wholeFor(sale: SaleDraft, amount: Money, payment: SaleDraft['payment']): SaleDraft {
  const [line, other] = sale.lines
  const lines = line && !other ? [{ ...line, price: { ...amount, per: 'line' as const } }] : sale.lines
  return { ...sale, lines, ...(other ? { total: amount } : {}), ...(payment ? { payment } : {}) }
}

/** `Zohra a pris un karakou et payé 20000`: who took it paid that, and the rest is owed; it is no expense of ours. */
export function paidInPart(drafts: Draft[], by = false): Draft[] {
  const [taken, paid, more] = drafts
  if (taken?.do !== 'sale' || paid?.do !== 'expense' || more) return drafts
  if (paid.category !== null || paid.note || paid.merchant || !paid.amount) return drafts
  if (!taken.customer) return by ? [wholeFor(taken, paid.amount, paid.payment)] : drafts
  const { customer } = taken
  const date = paid.date ? { date: paid.date } : {}
  return [
    { ...taken, payment: 'credit' },
    { do: 'entry', kind: 'payment', customer, amount: paid.amount, ...date },
  ]
}

/** Taken and paid for in part in one breath: perhaps only what was ordered before was fetched, so it is said first. */
export function isPartPayment(drafts: readonly Draft[]): boolean {
  const [taken, paid] = drafts
  return taken?.do === 'sale' && paid?.do === 'entry' && taken.customer !== null
}
