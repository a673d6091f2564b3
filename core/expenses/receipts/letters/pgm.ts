import type { Gray } from '../paper/gray.ts'

export const MARGIN = 12

/** White writing on black is turned over. */
export function darkOnLight(strip: Gray): Gray {
  let sum = 0
  for (const value of strip.data) sum += value
  if (sum / strip.data.length >= 110) return strip
  return { ...strip, data: strip.data.map((value) => 255 - value) }
}

/** A plain grey picture with white around it, its writing dark. */
export function asPgm(strip: Gray): Buffer {
  const { width, height, data } = darkOnLight(strip)
  const wide = width + 2 * MARGIN
  const high = height + 2 * MARGIN
  const head = Buffer.from(`P5\n${wide} ${high}\n255\n`)
  const body = Buffer.alloc(wide * high, 255)
  for (let y = 0; y < height; y++) {
    body.set(data.subarray(y * width, (y + 1) * width), (y + MARGIN) * wide + MARGIN)
  }
  return Buffer.concat([head, body])
}
