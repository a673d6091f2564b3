import { parseAmount } from './amounts.ts'
import { figuresOf, product, unglued, type Figures, type FoundItem } from './item-figures.ts'
import { multiplies } from './columns.ts'
import { nameOf } from './item-name.ts'
import { addSumBelow, weighedName } from './weighed-goods.ts'
import type { Piece } from '../letters/piece.ts'
import type { Row } from './rows.ts'

export type Style = { rightToLeft: boolean; wholeDinars: boolean; table: boolean; coded: boolean }

/** Rows of a table, or of a ticket’s goods, as items: a name may stand above or below its figures. */
export function group(rows: Row[], style: Style): FoundItem[] {
  const items: FoundItem[] = []
  let waiting: Waiting | null = null
  let ahead: Figures | null = null
  for (const row of rows) {
    const figures = figuresIn(row, style)
    const before: Figures | null = ahead
    ahead = isCountAhead(figures, items.at(-1)) ? figures : null
    if (ahead !== null && items.length === 0 && waiting === null) continue
    const letters = figures.name.replace(/[^\p{L}]/gu, '').length
    const told = writtenOut(row)
    if (told) {
      items.push(told)
      waiting = null
    } else if (!isPriced(row, figures, style)) {
      if (letters < 2) continue
      if (waiting) goOn(items.at(-1), waiting)
      waiting = nameBelow(items.at(-1), figures.name, row) ? null : { name: figures.name, row }
    } else if (addSumBelow(items.at(-1), figures, row)) {
      // The name that waits, if any, is that of the next goods: a slanted line came before the one above it.
      continue
    } else if (addCount(items, figures, row, waiting)) {
      waiting = null
    } else if (letters >= 2) {
      if (waiting) goOn(items.at(-1), waiting)
      items.push(countedBefore(before, itemFrom(figures.name, figures, [row], style)))
      waiting = null
    } else if (waiting && near(waiting.row, row, 2.6)) {
      items.push(itemFrom(waiting.name, figures, [waiting.row, row], style))
      waiting = null
    } else items.push(itemFrom('', figures, [row], style))
  }
  // Below a ticket's last article stands what the till says; below a table's last row, the rest of its name.
  if (waiting && style.table) goOn(items.at(-1), waiting)
  return items.filter((item) => item.total !== 0)
}

/** Words without figures, until it is known which goods they name. */
type Waiting = { name: string; row: Row }

function figuresIn({ line: { pieces } }: Row, { coded, wholeDinars }: Style): Figures {
  const [only] = pieces
  // `2 CROISSANT 120` in one piece: the last number is the price where prices have no centimes.
  const [, name, price] = /^(.*\p{L}.*?)\s+(\d{2,6})$/u.exec(only?.text ?? '') ?? []
  if (wholeDinars && pieces.length === 1 && name && price)
    return { name, values: [Number(price) * 100], raw: [price] }
  return figuresOf(coded ? withoutCode(pieces) : pieces)
}

/** A name that stands below its figures: true when it is this item's. */
function nameBelow(last: FoundItem | undefined, name: string, row: Row): boolean {
  if (last?.name !== '' || !near(last.rows[0]!, row, 1.1)) return false
  last.name = nameOf(name).name
  last.rows.push(row)
  return true
}

/** A long name is broken by the column's edge: what stands right below its beginning, and is shorter, goes on with it. */
function goOn(last: FoundItem | undefined, { name, row }: Waiting): void {
  const above = last?.rows.at(-1)
  const start = above?.line.pieces[0]?.box
  if (!last || !above || !start || last.name === '' || /\d/.test(name)) return
  const height = Math.max(above.line.height, row.line.height)
  const beneath = Math.abs(start.cx - start.length / 2 - row.line.left) < 1.2 * height
  const narrow = row.line.right - row.line.left <= start.length * 1.3
  if (!beneath || !narrow || row.line.y - above.line.y > 1.6 * height) return
  last.name = `${last.name} ${nameOf(name).name}`
  last.rows.push(row)
}

const WRITTEN_OUT =
  /^(\d+(?:[.,]\d{1,3})?)(?:\s?(?:kg|g|l|m|pcs?|u)\s+|\s*)(\p{L}.*?)\s*[x×*à@]?\s?(\d[\d ]*(?:[.,]\d{2})?)\s?=\s?(\d[\d ]*(?:[.,]\d{2})?)/iu

/** `Gasoil 60 L x 29 = 1740` */
const NAMED_FIRST =
  /^(\p{L}.*?)\s+(\d+(?:[.,]\d{1,3})?)\s?(?:kg|g|l|m|pcs?|u)?\s?[x×*]\s?(\d[\d ]*(?:[.,]\d{2})?)\s?=\s?(\d[\d ]*(?:[.,]\d{2})?)/iu
/** `1 000 étiquettes à 4,50  4 500,00` */
const PRICED_EACH =
  /^(\d{1,3}(?: ?\d{3})?)\s+(\p{L}.*?)\s+[àa]\s?(\d[\d ]*[.,]\d{2})\s+(\d[\d ]*[.,]\d{2})$/iu

