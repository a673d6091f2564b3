import type { Concept } from '../hearing/concepts.ts'
import type { SaidNumber } from '../hearing/hear.ts'
import { fitsOf, has, isSaid, whoOf, type Clause } from './clauses.ts'
import { hasUnknownGoods } from './details.ts'
import type { Who } from './drafts.ts'
import { isFromStock } from './goods-beside.ts'
import { isPrice } from './lines.ts'
import { moved, type Reading } from './reading.ts'
import { purchase } from './spending.ts'

export const thresholdSet: Reading = ({ said, goods, numbers }) => {
  if (!has(said, 'threshold', 'warn') || !goods || !numbers) return null
  const [item] = fitsOf(said, 'item')
  const who: Who = item ? whoOf(said, item) : { is: 'unknown', said: '' }
  return [{ do: 'threshold', item: who, value: null, quantity: said.numbers.at(-1)?.value }]
}

export const lost: Reading = ({ said, bench, goods, numbers }) =>
  goods && (has(said, 'lose') || (has(said, 'loss') && numbers && !said.heard.asks))
    ? moved(said, 'loss', bench)
    : null

/** `une bouteille offerte à un client`, `200 g de cumin pour ma cuisine`: it leaves the stock, and nobody pays or owes. */
export const given: Reading = ({ said, bench, goods, numbers, customer }) => {
  const gift = isSaid(said, 'gift') && !has(said, ...OTHER_DEEDS)
  const own = isSaid(said, 'ownUse') && numbers && !customer && !has(said, ...OTHER_DEEDS, 'buy', 'pay')
  // `4 pneus à 12000 pièce, montage gratuit`: what has a price was sold, whatever came free with it.
  const ofMoney = said.numbers.some((number) => number.money !== null || isPrice(said, number))
  if (!goods || !(gift || own) || ofMoney || said.heard.asks) return null
  const gone = gift ? ('gift' as const) : ('ownUse' as const)
  return moved(said, 'loss', bench).map((draft) => (draft.do === 'loss' ? { ...draft, gone } : draft))
}
const OTHER_DEEDS: readonly Concept[] = [
  'sell',
  'soldByMe',
  'receive',
  'payMe',
  'supplier',
  'write',
  'campaign',
]

export const counted: Reading = ({ said, bench, goods, numbers, customer }) =>
  has(said, 'count', 'correctStock') && !customer && goods && numbers ? moved(said, 'stock_set', bench) : null

export const takenOff: Reading = ({ said, bench, goods, numbers, customer }) =>
  (has(said, 'takeOff', 'remove') || (isFromStock(said) && !has(said, 'sell', 'take'))) &&
  !customer &&
  goods &&
  numbers &&
  !has(said, 'price')
    ? moved(said, 'loss', bench)
    : null

/** `4 oppo jabhom grossiste b 24000 l wahed, mazal ma khlastouch`: they came for so much, and were bought. */
export const cameWithPrice: Reading = ({ said, bench, goods, supplier }) =>
  goods &&
  has(said, 'receive') &&
  said.numbers.length > 1 &&
  said.numbers.some(
    (number) =>
      isPriced(said, number) || (has(said, 'later', 'onCredit', 'pay', 'paidMaybe') && isPrice(said, number)),
  )
    ? purchase(said, supplier, bench)
    : null

/** `tissus el hamri 25 m satin b 420`: who sells to us is named first, and goods with what each cost. */
export const cameFrom: Reading = ({ said, bench, goods, numbers, supplier }) => {
  const [first] = fitsOf(said, 'supplier')
  const named = supplier?.is === 'known' && first !== undefined && first.from - said.from <= 1
  const told = goods || has(said, 'product')
  return named &&
    told &&
    numbers &&
    !has(said, ...OTHER_DEEDS, 'take', 'lose', 'returnOn', 'buy') &&
    !said.heard.asks &&
    said.numbers.some((number) => isPriced(said, number))
    ? purchase(said, supplier, bench)
    : null
}

/** `jebt 100 kilo batata b 60`: with a word of prices right before it, or its currency, and never a count. */
function isPriced({ heard }: Clause, { from, money }: SaidNumber): boolean {
  return money !== null || /^(?:b|ب|بـ|@|a|at|بسعر|بثمن|بمبلغ)$/.test(heard.tokens[from - 1]?.folded ?? '')
}

export const received: Reading = ({ said, bench, goods }) =>
  has(said, 'receive') &&
  (goods || (hasUnknownGoods(said) && isSaid(said, 'receive'))) &&
  !has(said, 'pay', 'spend', 'expense', 'debt')
    ? moved(said, 'stock_in', bench)
    : null

export const addedToStock: Reading = ({ said, bench, goods, numbers }) => {
  const adds = has(said, 'add') && goods && numbers && !has(said, 'price', 'expense', 'debt')
  const ofMoney = said.numbers.some((number) => number.money !== null)
  return adds && (!ofMoney || has(said, 'stock')) ? moved(said, 'stock_in', bench) : null
}

export const putInStock: Reading = ({ said, bench, goods, numbers }) =>
  goods && numbers && has(said, 'set') && has(said, 'stock') && !has(said, 'price', 'cost')
    ? moved(said, has(said, 'left', 'have') || isTo(said) ? 'stock_set' : 'stock_in', bench)
    : null

/** `set rice stock to 50`, `mets le stock du riz à 50` */
export function isTo(said: Clause): boolean {
  return said.numbers.some(({ from }) =>
    /^(?:to|a|at|l|=|:|الي|ل|ب|wella|wala|wla|ولا|ولي|rah|raho|est|is|now)$/.test(
      said.heard.tokens[from - 1]?.folded ?? '',
    ),
  )
}

/** `il reste 12 lait`: told, not asked. */
export const stockTold: Reading = ({ said, bench, goods, numbers }) =>
  goods && numbers && has(said, 'left', 'stock', 'have') && !said.heard.asks
    ? moved(said, has(said, 'left', 'have') || isTo(said) ? 'stock_set' : 'stock_in', bench)
    : null
