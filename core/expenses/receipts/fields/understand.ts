import type { ReceiptField, ReceiptReading } from '../contract.ts'
import type { Piece } from '../letters/piece.ts'
import { EVERY_STEP, type Steps } from '../steps.ts'
import { holdsTwoPapers } from './beside.ts'
import { sureOfMerchant, sureOfStamp, sureOfTotal } from './certainty.ts'
import { cautionOf, isContradicted } from './contradictions.ts'
import { moneyOf } from './currency.ts'
import { identifiersOf, numberOf } from './identifiers.ts'
import type { FoundItem } from './item-figures.ts'
import { itemsOf } from './items.ts'
import { categoryOf, kindOf, languageOf } from './kind.ts'
import { linesOf, type Line } from './lines.ts'
import { merchantOf } from './merchant.ts'
import { paymentOf } from './payment.ts'
import { placeOf } from './place.ts'
import { repairedByAgreement } from './repair.ts'
import { dateOf, dueDateOf, timeOf } from './receipt-date.ts'
import { rowsOf, type Row } from './rows.ts'
import { sumsOf } from './sums.ts'
import { totalCandidates, type PageStyle, type TotalCandidate } from './total.ts'

export type Hints = { today: string; knownMerchants?: string[] }
export type SeenPage = { pieces: Piece[]; width: number; height: number }

/** Below this a field is in doubt and is asked for. */
export const DOUBT = 0.6

/** A field with how sure it is and the pieces that say it. */
type Told = { field: ReceiptField; sure: number; pieces: Piece[] }

/** The fields of a receipt from its pieces of writing. Pure: the same pages give the same reading. */
export function understand(pages: SeenPage[], hints: Hints, steps: Steps = EVERY_STEP): ReceiptReading {
  const found = findingsOf(pages, hints, steps)
  const { lines, text, language, kind, sums, merchant, dated, payment, items } = found
  const best = toldSum(found)
  const { currency, foreign } = moneyOf(text)
  const told = toldBy(found)
  const sure = new Map(told.map((one) => [one.field, inShares(one.sure)]))
  const doubted = (['total', 'date', 'merchant'] as const).some((field) => (sure.get(field) ?? 0) < DOUBT)
  return {
    merchant: merchant?.name ?? null,
    date: dated?.found.day ?? null,
    time: dated?.found.time ?? timeOf(lines),
    number: numberOf(lines),
    total: best?.value ?? null,
    currency,
    subtotal:
      sums.exclusive ?? (sums.subtotal === best?.value ? null : sums.subtotal) ?? best?.before ?? null,
    discount: sums.discount,
    taxes: sums.taxes,
    stamp: sums.stamp,
    paymentMethod: payment?.method ?? null,
    dueDate: dueDateOf(lines),
    supplier: identifiersOf(lines),
    items: items.map(asTold),
    language,
    confidence: Object.fromEntries(sure),
    fields: placesOf(told, pages),
    needsReview: foreign || doubted,
    text,
    kind,
    foreign,
    caution: cautionOf(found),
    category: categoryOf(text),
    imageHash: null,
    source: 'local',
  }
}

const STANDS_OUT = 0.6

/** The sum to pay: where no word, no sum and not even a day bears an amount out it is one of a list, and no receipt's. */
function toldSum({ candidates, dated }: Pick<Findings, 'candidates' | 'dated'>): TotalCandidate | null {
  const [best = null, ...others] = candidates
  const rival = others.find(({ value }) => value !== best?.value)
  const one = best === null || rival === undefined || best.score - rival.score > STANDS_OUT
  const borneOut = best !== null && (best.meaning !== null || best.agrees.length > 0 || dated !== null)
  return one || borneOut ? best : null
}

type Findings = ReturnType<typeof findingsOf>

