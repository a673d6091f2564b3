import type { Gray } from '../../paper/gray.ts'

/** A blob of ink that hangs together, in pixels of its strip. */
export type Glyph = { x: number; y: number; w: number; h: number; ink: Uint8Array }

/** Where the heads of a line's tall glyphs stand, and their height. */
export type Line = { top: number; height: number }

const WIDE = 12
const HIGH = 16
export const FEATURES = WIDE * HIGH + 6

/** The blobs of ink of a strip, from left to right; dust is left out, dots above one another are one (a colon). */
export function glyphsOf(strip: Gray): Glyph[] {
  const dark = threshold(strip)
  const seen = new Uint8Array(strip.data.length)
  const glyphs: Glyph[] = []
  const least = strip.height * strip.height * 0.004
  for (let start = 0; start < seen.length; start++) {
    if (seen[start] || strip.data[start]! > dark) continue
    const glyph = flood(strip, start, seen, dark)
    if (glyph.count >= least) glyphs.push(glyph)
  }
  return glyphs.sort((a, b) => a.x + a.w / 2 - b.x - b.w / 2)
}

function flood(strip: Gray, start: number, seen: Uint8Array, dark: number): Glyph & { count: number } {
  const { width, height, data } = strip
  const stack = [start]
  const inside: number[] = []
  seen[start] = 1
  let x0 = width
  let x1 = 0
  let y0 = height
  let y1 = 0
  for (let i = stack.pop(); i !== undefined; i = stack.pop()) {
    inside.push(i)
    const x = i % width
    const y = (i - x) / width
    x0 = Math.min(x0, x)
    x1 = Math.max(x1, x)
    y0 = Math.min(y0, y)
    y1 = Math.max(y1, y)
    for (let dy = -1; dy <= 1; dy++) {
      for (let dx = -1; dx <= 1; dx++) {
        const nx = x + dx
        const ny = y + dy
        if (nx < 0 || ny < 0 || nx >= width || ny >= height) continue
        const next = ny * width + nx
        if (seen[next] || data[next]! > dark) continue
        seen[next] = 1
        stack.push(next)
      }
    }
  }
  const w = x1 - x0 + 1
  const h = y1 - y0 + 1
  const ink = new Uint8Array(w * h)
  for (const i of inside) ink[(Math.floor(i / width) - y0) * w + (i % width) - x0] = 1
  return { x: x0, y: y0, w, h, ink, count: inside.length }
}

/** Half way between ink and paper, by Otsu's rule. */
function threshold(strip: Gray): number {
  const histogram = new Uint32Array(256)
  for (const value of strip.data) histogram[value]!++
  const all = strip.data.length
  let sum = 0
  for (let i = 0; i < 256; i++) sum += i * histogram[i]!
  let best = 128
  let most = 0
  let below = 0
  let belowSum = 0
  for (let i = 0; i < 256; i++) {
    below += histogram[i]!
    belowSum += i * histogram[i]!
    if (below === 0 || below === all) continue
    const apart = belowSum / below - (sum - belowSum) / (all - below)
    const between = below * (all - below) * apart * apart
    if (between > most) {
      most = between
      best = i
    }
  }
  return best
}

/** The height of the digits: that of the tall glyphs, and where their heads stand. */
export function lineOf(glyphs: Glyph[]): Line {
  const tallest = Math.max(...glyphs.map((glyph) => glyph.h))
  const tall = glyphs.filter((glyph) => glyph.h > tallest * 0.6)
  const heights = tall.map((glyph) => glyph.h).sort((a, b) => a - b)
  const tops = tall.map((glyph) => glyph.y).sort((a, b) => a - b)
  return { top: tops[tops.length >> 1]!, height: heights[heights.length >> 1]! }
}

/** What the small network sees of a glyph: its ink in a grid, its size and its place in the line. */
export function featuresOf(glyph: Glyph, line: Line): Float32Array {
  const features = new Float32Array(FEATURES)
  const scale = Math.max(glyph.w / WIDE, glyph.h / HIGH)
  const left = (WIDE - glyph.w / scale) / 2
  const top = (HIGH - glyph.h / scale) / 2
  for (let row = 0; row < HIGH; row++) {
    for (let column = 0; column < WIDE; column++) {
      features[row * WIDE + column] = inkIn(glyph, (column - left) * scale, (row - top) * scale, scale)
    }
  }
  features[WIDE * HIGH] = Math.min(2, glyph.h / line.height)
  features[WIDE * HIGH + 1] = Math.min(2, glyph.w / line.height)
  features[WIDE * HIGH + 2] = (glyph.y + glyph.h / 2 - line.top) / line.height
  features[WIDE * HIGH + 3] = 1
  const hole = holeIn(glyph)
  features[WIDE * HIGH + 4] = hole > 0 ? 2 : 0
  features[WIDE * HIGH + 5] = hole * 4
  return features
}

function inkIn(glyph: Glyph, x: number, y: number, size: number): number {
  let dark = 0
  for (let i = 0; i < 9; i++) {
    const px = Math.floor(x + ((i % 3) + 0.5) * (size / 3))
    const py = Math.floor(y + (Math.floor(i / 3) + 0.5) * (size / 3))
    if (px >= 0 && py >= 0 && px < glyph.w && py < glyph.h) dark += glyph.ink[py * glyph.w + px]!
  }
  return dark / 9
}

/** The share of the glyph's box that its ink encloses: a ring tells a five from a comma of the same size. */
export function holeIn({ w, h, ink }: Glyph): number {
  const wide = w + 2
  const outside = new Uint8Array(wide * (h + 2))
  const stack = [0]
  outside[0] = 1
  let reached = 0
  for (let i = stack.pop(); i !== undefined; i = stack.pop()) {
    reached++
    const x = i % wide
    const y = (i - x) / wide
    for (const [nx, ny] of [
      [x - 1, y],
      [x + 1, y],
      [x, y - 1],
      [x, y + 1],
    ] as const) {
      if (nx < 0 || ny < 0 || nx >= wide || ny >= h + 2 || outside[ny * wide + nx]) continue
      const inside = nx >= 1 && ny >= 1 && nx <= w && ny <= h
      if (inside && ink[(ny - 1) * w + nx - 1]) continue
      outside[ny * wide + nx] = 1
      stack.push(ny * wide + nx)
    }
  }
  let dark = 0
  for (const one of ink) dark += one
  return (wide * (h + 2) - reached - dark) / (w * h)
}
