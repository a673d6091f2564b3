import type { Concept } from '../hearing/concepts.ts'
import type { SaidNumber } from '../hearing/hear.ts'
import { fitsOf, has, type Clause } from './clauses.ts'
import { dateIn, paymentIn, type Bench } from './details.ts'
import { discountIn, lessDiscount, withoutNumber } from './discounts.ts'
import type { Draft, SaleDraft, Who } from './drafts.ts'
import { linesOf, money } from './lines.ts'
import { REST } from './links.ts'

/** Goods that somebody took, at once paid or on their account. */
export function taken(said: Clause, customer: Who, bench: Bench): Draft[] {
  if (said.heard.asks && said.numbers.length === 0) return []
  const off = discountIn(said)
  const { lines, total } = linesOf(withoutNumber(said, off?.number), bench.purse)
  const unpaid = said.tags.some(
    ({ concepts }, at) => concepts.includes('pay') && said.tags[at - 1]?.concepts.includes('notThat'),
  )
  const payment = paymentIn(said, bench.today) ?? (has(said, 'account') || unpaid ? 'credit' : undefined)
  if (lines.length === 0) return []
  const draft: SaleDraft = {
    do: 'sale',
    lines,
    customer,
    ...(payment ? { payment } : {}),
    ...dateIn(said, bench.today),
    ...(total ? { total } : {}),
  }
  return [(off && lessDiscount(draft, off)) ?? draft]
}

/** `bouquet pour Nawel, acompte 3000 le reste à la livraison`: taken, and so much of it was paid. */
export function paidOnTheSpot(said: Clause, customer: Who, bench: Bench): Draft[] | null {
  const paid = said.tags.find(({ exact, concepts }) => exact && concepts.some((each) => PAID.includes(each)))
  const number =
    paid && said.numbers.find(({ from, unit }) => from >= paid.to && from - paid.to <= 1 && unit === null)
  if (!number || number.value < 50) return null
  if (
    !said.heard.tokens.some(({ folded }) => REST.test(folded)) &&
    !(counts(said, number) && paid.from > said.from + 1)
  )
    return null
  const amount = money(said, number, bench.purse, undefined)
  return taken(withoutNumber(said, number), customer, bench).flatMap((draft): Draft[] =>
    draft.do === 'sale'
      ? [
          { ...draft, payment: 'credit' },
          { do: 'entry', kind: 'payment', customer, amount, ...dateIn(said, bench.today) },
        ]
      : [],
  )
}

/** `10 henné w 3 argan, salkou 5000`: each thing is counted, and what was paid comes to less than they cost. */
function counts(said: Clause, paid: SaidNumber): boolean {
  const others = said.numbers.filter((number) => number !== paid)
  const items = fitsOf(said, 'item')
  const cost = others.map(({ to, value, money: unit }) => {
    const item = unit === null ? items.find(({ from }) => from >= to && from - to <= 1) : undefined
    return ((item?.things[0]?.price ?? Number.NaN) / 100) * value
  })
  return (
    others.length > 0 &&
    others.every(({ to }) => to <= paid.from) &&
    cost.reduce((sum, each) => sum + each, 0) * 0.8 > paid.value
  )
}

const PAID: readonly Concept[] = ['pay', 'payMe', 'paidMaybe', 'gave', 'set']

/** `Momo me doit 1300 pour 2 chambres à air`: what is owed is the price of what is counted. */
export function owedFor(said: Clause, customer: Who, bench: Bench): Draft[] | null {
  const verb = said.tags.find(({ from, concepts }) => concepts.includes('debt') && isOwing(said, from))
  const number =
    verb && said.numbers.find(({ from, unit }) => from >= verb.to && from - verb.to <= 1 && unit === null)
  if (!number || number.value < 50 || said.numbers.length < 2) return null
  const total = money(said, number, bench.purse, undefined)
  return taken(withoutNumber(said, number), customer, bench).map((draft) => {
    if (draft.do !== 'sale') return draft
    const [line, more] = draft.lines
    return line && !more
      ? { ...draft, payment: 'credit', lines: [{ ...line, price: { ...total, per: 'line' } }] }
      : { ...draft, payment: 'credit', total }
  })
}

/** `the hotel owes me 12000 for the delivery`: the verb is of a debt, whatever was received. */
export function owes(said: Clause): boolean {
  return said.tags.some(({ concepts, from }) => concepts.includes('debt') && isOwing(said, from))
}

function isOwing(said: Clause, at: number): boolean {
  return OWES.test(said.heard.tokens[at]?.folded ?? '')
}
const OWES =
  /^(?:(?:me|nous)|doi(?:t|vent)|devai(?:t|ent)|owes?|owed|y?nsal\p{L}*|[نيت]سال\p{L}*|مدين\p{L}*)$/u
