import type { Piece } from '../letters/piece.ts'
import type { ReceiptField, ReceiptReading } from '../contract.ts'
import { currencyOf } from './amounts.ts'
import { datesIn, timeIn, type FoundDate } from './dates.ts'
import { identifiersOf, numberOf } from './identifiers.ts'
import { itemsOf } from './items.ts'
import { categoryOf, kindOf, languageOf } from './kind.ts'
import { says } from './labels.ts'
import { linesOf, type Line } from './lines.ts'
import { merchantOf } from './merchant.ts'
import { paymentOf } from './payment.ts'
import { rowsOf } from './rows.ts'
import { sumsOf, totalCandidates, type TotalCandidate } from './sums.ts'

export type Hints = { today: string; knownMerchants?: string[] }
export type SeenPage = { pieces: Piece[]; width: number; height: number }

/** Below this a field is in doubt and is asked for. */
export const DOUBT = 0.6

/** The fields of a receipt from its pieces of writing. Pure: the same pages give the same reading. */
export function understand(pages: SeenPage[], hints: Hints): ReceiptReading {
  const perPage = pages.map((page) => linesOf(page.pieces, page.width))
  const lines = perPage.flat()
  const text = lines.map((line) => line.text).join('\n')
  const language = languageOf(text)
  const rightToLeft = language === 'ar'
  const rows = rowsOf(lines)
  const items = itemsOf(rows, rightToLeft)
  const sums = sumsOf(rows, rightToLeft, items)
  const candidates = totalCandidates(rows, sums, items, rightToLeft)
  const best = candidates[0] ?? null
  const merchant = merchantOf(perPage[0] ?? [], hints.knownMerchants ?? [])
  const dated = dateOf(lines, hints.today)
  const due = dueDateOf(lines)
  const payment = paymentOf(rows)
  const { currency, foreign } = moneyOf(text)
  const kind = kindOf(text, rows)

  const confidence: ReceiptReading['confidence'] = {}
  const fields: ReceiptReading['fields'] = {}
  const put = (field: ReceiptField, sure: number, pieces: Piece[]) => {
    confidence[field] = Math.round(Math.min(1, Math.max(0, sure)) * 100) / 100
    const place = placeOf(pieces, pages)
    if (place) fields[field] = place
  }
  if (best) put('total', sureOfTotal(best, candidates), [best.amount.piece])
  if (merchant) put('merchant', sureOfMerchant(merchant), merchant.pieces)
  if (dated) put('date', dated.sure, dated.line.pieces)
  if (payment) put('paymentMethod', payment.told ? 0.9 : 0.7, payment.row.line.pieces)
  if (items.length > 0) {
    const agreed = candidates.some((candidate) => candidate.agrees.includes('items'))
    put(
      'items',
      agreed ? 0.95 : 0.6,
      items.flatMap((item) => item.rows.flatMap((row) => row.line.pieces)),
    )
  }
  const taxRow = sums.rows.tax
  if (sums.taxes.length > 0 && taxRow)
    put('taxes', best?.agrees.includes('exclusive') ? 0.97 : 0.7, taxRow.line.pieces)
  if (sums.stamp !== null && sums.rows.stamp)
    put('stamp', best && best.agrees.length > 0 ? 0.95 : 0.7, sums.rows.stamp.line.pieces)

  const sure = (field: ReceiptField) => (confidence[field] ?? 0) >= DOUBT
  return {
    merchant: merchant?.name ?? null,
    date: dated?.found.day ?? null,
    time: dated?.found.time ?? timeOf(lines),
    number: numberOf(lines),
    total: best?.value ?? null,
    currency,
    subtotal: sums.exclusive ?? (sums.subtotal === best?.value ? null : sums.subtotal),
    discount: sums.discount,
    taxes: sums.taxes,
    stamp: sums.stamp,
    paymentMethod: payment?.method ?? null,
    dueDate: due,
    supplier: identifiersOf(lines),
    items: items.map(({ name, quantity, unitPrice, total }) => ({
      name,
      quantity,
      unitPrice: unitPrice === null ? null : Math.round(unitPrice),
      total: Math.round(total),
    })),
    language,
    confidence,
    fields,
    needsReview: foreign || !sure('total') || !sure('date') || !sure('merchant'),
    text,
    kind,
    foreign,
    category: categoryOf(text),
    imageHash: null,
    source: 'local',
  }
}

/** How likely the chosen sum is right: its label, its digits, what agrees, and who competes. */
function sureOfTotal(best: TotalCandidate, all: TotalCandidate[]): number {
  const rival = all.find((other) => other.value !== best.value)
  const lead = rival ? best.score - rival.score : 2
  let sure =
    best.meaning === 'net' ? 0.75 : best.meaning === 'inclusive' || best.meaning === 'total' ? 0.68 : 0.25
  sure += Math.min(0.1, lead * 0.06) + Math.min(0.3, best.agrees.length * 0.18)
  if (best.amount.sure < 0.8 && best.agrees.length === 0) sure -= (0.8 - best.amount.sure) * 1.2
  if (lead < 0.3) sure -= 0.2
  if (best.odd && best.agrees.length === 0) sure -= 0.3
  return sure
}

function sureOfMerchant(found: { score: number; lead: number; pieces: Piece[] }): number {
  const read = Math.min(...found.pieces.map((piece) => piece.sure))
  return 0.45 + Math.min(0.25, found.score * 0.05) + Math.min(0.2, found.lead * 0.1) + (read - 0.9) * 1.5
}

