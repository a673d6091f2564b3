import type { Concept } from '../hearing/concepts.ts'
import { mentionOf, says, type Heard } from '../hearing/hear.ts'
import type { ErrandName } from '../errands/errand.ts'
import { errandIn } from '../errands/hear-errand.ts'
import type { State } from '../conversation/state.ts'
import { draftsIn } from './actions.ts'
import { isFree } from './clauses.ts'
import { contentAsked, type ContentAsked } from './content.ts'
import { corrected, correctionsOf, isCorrection, withoutSlips, type Correction } from './corrections.ts'
import { isArticle, type Bench } from './details.ts'
import { isDenied } from './denied.ts'
import { isUnsure } from './doubts.ts'
import { withLeapsOpen } from './leaps.ts'
import { waysOf, waysOfRepair, waysOfStranger, type Ways } from './deeds.ts'
import type { Draft } from './drafts.ts'
import { followUp, ofSameTime, questionIn, screenIn, slotsOf, type Question } from './questions.ts'
import { isFigure } from '../second-look/words.ts'
import { isPointing, moreOfSame, sameOfAnother, takenOfSame } from './going-on.ts'
import { noticeAsked } from './notices.ts'
import { isOwnMoney } from './own-money.ts'
import { isReturn, refundIn } from './returns.ts'
import { reminderIn } from './reminders.ts'

/** What a message means, decided. */
export type Meaning =
  | {
      is: 'talk'
      talk:
        | 'greet'
        | 'thanks'
        | 'bye'
        | 'help'
        | 'parcels'
        | 'ownMoney'
        | 'outside'
        | 'secret'
        | 'unknown'
        | 'empty'
        | 'tooLong'
    }
  /** `back`: so many before the last. */
  | { is: 'undo'; back: number }
  | { is: 'errand'; errand: ErrandName }
  | { is: 'content'; content: ContentAsked }
  | { is: 'question'; question: Question }
  /** `unsure`: said first, and booked after a yes. */
  | { is: 'drafts'; drafts: Draft[]; unsure?: boolean }
  /** Goods that were counted, and what was done with them is not known: any of these. */
  | { is: 'ways'; ways: Ways }
  /** The last change set right: it is undone and booked again as it should have been. */
  | { is: 'correction'; drafts: Draft[] }
  /** … and which of its lines was meant is asked. */
  | { is: 'corrections'; among: Correction[] }
  /** `w hada?`: pointed at, and not named. */
  | { is: 'pointing' }

/** Understands a message that answers no question of ours. The first reading that fits whole is taken. */
export function understand(spoken: Heard, state: State, bench: Bench): Meaning {
  const heard = withoutSlips(spoken)
  const drafts = draftsIn(heard, bench).map(withLeapsOpen)
  const byThem = says(heard, 'customer', 'somebody') || mentionOf(heard, 'customer') !== null
  if (isReturn(heard) && !says(heard, 'set', ...(byThem ? [] : BROUGHT), 'lose', 'price', 'undo')) {
    const refunded = refundIn(heard, bench)
    if (refunded.length > 0) return { is: 'drafts', drafts: refunded, unsure: true }
    const ways = waysOf(heard, bench).filter((way) => way.do !== 'sale')
    if (ways.length > 0) return { is: 'ways', ways }
  }
  const screen = screenIn(spoken)
  // `machine en panne, réparateur 6500`: what was paid for a machine is no machine's health.
  const spent = drafts.some((draft) => draft.do === 'expense' && draft.amount && draft.category)
  if (screen && !spent) return { is: 'question', question: screen }
  if (says(spoken, 'inject', 'secret') || (says(spoken, 'otherShops') && drafts.length === 0))
    return { is: 'talk', talk: 'secret' }
  const notice = noticeAsked(spoken)
  if (notice) return { is: 'drafts', drafts: [notice] }
  const errand = errandIn(heard, state)
  if (errand) return { is: 'errand', errand }
  const content = contentAsked(heard)
  if (content && !isPlan(heard)) return { is: 'content', content }
  if (isOwnMoney(heard)) return { is: 'talk', talk: 'ownMoney' }
  if (wantsUndo(spoken)) return { is: 'undo', back: says(spoken, 'beforeLast') ? 1 : 0 }
  if (state.booked && isCorrection(spoken)) {
    const right = corrected(state.booked.drafts, spoken, bench.purse, state.booked.line)
    if (right) return { is: 'correction', drafts: right }
    const among = correctionsOf(state.booked.drafts, spoken, bench.purse)
    if (among.length > 1) return { is: 'corrections', among }
  }
  const [more, either] = moreOfSame(heard, state)
  if (more)
    return either
      ? { is: 'corrections', among: moreOfSame(heard, state) }
      : { is: 'correction', drafts: more.drafts }
  const alsoTaken = takenOfSame(heard, state)
  if (alsoTaken) return { is: 'drafts', drafts: [alsoTaken], unsure: true }
  if (isPointing(heard)) return { is: 'pointing' }
  const same = sameOfAnother(heard, state)
  if (same) return { is: 'drafts', drafts: [same] }
  const reminder = reminderIn(heard)
  if (reminder) return { is: 'drafts', drafts: [reminder] }
  const follow = followUp(heard, state.asked)
  if (follow) return { is: 'question', question: follow }
  if (drafts.length > 0 && !isDenied(heard)) {
    const ways = maybeSold(heard, drafts, state)
      ? waysOf(heard, bench).filter((way) => way.do !== 'loss')
      : []
    const either = ways.length > 0 ? ways : waysOfRepair(heard, drafts, bench)
    if (either.length > 0) return { is: 'ways', ways: either }
    return { is: 'drafts', drafts, unsure: isUnsure(heard, drafts, bench.today) }
  }
  const rest = questionOrTalk(heard)
  if (rest.is === 'talk' && (rest.talk === 'unknown' || rest.talk === 'outside') && !isDenied(heard)) {
    const ways = waysOf(heard, bench)
    const likely = ways.length > 0 ? ways : waysOfStranger(heard, bench)
    if (likely.length > 0) return { is: 'ways', ways: likely }
  }
  return rest.is === 'question'
    ? { is: 'question', question: ofSameTime(rest.question, heard, state.asked) }
    : rest
}

