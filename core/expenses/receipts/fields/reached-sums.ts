import type { Meaning } from './label-words.ts'
import { close } from './close.ts'
import { isRemainder } from './parts-by-figures.ts'
import { mainAmount, type Row } from './rows.ts'
import type { TotalCandidate } from './total.ts'

/** What is added to a sum on its way down the paper, and what is taken off. */
const ADDED = new Set<Meaning>(['tax', 'stamp', 'service'])
const TAKEN = new Set<Meaning>(['discount', 'insured'])
const MOST_PARTS = 6

/**
 * Tells of each sum how the sums above it lead to it: by parts printed between them (`sub-total + service`,
 * `prescription − CNAS`), by an old balance, or by money already given. `arrears` says that an old balance is to
 * be paid with it, as on bills.
 */
export function weighReachedSums(
  candidates: TotalCandidate[],
  rows: Row[],
  rightToLeft: boolean,
  arrears: boolean,
): void {
  const place = new Map(rows.map((row, i) => [row, i]))
  const valueOf = (row: Row) => mainAmount(row, rightToLeft)?.value ?? 0
  for (const lower of candidates) {
    const above = candidates.filter(
      (upper) =>
        (place.get(upper.row) ?? 0) < (place.get(lower.row) ?? 0) &&
        upper.value !== lower.value &&
        (upper.meaning !== null || upper.agrees.includes('items') || lower.meaning === 'net'),
    )
    for (const upper of above) {
      const between = rows.slice((place.get(upper.row) ?? 0) + 1, place.get(lower.row))
      const parts = between.flatMap((row) =>
        row.meaning && (ADDED.has(row.meaning) || TAKEN.has(row.meaning)) && row.amounts.length > 0
          ? [TAKEN.has(row.meaning) ? -valueOf(row) : valueOf(row)]
          : [],
      )
      if (reaches(upper.value, parts.slice(0, MOST_PARTS), lower.value)) {
        if (!lower.agrees.includes('parts')) lower.score += 2
        note(lower, 'parts')
        lower.before ??= upper.value
      }
      const withMeaning = (meaning: Meaning) =>
        rows.filter((row) => row.meaning === meaning && row.amounts.length > 0).map(valueOf)
      if (withMeaning('balance').some((old) => close(upper.value + old, lower.value))) {
        if (!arrears) {
          lower.score -= 3
          note(upper, 'balance')
        } else if (lower.meaning === 'net') {
          note(lower, 'arrears')
          lower.score = Math.max(lower.score, upper.score + 1)
        }
      }
      // `Total 4 470, avance 2 000, reste 2 470`: the paper is one purchase, of which a part is still owed.
      const given = [...withMeaning('advance'), ...(isRemainder(lower.row) ? withMeaning('received') : [])]
      if (given.some((part) => close(upper.value - part, lower.value))) {
        lower.score -= 3
        note(upper, 'advance')
        upper.score += 1.2
      }
    }
  }
}

function note(candidate: TotalCandidate, equation: string): void {
  if (!candidate.agrees.includes(equation)) candidate.agrees.push(equation)
}

/** Whether some of the parts lead from one sum to the other. */
function reaches(from: number, parts: number[], to: number): boolean {
  const ways = 2 ** parts.length
  for (let way = 1; way < ways; way++) {
    const sum = parts.reduce((all, part, i) => all + ((way >> i) & 1 ? part : 0), from)
    if (close(sum, to)) return true
  }
  return false
}
