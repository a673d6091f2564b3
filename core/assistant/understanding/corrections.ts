import { says, type Heard, type SaidNumber } from '../hearing/hear.ts'
import { clause, fitsOf, has, whoOf } from './clauses.ts'
import type { Draft, Line, Who } from './drafts.ts'
import { isArticle } from './details.ts'
import { discountIn, lessDiscount } from './discounts.ts'
import { isHalfSaid } from './half-said.ts'
import { isPrice, money, type Purse } from './lines.ts'

/** Whether a message sets right what was said before: "non, 5 pas 3", "c'était hier", "mashi 500 alf, 500 da". */
export function isCorrection(heard: Heard): boolean {
  // `fais-moi 10 % de remise`
  if (says(heard, 'howMuch', 'who', 'when') || (says(heard, 'write') && !says(heard, 'discount')))
    return false
  const first = heard.tags.find((tag) => !tag.concepts.includes('filler'))
  const opens =
    first !== undefined &&
    first.from <= 2 &&
    first.concepts.some((concept) => ['no', 'mistake', 'notThat'].includes(concept))
  // `mets plutôt 1500`
  const words = heard.tokens.filter(({ kind }) => kind === 'word').map(({ folded }) => folded)
  if (isHalfSaid(heard)) return true
  // `c'est de l'essence, 850`: said of what was just booked.
  if (words.slice(0, 2).join(' ') === 'c est' && heard.numbers.length > 0 && !heard.asks) return true
  const rather = first?.concepts.includes('set') === true && says(heard, 'mistake')
  return opens || rather || (says(heard, 'notThat', 'mistake') && heard.numbers.length > 1)
}

/** The drafts as they should have been, or null where nothing in them answers to the correction. */
export function corrected(
  drafts: readonly Draft[],
  heard: Heard,
  purse: Purse,
  /** The line that was set right last: what says no other thing is of it again. */
  line?: number,
): Draft[] | null {
  const off = discountIn(clause(heard, 0, heard.tokens.length))
  if (off) {
    const less = drafts.map((draft) => (draft.do === 'sale' ? lessDiscount(draft, off) : draft))
    return less.every((draft) => draft !== null) && drafts.some(({ do: what }) => what === 'sale')
      ? less
      : null
  }
  const { now, before } = numbersOf(heard)
  let done = false
  const changed = drafts.map((draft) => {
    if (done) return draft
    const next = correctOne(draft, heard, purse, now, before, line)
    if (JSON.stringify(next) !== JSON.stringify(draft)) done = true
    return next
  })
  return done ? changed : null
}

/** `non 2` after a sale of several things: each line set right, to ask which was meant; none where that is not open. */
export function correctionsOf(drafts: readonly Draft[], heard: Heard, purse: Purse): Correction[] {
  const [draft, other] = drafts
  const bare = heard.mentions.length === 0 && heard.numbers.length === 1 && heard.dates.length === 0
  if (!draft || other || !('lines' in draft) || draft.lines.length < 2 || !bare) return []
  return draft.lines.flatMap(({ item }, line) => {
    const right = corrected(drafts, heard, purse, line)
    return right && item.is === 'known' ? [{ name: item.name, drafts: right }] : []
  })
}
export type Correction = { name: string; drafts: Draft[] }

/** The line of a sale in which two of its drafts differ. */
export function lineChanged(before: readonly Draft[], after: readonly Draft[]): number | undefined {
  const [was, now] = [before[0], after[0]]
  if (!was || !now || !('lines' in was) || !('lines' in now)) return undefined
  const { lines } = was
  const at = now.lines.findIndex((line, place) => JSON.stringify(line) !== JSON.stringify(lines[place]))
  return at < 0 ? undefined : at
}

