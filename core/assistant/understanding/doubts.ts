import type { Concept } from '../hearing/concepts.ts'
import { covers, says, type Heard } from '../hearing/hear.ts'
import { isEverydayWord } from '../../language/dictionary.ts'
import { tokenise } from '../../language/tokens.ts'
import { readNumberAt } from '../../language/numbers.ts'
import { unitOf } from '../../language/quantities.ts'
import { isPlain } from '../hearing/lexicon.ts'
import { clause, isFree } from './clauses.ts'
import { centimesOf, type Draft, type Line } from './drafts.ts'
import { LINK_WORDS } from './links.ts'
import { isPartPayment } from './part-payments.ts'
import { isOnlyWork } from './work.ts'
import { tellsOfWork } from './worked.ts'
import { isTo } from './stock-readings.ts'
import { leavesDeeds, restsOnAGuess } from './untold.ts'

/**
 * Whether what is about to be booked may not be what was meant, so that it is said first and booked after a yes:
 * words that no part of it took up, a number that was left over, a question mark, a condition, a time that has
 * not come, more sold than there is.
 */
export function isUnsure(heard: Heard, drafts: readonly Draft[], today: string): boolean {
  return (
    (drafts.every(isClosed) &&
      leavesWords(heard, drafts.some(isOfPerson) && !hasVerb(heard) ? 0 : STRANGE)) ||
    countsIn(
      heard,
      drafts.some((draft) => 'lines' in draft),
    ) > drafts.reduce((sum, draft) => sum + numbersIn(draft), 0) ||
    (/[?؟]/.test(heard.text) && !drafts.every(({ do: what }) => what === 'competitor_price')) ||
    says(heard, 'maybe') ||
    drafts.some((draft) => 'date' in draft && draft.date !== undefined && draft.date > today) ||
    isPartPayment(drafts) ||
    leavesDeeds(heard, drafts) ||
    restsOnAGuess(heard, drafts) ||
    (drafts.every(({ do: what }) => what === 'expense') && countsGoods(heard)) ||
    drafts.some(isBare(heard)) ||
    drafts.some(isFarFromGoods(heard)) ||
    drafts.some(isOfEach(heard)) ||
    drafts.some(isTwice) ||
    (drafts.some((draft) => 'lines' in draft) && namesMore(heard))
  )
}

/** `two dictionaries and a novel`: another thing is told, and what it is nobody knows. */
function namesMore(heard: Heard): boolean {
  const folded = (at: number) => heard.tokens[at]?.folded ?? ''
  return heard.tokens.some(
    (_, at) =>
      isFree(heard, at) &&
      ((/^(?:an?|une?)$/.test(folded(at - 1)) && /^(?:and|et)$/.test(folded(at - 2))) ||
        // `عباية و شال ب 5000`: and nothing that is done.
        (/^(?:and|et|w|و|\+)$/.test(folded(at - 1)) && endsGoods(heard, at - 1) && endsLine(heard, at + 1))),
  )
}

function endsGoods({ mentions }: Heard, at: number): boolean {
  return mentions.some(({ to, fits }) => fits.item && to === at)
}

/** Nothing comes after it but what it cost, or to whom it went. */
function endsLine({ tokens, numbers }: Heard, at: number): boolean {
  const next = tokens[at]
  return (
    next === undefined ||
    next.kind !== 'word' ||
    LINK_WORDS.price.has(next.folded) ||
    numbers.some(({ from }) => from === at)
  )
}

