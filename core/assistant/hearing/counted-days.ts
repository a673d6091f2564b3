import type { When } from '../../language/dates.ts'
import { readNumbers } from '../../language/numbers.ts'
import type { Token } from '../../language/tokens.ts'
import type { Mention } from './names.ts'

/** `خمسين بكرة خيط`: a word of days in the name of what is counted is that thing. */
export function isCounted(
  { tokens: [from, to], name }: When,
  tokens: readonly Token[],
  mentions: readonly Mention[],
): boolean {
  return (
    name !== null &&
    readNumbers(tokens).some((number) => number.tokens[1] === from) &&
    mentions.some((mention) => mention.fits.item && mention.from <= from && mention.to > to)
  )
}
