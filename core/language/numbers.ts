import { readDigits } from './digits.ts'
import { ABOUT, AND, FRENCH_THOUSAND, LESS, NUMBER_WORDS } from './number-words.ts'
import { skeletonOf } from './skeleton.ts'
import { tokenise } from './tokens.ts'
import type { Span } from './normalise.ts'
import type { NumberPart } from './number-words.ts'
import type { Token } from './tokens.ts'

/** The largest word of size that was said: old money is counted in thousands and millions of centimes. */
export type Scale = 'none' | 'hundred' | 'thousand' | 'million' | 'milliard'

/** A number in a message. Several `values`: it can be meant in several ways, the likeliest first. */
export interface NumberReading {
  readonly values: readonly [number, ...number[]]
  readonly ambiguous: boolean
  /** `chi 20`, `environ 20`. */
  readonly approximate: boolean
  /** Digits, words, or digits with a word of size (`3 mlayen`); `kilo`: `15k`; `fraction`: `nos`, `w rob3`. */
  readonly said: 'digits' | 'words' | 'both' | 'kilo' | 'fraction'
  readonly scale: Scale
  /** The word of size as it was said, folded: `mlayen`, `million`. */
  readonly scaleWord: string | null
  readonly span: Span
  /** Range of tokens, half-open. */
  readonly tokens: Span
}

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

const SCALE_NAMES: readonly (readonly [number, Scale])[] = [
  [1_000_000_000, 'milliard'],
  [1_000_000, 'million'],
  [1_000, 'thousand'],
  [100, 'hundred'],
]

/** Puts parts together as they are said, from the largest size down, and refuses what would begin another number. */
class NumberBuilder {
  #total = 0
  #current: number | null = null
  #lastScale = Number.POSITIVE_INFINITY
  #fraction = 1
  #tail = 0
  #said = new Set<'digits' | 'words' | 'kilo' | 'fraction'>()
  #scaleWord: string | null = null
  #largest = 0
  #smallTail = false
  #rough = false
  #closed = false

