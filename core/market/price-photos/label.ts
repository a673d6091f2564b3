import { centimes, MOST_CENTIMES, type Centimes } from '../../money.ts'

/** A price as it stands on a shelf label or a screenshot, with the words beside it. */
export type LabelPrice = { product: string; price: Centimes }

const CURRENCY = /\s?(?:da|dzd|dinars?|د\.?\s?ج|دج|دينار)(?![\p{L}])\.?/iu
/** `135`, `135,00`, `1 250.50`, `1.250,00`: printed prices are always dinars. */
const NUMBER =
  /(?<![\d.,])(\d{1,3}(?:[ .\u00a0\u202f]\d{3})+|\d{1,6})(?:[.,](\d{2}))?(?![\d.,]|\s?(?:kg|g|gr|ml|cl|l|litres?|x|pi[eè]ces?|%|كغ|غ|ل|لتر|مل)(?![\p{L}]))/giu
/** Prices for a kilo or a litre stand in small print under the price itself. */
const BY_MEASURE = /(?:\/|par|le|لل)\s?(?:kg|kilo|litre|l|كغ|لتر)(?![\p{L}])/iu
const LEAST_LETTERS = 3

/**
 * The products and prices on a picture, line by line: a price belongs to the words on its own line, or else to those
 * just above it. A number without a sign of money counts only where it has centimes.
 */
export function pricesOn(text: string): LabelPrice[] {
  const found: LabelPrice[] = []
  let words: string[] = []
  for (const line of text.split('\n').map((each) => each.trim())) {
    const price = priceIn(line)
    // A number without a price beside it belongs to the name: 43 inches, 250 g.
    const own = wordsIn(price === null ? line : line.replace(NUMBER, ' '))
    if (price === null) {
      if (own) words.push(own)
      continue
    }
    if (BY_MEASURE.test(line) && found.length > 0 && !own) continue
    const product = own ?? words.slice(-2).join(' ')
    if (product) found.push({ product: product.slice(0, 200), price })
    words = []
  }
  return found
}

function priceIn(line: string): Centimes | null {
  const marked = CURRENCY.test(line)
  const candidates = [...line.matchAll(NUMBER)].filter(([, , cents]) => marked || cents !== undefined)
  // A struck-out price stands before the one that is asked.
  const last = candidates.at(-1)
  if (!last) return null
  const value = Number((last[1] ?? '').replace(/\D/g, '')) * 100 + Number(last[2] ?? 0)
  return value > 0 && value <= MOST_CENTIMES ? centimes(value) : null
}

function wordsIn(line: string): string | null {
  const rest = line
    .replace(CURRENCY, ' ')
    .replace(/(?:^|\s)(?:prix|promo(?:tion)?|السعر|الثمن|price)\s*:?/giu, ' ')
    .replace(/[|•*_:;=~-]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  return (rest.match(/\p{L}/gu)?.length ?? 0) >= LEAST_LETTERS ? rest : null
}
