import type { Gray } from '../../paper/gray.ts'
import { darkOnLight } from '../pgm.ts'
import { CLASSES } from './classes.ts'
import { FEATURES, featuresOf, glyphsOf, holeIn, lineOf, type Glyph, type Line } from './glyphs.ts'
import packed from './weights.json' with { type: 'json' }

const into = unpack(packed.into)
const out = unpack(packed.out)
const SURE = 0.5
/** Where digits stand on both sides, or no word is near, a letter is unlikely from the start. */
const LEAST_BETWEEN_DIGITS = 0.02
const LEAST_WITHOUT_WORDS = 0.1
const SURELY_A_LETTER = 0.9
const HARDLY = 0.7
const COMMA = CLASSES.indexOf(',')
const HIGHEST_COMMA = 0.85

/** A run of Arabic-Indic digits in a strip: its text and where it begins and ends (pixels of the strip). */
export type DigitRun = {
  text: string
  sure: number
  from: number
  to: number
  glyphs: number
  others: number
}

/** Finds the longest run of Arabic-Indic digits in an upright strip, or null. */
export function easternDigitsIn(strip: Gray): DigitRun | null {
  // What reaches from top to bottom is a rule or the paper's edge.
  const glyphs = glyphsOf(darkOnLight(strip)).filter((glyph) => glyph.h < strip.height * 0.9)
  if (glyphs.length === 0) return null
  const line = lineOf(glyphs)
  const alone = mergeColons(glyphs, line.height).map((glyph) => ({ glyph, ...nameOf(glyph, line) }))
  const seen = amongDigits(alone, line)
  let best: DigitRun | null = null
  for (let start = 0; start < seen.length; start++) {
    let end = start
    while (
      end < seen.length &&
      belongs(seen[end]!) &&
      (end === start || beside(seen[end - 1]!.glyph, seen[end]!.glyph, line.height))
    )
      end++
    if (end === start) continue
    const run = runOf(seen.slice(start, end), seen.length)
    if (run && (!best || run.glyphs > best.glyphs)) best = run
    start = end
  }
  return best
}

type Named = { glyph: Glyph; text: string; sure: number; likely: readonly number[] }

function belongs(one: Named): boolean {
  return one.text !== '' && one.sure >= SURE
}

function isDigit(one: Named | undefined): boolean {
  return one !== undefined && belongs(one) && /[٠-٩]/.test(one.text)
}

function beside(a: Glyph, b: Glyph, height: number): boolean {
  return b.x - (a.x + a.w) < height * 0.9
}

/** What stands close to digits is a sign of the number too, however its hand draws it. */
function amongDigits(seen: Named[], line: Line): Named[] {
  const wordless = seen.every((one) => letterness(one) < SURELY_A_LETTER)
  return seen.map((one, i) => {
    const follows = reachesDigit(seen, i, -1, line)
    if (follows && one.sure < 0.9 && isDot(one.glyph, line))
      return { ...one, text: '٠', sure: Math.max(0.75, one.likely[0] ?? 0) }
    if (belongs(one)) return one
    const between = follows && reachesDigit(seen, i, 1, line)
    if (between && isTick(one.glyph, line) && letterness(one) < SURELY_A_LETTER)
      return { ...one, text: ',', sure: 0.7 }
    const signs = one.likely.slice(0, -1)
    const most = Math.max(0, ...signs)
    const enough = between ? LEAST_BETWEEN_DIGITS : LEAST_WITHOUT_WORDS
    if (most < enough || !(between || wordless)) return one
    return { ...one, text: CLASSES[signs.indexOf(most)] ?? '', sure: SURE }
  })
}

function letterness(one: Named): number {
  return one.likely.at(-1) ?? 0
}

/** A comma of any hand: small, narrow, without a ring. */
function isTick(glyph: Glyph, line: Line): boolean {
  return glyph.h < 0.75 * line.height && glyph.w < 0.5 * line.height && holeIn(glyph) === 0
}

/** The zero: as wide as high, small, at mid-height. A comma is longer, or stands at an end of the line. */
function isDot({ y, w, h, ink }: Glyph, line: Line): boolean {
  const middle = (y + h / 2 - line.top) / line.height
  const full = ink.reduce((sum, one) => sum + one, 0) / Math.max(1, w * h)
  const small = h > 0.12 * line.height && h < 0.42 * line.height && w < 0.42 * line.height
  return small && h < 1.5 * w && w < 1.5 * h && full > 0.6 && middle > 0.25 && middle < 0.8
}

