import { nameForm, similarity } from '../language/similarity.ts'
import { centimes, each, share, type Centimes } from '../money.ts'
import type { ReceiptReading } from './receipts/contract.ts'
import { nearest, squash } from './receipts/fields/text.ts'

/** A line of goods as a paper prints it, with what one unit came to. */
export type PrintedGoods = {
  line: number
  name: string
  quantity: number
  unitCost: Centimes
  total: Centimes
}

/** What a line is likely called in the shop's own catalogue. */
export type LikelyItem = { itemId: string; score: number }

/** From here on a printed name is said to be an item; below it nothing is offered. */
export const LIKELY_ITEM = 0.72
/** Two items this close to one another can't be told apart by the printed name. */
const TOO_CLOSE = 0.04
const CENTIMES_OF_ROUNDING = 2

/**
 * The goods of a receipt with what they cost. A paper that prints prices before tax adds TVA below them: it is
 * part of the cost for who can't deduct it. A discount on the whole is shared out over the lines.
 */
export function printedGoods(
  { items, subtotal, discount, taxes, foreign }: ReceiptReading,
  deductsTax: boolean,
): PrintedGoods[] {
  if (foreign) return []
  const priced = items.flatMap((item, line) => (item.total > 0 ? [{ ...item, line }] : []))
  const printed = priced.reduce((sum, { total }) => sum + total, 0)
  const before = subtotal !== null && Math.abs(subtotal - printed) <= CENTIMES_OF_ROUNDING
  const tax = before && !deductsTax ? taxes.reduce((sum, { amount }) => sum + amount, 0) : 0
  const less = before && discount !== null && discount < printed ? discount : 0
  return priced.map(({ line, name, quantity, total }) => {
    const units = quantity !== null && quantity > 0 ? Math.round(quantity * 1e6) / 1e6 : 1
    const cost = share(centimes(total), printed - less + tax, printed)
    return { line, name, quantity: units, unitCost: each(cost, units), total: cost }
  })
}

/** Names of the catalogue made ready once, and the printed names that the owner matched before. */
export type KnownGoods = { likeliest(printed: string): LikelyItem | null }

/** @param learnt printed names, squashed, with the item that the owner took them for */
export function knownGoods(
  items: readonly { id: string; name: string; aliases: readonly string[] }[],
  learnt: ReadonlyMap<string, string>,
): KnownGoods {
  const known = items.map(({ id, name, aliases }) => ({ id, names: [name, ...aliases].map(formsOf) }))
  const ids = new Set(items.map(({ id }) => id))
  return {
    likeliest(printed) {
      const before = learnt.get(squash(printed))
      if (before !== undefined && ids.has(before)) return { itemId: before, score: 1 }
      const said = formsOf(printed)
      const [best, second] = known
        .map(({ id, names }) => ({
          itemId: id,
          score: Math.max(...names.map((name) => likeness(said, name))),
        }))
        .sort((one, other) => other.score - one.score)
      if (!best || best.score < LIKELY_ITEM) return null
      return second && best.score < 1 && best.score - second.score < TOO_CLOSE ? null : best
    },
  }
}

type Forms = { words: ReturnType<typeof nameForm>; glued: string }

function formsOf(name: string): Forms {
  return { words: nameForm(name), glued: squash(name) }
}

/** A till prints more than the shop says (`LAIT CANDIA 1L` for « lait ») or less: both ways count, the worse one little. */
function likeness(printed: Forms, item: Forms): number {
  const ways = [similarity(printed.words, item.words), similarity(item.words, printed.words)]
  return Math.max(0.8 * Math.max(...ways) + 0.2 * Math.min(...ways), gluedLikeness(printed.glued, item.glued))
}

/** The reader loses spaces (`AmpouleLED12W`): a name of some length is looked for anywhere, a short one at the start. */
function gluedLikeness(printed: string, item: string): number {
  if (item.length < 4 || item.length > printed.length) return 0
  const { wrong } = nearest(item, item.length < 6 ? printed.slice(0, item.length) : printed)
  const same = 1 - wrong / item.length
  return same < 0.85 ? 0 : same * (0.8 + (0.2 * item.length) / printed.length)
}
