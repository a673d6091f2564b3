import type { Cell } from './cells.ts'
import { says } from './labels.ts'
import type { Row } from './rows.ts'
import { plain, squash } from './text.ts'

/** Cells that stand below one another. */
export type Column = { left: number; right: number; cells: Map<Row, Cell> }

/** Which columns tell how many, the price of one and what the line comes to. */
export type Roles = {
  count: Column | null
  price: Column | null
  sum: Column
  /** What is taken off each line, in percent. */
  off: Column | null
}

/**
 * The cells that overlap from row to row, as columns from left to right. The narrow come first: what then lies over
 * two columns of one row is several figures that the reader ran together, and belongs to neither; words over two
 * columns of words are one long name.
 */
export function columnsOf(table: Map<Row, Cell[]>, belongs: (cell: Cell) => boolean): Column[] {
  const all = [...table].flatMap(([row, cells]) => cells.filter(belongs).map((cell) => ({ row, cell })))
  const columns: Column[] = []
  for (const { row, cell } of all.sort((a, b) => widthOf(a.cell) - widthOf(b.cell))) {
    const here = columns.filter((column) => overlap(column, cell) > 0.3)
    const [first, ...others] = here
    if (!first) columns.push({ left: cell.left, right: cell.right, cells: new Map([[row, cell]]) })
    else if (cell.value !== null && others.some((other) => sharesRow(first, other))) continue
    else {
      for (const other of others) take(first, other)
      columns.splice(0, columns.length, ...columns.filter((column) => !others.includes(column)))
      first.left = Math.min(first.left, cell.left)
      first.right = Math.max(first.right, cell.right)
      if (!first.cells.has(row)) first.cells.set(row, cell)
    }
  }
  return columns.sort((a, b) => a.left - b.left)
}

function widthOf({ left, right }: Span): number {
  return right - left
}

function sharesRow(a: Column, b: Column): boolean {
  return [...a.cells.keys()].some((row) => b.cells.has(row))
}

function take(column: Column, other: Column): void {
  column.left = Math.min(column.left, other.left)
  column.right = Math.max(column.right, other.right)
  for (const [row, cell] of other.cells) if (!column.cells.has(row)) column.cells.set(row, cell)
}

type Span = { left: number; right: number }

/** The share of the narrower that lies over the other. */
export function overlap(a: Span, b: Span): number {
  const shared = Math.min(a.right, b.right) - Math.max(a.left, b.left)
  return shared / Math.max(1, Math.min(a.right - a.left, b.right - b.left))
}

const COUNT = [
  'quantite',
  'qte',
  'qty',
  'nb',
  'nbre',
  'nombre',
  'poids',
  'volume',
  'الكميه',
  'العدد',
  'الوزن',
]
const PRICE = ['pu', 'p u', 'prix', 'ppa', 'price', 'tarif', 'سعر الوحده', 'السعر', 'الثمن', 'سعر']
const SUM = ['montant', 'total', 'valeur', 'mt', 'amount', 'somme', 'المبلغ', 'المجموع', 'القيمه']

const NAME = [
  'designation',
  'libelle',
  'article',
  'produit',
  'description',
  'البيان',
  'التعيين',
  'الصنف',
  'السلعه',
  'المنتوج',
  'المنتج',
  'النوع',
]

/** Whether the heading over a column says that names of goods stand in it. */
export function namesSaid(column: Span, heading: Cell[]): boolean {
  return heading.some((cell) => overlap(cell, column) > 0.5 && says(plain(cell.text), ...NAME))
}

/** What the heading over a column says it is. */
export function roleSaid(column: Span, heading: Cell[]): 'count' | 'price' | 'sum' | null {
  const over = heading
    .filter((cell) => overlap(cell, column) > 0)
    .sort((a, b) => overlap(b, column) - overlap(a, column))[0]
  if (!over) return null
  const text = plain(over.text)
  const is = (words: string[]) =>
    words.some((word) => (word.length < 4 ? squash(text).startsWith(squash(word)) : says(text, word)))
  return is(COUNT) ? 'count' : is(PRICE) ? 'price' : is(SUM) ? 'sum' : null
}

