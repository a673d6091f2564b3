import { unitOf } from '../../language/quantities.ts'
import { tokenise, type Token } from '../../language/tokens.ts'
import { GENERIC, isSmallWord, type Run } from './best-fit.ts'
import { isPlain } from './lexicon.ts'
import type { Variant } from './name-variants.ts'
import { LINKS, singular } from './name-words.ts'
import type { Mention } from './names.ts'
import { goods } from './other-words.ts'
import { isTitle } from './titles.ts'

/** A place in a way of naming a thing that a word may stand for. */
export type Word = {
  variant: Variant
  at: number
  likeness: number
  exact: boolean
  /** Too short a sound to begin a name with, and enough after the rest of it: سمير حاجي. */
  after?: boolean
}

type Reading = {
  tokens: readonly Token[]
  at: number
  read: { word: string; to: number }
  /** Where the runs that it can lengthen end; null at their beginning. */
  from: number | null
}

/** Whether a word lengthens any run, or begins one. */
export function lengthened(
  runs: Map<Variant, Run>,
  words: readonly Word[],
  { tokens, at, read, from }: Reading,
): boolean {
  let any = false
  for (const { variant, at: place, likeness, after } of words) {
    const run = runs.get(variant)
    if (run ? run.to !== from || run.said.has(place) : from !== null || after) continue
    // `6 packs` counts packs, and is no `Pack 6 bouteilles` from its middle on.
    const counts = !run && place > 0 && tokens[at]?.kind === 'number' && read.to === at + 1
    if (counts) continue
    // Two letters of a name are an article as often (`Es Salam`, `elles`).
    const long = (variant.own ? (variant.words[place] ?? '') : read.word).length > 2 || isPoured(tokens, at)
    const telling = long && isTelling(tokens, at, read.word) && (variant.own || !variant.light.has(place))
    const small = isSmallWord(read.word)
    if (run) {
      run.said.add(place)
      run.to = read.to
      run.likeness = Math.min(run.likeness, likeness)
      run.telling ||= telling
      run.small &&= small
    } else runs.set(variant, { to: read.to, said: new Set([place]), likeness, telling, small })
    any = true
  }
  return any
}

/** `de`, or the stroke of `x-ray` and `195/65`: nothing by itself between two words of a name. */
export function isPassed(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  const [before, after] = [tokens[at - 1], tokens[at + 1]]
  if (!token || !after) return false
  if (/^[-/]$/.test(token.raw)) return before?.span[1] === token.span[0] && token.span[1] === after.span[0]
  return LINKS.has(token.folded)
}

/** The mention, with a word after it that tells another kind of it. */
export function ofOtherKind(mention: Mention, tokens: readonly Token[]): Mention {
  const { item } = mention.fits
  const linked = LINKS.has(tokens[mention.to]?.folded ?? '') ? mention.to + 1 : mention.to
  const after = tokens[linked]
  if (!item || item.coverage > 0.98 || after?.kind !== 'word' || !goods.isQuality(singular(after.folded)))
    return mention
  return { ...mention, fits: { ...mention.fits, item: { ...item, otherKind: linked + 1 } } }
}

/** `5l`, `125g`; `7lib` begins with a letter of Darija. */
export function isMeasure(word: string): boolean {
  return /^\d/.test(word) && !/^[2356789][a-z]{3}/.test(word)
}

export function isUnit(word: string): boolean {
  return unitOf(tokenise(word)[0]) !== null
}

/** A word of a name is telling unless it is a plain word, a generic one or only a measure. */
function isTelling(tokens: readonly Token[], at: number, word: string): boolean {
  const token = tokens[at]
  if (!token || isMeasure(word) || GENERIC.has(word) || isTitle(word)) return false
  return (
    !isPlain(token) ||
    Math.max(token.folded.length, word.length) > 4 ||
    isModelWord(word) ||
    isPoured(tokens, at)
  )
}

/** `a15`, `s24` */
function isModelWord(word: string): boolean {
  return /^[a-z]\d{2,}$/.test(word)
}

/** `قرعة ما`, `30 ma fel stock`: after what it is filled in or a number water is named, and nothing asked. */
function isPoured(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  const counted =
    before?.kind === 'number' && /^(?:f|fi|fel|fl|في|ف|l|lel|w|و|et|b|ب)?$/.test(tokens[at + 1]?.folded ?? '')
  const folded = tokens[at]?.folded ?? ''
  // `vendu 4 the`, `prix du the`: after a number or an article of French it is tea, and no article of English.
  if (folded === 'the')
    return (
      before?.kind === 'number' ||
      /^(?:de|du|le|ta3)$/.test(before?.folded ?? '') ||
      /é/i.test(tokens[at]?.raw ?? '')
    )
  return folded === 'الما' || (/^(?:ما|ma|lma)$/.test(folded) && (counted || unitOf(before) !== null))
}
