import type { Piece } from '../letters/piece.ts'
import { parseAmount } from './amounts.ts'
import { datesIn, timeIn } from './dates.ts'
import { labelledItems } from './labelled-items.ts'
import { says, type Meaning } from './labels.ts'
import type { Row } from './rows.ts'
import { plain } from './text.ts'

export type FoundItem = {
  name: string
  quantity: number | null
  unitPrice: number | null
  total: number
  rows: Row[]
}

/** A row's name and its bare numbers (centimes: a quantity of 2 is 200), from left to right. */
export type Figures = { name: string; values: number[]; raw: string[] }

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
  'ppa',
  'qty',
  'price',
  'amount',
  'item',
  'unit price',
  'consom',
  'ancien',
  'nouveau',
  'المنتج',
  'الصنف',
  'الكميه',
  'السعر',
  'المبلغ',
  'البيان',
  'الثمن',
]
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
  'received',
  'change',
  'count',
  'balance',
])

/** The goods: the rows between the head of the table (or the paper's head) and the sums, or goods told by labels. */
export function itemsOf(rows: Row[], rightToLeft: boolean): FoundItem[] {
  const heading = rows.findIndex(isHeading)
  const exact = rows.flatMap((row) => row.amounts).filter((amount) => amount.decimals === 2).length
  const wholeDinars = exact < 3
  const end = endOf(rows, Math.max(0, heading + 1))
  const start = heading >= 0 ? heading + 1 : startOf(rows, end)
  const found = untilTheirSum(
    group(rows.slice(start, end), { rightToLeft, wholeDinars, table: heading >= 0 }),
  )
  return found.length > 0 ? found : labelledItems(rows)
}

/** Whether the row is the head of a table. */
export function isHeading(row: Row): boolean {
  if (row.amounts.some((amount) => amount.decimals === 2)) return false
  const words = row.line.pieces
    .flatMap((piece) => piece.text.split(/\s{1,}(?=\p{Lu})/u))
    .filter((text) => HEADINGS.some((word) => text.length <= word.length + 5 && says(text, word)))
  if (words.length >= 2) return true
  const squeezed = plain(row.words).replace(/[^\p{L}]/gu, '')
  return HEADINGS.filter((word) => word.length > 2 && squeezed.includes(word.replace(/ /g, ''))).length >= 3
}

function endOf(rows: Row[], from: number): number {
  const end = rows.findIndex(
    (row, i) =>
      i >= from &&
      row.meaning !== null &&
      SUMS.has(row.meaning) &&
      row.amounts.length > 0 &&
      !looksLikeItem(row),
  )
  return end < 0 ? rows.length : end
}

/** Without a table's head the goods begin after the last row of the paper's own facts (date, number, till). */
function startOf(rows: Row[], end: number): number {
  let start = 0
  for (let i = 0; i < end; i++) {
    const row = rows[i]!
    const text = row.line.text
    const priced = row.amounts.some((amount) => amount.decimals === 2)
    const own =
      datesIn(text).length > 0 ||
      timeIn(text) !== null ||
      /(?:^|[^\p{L}])(?:n[°o*]|tel|nif|nis|rc|caisse|caissier|table|ticket|addition|bon|serveur|client)(?:[^\p{L}]|$)/u.test(
        plain(text),
      ) ||
      /\d{7,}/.test(text.replace(/\s/g, ''))
    if (own && !priced) start = i + 1
  }
  return start
}

/** A row with quantity × price = total is goods, whatever its name says. */
function looksLikeItem(row: Row): boolean {
  const { values } = figuresOf(row.line.pieces)
  return values.length >= 3 && product(values) !== null
}

