import type { Concept } from '../hearing/concepts.ts'
import { says, type Heard } from '../hearing/hear.ts'
import { LINK_WORDS } from './links.ts'

/** Half a sentence right after a sale: its price, what was let off, or how it was paid. */
export function isHalfSaid(heard: Heard): boolean {
  return isOnlyPriced(heard) || isOnlyDiscount(heard) || isOnlyPaying(heard) || isOnlyFor(heard)
}

/** `b 5500 l wa7ed` right after a sale: what it was sold for. */
function isOnlyPriced({ tokens, numbers, mentions, tags, asks }: Heard): boolean {
  const [number, other] = numbers.filter(({ value }) => value !== 1)
  if (!number || other || asks || mentions.length > 0 || tokens.length > 6) return false
  const small = tags.every(({ concepts }) => concepts.some((each) => PRICING.includes(each)))
  // `et à 800`
  const start = LINK_WORDS.and.has(tokens[0]?.folded ?? '') ? 1 : 0
  return (
    number.from - start <= 1 &&
    small &&
    tags.some(({ concepts }) => concepts.includes('at') || concepts.includes('each'))
  )
}
/** `pour Nadia`, `l Karim`: right after a sale, who took it. */
function isOnlyFor({ tokens, numbers, dates, mentions, asks }: Heard): boolean {
  const [who, other] = mentions
  const at = LINK_WORDS.and.has(tokens[0]?.folded ?? '') ? 1 : 0
  const words = tokens.filter(({ kind }) => kind === 'word').length
  return (
    !asks &&
    !other &&
    who?.fits.customer !== undefined &&
    numbers.length + dates.length === 0 &&
    words <= 5 &&
    /^(?:pour|for|a|chez|l|li|ل|pr)$/.test(tokens[at]?.folded ?? '') &&
    who.from === at + 1 &&
    who.to === tokens.length
  )
}

/** `à crédit`, `kach`: right after a sale, how it was paid. */
function isOnlyPaying({ tokens, tags, numbers, mentions, dates, asks }: Heard): boolean {
  const words = tokens.filter(({ kind }) => kind === 'word').length
  return (
    !asks &&
    words <= 4 &&
    numbers.length + mentions.length + dates.length === 0 &&
    tags.some(({ concepts }) => concepts.some((each) => WAYS_TO_PAY.includes(each))) &&
    tags.every(({ concepts }) => concepts.some((each) => WAYS_TO_PAY.includes(each) || each === 'filler'))
  )
}
const WAYS_TO_PAY: readonly Concept[] = ['onCredit', 'cash', 'card', 'cheque', 'transfer', 'mobile']

/** `remise de 200 sur le tout` right after a sale: it came to as much less. */
function isOnlyDiscount(heard: Heard): boolean {
  const { numbers, mentions, asks } = heard
  return numbers.length === 1 && !asks && says(heard, 'discount') && !mentions.some(({ fits }) => fits.item)
}

const PRICING: readonly Concept[] = ['at', 'each', 'filler', 'somebody', 'forTotal', 'total', 'mistake']
