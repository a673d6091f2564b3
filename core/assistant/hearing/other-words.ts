import { fold } from '../../language/normalise.ts'
import { singular, wordsOf } from './name-words.ts'
import { ANIMALS } from './word-lines/animals.ts'
import { BUILDING } from './word-lines/building.ts'
import { CARE } from './word-lines/care.ts'
import { CLOTHES } from './word-lines/clothes.ts'
import { DEVICES } from './word-lines/devices.ts'
import { FOOD } from './word-lines/food.ts'
import { HOME } from './word-lines/home.ts'
import { KITCHEN } from './word-lines/kitchen.ts'
import { PAPER } from './word-lines/paper.ts'
import { SERVICES } from './word-lines/services.ts'
import { VEHICLES } from './word-lines/vehicles.ts'
import { BRANDS } from './word-lines/brands.ts'
import { GROCERIES } from './word-lines/groceries.ts'
import { PEOPLE } from './word-lines/people.ts'
import { QUALITIES } from './word-lines/qualities.ts'
import { TRADES } from './word-lines/trades.ts'

/** What is one in every language and script: each way of saying it, word by word. */
export type Line = { ways: readonly (readonly string[])[]; kind: 'thing' | 'quality' | 'brand' | 'person' }

/** Lines of other words, found by the words in them. */
export class OtherWords {
  readonly #bySingle = new Map<string, Line[]>()
  readonly #byFirst = new Map<string, { line: Line; words: readonly string[] }[]>()

  constructor(lines: readonly Line[]) {
    for (const line of lines)
      for (const words of line.ways) {
        const [first, more] = words
        if (first === undefined) continue
        if (more === undefined) put(this.#bySingle, first, line)
        else put(this.#byFirst, first, { line, words })
      }
  }

  /** The lines that a word stands in by itself. */
  linesOf(word: string): readonly Line[] {
    return this.#bySingle.get(word) ?? []
  }

  isQuality(word: string): boolean {
    const lines = this.linesOf(word)
    return lines.length > 0 && lines.every(({ kind }) => kind === 'quality')
  }

  /** The runs of several words that stand in a line, no part of a longer one. */
  runsIn(words: readonly string[]): { at: number; length: number; line: Line }[] {
    const runs = words.flatMap((first, at) =>
      (this.#byFirst.get(first) ?? [])
        .filter((run) => run.words.every((word, offset) => words[at + offset] === word))
        .map((run) => ({ at, length: run.words.length, line: run.line })),
    )
    return runs.filter(
      (run) =>
        !runs.some(
          (longer) =>
            longer.length > run.length &&
            longer.at <= run.at &&
            run.at + run.length <= longer.at + longer.length,
        ),
    )
  }
}

function put<Kept>(into: Map<string, Kept[]>, key: string, kept: Kept): void {
  const there = into.get(key)
  if (there) there.push(kept)
  else into.set(key, [kept])
}

function linesIn(text: string, kind: Line['kind']): Line[] {
  return text
    .trim()
    .split(/\n+/)
    .map((line) => ({ ways: line.split(',').map((way) => wordsOf(way.trim()).map(singular)), kind }))
}

const THINGS = [
  GROCERIES,
  TRADES,
  ANIMALS,
  BUILDING,
  CARE,
  CLOTHES,
  DEVICES,
  FOOD,
  HOME,
  KITCHEN,
  PAPER,
  SERVICES,
  VEHICLES,
]

export const goods = new OtherWords([
  ...THINGS.flatMap((text) => linesIn(text, 'thing')),
  ...linesIn(QUALITIES, 'quality'),
  ...linesIn(BRANDS, 'brand'),
])

/** People's lines are of single words, with spaces between them. */
export const people = new OtherWords(
  PEOPLE.trim()
    .split('\n')
    .map((line) => ({ ways: line.split(' ').map((way) => [singular(fold(way))]), kind: 'person' })),
)

/** What is done for somebody, and no goods. */
export const services = new OtherWords(linesIn(SERVICES, 'thing'))
