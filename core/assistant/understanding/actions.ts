import { HOW, says, type Heard } from '../hearing/hear.ts'
import type { Concept } from '../hearing/concepts.ts'
import type { Fit } from '../hearing/names.ts'
import {
  clausesOf,
  clause,
  fitsOf,
  has,
  isFree,
  isSaid,
  tagOf,
  written,
  whoOf,
  type Clause,
} from './clauses.ts'
import { amountIn, hasUnknownGoods, isArticle, type Bench } from './details.ts'
import type { Draft, Who } from './drafts.ts'
import { isPrice, linesOf, money } from './lines.ts'
import { unknownPerson } from './new-names.ts'
import { isFromStock } from './goods-beside.ts'
import { paidAtOnce, paidInPart, paidLater } from './part-payments.ts'
import { byHowMuch } from './price-moves.ts'
import { newThingIn } from './new-things.ts'
import { customerDrafts, supplierDraft } from './people.ts'
import { sale, sells } from './selling.ts'
import { expenses, purchase } from './spending.ts'

/** What a message says to book; none for a question or talk. */
export function draftsIn(heard: Heard, bench: Bench): Draft[] {
  if (onlyAsks(heard)) return []
  const made = newThingIn(clause(heard, 0, heard.tokens.length), bench)
  if (made) return [made]
  const drafts = clausesOf(heard).flatMap((said) => draftOf(said, bench))
  const whole = clause(heard, 0, heard.tokens.length)
  return paidInPart(drafts, says(heard, 'customer', 'somebody'))
    .map((draft) => paidLater(draft, bench.today))
    .flatMap((draft) => [draft, ...paidAtOnce(draft, whole, bench)])
    .filter((draft, at, all) => !isSaidTwice(draft, all.slice(0, at)))
}

/** `w khalas 3000 w lba9i kridi`: one payment, however many readings found it. */
function isSaidTwice(draft: Draft, before: readonly Draft[]): boolean {
  return (
    draft.do === 'entry' &&
    draft.kind === 'payment' &&
    before.some((other) => other.do === 'entry' && JSON.stringify(other) === JSON.stringify(draft))
  )
}

const DEEDS: readonly Concept[] = [
  'soldByMe', 'buy', 'take', 'pay', 'payMe', 'paidMaybe', 'spend', 'receive', 'lose', 'takeOff', 'count', 'correctStock', 'set', 'add', 'create',
  'record', 'remove', 'sell', 'expense', 'onCredit',
] // prettier-ignore

/** `combien`, `qui`, `quand` ask whatever else is said; `quel`, `montre` do where nothing is done. */
function onlyAsks(heard: Heard): boolean {
  if (says(heard, 'remind', 'warn')) return false
  if (HOW.test(heard.text)) return true
  if (says(heard, 'howMuch', 'number', 'saleCount', 'atHowMuch', 'who', 'when', 'weekday')) return true
  const told =
    heard.mentions.some(({ fits }) => fits.competitor) && heard.numbers.some(({ money: unit }) => unit)
  return says(heard, 'what', 'which', 'whether', 'show') && !told && !says(heard, ...DEEDS)
}

/** What a clause is about, looked up once for all readings of it. */
type Scene = {
  said: Clause
  bench: Bench
  goods: boolean
  numbers: boolean
  customer: Who | null
  supplier: Who | null
}
type Reading = (scene: Scene) => Draft[] | null

function draftOf(said: Clause, bench: Bench): Draft[] {
  const asksOnly =
    said.heard.asks && has(said, 'what', 'which', 'show', 'whether') && said.numbers.length === 0
  if (asksOnly) return []
  const scene: Scene = {
    said,
    bench,
    goods: fitsOf(said, 'item').length > 0,
    numbers: said.numbers.length > 0,
    customer: bestOf(said, 'customer'),
    supplier: bestOf(said, 'supplier'),
  }
  for (const read of READINGS) {
    const drafts = read(scene)
    if (drafts && drafts.length > 0) return drafts
  }
  return []
}

function bestOf(said: Clause, kind: 'customer' | 'supplier'): Who | null {
  const [fit]: (Fit & { from: number; to: number })[] = fitsOf(said, kind).sort(
    (a, b) => b.coverage - a.coverage,
  )
  return fit ? whoOf(said, fit) : null
}

const thresholdSet: Reading = ({ said, goods, numbers }) => {
  if (!has(said, 'threshold', 'warn') || !goods || !numbers) return null
  const [item] = fitsOf(said, 'item')
  const who: Who = item ? whoOf(said, item) : { is: 'unknown', said: '' }
  return [{ do: 'threshold', item: who, value: null, quantity: said.numbers.at(-1)?.value }]
}

