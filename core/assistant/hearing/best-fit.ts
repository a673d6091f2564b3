import { singularOfDual } from '../../language/normalise.ts'
import type { Token } from '../../language/tokens.ts'
import type { NamedKind } from '../store.ts'
import { isPlainWord } from './lexicon.ts'
import type { Variant } from './name-variants.ts'
import { LINKS, wordFrom } from './name-words.ts'
import type { Fit, Mention } from './names.ts'

/** How much of one way of naming a thing was said, and how far it reaches. */
export type Run = {
  to: number
  said: Set<number>
  likeness: number
  telling: boolean
  /** Only of small words. */
  small: boolean
}

/** Part of many names, so that alone it names nobody. */
export const GENERIC = new Set(
  'superette epicerie alimentation generale magasin boutique marche market mini supermarche chez ets sarl eurl freres mr mme monsieur madame hadj haj el al le la les grossiste fournisseur client محل متجر سوبرات سوق'.split(
    ' ',
  ),
)
const RARELY_NAMED = new Set<NamedKind>(['campaign', 'competitor', 'category'])

/** What a run of words names, of all that it may name. */
export function best(
  tokens: readonly Token[],
  from: number,
  runs: ReadonlyMap<Variant, Run>,
): Mention | null {
  const usable = [...runs].filter(([variant, run]) => fits(variant, run))
  if (usable.length === 0) return null
  const to = Math.max(from + 1, ...usable.map(([, run]) => endOf(tokens, run.to)))
  const mention: Mention = {
    from,
    to,
    fits: {},
    dual:
      singularOfDual(tokens[from]?.folded ?? '') !== null &&
      usable.every(([, run]) => run.likeness < 1) &&
      wordFrom(tokens, from)?.dual === true,
  }
  const reached = usable.filter(([, run]) => Math.max(from + 1, endOf(tokens, run.to)) === to)
  for (const kind of new Set(reached.map(([{ thing }]) => thing.kind))) {
    const fit = likeliest(reached.filter(([{ thing }]) => thing.kind === kind))
    if (fit) mention.fits[kind] = fit
  }
  return mention
}

/**
 * The things of one kind that are named best. Of those named in part, how long the rest of a name is tells nothing:
 * `coque` is the one for an iPhone as much as the one for a Samsung, and both are offered.
 */
function likeliest(runs: readonly (readonly [Variant, Run])[]): Fit | null {
  const ranked = runs
    .map(([variant, run]) => {
      const share = shareOf(variant, run.said)
      return { variant, run, coverage: share * run.likeness, head: run.said.has(0), share }
    })
    .sort((a, b) => b.coverage - a.coverage)
  const [first] = ranked
  if (!first) return null
  const inPart = ranked.filter(({ share, run }) => share < 1 && run.said.size === first.run.said.size)
  const best = first.share < 1 ? (inPart.find(({ head }) => head) ?? first) : first
  const isAlike = ({ share, head, run }: typeof best) =>
    share < 1 &&
    head === best.head &&
    run.said.size === best.run.said.size &&
    run.likeness > best.run.likeness - 0.02
  const isAsGood = (each: typeof best) =>
    best.share < 1
      ? isAlike(each)
      : each.coverage > best.coverage - 0.02 ||
        // A `pain` may be a baguette in other words, and a `Pain complet` in the owner's own.
        (!best.variant.own && each.variant.own && isAlike(each))
  const things = ranked.filter(isAsGood).map(({ variant }) => variant.thing)
  return {
    things: [...new Set([best.variant.thing, ...things])],
    coverage: best.coverage,
    exact: best.run.likeness >= 0.98,
  }
}

/** `ma`, `the`: goods only where something says so. */
export function isSmallWord(word: string): boolean {
  return word.length <= 3 && isPlainWord(word)
}

function fits(variant: Variant, run: Run): boolean {
  if (![...variant.needed].every((at) => run.said.has(at))) return false
  if (run.said.size === variant.words.length) return run.telling || !run.small
  // A slip of a part of a name is too little to know it by, but a person's first name.
  if (run.likeness < 0.98 && RARELY_NAMED.has(variant.thing.kind)) return false
  return run.telling
}

/** A run does not end in a link that led nowhere. */
function endOf(tokens: readonly Token[], to: number): number {
  let end = to
  while (end > 1 && (LINKS.has(tokens[end - 1]?.folded ?? '') || /^[-/]$/.test(tokens[end - 1]?.raw ?? '')))
    end -= 1
  return end
}

function shareOf(variant: Variant, said: Set<number>): number {
  const weight = (word: string | undefined) => (word && GENERIC.has(word) ? 1 : (word?.length ?? 0))
  const all = variant.words.reduce((sum, word) => sum + weight(word), 0)
  const some = [...said].reduce((sum, at) => sum + weight(variant.words[at]), 0)
  return all === 0 ? 0 : some / all
}

/** `بيتزا` `تونة`: two words for two parts of one name, side by side, are that name; null where they name two things. */
export function joined(one: Mention, other: Mention, tokens: readonly Token[]): Mention | null {
  const [first, second] = [one.fits.item, other.fits.item]
  const beside = other.from - one.to === 1 ? LINKS.has(tokens[one.to]?.folded ?? '') : other.from === one.to
  if (!beside || !first || !second || first.coverage >= 0.98 || second.coverage >= 0.98) return null
  const things = first.things.filter((thing) => second.things.includes(thing))
  // Said twice, it is no more of a name.
  if (
    things.length === 0 ||
    (first.things.length === 1 && second.things.length === 1 && first.coverage + second.coverage > 1)
  )
    return null
  const coverage = Math.min(1, first.coverage + second.coverage)
  const fit = { things, coverage, exact: first.exact && second.exact }
  return { from: one.from, to: other.to, fits: { item: fit }, dual: one.dual }
}
