import type { Concept } from './concepts.ts'
import type { Heard } from './hear.ts'

const DEEDS: readonly Concept[] = [
  'soldByMe',
  'sell',
  'take',
  'buy',
  'pay',
  'payMe',
  'paidMaybe',
  'spend',
  'receive',
  'lose',
]
/** `chrit 7out… nn chrit khodra`: a no after what was broken off. */
const BROKEN_OFF = /^(?:…|\.+|-+|—)$/

/** What people say before they begin a sentence anew. */
const ANEW =
  /^(?:عفوا|اقصد|قصدي|اعني|كنت اقصد|بالاحري|pardon|sorry|je voulais dire|je veux dire|i mean|i meant|i meant to say|rectification|correction|scratch that|wait no|no wait|non non|non attends|lala|la la|لالا|لا لا|neqsed|nqsed|n9sed|9asdi|nqosd)$/

/** `دفع لي نبيل... عفوا أخذ نبيل بالدين 700`: begun anew with another verb, what was said last stands alone. */
export function begunAnew({ text, tokens, tags, numbers }: Heard): string | null {
  const isDeed = ({ concepts }: Heard['tags'][number]) => concepts.some((each) => DEEDS.includes(each))
  const turn = tags.findLast(
    ({ from, to }) =>
      (/^(?:nn|non|la|no|لا)$/.test(tokens[from]?.folded ?? '') &&
        BROKEN_OFF.test(tokens[from - 1]?.raw ?? '')) ||
      ANEW.test(
        tokens
          .slice(from, to)
          .map(({ folded }) => folded)
          .join(' '),
      ),
  )
  const first = turn && tokens[turn.to]
  if (!turn || !first || !tags.some((tag) => tag.to <= turn.from && isDeed(tag))) return null
  const again = tags.some((tag) => tag.from >= turn.to && tag.from <= turn.to + 2 && isDeed(tag))
  return again && numbers.some(({ from }) => from >= turn.to) ? text.slice(first.span[0]) : null
}
