import type { Gray } from '../paper/gray.ts'

export const MARGIN = 12

/** A plain grey picture with white around it; white writing on black is turned over. */
export function asPgm({ width, height, data }: Gray): Buffer {
  const wide = width + 2 * MARGIN
  const high = height + 2 * MARGIN
  const head = Buffer.from(`P5\n${wide} ${high}\n255\n`)
  const body = Buffer.alloc(wide * high, 255)
  let sum = 0
  for (const value of data) sum += value
  const inverted = sum / data.length < 110
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const value = data[y * width + x]!
      body[(y + MARGIN) * wide + x + MARGIN] = inverted ? 255 - value : value
    }
  }
  return Buffer.concat([head, body])
}