/** `une cliente a ramené le collier`; without her it came from whoever delivers. */
const BROUGHT: readonly Concept[] = ['receive']

/** `w zid 1 9ahwa` right after a sale may be sold too: what came in is asked. */
function maybeSold(heard: Heard, drafts: readonly Draft[], { booked }: State): boolean {
  const sold = booked?.drafts.some((draft) => draft.do === 'sale') ?? false
  return sold && drafts.some((draft) => draft.do === 'stock_in') && !says(heard, 'receive', 'stock', 'buy')
}

function questionOrTalk(heard: Heard): Meaning {
  if (says(heard, 'help') && !says(heard, ...BUSINESS)) return { is: 'talk', talk: 'help' }
  if (says(heard, 'parcels') && !mentionOf(heard, 'item')) return { is: 'talk', talk: 'parcels' }
  // `vendu 3 casquettes` told of something that the shop doesn't know: no figure is an answer to it.
  const gave = says(heard, 'gave') && mentionOf(heard, 'item') !== null && !heard.asks
  const told = gave || (says(heard, 'soldByMe', 'receive') && heard.numbers.length > 0 && !heard.asks)
  const question = told ? null : questionIn(heard)
  if (!question && isSumOfTime(heard))
    return { is: 'question', question: { ask: 'revenue', slots: slotsOf(heard) } }
  const strange = says(heard, 'outside') && !mentionOf(heard, 'item')?.exact
  // `a recipe with saffron`: what it costs is no answer to that.
  const onlyNamed = says(heard, 'outside') && question?.ask === 'item_card'
  const onlyLike = (strange && mentionOf(heard, 'item') !== null) || onlyNamed
  if (question && !(strange && question.score < 3) && !onlyLike && !isChat(heard, question.ask))
    return { is: 'question', question }
  if (says(heard, 'outside')) return { is: 'talk', talk: 'outside' }
  if (says(heard, 'thanks')) return { is: 'talk', talk: 'thanks' }
  if (says(heard, 'bye')) return { is: 'talk', talk: 'bye' }
  if (says(heard, 'greet')) return { is: 'talk', talk: 'greet' }
  return { is: 'talk', talk: heard.asks ? 'outside' : 'unknown' }
}

/** `combien aujourd'hui ?`, `ch7al lbareh?`: how much, a time and nothing else is asked of what came in. */
function isSumOfTime(heard: Heard): boolean {
  const only = heard.tags.every(({ concepts }) =>
    concepts.some((concept) => concept === 'howMuch' || concept === 'filler'),
  )
  return (
    only &&
    says(heard, 'howMuch') &&
    heard.dates.length === 1 &&
    heard.mentions.length === 0 &&
    heard.numbers.length === 0 &&
    heard.understood === 1
  )
}

/** `aujourd'hui on a bien rigolé`: told, and with words that no shop has; a figure is no answer to it. */
function isChat(heard: Heard, ask: Question['ask']): boolean {
  if (!isFigure(ask) || heard.asks || heard.mentions.length > 0) return false
  const words = heard.tokens.filter(({ kind }) => kind === 'word').length
  const free = heard.tokens.filter((_, at) => isFree(heard, at)).length
  const ofShops = heard.tags.some(
    ({ exact, concepts }) => exact && concepts.some((concept) => OF_SHOPS.includes(concept)),
  )
  return words > (heard.dates.length > 0 ? 2 : 3) && free > 0 && !ofShops
}

const BUSINESS: readonly Concept[] = [
  'sales',
  'revenue',
  'expense',
  'profit',
  'stock',
  'debt',
  'price',
  'sell',
  'product',
  'customer',
  'campaign',
]
const OF_SHOPS: readonly Concept[] = [
  ...BUSINESS,
  'denied',
  'low',
  'out',
  'reorder',
  'till',
  'margin',
  'basket',
  'spend',
  'cost',
]

/** A campaign with a budget or days is planned, not written. */
function isPlan(heard: Heard): boolean {
  return says(heard, 'campaign') && (says(heard, 'budget') || heard.dates.length > 1)
}

function wantsUndo(heard: Heard): boolean {
  const undoes = says(heard, 'undo') || (says(heard, 'remove', 'takeOff') && says(heard, 'beforeLast'))
  // `undo the one before`: no number of anything.
  if (!undoes || !heard.numbers.every(isArticle)) return false
  return mentionOf(heard, 'item') === null && mentionOf(heard, 'customer') === null
}
