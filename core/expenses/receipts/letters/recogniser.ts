import { at, halve, type Gray } from '../paper/gray.ts'
import type { SlantedBox } from '../paper/slanted-box.ts'
import type { Network } from './network.ts'
import type { Piece, Sign } from './piece.ts'

const HEIGHT = 48
const WIDEST = 1600
const IN_ONE_RUN = 8
/** All strips of a run together may be this wide: what is wider falls out of the processor's cache and takes longer. */
const WIDEST_RUN = 700
/** How much wider than the narrowest of a run a strip may be: what the others are padded with is read for nothing. */
const PADDED = { share: 1.1, pixels: 8 }

export type ReadLine = Omit<Piece, 'box'>

/** A page at several sizes, so that large print is not read through the gaps between pixels. */
export function sizesOf(page: Gray): Gray[] {
  const sizes = [page]
  while (sizes.length < 4 && Math.min(page.width, page.height) > 64)
    sizes.push(halve(sizes[sizes.length - 1]!))
  return sizes
}

/** The strip under a slanted box, upright and of the given height. */
export function stripOf(sizes: Gray[], box: SlantedBox, height: number, widest = WIDEST): Gray {
  const scale = box.height / height
  const width = Math.max(16, Math.min(widest, Math.round(box.length / scale)))
  const level = Math.max(0, Math.min(sizes.length - 1, Math.floor(Math.log2(Math.max(1, scale * 0.75)))))
  const source = sizes[level]!
  const shrink = 2 ** level
  const cos = Math.cos(box.angle)
  const sin = Math.sin(box.angle)
  const data = new Uint8Array(width * height)
  for (let row = 0; row < height; row++) {
    const v = ((row + 0.5) / height - 0.5) * box.height
    for (let column = 0; column < width; column++) {
      const u = ((column + 0.5) / width - 0.5) * box.length
      data[row * width + column] = at(
        source,
        (box.cx + u * cos - v * sin) / shrink - 0.5,
        (box.cy + u * sin + v * cos) / shrink - 0.5,
      )
    }
  }
  return { width, height, data }
}

/** Reads the strips with the network; only the signs in `alphabet` may come out (index in the answer → sign). */
export async function readStrips(
  network: Network,
  strips: Gray[],
  alphabet: Map<number, string>,
): Promise<ReadLine[]> {
  const order = strips.map((strip, i) => ({ strip, i })).sort((a, b) => a.strip.width - b.strip.width)
  const lines: ReadLine[] = strips.map(() => ({ text: '', sure: 0, signs: [] }))
  for (let from = 0; from < order.length;) {
    let to = from + 1
    const most = order[from]!.strip.width * PADDED.share + PADDED.pixels
    while (
      to < order.length &&
      to - from < IN_ONE_RUN &&
      order[to]!.strip.width <= most &&
      (to - from + 1) * order[to]!.strip.width <= WIDEST_RUN
    )
      to++
    const group = order.slice(from, to)
    const width = Math.ceil(group[group.length - 1]!.strip.width / 8) * 8
    const { data, shape } = await network.run(together(group, width), [group.length, 3, HEIGHT, width])
    const steps = shape[1]!
    const classes = shape[2]!
    group.forEach(({ i, strip }, n) => {
      const part = data.subarray(n * steps * classes, (n + 1) * steps * classes)
      lines[i] = collapse(part, steps, classes, alphabet, width / strip.width)
    })
    from = to
  }
  return lines
}

function together(group: { strip: Gray }[], width: number): Float32Array {
  const input = new Float32Array(group.length * 3 * HEIGHT * width)
  group.forEach(({ strip }, n) => {
    for (let row = 0; row < HEIGHT; row++) {
      for (let column = 0; column < strip.width; column++) {
        const value = strip.data[row * strip.width + column]! / 127.5 - 1
        for (let c = 0; c < 3; c++) input[((n * 3 + c) * HEIGHT + row) * width + column] = value
      }
    }
  })
  return input
}

/** From here on the network's own doubt about a space is one: it loses those of narrow print, at 0.01 it sees none. */
const LIKELY_SPACE = 0.2

/** CTC: the likeliest sign of each step; repeats and blanks fall away, spaces that were all but seen come back. */
function collapse(
  likely: Float32Array,
  steps: number,
  classes: number,
  alphabet: Map<number, string>,
  stretched: number,
): ReadLine {
  const signs: Sign[] = []
  const spaceIndex = [...alphabet].find(([, sign]) => sign === ' ')?.[0] ?? 0
  let before = 0
  let space = 0
  for (let step = 0; step < steps; step++) {
    const from = step * classes
    const { best, most, second, secondMost } = likeliest(likely, from, alphabet)
    const runnerUp = { other: alphabet.get(second) ?? '', otherSure: secondMost }
    space = Math.max(space, likely[from + spaceIndex] ?? 0)
    if (best !== 0 && best !== before) {
      const text = alphabet.get(best) ?? ''
      const at = Math.min(1, ((step + 0.5) / steps) * stretched)
      const last = signs[signs.length - 1]
      if (last && space >= LIKELY_SPACE && isWordBreak(last.text, text)) {
        signs.push({ text: ' ', at: (last.at + at) / 2, sure: 1, other: '', otherSure: 0 })
      }
      signs.push({ text, at, sure: most, ...runnerUp })
      space = 0
    } else if (best !== 0 && best === before) {
      const last = signs[signs.length - 1]
      if (last && most > last.sure) Object.assign(last, { sure: most, ...runnerUp })
    }
    before = best
  }
  const sure = signs.length === 0 ? 0 : signs.reduce((sum, sign) => sum + sign.sure, 0) / signs.length
  return { text: signs.map((sign) => sign.text).join(''), sure, signs }
}

/** Within a number a space could part what is one amount, and beside a space there is one. */
function isWordBreak(last: string, next: string): boolean {
  return /\S$/.test(last) && /^\S/.test(next) && (/\p{L}$/u.test(last) || /^\p{L}/u.test(next))
}

function likeliest(likely: Float32Array, from: number, alphabet: Map<number, string>) {
  let best = 0
  let most = likely[from]!
  let second = 0
  let secondMost = 0
  for (const index of alphabet.keys()) {
    const value = likely[from + index]!
    if (value > most) {
      if (best !== 0) {
        second = best
        secondMost = most
      }
      best = index
      most = value
    } else if (value > secondMost) {
      second = index
      secondMost = value
    }
  }
  return { best, most, second, secondMost }
}
