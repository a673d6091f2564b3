import { agreements } from './agreements.ts'
import type { FoundItem } from './item-figures.ts'
import type { Meaning } from './label-words.ts'
import { weighReachedSums } from './reached-sums.ts'
import { mainAmount, type PlacedAmount, type Row } from './rows.ts'
import type { Sums } from './sums.ts'
import { isHeading, onlyCounts } from './table-head.ts'

export type TotalCandidate = {
  value: number
  amount: PlacedAmount
  row: Row
  meaning: Meaning | null
  /** How well it fits as the sum to pay: label, print and equations together. */
  score: number
  agrees: string[]
  /** Written without centimes on a page whose amounts have them: a separator may be lost. */
  odd: boolean
  /** The sum above it that its parts were added to. */
  before?: number
}

export type PageStyle = { rightToLeft: boolean; arrears: boolean }

const LABEL_WORTH: Partial<Record<Meaning, number>> = {
  net: 4,
  inclusive: 3,
  total: 2.6,
  received: 0.6,
  subtotal: 0.4,
  exclusive: 0.2,
}

/**
 * Every amount that could be the sum to pay, the likeliest first.
 * @param page how it is read, and whether an old balance is paid with it, as on bills
 */
export function totalCandidates(
  rows: Row[],
  sums: Sums,
  items: FoundItem[],
  { rightToLeft, arrears }: PageStyle,
): TotalCandidate[] {
  const used = new Set(items.flatMap((item) => item.rows))
  // One priced line and no word for a sum (`Tarif 200,00 DA`): the line is the sum.
  const alone = items.length === 1 && !rows.some((row) => row.meaning !== null && row.amounts.length > 0)
  const paidMore = sums.change !== null && sums.change > 0
  const heights = rows
    .flatMap((row) => row.amounts.map((amount) => amount.piece.box.height))
    .sort((a, b) => a - b)
  const usual = heights[Math.floor(heights.length / 2)] ?? 1
  const money = rows.some((row) => row.amounts.some((amount) => amount.decimals === 2))
  const exactly = rows.flatMap((row) => row.amounts).filter((amount) => amount.decimals === 2).length
  // The one sum with its currency beside it is to be paid, though its label was lost and it passed for goods.
  const signed = rows.filter((row) => row.amounts.some((amount) => amount.currency !== null))
  const only = signed.length === 1 ? signed[0] : undefined
  const candidates: TotalCandidate[] = []
  if (onlyCounts(rows)) return candidates
  rows.forEach((row, i) => {
    const worth = row.meaning === null ? 0 : LABEL_WORTH[row.meaning]
    if (worth === undefined || (used.has(row) && worth < 2 && !alone && row !== only)) return
    const amount = mainAmount(row, rightToLeft)
    if (row.meaning === 'received' && paidMore) return
    if (isHeading(row)) return
    if (!amount || amount.value === 0 || amount.value > 1_000_000_000_00) return
    const unnamed = row.meaning === null && amount.decimals !== 2 && amount.currency === null
    if (unnamed && !isLeftAfterDiscount(amount.value, rows.slice(0, i), sums, rightToLeft)) return
    const agrees = agreements(amount.value, row, sums, items)
    const print = Math.min(1.2, Math.max(-0.5, amount.piece.box.height / usual - 1)) * 1.5
    const exact = amount.decimals === 2 || amount.currency !== null || !money ? 0 : -1.5
    const low = (0.4 * i) / Math.max(1, rows.length)
    candidates.push({
      value: amount.value,
      amount,
      row,
      meaning: row.meaning,
      agrees,
      odd: amount.decimals !== 2 && exactly >= 3,
      score: worth + print + exact + low + agrees.length * 1.2,
    })
  })
  for (const candidate of candidates) {
    const before = candidates.some(
      (other) =>
        rows.indexOf(other.row) < rows.indexOf(candidate.row) &&
        sums.rounding &&
        Math.abs(other.value - candidate.value) === sums.rounding,
    )
    const again = candidates.some((other) => other.row !== candidate.row && other.value === candidate.value)
    if (before) candidate.agrees.push('rounding')
    candidate.score += (before ? 1.2 : 0) + (again ? 0.5 : 0)
  }
  weighReachedSums(candidates, rows, rightToLeft, arrears)
  return candidates.sort((a, b) => b.score - a.score)
}

/** Its label was lost, but a sum above it less the discount makes it. */
function isLeftAfterDiscount(value: number, above: Row[], sums: Sums, rightToLeft: boolean): boolean {
  if (!sums.discount) return false
  const before = value + sums.discount
  return above.some((row) => mainAmount(row, rightToLeft)?.value === before)
}
