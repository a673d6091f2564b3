import { says, type Heard } from '../hearing/hear.ts'
import type { Concept } from '../hearing/concepts.ts'
import type { NamedKind } from '../store.ts'
import { slotsOf, type Question } from '../understanding/questions.ts'
import { taughtClassifier, type Likelihood } from './classifier.ts'
import { featuresOfHeard, unexplainedIn, wordsOfPhrase } from './features.ts'
import { labelled, type SeenAsk } from './phrases.ts'
import { askLabels, isFigure } from './words.ts'

/**
 * What a message that the rules made nothing of was most likely asking: answered where it is sure, else
 * asked back. It is only ever a question, so that nothing is booked by likeness.
 */
export type Look = { sure: boolean; questions: SeenQuestion[] }
export type SeenQuestion = Question & { ask: SeenAsk }

const SURE = 0.5
/** A message that is not put as a question is taken for one only where little speaks against it. */
const SURE_UNASKED = 0.6
/** One word in it means nothing here. */
const SURE_THOUGH_STRANGE = 0.88
const WORTH_ASKING = 0.35
const WORTH_NAMING = 0.15
const OTHER_THINGS = 0.6
const SURELY_OURS = 0.7

/** What a question is about; it must be named, and nothing else may be. */
const NAMED: Partial<Record<SeenAsk, { kind: NamedKind; needed: boolean }>> = {
  stock: { kind: 'item', needed: true },
  price: { kind: 'item', needed: true },
  cost: { kind: 'item', needed: true },
  margin: { kind: 'item', needed: true },
  balance: { kind: 'customer', needed: true },
  expenses: { kind: 'category', needed: false },
}

const classifier = taughtClassifier()
const words = new Set(
  labelled.flatMap(({ seen, phrase }) => (seen === 'outside' ? [] : wordsOfPhrase(phrase))),
)

export function secondLook(heard: Heard): Look | null {
  // A number is told, not asked: what it was is for the rules to understand.
  if (heard.numbers.length > 0 || says(heard, 'outside', 'denied')) return null
  const [first, second] = classifier.look(featuresOfHeard(heard))
  if (!first || !isAsk(first) || !fits(first.seen, heard)) return null
  // `followers` in "who has the most followers" is not about this shop, however well the rest fits.
  const strange = strangeIn(heard)
  if (strange > 1) return null
  const slots = slotsOf(heard)
  const asked = (ask: SeenAsk): SeenQuestion => ({ ask, slots })
  const sure = strange > 0 ? SURE_THOUGH_STRANGE : heard.asks ? SURE : SURE_UNASKED
  // `la lakhra`: neither asked nor of anything in a shop.
  if (first.share >= sure && (heard.asks || isOfShops(heard)))
    return { sure: true, questions: [asked(first.seen)] }
  if (first.share < WORTH_ASKING || !heard.asks) return null
  const other =
    second && second.share >= WORTH_NAMING && isAsk(second) && fits(second.seen, heard) ? [second.seen] : []
  return { sure: false, questions: [first.seen, ...other].map(asked) }
}

/**
 * A question that the rules found in some of the words, where others mean nothing and the whole is most like
 * talk of other things: "who will win the league". One that names a thing of the shop is the rules' alone.
 */
export function isAboutOtherThings(heard: Heard): boolean {
  if (namesSurely(heard) || strangeIn(heard) === 0 || says(heard, ...ONLY_OF_SHOPS)) return false
  const [first] = classifier.look(featuresOfHeard(heard))
  return first?.seen === 'outside' && first.share >= OTHER_THINGS
}

/**
 * Whether a question that the rules found may be another's: words in it mean nothing here, none is a noun of shops, and
 * the whole is not plainly like what owners ask ("combien on est payé chez Carrefour"). What it may have been is asked.
 */
export function isDoubtful(heard: Heard, { ask }: Pick<Question, 'ask'>): boolean {
  if (
    !isFigure(ask) ||
    !heard.asks ||
    namesSurely(heard) ||
    strangeIn(heard) === 0 ||
    (heard.mentions.length === 0 && isOfShops(heard))
  )
    return false
  const [first] = classifier.look(featuresOfHeard(heard))
  return first === undefined || first.seen === 'outside' || first.share < SURELY_OURS
}

/** What a doubtful question may have asked, the rules' own reading first; none where it is more like other talk. */
export function mayHaveMeant(heard: Heard, own: Question): SeenQuestion[] {
  const [first] = classifier.look(featuresOfHeard(heard))
  if (!first || (first.seen === 'outside' && first.share >= WORTH_ASKING)) return []
  const asks = [own.ask, first.seen].filter((ask): ask is SeenAsk => ask !== 'outside' && ask in askLabels)
  const { slots } = own
  return [...new Set(asks)].map((ask) => ({ ask, slots }))
}

/** `la ligue des champions` only sounds like a shampoo. */
function namesSurely({ mentions }: Heard): boolean {
  return mentions.some(({ fits: named }) => Object.values(named).some(({ exact }) => exact))
}

function isOfShops(heard: Heard): boolean {
  return heard.tags.some(
    ({ exact, concepts }) =>
      exact && !concepts.includes('howMuch') && concepts.some((concept) => FIRM.includes(concept)),
  )
}
const FIRM: readonly Concept[] = [
  'sales', 'revenue', 'expense', 'profit', 'stock', 'price', 'debt', 'product', 'customer', 'campaign', 'margin', 'basket', 'supplier',
  'saleCount', 'worth', 'cost', 'till', 'onCredit', 'never', 'weekday', 'compare',
] // prettier-ignore

/** Words that nobody says of anything but a shop. */
const ONLY_OF_SHOPS = [
  'campaign',
  'debt',
  'margin',
  'supplier',
  'basket',
  'saleCount',
  'threshold',
  'expense',
  'inflation',
] as const

function strangeIn(heard: Heard): number {
  return unexplainedIn(heard).filter((word) => !words.has(word)).length
}

function isAsk(likely: Likelihood): likely is Likelihood & { seen: SeenAsk } {
  return likely.seen !== 'outside'
}

function fits(ask: SeenAsk, heard: Heard): boolean {
  const named = NAMED[ask]
  const kinds = heard.mentions.flatMap((mention) => Object.keys(mention.fits))
  const strange = heard.mentions.some((mention) => !named || mention.fits[named.kind] === undefined)
  return !strange && (!named?.needed || kinds.length > 0) && (ask !== 'compare' || heard.dates.length > 0)
}
