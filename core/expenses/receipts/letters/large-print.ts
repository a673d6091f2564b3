import type { Gray } from '../paper/gray.ts'
import { tightestBox, type Point, type SlantedBox } from '../paper/slanted-box.ts'
import { findWriting, type Part, type Spot } from './detector.ts'
import { holdsLatin } from './latin-words.ts'
import type { Network } from './network.ts'
import type { Piece } from './piece.ts'

/** How much of the height and width of what was found is looked at, and how far beyond it. */
const HEAD = 0.4
const ABOVE = 0.25
const BESIDE = 0.1
/** Where in it a name stands. */
const FIRST_LINES = 0.2
/** A name is printed larger than the rest, or the detector would have seen it. */
const LARGER = 1.35
/** No one of these finds every word that the others miss; together they take a fortieth of a photo's time. */
const FROM_AFAR = [0.75, 0.6, 0.4]

/**
 * Short words in large print, as a shop's name at the head, fall through the detector at some sizes and not at
 * others: a head without any is looked at again from further away.
 * @param scale pixels that the detector saw for each pixel of the page
 */
export async function missedLargePrint(
  network: Network,
  page: Gray,
  spots: Spot[],
  scale: number,
): Promise<Spot[]> {
  if (spots.length < 4) return []
  const bounds = boundsOf(spots.flatMap(({ hull }) => hull))
  const large = (spot: Spot) => heightOf(spot) > LARGER * usual
  const heights = spots.map(heightOf).sort((a, b) => a - b)
  const usual = heights[Math.floor(heights.length / 2)] ?? 0
  const first = bounds.top + (bounds.bottom - bounds.top) * FIRST_LINES
  if (spots.some((spot) => large(spot) && middleOf(spot).y < first)) return []
  const head = headOf(bounds, page)
  const missed: Spot[] = []
  for (const part of FROM_AFAR)
    missed.push(...(await findWriting(network, page, head, Math.max(head.w, head.h) * scale * part)))
  return missed
    .filter((spot) => large(spot) && !spots.some((other) => isLineIn(other, spot)))
    .sort((a, b) => lengthOf(b) - lengthOf(a))
    .filter((spot, i, all) => !all.slice(0, i).some((other) => overlaps(spot, other)))
}

/**
 * The page's pieces with the large ones that are believed. What is scribbled over a page of Latin print is no name;
 * where Arabic may stand the reader of Latin can't tell.
 */
export function withLargePieces(pieces: Piece[], large: Piece[]): Piece[] {
  const latin = holdsLatin(pieces)
  const believed = large.filter(({ text, sure }) => !latin || (sure >= SURELY_READ && /\p{L}{3}/u.test(text)))
  // What was seen of it before are shreds.
  const shred = ({ box }: Piece) => believed.some((whole) => isWithin(box, whole.box))
  return [...pieces.filter((piece) => !shred(piece)), ...believed]
}

const SURELY_READ = 0.9

function isWithin(small: SlantedBox, large: SlantedBox): boolean {
  const [dx, dy] = [small.cx - large.cx, small.cy - large.cy]
  const along = Math.abs(dx * Math.cos(large.angle) + dy * Math.sin(large.angle))
  const across = Math.abs(dy * Math.cos(large.angle) - dx * Math.sin(large.angle))
  return along < large.length / 2 && across < large.height / 2 && small.height < large.height
}

/** A line that was found already: the larger spot runs it together with what stands above or below. */
function isLineIn(line: Spot, spot: Spot): boolean {
  return overlaps(line, spot) && lengthOf(line) > 0.4 * lengthOf(spot)
}

type Bounds = { left: number; right: number; top: number; bottom: number }

function headOf({ left, right, top, bottom }: Bounds, page: Gray): Part {
  const [width, height] = [right - left, bottom - top]
  // A name that was not seen may stand above and beside all that was.
  const x = Math.max(0, left - width * BESIDE)
  const y = Math.max(0, top - height * ABOVE)
  return {
    x,
    y,
    w: Math.min(page.width, right + width * BESIDE) - x,
    h: Math.max(32, Math.min(page.height, top + height * HEAD) - y),
  }
}

function heightOf({ hull }: Spot): number {
  return tightestBox(hull).height
}

function lengthOf({ hull }: Spot): number {
  return tightestBox(hull).length
}

/** Whether the middle of one lies within the other's bounds. */
function overlaps(one: Spot, other: Spot): boolean {
  return holds(one, middleOf(other)) || holds(other, middleOf(one))
}

function boundsOf(points: Point[]): Bounds {
  const xs = points.map(({ x }) => x)
  const ys = points.map(({ y }) => y)
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) }
}

function middleOf({ hull }: Spot): Point {
  const { left, right, top, bottom } = boundsOf(hull)
  return { x: (left + right) / 2, y: (top + bottom) / 2 }
}

function holds({ hull }: Spot, at: Point): boolean {
  const { left, right, top, bottom } = boundsOf(hull)
  return at.x >= left && at.x <= right && at.y >= top && at.y <= bottom
}
