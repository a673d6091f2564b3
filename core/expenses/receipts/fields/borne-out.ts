import { close } from './close.ts'
import { multiplies } from './columns.ts'
import type { FoundItem } from './item-figures.ts'

/** What goods that make a sum of the paper's own are worth: more than all else that speaks for them. */
const MAKE_THE_SUM = 3

/**
 * Which of two readings of the goods: the first where it makes a sum that the paper tells, else the one whose counts,
 * prices and names bear it out better.
 */
export function betterBorneOut(first: FoundItem[], second: FoundItem[], told: number[]): FoundItem[] {
  return worthOf(first, told) >= Math.min(MAKE_THE_SUM, worthOf(second, told)) ? first : second
}

function worthOf(items: FoundItem[], told: number[]): number {
  if (items.length === 0) return 0
  const share = (held: (item: FoundItem) => boolean) => items.filter(held).length / items.length
  const all = items.reduce((sum, { total }) => sum + total, 0)
  const multiplied = share(
    ({ quantity, unitPrice, total }) =>
      quantity !== null && unitPrice !== null && multiplies(quantity * 100, unitPrice, total),
  )
  const named = share(({ name }) => /\p{L}{2}/u.test(name))
  return (told.some((sum) => close(sum, all)) ? MAKE_THE_SUM : 0) + multiplied + named
}
