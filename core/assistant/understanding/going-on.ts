import type { State } from '../conversation/state.ts'
import { covers, mentionsOf, says, type Heard } from '../hearing/hear.ts'
import { isPlain } from '../hearing/lexicon.ts'
import type { Draft } from './drafts.ts'

const LINKS = new Set(
  'et w و and aussi also too tani tany thani تاني ثاني كذلك ايضا pareil kifkif كيفكيف likewise same'.split(
    ' ',
  ),
)
const POINTING =
  /^(?:(?:et|w|و|and)\s*)?(?:ca|cela|celui ci|celle ci|celui la|celle la|this|that|this one|that one|hada|hadi|hadak|hadik|hadou|هذا|هذه|هادا|هادي|هاذا|هاذي|هذاك|هذيك)$/

/** `w Samira tani`: the same that was booked last, of another customer. */
export function sameOfAnother(heard: Heard, { booked }: State): Draft | null {
  const [draft, other] = booked?.drafts ?? []
  if (!draft || other || !('customer' in draft) || !draft.customer || heard.asks) return null
  const [who, more] = mentionsOf(heard, 'customer')
  const [thing, either] = who?.things ?? []
  if (!who || more || !thing || heard.numbers.length > 0 || heard.dates.length > 0) return null
  const rest = heard.tokens.filter((token, at) => token.kind === 'word' && !covers(who, at))
  const linked =
    rest.some(({ folded }) => LINKS.has(folded)) || /^و\p{L}{3}/u.test(heard.tokens[0]?.folded ?? '')
  if (!linked || !rest.every((token) => LINKS.has(token.folded) || isPlain(token))) return null
  const customer = either
    ? { is: 'either' as const, said: thing.name, among: who.things.map(({ id, name }) => ({ id, name })) }
    : { is: 'known' as const, id: thing.id, name: thing.name }
  return { ...draft, customer }
}

/** `w hada?`, `et ça ?`: pointed at, and nothing named. */
export function isPointing(heard: Heard): boolean {
  const words = heard.tokens.filter(({ kind }) => kind === 'word').map(({ folded }) => folded)
  return words.length <= 4 && POINTING.test(words.join(' ')) && !says(heard, 'yes', 'no')
}
