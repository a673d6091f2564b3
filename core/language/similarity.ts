import { bareForms, fold } from './normalise.ts'
import { scriptOf } from './script.ts'
import { skeletonOf } from './skeleton.ts'
import type { Script } from './script.ts'

/** A name made ready to be compared with others; make it once for each name of the business. */
export interface NameForm {
  readonly words: readonly WordForm[]
}

interface WordForm {
  readonly letters: readonly Spelling[]
  readonly skeletons: readonly Spelling[]
  readonly script: Script | null
  readonly isNumber: boolean
}

interface Spelling {
  readonly text: string
  /** The family of each of its letters. */
  readonly sounds: readonly number[]
  /** One bit for each family of letters in it: two spellings too far apart are told so without counting slips. */
  readonly families: number
}

const WORD = /[\p{L}\p{N}]+/gu

// What a shop's names repeat without telling one item from another.
const LINKING = new Set([
  'de',
  'du',
  'des',
  'la',
  'le',
  'les',
  'et',
  'd',
  'l',
  'ta3',
  'taa',
  'a',
  'au',
  'aux',
  'of',
  'the',
  'تاع',
  'من',
])

/** Letters of one sound, or next to each other in the mouth or on the keyboard. */
const TWINS: readonly string[] = ['sz', 'kqc', 'aeiouy', 'dt', 'bp', 'fv']

const FAMILIES = new Map(TWINS.flatMap((group, at) => group.split('').map((letter) => [letter, at] as const)))

export function nameForm(name: string): NameForm {
  const words = fold(name).match(WORD) ?? []
  const telling = words.filter((word) => !LINKING.has(word))
  return { words: (telling.length > 0 ? telling : words).map(wordForm) }
}

function wordForm(folded: string): WordForm {
  const bare = bareForms(folded)
  const letters = [...new Set([...bare, ...bare.map(singular)])]
  // Latin letters have no ع: `Larbi` is العربي.
  const sounds = letters.map(skeletonOf).flatMap((form) => [form, form.replaceAll('3', '')])
  const skeletons = [...new Set(sounds)].filter((form) => form.length >= 2)
  const isNumber = /^\d/.test(folded) && !/[a-z]{3}/.test(folded)
  return {
    letters: letters.map(spelling),
    skeletons: skeletons.map(spelling),
    script: scriptOf(folded),
    isNumber,
  }
}

function spelling(text: string): Spelling {
  const sounds = Array.from({ length: text.length }, (_, at) => family(text.charAt(at)))
  return { text, sounds, families: sounds.reduce((all, each) => all | (1 << (each & 31)), 0) }
}

/** Twins, which cost half a slip, are of one family. */
function family(letter: string): number {
  return FAMILIES.get(letter) ?? letter.charCodeAt(0)
}

/** French, English and Arabic sound plurals fall together with their singular. */
function singular(word: string): string {
  if (/^[a-z]{4,}[sx]$/.test(word) && !word.endsWith('ss')) return word.slice(0, -1)
  if (/^\p{Script=Arabic}{5,}$/u.test(word)) return word.replace(/ات$/u, 'ه')
  return word
}

/**
 * How surely `said` names `name`, 0 to 1. 1: the same, whatever the script, accents, articles or number.
 * 0.85 and above: every word that was said is in the name (`Mohamed` for `Mohamed Benali`), perhaps with a
 * slip of a letter in a long one. Below 0.7: another name. Not symmetric: a name may hold more than was said.
 */
export function similarity(said: NameForm, name: NameForm): number {
  if (said.words.length === 0 || name.words.length === 0) return 0
  const found = coverage(said, name)
  if (found < 0.5) return found * 0.85
  return 0.85 * found + 0.15 * coverage(name, said)
}

/** The share of `part`'s letters that find their word in `whole`. */
function coverage(part: NameForm, whole: NameForm): number {
  let found = 0
  let length = 0
  for (const word of part.words) {
    const weight = word.letters[0]?.text.length ?? 0
    let best = 0
    for (const other of whole.words) best = Math.max(best, wordSimilarity(word, other))
    found += best * weight
    length += weight
  }
  return length === 0 ? 0 : found / length
}

