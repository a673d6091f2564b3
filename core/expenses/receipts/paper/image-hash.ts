import { sample, type Gray } from './gray.ts'

/** A hash of 64 bits, in hexadecimal, of how brightness changes from left to right: near photos, near hashes. */
export function imageHash(page: Gray): string {
  const small = sample(page, { x: 0, y: 0, w: page.width, h: page.height }, 9, 8)
  let hash = ''
  for (let row = 0; row < 8; row++) {
    let byte = 0
    for (let column = 0; column < 8; column++) {
      const at = row * 9 + column
      byte = (byte << 1) | (small.data[at]! > small.data[at + 1]! ? 1 : 0)
    }
    hash += byte.toString(16).padStart(2, '0')
  }
  return hash
}

/** How many of the 64 bits differ. */
export function hashDistance(a: string, b: string): number {
  let different = 0
  for (let i = 0; i < Math.max(a.length, b.length); i++) {
    let bits = (Number.parseInt(a[i] ?? '0', 16) ^ Number.parseInt(b[i] ?? '0', 16)) & 15
    for (; bits > 0; bits &= bits - 1) different++
  }
  return different
}
