import type { Piece } from '../letters/piece.ts'
import { joinedFigures } from './joined-figures.ts'

/** Pieces that stand on one line of the paper, from left to right. */
export type Line = {
  pieces: Piece[]
  text: string
  /** Where the line stands on the page once its slant is taken off, in pixels. */
  y: number
  left: number
  right: number
  height: number
}

/** Chains pieces into lines by following each one's own slant to its neighbour: curled paper has no straight lines. */
export function linesOf(pieces: Piece[], pageWidth: number): Line[] {
  const seen = ({ text, box }: Piece) => text.trim() !== '' && box.length > 0 && box.height > 0
  const byLeft = alongThePage(pieces.filter(seen)).sort((a, b) => a.box.cx - b.box.cx)
  const next = byLeft.map((piece) => bestNeighbour(piece, byLeft, 'right'))
  const before = byLeft.map((piece) => bestNeighbour(piece, byLeft, 'left'))
  const place = new Map(byLeft.map((piece, i) => [piece, i]))
  const linked = byLeft.map((piece, i) => {
    const neighbour = next[i]
    const j = neighbour ? place.get(neighbour) : undefined
    return j !== undefined && before[j] === piece ? neighbour : null
  })
  const starts = new Set(byLeft)
  for (const neighbour of linked) if (neighbour) starts.delete(neighbour)
  const lines: Line[] = []
  for (const start of starts) {
    const chain: Piece[] = []
    for (let at: Piece | null | undefined = start; at; at = linked[place.get(at) ?? -1]) chain.push(at)
    lines.push(lineOf(chain, pageWidth))
  }
  return lines.sort((a, b) => a.y - b.y)
}

/** A box that took in a letter's tail leans by itself: where its neighbours all lie otherwise it lies as they do. */
function alongThePage(pieces: Piece[]): Piece[] {
  const long = pieces.filter(({ box }) => box.length > 3 * box.height)
  return pieces.map((piece) => {
    const near = long
      .filter((other) => other !== piece)
      .map((other) => ({ angle: other.box.angle, far: distance(piece, other) }))
      .sort((a, b) => a.far - b.far)
      .slice(0, NEIGHBOURS)
      .map(({ angle }) => angle)
      .sort((a, b) => a - b)
    const usual = near[Math.floor(near.length / 2)]
    if (near.length < NEIGHBOURS || usual === undefined) return piece
    const alone = Math.abs(piece.box.angle - usual) > OUT_OF_LINE
    return alone ? { ...piece, box: { ...piece.box, angle: usual } } : piece
  })
}

const NEIGHBOURS = 5
const OUT_OF_LINE = 0.05

/** Curled paper leans otherwise from left to right, and less so from top to bottom. */
function distance(a: Piece, b: Piece): number {
  return Math.hypot(2 * (a.box.cx - b.box.cx), a.box.cy - b.box.cy)
}

function lineOf(links: Piece[], pageWidth: number): Line {
  const chain = joinedFigures(links)
  const weight = chain.reduce((sum, piece) => sum + piece.box.length, 0)
  const y =
    chain.reduce(
      (sum, { box }) => sum + box.length * (box.cy - Math.tan(box.angle) * (box.cx - pageWidth / 2)),
      0,
    ) / weight
  return {
    pieces: chain,
    text: chain.map((piece) => piece.text).join('  '),
    y,
    left: Math.min(...chain.map(({ box }) => box.cx - box.length / 2)),
    right: Math.max(...chain.map(({ box }) => box.cx + box.length / 2)),
    height: Math.max(...chain.map(({ box }) => box.height)),
  }
}

function bestNeighbour(piece: Piece, all: Piece[], side: 'left' | 'right'): Piece | null {
  let best: Piece | null = null
  let least = Infinity
  for (const other of all) {
    if (other === piece) continue
    const [a, b] = side === 'right' ? [piece, other] : [other, piece]
    if (b.box.cx <= a.box.cx) continue
    const gap = end(b, -1).x - end(a, 1).x
    if (gap < -0.4 * Math.min(a.box.length, b.box.length)) continue
    const off = offLine(a, b)
    if (off > 0.5) continue
    const cost = Math.max(0, gap) + off * 4 * Math.min(a.box.height, b.box.height)
    if (cost < least) {
      least = cost
      best = other
    }
  }
  return best
}

/** How far two pieces miss each other's line, in heights of the smaller one. */
function offLine(a: Piece, b: Piece): number {
  const from = end(a, 1)
  const to = end(b, -1)
  const total = a.box.length + b.box.length
  const angle = (a.box.angle * a.box.length + b.box.angle * b.box.length) / total
  const miss = Math.abs(from.y + Math.tan(angle) * (to.x - from.x) - to.y)
  // The baselines of large and small print on one line differ by part of the larger height.
  return miss / (0.6 * Math.min(a.box.height, b.box.height) + 0.4 * Math.max(a.box.height, b.box.height))
}

function end(piece: Piece, side: 1 | -1): { x: number; y: number } {
  const half = (side * piece.box.length) / 2
  return {
    x: piece.box.cx + half * Math.cos(piece.box.angle),
    y: piece.box.cy + half * Math.sin(piece.box.angle),
  }
}
