import type { Gray } from '../../paper/gray.ts'
import { CLASSES } from './classes.ts'
import { FEATURES, featuresOf, glyphsOf, holeIn, type Glyph } from './glyphs.ts'
import packed from './weights.json' with { type: 'json' }

const into = unpack(packed.into)
const out = unpack(packed.out)
const SURE = 0.6

/** A run of Arabic-Indic digits in a strip: its text and where it begins and ends (pixels of the strip). */
export type DigitRun = {
  text: string
  sure: number
  from: number
  to: number
  glyphs: number
  others: number
}

/** Finds the longest run of Arabic-Indic digits in an upright strip of dark writing, or null. */
export function easternDigitsIn(strip: Gray): DigitRun | null {
  const glyphs = glyphsOf(strip).filter((glyph) => glyph.h < strip.height * 0.98 || glyph.w < strip.height)
  if (glyphs.length === 0) return null
  const line = lineOf(glyphs)
  const seen = mergeColons(glyphs, line.height).map((glyph) => ({ glyph, ...nameOf(glyph, line) }))
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

type Named = { glyph: Glyph; text: string; sure: number }

function belongs(one: Named): boolean {
  return one.text !== '' && one.sure >= SURE
}

function beside(a: Glyph, b: Glyph, height: number): boolean {
  return b.x - (a.x + a.w) < height * 0.9
}

function runOf(run: Named[], all: number): DigitRun | null {
  const digits = run.filter((one) => /[٠-٩]/.test(one.text))
  // A row of dots is a rule, not a row of zeros.
  if (digits.every((one) => one.text === '٠')) return null
  const first = run[0]!.glyph
  const last = run[run.length - 1]!.glyph
  return {
    text: run
      .map((one) => one.text)
      .join('')
      .replace(/^[,/-]+|[,/:-]+$/g, ''),
    sure: digits.reduce((sum, one) => sum + one.sure, 0) / digits.length,
    from: first.x,
    to: last.x + last.w,
    glyphs: run.length,
    others: all - run.length,
  }
}

/** The height of the digits: that of the tall glyphs, and where their heads stand. */
function lineOf(glyphs: Glyph[]): { top: number; height: number } {
  const tallest = Math.max(...glyphs.map((glyph) => glyph.h))
  const tall = glyphs.filter((glyph) => glyph.h > tallest * 0.6)
  const heights = tall.map((glyph) => glyph.h).sort((a, b) => a - b)
  const tops = tall.map((glyph) => glyph.y).sort((a, b) => a - b)
  return { top: tops[tops.length >> 1]!, height: heights[heights.length >> 1]! }
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

function nameOf(glyph: Glyph, line: { top: number; height: number }): { text: string; sure: number } {
  if (glyph.ink.length === 0) return { text: ':', sure: 0.9 }
  const scores = forward(featuresOf(glyph, line.top, line.height))
  const best = scores.indexOf(Math.max(...scores))
  const byShape = CLASSES[best] === '' || scores[best]! < SURE ? shapeOf(glyph, line) : null
  if (byShape) return byShape
  return { text: CLASSES[best] ?? '', sure: scores[best] ?? 0 }
}

/** Two signs differ so much from hand to hand that only their shape is common: the ring of a five, the tick of a comma. */
function shapeOf(glyph: Glyph, line: { top: number; height: number }): { text: string; sure: number } | null {
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