/** `5 pas 3`: now 5, before 3. `mashi 500 alf, 500 da`: the other way about. */
export function numbersOf({ tags, numbers }: Heard): { now: SaidNumber | null; before: SaidNumber | null } {
  // The one of `l wa7ed` counts nothing.
  const telling = numbers.filter((number) => !isArticle(number))
  const [first, second] = telling.length > 0 ? telling : numbers
  if (!first) return { now: null, before: null }
  if (!second) {
    const denied = tags.some(
      (tag) => tag.concepts.includes('notThat') && !tag.concepts.includes('no') && tag.to === first.from,
    )
    return denied ? { now: null, before: first } : { now: first, before: null }
  }
  const between = tags.some(
    (tag) => tag.concepts.includes('notThat') && tag.from >= first.to && tag.to <= second.from,
  )
  return between ? { now: first, before: second } : { now: second, before: first }
}

function correctOne(
  draft: Draft,
  heard: Heard,
  purse: Purse,
  now: SaidNumber | null,
  before: SaidNumber | null,
  lastLine: number | undefined,
): Draft {
  const said = clause(heard, 0, heard.tokens.length)
  if ('lines' in draft) {
    const lines = correctLines(draft.lines, heard, purse, now, before, lastLine)
    if (lines) return { ...draft, lines, ...(draft.do === 'sale' && now?.money ? { total: undefined } : {}) }
  } else if (now) {
    const amount = money(said, now, purse, undefined)
    if ('amount' in draft) return { ...draft, amount }
    if (draft.do === 'threshold') return { ...draft, quantity: now.value }
    if ('value' in draft) return { ...draft, value: amount }
    if ('price' in draft) return { ...draft, price: amount }
    if (draft.do === 'campaign') return { ...draft, budget: amount }
  }
  return correctWords(draft, heard)
}

function correctLines(
  lines: readonly Line[],
  heard: Heard,
  purse: Purse,
  now: SaidNumber | null,
  before: SaidNumber | null,
  lastLine: number | undefined,
): Line[] | null {
  const said = clause(heard, 0, heard.tokens.length)
  const items = fitsOf(said, 'item')
  const at = lineMeant(
    lines,
    items.map((fit) => whoOf(said, fit)),
    before,
    lastLine,
  )
  const line = lines[at]
  if (!line) return null
  const replace = (next: Line) => lines.map((each, place) => (place === at ? next : each))
  const [item] = items
  const other = item && lines.length === 1 && named(lines, [whoOf(said, item)]) < 0 ? whoOf(said, item) : null
  if (!now || (other && isArticle(now))) return other ? replace(ofAnother(line, other)) : null
  // `non 3 impressions`: another thing, and how many of it.
  if (other && now.money === null && !isPrice(said, now))
    return replace({ ...ofAnother(line, other), quantity: now.value })
  const known = line.item.is === 'known' ? line.item.price : undefined
  const wasPrice = before !== null && line.price?.readings.includes(before.value * 100)
  if (now.money || wasPrice || has(said, 'price') || isPrice(said, now) || looksPaid(line, now)) {
    const unit = money(said, now, purse, known)
    const per = line.price?.per ?? (has(said, 'total') ? 'line' : 'unit')
    return replace({ ...line, price: { ...unit, per } })
  }
  return replace({
    ...line,
    quantity: now.value,
    ...(line.price?.per === 'line' ? { price: undefined } : {}),
  })
}

/** The line that is spoken of: by its item, by the number that was wrong, or the only one. */
function lineMeant(
  lines: readonly Line[],
  items: readonly Who[],
  before: SaidNumber | null,
  lastLine: number | undefined,
): number {
  const own = named(lines, items)
  if (own >= 0) return own
  if (before) {
    const counted = lines.findIndex(
      ({ quantity, price }) => quantity === before.value || price?.readings.includes(before.value * 100),
    )
    if (counted >= 0) return counted
  }
  // `nn 96 machi 192` of a `Cahier 192 pages` is of its name, and no count.
  if (
    before &&
    items.length === 0 &&
    lines.some(({ item }) => item.is === 'known' && namesNumber(item.name, before.value))
  )
    return -1
  if (lines.length === 1) return 0
  return items.length === 0 && before === null && lastLine !== undefined ? lastLine : -1
}

function namesNumber(name: string, value: number): boolean {
  return (name.match(/\d+/g) ?? []).some((digits) => Number(digits) === value)
}

