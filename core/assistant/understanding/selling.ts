import { fitsOf, has, tagOf, type Clause } from './clauses.ts'
import { dateIn, paymentIn, type Bench } from './details.ts'
import { discountIn, lessDiscount, withoutNumber } from './discounts.ts'
import type { Draft, SaleDraft, Who } from './drafts.ts'
import { isPrice, linesOf, money } from './lines.ts'
import { soldThing } from './strange-goods.ts'

/** Sold by us, and with something counted: "sell" alone is talk of prices. */
export function sells(said: Clause): boolean {
  if (has(said, 'soldByMe')) return true
  if (said.numbers.length === 0 || said.heard.asks) return false
  const items = fitsOf(said, 'item').length
  // `نبيعوه ب 18`: what it is sold for, and none that was.
  const priced = items === 1 && said.numbers.every((number) => isPrice(said, number))
  return (has(said, 'sell') && !priced) || (items > 0 && (has(said, 'sales') || takenIn(said)))
}

/** `j'ai encaissé 3 couscous`; `دخل 20 lait للستوك` came in. */
function takenIn(said: Clause): boolean {
  return has(said, 'revenue') && !has(said, 'receive', 'stock')
}

export function sale(said: Clause, customer: Who | null, bench: Bench): Draft[] {
  const off = discountIn(said)
  const { lines, total } = linesOf(withoutNumber(said, off?.number), bench.purse)
  const payment = paymentIn(said, bench.today)
  const common = { customer, ...(payment ? { payment } : {}), ...dateIn(said, bench.today) }
  if (lines.length > 0) {
    if (!lines.some(({ quantity }) => quantity > 0) || (said.heard.asks && said.numbers.length === 0))
      return []
    const draft: SaleDraft = { do: 'sale', lines, ...common, ...(total ? { total } : {}) }
    return withoutGifts(said, (off && lessDiscount(draft, off)) ?? draft)
  }
  return takings(said, common, bench)
}

/** `bi3t basket w zedtlou cirage batel`: what a gift is said of leaves the stock, and is not sold. */
function withoutGifts(said: Clause, draft: SaleDraft): Draft[] {
  const tag = tagOf(said, 'gift')
  if (!tag?.exact || draft.lines.length < 2) return [draft]
  const beside = fitsOf(said, 'item').filter(
    ({ from, to }) => (tag.from >= to && tag.from - to <= 1) || (from >= tag.to && from - tag.to <= 1),
  )
  const isGift = ({ item }: SaleDraft['lines'][number]) =>
    item.is === 'known' && beside.some(({ things }) => things[0]?.id === item.id)
  const gifts = draft.lines.filter(isGift).map((line) => ({ ...line, price: undefined }))
  const lines = draft.lines.filter((line) => !isGift(line))
  return gifts.length === 0 || lines.length === 0
    ? [draft]
    : [
        { ...draft, lines },
        { do: 'loss', lines: gifts, gone: 'gift' },
      ]
}

/** `recette 42000`: an amount, and not of what. */
function takings(
  said: Clause,
  common: Pick<Extract<Draft, { do: 'sale' }>, 'customer' | 'payment' | 'date'>,
  bench: Bench,
): Draft[] {
  const amount = said.numbers.find((number) => isPrice(said, number)) ?? said.numbers[0]
  if (!amount || (amount.money === null && amount.value < 100)) return []
  const price = { ...money(said, amount, bench.purse, undefined), per: 'line' as const }
  const thing = soldThing(said, amount) ?? '='
  return [{ do: 'sale', lines: [{ item: { is: 'unknown', said: thing }, quantity: 1, price }], ...common }]
}
