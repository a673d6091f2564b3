import type { Concept } from '../hearing/concepts.ts'
import { says, type Heard } from '../hearing/hear.ts'

/** A deed that is denied (`pas vendu`, `ما بعتش`) is nothing to book. */
export function isDenied(heard: Heard): boolean {
  return heard.tags.some((tag, at) => {
    // `ما خلصنيش` after goods is credit; of money alone, nothing came in.
    if (tag.concepts.includes('denied'))
      return !tag.concepts.includes('later') || !heard.mentions.some(({ fits }) => fits.item)
    if (!tag.concepts.some((concept) => DEEDS.includes(concept))) return false
    // `a pris 2 laits, pas encore payé` is on credit.
    if (tag.concepts.includes('pay') && says(heard, 'take', 'soldByMe') && heard.tags.indexOf(tag) > 0)
      return false
    const before = heard.tags[at - 1]
    const denied = before?.concepts.some((concept) => concept === 'notThat' || concept === 'no')
    // `n'ai pas encore vendu`, `لم أبع`; in `5 pas 3` the denial has a number before it.
    const near = before !== undefined && tag.from - before.to <= 1
    return (denied === true && near && !hasNumberBefore(heard, before.from)) || never(heard, tag)
  })
}

const DEEDS: readonly Concept[] = ['soldByMe', 'buy', 'take', 'pay', 'payMe', 'receive', 'lose', 'spend']

function hasNumberBefore(heard: Heard, at: number): boolean {
  return heard.numbers.some(({ to }) => to === at)
}

/** `لم أبع`, `il a rien pris`; `dda walou`. */
function never(heard: Heard, { from, to }: { from: number; to: number }): boolean {
  const folded = (at: number) => heard.tokens[at]?.folded ?? ''
  return (
    /^(?:لم|didn|didnt|haven|havent|never|rien)$/.test(folded(from - 1)) ||
    /^(?:rien|walou|والو)$/.test(folded(to))
  )
}
