import type { Piece } from '../letters/piece.ts'

/** `6` and `770,00` side by side are one amount whose thousands stand apart; so are `32500` and `,00`. */
export function joinedFigures(pieces: Piece[]): Piece[] {
  const out: Piece[] = []
  for (const piece of pieces) {
    const last = out[out.length - 1]
    const gap = last ? piece.box.cx - piece.box.length / 2 - (last.box.cx + last.box.length / 2) : Infinity
    if (last && gap < 0.35 * piece.box.height && isOne(last.text, piece.text)) {
      out[out.length - 1] = joined(last, piece)
    } else out.push(piece)
  }
  return out
}

function isOne(before: string, after: string): boolean {
  if (/^[.,]\s?\d{2}$/.test(after)) return /^\d[\d ]*$/.test(before)
  return /^\d{1,3}$/.test(before) && /^\d{3}(?:[.,]\d{2})?(?!\d)/.test(after)
}

function joined(a: Piece, b: Piece): Piece {
  const left = a.box.cx - a.box.length / 2
  const right = b.box.cx + b.box.length / 2
  const share = a.box.length / (a.box.length + b.box.length)
  const between = /^[.,]/.test(b.text) ? '' : ' '
  return {
    text: `${a.text}${between}${b.text}`,
    sure: Math.min(a.sure, b.sure),
    signs: [
      ...a.signs.map((sign) => ({ ...sign, at: sign.at * share })),
      ...(between ? [{ text: between, at: share, sure: 1, other: '', otherSure: 0 }] : []),
      ...b.signs.map((sign) => ({ ...sign, at: share + sign.at * (1 - share) })),
    ],
    box: { ...b.box, cx: (left + right) / 2, cy: (a.box.cy + b.box.cy) / 2, length: right - left },
  }
}