/** Whether a digit stands that way with no more than one doubtful sign before it and no wide gap. */
function reachesDigit(seen: Named[], from: number, step: 1 | -1, line: Line): boolean {
  for (let i = from; Math.abs(i - from) < 2; i += step) {
    const [here, next] = [seen[i], seen[i + step]]
    if (!here || !next) return false
    const [left, right] = step === 1 ? [here, next] : [next, here]
    if (!beside(left.glyph, right.glyph, line.height)) return false
    if (isDigit(next)) return true
  }
  return false
}

function runOf(run: Named[], all: number): DigitRun | null {
  const digits = run.filter((one) => /[٠-٩]/.test(one.text))
  // A row of dots is a rule, not a row of zeros.
  if (digits.every((one) => one.text === '٠')) return null
  // One sign that is hardly a digit, among others that are none.
  if (run.length === 1 && all > 3 && run[0]!.sure < HARDLY) return null
  const first = run[0]!.glyph
  const last = run[run.length - 1]!.glyph
  return {
    text: run
      .map((one) => one.text)
      .join('')
      // A group of thousands does not begin with a zero alone: that was a dot beside the number.
      .replace(/^(?:٠,)+(?=[٠-٩]{1,3},)/, '')
      .replace(/^[,/]+|[,/:-]+$/g, ''),
    sure: digits.reduce((sum, one) => sum + one.sure, 0) / digits.length,
    from: first.x,
    to: last.x + last.w,
    glyphs: run.length,
    others: all - run.length,
  }
}

/** Two dots above one another are a colon, kept as one glyph whose ink is empty. */
function mergeColons(glyphs: Glyph[], height: number): Glyph[] {
  const merged: Glyph[] = []
  for (const glyph of glyphs) {
    const last = merged[merged.length - 1]
    const small = (one: Glyph) => one.h < height * 0.4 && one.w < height * 0.4
    if (
      last &&
      small(last) &&
      small(glyph) &&
      Math.abs(last.x + last.w / 2 - glyph.x - glyph.w / 2) < height * 0.2
    ) {
      const y = Math.min(last.y, glyph.y)
      merged[merged.length - 1] = {
        x: Math.min(last.x, glyph.x),
        y,
        w: Math.max(last.w, glyph.w),
        h: Math.max(last.y + last.h, glyph.y + glyph.h) - y,
        ink: new Uint8Array(),
      }
    } else merged.push(glyph)
  }
  return merged
}

function nameOf(glyph: Glyph, line: Line): Omit<Named, 'glyph'> {
  if (glyph.ink.length === 0) return { text: ':', sure: 0.9, likely: [] }
  const likely = asHigh(glyph, line, forward(featuresOf(glyph, line)))
  const best = likely.indexOf(Math.max(...likely))
  const byShape = CLASSES[best] === '' || likely[best]! < SURE ? shapeOf(glyph, line) : null
  return { text: CLASSES[best] ?? '', sure: likely[best] ?? 0, ...byShape, likely }
}

/** A comma of any hand is smaller than the digits: as high as they are, it is the two of a Kufi hand. */
function asHigh(glyph: Glyph, line: Line, likely: number[]): number[] {
  if (glyph.h < HIGHEST_COMMA * line.height) return likely
  const left = 1 - (likely[COMMA] ?? 0)
  return likely.map((one, i) => (i === COMMA ? 0 : one / Math.max(left, 0.01)))
}

/** Two signs differ so much from hand to hand that only their shape is common: the ring of a five, the tick of a comma. */
function shapeOf(glyph: Glyph, line: Line): { text: string; sure: number } | null {
  const height = glyph.h / line.height
  const width = glyph.w / line.height
  const middle = (glyph.y + glyph.h / 2 - line.top) / line.height
  const hole = holeIn(glyph)
  if (hole > 0.08 && height > 0.3 && height < 0.8 && width > height * 0.6 && middle > 0.35)
    return { text: '٥', sure: 0.78 }
  if (hole === 0 && height > 0.15 && height < 0.5 && width < 0.4 && middle < 0.4)
    return { text: ',', sure: 0.7 }
  return null
}

function forward(features: Float32Array): number[] {
  const hidden = Array.from({ length: packed.hidden }, (_, h) => {
    let sum = 0
    for (let i = 0; i < FEATURES; i++) sum += into[h * FEATURES + i]! * features[i]!
    return Math.max(0, sum)
  })
  hidden.push(1)
  const scores = CLASSES.map((_, c) =>
    hidden.reduce((sum, value, h) => sum + value * out[c * hidden.length + h]!, 0),
  )
  const most = Math.max(...scores)
  const powers = scores.map((score) => Math.exp(score - most))
  const all = powers.reduce((sum, power) => sum + power, 0)
  return powers.map((power) => power / all)
}

function unpack({ scale, bytes }: { scale: number; bytes: string }): Float32Array {
  return Float32Array.from(new Int8Array(Buffer.from(bytes, 'base64')), (value) => value * scale)
}