  take(part: NumberPart, token: Token, joined: boolean): boolean {
    if (this.#closed) return false
    const taken = this.#takeWord(part, token, joined)
    if (taken) this.#said.add(token.folded === 'k' ? 'kilo' : part.part === 'fraction' ? 'fraction' : 'words')
    return taken
  }

  takeDigits(value: number, joined: boolean): boolean {
    if (this.#closed || this.#current !== null || (joined && this.#total === 0)) return false
    if (value >= this.#lastScale || (this.#total > 0 && !Number.isInteger(value))) return false
    this.#current = value
    this.#smallTail = this.#total > 0
    this.#said.add('digits')
    return true
  }

  takeTail(value: number): boolean {
    if (this.#empty() || this.#said.has('fraction')) return false
    const unit = this.#current === null && this.#total > 0 ? this.#lastScale : 1
    this.#tail = value * unit
    return true
  }

  #empty(): boolean {
    return this.#current === null && this.#total === 0
  }

  #takeWord(part: NumberPart, token: Token, joined: boolean): boolean {
    switch (part.part) {
      case 'units':
      case 'teens':
        return this.#takeSmall(part.value, joined)
      case 'tens':
        return this.#takeTens(part.value, joined)
      case 'hundreds':
        return this.#takeHundreds(part.value)
      case 'hundred':
        return this.#takeHundred()
      case 'scale':
        return this.#takeScale(part.value, part.times, token)
      case 'dozen':
        return this.#takeDozen(part.value, part.rough)
      case 'fraction':
        return this.#takeFraction(part.value)
      default:
        return part satisfies never
    }
  }

  /** 5 after `vingt`; 15 after `soixante` and `quatre-vingt`. */
  #takeSmall(value: number, joined: boolean): boolean {
    if (this.#said.has('digits') && this.#current !== null) return false
    const now = this.#current
    if (now === null) {
      if (value === 0 && this.#total > 0) return false
      this.#smallTail = this.#total > 0 && !joined
      this.#current = value
      return true
    }
    const tens = now % 100
    const fits =
      tens === 0 ? now >= 100 : tens % 10 === 0 && tens >= 20 && (value < 10 || tens === 60 || tens === 80)
    const frenchTeen = tens === 10 && value >= 7 && value <= 9
    // MSA says the ten of a teen after its unit: خمسة عشر.
    const arabicTeen = value === 10 && !joined && tens >= 1 && tens <= 9
    const frenchHigh = (tens === 70 || tens === 90) && value >= 7 && value <= 9
    if (!(fits || frenchTeen || arabicTeen || frenchHigh) || value === 0) return false
    this.#current = now + value
    return true
  }

  /** `vingt` after 4 multiplies (quatre-vingt); after a unit and `w` it adds (khamsa w 3achrin). */
  #takeTens(value: number, joined: boolean): boolean {
    const now = this.#current
    if (now === null) {
      this.#smallTail = this.#total > 0
      this.#current = value
      return true
    }
    if (this.#said.has('digits')) return false
    const units = now % 100
    if (units === 0 && now >= 100) this.#current = now + value
    else if (value === 20 && units === 4 && !joined) this.#current = now - 4 + 80
    else if (joined && units >= 1 && units <= 9) this.#current = now + value
    else return false
    return true
  }

  #takeHundreds(value: number): boolean {
    if (this.#current !== null) return false
    this.#current = value
    this.#smallTail = this.#total > 0
    this.#largest = Math.max(this.#largest, 100)
    return true
  }

  #takeHundred(): boolean {
    const now = this.#current ?? 1
    if (now < 1 || now > 99) return false
    this.#smallTail = this.#total > 0
    this.#current = now * 100
    this.#largest = Math.max(this.#largest, 100)
    return true
  }

  #takeScale(value: number, times: number, token: Token): boolean {
    if (value >= this.#lastScale && this.#total > 0) return this.#multiplyAll(value, token)
    const now = this.#current
    if (now !== null && times > 1) return false
    // k belongs to the digits before it; alone it is a letter.
    if (token.folded === 'k' && (now === null || !this.#said.has('digits'))) return false
    this.#total += (now ?? 1) * this.#fraction * times * value
    this.#fraction = 1
    this.#said.delete('fraction')
    this.#current = null
    this.#smallTail = false
    this.#scaleSaid(value, token)
    return true
  }

  /** `mille milliards`, `100 alf melyoun`: a larger size multiplies what was said. */
  #multiplyAll(value: number, token: Token): boolean {
    if (this.#lastScale >= value || this.#current !== null) return false
    this.#total *= value
    this.#scaleSaid(value, token)
    return true
  }

  #scaleSaid(value: number, token: Token): void {
    this.#lastScale = value
    if (value > this.#largest) {
      this.#largest = value
      this.#scaleWord = token.folded
    }
    if (token.folded === 'k') this.#closed = true
  }

  #takeDozen(value: number, rough: boolean): boolean {
    if (this.#total > 0) return false
    this.#current = (this.#current ?? 1) * this.#fraction * value
    this.#fraction = 1
    this.#said.delete('fraction')
    this.#rough = rough
    this.#closed = true
    return true
  }

  /** `nos melyoun`, `trois quarts de kilo`; on its own a half of whatever follows. */
  #takeFraction(value: number): boolean {
    if (this.#total > 0 || this.#fraction !== 1) return false
    const times = this.#current ?? 1
    if (times > 3 || (times > 1 && value === 0.5)) return false
    this.#fraction = value
    this.#current = times
    return true
  }

  reading(tokens: readonly Token[], at: number, next: number): NumberReading | null {
    const values = this.#values()
    const start = tokens[at]?.span[0] ?? 0
    const end = tokens[next - 1]?.span[1] ?? start
    const scale = SCALE_NAMES.find(([size]) => this.#largest >= size)?.[1] ?? 'none'
    return {
      values,
      ambiguous: values.length > 1,
      approximate: this.#rough || ABOUT.has(tokens[at - 1]?.folded ?? ''),
      said: this.#manner(),
      scale,
      scaleWord: this.#scaleWord,
      span: [start, end],
      tokens: [at, next],
    }
  }

  #manner(): NumberReading['said'] {
    if (this.#said.has('kilo')) return 'kilo'
    if (this.#said.has('fraction')) return 'fraction'
    if (this.#said.has('digits')) return this.#said.has('words') ? 'both' : 'digits'
    return 'words'
  }

  /**
   * After `mille` French speech drops the hundreds (`deux mille cinq` for 2 500), after a million everyone drops
   * the thousands (`4 millions 200`).
   */
  #values(): [number, ...number[]] {
    const rest = (this.#current ?? 0) * this.#fraction
    const plain = exact(this.#total + rest + this.#tail)
    if (!this.#smallTail || rest <= 0) return [plain]
    if (this.#lastScale === 1_000_000_000 && rest < 1_000)
      return [exact(plain - rest + rest * 1_000_000), plain]
    if (this.#lastScale === 1_000_000 && rest < 10) return [exact(plain - rest + rest * 100_000), plain]
    if (this.#lastScale === 1_000_000 && rest < 1_000) return [exact(plain - rest + rest * 1_000), plain]
    const french = this.#scaleWord !== null && FRENCH_THOUSAND.has(this.#scaleWord)
    if (french && this.#lastScale === 1_000 && rest < 10) return [plain, exact(plain - rest + rest * 100)]
    return [plain]
  }
}

/** Fractions of halves and quarters are exact in binary; decimals that people write have four places at most. */
function exact(value: number): number {
  return Math.round(value * 10_000) / 10_000
}
