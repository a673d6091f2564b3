import { says, type Heard } from '../hearing/hear.ts'
import { isBare, MANY } from './bare.ts'
import type { Draft } from './drafts.ts'
import { leavesNumbersOver, leavesWordsOver, namesMore } from './left-over.ts'
import { isPartPayment } from './part-payments.ts'
import { leavesDeeds, restsOnAGuess } from './untold.ts'

/**
 * Whether what is about to be booked may not be what was meant, so that it is said first and booked after a yes:
 * words that no part of it took up, a number that was left over, a question mark, a condition, a time that has
 * not come, more sold than there is.
 */
export function isUnsure(heard: Heard, drafts: readonly Draft[], today: string): boolean {
  return (
    DOUBTS_OF_ALL.some((doubt) => doubt(heard, drafts)) ||
    (drafts.some(isDeal) &&
      !drafts.some(isOwed) &&
      heard.dates.some(({ kind, from }) => kind === 'day' && from > today)) ||
    drafts.some((draft) => DOUBTS_OF_ONE.some((doubt) => doubt(heard)(draft)))
  )
}

const DOUBTS_OF_ALL: readonly ((heard: Heard, drafts: readonly Draft[]) => boolean)[] = [
  leavesWordsOver,
  leavesNumbersOver,
  leavesDeeds,
  restsOnAGuess,
  (_, drafts) => isPartPayment(drafts),
  (heard) => says(heard, 'maybe'),
  // `chez Ali le lait à 100 ?`: of a rival, a question mark is often only manners.
  ({ text }, drafts) => /[?؟]/.test(text) && !drafts.every(({ do: what }) => what === 'competitor_price'),
  (heard, drafts) => drafts.every(({ do: what }) => what === 'expense') && countsGoods(heard),
  (heard, drafts) => drafts.some((draft) => 'lines' in draft) && namesMore(heard),
]

const DOUBTS_OF_ONE: readonly ((heard: Heard) => (draft: Draft) => boolean)[] = [
  isBare,
  isFarFromGoods,
  isOfEach,
  () => isTwice,
]

/** Until when it is to be paid was heard as that. */
function isOwed(draft: Draft): boolean {
  return (
    ('payment' in draft && draft.payment === 'credit') || (draft.do === 'entry' && draft.kind === 'credit')
  )
}

/** What happens on one day, and on none that has still to come. */
function isDeal({ do: what }: Draft): boolean {
  return /^(?:sale|purchase|expense|entry|supplier_entry|competitor_price)$/.test(what)
}

/** `two milk and a bottle`: nothing has a price that could be of each, so that it counts something. */
function isOfEach(heard: Heard): (draft: Draft) => boolean {
  return (draft) =>
    draft.do === 'sale' &&
    !draft.total &&
    heard.tags.some(
      ({ concepts, to, from }) =>
        concepts.includes('each') &&
        to - from > 1 &&
        !heard.mentions.some((mention) => mention.from >= to && mention.from - to <= 1),
    ) &&
    draft.lines.every(({ price, held }) => !price && held === undefined)
}

/** `كريت كاميو جاب السلعة 4000`: a number with no goods beside it is no count of goods that came or went. */
function isFarFromGoods({ numbers, mentions, tokens }: Heard): (draft: Draft) => boolean {
  return ({ do: what }) =>
    (what === 'stock_in' || what === 'loss') &&
    numbers.some(
      (number) =>
        number.unit === null &&
        !mentions.some(
          ({ from, to, fits }) =>
            fits.item && (from >= number.to ? from - number.to <= 2 : number.from - to <= 2),
        ) &&
        tokens.slice(number.to, number.to + 2).every(({ kind }) => kind !== 'word'),
    )
}

/** `hat 10 chkara farina b 2050`: goods that were counted are more than a sum that was spent. */
function countsGoods({ mentions, numbers, tags }: Heard): boolean {
  const counted = mentions.some(
    ({ from, fits }) =>
      fits.item?.exact &&
      numbers.some(({ to, unit, value }) => from - to <= 1 && from >= to && (unit !== null || value < MANY)),
  )
  return counted && numbers.length > 1 && !tags.some(({ concepts }) => concepts.includes('sell'))
}

/** One thing in two lines: something was said again, and which stands is not known. */
function isTwice(draft: Draft): boolean {
  if (!('lines' in draft)) return false
  const ids = draft.lines.flatMap(({ item }) => (item.is === 'known' ? [item.id] : []))
  return new Set(ids).size < ids.length
}