const lost: Reading = ({ said, bench, goods, numbers }) =>
  goods && (has(said, 'lose') || (has(said, 'loss') && numbers && !said.heard.asks))
    ? moved(said, 'loss', bench)
    : null

const counted: Reading = ({ said, bench, goods, numbers, customer }) =>
  has(said, 'count', 'correctStock') && !customer && goods && numbers ? moved(said, 'stock_set', bench) : null

const takenOff: Reading = ({ said, bench, goods, numbers, customer }) =>
  (has(said, 'takeOff', 'remove') || (isFromStock(said) && !has(said, 'sell', 'take'))) &&
  !customer &&
  goods &&
  numbers &&
  !has(said, 'price')
    ? moved(said, 'loss', bench)
    : null

const sold: Reading = ({ said, bench, customer }) => (sells(said) ? sale(said, customer, bench) : null)

/** `un client a pris 2 café`: nobody in particular. */
const served: Reading = ({ said, bench, goods, numbers, customer }) =>
  has(said, 'take', 'buy') && has(said, 'customer', 'somebody') && goods && numbers && !customer
    ? sale(said, null, bench)
    : null

const ofCustomer: Reading = ({ said, bench, goods, customer }) =>
  customer ||
  (has(said, 'payMe') &&
    !hasPurpose(said) &&
    !(goods && said.numbers.every(({ money: unit }) => unit === null)))
    ? customerDrafts(said, customer ?? unknownPerson(said), goods, bench)
    : null

/** What was spent for, beside the paying: `payé` alone is also the pay of those who work here. */
function hasPurpose(said: Clause): boolean {
  const paying = tagOf(said, 'payMe')
  return fitsOf(said, 'category').some(({ from, to }) => !paying || to <= paying.from || paying.to <= from)
}

const ofStranger: Reading = ({ said, bench, goods, numbers }) => {
  const taken = has(said, 'take') && (goods || has(said, 'onCredit', 'later'))
  const owing = has(said, 'onCredit', 'debt') && !goods && numbers && !has(said, 'supplier', 'iOwe')
  const person = taken || owing ? unknownPerson(said) : null
  return person ? customerDrafts(said, person, taken && goods, bench) : null
}

const ofSupplier: Reading = ({ said, bench, goods, supplier }) => {
  if (goods || !(supplier || has(said, 'iOwe'))) return null
  const draft = supplierDraft(said, supplier ?? unknownPerson(said), bench)
  return draft && [draft]
}

const received: Reading = ({ said, bench, goods }) =>
  has(said, 'receive') &&
  (goods || (hasUnknownGoods(said) && isSaid(said, 'receive'))) &&
  !has(said, 'pay', 'spend', 'expense', 'debt')
    ? moved(said, 'stock_in', bench)
    : null

const bought: Reading = ({ said, bench, goods, supplier }) =>
  has(said, 'buy') && !has(said, 'cost', 'set') && (goods || (hasUnknownGoods(said) && isSaid(said, 'buy')))
    ? purchase(said, supplier, bench)
    : null

const addedToStock: Reading = ({ said, bench, goods, numbers }) => {
  const adds = has(said, 'add') && goods && numbers && !has(said, 'price', 'expense', 'debt')
  const ofMoney = said.numbers.some((number) => number.money !== null)
  return adds && (!ofMoney || has(said, 'stock')) ? moved(said, 'stock_in', bench) : null
}

const putInStock: Reading = ({ said, bench, goods, numbers }) =>
  goods && numbers && has(said, 'set') && has(said, 'stock') && !has(said, 'price', 'cost')
    ? moved(said, has(said, 'left', 'have') || isTo(said) ? 'stock_set' : 'stock_in', bench)
    : null

/** `set rice stock to 50`, `mets le stock du riz à 50` */
function isTo(said: Clause): boolean {
  return said.numbers.some(({ from }) =>
    /^(?:to|a|at|l|=|:|الي|ل|ب|wella|wala|wla|ولا|ولي|rah|raho|est|is|now)$/.test(
      said.heard.tokens[from - 1]?.folded ?? '',
    ),
  )
}

