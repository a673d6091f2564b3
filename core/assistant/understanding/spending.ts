import { purposeIn } from '../../expenses/purposes.ts'
import type { SaidNumber } from '../hearing/hear.ts'
import { fitsOf, has, isFree, written, type Clause } from './clauses.ts'
import { dateIn, hasUnknownGoods, isArticle, noteIn, paymentIn, placeIn, type Bench } from './details.ts'
import type { Draft, Who } from './drafts.ts'
import { isPrice, linesOf, money } from './lines.ts'
import { partPaid } from './part-payments.ts'
import { isModel } from './strange-goods.ts'

/** Goods bought: one expense and the stock coming in; goods that the shop doesn't keep are an expense only. */
export function purchase(said: Clause, supplier: Who | null, bench: Bench): Draft[] {
  const part = partPaid(said)
  const { lines, total } = linesOf(withoutPaid(said, part), bench.purse, 'cost')
  const payment = part ? ('credit' as const) : paymentIn(said, bench.today)
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
      ...(part && said.heard.dates.every(({ tokens: [at] }) => at > part.from)
        ? {}
        : dateIn(said, bench.today)),
    },
  ]
}

/** What was paid of it, and all that stands after, counts no goods. */
function withoutPaid(said: Clause, paid: SaidNumber | undefined): Clause {
  return paid ? { ...said, numbers: said.numbers.filter(({ from }) => from < paid.from) } : said
}

/** `réparation iphone 11 9000`: a small number right after a word, with the sum right after it. */
function isModelOfGoods(said: Clause, { from, value }: SaidNumber): boolean {
  const before = said.heard.tokens[from - 1]
  const named =
    isFree(said.heard, from - 1) || (value < 50 && before?.kind === 'word' && before.folded.length > 3)
  return named && isModel(said, from)
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
    const other = purposeIn(said.heard.tokens.slice(from, to).map(({ folded }) => folded))
    // `kra camion`: two words say more than one of them.
    if (other && (!telling || other.to - other.from > 1)) return other.code
    return (telling ?? named[0])?.things[0]?.id ?? null
  }
  const fallback = has(said, 'buy', 'product', 'supplier') ? 'goods' : has(said, 'tax') ? 'taxes' : null
  // `100 دفتر بـ 12000`: where one number is said as a price and nothing is named, the others count.
  const priced = fitsOf(said, 'category').length > 0 ? [] : amounts.filter((number) => isPrice(said, number))
  const asMoney = (priced.length === 1 ? priced : amounts).filter(
    (number) => number.money !== null || amounts.length === 1 || number.value >= 10,
  )
  // `الشيفور حكم تسبيق على الشهرية`: which of two it was for is asked.
  const purposes = [
    ...new Set(fitsOf(said, 'category').flatMap(({ things: [thing] }) => (thing ? [thing.id] : []))),
  ].filter((code) => code !== 'goods' && code !== 'other')
  if (asMoney.length <= 1) {
    const [only] = asMoney
    const note = noteIn(said)
    return [
      {
        do: 'expense',
        amount: only ? money(said, only, bench.purse, undefined) : null,
        ...(purposes.length > 1 && purposes.includes('wages')
          ? { category: null, likely: [...purposes, 'other'] }
          : { category: category(said.from, said.to) ?? fallback }),
        ...(note ? { note } : {}),
        ...common,
      },
    ]
  }
  let last: string | null = null
  return inTurn(said, asMoney).map((what, at): Draft => {
    const number = asMoney[at]
    // `khlast lkhedam 12000 w zedtlou 3000`: more of the same.
    const code: string | null = what ? category(what.from, what.to) : last
    last = code
    const note = what && code === null ? written(said.heard, what.from, what.to) : ''
    return {
      do: 'expense',
      amount: number ? money(said, number, bench.purse, undefined) : null,
      category: code ?? fallback,
      ...(note ? { note } : {}),
      ...common,
      ...dayOf(said, number),
    }
  })
}

/** `lbareh 12000 w lyoum 3000`: of several days, the one that was said last before the sum. */
function dayOf({ heard: { dates } }: Clause, number: SaidNumber | undefined): { date?: string } {
  const days = dates.filter(({ kind }) => kind === 'day')
  const day = number && days.findLast(({ tokens: [at] }) => at < number.from)
  return days.length > 1 && day ? { date: day.from } : {}
}

type Run = { from: number; to: number }

/** `lkra 32000 w trisiti 5200`, `1500 carburant et 200 parking`: what each sum was for stands before all of them or after. */
function inTurn(said: Clause, amounts: readonly SaidNumber[]): (Run | null)[] {
  const before = amounts.map(({ from }, at) => wordsIn(said, amounts[at - 1]?.to ?? said.from, from))
  const after = amounts.map(({ to }, at) => wordsIn(said, to, amounts[at + 1]?.from ?? said.to))
  if (before[0] !== null && after.at(-1) === null) return before
  if (after[0] !== null) return after
  // `paid the tutor 4000 and 600 for lunch`: of what has nothing before it, what stands after it.
  return before.map((what, at) => what ?? (before[at + 1] ? null : (after[at] ?? null)))
}

/** The words of a run that say what for: a purpose that is known, else what nothing explains. */
function wordsIn(said: Clause, from: number, to: number): Run | null {
  const named = fitsOf(said, 'category').filter((fit) => fit.from >= from && fit.to <= to)
  const other = purposeIn(said.heard.tokens.slice(from, to).map(({ folded }) => folded))
  if (named.length > 0 || other) return { from, to }
  let first = from
  while (first < to && !isFree(said.heard, first)) first += 1
  let last = first
  while (last < to && isFree(said.heard, last)) last += 1
  return last > first ? { from: first, to: last } : null
}