export function figuresOf(pieces: Piece[]): Figures {
  const names: string[] = []
  const values: number[] = []
  const raw: string[] = []
  const take = (text: string) => {
    for (const part of text.split(/[xX×*=@]|(?<=[.,]\d{2})\s+/)) {
      const value = /%/.test(part) ? null : parseAmount(part.replace(/[()|]/g, '').trim())
      if (value === null) continue
      values.push(value)
      raw.push(part.trim())
    }
  }
  for (const piece of pieces) {
    const text = piece.text.trim().replace(/\s?(?:d\.?a\.?|dzd|dinars?|دج|€|rm|eur)\.?$/i, '')
    const tail = /^(.*\p{L}[^\d]*?.*?)\s+((?:\d{1,3}\s?[xX×]\s?)?\d[\d .]*[.,]\d{2})$/u.exec(text)
    if (/^[-+]?[\d\s.,'xX×*%()=@|]+$/.test(text) && /\d/.test(text)) take(text)
    else if (tail) {
      names.push(tail[1]!)
      take(tail[2]!)
    } else if (piece.sure > 0.35 || names.length === 0) names.push(text)
  }
  if (/[\u0621-\u064a]/.test(names.join(''))) names.reverse()
  return { name: names.join(' ').trim(), values, raw }
}

/** The quantity and the price whose product is the row's total, when the row tells them. */
export function product(values: number[]): { quantity: number; unitPrice: number; total: number } | null {
  for (const last of new Set([values.length - 1, 0])) {
    const total = values[last]!
    const others = values.filter((_, i) => i !== last)
    for (let i = 0; i < others.length; i++) {
      for (let j = 0; j < others.length; j++) {
        const quantity = others[i]! / 100
        const unitPrice = others[j]!
        if (i === j || quantity <= 0 || unitPrice <= 0) continue
        if (Math.abs(quantity * unitPrice - total) > Math.max(1, quantity * 0.5)) continue
        const swapped = { quantity: unitPrice / 100, unitPrice: others[i]!, total }
        const odd = !Number.isInteger(quantity) && Number.isInteger(swapped.quantity)
        return odd ? swapped : { quantity, unitPrice, total }
      }
    }
  }
  return null
}

type Style = { rightToLeft: boolean; wholeDinars: boolean; table: boolean }

function group(rows: Row[], style: Style): FoundItem[] {
  const items: FoundItem[] = []
  let waiting: { name: string; row: Row } | null = null
  for (const row of rows) {
    const figures = figuresOf(row.line.pieces)
    const letters = figures.name.replace(/[^\p{L}]/gu, '').length
    if (!isPriced(row, figures, style)) {
      if (letters < 2) continue
      const last = items[items.length - 1]
      if (last && last.name === '' && near(last.rows[0]!, row, 1.1)) {
        last.name = nameOf(figures.name).name
        last.rows.push(row)
        waiting = null
      } else waiting = { name: figures.name, row }
    } else if (letters >= 2) {
      items.push(itemFrom(figures.name, figures, [row], style))
      waiting = null
    } else if (waiting && near(waiting.row, row, 2.6)) {
      items.push(itemFrom(waiting.name, figures, [waiting.row, row], style))
      waiting = null
    } else if (isDetail(figures) && items.length > 0) addDetail(items[items.length - 1]!, figures, row)
    else items.push(itemFrom('', figures, [row], style))
  }
  return items.filter((item) => item.total > 0)
}

function isPriced(row: Row, { values, raw }: Figures, style: Style): boolean {
  if (values.length === 0) return false
  if (raw.some((text) => /[.,]\d{2}$/.test(text)) || row.amounts.some((amount) => amount.currency))
    return true
  if (style.table) return values.length >= 2
  return style.wholeDinars && values[values.length - 1]! >= 500
}

/** `2 x 140,00` below a line that has its total already says how many and at what price. */
function isDetail({ values }: Figures): boolean {
  return values.length === 2 && values[0]! % 100 === 0
}

function addDetail(item: FoundItem, { values }: Figures, row: Row): void {
  const [quantity = 0, unitPrice = 0] = values
  if (Math.abs((quantity / 100) * unitPrice - item.total) <= 1) {
    item.quantity = quantity / 100
    item.unitPrice = unitPrice
  }
  item.rows.push(row)
}

function near(a: Row, b: Row, heights: number): boolean {
  return Math.abs(a.line.y - b.line.y) < heights * Math.max(a.line.height, b.line.height)
}

function itemFrom(text: string, { values, raw }: Figures, rows: Row[], style: Style): FoundItem {
  const { name, leading } = nameOf(text)
  const told = values.length >= 3 ? product(values) : null
  if (told) return { name, ...told, rows }
  const total = style.rightToLeft ? values[0]! : values[values.length - 1]!
  const first = style.rightToLeft ? raw[raw.length - 1] : raw[0]
  const beside = values.length >= 2 && /^\d{1,3}$/.test(first ?? '') ? Number(first) : null
  const quantity = leading ?? beside
  const unitPrice = quantity && total % quantity === 0 ? total / quantity : null
  return { name, quantity, unitPrice, total, rows }
}

/** `2 Pizza Margherita` is a name with its quantity before it. */
function nameOf(text: string): { name: string; leading: number | null } {
  const leading = /^(\d{1,2})\s*[xX×]?[\s/]+(?=\p{L}{2})|^(\d{1,2})(?=\p{Lu}\p{Ll})/u.exec(text)
  const name = text
    .slice(leading ? leading[0].length : 0)
    .replace(/^[\s.:*|-]+|[\s.:*|=-]+$/g, '')
    .replace(/\s{2,}/g, ' ')
  return { name, leading: leading ? Number(leading[1] ?? leading[2]) : null }
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
