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
    const texts = line.pieces.map((piece) => piece.text)
    // Arabic is printed from the right: `2025 | التاريخ: 8 أكتوبر` is one date read backwards.
    const orders = /[\u0621-\u064a]/.test(line.text) ? [texts, texts.toReversed()] : [texts]
    const found = orders.flatMap((order) => datesIn(order.join(' '))).find(({ day }) => day <= addDay(today))
    if (found && !DUE.some((word) => says(line.text, word))) return { found, line, sure: 0.65 }
  }
  return null
}

/** The last day for paying, where the paper tells one. */
export function dueDateOf(lines: Line[]): string | null {
  for (const line of lines) {
    if (!DUE.some((word) => says(line.text, word))) continue
    const piece = line.pieces.find((one) => DUE.some((word) => says(one.text, word)))
    const found = datesIn(piece?.text ?? '')[0] ?? datesIn(line.text).at(-1)
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
