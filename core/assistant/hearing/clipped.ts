import { isEverydayWord } from '../../language/dictionary.ts'
import { FIRST_NAMES } from '../../language/first-names.ts'
import { tokenise, type Token } from '../../language/tokens.ts'
import type { NamedThing } from '../store.ts'
import type { Run } from './best-fit.ts'
import { conceptsOf, isPlainWord } from './lexicon.ts'
import type { Variant } from './name-variants.ts'
import { LINKS, wordFrom } from './name-words.ts'
import { isUnit, type Word } from './runs.ts'

/** `serum phy`, `lait bb`: a word cut short is the next one of goods whose name was begun. */
export function goesOnCut(word: string, runs: ReadonlyMap<Variant, Run>): Word[] {
  if (!mayBeCut(word)) return []
  return [...runs].flatMap(([variant, { said }]) => {
    const at = Math.max(...said) + 1
    return namesGoods(variant) && isCutOf(word, variant.words[at]) ? [placed(variant, at)] : []
  })
}

/** `vit c`, `parf oud`: a beginning cut short, where the word after it is the next one of the name. */
export function beginsCut(tokens: readonly Token[], at: number, variants: readonly Variant[]): Word[] {
  const first = wordFrom(tokens, at)
  if (!first || first.word.length < LEAST || !mayBeCut(first.word, 'everyday')) return []
  const linked = LINKS.has(tokens[first.to]?.folded ?? '') ? first.to + 1 : first.to
  const next = [first.to, linked].flatMap((place) => wordFrom(tokens, place)?.word ?? [])
  return variants
    .filter(
      (variant) =>
        namesGoods(variant) &&
        isCutOf(first.word, variant.words[0]) &&
        next.some(
          (word) =>
            word === variant.words[1] ||
            (mayBeCut(first.word) && mayBeCut(word) && isCutOf(word, variant.words[1])),
        ),
    )
    .map((variant) => placed(variant, 0))
}

/** `pdt` of `Pomme de terre`; null where nobody would shorten a name so. */
export function initialsOf({ name }: NamedThing): string | null {
  const words = tokenise(name).filter(({ kind }) => kind !== 'punctuation')
  const letters = words.map(({ folded }) => folded.charAt(0)).join('')
  const shortens = words.slice(1, -1).some(({ folded }) => LINKS.has(folded))
  return shortens && /^[a-z]{3,}$/.test(letters) && mayBeCut(letters) ? letters : null
}

/** Fewer letters are the beginning of too many words. */
const LEAST = 3

function isCutOf(word: string, whole: string | undefined): boolean {
  if (whole === undefined || whole.length < word.length + 2) return false
  return word.length >= LEAST
    ? whole.startsWith(word)
    : word.length === 2 && whole.replaceAll(/[aeiouy]/g, '') === word
}

/** An everyday word (`vit`) only where the rest of the name is said as it is. */
function mayBeCut(word: string, also?: 'everyday'): boolean {
  const means = isPlainWord(word) || (!also && isEverydayWord(word)) || conceptsOf(word).length > 0
  return /^\p{L}{2,}$/u.test(word) && !means && !isUnit(word) && !FIRST_NAMES.has(word)
}

function namesGoods({ own, thing }: Variant): boolean {
  return own && thing.kind === 'item'
}

function placed(variant: Variant, at: number): Word {
  return { variant, at, likeness: 0.98, exact: true }
}
