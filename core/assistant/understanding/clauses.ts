import { unitOf } from '../../language/quantities.ts'
import type { Concept } from '../hearing/concepts.ts'
import { covers, type Heard, type SaidNumber } from '../hearing/hear.ts'
import { isPlain, type Tag } from '../hearing/lexicon.ts'
import type { Fit } from '../hearing/names.ts'
import type { NamedKind, NamedThing } from '../store.ts'
import type { Who } from './drafts.ts'
import { LINK_WORDS, REST } from './links.ts'

/** A run of a message that says one thing: "vendu 3 lait" of "vendu 3 lait et payé 1500 transport". */
export type Clause = {
  heard: Heard
  from: number
  to: number
  tags: readonly Tag[]
  numbers: readonly SaidNumber[]
}

const FAMILIES: readonly (readonly Concept[])[] = [
  ['sell'],
  ['pay', 'payMe', 'paidMaybe', 'spend'],
  ['buy'],
  ['take'],
  ['receive'],
  ['lose', 'takeOff'],
  ['gift'],
]

/** Each verb of booking that has something to book before and after it begins a clause of its own. */
export function clausesOf(heard: Heard): Clause[] {
  const verbs = heard.tags.filter((tag) => familyOf(tag) >= 0 && !inName(heard, tag))
  const cuts = [0]
  let family = -1
  let start = 0
  for (const verb of verbs) {
    const own = familyOf(verb)
    const at = startOf(heard, verb, own)
    // `payé 500, le reste à crédit` is of what was sold.
    if (family === 0 && own === 1 && heard.tokens.some(({ folded }) => REST.test(folded))) continue
    const more = heard.numbers.some(({ from }) => from >= verb.from) || own === 4
    if (
      family >= 0 &&
      own !== family &&
      more &&
      holdsGoods(heard, start, at) &&
      holdsGoods(heard, verb.to, heard.tokens.length)
    ) {
      cuts.push(at)
      start = at
    }
    if (family < 0 || start === at) family = own
  }
  return [...new Set([...cuts, ...ownAmounts(heard, cuts)])]
    .sort((a, b) => a - b)
    .map((from, at, all) => clause(heard, from, all[at + 1] ?? heard.tokens.length))
}

/** `vendu 2 riz ; transport 600`: after goods, a category with an amount of its own says another thing. */
function ownAmounts(heard: Heard, cuts: readonly number[]): number[] {
  return heard.tokens.flatMap((token, at) => {
    if (!/^[;,.،؛\n+]$/.test(token.raw) && !LINK_WORDS.and.has(token.folded)) return []
    const from = at + 1
    const start = Math.max(...cuts.filter((cut) => cut <= at), 0)
    const end = Math.min(...cuts.filter((cut) => cut > at), heard.tokens.length)
    const left = clause(heard, start, at)
    const right = clause(heard, from, end)
    const owns =
      // `24 par carton` counts, and is no packaging that was bought.
      fitsOf(right, 'category').some((fit) => unitOf(heard.tokens[fit.from]) === null) &&
      fitsOf(right, 'item').length === 0 &&
      right.numbers.some(({ unit, money, value }) => unit === null && (money !== null || value >= LEAST)) &&
      !right.tags.some((tag) => familyOf(tag) >= 0)
    const paying = left.tags.some((tag) => familyOf(tag) === 1)
    const goods = fitsOf(left, 'item').length > 0 || (isSaid(left, 'soldByMe') && left.numbers.length > 0)
    return owns && !paying && goods ? [from] : []
  })
}

/** What is less, in dinars, counts something. */
const LEAST = 50

export function clause(heard: Heard, from: number, to: number): Clause {
  const within = <Part extends { from: number; to: number }>(parts: readonly Part[]) =>
    parts.filter((part) => part.from >= from && part.to <= to)
  return { heard, from, to, tags: within(heard.tags), numbers: within(heard.numbers) }
}

/** A debtor's name stands before the verb: it belongs to it. */
function startOf(heard: Heard, verb: Tag, family: number): number {
  if (family !== 1 && family !== 3) return verb.from
  const who = heard.mentions.find(
    ({ to, fits }) =>
      fits.customer &&
      (to === verb.from ||
        (to === verb.from - 1 && heard.tokens[to]?.kind === 'word' && isPlain(heard.tokens[to]))),
  )
  return who?.from ?? verb.from
}

function holdsGoods(heard: Heard, from: number, to: number): boolean {
  return (
    heard.numbers.some((number) => number.from >= from && number.to <= to) ||
    heard.mentions.some(
      (mention) => mention.from >= from && mention.to <= to && mention.fits.item !== undefined,
    )
  )
}

function familyOf(tag: Tag): number {
  return FAMILIES.findIndex((family) => tag.concepts.some((concept) => family.includes(concept)))
}

function inName(heard: Heard, tag: Tag): boolean {
  return heard.mentions.some(
    (mention) =>
      mention.from <= tag.from && tag.to <= mention.to && mention.to - mention.from > tag.to - tag.from,
  )
}

export function has(said: Clause, ...concepts: Concept[]): boolean {
  return said.tags.some((tag) => tag.concepts.some((concept) => concepts.includes(concept)))
}

/** As it stands in the lexicon, and not by likeness. */
export function isSaid(said: Clause, concept: Concept): boolean {
  return said.tags.some(({ exact, concepts }) => exact && concepts.includes(concept))
}

export function tagOf(said: Clause, ...concepts: Concept[]): Tag | null {
  return said.tags.find((tag) => tag.concepts.some((concept) => concepts.includes(concept))) ?? null
}

export function fitsOf(said: Clause, kind: NamedKind): (Fit & { from: number; to: number; dual: boolean })[] {
  return said.heard.mentions.flatMap(({ from, to, fits, dual }) => {
    const fit = fits[kind]
    return fit && from >= said.from && to <= said.to ? [{ ...fit, from, to, dual }] : []
  })
}

/** A word that nothing explains: perhaps the name of a thing that the shop doesn't know. */
export function isFree(heard: Heard, at: number): boolean {
  const token = heard.tokens[at]
  if (!token || token.kind !== 'word' || isPlain(token)) return false
  return (
    !heard.tags.some((tag) => covers(tag, at) && tag.exact) &&
    !heard.mentions.some((mention) => covers(mention, at)) &&
    !heard.dates.some(({ tokens: [from, to] }) => at >= from && at < to) &&
    !heard.numbers.some((number) => covers(number, at))
  )
}

/** The words of a run as they were written. */
export function written(heard: Heard, from: number, to: number): string {
  const first = heard.tokens[from]
  const last = heard.tokens[to - 1]
  return first && last ? heard.text.slice(first.span[0], last.span[1]).trim() : ''
}

export function whoOf(
  said: Clause,
  fit: { things: NamedThing[]; from: number; to: number; otherKind?: number },
): Who {
  const [only, ...others] = fit.things
  const text = written(said.heard, fit.from, fit.to)
  if (!only) return { is: 'unknown', said: text }
  if (fit.otherKind !== undefined)
    return { is: 'unknown', said: written(said.heard, fit.from, fit.otherKind) }
  if (others.length > 0)
    return { is: 'either', said: text, among: fit.things.map(({ id, name }) => ({ id, name })) }
  return {
    is: 'known',
    id: only.id,
    name: only.name,
    ...(only.price === undefined ? {} : { price: only.price }),
  }
}
