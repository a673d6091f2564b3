import type { Concept } from '../hearing/concepts.ts'
import { says, type Heard } from '../hearing/hear.ts'
import { isEverydayWord } from '../../language/dictionary.ts'
import { tokenise } from '../../language/tokens.ts'
import { clause } from './clauses.ts'
import type { Draft, Line } from './drafts.ts'
import { isLeap } from './leaps.ts'
import { isTo } from './stock-readings.ts'
import { isOnlyWork } from './work.ts'

/** Nothing says what was done with what was counted, or a new price leaps to four times the old or a quarter. */
export function isBare(heard: Heard): (draft: Draft) => boolean {
  return (draft) => {
    switch (draft.do) {
      case 'sale':
        return (
          !(
            says(heard, ...SOLD) ||
            (says(heard, 'sales') && says(heard, ...NOTED)) ||
            isOnlyWork(clause(heard, 0, heard.tokens.length))
          ) || draft.lines.some((line) => isMoreThanThereIs(heard, line))
        )
      // `السردين رجعو 500`: more than there is cannot be lost.
      case 'loss':
        return draft.lines.some((line) => line.quantity > stockOf(heard, line))
      case 'expense':
        return (
          !says(heard, ...SPENT) &&
          (draft.category === null
            ? heard.mentions.some(({ fits }) => fits.item)
            : draft.category === 'other' &&
              !says(heard, 'ad', 'post') &&
              !heard.mentions.some(({ fits }) => fits.category))
        )
      case 'stock_set':
        return (
          !says(heard, 'count', 'correctStock', 'left', 'set') &&
          !(says(heard, 'stock') && (says(heard, 'have') || isTo(clause(heard, 0, heard.tokens.length))))
        )
      case 'stock_in':
        return !says(heard, 'receive', 'add', 'buy') || draft.lines.some((line) => isFloodOf(heard, line))
      case 'price':
      case 'cost':
        return !says(heard, 'set', 'price', 'cost') || isLeap(draft.value?.readings[0], draft.known)
      case 'new_item':
        return !says(heard, 'new', 'create', 'add')
      case 'new_customer':
      case 'new_supplier':
      case 'new_competitor':
        return tokenise(draft.name).every(
          ({ raw, folded }) => isEverydayWord(folded) && !/^\p{Lu}/u.test(raw),
        )
      default:
        return false
    }
  }
}

const SOLD: readonly Concept[] = [
  'soldByMe',
  'sell',
  'take',
  'revenue',
  'buy',
  'onCredit',
  'account',
  'later',
]
const NOTED: readonly Concept[] = ['record', 'add', 'create', 'write', 'set', 'at', 'forTotal']
const SPENT: readonly Concept[] = ['pay', 'spend', 'expense', 'paidMaybe', 'buy', 'bill', 'record', 'add']

/** `abaya b 4500` where twelve are kept: its price more likely than so many of it. */
function isFloodOf({ mentions }: Heard, { item, quantity }: Line): boolean {
  const thing = mentions
    .flatMap(({ fits }) => fits.item?.things ?? [])
    .find(({ id }) => item.is === 'known' && id === item.id)
  return quantity >= FLOOD && quantity > (thing?.stock ?? 0) * 5
}
const FLOOD = 200

/** `javel 100` where 34 are left: so many were hardly sold. What is not counted is not known. */
function isMoreThanThereIs(heard: Heard, line: Line): boolean {
  return line.quantity >= MANY && line.quantity > stockOf(heard, line) * 1.5
}
/** Fewer are no count that surprises. */
export const MANY = 20

/** How many there are of what a line names; without end where nothing is counted. */
function stockOf({ mentions }: Heard, { item }: Line): number {
  if (item.is !== 'known') return Infinity
  const named = mentions.flatMap(({ fits }) => fits.item?.things ?? [])
  const stock = named.find(({ id }) => id === item.id)?.stock ?? 0
  return stock > 0 ? stock : Infinity
}
