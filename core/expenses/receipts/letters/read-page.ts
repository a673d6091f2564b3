import { turn, type Gray, type QuarterTurns } from '../paper/gray.ts'
import {
  boxAt,
  corners,
  grow,
  halfTurn,
  tightestBox,
  type Point,
  type SlantedBox,
} from '../paper/slanted-box.ts'
import { EVERY_STEP, type Steps } from '../steps.ts'
import { findWriting, type Part, type Spot } from './detector.ts'
import { missedLargePrint, withLargePieces } from './large-print.ts'
import type { Network } from './network.ts'
import type { Piece } from './piece.ts'
import { readStrips, sizesOf, stripOf } from './recogniser.ts'

const GROWTH = 1.6
const SIDE = 960
const STRIP = 48

export type Networks = { find: Network; read: Network; face: Network }

export type ReadPage = { pieces: Piece[]; turned: QuarterTurns; page: Gray }

/** Finds and reads the Latin writing of a flattened page, turning the page upright first. */
export async function readPage(
  networks: Networks,
  flat: Gray,
  alphabet: Map<number, string>,
  steps: Steps = EVERY_STEP,
): Promise<ReadPage> {
  const whole = { x: 0, y: 0, w: flat.width, h: flat.height }
  let spots = await findWriting(networks.find, flat, whole, SIDE)
  const close = steps.has('closer-look') ? closerLook(spots, flat, SIDE) : null
  if (close) spots = await findWriting(networks.find, flat, close.part, close.side)

  let page = flat
  let turned: QuarterTurns = 0
  if (steps.has('turning') && liesSideways(spots)) {
    spots = turnSpots(spots, 1, page)
    page = turn(page, 1)
    turned = 1
  }
  let boxes = boxesOf(spots, steps)
  let sizes = sizesOf(page)
  if (steps.has('turning') && (await standsOnItsHead(networks.face, sizes, boxes))) {
    spots = turnSpots(spots, 2, page)
    page = turn(page, 2)
    turned = turned === 1 ? 3 : 2
    boxes = boxesOf(spots, steps)
    sizes = sizesOf(page)
  }
  const read = async (some: SlantedBox[]): Promise<Piece[]> => {
    const strips = some.map((box) => stripOf(sizes, box, STRIP))
    const lines = await readStrips(networks.read, strips, alphabet)
    return some.map((box, i) => ({ ...lines[i]!, box }))
  }
  const pieces = await read(boxes)
  if (!steps.has('large-print')) return { page, turned, pieces }
  const seen = close
    ? close.side / Math.max(close.part.w, close.part.h)
    : SIDE / Math.max(flat.width, flat.height)
  const large = await missedLargePrint(networks.find, page, spots, seen)
  return { page, turned, pieces: withLargePieces(pieces, await read(boxesOf(large, steps))) }
}

/** Where the writing fills a small part of the photo or is tiny, that part is looked at from nearer. */
function closerLook(spots: Spot[], page: Gray, side: number): { part: Part; side: number } | null {
  if (spots.length < 4) return null
  const shown = side / Math.max(page.width, page.height)
  const points = spots.flatMap((spot) => spot.hull)
  const x0 = Math.max(0, Math.min(...points.map((p) => p.x)) - page.width * 0.03)
  const y0 = Math.max(0, Math.min(...points.map((p) => p.y)) - page.height * 0.03)
  const x1 = Math.min(page.width, Math.max(...points.map((p) => p.x)) + page.width * 0.03)
  const y1 = Math.min(page.height, Math.max(...points.map((p) => p.y)) + page.height * 0.03)
  const heights = spots.map((spot) => tightestBox(spot.hull).height * shown).sort((a, b) => a - b)
  const usual = heights[Math.floor(heights.length / 2)]!
  // The network marks the core of the letters, about half of the line's height.
  if (usual >= 6) return null
  const part = { x: x0, y: y0, w: x1 - x0, h: y1 - y0 }
  const longest = Math.max(part.w, part.h)
  const wanted = Math.min(longest * shown * (9 / usual), 1536, longest * 1.5)
  return wanted > longest * shown * 1.2 ? { part, side: wanted } : null
}

function liesSideways(spots: Spot[]): boolean {
  let upright = 0
  let sideways = 0
  for (const spot of spots) {
    const box = tightestBox(spot.hull)
    if (box.length < box.height * 2) continue
    if (Math.abs(box.angle) < Math.PI / 4) upright += box.length
    else sideways += box.length
  }
  return sideways > upright
}

