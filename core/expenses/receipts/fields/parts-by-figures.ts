import { centimes } from '../../../money.ts'
import { isStampOf } from '../stamp.ts'
import type { Meaning } from './label-words.ts'
import { says } from './labels.ts'
import { isTaxOf } from './taxes.ts'
import type { Row } from './rows.ts'

const SUMS = new Set<Meaning | null>(['total', 'inclusive', 'exclusive', 'subtotal', 'net'])

/**
 * A line whose words were lost, between two sums of which it makes one out of the other, is what its figure says:
 * `Total TTC 55 930,00`, `Tenbre hscal 560,00`, `Net à payer 56 490,00`.
 */
export function nameTheirParts(rows: Row[]): void {
  const priced = rows.filter(({ amounts }) => amounts.length > 0)
  for (const [i, row] of priced.entries()) {
    const [upper, lower] = [priced[i - 1], priced[i + 1]]
    if (row.meaning !== null || !upper || !lower) continue
    if (!SUMS.has(upper.meaning) || !SUMS.has(lower.meaning)) continue
    const part = partBetween(valueOf(upper), valueOf(row), valueOf(lower))
    row.meaning = part === 'discount' && isRemainder(lower) ? 'advance' : part
  }
}

/** `Reste à payer`, below what was given on the day: a part of one purchase and not its sum. */
export function isRemainder({ meaning, words }: Row): boolean {
  // Without its dots « الباقي » is a letter away from « الصافي », the sum itself.
  return meaning === 'net' && (says(words, 'reste', 'solde', 'restant') || /الباق|المتبق/u.test(words))
}

/** The figure of a line that tells no more than one. */
function valueOf({ amounts: [only, ...others] }: Row): number | null {
  return only === undefined || others.length > 0 ? null : only.value
}

function partBetween(upper: number | null, part: number | null, lower: number | null): Meaning | null {
  if (upper === null || part === null || lower === null || part <= 0) return null
  if (upper - part === lower) return 'discount'
  // What a rate makes of the sum is its tax, which is known by its figures elsewhere.
  if (upper + part !== lower || isTaxOf(upper, part)) return null
  return isStampOf(centimes(upper), centimes(part)) ? 'stamp' : 'service'
}
