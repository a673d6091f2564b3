import { datesIn } from './dates.ts'
import { meaningOf } from './labels.ts'
import { linesOf } from './lines.ts'
import { mainAmount, rowsOf, type Row } from './rows.ts'
import type { SeenPage } from './understand.ts'

/** How many heights of its writing are bare between two papers that lie side by side. */
const GUTTER = 2.5
const LEAST_PIECES = 4

/** Whether two papers lie in one photo, beside one another or one above the other. */
export function holdsTwoPapers(page: SeenPage): boolean {
  return liesBesideAnother(page) || liesAboveAnother(page)
}

/** Bare paper between two that lie one above the other, in heights of their writing. */
const BARE = 2
/** One paper has a day, goods and a sum; below a gap in one paper stands at most the rest of its sums. */
function liesAboveAnother({ pieces, width }: SeenPage): boolean {
  const lines = linesOf(pieces, width)
  return lines.some((line, i) => {
    const above = lines[i - 1]
    const bare = above ? line.y - above.y - (line.height + above.height) / 2 : 0
    if (!above || bare < BARE * Math.min(line.height, above.height)) return false
    const papers = [lines.slice(0, i), lines.slice(i)].map((some) => ({ text: some, rows: rowsOf(some) }))
    const sums = papers.map(({ rows }) => sumOf(rows))
    const whole = papers.every(
      ({ text, rows }) => text.some((one) => datesIn(one.text).length > 0) && rows.some(isGoods),
    )
    return whole && sums.every((sum) => sum !== null) && sums[0] !== sums[1]
  })
}

function isGoods({ meaning, amounts, words }: Row): boolean {
  return meaning === null && /\p{L}{3}/u.test(words) && amounts.some(({ decimals }) => decimals === 2)
}

/** Nothing is written across, and each comes to a sum of its own. */
function liesBesideAnother({ pieces, width }: SeenPage): boolean {
  const heights = pieces.map(({ box }) => box.height).sort((a, b) => a - b)
  const usual = heights[Math.floor(heights.length / 2)] ?? 0
  return guttersOf(pieces, usual).some((at) => {
    const sides = [pieces.filter(({ box }) => box.cx < at), pieces.filter(({ box }) => box.cx > at)]
    const sums = sides.map((some) =>
      some.length < LEAST_PIECES ? null : sumOf(rowsOf(linesOf(some, width))),
    )
    return sums.every((sum) => sum !== null) && sums[0] !== sums[1]
  })
}

/** The middles of the gaps from top to bottom that no writing crosses, left to right. */
function guttersOf(pieces: SeenPage['pieces'], usual: number): number[] {
  const spans = pieces
    .map(({ box }) => {
      const half =
        (box.length * Math.abs(Math.cos(box.angle)) + box.height * Math.abs(Math.sin(box.angle))) / 2
      return { left: box.cx - half, right: box.cx + half }
    })
    .sort((a, b) => a.left - b.left)
  const gutters: number[] = []
  let right = spans[0]?.right ?? 0
  for (const span of spans) {
    if (span.left - right > GUTTER * usual) gutters.push((span.left + right) / 2)
    right = Math.max(right, span.right)
  }
  return gutters
}

function sumOf(rows: Row[]): number | null {
  // Half of a table has sums without their words, which stand in the other half.
  const sums = rows.filter(({ line, amounts }) => {
    const said = amounts.length > 0 ? meaningOf(line.text)?.meaning : undefined
    return said === 'net' || said === 'inclusive' || said === 'total'
  })
  return sums.map((row) => mainAmount(row, false)?.value ?? null).findLast((value) => value !== null) ?? null
}
