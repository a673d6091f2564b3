import { readDigits } from './digits.ts'
import { NumberBuilder } from './number-builder.ts'
import { AND, LESS, NUMBER_WORDS } from './number-words.ts'
import { skeletonOf } from './skeleton.ts'
import { tokenise } from './tokens.ts'
import type { NumberReading } from './number-builder.ts'
import type { NumberPart } from './number-words.ts'
import type { Token } from './tokens.ts'

/** All the numbers in a message, in order, without overlaps. */
export function readNumbers(message: string | readonly Token[]): NumberReading[] {
  const tokens = typeof message === 'string' ? tokenise(message) : message
  const readings: NumberReading[] = []
  for (let at = 0; at < tokens.length;) {
    const reading = readNumberAt(tokens, at)
    if (reading) readings.push(reading)
    at = reading ? reading.tokens[1] : at + 1
  }
  return readings
}

/** The number that begins at token `at`, or null. */
export function readNumberAt(tokens: readonly Token[], at: number): NumberReading | null {
  const number = new NumberBuilder()
  let next = at
  while (next < tokens.length) {
    const taken = takePart(tokens, next, number, next === at)
    if (taken === 0) break
    next += taken
  }
  if (next === at) return null
  next += takeFractionTail(tokens, next, number)
  return number.reading(tokens, at, next)
}

/** The part that a token says; a stuck و or ل does not hide it, an article does (`الوحدة`, `lwa7da` mean "each"). */
export function numberPartOf(token: Token): { part: NumberPart; joined: boolean } | null {
  if (token.kind !== 'word' && token.kind !== 'unit') return null
  const { folded } = token
  const plain = NUMBER_WORDS.get(folded)
  if (plain) return { part: plain, joined: false }
  if (token.script === 'arabic' && folded.startsWith('و')) {
    const rest = NUMBER_WORDS.get(folded.slice(1))
    if (rest) return { part: rest, joined: true }
  }
  const size = /^(?:l|el|ال)(?<word>.{3,})$/u.exec(folded)?.groups?.word
  const sized = size ? NUMBER_WORDS.get(size) : undefined
  if (sized?.part === 'scale') return { part: sized, joined: false }
  const heard = /[3579]/.test(folded) && /[a-z]/.test(folded) ? SOUNDS.get(skeletonOf(folded)) : undefined
  return heard ? { part: heard, joined: false } : null
}

// Free spelling of long Darija number words (`khmesta3ech`, `5emsine`); short ones would meet other words.
const SOUNDS: ReadonlyMap<string, NumberPart> = new Map(
  [...NUMBER_WORDS]
    .filter(([word, part]) => /[3579]/.test(word) && part.part !== 'fraction')
    .map(([word, part]) => [skeletonOf(word), part] as const)
    .filter(([sounds]) => sounds.length >= 4),
)

/** Takes the part that begins at `at` into the number; how many tokens that was, 0 where it does not fit. */
function takePart(tokens: readonly Token[], at: number, number: NumberBuilder, first: boolean): number {
  const token = tokens[at]
  if (!token) return 0
  if (token.kind === 'number') return takeDigits(tokens, at, number, false)
  const said = numberPartOf(token)
  if (said) return number.take(said.part, token, said.joined) ? 1 : 0
  if (first) return 0
  const next = tokens[at + 1]
  // `half a dozen`, not `five a day`.
  const dozen = token.folded === 'a' && next ? numberPartOf(next)?.part : undefined
  if (dozen?.part === 'dozen') return number.take(dozen, token, false) ? 2 : 0
  const after = next
  if (!after || !(AND.has(token.folded) || token.folded === '-' || token.folded === 'de')) return 0
  if (token.folded === '-' || token.folded === 'de') return takeAfterHyphen(tokens, at, number)
  if (after.kind === 'number') {
    const taken = takeDigits(tokens, at + 1, number, true)
    return taken === 0 ? 0 : taken + 1
  }
  const part = numberPartOf(after)
  return part && part.part.part !== 'fraction' && number.take(part.part, after, true) ? 2 : 0
}

/** `quatre-vingt-dix`; and `une douzaine de`, `nos de` end here. */
function takeAfterHyphen(tokens: readonly Token[], at: number, number: NumberBuilder): number {
  const after = tokens[at + 1]
  const said = after && tokens[at]?.folded === '-' ? numberPartOf(after) : null
  return after && said && number.take(said.part, after, false) ? 2 : 0
}

function takeDigits(tokens: readonly Token[], at: number, number: NumberBuilder, joined: boolean): number {
  const length = digitGroups(tokens, at)
  const written = tokens
    .slice(at, at + length)
    .map((token) => token.folded)
    .join(' ')
  const value = readDigits(written)
  return value !== null && number.takeDigits(value, joined) ? length : 0
}

/** `1 250 000,50` is one number: groups of three, one space apart, the last of them not a measure's own (`2 500g`). */
function digitGroups(tokens: readonly Token[], at: number): number {
  const first = tokens[at]
  if (!first || !/^\d{1,3}$/.test(first.folded)) return 1
  let length = 1
  for (;;) {
    const [before, group, after] = [tokens[at + length - 1], tokens[at + length], tokens[at + length + 1]]
    if (group?.kind !== 'number' || !before || group.span[0] - before.span[1] !== 1) return length
    if (!/^\d{3}(?:[.,٫]\d{1,2})?$/.test(group.folded)) return length
    const measured = after?.kind === 'unit' && after.span[0] === group.span[1]
    if (measured && /^(?:g|gr|ml|cl|mm)$/.test(after.folded)) return length
    length += 1
    if (group.folded.length > 3) return length
  }
}

/** `w nos`, `et demi`, `ونص`, `and a half`, `ghir rob3`, `moins le quart`, `إلا ربع`. */
function takeFractionTail(tokens: readonly Token[], at: number, number: NumberBuilder): number {
  const tail = fractionTailAt(tokens, at)
  if (!tail || !number.takeTail(tail.value)) return 0
  return tail.length
}

const ARTICLE = /^(?:le|un|une|a|l)$/

/** A tail like `w nos` (0.5) or `ghir rob3` (−0.25) beginning at a token; also said after a unit: `3 kilo w nos`. */
export function fractionTailAt(
  tokens: readonly Token[],
  at: number,
): { value: number; length: number } | null {
  const token = tokens[at]
  if (!token) return null
  const stuck = numberPartOf(token)
  if (stuck?.joined && stuck.part.part === 'fraction') return { value: stuck.part.value, length: 1 }
  const sign = LESS.has(token.folded) ? -1 : AND.has(token.folded) ? 1 : 0
  if (sign === 0) return null
  const article = ARTICLE.test(tokens[at + 1]?.folded ?? '') ? 1 : 0
  const after = tokens[at + 1 + article]
  const part = after ? numberPartOf(after)?.part : undefined
  return part?.part === 'fraction' ? { value: sign * part.value, length: 2 + article } : null
}
