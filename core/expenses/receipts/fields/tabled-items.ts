import { cellsOf, slantOf, type Cell } from './cells.ts'
import {
  columnsOf,
  multiplies,
  namesSaid,
  offIn,
  overlap,
  rolesOf,
  type Column,
  type Roles,
} from './columns.ts'
import { nameOf } from './item-name.ts'
import { unglued, type FoundItem, type Product } from './item-figures.ts'
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
  const slant = slantOf(rows)
  const table = new Map(rows.map((row) => [row, cellsOf(row, slant)]))
  const figures = columnsOf(table, ({ value }) => value !== null)
  const percents = columnsOf(table, ({ percent }) => percent !== null)
  const roles = rolesOf(figures, percents, heading ? cellsOf(heading, slant) : [], rightToLeft)
  // Without a heading only arithmetic says what a table is.
  if (!roles || (heading === null && (roles.count === null || roles.price === null))) return []
  const names = namesIn(table, heading ? cellsOf(heading, slant) : [])
  const items: Told[] = []
  for (const [row, cells] of table) {
    const item = itemOf(row, cells, roles, names)
    if (item) items.push(item)
  }
  nameThem(items, table, roles, names)
  return settled(items, sums).map(({ row: _row, other: _other, ...item }) => item)
}

/** The column that holds the goods' names: by its heading, or the one with the most letters. */
function namesIn(table: Map<Row, Cell[]>, heading: Cell[]): Column | null {
  const all = (column: Column) => [...column.cells.values()].reduce((sum, { text }) => sum + letters(text), 0)
  const columns = columnsOf(table, isWords).sort((a, b) => all(b) - all(a))
  return columns.find((column) => namesSaid(column, heading)) ?? columns[0] ?? null
}

function isWords({ text, value, percent }: Cell): boolean {
  return value === null && percent === null && letters(text) > 0
}

function letters(text: string): number {
  return text.replace(/[^\p{L}]/gu, '').length
}

function itemOf(row: Row, cells: Cell[], roles: Roles, names: Column | null): Told | null {
  const named = nameOf(wordsIn(cells, names))
  const at = (column: Column | null) => column?.cells.get(row)?.value ?? null
  const sum = at(roles.sum)
  const ahead = named.leading === null ? null : named.leading * 100
  const glued = sum === null ? null : gluedIn(cells, roles, row, sum)
  const price = glued?.unitPrice ?? at(roles.price)
  const own = glued ? glued.quantity * 100 : at(roles.count)
  const count = own ?? (roles.count === null || isCount(ahead, price, sum) ? ahead : null)
  const less = roles.off === null ? 0 : offIn(roles.off, row)
  const product = count !== null && price !== null ? Math.round((count / 100) * price * (1 - less)) : null
  const total = sum ?? product
  if (total === null || total === 0) return null
  return {
    name: count === null ? named.whole : named.name,
    ...counted(count, price, total),
    total,
    rows: [row],
    row,
    other: product === null || explains(product, total, cells) ? null : product,
  }
}

/** A count and a price that the reader ran together lie over both their columns. */
function gluedIn(cells: Cell[], roles: Roles, row: Row, sum: number): Product | null {
  const columns = [roles.count, roles.price].filter((column) => column !== null)
  if (columns.length < 2 || columns.every((column) => column.cells.has(row))) return null
  const over = cells.filter(
    (cell) => cell.value !== null && columns.some((column) => overlap(cell, column) > 0.3),
  )
  return (
    over.map((cell) => unglued([cell.value ?? 0, sum], [cell.text])).find((told) => told !== null) ?? null
  )
}

/** What the line does not tell follows from the rest, where it comes out even. */
function counted(count: number | null, price: number | null, total: number) {
  const many = count ?? (price !== null && price > 0 && total % price === 0 ? (total / price) * 100 : null)
  const one = price ?? (count !== null && (total * 100) % count === 0 ? (total * 100) / count : null)
  return { quantity: many === null ? null : many / 100, unitPrice: one }
}

/** Whether the line's sum is the product, each centime of it rounded, or the product less the line's discount. */
function explains(product: number, total: number, cells: Cell[]): boolean {
  if (Math.abs(product - total) <= Math.max(1, Math.abs(total) / 1000)) return true
  const percent = cells.find((cell) => cell.percent !== null)?.percent ?? null
  return percent !== null && Math.abs(product * (1 - percent / 100) - total) <= 100
}

function isCount(count: number | null, price: number | null, sum: number | null): boolean {
  return count !== null && price !== null && sum !== null && multiplies(count, price, sum)
}

function wordsIn(cells: Cell[], names: Column | null): string {
  const words = cells.filter(isWords)
  const own = names ? words.filter((cell) => overlap(cell, names) > 0) : words
  const told = (own.length > 0 ? own : words).map(({ text }) => text)
  if (told.filter((text) => /[\u0621-\u064a]/.test(text)).length * 2 > told.length) told.reverse()
  return told.join(' ')
}

/** Lines of words alone belong to the line of figures above whose name they go on with, or to the nameless one beside. */
function nameThem(items: Told[], table: Map<Row, Cell[]>, roles: Roles, names: Column | null): void {
  const priced = new Set(items.map(({ row }) => row))
  const figures = [roles.count, roles.price, roles.sum]
  for (const [row, cells] of table) {
    const words = wordsIn(cells, names)
    if (priced.has(row) || letters(words) < 2 || figures.some((column) => column?.cells.has(row))) continue
    if (names && !cells.filter(isWords).every((cell) => overlap(cell, names) > 0)) continue
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
