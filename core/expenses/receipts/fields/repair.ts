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
 * @param weigh the sums to pay of such rows, the likeliest first
 */
export function repairedByAgreement(rows: Row[], weigh: (rows: Row[]) => TotalCandidate[]): Row[] {
  const [asRead, ...others] = weigh(rows)
  if (!asRead || (asRead.agrees.length > 0 && !isDenied(asRead, others, rows))) return rows
  const tried = swapsOf(rows).flatMap((swap): Tried[] => {
    const changed = swapped(rows, swap)
    const [best] = changed ? weigh(changed) : []
    const more = best && best.agrees.length > asRead.agrees.length
    return changed && more ? [{ rows: changed, best, worth: best.agrees.length }] : []
  })
  const most = Math.max(0, ...tried.map(({ worth }) => worth))
  const finest = tried.filter(({ worth }) => worth === most)
  const [first, ...rest] = finest
  return first && rest.every(({ best }) => best.value === first.best.value) ? first.rows : rows
}

/** Below a sum that agrees stands another that is said to be what is paid, and nothing bears it out. */
function isDenied(best: TotalCandidate, others: TotalCandidate[], rows: Row[]): boolean {
  return others.some(
    ({ meaning, value, agrees, row }) =>
      (meaning === 'net' || meaning === 'inclusive') &&
      value !== best.value &&
      agrees.length === 0 &&
      rows.indexOf(row) > rows.indexOf(best.row),
  )
}

/** The digits that have a likely runner-up, another digit or nothing but paper, the likeliest first. */
function swapsOf(rows: Row[]): Swap[] {
  return [...signsForDigits(rows), ...otherDigits(rows)].slice(0, MOST_TRIED)
}

/** On Arabic lines `دج` stands left of its amount, and a reader of Latin makes a digit of it: `دج 3 800` is 23 800. */
function signsForDigits(rows: Row[]): Swap[] {
  return rows.flatMap((row) =>
    row.amounts
      .filter((amount) => row.meaning !== null && maySwallowSign(row, amount))
      .map((amount) => ({ row, amount, at: amount.start, sign: NO_SIGN })),
  )
}

const NO_SIGN: Sign = { text: '', at: -1, sure: 0, other: ' ', otherSure: 1 }

/** Whether the first digit of an amount on an Arabic line may be the dinar sign that stands there. */
export function maySwallowSign({ words }: Row, { currency, text }: PlacedAmount): boolean {
  return (
    currency === null &&
    /[\u0621-\u064a]{3}/.test(words) &&
    !/[a-z]{3}/i.test(words) &&
    /^\d.*\d{2}/.test(text)
  )
}

function otherDigits(rows: Row[]): Swap[] {
  return rows
    .flatMap((row) =>
      row.amounts.flatMap((amount) => digitsOf(amount).map((digit) => ({ row, amount, ...digit }))),
    )
    .filter(
      ({ sign }) => /^[\d ]$/.test(sign.other) && sign.other !== sign.text && sign.otherSure > WORTH_TRYING,
    )
    .sort((a, b) => b.sign.otherSure - a.sign.otherSure)
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
  const signs = amount.piece.signs.map((one) => (one.at === sign.at ? { ...sign, text: sign.other } : one))
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