const priced: Reading = ({ said, bench, goods, numbers }) => {
  const spends = has(said, 'pay', 'expense') || (has(said, 'spend') && !has(said, 'price', 'cost'))
  if (!goods || !numbers || !has(said, 'set', 'price', 'cost') || spends) return null
  // `بدلت كوروا لزبون ب 4500`: done for somebody, and no new price of ours.
  if (has(said, 'customer', 'somebody') && !has(said, 'price', 'cost')) return null
  const number =
    said.numbers.findLast((each) => isPrice(said, each)) ?? said.numbers.findLast(({ unit }) => unit === null)
  const [item] = fitsOf(said, 'item')
  if (!item || !number) return null
  const each = pricesInTurn(said, bench)
  if (each && !has(said, 'cost', 'buy')) return each
  // `posé 4 bougies`, `4 pneus montés 55000`: a number right before a thing counts it.
  const counted = said.numbers.some(
    (each) => each.to === item.from && !isPrice(said, each) && each.value < 1000,
  )
  if (counted && !has(said, 'price', 'cost')) return null
  const cost = has(said, 'cost') || (has(said, 'buy') && !has(said, 'sell'))
  const known = cost ? item.things[0]?.cost : item.things[0]?.price
  const value = byHowMuch(said, number, known) ?? money(said, number, bench.purse, known)
  return [{ do: cost ? 'cost' : 'price', item: whoOf(said, item), value, known }]
}

/** `la citronnade à 130 et le jus 220`: as many prices as things, each after its own. */
function pricesInTurn(said: Clause, bench: Bench): Draft[] | null {
  const items = fitsOf(said, 'item')
  const inTurn = items.every(({ to }, at) => {
    const number = said.numbers[at]
    return number && number.from >= to && number.from < (items[at + 1]?.from ?? said.to)
  })
  if (items.length < 2 || said.numbers.length !== items.length || !inTurn) return null
  return items.flatMap((item, at): Draft[] => {
    const number = said.numbers[at]
    if (!number || number.unit !== null) return []
    const known = item.things[0]?.price
    return [{ do: 'price', item: whoOf(said, item), value: money(said, number, bench.purse, known), known }]
  })
}

/** `il reste 12 lait`: told, not asked. */
const stockTold: Reading = ({ said, bench, goods, numbers }) =>
  goods && numbers && has(said, 'left', 'stock', 'have') && !said.heard.asks
    ? moved(said, has(said, 'left', 'have') || isTo(said) ? 'stock_set' : 'stock_in', bench)
    : null

/** `prix du lait 145`, `stock lait 20` of a thing that the catalogue lacks. */
const unheardOf: Reading = ({ said, bench, goods, numbers, customer, supplier }) => {
  if (goods || !numbers || customer || supplier || said.heard.asks || said.heard.mentions.length > 0)
    return null
  const free = freeRun(said)
  const number = said.numbers.findLast((each) => each.unit === null && !isArticle(each))
  if (!free || !number) return null
  if (has(said, 'price') && !has(said, 'pay', 'spend', 'sell'))
    return [{ do: 'new_item', name: free, unit: 'pièce', price: money(said, number, bench.purse, undefined) }]
  const line = { item: { is: 'unknown' as const, said: free }, quantity: number.value }
  return has(said, 'stock', 'left') && !number.money ? [{ do: 'stock_set', lines: [line] }] : null
}

function freeRun(said: Clause): string | null {
  let from = said.from
  while (from < said.to && !isFree(said.heard, from)) from += 1
  let to = from
  while (to < said.to && to < from + 3 && isFree(said.heard, to)) to += 1
  return to > from ? written(said.heard, from, to) : null
}

/** `8 pains payés par carte`, `vidange et filtre pour un client, payé cash`: what is counted was paid by somebody. */
const paidFor: Reading = ({ said, bench, goods }) => {
  const counts =
    has(said, 'customer', 'somebody') ||
    costsAsKnown(said) ||
    said.numbers.some((number) => number.money === null && (number.value < 100 || number.unit !== null))
  const paid = has(said, 'pay', 'paidMaybe') || has(said, 'cash', 'card', 'cheque', 'transfer', 'mobile')
  const items = fitsOf(said, 'item')
  // What is named as goods and as a purpose (`vidange`) is goods of a shop that sells it.
  const purposes = fitsOf(said, 'category').filter(({ from }) => !items.some((item) => item.from === from))
  return goods && counts && paid && purposes.length === 0 ? sale(said, null, bench) : null
}

/** `robe de mariée 4500 payée par virement`: a thing of ours at about its own price was sold. */
function costsAsKnown(said: Clause): boolean {
  const [item, other] = fitsOf(said, 'item')
  const [number, more] = said.numbers
  const known = item?.things[0]?.price ?? 0
  if (!item || other || !number || more || item.coverage < 0.9) return false
  return Math.abs(Math.log((number.value * 100) / Math.max(known, 1))) < 0.5
}

