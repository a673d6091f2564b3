import { close } from './close.ts'
import type { FoundItem } from './item-figures.ts'
import type { Row } from './rows.ts'
import { saysSum } from './sum-in-words.ts'
import type { Sums } from './sums.ts'

/** The equations of the paper that this sum, told by this row, satisfies; a row does not speak for itself. */
export function agreements(total: number, row: Row, sums: Sums, items: FoundItem[]): string[] {
  const found: string[] = []
  const tax = sums.taxes.reduce((sum, one) => sum + one.amount, 0)
  const goods = items.reduce((sum, item) => sum + item.total, 0)
  const add = (name: string, holds: boolean) => {
    if (holds) found.push(name)
  }
  const stamp = sums.stamp ?? 0
  const service = sums.service ?? 0
  const discount = sums.discount ?? 0
  const rounding = sums.rounding ?? 0
  const reaches = (base: number | null, ...extras: number[][]) =>
    base !== null &&
    extras.some((parts) =>
      close(
        parts.reduce((sum, part) => sum + part, base),
        total,
      ),
    )
  const more: number[][] = [
    [tax, stamp, service, -discount],
    [tax, stamp, -discount],
    [tax, service, -discount, rounding],
    [tax, service, -discount, -rounding],
    [service, stamp, -discount],
    [-(sums.insured ?? 0)],
  ]
  const something = tax + stamp + service + discount + rounding + (sums.insured ?? 0) > 0
  add('exclusive', something && sums.rows.exclusive !== row && reaches(sums.exclusive, ...more))
  add(
    'subtotal',
    sums.subtotal !== sums.exclusive &&
      sums.rows.subtotal !== row &&
      (something ? reaches(sums.subtotal, ...more) : sums.subtotal === total),
  )
  add(
    'inclusive',
    sums.inclusive !== null &&
      total !== sums.inclusive &&
      reaches(sums.inclusive, [stamp], [-(sums.insured ?? 0)], [stamp, -discount]),
  )
  add('change', sums.received !== null && sums.change !== null && close(sums.received - sums.change, total))
  add('owed', isPartlyPaid(sums, total))
  add('words', sums.written !== null && saysSum(sums.written, total) === 'yes')
  add('included', isIncluded(sums, total))
  add('items', items.length > 0 && (close(goods, total) || reaches(goods, ...more)))
  return found
}

/** `Total 3 550, versement 2 000, reste 1 550`: what was given and what is left make the sum. */
function isPartlyPaid({ received, change }: Sums, total: number): boolean {
  return received !== null && change !== null && received < total && close(received + change, total)
}

/** `Dont TVA 9 % 75,86`: what the rate makes of a sum that holds the tax already. */
function isIncluded({ exclusive, taxes: [tax, ...others] }: Sums, total: number): boolean {
  if (exclusive !== null || !tax || others.length > 0 || tax.rate === null || tax.base !== null) return false
  return tax.rate > 0 && close(Math.round((total * tax.rate) / (100 + tax.rate)), tax.amount)
}
