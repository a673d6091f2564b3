import { isEverydayWord } from '../../language/dictionary.ts'
import { readNumberAt } from '../../language/numbers.ts'
import { unitOf } from '../../language/quantities.ts'
import { fitsOf, isFree, type Clause } from './clauses.ts'
import { LINK_WORDS } from './links.ts'

/** `huile d'olive` is no other oil: a part of a name with a strange word after it names something else. */
export function strangerEnd(said: Clause, item: { to: number; coverage: number }): number | null {
  if (item.coverage > 0.75) return null
  const linked = LINK_WORDS.of.has(said.heard.tokens[item.to]?.folded ?? '') ? item.to + 1 : item.to
  // `زيت خمسة ليتر وتفرغ`: and what became of it.
  const joined = /^و\p{L}{3}/u.test(said.heard.tokens[linked]?.folded ?? '')
  const strange =
    !joined &&
    isFree(said.heard, linked) &&
    !isPlainVerb(said, linked) &&
    readNumberAt(said.heard.tokens, linked) === null
  return strange && linked < said.to ? linked + 1 : null
}

/**
 * `escalope de poulet` is neither of `Escalope dinde` and `Poulet entier`: parts of two names side by side, and one count
 * for both, name another thing. Where it ends, or null.
 */
export function compoundEnd(said: Clause, item: Named, items: readonly Named[]): number | null {
  const linked = LINK_WORDS.of.has(said.heard.tokens[item.to]?.folded ?? '') ? item.to + 1 : item.to
  const other = items.find(({ from }) => from === linked)
  if (!other || item.coverage > WHOLE || other.coverage > WHOLE) return null
  return other.things.some((thing) => item.things.includes(thing)) ? null : other.to
}
const WHOLE = 0.98

/** `menuisier 15000 pour réparer l'armoire`: a number counts what stands near it, and nothing that is still to be done. */
export function reaches(said: Clause, number: { to: number }, item: number): boolean {
  const between = said.heard.tokens.slice(number.to, item).map(({ folded }) => folded)
  return (
    between.filter((word) => !LINK_WORDS.link.has(word)).length <= 2 &&
    !between.some((word) => TO_DO.has(word))
  )
}
const TO_DO = new Set('pour bach bech to for باش لاجل'.split(' '))

/** A word before a number or at the end of a long message tells of the deed more likely than of the thing. */
function isPlainVerb(said: Clause, at: number): boolean {
  return isEverydayWord(said.heard.tokens[at]?.folded ?? '') && unitOf(said.heard.tokens[at]) === null
}

/** Whether a thing is told to be gone right there. */
export function isRunOut(said: Clause, at: number): boolean {
  return said.tags.some(
    ({ from, exact, concepts }) =>
      exact && from === at && concepts.includes('out') && !concepts.includes('pay'),
  )
}

type Named = ReturnType<typeof fitsOf>[number]

/** `fournée de 100 baguettes`: beside goods that are counted, a word that is only like a name is no more goods. */
export function certainOf(said: Clause, items: Named[]): Named[] {
  const counted = ({ from, to }: Named) =>
    said.numbers.some((number) => from - number.to <= 1 && from >= number.to) ||
    said.numbers.some((number) => number.from === to)
  // `pla9ates symbol`: of two words that fit nearly whole, one may be spelt in a way of its own.
  const whole = ({ from, to, coverage }: Named) => to - from > 1 && coverage >= 0.9
  const some = items.some((item) => item.exact && counted(item))
  return some ? items.filter((item) => item.exact || counted(item) || whole(item)) : items
}

/** Whether goods follow, so that a number is theirs. */
export function nextIsGoods(said: Clause, from: number): boolean {
  // `صابون كحل زوج و شامبوان`: what follows an and is counted by itself.
  if (LINK_WORDS.and.has(said.heard.tokens[from]?.folded ?? '')) return false
  for (let at = from; at < Math.min(said.to, from + 3); at += 1) {
    if (fitsOf(said, 'item').some((item) => item.from === at)) return true
    if (isFree(said.heard, at)) return true
    if (!LINK_WORDS.link.has(said.heard.tokens[at]?.folded ?? '')) return false
  }
  return false
}

/** `7ebsou 4 kouches men stock`: whatever was done, it went out of the stock. */
export function isFromStock(said: Clause): boolean {
  return said.tags.some(
    ({ concepts, from }) =>
      concepts.includes('stock') &&
      /^(?:men|mn|min|mel|من|from|du|of)$/.test(said.heard.tokens[from - 1]?.folded ?? '') &&
      said.numbers.some(({ to }) => to < from),
  )
}
