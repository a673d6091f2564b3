import { datesIn } from './dates.ts'
import { westernDigits } from './text.ts'

/** A number that stands in a text, read as money in centimes. `start` and `end` are places in the text. */
export type Amount = {
  value: number
  start: number
  end: number
  decimals: number
  grouped: boolean
  currency: string | null
}

const SIGNS: [string, RegExp][] = [
  ['DZD', /^(?:d\.?a\.?(?![a-z])|dzd|d[nz][do]\b|dinars?|دج|د\.ج|دينار)/i],
  ['EUR', /^(?:€|eur(?:os?)?\b)/i],
  ['MYR', /^(?:rm|myr)(?![a-z])/i],
  ['USD', /^(?:us\$|\$|usd\b)/i],
  ['GBP', /^(?:£|gbp\b)/i],
  ['TND', /^(?:tnd\b|dt\b)/i],
  ['MAD', /^(?:mad\b|dhs?\b)/i],
  ['CHF', /^chf\b/i],
]
const NUMBER = /\d{1,3}(?:[ .,'\u00a0\u202f]\d{3})+(?:[.,]\d{1,2})?(?!\d)|\d+(?:[.,]\d{1,3})?(?!\d)/g

/** Everything that looks like a figure of money: dates, times, phones, codes and percentages are left out. */
export function amountsIn(text: string): Amount[] {
  const tidy = hideOthers(mendDigits(westernDigits(text)))
  const found: Amount[] = []
  for (const match of tidy.matchAll(NUMBER)) {
    const start = match.index
    const end = start + match[0].length
    const before = tidy.slice(Math.max(0, start - 4), start)
    const after = tidy.slice(end)
    if (/^\s?%/.test(after) || before.endsWith('#')) continue
    const exact = /[.,]\d{2}$/.test(match[0])
    // Glued to a word (`NETAPAYER85794,70`) only an amount with its centimes is money; `F250` is a name.
    if (!exact && /\p{L}$/u.test(before) && currencyBefore(tidy.slice(0, start)) === null) continue
    if (
      /^[#/]/.test(after) ||
      /^\s?(?:kg|g|gr|ml|cl|l|mm|cm|m2|m3|m|th|kwh|kcal|kj|cal|w|v|mo|go|pcs?)(?![\p{L}])/iu.test(after)
    )
      continue
    const value = parseAmount(match[0])
    if (value === null) continue
    const currency = currencyAfter(after) ?? currencyBefore(tidy.slice(0, start))
    if (!exact && /^\p{L}/u.test(after) && currency === null) continue
    found.push({
      value,
      start,
      end,
      decimals: /[.,]\d{2}$/.test(match[0]) ? 2 : /[.,]\d$/.test(match[0]) ? 1 : 0,
      grouped: /\d[ .,'\u00a0\u202f]\d{3}/.test(match[0]),
      currency,
    })
  }
  return found
}

/**
 * A printed number in centimes. The last separator followed by exactly two digits (or one) begins the
 * centimes, by three it groups thousands: `1.250,00`, `1,250.00`, `1 250,00` and `1250` are one amount.
 */
export function parseAmount(text: string): number | null {
  const tidy = westernDigits(text).replace(/[\s\u00a0\u202f']/g, '')
  const match = /^(\d[\d.,]*?)(?:[.,](\d{1,2}))?$/.exec(tidy)
  if (!match?.[1]) return null
  const whole = match[1].replace(/[.,]/g, '')
  if (whole.length > 10) return null
  return Number(whole) * 100 + Number((match[2] ?? '').padEnd(2, '0'))
}

/** Letters that a reader takes for digits, put right inside a number; the text keeps its length. */
export function mendDigits(text: string): string {
  return text
    .replace(/(?<=\d[.,]?|\d[.,]\d)[oOQ](?=[\d.,oO]|$|\s|D)/g, '0')
    .replace(/(?<=\d[.,]?)[lI|](?=[\d.,])/g, '1')
    .replace(/(?<=\d[.,])[oO0CcQ]{2}(?!\p{L})/gu, '00')
    .replace(/(?<=[\d.,])S+(?=[\d.,])/g, (letters) => '5'.repeat(letters.length))
    .replace(/(?<=[\d.,])B(?=[\d.,])/g, '8')
    .replace(/(?<=\d) (?=[.,]\d{2}(?!\d))/g, '~')
    .replace(/(?<=\d[.,]) (?=\d{2}(?!\d))/g, '~')
    .replace(/(\d+)~([.,]\d{2})/g, ' $1$2')
    .replace(/(\d+)([.,])~(\d{2})/g, ' $1$2$3')
}

function hideOthers(text: string): string {
  const hide = (match: string) => '#'.repeat(match.length)
  let dateless = text
  for (const { start, end } of datesIn(text)) {
    const written = text.slice(start, end)
    if (/\p{L}/u.test(written)) dateless = dateless.slice(0, start) + hide(written) + dateless.slice(end)
  }
  return dateless
    .replace(/\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4}(?!\d)/g, (m) => (isDateLike(m) ? hide(m) : m))
    .replace(/\d{1,2}\s?[:hH]\s?\d{2}(?:\s?:\s?\d{2})?(?!\d)/g, hide)
    .replace(/\d{1,2}[/]\d{2,4}/g, hide)
    .replace(/(?<!\p{L})n\s?[°º]\s?:?\s?[\w/-]*\d[\w/-]*/giu, hide)
    .replace(/(?:\+213|00213|\b0)[\s.-]?[2-7](?:[\s.-]?\d){7,8}(?!\d)/g, hide)
    .replace(/(?:\d{4,}[\s-]){2,}\d{2,}/g, hide)
    .replace(/\d{11,}/g, hide)
    .replace(/\d+[*xX]{2,}\d*/g, hide)
}

function isDateLike(text: string): boolean {
  const parts = text.split(/[/.-]/).map(Number)
  const separators = text.replace(/\d/g, '')
  if (separators[0] !== separators[1]) return false
  const [a = 0, b = 0, c = 0] = parts
  const dayFirst = a >= 1 && a <= 31 && b >= 1 && b <= 31
  const yearFirst = a >= 1990 && a <= 2100 && b >= 1 && b <= 12 && c <= 31
  return (
    yearFirst || (dayFirst && (c <= 99 || (c >= 1990 && c <= 2100)) && !/^\d{1,3}([.,])\d{3}\1/.test(text))
  )
}

function currencyAfter(text: string): string | null {
  const rest = text.replace(/^\s+/, '')
  return SIGNS.find(([, sign]) => sign.test(rest))?.[0] ?? null
}

function currencyBefore(text: string): string | null {
  const word = /((?:\p{L}+[.$]?)+|[€$£])\s*$/u.exec(text.slice(-24))?.[1]
  return word === undefined ? null : (SIGNS.find(([, sign]) => sign.test(word))?.[0] ?? null)
}