function wordSimilarity(one: WordForm, other: WordForm): number {
  let best = 0
  if (one.script === other.script) {
    for (const a of one.letters) for (const b of other.letters) best = Math.max(best, closeness(a, b))
    if (best === 1) return 1
  }
  if (one.isNumber || other.isNumber) return best === 1 ? 1 : 0
  return Math.max(best, soundsAlike(one, other, best))
}

/** Equal sounds are as good as equal letters across scripts; within Latin script vowels still tell words apart. */
function soundsAlike(one: WordForm, other: WordForm, letters: number): number {
  // `livrées` and `levure`, `après` and `pourris` have the same consonants: in one script the letters have a say too.
  if (one.script === other.script && letters < (one.script === 'arabic' ? 0.76 : 0.6)) return 0
  const ceiling = one.script === other.script ? 0.94 : 1
  let best = 0
  for (const a of one.skeletons) {
    for (const b of other.skeletons) {
      if (a.text === b.text && (a.text.length >= 3 || one.script !== other.script)) return ceiling
      if (Math.min(a.text.length, b.text.length) >= 4) best = Math.max(best, closeness(a, b) * ceiling)
    }
  }
  return best
}

/** 1 − slips ⁄ letters of the longer word; a slip is a letter added, left out, changed or swapped. */
function closeness(one: Spelling, other: Spelling): number {
  const [a, b] = [one.text, other.text]
  if (a === b) return 1
  const longer = Math.max(a.length, b.length)
  // A third of the letters is the most that a typo changes; no need to count further.
  const most = Math.floor(longer / 3) + 0.5
  if (Math.abs(a.length - b.length) > most || longer < 3) return 0
  const alien = Math.max(bits(one.families & ~other.families), bits(other.families & ~one.families))
  if (alien > most) return 0
  const slips = countSlips(one, other, most)
  return slips > most ? 0 : 1 - slips / longer
}

function bits(mask: number): number {
  let count = 0
  for (let rest = mask; rest !== 0; rest &= rest - 1) count += 1
  return count
}

/** The last two rows and the one in work, used again: it is asked thousands of times for one word. */
const rows = [new Float64Array(64), new Float64Array(64), new Float64Array(64)] as const
const FAR = 99

/** Slips between two spellings; beyond `most` it is only told that they are more. */
function countSlips(one: Spelling, other: Spelling, most: number): number {
  const [a, b] = [one.text, other.text]
  if (Math.max(a.length, b.length) >= 63) return FAR
  const reach = Math.floor(most)
  let [beforeLast, last, row] = rows
  for (let j = 0; j <= b.length; j += 1) last[j] = j
  for (let i = 1; i <= a.length; i += 1) {
    const from = Math.max(1, i - reach)
    const to = Math.min(b.length, i + reach)
    row[from - 1] = from === 1 ? i : FAR
    let least = row[from - 1] ?? FAR
    for (let j = from; j <= to; j += 1) {
      const cost = costAt(one, other, i, j, { beforeLast, last, row })
      row[j] = cost
      if (cost < least) least = cost
    }
    if (to < b.length) row[to + 1] = FAR
    if (least > most) return least
    ;[beforeLast, last, row] = [last, row, beforeLast]
  }
  return last[b.length] ?? FAR
}

type Rows = { beforeLast: Float64Array; last: Float64Array; row: Float64Array }

function costAt(
  one: Spelling,
  other: Spelling,
  i: number,
  j: number,
  { beforeLast, last, row }: Rows,
): number {
  const [a, b] = [one.text, other.text]
  const [from, to] = [a.charCodeAt(i - 1), b.charCodeAt(j - 1)]
  const change = from === to ? 0 : one.sounds[i - 1] === other.sounds[j - 1] ? 0.5 : 1
  let cost = (last[j - 1] ?? FAR) + change
  const added = (last[j] ?? FAR) + 1
  const left = (row[j - 1] ?? FAR) + 1
  if (added < cost) cost = added
  if (left < cost) cost = left
  if (i > 1 && j > 1 && from === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === to) {
    const swapped = (beforeLast[j - 2] ?? FAR) + 1
    if (swapped < cost) cost = swapped
  }
  return cost
}
