import type { Piece } from '../letters/piece.ts'
import type { SeenPage } from './understand.ts'

const SIGN = 12
const LINE = 34

/**
 * A page for tests, written line by line as a till prints it: two spaces or more begin another column, `^` before
 * a line makes it large print. Everything on it is read as it is written.
 */
export function printedPage(...lines: string[]): SeenPage {
  const pieces: Piece[] = []
  let y = 40
  let widest = 0
  for (const line of lines) {
    const large = line.startsWith('^') ? 2 : 1
    const text = line.replace(/^\^/, '')
    for (const part of text.matchAll(/\S+(?: \S+)*/g)) {
      const length = part[0].length * SIGN * large
      const cx = 40 + part.index * SIGN * large + length / 2
      pieces.push({
        text: part[0],
        sure: 0.98,
        signs: [],
        box: { cx, cy: y, length, height: 24 * large, angle: 0 },
      })
      widest = Math.max(widest, cx + length / 2)
    }
    y += LINE * large
  }
  return { pieces, width: Math.max(800, widest + 40), height: y + 20 }
}