/** `l'un`, `a tray`: an article counts nothing that could be left over. */
function countsIn({ numbers }: Heard, ofGoods: boolean): number {
  return numbers.filter(
    ({ value, reading, unit }) => value !== 1 || (ofGoods && unit !== null) || reading?.said === 'digits',
  ).length
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

/** A deed that is denied (`pas vendu`, `ما بعتش`) is nothing to book. */
export function isDenied(heard: Heard): boolean {
  return heard.tags.some((tag, at) => {
    // `ما خلصنيش` after goods is credit; of money alone, nothing came in.
    if (tag.concepts.includes('denied'))
      return !tag.concepts.includes('later') || !heard.mentions.some(({ fits }) => fits.item)
    if (!tag.concepts.some((concept) => DEEDS.includes(concept))) return false
    // `a pris 2 laits, pas encore payé` is on credit.
    if (tag.concepts.includes('pay') && says(heard, 'take', 'soldByMe') && heard.tags.indexOf(tag) > 0)
      return false
    const before = heard.tags[at - 1]
    const denied = before?.concepts.some((concept) => concept === 'notThat' || concept === 'no')
    // `n'ai pas encore vendu`, `لم أبع`; in `5 pas 3` the denial has a number before it.
    const near = before !== undefined && tag.from - before.to <= 1
    return (denied === true && near && !hasNumberBefore(heard, before.from)) || never(heard, tag)
  })
}

const DEEDS: readonly Concept[] = ['soldByMe', 'buy', 'take', 'pay', 'payMe', 'receive', 'lose', 'spend']

function hasNumberBefore(heard: Heard, at: number): boolean {
  return heard.numbers.some(({ to }) => to === at)
}

/** `لم أبع`, `il a rien pris`; `dda walou`. */
function never(heard: Heard, { from, to }: { from: number; to: number }): boolean {
  const folded = (at: number) => heard.tokens[at]?.folded ?? ''
  return (
    /^(?:لم|didn|didnt|haven|havent|never|rien)$/.test(folded(from - 1)) ||
    /^(?:rien|walou|والو)$/.test(folded(to))
  )
}

/** Drafts with a place for free words (a note, a new name, a text) leave none over. */
function isClosed(draft: Draft): boolean {
  switch (draft.do) {
    case 'sale':
    case 'purchase':
    case 'stock_in':
    case 'loss':
    case 'stock_set':
      return !draft.lines.some(({ item }) => item.is === 'unknown')
    case 'price':
    case 'cost':
    case 'threshold':
    case 'cash_count':
      return true
    case 'entry':
      return draft.customer?.is !== 'unknown'
    default:
      return false
  }
}

/** One strange word in a long sentence is small talk, in a short one it may change everything. */
function leavesWords(heard: Heard, share: number): boolean {
  const work = isOnlyWork(clause(heard, 0, heard.tokens.length))
  const free = heard.tokens.filter(
    (token, at) => isFree(heard, at) && !isHandle(heard, at) && !(work && tellsOfWork(token)),
  ).length
  const words = heard.tokens.filter(({ kind }) => kind === 'word' || kind === 'number').length
  return free > 0 && (free > 1 || free / words > share)
}
const STRANGE = 0.17

function hasVerb({ tags }: Heard): boolean {
  return tags.some(({ exact, concepts }) => exact && concepts.some((each) => OF_PEOPLE.includes(each)))
}
const OF_PEOPLE: readonly Concept[] = ['pay', 'payMe', 'paidMaybe', 'take', 'record', 'add', 'set', 'receive', 'revenue', 'iOwe'] // prettier-ignore

/** Of what somebody owes or paid, one strange word may be the verb. */
function isOfPerson(draft: Draft): boolean {
  return draft.do === 'entry' || draft.do === 'supplier_entry'
}

/** The name of a shelf, a person or a place that follows a name that was understood is part of it: `Karim le plombier`. */
function isHandle(heard: Heard, at: number): boolean {
  const token = heard.tokens[at]
  return (
    token === undefined ||
    isPlain(token) ||
    unitOf(token) !== null ||
    readNumberAt(heard.tokens, at) !== null ||
    heard.mentions.some((mention) => covers(mention, at))
  )
}

function numbersIn(draft: Draft): number {
  if ('lines' in draft) {
    const priced = draft.lines.filter(({ price }) => price).length
    const total = 'total' in draft && draft.total ? 1 : 0
    const held = draft.lines.some((line) => line.held !== undefined) ? 1 : 0
    return draft.lines.length + priced + total + held
  }
  switch (draft.do) {
    // `de 15 à 20`
    case 'price':
    case 'cost':
      return 2
    // `acheté 10 kg de pommes de terre 800`: what it was for may be counted.
    case 'expense':
      return draft.note ? 2 : 1
    case 'new_item':
    case 'campaign':
    case 'campaign_result':
    case 'reminder':
    case 'notices':
    case 'new_customer':
    case 'new_supplier':
    case 'new_competitor':
    case 'erase':
      return 9
    default:
      return 1
  }
}

/** Nothing says what was done with what was counted, or a new price leaps to four times the old or a quarter. */
function isBare(heard: Heard): (draft: Draft) => boolean {
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

/** `hat 10 chkara farina b 2050`: goods that were counted are more than a sum that was spent. */
function countsGoods({ mentions, numbers, tags }: Heard): boolean {
  const counted = mentions.some(
    ({ from, fits }) =>
      fits.item?.exact &&
      numbers.some(({ to, unit, value }) => from - to <= 1 && from >= to && (unit !== null || value < MANY)),
  )
  return counted && numbers.length > 1 && !tags.some(({ concepts }) => concepts.includes('sell'))
}

/** `abaya b 4500` where twelve are kept: its price more likely than so many of it. */
function isFloodOf({ mentions }: Heard, { item, quantity }: Line): boolean {
  const thing = mentions
    .flatMap(({ fits }) => fits.item?.things ?? [])
    .find(({ id }) => item.is === 'known' && id === item.id)
  return quantity >= FLOOD && quantity > (thing?.stock ?? 0) * 5
}
const FLOOD = 200

/** One thing in two lines: something was said again, and which stands is not known. */
function isTwice(draft: Draft): boolean {
  if (!('lines' in draft)) return false
  const ids = draft.lines.flatMap(({ item }) => (item.is === 'known' ? [item.id] : []))
  return new Set(ids).size < ids.length
}

/** `javel 100` where 34 are left: so many were hardly sold. What is not counted is not known. */
function isMoreThanThereIs({ mentions }: Heard, { item, quantity }: Line): boolean {
  if (item.is !== 'known' || quantity < MANY) return false
  const named = mentions.flatMap(({ fits }) => fits.item?.things ?? [])
  const stock = named.find(({ id }) => id === item.id)?.stock ?? 0
  return stock > 0 && quantity > stock * 1.5
}
const MANY = 20

/** Sold for four times the known price, or a quarter: `pain à 200` where it costs 15. Both are offered. */
export function withLeapsOpen(draft: Draft): Draft {
  return draft.do === 'sale' ? { ...draft, lines: draft.lines.map(withLeapOpen) } : draft
}

function withLeapOpen(line: Line): Line {
  const { item, price, quantity } = line
  if (item.is !== 'known' || !price?.certain || item.price === undefined) return line
  const known = price.per === 'line' ? Math.round(item.price * quantity) : item.price
  return isLeap(price.readings[0], known)
    ? { ...line, price: { ...price, readings: [centimesOf(price), known], certain: false, leaps: true } }
    : line
}

function isLeap(now: number | undefined, before: number | undefined): boolean {
  return now !== undefined && before !== undefined && before > 0 && (now > before * 4 || now * 4 < before)
}
