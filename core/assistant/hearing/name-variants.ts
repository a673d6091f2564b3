import { categoryCodes } from '../../expenses/contract.ts'
import { categorySynonyms } from '../../expenses/synonyms.ts'
import { categoryNames } from '../../expenses/words.ts'
import { FIRST_NAMES } from '../../language/first-names.ts'
import { fold, singularOfDual } from '../../language/normalise.ts'
import { readNumberAt } from '../../language/numbers.ts'
import { unitOf } from '../../language/quantities.ts'
import { tokenise, type Token } from '../../language/tokens.ts'
import type { NamedThing } from '../store.ts'
import { GOODS } from './goods.ts'
import { PEOPLE } from './people-names.ts'

/** One way of naming a thing, word by word. */
export type Variant = {
  thing: NamedThing
  words: string[]
  /** As its owner wrote it, and no other word for it. */
  own: boolean
  /** Other words for a word of it, by its place. */
  others?: ReadonlyMap<number, readonly string[]>
  /** Words that have to be said: all of a synonym (`eau de javel`); none of the owner's own name in particular. */
  needed: Set<number>
}

/** Small words inside names that nobody is known by. */
export const LINKS = new Set('de d du des la le les l a au el al of the ta3 taa nta3 تاع نتاع'.split(' '))

export const commonCategories: NamedThing[] = categoryCodes.map((code) => ({
  kind: 'category',
  id: code,
  name: code,
  aliases: [...Object.values(categoryNames[code]), ...categorySynonyms[code]],
}))

/** The name as its owner wrote it, and in the other words that people have for it. */
export function variantsOf(thing: NamedThing): Variant[] {
  const own = [thing.name, ...thing.aliases].map((name) => ({
    thing,
    words: wordsOf(name),
    own: true,
    needed: new Set<number>(),
  }))
  // Half of "facture d'électricité" is any bill.
  if (thing.kind === 'category') for (const { words, needed } of own) words.forEach((_, at) => needed.add(at))
  const lines = thing.kind === 'item' ? goodsWords : thing.kind === 'customer' ? peopleWords : []
  const others = own.flatMap((variant) => lines.flatMap((line) => inOtherWords(variant, line)))
  const mixed = own.flatMap((variant) => wordByWord(variant, lines))
  return [...own, ...others, ...mixed].filter(({ words }) => words.length > 0)
}

/** `7lib ta3 na3ja` is `Lait de brebis` with another word for each of its words. */
function wordByWord(variant: Variant, lines: readonly string[][][]): Variant[] {
  const others = new Map<number, string[]>()
  for (const line of lines) {
    const single = line.flatMap((words) => (words.length === 1 ? words : []))
    const at = variant.words.findIndex((word) => single.includes(singular(word)))
    if (at >= 0) others.set(at, [...(others.get(at) ?? []), ...single])
  }
  const needed = new Set(variant.words.map((_, at) => at))
  return others.size > 1 ? [{ ...variant, own: false, needed, others }] : []
}

export function singular(word: string): string {
  if (/^[a-z]{3,}[sx]$/.test(word) && !word.endsWith('ss')) return word.slice(0, -1)
  if (/^\p{Script=Arabic}{5,}$/u.test(word)) return word.replace(/ات$/u, 'ه')
  return word
}

/** The word at a token; a number with its unit is one (`5L`, `5 litres`, `1 kg`), as it is in names. */
export function wordFrom(
  tokens: readonly Token[],
  at: number,
): { word: string; to: number; dual: boolean } | null {
  const token = tokens[at]
  if (!token || token.kind === 'emoji') return null
  if (token.kind === 'punctuation') return null
  if (token.kind === 'number') {
    const unit = unitOf(tokens[at + 1])
    const measure = unit && MEASURES.has(unit)
    return measure
      ? { word: `${token.folded.replace(',', '.')}${unit}`, to: at + 2, dual: false }
      : { word: token.folded, to: at + 1, dual: false }
  }
  // `huile cinq litres`, `زيت خمسة لتر`
  const measured = MEASURES.has(unitOf(tokens[at + 1]) ?? '') ? readNumberAt(tokens, at) : null
  if (measured && measured.tokens[1] === at + 1)
    return { word: `${measured.values[0]}${unitOf(tokens[at + 1])}`, to: at + 2, dual: false }
  // `huile litre`, `زيت ليترو`: the one of a litre.
  const alone = token.folded.length >= 3 && tokens[at - 1]?.kind === 'word' ? unitOf(token) : null
  if (alone === 'l' && !ARTICLES.has(tokens[at - 1]?.folded ?? ''))
    return { word: '1l', to: at + 1, dual: false }
  // عبد القادر is one name.
  const second = token.folded === 'عبد' ? tokens[at + 1] : undefined
  if (second?.kind === 'word') return { word: token.folded + second.folded, to: at + 2, dual: false }
  // Mohamed Ben Ali is a Benali: after a first name, `ben` is a part of the name.
  const son =
    SONS.has(token.folded) && FIRST_NAMES.has(tokens[at - 1]?.folded ?? '') ? tokens[at + 1] : undefined
  if (son?.kind === 'word') return { word: token.folded + son.folded, to: at + 2, dual: false }
  const dual = singularOfDual(token.folded) !== null && /(?:ين|ان)$|tin$/.test(token.folded)
  return { word: token.folded, to: at + 1, dual: dual && token.script === 'arabic' }
}

const SONS = new Set('ben bou بن بو'.split(' '))
const MEASURES: ReadonlySet<string> = new Set(['kg', 'g', 'l', 'cl', 'ml', 'm', 'cm'])
/** `le litre`, `par litre`: of each. */
const ARTICLES = new Set('le la l du par per a the el ال لل b ب'.split(' '))

const goodsWords = GOODS.map(lineOf)
const peopleWords = PEOPLE.map(lineOf)

function lineOf(line: readonly string[]): string[][] {
  return line.map((name) => wordsOf(name).map(singular))
}

/** `Huile Elio 5L` is also `zit Elio 5L` and `زيت Elio 5L`. */
function inOtherWords(variant: Variant, synonyms: readonly string[][]): Variant[] {
  const singulars = variant.words.map(singular)
  const places = synonyms.map((words) => ({ words, at: runIn(singulars, words) })).filter(({ at }) => at >= 0)
  const longest = places.sort((a, b) => b.words.length - a.words.length)[0]
  if (!longest) return []
  return synonyms.map((words) => ({
    thing: variant.thing,
    own: false,
    words: [
      ...variant.words.slice(0, longest.at),
      ...words,
      ...variant.words.slice(longest.at + longest.words.length),
    ],
    needed: new Set(words.map((_, at) => longest.at + at)),
  }))
}

function runIn(words: readonly string[], run: readonly string[]): number {
  if (run.length === 0) return -1
  return words.findIndex((_, at) => run.every((word, offset) => words[at + offset] === word))
}

/** Folded, without links; a number glued to its unit. */
function wordsOf(name: string): string[] {
  const tokens = tokenise(name)
  const words: string[] = []
  for (let at = 0; at < tokens.length;) {
    const read = wordFrom(tokens, at)
    // `Thé` is folded like the article of English.
    const tea = tokens.length === 1 || /é/i.test(tokens[at]?.raw ?? '')
    if (read && (!LINKS.has(read.word) || (read.word === 'the' && tea))) words.push(fold(read.word))
    at = read?.to ?? at + 1
  }
  return words
}
