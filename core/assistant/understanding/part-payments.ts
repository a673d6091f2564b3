import type { Concept } from '../hearing/concepts.ts'
import type { SaidNumber } from '../hearing/hear.ts'
import type { Clause } from './clauses.ts'
import { isShare, type Bench } from './details.ts'
import { money } from './lines.ts'
import { REST } from './links.ts'
import { centimesOf, sure, type Draft, type Money, type SaleDraft } from './drafts.ts'

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
  if (drafts.some((draft) => draft.do === 'entry' && draft.share)) return true
  const [taken, paid] = drafts
  return (
    (taken?.do === 'sale' && paid?.do === 'entry' && taken.customer !== null) ||
    (taken?.do === 'purchase' && paid?.do === 'supplier_entry')
  )
}

/** `payé 30000 cash, le reste à crédit`: of what was taken on credit, so much was paid at once. */
export function paidAtOnce(draft: Draft, said: Clause, bench: Bench): Draft[] {
  if ((draft.do !== 'sale' && draft.do !== 'purchase') || draft.payment !== 'credit') return []
  const number = partPaid(said)
  if (!number) return []
  const amount = isShare(number) ? shareOf(draft, number.value) : money(said, number, bench.purse, undefined)
  const date = draft.date ? { date: draft.date } : {}
  if (draft.do === 'purchase')
    return [{ do: 'supplier_entry', kind: 'payment', supplier: draft.supplier, amount, ...date }]
  return draft.customer ? [{ do: 'entry', kind: 'payment', customer: draft.customer, amount, ...date }] : []
}

/** `3titou 10 mlayen w lba9i …`, `khalast nos w nos mazal`: what was paid of it, where a rest is told of. */
export function partPaid(said: Clause): SaidNumber | undefined {
  const { tokens } = said.heard
  const paid = said.tags.find(({ concepts }) => concepts.some((each) => PAID.includes(each)))
  const number = paid && said.numbers.find(({ from }) => from >= paid.to && from - paid.to <= 2)
  if (!number || number.unit !== null) return undefined
  const halves = isShare(number) && said.numbers.filter(isShare).length > 1
  return halves || tokens.some(({ folded }) => REST.test(folded)) ? number : undefined
}

/** So much of what the goods come to; not known where a price is open. */
function shareOf(
  draft: Pick<SaleDraft, 'lines' | 'total'> | Extract<Draft, { do: 'purchase' }>,
  share: number,
): Money | null {
  const of = ({ price, quantity }: SaleDraft['lines'][number]) =>
    price?.certain ? centimesOf(price) * (price.per === 'unit' ? quantity : 1) : Number.NaN
  const total = draft.total ? centimesOf(draft.total) : draft.lines.reduce((sum, line) => sum + of(line), 0)
  return Number.isFinite(total) ? sure(Math.round(total * share)) : null
}
const PAID: readonly Concept[] = ['pay', 'payMe', 'paidMaybe', 'gave']

/** `a pris 30 kg, facture fin de mois`: nothing was taken or bought on a day to come; it will be paid for then. */
export function paidLater(draft: Draft, today: string): Draft {
  if (!('date' in draft) || !draft.date || draft.date <= today) return draft
  const { date: _, ...done } = draft
  if (done.do === 'purchase' || (done.do === 'sale' && done.customer)) return { ...done, payment: 'credit' }
  return done
}
