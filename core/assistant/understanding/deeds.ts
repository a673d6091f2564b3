import { newId } from '../../ids.ts'
import type { Concept } from '../hearing/concepts.ts'
import type { Heard } from '../hearing/hear.ts'
import { clause, fitsOf, has, whoOf, written, type Clause } from './clauses.ts'
import { amountIn, dateIn, noteIn, paymentIn, type Bench } from './details.ts'
import { centimesOf, type Draft, type Line, type SaleDraft } from './drafts.ts'
import { linesOf, money } from './lines.ts'
import { taken } from './taken.ts'
import { isOfSomebody, isReturn } from './returns.ts'
import { pricedThing } from './strange-goods.ts'
import { isOnlyWork } from './work.ts'

/** Goods that were counted, with all that may have been done with them: which it was is asked. */
export type Ways = (
  | SaleDraft
  | { do: 'stock_in' | 'loss'; lines: Line[]; gone?: 'gift' }
  | Extract<Draft, { do: 'expense' }>
)[]

/** `posé 4 bougies`, `bayaat 3 hlib`: how many of what is clear, and the verb is not. */
export function waysOf(heard: Heard, bench: Bench): Ways {
  const said = clause(heard, 0, heard.tokens.length)
  // `زيد لبن`: one of it.
  const counted =
    said.numbers.some(({ money }) => money === null) ||
    has(said, 'add', 'gave') ||
    (isReturn(heard) && isOfSomebody(heard))
  if (!counted || fitsOf(said, 'item').length === 0 || heard.asks) return []
  if (hasOnlyASum(said)) return waysOfSum(said, bench)
  const { lines, total } = linesOf(said, bench.purse)
  const known = lines.filter(({ item }) => item.is !== 'unknown')
  if (known.length === 0) return []
  const [customer] = fitsOf(said, 'customer')
  const sold: Ways = customer
    ? taken(said, whoOf(said, customer), bench).filter((draft) => draft.do === 'sale')
    : [{ do: 'sale', lines: known, customer: null, ...(total ? { total } : {}) }]
  const moved = known.map((line) => ({ ...line, price: undefined }))
  // `j'ai donné 30 kg de dattes`: sold or given away, and nothing came in.
  if (has(said, 'gave')) return [...sold, { do: 'loss', lines: moved, gone: 'gift' }]
  if (isOnlyWork(said)) return sold
  return [...sold, { do: 'stock_in', lines: moved }, { do: 'loss', lines: moved }]
}

/** `menuisier 15000 pour réparer l'armoire`: far more than there are of it, so that it is what was paid. */
function hasOnlyASum(said: Clause): boolean {
  const [number, more] = said.numbers
  const [item] = fitsOf(said, 'item')
  if (!number || more || !item || number.unit !== null || number.value < 500) return false
  const stock = item.things[0]?.stock ?? 0
  return number.value > stock * 10
}

function waysOfSum(said: Clause, bench: Bench): Ways {
  const [item] = fitsOf(said, 'item')
  const amount = amountIn(said, bench)
  if (!item || !amount) return []
  const line: Line = { item: whoOf(said, item), quantity: 1, price: { ...amount, per: 'line' } }
  const day = dateIn(said, bench.today)
  const note = noteIn(said)
  return [
    { do: 'sale', lines: [line], customer: null, ...day },
    { do: 'expense', amount, category: null, ...(note ? { note } : {}), ...day },
  ]
}

/** `coupe de cheveux 800`, `3h de montage 4500`: a name that the shop lacks and a sum, sold or spent. */
export function waysOfStranger(heard: Heard, bench: Bench): Ways {
  const said = clause(heard, 0, heard.tokens.length)
  const plain = said.tags.every(({ concepts }) => concepts.some((concept) => BESIDE.includes(concept)))
  if (heard.asks || heard.mentions.some(({ fits }) => !fits.category) || !plain) return []
  const thing = pricedThing(said)
  if (!thing) return []
  const { name, count, amount } = thing
  const quantity = count?.value ?? 1
  const price = { ...money(said, amount, bench.purse, undefined), per: 'line' as const }
  const each = Math.round(centimesOf(price) / quantity)
  const unit = count?.unit ?? 'pièce'
  const payment = paymentIn(said, bench.today)
  const sale: SaleDraft = {
    do: 'sale',
    lines: [{ item: { is: 'new', standIn: newId(), name, unit, price: each }, quantity, price }],
    customer: null,
    ...(payment ? { payment } : {}),
    ...dateIn(said, bench.today),
  }
  return [sale, { do: 'expense', amount: price, category: null, note: name, ...dateIn(said, bench.today) }]
}
/** `réparation écran iphone 11 9000 payé` of whoever mends phones: done for somebody, or done by another and paid. */
export function waysOfRepair(heard: Heard, [draft, more]: readonly Draft[], { mends }: Bench): Ways {
  if (!mends || more || draft?.do !== 'expense' || draft.category !== 'maintenance' || !draft.amount)
    return []
  const [paid] = heard.tags.filter(({ concepts }) => concepts.some((each) => PAYS.includes(each)))
  const [purpose] = heard.mentions.filter(({ fits }) => fits.category)
  if (!purpose || (paid && paid.from < purpose.from)) return []
  const { amount, date } = draft
  const sum = heard.numbers.at(-1)?.from ?? purpose.to
  const name = written(heard, purpose.from, sum)
  const price = { ...amount, per: 'line' as const }
  const item: Line['item'] = {
    is: 'new',
    standIn: newId(),
    name,
    unit: 'service',
    price: amount.readings[0] ?? 0,
  }
  return [
    { do: 'sale', lines: [{ item, quantity: 1, price }], customer: null, ...(date ? { date } : {}) },
    draft,
  ]
}
const PAYS: readonly Concept[] = ['pay', 'spend', 'paidMaybe', 'buy']

const BESIDE: readonly Concept[] = ['filler', 'at', 'each', 'cash', 'card', 'cheque', 'transfer', 'mobile', 'forTotal', 'customer', 'somebody', 'day'] // prettier-ignore
