import { isEverydayWord } from '../../../language/dictionary.ts'
import type { Token } from '../../../language/tokens.ts'
import type { Tag } from '../lexicon.ts'
import { foldedAt, says, type Said, type Sense } from './sense.ts'

/** What says no, and what is asked by a no. */
export const sensesOfDenial: readonly Sense[] = [
  // Fella is somebody, and no `fel la`.
  {
    of: ['no'],
    here: ({ mentions }, tag) =>
      mentions.some(({ from, to, fits }) => from === tag.from && to === tag.to && fits.customer?.exact),
  },
  // `payé la facture`: an article of French; `la, machi hak` denies.
  {
    of: ['no'],
    here: (said, { from, to }) =>
      to === from + 1 && isArticle(said.tokens[from]) && isEverydayWord(foldedAt(said, to)),
    instead: [],
  },
  // `شكون ما خلصنيش`: who is asked for owes.
  // `wach houma li ma khalsounich`: so is who is asked for with what, where no goods are.
  {
    of: ['denied'],
    here: (said, { concepts }) =>
      concepts.includes('later') &&
      (says(said, 'who') || (says(said, 'what') && !said.mentions.some(({ fits }) => fits.item))),
    instead: ['debt'],
  },
  // `qui n'a pas encore réglé`: so is who has not paid.
  { of: ['pay'], here: (said, tag) => says(said, 'who') && isDeniedHere(said, tag), instead: ['debt'] },
]

export function isArticle(token: Token | undefined): boolean {
  return token?.folded === 'la'
}

function isDeniedHere({ tags }: Said, { from }: Tag): boolean {
  const denial = tags.findLast(({ to }) => to <= from && to >= from - 2)
  const before = tags.findLast(({ to }) => denial !== undefined && to <= denial.from && to >= from - 2)
  return [denial, before].some((tag) => tag?.concepts.includes('notThat') === true)
}
