import { parseAmount } from './amounts.ts'
import { says } from './labels.ts'
import type { Row } from './rows.ts'

export type FoundItem = {
  name: string
  quantity: number | null
  unitPrice: number | null
  total: number
  rows: Row[]
}

const HEADINGS = [
  'designation',
  'description',
  'article',
  'libelle',
  'produit',
  'quantite',
  'qte',
  'pu',
  'puht',
  'prix',
  'montant',
  'total',
  'colis',
  'tva',
  'ppa',
  'qty',
  'price',
  'amount',
  'item',
  'unit',
  'consom',
  'ancien',
  'nouveau',
  'المنتج',
  'الصنف',
  'الكميه',
  'السعر',
  'المبلغ',
  'المجموع',
  'البيان',
  'الثمن',
]
const ENDS = new Set([
  'net',
  'inclusive',
  'total',
  'subtotal',
  'exclusive',
  'tax',
  'stamp',
  'received',
  'change',
  'count',
  'balance',
])

/** Whether the row is the head of a table. */
export function isHeading(row: Row): boolean {
  if (row.amounts.some((amount) => amount.decimals === 2)) return false
  const words = row.line.pieces.filter((piece) =>
    HEADINGS.some((word) => says(piece.text, word) && piece.text.length <= word.length + 6),
  )
  return (
    words.length >= 2 ||
    (words.length === 1 &&
      row.line.pieces.length === 1 &&
      (row.words.match(/qt[eé]|p\.?u|prix|montant/gi) ?? []).length >= 2)
  )
}

/** The lines of goods: between the head of the table (or the first priced line) and the sums. */
export function itemsOf(rows: Row[], rightToLeft: boolean): FoundItem[] {
  const heading = rows.findIndex(isHeading)
  const from =
    heading >= 0 ? heading + 1 : rows.findIndex((row) => row.amounts.some((amount) => amount.decimals === 2))
  if (from < 0) return []
  const end = rows.findIndex((row, i) => i >= from && ends(row))
  const to = end < 0 ? rows.length : end
  const start = heading >= 0 ? from : Math.max(0, from - 1)
  return group(rows.slice(start, to), rightToLeft)
}

function ends(row: Row): boolean {
  return row.meaning !== null && ENDS.has(row.meaning) && row.amounts.length > 0 && !looksLikeItem(row)
}

/** A row with quantity × price = total is goods, whatever its name says. */
function looksLikeItem(row: Row): boolean {
  const line = figuresOf(row)
  return line.values.length >= 3 && product(line.values) !== null
}

type Figures = { name: string; values: number[]; raw: string[] }

/** The name and the bare numbers of a row (centimes; a quantity of 2 is 200). */
function figuresOf(row: Row): Figures {
  const names: string[] = []
  const values: number[] = []
  const raw: string[] = []
  for (const piece of row.line.pieces) {
    const text = piece.text.trim().replace(/(?:d\.?a\.?|dzd|dinars?|دج|€|rm|eur)\.?$/i, '')
    if (/^[-+]?[\d\s.,'xX×*%()=@]+$/.test(text) && /\d/.test(text)) {
      for (const part of text.split(/[xX×*=@]|(?<=\d{2}) {2,}/)) {
        if (/%/.test(part)) continue
        const value = parseAmount(part.trim())
        if (value !== null) {
          values.push(value)
          raw.push(part.trim())
        }
      }
    } else if (piece.sure > 0.35 || names.length === 0) names.push(text)
  }
  return { name: names.join(' ').trim(), values, raw }
}

/** The quantity and the price whose product is the row's total, when the row tells them. */
function product(values: number[]): { quantity: number; unitPrice: number; total: number } | null {
  for (const last of [values.length - 1, 0]) {
    const total = values[last]!
    const others = values.filter((_, i) => i !== last)
    for (let i = 0; i < others.length; i++) {
      for (let j = 0; j < others.length; j++) {
        if (i === j) continue
        const quantity = others[i]! / 100
        const unitPrice = others[j]!
        if (quantity <= 0 || unitPrice <= 0 || (quantity > 9999 && unitPrice < quantity)) continue
        if (Math.abs(quantity * unitPrice - total) <= 1) {
          return swapIfOdd({ quantity, unitPrice, total })
        }
      }
    }
  }
  return null
}

function swapIfOdd(line: { quantity: number; unitPrice: number; total: number }) {
  const other = { quantity: line.unitPrice / 100, unitPrice: line.quantity * 100, total: line.total }
  const odd = !Number.isInteger(line.quantity) && Number.isInteger(other.quantity)
  return odd ? other : line
}

function group(rows: Row[], rightToLeft: boolean): FoundItem[] {
  const items: FoundItem[] = []
  let waiting: { name: string; row: Row } | null = null
  for (const row of rows) {
    const { name, values, raw } = figuresOf(row)
    const letters = name.replace(/[^\p{L}]/gu, '').length
    if (values.length === 0) {
      const tail = /^(.*\p{L}.*?)\s+(\d[\d .]*[.,]\d{2})$/u.exec(name)
      const value = tail ? parseAmount(tail[2]!) : null
      if (tail && value !== null) items.push(itemFrom(tail[1]!, [value], [tail[2]!], [row], rightToLeft))
      else if (letters >= 2) {
        const last = items[items.length - 1]
        if (last && last.name === '' && near(last.rows[0]!, row, 1.1)) {
          last.name = cleanName(name)
          last.rows.push(row)
        } else waiting = { name, row }
      }
      continue
    }
    const priced =
      raw.some((text) => /[.,]\d{2}$/.test(text)) || values.length >= 2 || row.amounts.some((a) => a.currency)
    if (!priced) {
      if (letters >= 2) waiting = { name, row }
      continue
    }
    if (letters >= 2) {
      items.push(itemFrom(name, values, raw, [row], rightToLeft))
      waiting = null
    } else if (waiting && near(waiting.row, row, 2.6)) {
      items.push(itemFrom(waiting.name, values, raw, [waiting.row, row], rightToLeft))
      waiting = null
    } else items.push(itemFrom('', values, raw, [row], rightToLeft))
  }
  return items.filter((item) => item.total > 0)
}

function near(a: Row, b: Row, heights: number): boolean {
  return Math.abs(a.line.y - b.line.y) < heights * Math.max(a.line.height, b.line.height)
}

function itemFrom(
  name: string,
  values: number[],
  raw: string[],
  rows: Row[],
  rightToLeft: boolean,
): FoundItem {
  const told = values.length >= 3 ? product(values) : null
  const total = told?.total ?? (rightToLeft ? values[0]! : values[values.length - 1]!)
  const leading = /^(\d{1,3})\s*[xX×]?\s*(?=\p{L}{2})/u.exec(name)
  if (told) return { name: cleanName(name), quantity: told.quantity, unitPrice: told.unitPrice, total, rows }
  const first = Number(raw[0])
  const quantity =
    leading && /^\d{1,3}[\sxX×]/.test(name)
      ? Number(leading[1])
      : values.length === 2 && Number.isInteger(first) && first > 0 && first < 1000
        ? first
        : null
  const unitPrice = quantity && quantity > 0 && total % quantity === 0 ? total / quantity : null
  return {
    name: cleanName(leading && /^\d{1,3}[\sxX×]/.test(name) ? name.slice(leading[0].length) : name),
    quantity,
    unitPrice,
    total,
    rows,
  }
}

function cleanName(name: string): string {
  return name.replace(/^[\s.:*|-]+|[\s.:*|=-]+$/g, '').replace(/\s{2,}/g, ' ')
}