const spent: Reading = ({ said, bench, numbers }) => {
  const named = fitsOf(said, 'category').length > 0
  const orders = has(said, 'add', 'record')
  // `payé le transport`: how much is asked; `dépenses en transport le mois dernier` asks itself.
  const told =
    has(said, 'pay', 'spend', 'buy') &&
    !has(said, 'expense') &&
    !said.heard.asks &&
    said.heard.dates.every(({ kind }) => kind === 'day') &&
    named
  const bill = has(said, 'bill') && has(said, 'pay') && !said.heard.asks && said.heard.dates.length === 0
  return has(said, 'pay', 'spend', 'expense', 'paidMaybe', 'buy', 'bill') &&
    (numbers || orders || told || bill)
    ? expenses(said, bench)
    : null
}

/** `transport 600 da`, `note 800 emballage` */
const categoryWithAmount: Reading = ({ said, bench, goods, numbers }) => {
  const counts = said.numbers.some(({ money: unit }) => unit === null)
  if ((goods && counts) || !numbers || fitsOf(said, 'category').length === 0) return null
  // What was sold is no expense, whatever it is named like.
  if (isSaid(said, 'soldByMe') && !has(said, 'record', 'add', 'expense')) return null
  const ofMoney = said.numbers.some((number) => number.money !== null || number.value >= 100)
  return has(said, 'record', 'add') || (ofMoney && !said.heard.asks) ? expenses(said, bench) : null
}

const erased: Reading = ({ said }) => {
  if (!has(said, 'remove')) return null
  for (const what of ['item', 'customer', 'supplier', 'competitor', 'campaign'] as const) {
    const [fit] = fitsOf(said, what)
    if (fit) return [{ do: 'erase', what, thing: whoOf(said, fit) }]
  }
  return null
}

const tillCounted: Reading = ({ said, bench, goods, numbers }) =>
  has(said, 'till') && numbers && !goods && !said.heard.asks && !has(said, 'spend', 'pay')
    ? [{ do: 'cash_count', amount: amountIn(said, bench) }]
    : null

const takingsTold: Reading = ({ said, bench, goods }) => {
  const ofMoney = said.numbers.some((number) => number.money !== null || number.value >= 1000)
  return has(said, 'revenue', 'sales') && ofMoney && !said.heard.asks && !goods
    ? sale(said, null, bench)
    : null
}

/** `البيطري دا 4000`: somebody whom the books don't know took money, and what for is asked; `pub insta 3000`. */
const tookMoney: Reading = ({ said, bench, goods, customer }) => {
  const ofMoney = said.numbers.some(({ money: unit, value }) => unit !== null || value >= 100)
  return (isSaid(said, 'take') || isSaid(said, 'ad')) && ofMoney && !goods && !customer && !said.heard.asks
    ? expenses(said, bench)
    : null
}

/** `javel à 100`: most likely its price; it is asked first. */
const onlyPriced: Reading = ({ said, bench, goods, numbers }) => {
  const [item, other] = fitsOf(said, 'item')
  const plain = !said.heard.asks && said.tags.every(isSmall)
  if (plain && other && said.numbers.every((each) => isPrice(said, each))) return pricesInTurn(said, bench)
  const [number, more] = said.numbers
  if (!goods || !numbers || said.heard.asks || !item || other || !number || more) return null
  if (has(said, 'customer', 'somebody')) return null
  const only = said.tags.every((tag) => isSmall(tag) || tag.concepts.includes('sell'))
  if (!isPrice(said, number) || !only) return null
  const known = item.things[0]?.price
  return [{ do: 'price', item: whoOf(said, item), value: money(said, number, bench.purse, known), known }]
}

/** `3 lait`: most likely sold; it is asked first (`doubts.ts`). */
const onlyCounted: Reading = ({ said, bench, goods, numbers }) =>
  goods && numbers && !said.heard.asks && said.tags.every(isSmall) ? sale(said, null, bench) : null

function isSmall({ concepts }: Clause['tags'][number]): boolean {
  return concepts.some((concept) =>
    ['filler', 'at', 'each', 'cash', 'forTotal', 'thanks', 'customer', 'somebody', 'day'].includes(concept),
  )
}

/** The first that makes anything of a clause is taken: what tells most stands first. */
const READINGS: readonly Reading[] = [
  thresholdSet, lost, counted, takenOff, sold, served, ofCustomer, ofStranger, ofSupplier, received, bought, addedToStock,
  putInStock, priced, stockTold, unheardOf, paidFor, tillCounted, spent, categoryWithAmount, erased, takingsTold, tookMoney, onlyPriced, onlyCounted,
] // prettier-ignore

function moved(said: Clause, kind: 'stock_in' | 'loss' | 'stock_set', bench: Bench): Draft[] {
  const { lines } = linesOf(said, bench.purse, 'cost', 'stock')
  return lines.length > 0 ? [{ do: kind, lines }] : []
}