/** `20 kg pomme x 180 = 3600` and `6 balai 250 = 1500`, as it is written by hand. */
export function writtenOut(row: Row): FoundItem | null {
  const text = row.line.text.trim()
  const named = NAMED_FIRST.exec(text)
  const [, count = '', name = '', price = '', sum = ''] = named
    ? [named[0], named[2], named[1], named[3], named[4]]
    : (WRITTEN_OUT.exec(text) ?? PRICED_EACH.exec(text) ?? [])
  const quantity = Number(count.replace(/\s/g, '').replace(',', '.'))
  const [unitPrice, total] = [parseAmount(price), parseAmount(sum)]
  if (!quantity || unitPrice === null || total === null) return null
  return Math.abs(quantity * unitPrice - total) <= quantity
    ? { name, quantity, unitPrice, total, rows: [row] }
    : null
}

/** `CL-09` before a name is its reference, in a place of its own or run together with it. */
function withoutCode(pieces: Piece[]): Piece[] {
  const [first, second] = pieces
  if (first && second && !/\s/.test(first.text) && /\p{L}{2}/u.test(second.text)) return pieces.slice(1)
  const [, name] = /^[A-Z]{0,4}-?\d{2,8}\s+(\p{L}{2}.*)$/u.exec(first?.text ?? '') ?? []
  return first && name ? [{ ...first, text: name }, ...pieces.slice(1)] : pieces
}

function isPriced(row: Row, { values, raw }: Figures, style: Style): boolean {
  if (values.length === 0) return false
  if (raw.some((text) => /[.,]\d{2}$/.test(text)) || row.amounts.some((amount) => amount.currency))
    return true
  if (style.table) return values.length >= 2
  const price = style.rightToLeft ? values[0]! : values[values.length - 1]!
  return style.wholeDinars && price >= 500
}

/** `2 x 140,00` below a line that has its total already says how many and at what price: true when this row does. */
function addCount(
  items: FoundItem[],
  { name, values, raw }: Figures,
  row: Row,
  waiting: Waiting | null,
): boolean {
  const last = items[items.length - 1]
  if (!last || values.length < 2 || name.replace(/[^\p{L}]/gu, '').length > MOST_STRAY_LETTERS) return false
  const [first = 0, second = 0] = values
  const told = product([first, second, last.total], raw.slice(0, 2))
  const fits = told !== null && told.total === last.total
  // `SUCRE 95,00` and `3 x 95,00   285,00` below it: the first line told the price of one.
  const whole =
    values.length === 3 && second === last.total && last.quantity === null ? product(values, raw) : null
  if (whole) {
    Object.assign(last, whole)
    last.rows.push(row)
    return true
  }
  // A count and a price that come to something else were misread; they are no goods of their own.
  const plain = !waiting && values.length === 2 && first % 100 === 0 && name === ''
  if (!fits && !plain) return false
  if (fits && last.quantity === null)
    Object.assign(last, { quantity: told.quantity, unitPrice: told.unitPrice })
  last.rows.push(row)
  return true
}

/** What the reader makes of a `×`. */
const MOST_STRAY_LETTERS = 3

/** `3 x 60,00` above `EAU 1.5L 180,00`: a count and a price that are not those of the goods above them. */
function isCountAhead({ name, values, raw }: Figures, last: FoundItem | undefined): boolean {
  const [count = 0, price = 0] = values
  const whole = values.length === 2 && count % 100 === 0 && /[.,]\d{2}$/.test(raw[1] ?? '')
  return whole && name.replace(/[^\p{L}]/gu, '').length <= 1 && !multiplies(count, price, last?.total ?? 0)
}

function countedBefore(ahead: Figures | null, item: FoundItem): FoundItem {
  const [count = 0, unitPrice = 0] = ahead?.values ?? []
  if (item.quantity !== null || count === 0 || !multiplies(count, unitPrice, item.total)) return item
  return { ...item, quantity: count / 100, unitPrice }
}

/** `2 Vernis × 450   900` and `4 coude 120   480`: the price of one stands behind the name. */
function pricedName(text: string, count: number, total: number): { name: string; unitPrice: number } | null {
  const [, name = '', price = ''] =
    /^(.*?\p{L}.*?)\s+(?:[xX×*@à]\s?)?(\d[\d ]*(?:[.,]\d{2})?)$/u.exec(text) ?? []
  const unitPrice = parseAmount(price)
  return unitPrice !== null && multiplies(count * 100, unitPrice, total) ? { name, unitPrice } : null
}

function near(a: Row, b: Row, heights: number): boolean {
  return Math.abs(a.line.y - b.line.y) < heights * Math.max(a.line.height, b.line.height)
}

function itemFrom(text: string, { values, raw }: Figures, rows: Row[], style: Style): FoundItem {
  const { name, leading } = nameOf(text)
  const told = values.length >= 3 ? product(values, raw) : unglued(values, raw)
  if (told) return { name, ...told, rows }
  const total = style.rightToLeft ? values[0]! : values[values.length - 1]!
  const weighed = style.rightToLeft ? null : weighedName(name, values, total)
  if (weighed) return { ...weighed, total, rows }
  const priced = leading === null ? null : pricedName(name, leading, total)
  if (priced) return { ...priced, quantity: leading, total, rows }
  const first = style.rightToLeft ? raw[raw.length - 1] : raw[0]
  const beside = values.length >= 2 && /^\d{1,3}$/.test(first ?? '') ? Number(first) : null
  const quantity = leading ?? (beside === null ? null : countOf(beside, total))
  const unitPrice = quantity && total % quantity === 0 ? total / quantity : null
  return { name, quantity, unitPrice, total, rows }
}

/** `sacs ciment 950 14250`: where the count before the name was lost, the price of one stands in its place. */
function countOf(beside: number, total: number): number {
  const other = total / 100 / beside
  return beside >= 100 && Number.isInteger(other) && other > 1 && other < beside ? other : beside
}
