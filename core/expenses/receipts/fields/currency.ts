import { amountsIn } from './amounts.ts'

/** The page's money: by its signs, else by what only Algerian papers print. Another country's is foreign. */
export function moneyOf(text: string): { currency: string | null; foreign: boolean } {
  const { currency, foreign } = signsOf(text)
  if (currency !== null) return { currency, foreign }
  const local =
    /\bni[fs]\s?[:.]?\s?\d{10}|\brc\s?[:.]?\s?\d{2}\/|\b0[567]\d{8}\b|\.dz\b|\+213|timbre|alg[eé]ri|wilaya|t\.?v\.?a\.?\s?(?:19|9)\s?%/i
  if (local.test(text)) return { currency: 'DZD', foreign: false }
  return { currency: null, foreign: /\bgst\b|sdn\.?\s?bhd|\bsst\b|\bvat\b/i.test(text) }
}

function signsOf(text: string): { currency: string | null; foreign: boolean } {
  const counts = new Map<string, number>()
  const add = (code: string) => counts.set(code, (counts.get(code) ?? 0) + 1)
  for (const line of text.split('\n')) {
    for (const amount of amountsIn(line)) if (amount.currency) add(amount.currency)
    if (/€|\beuros?\b/i.test(line)) add('EUR')
    if (/(?:^|[^a-z])(?:rm|myr)(?![a-z])/i.test(line)) add('MYR')
    if (/\bdinars?\b|dinarset|dinarsal|دينار|\bdzd\b/i.test(line)) add('DZD')
    if (/\(d\.?a\.?\)|\bda\b\s*$/i.test(line)) add('DZD')
  }
  const [best] = [...counts].sort((a, b) => b[1] - a[1])
  if (!best) return { currency: null, foreign: false }
  return { currency: best[0], foreign: best[0] !== 'DZD' }
}
