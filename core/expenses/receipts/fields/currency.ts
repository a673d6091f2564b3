import { amountsIn } from './amounts.ts'

/** Rates of TVA in Algeria: 19 and 9 since 2017 (finance act 2017, arts. 26 and 27), 17 and 7 before. */
const LOCAL_RATES = new Set([19, 9, 17, 7, 0])

/** Above it no country taxes sales: `Taux 80 %` is what an insurance pays. */
const HIGHEST_RATE = 27

/** What only Algerian papers print. */
const LOCAL =
  /\bni[fs]\s?[:.]?\s?\d{10}|\brc\s?[:.]?\s?\d{2}\/|\b0[567]\d{8}\b|\.dz\b|\+213|timbre|alg[eé]ri|wilaya|الجزائر|ولاي[ةه]|السجل التجاري|t\.?v\.?a\.?\s?(?:19|9)\s?%/i

/** What other countries' papers print: their taxes, company numbers, addresses of the net, dialling codes. */
const FOREIGN: readonly RegExp[] = [
  /gst|\bsst\b|\bvat\b|sdn\.?\s?bhd|\b(?:jalan|jln|johor|selangor|kuala lumpur)\b/i,
  /\bsire[tn]\b|\brcs\s+[a-z]|\bfr\s?\d{2}\s?\d{9}\b|\bbe\s?0?\d{3}[ .]\d{3}[ .]\d{3}\b|btw\/tva|\bbancontact\b/i,
  /(?:www\.?|@)[\w.-]+\.(?:fr|be|es|it|de|my|tn|ma|uk)\b/i,
  /\+(?:33|32|34|39|49|44|60|216|212)\d/,
]

/** The page's money: by its signs, else by what only Algerian papers print. Another country's is foreign. */
export function moneyOf(text: string): { currency: string | null; foreign: boolean } {
  const currency = signedCurrency(text)
  if (currency !== null) return { currency, foreign: currency !== 'DZD' }
  if (LOCAL.test(text)) return { currency: 'DZD', foreign: false }
  const foreign = FOREIGN.some((sign) => sign.test(text)) || hasForeignRate(text)
  return { currency: null, foreign }
}

function signedCurrency(text: string): string | null {
  const counts = new Map<string, number>()
  const add = (code: string) => counts.set(code, (counts.get(code) ?? 0) + 1)
  for (const line of text.split('\n')) {
    for (const amount of amountsIn(line)) if (amount.currency) add(amount.currency)
    if (/€|\beuros?\b/i.test(line)) add('EUR')
    if (/(?:^|[^a-z])(?:rm|myr)(?![a-z])/i.test(line)) add('MYR')
    if (isDinarSign(line)) add('DZD')
    if (/\bdinars?\b|dinarset|dinarsal|دينار|\bdzd\b/i.test(line)) add('DZD')
    if (/\(d\.?a\.?\)|\bda\b\s*$|(?:total|montant|payer|prix)\s?d\.?a\b/i.test(line)) add('DZD')
  }
  const [best] = [...counts].sort((a, b) => b[1] - a[1])
  return best?.[0] ?? (writtenInE(text) ? 'EUR' : null)
}

/** `دج` as Arabic readers give it: with the tail of a rule before it, its dot lost, its letters apart. */
export function isDinarSign(line: string): boolean {
  return /(?:^|[^\u0621-\u064a])[اإ]?د\s?\.?\s?[جحخ](?![\u0621-\u064a])/.test(line)
}

/** The reader knows no `€` and makes an E of it: one is a slip, two are a sign. */
function writtenInE(text: string): boolean {
  return (text.match(/\d[.,]\d{2}\s?[eE](?!\p{L})/gu) ?? []).length >= 2
}

/** `TVA 10,00%`: a rate that Algeria does not have. */
function hasForeignRate(text: string): boolean {
  const lines = text.split('\n').filter((line) => /t\W?v\W?a|\btaxe?s?\b|taux/i.test(line))
  const rates = lines.flatMap((line) => [...line.matchAll(/(\d{1,2})(?:[.,](\d{1,2}))?\s?%/g)])
  return rates
    .map(([, whole, part = '0']) => Number(`${whole}.${part}`))
    .some((rate) => rate <= HIGHEST_RATE && !LOCAL_RATES.has(rate))
}
