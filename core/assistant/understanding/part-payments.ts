import type { Concept } from '../hearing/concepts.ts'
import type { Clause } from './clauses.ts'
import type { Bench } from './details.ts'
import { money } from './lines.ts'
import { REST } from './links.ts'
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

/** `livraison 80 bouteilles payé 17600`: goods that came, and what they cost. */
export function boughtAtOnce(drafts: Draft[]): Draft[] {
  const [came, paid, more] = drafts
  if (came?.do !== 'stock_in' || paid?.do !== 'expense' || more) return drafts
  if (!paid.amount || paid.note || (paid.category !== null && paid.category !== 'goods')) return drafts
  const { amount: total, date, merchant, payment } = paid
  return [{ do: 'purchase', lines: came.lines, total, supplier: null, date, merchant, payment }]
}

/** `Lynda dat montre, 3tatni 4000`: who gave it is who took the goods, and the rest is owed. */
export function paidByTaker(drafts: Draft[]): Draft[] {
  const [taken, other] = drafts.filter(({ do: what }) => what === 'sale')
  if (taken?.do !== 'sale' || !taken.customer || other) return drafts
  const { customer } = taken
  const nobodys = (draft: Draft) => draft.do === 'entry' && draft.kind === 'payment' && !draft.customer
  if (!drafts.some(nobodys)) return drafts
  return drafts.map((draft): Draft => {
    if (draft === taken) return { ...taken, payment: 'credit' }
    return draft.do === 'entry' && nobodys(draft) ? { ...draft, customer } : draft
  })
}

/** Taken and paid for in part in one breath: perhaps only what was ordered before was fetched, so it is said first. */
export function isPartPayment(drafts: readonly Draft[]): boolean {
  const [taken, paid] = drafts
  return taken?.do === 'sale' && paid?.do === 'entry' && taken.customer !== null
}

/** `payé 30000 cash, le reste à crédit`: of what was taken on credit, so much was paid at once. */
export function paidAtOnce(draft: Draft, said: Clause, bench: Bench): Draft[] {
  if (draft.do !== 'sale' || draft.payment !== 'credit' || !draft.customer) return []
  if (!said.heard.tokens.some(({ folded }) => REST.test(folded))) return []
  const paid = said.tags.find(({ concepts }) => concepts.some((each) => PAID.includes(each)))
  const number = paid && said.numbers.find(({ from }) => from >= paid.to && from - paid.to <= 2)
  if (!number || number.unit !== null) return []
  const amount = money(said, number, bench.purse, undefined)
  const date = draft.date ? { date: draft.date } : {}
  return [{ do: 'entry', kind: 'payment', customer: draft.customer, amount, ...date }]
}
const PAID: readonly Concept[] = ['pay', 'payMe', 'paidMaybe']

/** `a pris 30 kg, facture fin de mois`: nothing was taken on a day to come; it will be paid for then. */
export function paidLater(draft: Draft, today: string): Draft {
  if (draft.do !== 'sale' || !draft.customer || !draft.date || draft.date <= today) return draft
  const { date: _, ...taken } = draft
  return { ...taken, payment: 'credit' }
}
