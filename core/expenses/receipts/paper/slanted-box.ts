export type Point = { x: number; y: number }

/** A box that lies slanted on the page: its middle, its length along the writing, its height, its angle. */
export type SlantedBox = { cx: number; cy: number; length: number; height: number; angle: number }

/** The hull around points, counter-clockwise. */
export function hullOf(points: Point[]): Point[] {
  const sorted = [...points].sort((a, b) => a.x - b.x || a.y - b.y)
  if (sorted.length < 3) return sorted
  const half = (input: Point[]): Point[] => {
    const out: Point[] = []
    for (const p of input) {
      while (out.length >= 2 && turnsRight(out[out.length - 2]!, out[out.length - 1]!, p)) out.pop()
      out.push(p)
    }
    out.pop()
    return out
  }
  return [...half(sorted), ...half(sorted.reverse())]
}

function turnsRight(a: Point, b: Point, c: Point): boolean {
  return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x) <= 0
}

/** The box around the hull whose writing runs at that angle (radians). */
export function boxAt(hull: Point[], angle: number): SlantedBox {
  const cos = Math.cos(angle)
  const sin = Math.sin(angle)
  let u0 = Infinity
  let u1 = -Infinity
  let v0 = Infinity
  let v1 = -Infinity
  for (const p of hull) {
    const u = p.x * cos + p.y * sin
    const v = p.y * cos - p.x * sin
    if (u < u0) u0 = u
    if (u > u1) u1 = u
    if (v < v0) v0 = v
    if (v > v1) v1 = v
  }
  const u = (u0 + u1) / 2
  const v = (v0 + v1) / 2
  return { cx: u * cos - v * sin, cy: u * sin + v * cos, length: u1 - u0 + 1, height: v1 - v0 + 1, angle }
}

/** The box of the smallest area around the hull, its long side taken as the writing's direction. */
export function tightestBox(hull: Point[]): SlantedBox {
  let best: SlantedBox | null = null
  for (let i = 0; i < hull.length; i++) {
    const a = hull[i]!
    const b = hull[(i + 1) % hull.length]!
    const box = boxAt(hull, Math.atan2(b.y - a.y, b.x - a.x))
    if (!best || box.length * box.height < best.length * best.height) best = box
  }
  const box = best ?? boxAt(hull, 0)
  if (box.height > box.length) {
    return { ...box, length: box.height, height: box.length, angle: halfTurn(box.angle + Math.PI / 2) }
  }
  return { ...box, angle: halfTurn(box.angle) }
}

/** The same line's direction between -90° and 90°. */
export function halfTurn(angle: number): number {
  let a = angle
  while (a <= -Math.PI / 2) a += Math.PI
  while (a > Math.PI / 2) a -= Math.PI
  return a
}

/** A detector shrinks what it finds; grows the box by the share of its area to its outline. */
export function grow(box: SlantedBox, ratio: number): SlantedBox {
  const by = (box.length * box.height * ratio) / (2 * (box.length + box.height))
  return { ...box, length: box.length + 2 * by, height: box.height + 2 * by }
}

/** The four corners from top left, clockwise as one reads. */
export function corners(box: SlantedBox): [Point, Point, Point, Point] {
  const cos = Math.cos(box.angle)
  const sin = Math.sin(box.angle)
  const place = (u: number, v: number): Point => ({
    x: box.cx + u * box.length * cos - v * box.height * sin,
    y: box.cy + u * box.length * sin + v * box.height * cos,
  })
  return [place(-0.5, -0.5), place(0.5, -0.5), place(0.5, 0.5), place(-0.5, 0.5)]
}
