import { categoryCodes } from '../../expenses/contract.ts'
import { categorySynonyms } from '../../expenses/synonyms.ts'
import { categoryNames } from '../../expenses/words.ts'
import type { NamedThing } from '../store.ts'
import { initialsOf } from './clipped.ts'
import { singular, wordsOf } from './name-words.ts'
import { goods, people, type Line, type OtherWords } from './other-words.ts'

/** One way of naming a thing, word by word. */
export type Variant = {
  thing: NamedThing
  words: readonly string[]
  /** As its owner wrote it, and no other word for it. */
  own: boolean
  /** Other words for a word of it, by its place. */
  others?: ReadonlyMap<number, readonly string[]>
  /** Words that have to be said: all of a synonym (`eau de javel`); none of the owner's own name in particular. */
  needed: ReadonlySet<number>
  /** Places that tell too little by themselves in another word: a quality (`white`), or what a thing is for (`car` of mats). */
  light: ReadonlySet<number>
}

export const commonCategories: NamedThing[] = categoryCodes.map((code) => ({
  kind: 'category',
  id: code,
  name: code,
  aliases: [...Object.values(categoryNames[code]), ...categorySynonyms[code]],
}))

const NOWHERE: ReadonlySet<number> = new Set()

/** The name as its owner wrote it, and in the other words that people have for it. */
export function variantsOf(thing: NamedThing): Variant[] {
  const named = [thing.name, ...thing.aliases].map(wordsOf).filter(({ length }) => length > 0)
  return named.flatMap((words): Variant[] => {
    // Half of "facture d'électricité" is any bill.
    const needed = thing.kind === 'category' ? new Set(words.keys()) : NOWHERE
    const own = { thing, words, own: true, needed, light: NOWHERE }
    if (thing.kind === 'item') return [own, ...inInitials(thing), ...inOtherWords(thing, words, goods)]
    return thing.kind === 'customer' || thing.kind === 'supplier'
      ? [own, ...inOtherWords(thing, words, people)]
      : [own]
  })
}

function inInitials(thing: NamedThing): Variant[] {
  const letters = initialsOf(thing)
  return letters === null
    ? []
    : [{ thing, words: [letters], own: false, needed: new Set([0]), light: NOWHERE }]
}

/** `Huile Elio 5L` is also `zit Elio 5L` and `زيت إليو 5L`, `Pomme de terre` also `batata`. */
function inOtherWords(thing: NamedThing, words: readonly string[], lines: OtherWords): Variant[] {
  const singulars = words.map(singular)
  const at = singulars.map((word, place) => meantBy(lines.linesOf(word), place))
  const others = new Map(
    at.flatMap((each, place): [number, string[]][] => {
      const single = each.flatMap(({ ways }) => ways.flatMap((way) => (way.length === 1 ? way : [])))
      return single.length > 0 ? [[place, single]] : []
    }),
  )
  const runs = lines.runsIn(singulars)
  const whole = new Set(
    runs
      .filter((run) => !isMadeOf(run.line, at[run.at] ?? []))
      .flatMap((run) => [...singulars.keys()].slice(run.at, run.at + run.length)),
  )
  const base = { thing, words, own: false, needed: NOWHERE, light: lightIn(at) }
  const free = new Map([...others].filter(([place]) => !whole.has(place)))
  const ones = at.flatMap((each, place) => each.map((line) => ({ at: place, length: 1, line })))
  return [
    ...(free.size > 0 ? [{ ...base, others: free }] : []),
    // An apple is in no `Pomme de terre`, unless all of it is said.
    ...(whole.size > 0 ? [{ ...base, others, needed: whole }] : []),
    ...[...runs, ...ones.filter((one) => !whole.has(one.at))].flatMap((run) =>
      replacedBy({ ...base, others: free }, run),
    ),
  ]
}

/** `Sim` of `Pâtes Sim` is who makes it, and no card of a phone. */
function meantBy(lines: readonly Line[], place: number): readonly Line[] {
  const makes = lines.filter(({ kind }) => kind === 'brand')
  return place > 0 && makes.length > 0 ? makes : lines
}

function lightIn(at: readonly (readonly Line[])[]): ReadonlySet<number> {
  const head = Math.max(
    0,
    at.findIndex((each) => each.some(({ kind }) => kind === 'thing')),
  )
  return new Set(
    at.flatMap((each, place) =>
      place !== head && each.length > 0 && each.every(({ kind }) => kind === 'thing' || kind === 'quality')
        ? [place]
        : [],
    ),
  )
}

/** The name with a run of its words said in each other way that isn't word for word. */
function replacedBy(
  { thing, words, others, light }: Variant,
  run: { at: number; length: number; line: Line },
): Variant[] {
  const end = run.at + run.length
  return run.line.ways
    .filter(({ length }) => length > 1 || run.length > 1)
    .map((way) => {
      const moved = (place: number) => (place < run.at ? place : place - run.length + way.length)
      const outside = (place: number) => place < run.at || place >= end
      const places = way.map((_, offset) => run.at + offset)
      return {
        thing,
        own: false,
        words: [...words.slice(0, run.at), ...way, ...words.slice(end)],
        needed: new Set(places),
        others: new Map(
          [...(others ?? [])].flatMap(([place, each]): [number, readonly string[]][] =>
            outside(place) ? [[moved(place), each]] : [],
          ),
        ),
        light: new Set([...[...light].filter(outside).map(moved), ...(light.has(run.at) ? places : [])]),
      }
    })
}

/** `زيت موتور` is oil of a kind, so that `Huile moteur` is named word by word too; `batata` is no apple. */
function isMadeOf({ ways }: Line, heads: readonly Line[]): boolean {
  const alone = new Set(heads.flatMap((line) => line.ways.flatMap((way) => (way.length === 1 ? way : []))))
  const made = ways.filter((way) => way.length > 1 && way.some((word) => alone.has(word)))
  return made.length * 2 > ways.length
}