function turnSpots(spots: Spot[], quarters: 1 | 2, page: Gray): Spot[] {
  const moved = (p: Point): Point =>
    quarters === 1 ? { x: page.height - p.y, y: p.x } : { x: page.width - p.x, y: page.height - p.y }
  return spots.map((spot) => ({ score: spot.score, hull: spot.hull.map(moved) }))
}

/** Long boxes tell the slant by themselves; short ones (a single figure) take it from those around. */
export function boxesOf(spots: Spot[], steps: Steps = EVERY_STEP): SlantedBox[] {
  const tight = spots.map((spot) => ({ spot, box: tightestBox(spot.hull) }))
  const long = tight.filter(({ box }) => box.length > box.height * 3 && Math.abs(box.angle) < Math.PI / 4)
  const slantAt = (x: number, y: number): number => {
    let sum = 0
    let weights = 0
    for (const { box } of long) {
      const weight = box.length / (1 + ((box.cx - x) ** 2 + ((box.cy - y) * 2) ** 2) / 40_000)
      sum += box.angle * weight
      weights += weight
    }
    return weights === 0 ? 0 : sum / weights
  }
  const grown = tight.map(({ spot, box }) => {
    const around = slantAt(box.cx, box.cy)
    const own = halfTurn(box.angle)
    const angle = box.length > box.height * 3 && Math.abs(own - around) < 0.12 ? own : around
    return grow(boxAt(spot.hull, angle), GROWTH)
  })
  return steps.has('joining') ? joinNeighbours(grown) : grown
}

/** Large print falls apart into words and syllables: those that all but touch are read as one. */
export function joinNeighbours(boxes: SlantedBox[]): SlantedBox[] {
  const left = [...boxes].sort((a, b) => a.cx - b.cx)
  const out: SlantedBox[] = []
  while (left.length > 0) {
    let box = left.shift()!
    for (let i = 0; i < left.length;) {
      const other = left[i]!
      if (allButTouch(box, other)) {
        box = around(box, other)
        left.splice(i, 1)
        i = 0
      } else i++
    }
    out.push(box)
  }
  return out
}

function allButTouch(a: SlantedBox, b: SlantedBox): boolean {
  const smaller = Math.min(a.height, b.height)
  if (Math.max(a.height, b.height) > 1.6 * smaller || Math.abs(a.angle - b.angle) > 0.1) return false
  const cos = Math.cos(a.angle)
  const sin = Math.sin(a.angle)
  const along = (b.cx - a.cx) * cos + (b.cy - a.cy) * sin
  const across = (b.cy - a.cy) * cos - (b.cx - a.cx) * sin
  const gap = Math.abs(along) - (a.length + b.length) / 2
  return Math.abs(across) < 0.3 * smaller && gap < 0.3 * smaller
}

function around(a: SlantedBox, b: SlantedBox): SlantedBox {
  const angle = (a.angle * a.length + b.angle * b.length) / (a.length + b.length)
  return boxAt([...corners(a), ...corners(b)], angle)
}

/** The small network that tells the right way up from upside down votes over the longest lines. */
async function standsOnItsHead(face: Network, sizes: Gray[], boxes: SlantedBox[]): Promise<boolean> {
  const longest = boxes
    .filter((box) => box.length > box.height * 2.5)
    .sort((a, b) => b.length / b.height - a.length / a.height)
    .slice(0, 12)
  if (longest.length === 0) return false
  const width = 192
  const input = new Float32Array(longest.length * 3 * STRIP * width)
  longest.forEach((box, n) => {
    const strip = stripOf(sizes, box, STRIP, width)
    for (let c = 0; c < 3; c++) {
      for (let row = 0; row < STRIP; row++) {
        for (let column = 0; column < strip.width; column++) {
          input[((n * 3 + c) * STRIP + row) * width + column] =
            strip.data[row * strip.width + column]! / 127.5 - 1
        }
      }
    }
  })
  const { data } = await face.run(input, [longest.length, 3, STRIP, width])
  let votes = 0
  for (let n = 0; n < longest.length; n++) votes += data[n * 2 + 1]! - data[n * 2]!
  return votes > longest.length * 0.2
}
