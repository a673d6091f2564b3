import type { Concept } from './concepts.ts'
import type { Tag } from './lexicon.ts'
import type { Mention } from './names.ts'

/** The mention with what it can name beside the words around it; none where a phrase has taken it up. */
export function meantAsName(mention: Mention, tags: readonly Tag[]): Mention[] {
  return isInPhrase(mention, tags)
    ? []
    : [withoutPartOfPerson(withoutPartOfCampaign(withoutVerbs(mention, tags), tags))]
}

/** `زوج قهوة` is coffee where coffee is kept, and no `Café Nedjma` who buys there. */
function withoutPartOfPerson(mention: Mention): Mention {
  const { customer, supplier, competitor, ...fits } = mention.fits
  const named = [customer, supplier, competitor].flatMap((fit) => (fit ? [fit.coverage] : []))
  return fits.item?.exact && named.length > 0 && Math.max(...named) < 0.75 ? { ...mention, fits } : mention
}

/** `à la poubelle` is thrown away, whatever item is called `Sacs poubelle`. */
function isInPhrase(mention: Mention, tags: readonly Tag[]): boolean {
  return tags.some(
    ({ from, to, exact, concepts }) =>
      exact &&
      from <= mention.from &&
      mention.to <= to &&
      to - from > mention.to - mention.from &&
      concepts.some((concept) => VERBS.includes(concept) || TALK.includes(concept) || concept === 'profit'),
  )
}

/** `الحمد لله` names no Hamoud. */
const TALK: readonly Concept[] = ['filler', 'thanks', 'greet', 'bye', 'outside']

/** `payé` is also a word for wages, `achat` for goods: as the verb of the message it is no category. */
function withoutVerbs(mention: Mention, tags: readonly Tag[]): Mention {
  if (!mention.fits.category) return mention
  const here = (tag: Tag) => tag.from <= mention.from && mention.to <= tag.to
  // `عند الناس`: people, and not what `كناس` takes; `كامل` is all of it, and no عامل.
  if (tags.some((tag) => here(tag) && saysAny([tag], 'somebody', 'total'))) return without(mention)
  const verbs = tags.filter((tag) => tag.concepts.some((concept) => VERBS.includes(concept)))
  // `payé 1500 livraison`: another word is the verb. `واش خلص من السلعة`: goods are spoken of, no expense.
  const others = verbs.filter((tag) => !here(tag))
  const isVerb = verbs.some(here) && !saysAny(others, 'pay', 'spend', 'buy')
  const isGoods =
    tags.some((tag) => here(tag) && tag.concepts.includes('product')) && !saysAny(tags, ...SPENT)
  if (!isVerb && !isGoods) return mention
  return without(mention)
}

function without(mention: Mention): Mention {
  const { category: _, ...fits } = mention.fits
  return { ...mention, fits }
}

/** Couscous is no campaign because one is called "Vendredi couscous", unless campaigns are spoken of. */
function withoutPartOfCampaign(mention: Mention, tags: readonly Tag[]): Mention {
  const { campaign, ...fits } = mention.fits
  const spokenOf = saysAny(tags, 'campaign', 'orders', 'clicks', 'reach', 'returnOn')
  return campaign && campaign.coverage < 0.75 && !spokenOf ? { ...mention, fits } : mention
}
const VERBS: readonly Concept[] = [
  'pay',
  'buy',
  'spend',
  'stock',
  'receive',
  'low',
  'reorder',
  'sell',
  'take',
  'lose',
  'takeOff',
  'paidMaybe',
]

const SPENT: readonly Concept[] = ['pay', 'spend', 'spendOf', 'expense', 'buy', 'bill', 'record', 'add']

function saysAny(tags: readonly Tag[], ...concepts: Concept[]): boolean {
  return tags.some((tag) => tag.concepts.some((concept) => concepts.includes(concept)))
}
