import type { SaidNumber } from '../hearing/hear.ts'
import { fitsOf, has, isFree, type Clause } from './clauses.ts'
import { dateIn, hasUnknownGoods, isArticle, noteIn, paymentIn, placeIn, type Bench } from './details.ts'
import type { Draft, Who } from './drafts.ts'
import { isPrice, linesOf, money } from './lines.ts'
import { isModel } from './strange-goods.ts'

/** Goods bought: one expense and the stock coming in; goods that the shop doesn't keep are an expense only. */
export function purchase(said: Clause, supplier: Who | null, bench: Bench): Draft[] {
  const { lines, total } = linesOf(said, bench.purse, 'cost')
  const payment = paymentIn(said, bench.today)
  const merchant = placeIn(said)
  const strange = lines.every(({ item }) => item.is === 'unknown')
  if (strange && (fitsOf(said, 'category').length > 0 || !hasUnknownGoods(said))) return expenses(said, bench)
  return [
    {
      do: 'purchase',
      lines,
      total: total ?? null,
      supplier,
      ...(merchant && !supplier ? { merchant } : {}),
      ...(payment ? { payment } : {}),
      ...dateIn(said, bench.today),
    },
  ]
}

/** `réparation iphone 11 9000`: the number right after a strange word, with the sum right after it. */
function isModelOfGoods(said: Clause, { from }: SaidNumber): boolean {
  return isFree(said.heard, from - 1) && isModel(said, from)
}

/** Each amount with the category that stands nearest after it, else before it. */
export function expenses(said: Clause, bench: Bench): Draft[] {
  const amounts = said.numbers.filter(
    (number) => number.unit === null && !isArticle(number) && !isModelOfGoods(said, number),
  )
  const payment = paymentIn(said, bench.today)
  const merchant = placeIn(said)
  const common = {
    ...dateIn(said, bench.today),
    ...(payment && payment !== 'credit' ? { payment } : {}),
    ...(merchant ? { merchant } : {}),
  }
  // `supplies packaging`: what says more of what it was for, before what says little.
  const category = (from: number, to: number) => {
    const named = fitsOf(said, 'category').filter((fit) => fit.from >= from && fit.to <= to)
    const telling = named.find(({ things: [thing] }) => thing?.id !== 'goods' && thing?.id !== 'other')
    return (telling ?? named[0])?.things[0]?.id ?? null
  }
  const fallback = has(said, 'buy', 'product', 'supplier') ? 'goods' : has(said, 'tax') ? 'taxes' : null
  // `100 دفتر بـ 12000`: where one number is said as a price and nothing is named, the others count.
  const priced = fitsOf(said, 'category').length > 0 ? [] : amounts.filter((number) => isPrice(said, number))
  const asMoney = (priced.length === 1 ? priced : amounts).filter(
    (number) => number.money !== null || amounts.length === 1 || number.value >= 10,
  )
  if (asMoney.length <= 1) {
    const [only] = asMoney
    const note = noteIn(said)
    return [
      {
        do: 'expense',
        amount: only ? money(said, only, bench.purse, undefined) : null,
        category: category(said.from, said.to) ?? fallback,
        ...(note ? { note } : {}),
        ...common,
      },
    ]
  }
  // `lkra 32000 w trisiti 5200`, `1500 carburant et 200 parking`: as many as there are amounts, they stand in order.
  const named = fitsOf(said, 'category')
  const inOrder = named.length === asMoney.length ? named.map(({ things }) => things[0]?.id ?? null) : null
  return asMoney.map((number, at): Draft => {
    const next = asMoney[at + 1]?.from ?? said.to
    const before = asMoney[at - 1]?.to ?? said.from
    return {
      do: 'expense',
      amount: money(said, number, bench.purse, undefined),
      category: inOrder?.[at] ?? category(number.to, next) ?? category(before, number.from) ?? fallback,
      ...common,
    }
  })
}
