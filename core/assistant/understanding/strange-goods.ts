import { isEverydayWord } from '../../language/dictionary.ts'
import type { Concept } from '../hearing/concepts.ts'
import type { SaidNumber } from '../hearing/hear.ts'
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
function isModel(said: Clause, at: number): boolean {
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
