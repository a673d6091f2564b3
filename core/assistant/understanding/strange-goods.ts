import { isEverydayWord } from '../../language/dictionary.ts'
import { unitOf } from '../../language/quantities.ts'
import type { Concept } from '../hearing/concepts.ts'
import type { Heard, SaidNumber } from '../hearing/hear.ts'
import { fitsOf, has, isFree, tagOf, written, type Clause } from './clauses.ts'
import { LINK_WORDS } from './links.ts'

/** A word that nothing explains; of what was sold also one that names a purpose of spending, such as water. */
export function mayNameGoods(said: Clause, at: number): boolean {
  if (at >= said.to) return false
  if (isFree(said.heard, at)) return true
  const purpose = fitsOf(said, 'category').some(({ from, to }) => from <= at && at < to)
  return purpose && has(said, 'soldByMe', 'take', 'receive') && !has(said, 'pay', 'spend', 'expense')
}

/** `1 montre`, `2 carnets`: right after a count, a word of ours that is also a thing is the thing. */
export function isCountedWord(said: Clause, { to, value, money }: SaidNumber, at: number): boolean {
  return at === to && money === null && value < MANY && isAlsoThing(said, at)
}
const MANY = 100

function isAlsoThing({ tags }: Clause, at: number): boolean {
  const tag = tags.find(({ from, to }) => from === at && to === at + 1)
  return tag !== undefined && tag.concepts.every((concept) => ALSO_THINGS.includes(concept))
}
const ALSO_THINGS: readonly Concept[] = ['show', 'write', 'ad', 'help', 'record', 'account']

/** `two dictionaries and a novel`, `sold an orchid`: one of what nobody knows, of what was sold or came in. */
export function isOneMore(said: Clause, at: number): boolean {
  const folded = (place: number) => said.heard.tokens[place]?.folded ?? ''
  if (!/^(?:an?|une?)$/.test(folded(at - 1)) || !isFree(said.heard, at)) return false
  // `a jar of honey`: what it is counted in.
  if (unitOf(said.heard.tokens[at]) || LINK_WORDS.of.has(folded(at + 1))) return false
  const after = /^(?:and|et)$/.test(folded(at - 2)) || tagOf(said, 'soldByMe', 'receive')?.to === at - 1
  return after && has(said, 'soldByMe', 'receive', 'take') && !has(said, 'pay', 'spend')
}

/** Where a name of goods that the shop lacks ends: `hijabs en soie`, `câbles usb type c`, `écran iphone 11`. */
export function endOfGoods(said: Clause, from: number): number {
  let to = from + 1
  for (;;) {
    if (mayNameGoods(said, to) || isModel(said, to)) to += 1
    else if (JOINS.has(said.heard.tokens[to]?.folded ?? '') && mayNameGoods(said, to + 1)) to += 2
    else return to
  }
}
const JOINS = new Set("de d d' du des en of ta3 taa تاع نتاع".split(' '))

/** `iphone 13 à 75000`, `type c`: a letter or a number that is of the name, where the price comes after it. */
export function isModel(said: Clause, at: number): boolean {
  const { tokens } = said.heard
  const token = tokens[at]
  if (!token || at >= said.to) return false
  if (/^[cefghijkopqrstuvxyz]$/.test(token.folded)) return token.kind === 'word'
  const number = said.numbers.find(({ from }) => from === at)
  if (!number || number.unit !== null || number.money !== null || number.to !== at + 1) return false
  const linked = LINK_WORDS.price.has(tokens[at + 1]?.folded ?? '') ? at + 2 : at + 1
  return said.numbers.some(({ from, unit }) => from === linked && unit === null)
}

/** `4800 au dépositaire`: whom it was bought of, and nothing that is counted. */
export function onlyLinks({ heard }: Clause, from: number, to: number): boolean {
  return heard.tokens
    .slice(from, to)
    .every(({ kind, folded }) => kind === 'punctuation' || !ELSEWHERE.test(folded))
}
const ELSEWHERE = /^(?:au|aux|chez|from|عند|3and|3nd)$/

