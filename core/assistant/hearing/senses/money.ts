import type { Token } from '../../../language/tokens.ts'
import type { Tag } from '../lexicon.ts'
import { foldedAt, says, type Said, type Sense } from './sense.ts'

/** What pays, costs, owes or comes in only beside some words. */
export const sensesOfMoney: readonly Sense[] = [
  // `how much does rice cost us`: what it is bought for, and no spending of a time.
  {
    of: ['spend'],
    here: (said, { from }) =>
      /^costs?$/.test(foldedAt(said, from)) && says(said, 'howMuch') && isOfGoods(said),
    instead: ['cost'],
  },
  {
    of: ['goOut'],
    here: (said, { concepts }) => !concepts.includes('spend') && isOfMoney(said),
    instead: ['spend'],
  },
  // `ça caille`: written without its cedilla it is the takings only where a noun can stand.
  {
    of: ['revenue'],
    here: (said, tag) =>
      tag.to === tag.from + 1 && foldedAt(said, tag.from) === 'ca' && !isTakings(said, tag),
    instead: [],
  },
  // `la recette du couscous royal`: how it is cooked, and no takings.
  { of: ['revenue'], here: isOfCooking, instead: [] },
  // `donné 5000 au livreur`: with an amount right after it nothing is asked for.
  {
    of: ['show'],
    here: (said, { from, to }) =>
      foldedAt(said, from) === 'donne' &&
      to === from + 1 &&
      said.numbers.some((number) => number.from === to),
    instead: ['pay'],
  },
  // `je dois remplir`, `dois-je commander`: what has to be done, and no money.
  // `qui doit nettoyer la rue`: so does whoever has to.
  { of: ['iOwe', 'debt'], here: ({ tokens }, { to }) => isInfinitive(tokens[to]) },
  // `lala, redha 400`: made another figure, and nothing was paid back.
  { of: ['payMe'], here: isMadeAnew, instead: ['mistake'] },
  // `soldes : jean à 3000`: marked down, and no balance.
  {
    of: ['debt'],
    here: (said, { from }) => /^soldes?$/.test(foldedAt(said, from)) && isPricing(said),
    instead: ['set', 'price'],
  },
]

function isOfGoods({ tokens, mentions }: Said): boolean {
  return (
    mentions.some(({ fits }) => fits.item) ||
    tokens.some(({ folded }) => folded === 'does' || folded === 'do')
  )
}

/** Money or a purpose is named, and no goods are. */
function isOfMoney({ tokens, mentions, tags }: Said): boolean {
  if (mentions.some(({ fits }) => fits.item && !fits.category)) return false
  return (
    mentions.some(({ fits }) => fits.category) ||
    tags.some(({ concepts }) => concepts.includes('till')) ||
    tokens.some(({ folded }) => MONEY.has(folded.replace(/^(?:ال|l'?)(?=.{3})/u, '')))
  )
}
const MONEY = new Set(
  'argent sous fric money cash drahem draham swared sward flous دراهم فلوس سوارد اموال مال نقود'.split(' '),
)

function isTakings({ tokens }: Said, { from, to }: Tag): boolean {
  const [token, before, next] = [tokens[from], tokens[from - 1], tokens[to]]
  return (
    token?.raw === 'CA' ||
    /^(?:le|mon|ton|son|du|notre|votre|quel|de|combien)$/.test(before?.folded ?? '') ||
    next?.kind !== 'word' ||
    tokens.some(({ raw }) => raw === '?') ||
    /^(?:d|de|du|ta3|hier|aujourd|aujourdhui|ce|cette|mois|semaine|octobre|novembre|lyoum)$/.test(next.folded)
  )
}

function isOfCooking(said: Said, { to }: Tag): boolean {
  if (!/^(?:recette|recettes|recipe)$/.test(foldedAt(said, to - 1))) return false
  const next = said.tokens[to + 1]
  return (
    /^(?:de|du|d|des|of)$/.test(foldedAt(said, to)) &&
    next?.kind === 'word' &&
    !OF_TAKINGS.test(next.folded) &&
    !said.tags.some((tag) => tag.from <= to + 1 && to + 1 < tag.to)
  )
}
const OF_TAKINGS =
  /^(?:la|le|l|ce|cette|mon|ma|jour|mois|semaine|matin|soir|annee|hier|week|weekend|caisse|magasin|boutique|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|aujourd.*|octobre|novembre|lyoum|lbareh|\d.*)$/

function isInfinitive(token: Token | undefined): boolean {
  return token?.kind === 'word' && /^[a-z]{3,}(?:er|ir|oir|re)$/.test(token.folded)
}

function isMadeAnew(said: Said, tag: Tag): boolean {
  if (said.mentions.some(({ fits }) => fits.customer)) return false
  const next = /^(?:b|l|ب|ل)$/.test(foldedAt(said, tag.to)) ? tag.to + 1 : tag.to
  return (
    /^(?:رد|ردها|ردو|ردهم|red|redd|redha|radha|redou|redo|rod|rodha)$/.test(foldedAt(said, tag.from)) &&
    said.numbers.some(({ from }) => from === next) &&
    said.tags.some(
      ({ to, concepts }) => to <= tag.from && (concepts.includes('no') || concepts.includes('mistake')),
    )
  )
}

function isPricing({ tags, mentions }: Said): boolean {
  return mentions.some(({ fits }) => fits.item) && tags.some(({ concepts }) => concepts.includes('at'))
}
