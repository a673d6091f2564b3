import type { State } from '../conversation/state.ts'
import { covers, mentionsOf, says, type Heard } from '../hearing/hear.ts'
import type { Concept } from '../hearing/concepts.ts'
import { isPlain } from '../hearing/lexicon.ts'
import type { Correction } from './corrections.ts'
import type { Draft, Line } from './drafts.ts'

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

/** `zid wahda`, `encore 2`: more of what was booked last; each line of it that may be meant. */
export function moreOfSame(heard: Heard, { booked }: State): Correction[] {
  const [draft, other] = booked?.drafts ?? []
  if (!draft || other || !('lines' in draft) || heard.asks || heard.mentions.length > 0) return []
  const words = heard.tokens.filter(({ kind }) => kind === 'word' || kind === 'number')
  const [number, more] = heard.numbers
  const small = heard.tags.every(({ concepts }) => concepts.some((each) => SMALL.includes(each)))
  const asked = says(heard, 'add') || words.some(({ folded }) => MORE.test(folded))
  if (!asked || !small || more || words.length > 5 || heard.dates.length > 0 || number?.money) return []
  if (!number && !words.some(({ folded }) => ONE.test(folded))) return []
  const meant = draft.lines
    .map((_, at) => at)
    .filter((at) => booked?.line === undefined || at === booked.line)
  return meant.flatMap((at) => {
    const line = draft.lines[at]
    if (line?.item.is !== 'known') return []
    const lines = draft.lines.map((each, place) => (place === at ? withMore(each, number?.value ?? 1) : each))
    return [{ name: line.item.name, drafts: [{ ...draft, lines }] }]
  })
}
const SMALL: readonly Concept[] = ['add', 'filler', 'each', 'somebody']
const MORE =
  /^(?:encore|autre|autres|more|another|kaman|tani|tania|okhra|wahdokhra|اخري|اخرين|تاني|ثاني|ثانيه|تانيه)$/
const ONE =
  /^(?:wahda|wa7da|wehda|we7da|we7d|wahed|wa7ed|w7ed|واحد|واحده|وحده|حبه|7abba|habba|another|autre|wahdokhra|اخري)$/

/** What all of a line cost is said of what it was; more of it costs as much a piece. */
function withMore(line: Line, more: number): Line {
  const { price, quantity } = line
  const each =
    price?.per === 'line'
      ? { ...price, readings: price.readings.map((all) => Math.round(all / quantity)), per: 'unit' as const }
      : price
  return { ...line, quantity: quantity + more, ...(each ? { price: each } : {}) }
}

/** `Kamel dda 3` right after `bi3t 10 express`: three of that. */
export function takenOfSame(heard: Heard, { booked }: State): Draft | null {
  const [draft, other] = booked?.drafts ?? []
  if (draft?.do !== 'sale' || other || heard.asks || !says(heard, 'take')) return null
  const [line, second] = draft.lines
  const [who, more] = mentionsOf(heard, 'customer')
  const [person, either] = who?.things ?? []
  const [number, further] = heard.numbers
  if (line?.item.is !== 'known' || second || !person || either || more || heard.mentions.length > 1)
    return null
  if (!number || further || number.money || number.value >= MANY) return null
  const customer = { is: 'known' as const, id: person.id, name: person.name }
  return { do: 'sale', lines: [{ item: line.item, quantity: number.value }], customer }
}
const MANY = 50

/** `w hada?`, `et ça ?`: pointed at, and nothing named. */
export function isPointing(heard: Heard): boolean {
  const words = heard.tokens.filter(({ kind }) => kind === 'word').map(({ folded }) => folded)
  return words.length <= 4 && POINTING.test(words.join(' ')) && !says(heard, 'yes', 'no')
}