/** `coupe homme 800`, `3h de montage 4500`: a name and its sum, with nothing between them and at most a count before. */
export function pricedThing(
  said: Clause,
): { name: string; count: SaidNumber | null; amount: SaidNumber } | null {
  const { tokens } = said.heard
  const [one, other, more] = said.numbers
  const [count, amount] = other ? [one, other] : [null, one]
  if (!amount || more || amount.unit !== null || amount.value < LEAST || (count && count.money)) return null
  const skip = count && LINK_WORDS.of.has(tokens[count.to]?.folded ?? '') ? 1 : 0
  const from = count ? count.to + skip : tokens.findIndex((_, at) => isFree(said.heard, at))
  if (from < 0 || !isFree(said.heard, from) || from > 3) return null
  const to = endOfGoods(said, from)
  const price =
    LINK_WORDS.price.has(tokens[to]?.folded ?? '') || /^[:=,-]$/.test(tokens[to]?.raw ?? '') ? to + 1 : to
  const after = tokens.slice(amount.to).some((_, at) => isFree(said.heard, amount.to + at))
  const name = written(said.heard, from, to)
  return price === amount.from && !after && name.length > 2 ? { name, count: count ?? null, amount } : null
}
/** What is less, in dinars, counts something. */
const LEAST = 100

/** `vendu un tapis de prière 2500`, `بعت حصيرة ب 2500`: what was sold, told without a count; its price comes right after. */
export function soldThing(said: Clause, amount: SaidNumber): string | null {
  const { tokens } = said.heard
  const verb = tagOf(said, 'soldByMe')
  if (!verb?.exact) return null
  const articled = ARTICLES.has(tokens[verb.to]?.folded ?? '')
  const from = articled ? verb.to + 1 : verb.to
  const first = tokens[from]
  if (!first || !(mayNameGoods(said, from) || (articled && isAlsoThing(said, from)))) return null
  if (!articled && isEverydayWord(first.folded)) return null
  const to = endOfGoods(said, from)
  const price = LINK_WORDS.price.has(tokens[to]?.folded ?? '') ? to + 1 : to
  return price === amount.from ? written(said.heard, from, to) : null
}
const ARTICLES = new Set('un une a an wahed wa7ed wahd el l واحد'.split(' '))

/** `how many belts are left`, `prix du foulard ?`: a thing that is asked about and that the shop does not keep. */
export function strangerAsked(heard: Heard): string | null {
  const { asks, mentions, numbers, dates, tags, tokens } = heard
  const asked = tags.some(
    ({ exact, concepts }) => exact && concepts.some((concept) => OF_GOODS.includes(concept)),
  )
  if (!asks || !asked || mentions.length + numbers.length + dates.length > 0) return null
  if (tags.some(({ concepts }) => concepts.some((concept) => OF_OTHERS.includes(concept)))) return null
  const free = tokens.flatMap((_, at) => (isFree(heard, at) ? [at] : []))
  const [first, last] = [free[0], free.at(-1)]
  if (first === undefined || last === undefined || last - first > 3) return null
  // `شحال بقى للمغرب`, `a house in Blida`: of a time or a place.
  if (/^(?:لل|to$|l$|ل$|in$|في$)/u.test(tokens[first]?.folded ?? '') || tokens[first - 1]?.folded === 'l')
    return null
  if (tokens.slice(first, last).some(({ folded }) => /^(?:in|at|في|f|fi|dans|a)$/.test(folded))) return null
  const name = written(heard, first, last + 1)
  return name.length > 2 ? name : null
}
const OF_GOODS: readonly Concept[] = ['left', 'stock', 'price', 'atHowMuch', 'have', 'cost', 'margin']
const OF_OTHERS: readonly Concept[] = ['outside', 'customer', 'supplier', 'competitor', 'campaign', 'debt', 'iOwe', 'secret', 'inject', 'help', 'parcels', 'who', 'when'] // prettier-ignore
