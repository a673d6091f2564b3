import type { Concept } from '../hearing/concepts.ts'
import type { Heard } from '../hearing/hear.ts'
import type { Draft } from './drafts.ts'

/** Verbs and words that each tell of one kind of booking. */
const SELLING: readonly Concept[] = ['sell', 'soldByMe']
/** `kheless lma 1600`: whoever paid, the owner or a customer. */
const PAID: readonly Concept[] = ['paidMaybe']
const PAYING: readonly Concept[] = ['pay', 'spend', 'expense', 'bill', ...PAID]
const PAID_US: readonly Concept[] = ['payMe', 'paidMaybe']
const BUYING: readonly Concept[] = ['buy']
const TAKING: readonly Concept[] = ['take']
const RECEIVING: readonly Concept[] = ['receive']
const LOSING: readonly Concept[] = ['lose', 'takeOff']
const OWING: readonly Concept[] = ['debt', 'iOwe', 'onCredit', 'later']
const GIVING: readonly Concept[] = ['gift']
const RUNNING_OUT: readonly Concept[] = ['out', 'low']
const FAMILIES = [SELLING, PAYING, PAID_US, BUYING, TAKING, RECEIVING, LOSING, OWING, GIVING, RUNNING_OUT]

/** Which of them each booking takes up. */
function takenUp(draft: Draft): readonly (readonly Concept[])[] {
  switch (draft.do) {
    case 'sale':
      return [
        SELLING,
        TAKING,
        BUYING,
        PAYING,
        PAID_US,
        RUNNING_OUT,
        ...(draft.payment === 'credit' ? [OWING, RECEIVING] : []),
      ]
    case 'expense':
      // `le plombier m'a pris 2500`, `dropped 900 on petrol`: what for is known.
      return [PAYING, BUYING, ...(draft.category ? [TAKING, LOSING, RECEIVING] : [])]
    case 'purchase':
      return [BUYING, PAYING, RECEIVING, ...(draft.payment === 'credit' ? [OWING] : [])]
    case 'entry':
      // Which way it went is asked.
      if (draft.kind === null) return FAMILIES
      return draft.kind === 'payment' ? [PAID_US, PAYING, OWING, RECEIVING] : [OWING, TAKING, RECEIVING]
    case 'supplier_entry':
      return [PAYING, OWING, BUYING, PAID_US]
    case 'stock_in':
      return [RECEIVING, BUYING]
    case 'loss':
      return [LOSING, GIVING, TAKING, PAYING, RUNNING_OUT]
    default:
      return FAMILIES
  }
}

/** `vendu 3 roses dont une offerte`: a word that tells of what none of the bookings is. */
export function leavesDeeds({ tags }: Heard, drafts: readonly Draft[]): boolean {
  // Goods that were lost, and somebody who paid: one of the two was heard wrongly.
  const lost = drafts.some((draft) => draft.do === 'loss' && !draft.gone)
  if (lost && drafts.some(({ do: what }) => what === 'entry')) return true
  const allowed = new Set(drafts.flatMap((draft) => takenUp(draft).flat()))
  return tags.some(
    ({ exact, concepts }) =>
      exact &&
      concepts.some((concept) => FAMILIES.some((family) => family.includes(concept))) &&
      !concepts.some((concept) => allowed.has(concept) || NEUTRAL.includes(concept)),
  )
}

/** `لسال` is only like a word of losing: what rests on such a word alone is said first. */
export function restsOnAGuess({ tags }: Heard, drafts: readonly Draft[]): boolean {
  const says = (family: readonly Concept[], exact: boolean) =>
    tags.some((tag) => tag.exact === exact && tag.concepts.some((each) => family.includes(each)))
  return drafts.some((draft) => {
    const families = takenUp(draft)
    // A purpose that was named says that it was spent.
    if (families === FAMILIES || (draft.do === 'expense' && draft.category)) return false
    return families.some((family) => family !== SELLING && says(family, false) && !says(family, true))
  })
}

/** Words of these also stand beside anything. */
const NEUTRAL: readonly Concept[] = ['set', 'add', 'filler', 'left', 'stock', 'product', 'day', 'till', 'supplier', 'threshold', 'total'] // prettier-ignore
