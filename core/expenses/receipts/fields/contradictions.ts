import type { Caution } from '../contract.ts'
import { datesIn } from './dates.ts'
import type { Meaning } from './label-words.ts'
import { says } from './labels.ts'
import type { Row } from './rows.ts'
import { saysSum } from './sum-in-words.ts'
import type { Sums } from './sums.ts'
import { plain, squash } from './text.ts'
import type { TotalCandidate } from './total.ts'

/** What of the paper a sum is held against. */
export type Evidence = { rows: Row[]; sums: Sums; candidates: TotalCandidate[]; twoPapers: boolean }

/** Why the paper may be no purchase at all. */
export function cautionOf({ rows, twoPapers }: Pick<Evidence, 'rows' | 'twoPapers'>): Caution | null {
  if (twoPapers) return 'two_papers'
  if (isRefused(rows)) return 'refused'
  return isNoPurchase(rows) ? 'unpaid' : null
}

/**
 * Whether something on the paper speaks against the sum that was taken: it is then asked for and never booked in
 * silence, however well its own digits are read.
 */
export function isContradicted(
  best: TotalCandidate,
  { rows, sums, candidates, twoPapers }: Evidence,
): boolean {
  const below = rows.slice(rows.indexOf(best.row) + 1)
  return (
    cautionOf({ rows, twoPapers }) !== null ||
    isLeftBelow(best, below) ||
    isTakenOffBelow(best, below) ||
    isChangedBelow(best, below) ||
    isUnreadBelow(best, below, candidates) ||
    (sums.written !== null && saysSum(sums.written, best.value) === 'no') ||
    (best.agrees.length === 0 && (missesItsParts(best, rows, sums) || missesWhatWasGiven(best, sums)))
  )
}

/** The paper tells what the sum is made of, and it is not made of that. */
function missesItsParts({ row, value }: TotalCandidate, rows: Row[], sums: Sums): boolean {
  const told = (['exclusive', 'subtotal'] as const).some(
    (base) => sums[base] !== null && sums.rows[base] !== row && sums[base] !== value,
  )
  const above = rows.slice(0, rows.indexOf(row)).filter(({ amounts }) => amounts.length > 0)
  const upper = above.findIndex(({ meaning }) => meaning === 'total' || meaning === 'inclusive')
  const parts = upper >= 0 && above.slice(upper + 1).some(({ meaning }) => PARTS.has(meaning))
  const [tax, ...others] = sums.taxes
  const included = tax !== undefined && others.length === 0 && tax.rate !== null && tax.base === null
  return told || parts || (included && sums.exclusive === null)
}

const PARTS = new Set<Meaning | null>(['stamp', 'service', 'discount', 'insured', 'tax'])

/** What was handed over less the change is something else, or less was handed over than this. */
function missesWhatWasGiven({ meaning, value }: TotalCandidate, { received, change, rows }: Sums): boolean {
  if (received === null || meaning === 'received') return false
  return change !== null || (received < value && !rows.advance)
}

/**
 * Below the sum stands what is left of it once a line between is taken off, and no word that is known says of either
 * what it is: `TOTAL 1 857,40`, `PART CNMA 1 329,60`, `VOTRE PART 527,80`.
 */
function isLeftBelow(best: TotalCandidate, below: Row[]): boolean {
  const values = below.map(({ amounts }) => amounts.at(-1)?.value ?? 0)
  const taken = (row: Row) => row.meaning === null || row.meaning === 'insured' || row.meaning === 'discount'
  return below.some((row, i) => {
    const left = values[i] ?? 0
    if (row.meaning !== null || left <= 0 || !row.amounts.some(({ decimals }) => decimals === 2)) return false
    return below.some((other, j) => j < i && taken(other) && best.value - (values[j] ?? 0) === left)
  })
}

/** Below the sum stands a discount, and what is left of it was not taken. */
function isTakenOffBelow(best: TotalCandidate, below: Row[]): boolean {
  return (
    best.meaning !== 'net' &&
    below.some(({ meaning, amounts }) => meaning === 'discount' && amounts.some(({ value }) => value > 0))
  )
}

const ADDED_LAST = new Set<Meaning | null>(['stamp', 'service', 'insured'])

/** Below the sum stands something that is added to it or taken off, and what comes of it was not read. */
function isChangedBelow(best: TotalCandidate, below: Row[]): boolean {
  return (
    best.meaning !== 'net' &&
    below.some(({ meaning, amounts }) => ADDED_LAST.has(meaning) && amounts.some(({ value }) => value > 0))
  )
}

const RANK: Partial<Record<Meaning, number>> = { net: 3, inclusive: 2 }

/** Below the sum stands a word that says more plainly what is to be paid, and the figure beside it was not read. */
function isUnreadBelow(best: TotalCandidate, below: Row[], candidates: TotalCandidate[]): boolean {
  const rank = (meaning: Meaning | null) => (meaning === null ? 0 : (RANK[meaning] ?? 0))
  return below.some(
    (row, i) =>
      rank(row.meaning) > rank(best.meaning) &&
      row.amounts.length === 0 &&
      // `A payer avant le 20/09/2026` says when and not how much.
      datesIn(row.line.text).length === 0 &&
      !(i === 0 && endsALabel(row)) &&
      !candidates.some(({ meaning }) => meaning === row.meaning),
  )
}

/** `MONTANT 375,48` and below it `A PAYER` are one label, and so are `NET A 8075,00` and `PAYER`. */
function endsALabel({ words }: Row): boolean {
  return ['a payer', 'payer', 'a regler', 'للدفع'].some((end) => squash(words) === squash(end))
}

const REFUSED = [
  'transaction refusee',
  'paiement refuse',
  'operation refusee',
  'virement rejete',
  'provision insuffisante',
  'transaction annulee',
  'payment failed',
  'declined',
  'عمليه مرفوضه',
]

/** A slip of a payment that did not come to pass. */
function isRefused(rows: Row[]): boolean {
  return rows.some(({ line }) => says(line.text, ...REFUSED))
}

const NO_PURCHASE =
  /(?<!\p{L})(?:(?:facture|note|bon|ticket)\s*(?:d\W?\s*)?(?:avoir|pro\s?-?forma|de\s*credit|de\s*retour|de\s*remboursement)|pro\s?-?forma|total avoir|avoir n|credit note|statement of account|فاتوره شكليه|كشف حساب|اشعار دائن|بيان الاسعار)/u
/** On an invoice these are what it refers to: `Bon de commande n° 12`, `no refund`. */
const REFERRED_TO =
  /^\P{L}*(?:devis(?!e)|bon de commande|releve de compte|refund|quotation|purchase order)(?!\p{L})/u
const PURCHASE = /(?<!\p{L})(?:facture|invoice|receipt|recu|ticket)(?!\p{L})/u

/** What is offered, ordered, taken back or only listed is paid by nobody: an advance invoice, a credit note, a statement. */
function isNoPurchase(rows: Row[]): boolean {
  const texts = rows.map(({ line }) => plain(line.text))
  if (texts.some((text) => NO_PURCHASE.test(text))) return true
  return texts.some((text) => REFERRED_TO.test(text)) && !texts.some((text) => PURCHASE.test(text))
}
