import type { Gray } from '../paper/gray.ts'
import type { SlantedBox } from '../paper/slanted-box.ts'
import { darkOnLight } from './pgm.ts'
import { stripOf } from './recogniser.ts'

const STRIP = 32
/** How far, in heights, a box may grow at either end, and how wide a gap ends a word. */
const FURTHEST = 1.5
const GAP = 0.4

/**
 * The box grown along its line to where the writing ends, but not into another box: the detector, trained on
 * other scripts, cuts Arabic words short, and numbers before their small zeros.
 */
export function wholeWords(box: SlantedBox, all: readonly SlantedBox[], sizes: Gray[]): SlantedBox {
  const reach = FURTHEST * box.height
  const wide = { ...box, length: box.length + 2 * reach }
  const strip = darkOnLight(stripOf(sizes, wide, STRIP))
  const written = inkOf(strip)
  const perPixel = wide.length / strip.width
  const [left, right] = room(box, all, reach)
  const gap = (GAP * box.height) / perPixel
  const start = reach / perPixel
  const end = strip.width - start
  const from = outermost(written, start, -1, Math.max(0, start - left / perPixel), gap)
  const to = outermost(written, end, 1, Math.min(strip.width, end + right / perPixel), gap)
  const before = Math.max(0, start - from) * perPixel
  const after = Math.max(0, to - end) * perPixel
  const shift = (after - before) / 2
  return {
    ...box,
    length: box.length + before + after,
    cx: box.cx + shift * Math.cos(box.angle),
    cy: box.cy + shift * Math.sin(box.angle),
  }
}

/** Whether a column of the strip holds ink; what is dark from top to bottom is a rule or the paper's edge. */
function inkOf({ width, height, data }: Gray): boolean[] {
  return Array.from({ length: width }, (_, x) => {
    let dark = 0
    for (let y = 0; y < height; y++) if (data[y * width + x]! < 120) dark++
    return dark >= 2 && dark < 0.8 * height
  })
}

/** The last column with ink before a gap, going outwards from the box's own end. */
function outermost(written: boolean[], from: number, step: 1 | -1, limit: number, gap: number): number {
  let last = from
  for (let x = Math.round(from); step === 1 ? x < limit : x > limit; x += step) {
    if (written[x] === true) last = x + step
    else if (Math.abs(x - last) > gap) break
  }
  return last
}

/** How far it is, left and right, to the nearest box on the same line; at most `reach`. */
function room(box: SlantedBox, all: readonly SlantedBox[], reach: number): [number, number] {
  const cos = Math.cos(box.angle)
  const sin = Math.sin(box.angle)
  let left = reach
  let right = reach
  for (const other of all) {
    const along = (other.cx - box.cx) * cos + (other.cy - box.cy) * sin
    const across = Math.abs((other.cy - box.cy) * cos - (other.cx - box.cx) * sin)
    if (other === box || across > 0.6 * Math.max(box.height, other.height)) continue
    const between = Math.max(0, Math.abs(along) - (box.length + other.length) / 2)
    if (along < 0) left = Math.min(left, between)
    else if (along > 0) right = Math.min(right, between)
  }
  return [left, right]
}
