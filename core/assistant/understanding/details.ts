import type { When } from '../../language/dates.ts'
import type { PaymentMethod } from '../../shapes.ts'
import type { Concept } from '../hearing/concepts.ts'
import type { SaidNumber } from '../hearing/hear.ts'
import { fitsOf, has, isFree, tagOf, written, type Clause } from './clauses.ts'
import type { Money } from './drafts.ts'
import { isPrice, money, type Purse } from './lines.ts'
import { LINK_WORDS } from './links.ts'

/** How the owner counts money and what day it is for them: what every draft is made with. */
export type Bench = {
  purse: Purse
  today: string
  /** It mends things for others, so that a repair may be its own work as much as a bill. */
  mends?: boolean
}

/** The amount of a clause that is about one: the number with a currency, else the first that counts nothing. */
export function amountIn(said: Clause, bench: Bench): Money | null {
  const number =
    said.numbers.find((each) => each.money !== null) ??
    said.numbers.find((each) => each.unit === null && !isArticle(each) && !isShare(each))
  return number ? money(said, number, bench.purse, undefined) : null
}

/** `nos lkridi`, `la moitié de sa dette`: a share, and no dinar. */
export function isShare({ value, reading, money: unit }: SaidNumber): boolean {
  return unit === null && value < 1 && reading?.said !== 'digits'
}

/** `un virement`, `a bill`: one of it, and no dinar. */
export function isArticle({ value, reading, money: unit }: SaidNumber): boolean {
  return unit === null && value === 1 && reading?.said === 'words'
}

export function numberAfter(said: Clause, concept: 'budget'): SaidNumber | undefined {
  const tag = tagOf(said, concept)
  return tag ? said.numbers.find(({ from }) => from >= tag.to) : undefined
}

/** `10 sacs de gaufrettes`: something counted that the shop has no name for. */
export function hasUnknownGoods(said: Clause): boolean {
  return said.numbers.some(
    (number) => number.money === null && !isPrice(said, number) && isFree(said.heard, number.to),
  )
}

const METHODS = ['card', 'cheque', 'transfer', 'mobile', 'cash'] as const

export function paymentIn(said: Clause, today: string): PaymentMethod | undefined {
  if (has(said, 'onCredit', 'later') || (has(said, 'debt') && !pays(said)) || isUnpaid(said)) return 'credit'
  // `elle règle le mois prochain`
  const paying = said.tags.filter(({ concepts }) => concepts.some((concept) => PAID.includes(concept)))
  const nextTime = ({ tokens: [at], from }: When) => from > today && paying.some(({ to }) => at >= to)
  if (fitsOf(said, 'item').length > 0 && said.heard.dates.some(nextTime)) return 'credit'
  if (
    (has(said, 'take') || fitsOf(said, 'item').length > 0) &&
    daysOf(said).some((day) => isPayday(said, day, today))
  )
    return 'credit'
  return METHODS.find((method) => has(said, method))
}

/** `machi mkhales`, `not paid` */
export function isUnpaid({ tags }: Clause): boolean {
  return tags.some(
    ({ concepts, from }, at) =>
      concepts.some((concept) => concept === 'pay' || concept === 'paidMaybe') &&
      tags[at - 1]?.to === from &&
      tags[at - 1]?.concepts.includes('notThat'),
  )
}

/** `jab 9 chawarma, dayen 3lih`: who fetched goods that were counted has paid nothing. */
function pays(said: Clause): boolean {
  const fetched = (at: number) =>
    fitsOf(said, 'item').some(({ from }) => said.numbers.some(({ to }) => to >= at && to <= from))
  return said.tags.some(
    ({ concepts, to }) =>
      (concepts.includes('payMe') || concepts.includes('pay')) &&
      !(concepts.includes('receive') && fetched(to)),
  )
}

/** The one day that was said, in this clause or for the whole message. */
export function dateIn(said: Clause, today: string): { date?: string } {
  const [here] = daysOf(said)
  const only =
    said.heard.dates.length === 1 && said.heard.dates[0]?.kind === 'day' ? said.heard.dates[0] : undefined
  const day = here ?? only
  return day && !isPayday(said, day, today) ? { date: day.from } : {}
}

