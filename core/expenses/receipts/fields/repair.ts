import type { Piece, Sign } from '../letters/piece.ts'
import { amountsIn } from './amounts.ts'
import type { PlacedAmount, Row } from './rows.ts'
import type { TotalCandidate } from './total.ts'

/** Below this the runner-up of a sign is noise and no other reading. */
const WORTH_TRYING = 0.02
const MOST_TRIED = 20

type Swap = { row: Row; amount: PlacedAmount; at: number; sign: Sign }
type Tried = { rows: Row[]; best: TotalCandidate; worth: number }

/**
 * The rows with one digit read as its runner-up, where that makes the paper's equations hold and no other single
 * digit makes another sum of it; else the rows as they are.
 * @param weigh the likeliest sum to pay of such rows
 */
export function repairedByAgreement(rows: Row[], weigh: (rows: Row[]) => TotalCandidate | null): Row[] {
  const asRead = weigh(rows)
  if (!asRead || asRead.agrees.length > 0) return rows
  const tried = swapsOf(rows).flatMap((swap): Tried[] => {
    const changed = swapped(rows, swap)
    const best = changed && weigh(changed)
    return best && best.agrees.length > 0 ? [{ rows: changed, best, worth: best.agrees.length }] : []
  })
  const most = Math.max(0, ...tried.map(({ worth }) => worth))
  const finest = tried.filter(({ worth }) => worth === most)
  const [first, ...others] = finest
  return first && others.every(({ best }) => best.value === first.best.value) ? first.rows : rows
}

/** The digits that have a likely runner-up, another digit or nothing but paper, the likeliest first. */
function swapsOf(rows: Row[]): Swap[] {
  return rows
    .flatMap((row) =>
      row.amounts.flatMap((amount) => digitsOf(amount).map((digit) => ({ row, amount, ...digit }))),
    )
    .filter(
      ({ sign }) => /^[\d ]$/.test(sign.other) && sign.other !== sign.text && sign.otherSure > WORTH_TRYING,
    )
    .sort((a, b) => b.sign.otherSure - a.sign.otherSure)
    .slice(0, MOST_TRIED)
}

function digitsOf(amount: PlacedAmount): { at: number; sign: Sign }[] {
  let at = 0
  const digits: { at: number; sign: Sign }[] = []
  for (const sign of amount.piece.signs) {
    if (/^\d$/.test(sign.text) && at >= amount.start && at < amount.end) digits.push({ at, sign })
    at += sign.text.length
  }
  // A piece whose text was tidied after the reading no longer stands sign by sign.
  return at === amount.piece.text.length ? digits : []
}

function swapped(rows: Row[], { row, amount, at, sign }: Swap): Row[] | null {
  const text = amount.piece.text.slice(0, at) + sign.other + amount.piece.text.slice(at + 1)
  const signs = amount.piece.signs.map((one) => (one === sign ? { ...sign, text: sign.other } : one))
  const piece: Piece = { ...amount.piece, text, signs }
  const found = amountsIn(text).map((one): PlacedAmount => ({
    ...one,
    piece,
    sure: amount.sure,
    text: text.slice(one.start, one.end),
  }))
  if (found.length === 0) return null
  const amounts = row.amounts.flatMap((one) =>
    one === amount ? found : one.piece === amount.piece ? [] : [one],
  )
  const pieces = row.line.pieces.map((one) => (one === amount.piece ? piece : one))
  const changed: Row = { ...row, amounts, line: { ...row.line, pieces } }
  return rows.map((one) => (one === row ? changed : one))
}