const DUE = [
  'echeance',
  'date limite',
  'limite de paiement',
  'a payer avant',
  'due date',
  'payable avant',
  'avant le',
  'expiration',
  'exp date',
  'peremption',
  'اخر اجل',
  'تاريخ الاستحقاق',
  'اجل الدفع',
]

function dateOf(lines: Line[], today: string): { found: FoundDate; line: Line; sure: number } | null {
  const all: { found: FoundDate; line: Line; score: number }[] = []
  lines.forEach((line, i) => {
    for (const piece of line.pieces) {
      for (const found of datesIn(piece.text)) {
        if (found.day > addDay(today)) continue
        let score = 2 - (0.6 * i) / lines.length
        if (says(piece.text, 'date', 'le', 'التاريخ') || says(line.text, 'date', 'التاريخ')) score += 1
        if (found.time !== null) score += 0.7
        if (DUE.some((word) => says(piece.text, word))) score -= 3
        if (/periode|period|du\b.*\bau\b|naiss|imprim|rc\s*:|agrement/i.test(line.text)) score -= 1
        if (!found.certain) score -= 0.8
        if (found.day < yearsBefore(today, 12)) score -= 1.5
        all.push({ found, line: { ...line, pieces: [piece] }, score })
      }
    }
  })
  const [best, ...others] = all.sort((a, b) => b.score - a.score)
  if (!best) return wholeLineDate(lines, today)
  const piece = best.line.pieces[0]!
  const rival = others.find((other) => other.found.day !== best.found.day)
  const repeated = others.some((other) => other.found.day === best.found.day)
  let sure = 0.72 + (best.found.certain ? 0.1 : -0.25) + (repeated ? 0.1 : 0) + (piece.sure - 0.95) * 2
  if (rival && best.score - rival.score < 0.5) sure -= 0.25
  if (best.score < 0) sure -= 0.3
  return { found: best.found, line: best.line, sure }
}

/** A date whose parts stand in several pieces of one line. */
function wholeLineDate(lines: Line[], today: string): { found: FoundDate; line: Line; sure: number } | null {
  for (const line of lines) {
    const found = datesIn(line.pieces.map((piece) => piece.text).join(' ')).find(
      ({ day }) => day <= addDay(today),
    )
    if (found && !DUE.some((word) => says(line.text, word))) return { found, line, sure: 0.65 }
  }
  return null
}

function dueDateOf(lines: Line[]): string | null {
  for (const line of lines) {
    if (!DUE.some((word) => says(line.text, word))) continue
    const piece = line.pieces.find((one) => DUE.some((word) => says(one.text, word)))
    const found = datesIn(piece?.text ?? '')[0] ?? datesIn(line.text).at(-1)
    if (found) return found.day
  }
  return null
}

function timeOf(lines: Line[]): string | null {
  for (const line of lines) {
    if (/t[eé]l|ouvert|horaire|open/i.test(line.text)) continue
    const time = timeIn(line.text)
    if (time) return time
  }
  return null
}

function moneyOf(text: string): { currency: string | null; foreign: boolean } {
  const { currency, foreign } = currencyOf(text)
  if (currency !== null) return { currency, foreign }
  const local =
    /\bni[fs]\s?[:.]?\s?\d{10}|\brc\s?[:.]?\s?\d{2}\/|\b0[567]\d{8}\b|\.dz\b|\+213|timbre|alg[eé]ri|wilaya|t\.?v\.?a\.?\s?(?:19|9)\s?%/i
  if (local.test(text)) return { currency: 'DZD', foreign: false }
  return { currency: null, foreign: /\bgst\b|sdn\.?\s?bhd|\bsst\b|\bvat\b/i.test(text) }
}

function placeOf(pieces: Piece[], pages: SeenPage[]): ReceiptReading['fields'][ReceiptField] | null {
  const number = pages.findIndex(
    (page) => pieces[0] !== undefined && page.pieces.some((piece) => sameBox(piece, pieces[0]!)),
  )
  const page = pages[Math.max(0, number)]
  if (!page || pieces.length === 0) return null
  const onIt = pieces.map(({ box }) => {
    const w = Math.abs(box.length * Math.cos(box.angle)) + Math.abs(box.height * Math.sin(box.angle))
    const h = Math.abs(box.length * Math.sin(box.angle)) + Math.abs(box.height * Math.cos(box.angle))
    return { x0: box.cx - w / 2, y0: box.cy - h / 2, x1: box.cx + w / 2, y1: box.cy + h / 2 }
  })
  const x = Math.max(0, Math.round(Math.min(...onIt.map((one) => one.x0))))
  const y = Math.max(0, Math.round(Math.min(...onIt.map((one) => one.y0))))
  const w = Math.round(Math.min(page.width, Math.max(...onIt.map((one) => one.x1))) - x)
  const h = Math.round(Math.min(page.height, Math.max(...onIt.map((one) => one.y1))) - y)
  return {
    box: { x, y, w: Math.max(1, w), h: Math.max(1, h) },
    page: Math.max(0, number) + 1,
    pageWidth: page.width,
    pageHeight: page.height,
  }
}

function sameBox(a: Piece, b: Piece): boolean {
  return (
    a === b ||
    (Math.abs(a.box.cx - b.box.cx) < a.box.length &&
      Math.abs(a.box.cy - b.box.cy) < a.box.height &&
      b.text.includes(a.text))
  )
}

function addDay(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)
}

function yearsBefore(day: string, years: number): string {
  return `${Number(day.slice(0, 4)) - years}${day.slice(4)}`
}
