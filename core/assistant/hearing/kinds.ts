import { conceptsOf, isPlain } from './lexicon.ts'
import { singular, wordsOf } from './name-words.ts'
import type { Mention } from './names.ts'
import { goods } from './other-words.ts'
import type { Token } from '../../language/tokens.ts'
import type { NamedThing } from '../store.ts'

/** What a butcher or a fishmonger sells of one kind: the word for the kind, and what goes by a name of its own. */
const KINDS: readonly (readonly [string, string])[] = [
  ['viande', 'gigot cotelette bifteck steak entrecote epaule jarret collier agneau mouton veau boeuf'],
  ['poisson', 'sardine merlan rouget dorade sole espadon thon anchois bonite loup merou'],
]

/**
 * `3 kg de viande` where minced meat, gigot and steak are sold: whose name has the word for all of them is no
 * likelier than the others, and all are offered.
 */
export function ofWholeKind(
  mention: Mention,
  tokens: readonly Token[],
  things: readonly NamedThing[],
): Mention {
  const { item } = mention.fits
  const [only, other] = item?.things ?? []
  if (!item || !only || other || item.coverage > 0.9 || mention.to - mention.from > 1) return mention
  // `viande hachi`: whatever comes after it tells which.
  const next = tokens[mention.to]
  if (next?.kind === 'word' && !isPlain(next) && conceptsOf(next.folded).length === 0) return mention
  const said = singular(tokens[mention.from]?.folded ?? '')
  const kind = KINDS.find(([name]) => isSame(said, name) && isSame(wordsOf(only.name)[0] ?? '', name))
  if (!kind) return mention
  const others = things.filter((thing) => thing.kind === 'item' && thing !== only && isOf(thing, kind))
  return others.length === 0
    ? mention
    : { ...mention, fits: { ...mention.fits, item: { ...item, things: [only, ...others] } } }
}

function isOf({ name }: NamedThing, [kind, members]: (typeof KINDS)[number]): boolean {
  const [head] = wordsOf(name)
  return [kind, ...members.split(' ')].some((member) => head !== undefined && isSame(head, member))
}

/** The same word, or one that stands in a line with it: لحم, `viande`. */
function isSame(word: string, name: string): boolean {
  const one = singular(word)
  const ways = goods.linesOf(name).flatMap((line) => line.ways)
  return one === name || ways.some(([way, more]) => more === undefined && way === one)
}
