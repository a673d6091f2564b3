import { ABOUT, FRENCH_THOUSAND } from './number-words.ts'
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

const SCALE_NAMES: readonly (readonly [number, Scale])[] = [
  [1_000_000_000, 'milliard'],
  [1_000_000, 'million'],
  [1_000, 'thousand'],
  [100, 'hundred'],
]

/** Puts parts together as they are said, from the largest size down, and refuses what would begin another number. */
export class NumberBuilder {
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