function daysOf(said: Clause): When[] {
  return said.heard.dates.filter(
    ({ tokens: [from, to], kind }) => kind === 'day' && from >= said.from && to <= said.to,
  )
}

/** `ykhalas ghodwa`, `il paiera jeudi`, `il paye à la fin du mois`: the day on which it will be paid. */
function isPayday(said: Clause, day: When, today: string): boolean {
  const {
    tokens: [at, end],
    from,
  } = day
  if (isTerm(said, day, today)) return true
  // `قالي راس الشهر نخلصك`: the day may stand before the verb.
  const before = said.tags.some(
    ({ concepts, from: verb }) => concepts.includes('later') && verb >= end && verb - end <= 1,
  )
  // `10 hamoud, facture ras chhar`
  const billed = said.tags.some(({ concepts, to }) => concepts.includes('bill') && at >= to && at - to <= 1)
  return (
    before ||
    (billed && fitsOf(said, 'item').length > 0) ||
    said.tags.some(
      ({ concepts, to }) =>
        at >= to &&
        at - to <= 3 &&
        (concepts.includes('later') ||
          (concepts.some((concept) => PAID.includes(concept)) && (from > today || willPay(said, to - 1)))),
    )
  )
}

/** `dayen 3lih lel jem3a`, `d'ici jeudi`: what has a time until a day is not of the last such day. */
function isTerm({ heard: { tokens } }: Clause, { tokens: [at], name, from }: When, today: string): boolean {
  const before = tokens[at - 1]?.folded ?? ''
  if (name !== null && from <= today) return false
  return (
    TERM.test(before) ||
    (before === 'a' && /^(?:jusqu|jusque)$/.test(tokens[at - 2]?.folded ?? '')) ||
    (before === 'ici' && /^d'?$/.test(tokens[at - 2]?.folded ?? ''))
  )
}
const TERM =
  /^(?:lel|hatta|7atta|7ta|hta|pour|jusqu|jusqu'a|jusqu'au|ici|d'ici|avant|before|by|until|till|9bel|qbel|9bal|qbal|gbel|للـ|لل|حتي|حتى|لغايه|قبل)$/

/** `elle paye samedi` will; `payé samedi` was. */
function willPay({ heard: { tokens } }: Clause, at: number): boolean {
  const raw = tokens[at]?.raw.toLowerCase() ?? ''
  return (
    /^(?:il|elle|ils|elles|he|she|they|يخلص)$/.test(tokens[at - 1]?.folded ?? '') &&
    /^(?:pa(?:ye|ie|yent|ient)|r[eè]gle(?:nt)?|pays?|settles?)$/.test(raw)
  )
}
const PAID: readonly Concept[] = ['pay', 'payMe', 'paidMaybe']

/** `chez Semmar`, `3nd lgrossiste` */
export function placeIn(said: Clause): string | null {
  for (let at = said.from; at < said.to - 1; at += 1) {
    if (!LINK_WORDS.place.has(said.heard.tokens[at]?.folded ?? '')) continue
    let to = at + 1
    while (to < said.to && to < at + 4 && (isFree(said.heard, to) || isCategory(said, to))) to += 1
    if (to > at + 1) return written(said.heard, at + 1, to)
  }
  return null
}

/** Naftal is a place, and says what was bought there. */
function isCategory(said: Clause, at: number): boolean {
  return fitsOf(said, 'category').some((fit) => fit.from === at && fit.to === at + 1)
}

/** Words of an expense that nothing else explains say what it was for. */
export function noteIn(said: Clause): string | null {
  const words: string[] = []
  for (let at = said.from; at < said.to; at += 1)
    if (isFree(said.heard, at)) words.push(said.heard.tokens[at]?.raw ?? '')
  return words.length > 0 ? words.join(' ').slice(0, 200) : null
}
