import type { Token } from '../../../language/tokens.ts'
import type { Concept } from '../concepts.ts'
import type { SaidNumber } from '../hear.ts'
import type { Tag } from '../lexicon.ts'
import type { Mention } from '../names.ts'

/** A message while its words are still looked at one by one. */
export type Said = {
  tokens: readonly Token[]
  tags: readonly Tag[]
  mentions: readonly Mention[]
  numbers: readonly SaidNumber[]
}

export type Span = { from: number; to: number }

/** What a word that can mean `of` means where its neighbours say so: `instead`, or all that it can mean but `of`. */
export type Sense = {
  of: readonly Concept[]
  here: (said: Said, tag: Tag) => boolean
  instead?: readonly Concept[]
}

export function says({ tags }: Said, concept: Concept): boolean {
  return tags.some(({ concepts }) => concepts.includes(concept))
}

/** The word at a place as it is compared, and nothing beyond the ends. */
export function foldedAt({ tokens }: Said, at: number): string {
  return tokens[at]?.folded ?? ''
}

/** Right after the place, or after one small word, goods are counted: `3 fardo yaourt`. */
export function countsGoodsAfter({ numbers, mentions }: Said, at: number): boolean {
  const count = numbers.find(({ from, money }) => from >= at && from - at <= 1 && money === null)
  return (
    count !== undefined &&
    mentions.some(({ from, fits }) => fits.item && from >= count.to && from - count.to <= 2)
  )
}
