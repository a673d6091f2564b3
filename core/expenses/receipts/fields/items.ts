import { close } from './close.ts'
import { datesIn, timeIn } from './dates.ts'
import { group, writtenOut, type Style } from './goods.ts'
import { figuresOf, product, type FoundItem } from './item-figures.ts'
import { says } from './labels.ts'
import { labelledItems } from './labelled-items.ts'
import type { Meaning } from './label-words.ts'
import type { Row } from './rows.ts'
import type { PageStyle } from './total.ts'
import { tabledItems } from './tabled-items.ts'
import { betterBorneOut } from './borne-out.ts'
import { hasCodes, isHeading, onlyCounts } from './table-head.ts'
import { plain } from './text.ts'

const SUMS = new Set<Meaning>([
  'net',
  'inclusive',
  'total',
  'subtotal',
  'exclusive',
  'tax',
  'stamp',
  'discount',
  'insured',
  'advance',
  'received',
  'change',
  'count',
  'balance',
])

/** The goods: the rows between the head of the table (or the paper's head) and the sums, or goods told by labels. */
export function itemsOf(rows: Row[], { rightToLeft, arrears }: PageStyle): FoundItem[] {
  if (onlyCounts(rows)) return []
  const heading = rows.findIndex(isHeading)
  const exact = rows.flatMap((row) => row.amounts).filter((amount) => amount.decimals === 2).length
  const wholeDinars = exact < 3
  const end = endOf(rows, Math.max(0, heading + 1))
  const start = heading >= 0 ? heading + 1 : startOf(rows, end)
  const labelled = labelledItems(rows)
  if (labelled.length > 0 && makeSum(labelled, rows)) return labelled
  // What a bill charges beside what was used is no goods.
  const others = arrears ? ['discount', 'service'] : ['discount']
  const goods = rows
    .slice(start, end)
    .filter((row) => row.meaning === null || !others.includes(row.meaning) || isReturn(row))
  const style = {
    rightToLeft,
    wholeDinars,
    table: heading >= 0,
    coded: heading >= 0 && hasCodes(rows[heading]!),
  }
  const told = sumsAfter(rows, end)
  const inOrder = untilTheirSum(group(goods, style))
  const head = heading >= 0 ? (rows[heading] ?? null) : null
  const inColumns = untilTheirSum(tabledItems(head, goods, rightToLeft, told))
  const found = betterBorneOut(inColumns, inOrder, told)
  if (found.length > 0) return found
  return labelled.length > 0
    ? labelled
    : goodsAfterTheirSum(rows, end, { rightToLeft, wholeDinars, table: false, coded: false })
}

/** What the paper says its goods come to. */
function sumsAfter(rows: Row[], end: number): number[] {
  return rows
    .slice(end)
    .filter(({ meaning }) => meaning !== null && SUMS.has(meaning))
    .flatMap(({ amounts }) => amounts.map(({ value }) => value))
}

/** Whether the goods come to a sum that the paper tells. */
function makeSum(items: FoundItem[], rows: Row[]): boolean {
  const sum = items.reduce((all, { total }) => all + total, 0)
  return rows.some(
    ({ meaning, amounts }) =>
      meaning !== null && SUMS.has(meaning) && amounts.some(({ value }) => close(value, sum)),
  )
}

/** Goods listed below the sum to pay are believed only when they make that sum. */
function goodsAfterTheirSum(rows: Row[], end: number, style: Style): FoundItem[] {
  const sums = rows.filter(({ meaning }, i) => i <= end || (meaning !== null && SUMS.has(meaning)))
  const told = sums.flatMap((row) => row.amounts.map((amount) => amount.value))
  const items = group(rows.slice(end + 1, endOf(rows, end + 1)), style)
  let sum = 0
  for (const [i, item] of items.entries()) {
    sum += item.total
    if (i >= 1 && told.includes(sum)) return items.slice(0, i + 1)
  }
  return []
}

function endOf(rows: Row[], from: number): number {
  const isSum = (row: Row) =>
    (row.meaning !== null && SUMS.has(row.meaning) && row.amounts.length > 0 && !looksLikeItem(row)) ||
    says(row.line.text, 'a la somme de', 'arrete le present bon', 'arretee la presente facture')
  const end = rows.findIndex(
    (row, i) => i >= from && isSum(row) && !amongGoods(row, rows.slice(i + 1, i + 3)),
  )
  return end < 0 ? rows.length : end
}

/** A discount on one article stands between the goods: more goods, or the sum before all discounts, come below it. */
function amongGoods(row: Row, below: Row[]): boolean {
  const [next, after] = below
  if (row.meaning !== 'discount' || !next) return false
  if (next.meaning === 'subtotal') return true
  const written = (one: Row) => one.amounts.some(({ decimals }) => decimals === 2)
  const named = next.amounts.length === 0 && after !== undefined && looksLikeItem(after)
  const alike = !written(row) && next.amounts.length > 0 && /\p{L}{3}/u.test(next.words)
  return next.meaning === null && (written(next) || named || alike)
}

/** Goods taken back: `RETOUR LAIT  -145,00`, or a count below zero. */
function isReturn(row: Row): boolean {
  return row.meaning === 'discount' && (says(row.words, 'retour', 'return', 'مرتجع') || looksLikeItem(row))
}

/** Without a table's head the goods begin after the last row of the paper's own facts (date, number, till). */
function startOf(rows: Row[], end: number): number {
  let start = 0
  for (let i = 0; i < end; i++) {
    const row = rows[i]!
    // What the paper says of itself stands above its goods; a stamp may lie over them.
    if (writtenOut(row) || looksLikeItem(row)) break
    const text = row.line.text
    const priced = row.amounts.some((amount) => amount.decimals === 2)
    const own =
      datesIn(text).length > 0 ||
      timeIn(text) !== null ||
      /(?:^|[^\p{L}])(?:n[°o*]|tel|nif|nis|rc|caisse|caissier|pompe|pistolet|terminal|table|ticket|addition|bon|serveur|client)(?:[^\p{L}]|$)/u.test(
        plain(text),
      ) ||
      (!isBarcode(row) && row.line.pieces.some((piece) => /\d{7,}/.test(piece.text.replace(/\s/g, ''))))
    if (own && !priced) start = i + 1
  }
  return start
}

/** The code of an article stands by itself above its name and price. */
function isBarcode({ line }: Row): boolean {
  return /^\d{8}$|^\d{12,14}$/.test(line.text.trim())
}

/** A row with quantity × price = total is goods, whatever its name says. */
function looksLikeItem(row: Row): boolean {
  const { values } = figuresOf(row.line.pieces)
  return values.length >= 3 && product(values) !== null
}

/** A row equal to the sum of those above it is no goods but their sum. */
function untilTheirSum(items: FoundItem[]): FoundItem[] {
  let sum = 0
  for (const [i, item] of items.entries()) {
    if (i >= 2 && Math.abs(item.total - sum) <= 1) return items.slice(0, i)
    sum += item.total
  }
  return items
}
