import { centimesOf, type Draft, type Line } from './drafts.ts'

/** Sold for four times the known price, or a quarter: `pain à 200` where it costs 15. Both are offered. */
export function withLeapsOpen(draft: Draft): Draft {
  return draft.do === 'sale' ? { ...draft, lines: draft.lines.map(withLeapOpen) } : draft
}

function withLeapOpen(line: Line): Line {
  const { item, price, quantity } = line
  if (item.is !== 'known' || !price?.certain || item.price === undefined) return line
  const known = price.per === 'line' ? Math.round(item.price * quantity) : item.price
  return isLeap(price.readings[0], known)
    ? { ...line, price: { ...price, readings: [centimesOf(price), known], certain: false, leaps: true } }
    : line
}

/** Four times what it was, or a quarter; never, where one of the two is not known. */
export function isLeap(now: number | undefined, before: number | undefined): boolean {
  return now !== undefined && before !== undefined && before > 0 && (now > before * 4 || now * 4 < before)
}
