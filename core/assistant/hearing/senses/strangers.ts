import { unitOf } from '../../../language/quantities.ts'
import { foldedAt, type Said, type Span } from './sense.ts'

/** Whoever takes something without a name: a guest, the next one, a table. */
export function strangersOf(said: Said): Span[] {
  return [...guestsOf(said), ...takersOf(said), ...tablesOf(said)]
}

/** `w7ed dda 2 chocolat`: one before a verb of taking is somebody. */
export function somebodyIn(said: Said): Span[] {
  return said.tags.flatMap(({ from, concepts }) => {
    if (!concepts.some((concept) => concept === 'take' || concept === 'buy')) return []
    // `وحدة جات دات`: she came first.
    const at = CAME.has(foldedAt(said, from - 1)) ? from - 2 : from - 1
    return SOMEBODY.has(foldedAt(said, at)) ? [{ from: at, to: at + 1 }] : []
  })
}
const CAME = new Set('ja jat dja djat جا جات vient viens came'.split(' '))
const SOMEBODY = new Set(
  'w7ed wa7ed wahed w7da wa7da wahda wehda waheda we7da واحد واحده وحده one un une'.split(' '),
)

/** `table 4`: whoever sits there takes it. */
export function tablesOf({ tokens }: Said): Span[] {
  return tokens.flatMap(({ folded }, at) =>
    TABLE.has(folded) && tokens[at + 1]?.kind === 'number' ? [{ from: at, to: at + 2 }] : [],
  )
}

/** Where it is served. */
export const TABLE = new Set('table tabla طابله الطابله طاوله'.split(' '))

/** `pour un patient`, `l wahed l client`: for somebody, whatever they are called; and nothing that is counted. */
function guestsOf({ tokens, tags, mentions }: Said): Span[] {
  return tokens.flatMap(({ folded }, at) => {
    const next = tokens[at + 2]
    const isGuest =
      /^(?:pour|for|chez)$/.test(folded) &&
      /^(?:un|une|a|an)$/.test(tokens[at + 1]?.folded ?? '') &&
      next?.kind === 'word' &&
      unitOf(next) === null &&
      !tags.some(({ from, to, exact }) => exact && from <= at + 2 && at + 2 < to) &&
      !mentions.some(({ from, to }) => from <= at + 2 && at + 2 < to)
    return isGuest ? [{ from: at, to: at + 3 }] : []
  })
}

/** `badelt ecran l wa7ed 4000`: to somebody; where a sum stands before it, it is the price of each. */
function takersOf({ tokens, tags, numbers }: Said): Span[] {
  return tags.flatMap(({ from, to, concepts }) => {
    const written = tokens.slice(from, to).map(({ folded }) => folded)
    const isOne = concepts.includes('each') && /^l ?w[ae]?[7h]?[ae]?[7h]ed$/.test(written.join(' '))
    const priced = numbers.some(
      (number) => number.to === from && (number.value >= 50 || number.money !== null),
    )
    return isOne && !priced ? [{ from, to }] : []
  })
}