/** How much more a column may be what its heading says than what another says. */
const WORTH_OF_HEADING = 0.4

/**
 * The columns whose figures multiply, row by row, to another column's, told by arithmetic first and by the headings
 * where it leaves a choice; without any that do, the column of sums by its heading, or the last in the direction of reading.
 */
export function rolesOf(
  columns: Column[],
  percents: Column[],
  heading: Cell[],
  rightToLeft: boolean,
): Roles | null {
  const roles = new Map(columns.map((column) => [column, roleSaid(column, heading)]))
  const meant = (column: Column, role: string) => (roles.get(column) === role ? WORTH_OF_HEADING : 0)
  let best: (Roles & { worth: number }) | null = null
  for (const count of columns)
    for (const price of columns)
      for (const sum of columns) {
        if (count === price || price === sum || count === sum) continue
        for (const off of [null, ...percents, ...columns]) {
          if (off === count || off === price || off === sum) continue
          const held = fits(count, price, sum, off)
          if (held.rows === 0 || held.rows * 2 < held.all) continue
          // Where all else is even, how many is read before the price.
          const first = rightToLeft === count.left > price.left ? 0.06 : 0
          const said = meant(count, 'count') + meant(price, 'price') + meant(sum, 'sum')
          const worth = held.worth + said + first
          if (!best || worth > best.worth) best = { count, price, sum, off, worth }
        }
      }
  if (best) return best
  const named = (role: string) => columns.find((column) => roles.get(column) === role) ?? null
  const sums = columns.filter((column) => roles.get(column) === 'sum')
  const sum = rightToLeft ? (sums[0] ?? columns[0]) : (sums.at(-1) ?? columns.at(-1))
  if (!sum) return null
  const others = { count: named('count'), price: named('price') }
  return {
    sum,
    off: null,
    count: others.count === sum ? null : others.count,
    price: others.price === sum ? null : others.price,
  }
}

/** In how many of the rows that have all three the count times the price is the sum, and how telling that is. */
function fits(
  count: Column,
  price: Column,
  sum: Column,
  off: Column | null,
): { rows: number; all: number; worth: number } {
  let [rows, all, worth] = [0, 0, 0]
  for (const [row, cell] of count.cells) {
    const [many, one, told] = [cell.value, price.cells.get(row)?.value, sum.cells.get(row)?.value]
    if (many === null || one === null || one === undefined || told === null || told === undefined) continue
    all++
    const less = off === null ? 0 : offIn(off, row)
    if (!multiplies(many, one * (1 - less), told)) continue
    rows++
    if (off !== null && less > 0) worth += 0.3
    // One of a thing tells nothing; a count is whole and its print has no centimes, a price is the greater.
    const telling = many === 100 || one === 100 ? 0.2 : 1
    const written = /[.,]\d{2}$/.test(cell.text) ? -0.2 : 0
    if (off !== null && less === 0) worth -= 0.1
    worth += telling + (many % 100 === 0 ? 0.1 : 0) + (Math.abs(many) <= one ? 0.05 : 0) + written
  }
  return { rows, all, worth }
}

/** The share that is taken off a row, 0 to 0.6. */
export function offIn(off: Column, row: Row): number {
  const cell = off.cells.get(row)
  const percent = cell?.percent ?? (cell?.value === undefined || cell.value === null ? 0 : cell.value / 100)
  return percent > 0 && percent <= 60 ? percent / 100 : 0
}

/** Whether so many (in hundredths) at that price make the sum, each centime of it rounded. */
export function multiplies(count: number, price: number, sum: number): boolean {
  return price > 0 && makes(count, price, sum)
}

function makes(count: number, price: number, sum: number): boolean {
  const many = Math.abs(count / 100)
  // A price's lost half centime counts once for each; of what is no count it would explain anything.
  const rounded = Math.max(1, Math.min(many * 0.5, Math.abs(sum) / 1000))
  return many !== 0 && Math.abs((count / 100) * price - sum) <= rounded
}
