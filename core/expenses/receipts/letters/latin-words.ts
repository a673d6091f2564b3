import type { Piece } from './piece.ts'

/** Whether words of Latin letters stand on the page beyond doubt. */
export function holdsLatin(pieces: Piece[]): boolean {
  return pieces.filter(({ text, sure }) => sure > 0.92 && /[a-z]{3}/i.test(text)).length >= 3
}
