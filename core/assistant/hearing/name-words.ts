import { FIRST_NAMES } from '../../language/first-names.ts'
import { fold, singularOfDual } from '../../language/normalise.ts'
import { readNumberAt } from '../../language/numbers.ts'
import { unitOf } from '../../language/quantities.ts'
import { tokenise, type Token } from '../../language/tokens.ts'

/** Small words inside names that nobody is known by. */
export const LINKS = new Set('de d du des la le les l a au el al of the s ta3 taa nta3 تاع نتاع'.split(' '))

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
  // `A15` is a model, and no price: what is glued to one letter is a word with it.
  const glued = token.folded.length === 1 ? tokens[at + 1] : undefined
  if (glued?.kind === 'number' && /^[a-z]$/.test(token.folded) && glued.span[0] === token.span[1])
    return { word: token.folded + glued.folded, to: at + 2, dual: false }
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

/** Folded, without links; a number glued to its unit. */
export function wordsOf(name: string): string[] {
  const tokens = tokenise(withoutPossessive(name))
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

/** `cow's milk` is heard as `cow s milk`: the possessive of English is a word of its own. */
export function withoutPossessive(text: string): string {
  return text.replaceAll(/(?<=[a-z]{3})['’]s\b/gi, ' s')
}

/** What may be one of what is many, where neither stands in a list: `boxes`, `khobzat`, `ridouwat`, `شاحنات`. */
export function otherNumbers(word: string): string[] {
  const cut = (pattern: RegExp, ...endings: string[]) =>
    pattern.test(word) ? endings.map((ending) => word.replace(pattern, ending)) : []
  return [
    ...cut(/(?<=[a-z]{2}(?:ch|sh|ss|x|o))es$/, ''),
    ...cut(/(?<=[a-z]{3})ies$/, 'y'),
    ...cut(/(?<=[a-z]{3})ves$/, 'f', 'fe'),
    ...cut(/(?<=[a-z]{3})aux$/, 'al'),
    ...cut(/(?<=[a-z0-9]{3})(?:ou)?wat$/, '', 'o', 'ou'),
    ...cut(/(?<=[a-z0-9]{3})i?yat$/, '', 'i', 'iya'),
    ...cut(/(?<=[a-z0-9]{3})at$/, '', 'a'),
    ...cut(/(?<=\p{Script=Arabic}{3})وات$/u, '', 'و'),
    ...cut(/(?<=\p{Script=Arabic}{3})يات$/u, '', 'ي', 'يه'),
    ...cut(/(?<=\p{Script=Arabic}{3})ات$/u, '', 'ه', 'ا'),
  ]
}
