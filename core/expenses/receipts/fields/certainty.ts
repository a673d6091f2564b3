import type { Piece } from '../letters/piece.ts'
import { centimes } from '../../../money.ts'
import { isStampOf } from '../stamp.ts'
import { maySwallowSign } from './repair.ts'
import type { TotalCandidate } from './total.ts'

/**
 * How likely the chosen sum is right: its label, its digits, what agrees, and who competes.
 * @param goods what the goods come to, or null where the paper lists none
 */
export function sureOfTotal(best: TotalCandidate, all: TotalCandidate[], goods: number | null): number {
  const rival = all.find((other) => other.value !== best.value)
  const lead = rival ? best.score - rival.score : 2
  // What was given makes the goods up: it is what was paid.
  const given = best.meaning === 'received' && best.agrees.includes('items')
  let sure = given
    ? 0.6
    : best.meaning === 'net'
      ? 0.75
      : best.meaning === 'inclusive' || best.meaning === 'total'
        ? 0.68
        : isAlone(best, all) && (goods ?? best.value) === best.value
          ? 0.52
          : 0.25
  sure += Math.min(0.1, lead * 0.06) + Math.min(0.3, best.agrees.length * 0.18)
  if (best.amount.sure < 0.8 && best.agrees.length === 0) sure -= (0.8 - best.amount.sure) * 1.2
  if (lead < 0.3) sure -= 0.2
  // Goods that come to something else, and nothing that explains it: one of the two is misread.
  if (goods !== null && best.agrees.length === 0 && goods !== best.value) sure -= 0.26
  if (isOutranked(best, all)) sure = Math.min(sure, 0.5)
  // Nothing bears it out, and its first digit may be the `دج` that stands before it.
  if (best.agrees.length === 0 && maySwallowSign(best.row, best.amount)) sure = Math.min(sure, 0.5)
  if (best.odd && best.agrees.length === 0) sure -= 0.3
  return sure
}

/** The one sum of money on the paper, with its centimes and its currency: `TARIF : 1 500,00 DA` on a fare. */
function isAlone({ value, meaning, amount }: TotalCandidate, all: TotalCandidate[]): boolean {
  return (
    meaning === null &&
    amount.decimals === 2 &&
    amount.currency !== null &&
    all.every((other) => other.value === value)
  )
}

/** The paper says what is to be paid, and it is not the sum that was taken. */
function isOutranked(best: TotalCandidate, all: TotalCandidate[]): boolean {
  const explained = best.agrees.includes('advance') || best.agrees.includes('balance')
  return (
    best.meaning !== 'net' &&
    !explained &&
    all.some(({ meaning }) => meaning === 'net') &&
    !all.some(({ meaning, value }) => meaning === 'net' && value === best.value)
  )
}

/** How likely the name is the seller’s: its print, its lead over other names, its least sure letters. */
export function sureOfMerchant(found: { score: number; lead: number; pieces: Piece[] }): number {
  const read = Math.min(...found.pieces.map((piece) => piece.sure))
  return 0.45 + Math.min(0.25, found.score * 0.05) + Math.min(0.2, found.lead * 0.1) + (read - 0.9) * 1.5
}

/** A stamp that the dated tables make out of the sum before it is sure; one that they do not is doubted. */
export function sureOfStamp(stamp: number, total: TotalCandidate | null): number {
  if (total === null || stamp >= total.value) return 0.5
  if (isStampOf(centimes(total.value - stamp), centimes(stamp))) return 0.97
  return total.agrees.length > 0 ? 0.8 : 0.5
}