function findingsOf(pages: SeenPage[], hints: Hints, steps: Steps) {
  const perPage = pages.map((page) => linesOf(page.pieces, page.width))
  const lines: Line[] = perPage.flat()
  const text = lines.map((line) => line.text).join('\n')
  const language = languageOf(text)
  const asRead = rowsOf(lines)
  const kind = kindOf(text, asRead)
  const page = { rightToLeft: language === 'ar', arrears: kind === 'bill' }
  const weigh = (some: Row[]) => sumsAndGoods(some, page).candidates
  const rows = steps.has('repair') ? repairedByAgreement(asRead, weigh) : asRead
  return {
    lines,
    text,
    language,
    rows,
    kind,
    ...sumsAndGoods(rows, page),
    merchant: merchantOf(perPage[0] ?? [], hints.knownMerchants ?? []),
    dated: dateOf(lines, hints.today),
    payment: paymentOf(rows),
    twoPapers: pages.some(holdsTwoPapers),
  }
}

function sumsAndGoods(rows: Row[], page: PageStyle) {
  const items = itemsOf(rows, page)
  const sums = sumsOf(rows, page.rightToLeft, items)
  return { items, sums, candidates: totalCandidates(rows, sums, items, page) }
}

function toldBy(found: Findings): Told[] {
  const { rows, kind, candidates, merchant, dated, payment, items, sums } = found
  const best = toldSum(found)
  const told: Told[] = []
  const put = (field: ReceiptField, sure: number, pieces: Piece[]) => told.push({ field, sure, pieces })
  if (best) {
    const sure = sureOfTotal(best, candidates, kind === 'card' ? null : goodsOf(items, best.row, rows))
    put('total', isContradicted(best, found) ? Math.min(sure, 0.5) : sure, [best.amount.piece])
  }
  if (merchant) put('merchant', sureOfMerchant(merchant), merchant.pieces)
  if (dated) put('date', dated.sure, dated.line.pieces)
  if (payment) put('paymentMethod', payment.told ? 0.9 : 0.7, payment.row.line.pieces)
  if (items.length > 0) {
    const agreed = candidates.some((candidate) => candidate.agrees.includes('items'))
    const pieces = items.flatMap((item) => item.rows.flatMap((row) => row.line.pieces))
    put('items', agreed ? 0.95 : 0.6, pieces)
  }
  const { tax, stamp } = sums.rows
  if (sums.taxes.length > 0 && tax)
    put('taxes', best?.agrees.includes('exclusive') ? 0.97 : 0.7, tax.line.pieces)
  if (sums.stamp !== null && stamp) put('stamp', sureOfStamp(sums.stamp, best ?? null), stamp.line.pieces)
  return told
}

/** What the goods come to, where every priced row from the first of them to the sum is one of them; else null. */
function goodsOf(items: FoundItem[], sum: Row, rows: Row[]): number | null {
  const used = new Set(items.flatMap((item) => item.rows))
  const first = rows.findIndex((row) => used.has(row))
  const above = rows.slice(Math.max(0, first), rows.indexOf(sum))
  const priced = (row: Row) =>
    row.amounts.some(({ decimals, currency }) => decimals === 2 || currency !== null)
  const whole = items.length > 0 && items.every(isWhole)
  if (!whole || (first >= 0 && above.some((row) => priced(row) && !used.has(row)))) return null
  return items.reduce((all, { total }) => all + total, 0)
}

/** Goods that are named, or whose count and price make their sum. */
function isWhole({ name, quantity, unitPrice, total }: FoundItem): boolean {
  const made = quantity !== null && unitPrice !== null && Math.abs(quantity * unitPrice - total) <= 1
  return made || /\p{L}{2}/u.test(name)
}

function placesOf(told: Told[], pages: SeenPage[]): ReceiptReading['fields'] {
  const fields: ReceiptReading['fields'] = {}
  for (const { field, pieces } of told) {
    const place = placeOf(pieces, pages)
    if (place) fields[field] = place
  }
  return fields
}

function inShares(sure: number): number {
  return Math.round(Math.min(1, Math.max(0, sure)) * 100) / 100
}

function asTold({ name, quantity, unitPrice, total }: FoundItem): ReceiptReading['items'][number] {
  const price = unitPrice === null ? null : Math.round(unitPrice)
  return { name, quantity, unitPrice: price, total: Math.round(total) }
}
