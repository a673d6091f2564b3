import type { Concept } from '../hearing/concepts.ts'
import { covers, type Heard } from '../hearing/hear.ts'
import { readNumberAt } from '../../language/numbers.ts'
import { unitOf } from '../../language/quantities.ts'
import { isPlain } from '../hearing/lexicon.ts'
import { clause, isFree } from './clauses.ts'
import type { Draft } from './drafts.ts'
import { LINK_WORDS } from './links.ts'
import { isOnlyWork } from './work.ts'
import { tellsOfWork } from './worked.ts'

/** Words that none of the drafts took up, where each of them should have found its place. */
export function leavesWordsOver(heard: Heard, drafts: readonly Draft[]): boolean {
  if (!drafts.every(isClosed)) return false
  return leavesWords(heard, drafts.some(isOfPerson) && !hasVerb(heard) ? 0 : STRANGE)
}

/** More numbers were said than the drafts hold. */
export function leavesNumbersOver(heard: Heard, drafts: readonly Draft[]): boolean {
  const said = countsIn(
    heard,
    drafts.some((draft) => 'lines' in draft),
  )
  return said > drafts.reduce((sum, draft) => sum + numbersIn(draft), 0)
}

/** `two dictionaries and a novel`: another thing is told, and what it is nobody knows. */
export function namesMore(heard: Heard): boolean {
  const folded = (at: number) => heard.tokens[at]?.folded ?? ''
  return heard.tokens.some(
    (_, at) =>
      isFree(heard, at) &&
      ((/^(?:an?|une?)$/.test(folded(at - 1)) && /^(?:and|et)$/.test(folded(at - 2))) ||
        // `عباية و شال ب 5000`, `6 لمبات و ليسوي غلاس`: and nothing that is done.
        (endsLine(heard, at + 1) &&
          [at - 1, ...(isCounted(heard, at - 1) ? [] : [at - 2])].some(
            (and) => AND.test(folded(and)) && endsGoods(heard, and),
          ))),
  )
}

function isCounted({ numbers }: Heard, at: number): boolean {
  return numbers.some((number) => covers(number, at))
}

const AND = /^(?:and|et|w|و|\+)$/

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

/** `l'un`, `a tray`: an article counts nothing that could be left over. */
function countsIn({ numbers }: Heard, ofGoods: boolean): number {
  return numbers.filter(
    ({ value, reading, unit }) => value !== 1 || (ofGoods && unit !== null) || reading?.said === 'digits',
  ).length
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
