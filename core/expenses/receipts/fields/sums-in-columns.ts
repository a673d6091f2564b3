import { amountsIn } from './amounts.ts'
import { meaningOf } from './labels.ts'
import type { Line } from './lines.ts'
import type { Piece } from '../letters/piece.ts'

/**
 * Sums told in columns (`Total HT   TVA 19%   Net à payer` and the figures below) as if each label stood before its
 * figure. Two labels of sums at least, and a figure under each, else the lines stay as they are.
 */
export function underTheirLabels(lines: Line[]): Line[] {
  return lines.flatMap((line, i) => {
    const below = lines[i + 1]
    const above = lines[i - 1]
    if (above && columnsOf(above, line)) return []
    return (below && columnsOf(line, below)) ?? [line]
  })
}

function columnsOf(labels: Line, figures: Line): Line[] | null {
  if (labels.pieces.length < 2 || labels.pieces.length !== figures.pieces.length) return null
  if (figures.y - labels.y > 2.5 * Math.max(labels.height, figures.height)) return null
  if (!figures.pieces.every(isAmount) || labels.pieces.some(isAmount)) return null
  const sums = labels.pieces.filter((piece) => meaningOf(piece.text) !== null)
  // `Qté  P.U  Montant` heads a table of goods: its labels are not all sums.
  if (sums.length < 2 || sums.length < labels.pieces.length * 0.7) return null
  if (!labels.pieces.some((piece) => SUMS.has(meaningOf(piece.text)?.meaning ?? ''))) return null
  // As many of both: labels at the left of their boxes and figures at the right are no nearer to one another.
  const inOrder = [...figures.pieces].sort((a, b) => a.box.cx - b.box.cx)
  const pairs = [...labels.pieces]
    .sort((a, b) => a.box.cx - b.box.cx)
    .flatMap((label, i) => (inOrder[i] ? [{ label, figure: inOrder[i] }] : []))
  return pairs.map(({ label, figure }) => ({
    ...figures,
    pieces: [label, figure],
    text: `${label.text}  ${figure.text}`,
    left: Math.min(label.box.cx - label.box.length / 2, figure.box.cx - figure.box.length / 2),
    right: Math.max(label.box.cx + label.box.length / 2, figure.box.cx + figure.box.length / 2),
  }))
}

const SUMS = new Set<string>(['net', 'inclusive', 'exclusive', 'subtotal', 'tax'])

function isAmount(piece: Piece): boolean {
  return amountsIn(piece.text).length > 0 && !/\p{L}{4}/u.test(piece.text) && !/%/.test(piece.text)
}
