import { cellsOf, type Cell } from './cells.ts'
import { columnsOf, multiplies, overlap, rolesOf, type Column, type Roles } from './columns.ts'
import { nameOf } from './item-name.ts'
import type { FoundItem } from './item-figures.ts'
import type { Row } from './rows.ts'

type Told = FoundItem & { row: Row; other: number | null }

/**
 * The goods of a table by its columns, in whatever order they stand: figures by what multiplies, names by where the
 * words stand, a long name over several lines.
 * @param sums what the paper says its goods may come to: of two readings of a line the one that leads there is kept
 */
export function tabledItems(
  heading: Row | null,
  rows: Row[],
  rightToLeft: boolean,
  sums: number[],
): FoundItem[] {
  const table = new Map(rows.map((row) => [row, cellsOf(row)]))
  const figures = columnsOf(table, ({ value }) => value !== null)
  const roles = rolesOf(figures, heading ? cellsOf(heading) : [], rightToLeft)
  if (!roles) return []
  const names = namesIn(table)
  const items: Told[] = []
  for (const [row, cells] of table) {
    const item = itemOf(row, cells, roles, names)
    if (item) items.push(item)
  }
  nameThem(items, table, names)
  return settled(items, sums).map(({ row: _row, other: _other, ...item }) => item)
}

/** The column that holds the goods' names: the one with the most letters. */
function namesIn(table: Map<Row, Cell[]>): Column | null {
  const words = columnsOf(
    table,
    ({ text, value, percent }) => value === null && percent === null && letters(text) > 0,
  )
  const all = (column: Column) => [...column.cells.values()].reduce((sum, { text }) => sum + letters(text), 0)
  return words.sort((a, b) => all(b) - all(a))[0] ?? null
}

function letters(text: string): number {
  return text.replace(/[^\p{L}]/gu, '').length
}

function itemOf(row: Row, cells: Cell[], roles: Roles, names: Column | null): Told | null {
  const named = nameOf(wordsIn(cells, names))
  const sum = roles.sum.cells.get(row)?.value ?? null
  const price = roles.price?.cells.get(row)?.value ?? null
  const beside = roles.count?.cells.get(row)?.value ?? null
  const ahead = named.leading === null ? null : named.leading * 100
  const count = beside ?? (roles.count === null || isCount(ahead, price, sum) ? ahead : null)
  const product = count !== null && price !== null ? Math.round((count / 100) * price) : null
  const total = sum ?? product
  if (total === null || total === 0) return null
  const less = cells.find(({ percent }) => percent !== null)?.percent ?? null
  const holds =
    product !== null &&
    (Math.abs(product - total) <= Math.max(1, count! / 200) || isLess(product, less, total))
  return {
    name: beside === null && count === null && named.leading !== null ? named.whole : named.name,
    quantity: count === null ? null : count / 100,
    unitPrice: price,
    total,
    rows: [row],
    row,
    other: holds ? null : product,
  }
}

function isCount(count: number | null, price: number | null, sum: number | null): boolean {
  return count !== null && price !== null && sum !== null && multiplies(count, price, sum)
}

function isLess(product: number, percent: number | null, total: number): boolean {
  return percent !== null && Math.abs(product * (1 - percent / 100) - total) <= 100
}

function wordsIn(cells: Cell[], names: Column | null): string {
  const words = cells.filter(
    ({ value, percent, text }) => value === null && percent === null && letters(text) > 0,
  )
  const own = names ? words.filter((cell) => overlap(cell, names) > 0) : words
  const told = (own.length > 0 ? own : words).map(({ text }) => text)
  if (told.filter((text) => /[\u0621-\u064a]/.test(text)).length * 2 > told.length) told.reverse()
  return told.join(' ')
}

/** Lines of words alone belong to the line of figures above whose name they go on with, or to the nameless one beside. */
function nameThem(items: Told[], table: Map<Row, Cell[]>, names: Column | null): void {
  const priced = new Set(items.map(({ row }) => row))
  for (const [row, cells] of table) {
    const words = wordsIn(cells, names)
    if (priced.has(row) || letters(words) < 2 || cells.some(({ value }) => value !== null)) continue
    if (names && !cells.every((cell) => overlap(cell, names) > 0)) continue
    const near = items
      .filter((item) => apart(item.rows, row) < 1.7)
      .sort((a, b) => apart(a.rows, row) - apart(b.rows, row))
    const nameless = near.find(({ name }) => letters(name) < 2)
    const above = near.filter((item) => item.row.line.y < row.line.y).at(0)
    const item = nameless ?? above
    if (!item) continue
    const name = nameOf(words)
    item.name = `${letters(item.name) < 2 ? '' : item.name} ${nameless ? name.name : words}`.trim()
    item.rows.push(row)
  }
}

/** How many lines of writing lie between. */
function apart(rows: Row[], row: Row): number {
  return Math.min(
    ...rows.map(({ line }) => Math.abs(line.y - row.line.y) / Math.max(line.height, row.line.height)),
  )
}

const MOST_DOUBTED = 8

/** Where a line's sum and its count times its price differ one is misread: that one which the paper's own sum denies. */
function settled(items: Told[], sums: number[]): Told[] {
  const doubted = items.filter(({ other }) => other !== null).slice(0, MOST_DOUBTED)
  for (let way = 0; way < 2 ** doubted.length; way++) {
    const tried = items.map((item) => {
      const place = doubted.indexOf(item)
      return place >= 0 && (way >> place) & 1 ? { ...item, total: item.other ?? item.total } : item
    })
    const all = tried.reduce((sum, { total }) => sum + total, 0)
    if (sums.some((sum) => Math.abs(sum - all) <= 2)) return tried
  }
  return items
}
