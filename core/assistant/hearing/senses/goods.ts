import { unitOf } from '../../../language/quantities.ts'
import type { Tag } from '../lexicon.ts'
import { countsGoodsAfter, foldedAt, says, type Said, type Sense, type Span } from './sense.ts'

/** What comes in, goes out or is counted only beside some words. */
export const sensesOfGoods: readonly Sense[] = [
  // `طاحت سومتها`: a price fell, no goods did.
  { of: ['lose'], here: (said, { concepts }) => says(said, 'price') && concepts.includes('set') },
  // `3tani 4 fardo yaourt`: goods that are counted came in, and no money did.
  { of: ['payMe'], here: broughtGoods, instead: ['receive'] },
  // `2 presse w zid 3 crêpes`: more of what is told, and nothing that came in.
  { of: ['add'], here: (said, tag) => !tag.concepts.includes('set') && goesOn(said, tag) },
  // `camion hat 10 chkara farina`: put down by whoever delivers.
  { of: ['set'], here: isPutDown, instead: ['receive'] },
  // `20 boita masque`: what they are counted in, and no price of each.
  { of: ['each'], here: countsInIt, instead: [] },
  // `dkhel 20 boita mn 3and …`: from whoever delivers come goods, and no takings.
  { of: ['revenue'], here: comesFromSomebody, instead: ['receive'] },
]

/** What was given to us is counted right after the verb, and whoever delivers is named. */
function broughtGoods(said: Said, { from, to }: Tag): boolean {
  return (
    said.tokens.slice(from, to).some(({ folded }) => GAVE_US.test(folded)) &&
    countsGoodsAfter(said, to) &&
    (says(said, 'supplier') || says(said, 'receive'))
  )
}
const GAVE_US =
  /^(?:3at?t?ani|3tani|3tana|3tat?na|3tawni|jabli|jabelna|عطاني|عطانا|اعطاني|جابلي|جابلنا|donne|livre|gave|brought)/u

/** Goods that were counted stand before it, and a count after it. */
function goesOn(said: Said, { from, to }: Tag): boolean {
  const { mentions, numbers } = said
  return (
    /^(?:w|و|et|and|aussi)$/.test(foldedAt(said, from - 1)) &&
    mentions.some((mention) => mention.fits.item && mention.to <= from) &&
    numbers.some((number) => number.to <= from) &&
    numbers.some((number) => number.from === to && number.money === null && number.value < 50)
  )
}

/** `kadri hat 4 fardo coca`: a word too short for the lexicon, beside whoever delivers. */
export function deliveriesOf(said: Said): Span[] {
  return said.tokens.flatMap((_, at) => {
    const span = { from: at, to: at + 1, concepts: [], exact: true }
    const taken = said.tags.some(({ from, to }) => from <= at && at < to)
    return !taken && isPutDown(said, span) ? [{ from: at, to: at + 1 }] : []
  })
}

function isPutDown(said: Said, { from, to }: Tag): boolean {
  return (
    /^(?:[7h]at+|[7h]at+ou|[7h]at+et|حط|حطو|حطت)$/.test(foldedAt(said, from)) &&
    countsGoodsAfter(said, to) &&
    (said.tokens.slice(0, from).some(({ folded }) => DELIVERER.test(folded)) ||
      said.mentions.some(({ to, fits }) => fits.supplier && to <= from))
  )
}
const DELIVERER =
  /^(?:l?camion(?:nette)?|kamyou?n?|l?livreur|l?fournisseur|grossiste|l?distributeur|minoterie|laiterie|usine|depot|chauffeur|truck|van|supplier|الكاميو|كاميو|كاميون|الكاميون|الليفرور|الفورنيسور|المورد|الموزع|الشاحنة|شاحنه)$/

function countsInIt({ tokens, numbers }: Said, { from, to }: Tag): boolean {
  const token = tokens[from]
  const bare =
    to === from + 1 && token !== undefined && unitOf(token) !== null && !/^(?:l|ال)/u.test(token.folded)
  return (
    bare &&
    numbers.some(
      (number) => number.value < 100 && (number.to === from || (number.from < from && from < number.to)),
    )
  )
}

function comesFromSomebody(said: Said, { from }: Tag): boolean {
  const { tokens, mentions, numbers } = said
  const isFrom = tokens.some(
    ({ folded }, at) =>
      /^(?:mn|men|min|من|de|from)$/.test(folded) &&
      /^(?:3and|3end|3nd|عند|chez)$/.test(foldedAt(said, at + 1)),
  )
  return (
    /^(?:d[ae]?kh[ae]?l|دخل|دخلت|دخلنا)/u.test(foldedAt(said, from)) &&
    numbers.some(({ money, value, unit }) => money === null && (value < 100 || unit !== null)) &&
    mentions.some(({ fits }) => fits.item) &&
    (isFrom || mentions.some(({ fits }) => fits.supplier))
  )
}