/** `finalement 60000` of a thing that costs as much: its price, and no count of it. */
function looksPaid({ item, price }: Line, { value, unit }: SaidNumber): boolean {
  const known = price?.readings[0] ?? (item.is === 'known' ? item.price : undefined) ?? 0
  return unit === null && value >= 100 && value * 100 > known / 3 && value * 100 < known * 3
}

function named(lines: readonly Line[], items: readonly Who[]): number {
  return lines.findIndex(
    ({ item }) => item.is === 'known' && items.some((who) => who.is === 'known' && who.id === item.id),
  )
}

/** What the other thing costs is its own price, unless another was agreed on. */
function ofAnother({ price, ...line }: Line, item: Who): Line {
  const usual = line.item.is === 'known' ? line.item.price : undefined
  const agreed = price && (price.per === 'line' || price.readings[0] !== usual)
  return { ...line, item, ...(agreed ? { price } : {}) }
}

/** A person, a day, a category or a way of payment that was said instead. */
function correctWords(draft: Draft, heard: Heard): Draft {
  const said = clause(heard, 0, heard.tokens.length)
  const [customer] = fitsOf(said, 'customer')
  const [category] = fitsOf(said, 'category')
  const day = heard.dates.find(({ kind }) => kind === 'day')
  if (customer && 'customer' in draft) return { ...draft, customer: whoOf(said, customer) }
  if (category?.things[0] && draft.do === 'expense') return { ...draft, category: category.things[0].id }
  if (day && 'date' in draft) return { ...draft, date: day.from }
  if (
    day &&
    (draft.do === 'sale' || draft.do === 'expense' || draft.do === 'entry' || draft.do === 'purchase')
  )
    return { ...draft, date: day.from }
  if (draft.do === 'sale' && has(said, 'onCredit')) return { ...draft, payment: 'credit' }
  const method = (['cash', 'card', 'cheque', 'transfer', 'mobile'] as const).find((each) => has(said, each))
  if (draft.do === 'sale' && method) return { ...draft, payment: method }
  return draft
}

/** `500... lala 600`: in one breath, the number said last stands. */
export function withoutSlips(heard: Heard): Heard {
  const dropped = heard.numbers.filter((number, at) => {
    const next = heard.numbers[at + 1]
    if (!next) return false
    const denial = heard.tags.find(
      (tag) =>
        tag.concepts.some((concept) => concept === 'no' || concept === 'mistake') &&
        tag.from >= number.to &&
        tag.to <= next.from,
    )
    // Only what stands right before the denial was a slip: its thing may stand between, another verb may not.
    return (
      denial !== undefined &&
      wordsBetween(heard, number.to, denial.from) <= 3 &&
      wordsBetween(heard, denial.to, next.from) <= 1
    )
  })
  if (dropped.length === 0) return heard
  const until = Math.max(...dropped.map(({ to }) => to))
  const again = (from: number, to: number) =>
    heard.mentions.some(
      (mention) =>
        mention.from >= to &&
        mention.fits.item &&
        heard.mentions.some(
          (earlier) =>
            earlier.from >= from &&
            earlier.to <= to &&
            earlier.fits.item &&
            same(earlier.fits.item.things, mention.fits.item?.things),
        ),
    )
  const denied = dropped.map(({ from, to }) => ({ from, to: to + 2 }))
  return {
    ...heard,
    numbers: heard.numbers.filter((number) => !dropped.includes(number)),
    mentions: heard.mentions.filter(
      (mention) =>
        !denied.some(({ from, to }) => mention.from >= from && mention.from < to && again(from, to)) ||
        mention.from > until + 2,
    ),
    tags: heard.tags.filter((tag) => !tag.concepts.includes('no')),
  }
}

function wordsBetween({ tokens }: Heard, from: number, to: number): number {
  return tokens.slice(from, to).filter(({ kind }) => kind !== 'punctuation').length
}

function same(one: readonly { id: string }[], other: readonly { id: string }[] | undefined): boolean {
  return other !== undefined && one.length === other.length && one.every(({ id }, at) => other[at]?.id === id)
}
