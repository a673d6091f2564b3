import type { Piece } from '../letters/piece.ts'
import { datesIn, timeIn, type FoundDate } from './dates.ts'
import { says } from './labels.ts'
import type { Line } from './lines.ts'

const DUE = [
  'echeance',
  'date limite',
  'limite de paiement',
  'a payer avant',
  'due date',
  'payable avant',
  'a regler avant',
  'dernier delai',
  'delai de paiement',
  'limite paiement',
  'avant le',
  'expiration',
  'exp date',
  'peremption',
  'اخر اجل',
  'تاريخ الاستحقاق',
  'اجل الدفع',
]

/** The day of the sale: a date beside its label or its time before others, no due date and no period. */
export function dateOf(lines: Line[], today: string): { found: FoundDate; line: Line; sure: number } | null {
  const all: Candidate[] = []
  lines.forEach((line, i) => {
    for (const [at, piece] of line.pieces.entries()) {
      const dates = datesIn(withBrokenYear(line.pieces, at)).filter(({ day }) => day <= addDay(today))
      const label = dates.length > 0 ? labelOf(lines, i, at) : ''
      for (const found of dates) {
        let score = 2 - (0.6 * i) / lines.length
        if (says(label, 'date', 'le', 'التاريخ') || says(line.text, 'date', 'التاريخ')) score += 1
        if (found.time !== null) score += 0.7
        if (isDue(label)) score -= 3
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

/** `03/11/20` and `24` side by side are one date whose year was read in two pieces. */
function withBrokenYear(pieces: Piece[], at: number): string {
  const [piece, next] = pieces.slice(at, at + 2)
  if (!piece) return ''
  const gap = next ? next.box.cx - next.box.length / 2 - (piece.box.cx + piece.box.length / 2) : Infinity
  const broken = /[/.-](?:19|20)$/.test(piece.text) && /^\d{2}(?![\d:.,hH])/.test(next?.text ?? '')
  return next && broken && gap < 0.6 * piece.box.height ? piece.text + next.text : piece.text
}

type Candidate = { found: FoundDate; line: Line; score: number }

function isDue(text: string): boolean {
  return DUE.some((word) => says(text, word))
}

/**
 * The words that a date belongs to: its own piece's, else the piece before it on its line (in Arabic the one after),
 * else what stands right above it, as the head of a table.
 */
function labelOf(lines: Line[], at: number, place: number): string {
  const line = lines[at]
  const piece = line?.pieces[place]
  if (!line || !piece) return ''
  const speaks = (text: string | undefined) => text !== undefined && /\p{L}{2}/u.test(text)
  if (speaks(piece.text)) return piece.text
  const [before, after] = [line.pieces[place - 1]?.text, line.pieces[place + 1]?.text]
  if (speaks(before) && !(speaks(after) && /[\u0621-\u064a]/.test(after ?? ''))) return before ?? ''
  if (speaks(after) && /[\u0621-\u064a]/.test(after ?? '')) return after ?? ''
  const above = lines[at - 1]
  if (!above || line.y - above.y > 2.5 * Math.max(line.height, above.height)) return ''
  const over = above.pieces.find(
    ({ box }) => Math.abs(box.cx - piece.box.cx) < (box.length + piece.box.length) / 2,
  )
  return speaks(over?.text) && datesIn(over?.text ?? '').length === 0 ? (over?.text ?? '') : ''
}

/** A date whose parts stand in several pieces of one line. */
function wholeLineDate(lines: Line[], today: string): { found: FoundDate; line: Line; sure: number } | null {
  for (const line of lines) {
    const texts = line.pieces.map((piece) => piece.text)
    // Arabic is printed from the right: `2025 | التاريخ: 8 أكتوبر` is one date read backwards.
    const orders = /[\u0621-\u064a]/.test(line.text) ? [texts, texts.toReversed()] : [texts]
    const found = orders.flatMap((order) => datesIn(order.join(' '))).find(({ day }) => day <= addDay(today))
    if (found && !isDue(line.text)) return { found, line, sure: 0.65 }
  }
  return null
}

/** The last day for paying, where the paper tells one. */
export function dueDateOf(lines: Line[]): string | null {
  for (const [i, line] of lines.entries()) {
    const labelled = line.pieces.flatMap((piece, at) => {
      const dates = datesIn(piece.text)
      return dates.length > 0 && isDue(labelOf(lines, i, at)) ? dates : []
    })
    const found = labelled[0] ?? (isDue(line.text) ? datesIn(line.text).at(-1) : undefined)
    if (found) return found.day
  }
  return null
}

/** The first time of day that is no opening hour. */
export function timeOf(lines: Line[]): string | null {
  for (const line of lines) {
    if (/t[eé]l|ouvert|horaire|open/i.test(line.text)) continue
    const time = timeIn(line.text)
    if (time) return time
  }
  return null
}

function addDay(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)
}

function yearsBefore(day: string, years: number): string {
  return `${Number(day.slice(0, 4)) - years}${day.slice(4)}`
}
