import type { Draft } from './drafts.ts'

/** `Zohra a pris un karakou et payé 20000`: who took it paid that, and the rest is owed; it is no expense of ours. */
export function paidInPart(drafts: Draft[]): Draft[] {
  const [taken, paid, more] = drafts
  if (taken?.do !== 'sale' || !taken.customer || paid?.do !== 'expense' || more) return drafts
  if (paid.category !== null || paid.note || paid.merchant || !paid.amount) return drafts
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
