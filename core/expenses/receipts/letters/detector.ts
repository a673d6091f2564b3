import { sample, type Gray } from '../paper/gray.ts'
import { hullOf, type Point } from '../paper/slanted-box.ts'
import type { Network } from './network.ts'

const SURE_PIXEL = 0.3
const SURE_SPOT = 0.5
const MEAN = [0.485, 0.456, 0.406]
const SPREAD = [0.229, 0.224, 0.225]

/** A spot of writing: the hull of what the network marked, in pixels of the page. */
export type Spot = { hull: Point[]; score: number }

export type Part = { x: number; y: number; w: number; h: number }

/** Finds writing in a part of the page, looked at with the given number of pixels along its longer side. */
export async function findWriting(network: Network, page: Gray, part: Part, side: number): Promise<Spot[]> {
  const scale = Math.min(side / Math.max(part.w, part.h), 4)
  const width = Math.max(32, Math.round((part.w * scale) / 32) * 32)
  const height = Math.max(32, Math.round((part.h * scale) / 32) * 32)
  const seen = sample(page, part, width, height)
  const input = new Float32Array(3 * width * height)
  for (let c = 0; c < 3; c++) {
    const shift = MEAN[c]!
    const factor = 1 / (255 * SPREAD[c]!)
    const from = c * width * height
    for (let i = 0; i < seen.data.length; i++) {
      input[from + i] = seen.data[i]! * factor - shift / SPREAD[c]!
    }
  }
  const { data } = await network.run(input, [1, 3, height, width])
  return spotsIn(data, width, height).map((spot) => ({
    score: spot.score,
    hull: spot.hull.map((p) => ({
      x: part.x + ((p.x + 0.5) * part.w) / width,
      y: part.y + ((p.y + 0.5) * part.h) / height,
    })),
  }))
}

/** Pixels that hang together and are likely enough, as hulls. */
export function spotsIn(likely: Float32Array, width: number, height: number): Spot[] {
  const seen = new Uint8Array(width * height)
  const stack: number[] = []
  const spots: Spot[] = []
  for (let start = 0; start < seen.length; start++) {
    if (seen[start] || likely[start]! <= SURE_PIXEL) continue
    let sum = 0
    let count = 0
    const left = new Map<number, [number, number]>()
    seen[start] = 1
    stack.push(start)
    for (let i = stack.pop(); i !== undefined; i = stack.pop()) {
      const y = Math.floor(i / width)
      const x = i - y * width
      sum += likely[i]!
      count++
      const row = left.get(y)
      if (!row) left.set(y, [x, x])
      else if (x < row[0]) row[0] = x
      else if (x > row[1]) row[1] = x
      if (x > 0) visit(i - 1)
      if (x < width - 1) visit(i + 1)
      if (y > 0) visit(i - width)
      if (y < height - 1) visit(i + width)
    }
    if (count < 12 || sum / count < SURE_SPOT) continue
    const points: Point[] = []
    for (const [y, [x0, x1]] of left) points.push({ x: x0, y }, { x: x1, y })
    const hull = hullOf(points)
    if (hull.length >= 3) spots.push({ hull, score: sum / count })
  }
  return spots

  function visit(i: number): void {
    if (seen[i] || likely[i]! <= SURE_PIXEL) return
    seen[i] = 1
    stack.push(i)
  }
}
