import { close } from './close.ts'
import type { PlacedAmount, Row } from './rows.ts'

export type FoundTax = { rate: number | null; base: number | null; amount: number }

const KNOWN_RATES = [5, 5.5, 6, 7, 8, 9, 10, 13, 14, 17, 19, 20, 21]

/** One tax a row: its rate from the percentage, its base where the row tells one that fits. */
export function taxesOf(rows: Row[], exclusive: number | null): FoundTax[] {
  const taxes: FoundTax[] = []
  for (const row of rows) {
    const rate = rateIn(row)
    const values = moneyIn(row, rate)
    // Whole numbers under the words for a tax, and no words beside them, are numbers of something else.
    const bare = !/\p{L}{2}/u.test(row.line.text) && row.amounts.every(({ decimals }) => decimals !== 2)
    if (values.length === 0 || bare) continue
    const last = values[values.length - 1]!
    const pair = rate === null ? null : fitting(values, rate)
    const onlyBase = values.length === 1 && rate !== null && /base|assiette/i.test(row.line.text)
    if (pair) taxes.push({ rate, ...pair })
    // The amount beside was lost, the base in its brackets was read: what the rate makes of it is the tax.
    else if (onlyBase) taxes.push({ rate, base: last, amount: Math.round((last * rate) / 100) })
    else {
      const base =
        values.length > 1 && values[0]! > last
          ? values[0]!
          : exclusive !== null && rate !== null && close((exclusive * rate) / 100, last)
            ? exclusive
            : null
      taxes.push({ rate: rate ?? guessRate(base ?? exclusive, last), base, amount: last })
    }
  }
  return withoutTheirSum(taxes)
}

/** Algeria's rates of TVA: a figure that one of them makes of the sum without tax is that tax, whatever is read beside it. */
const LOCAL_RATES = [19, 9]

/**
 * Rows that no word tells to be a tax's, yet figures do: `19 %   11 868,00   2 254,92` below a heading, or what a rate
 * makes of the sum without tax.
 */
export function isTaxByFigures(row: Row, exclusive: number | null): boolean {
  const rate = rateIn(row)
  const values = moneyIn(row, rate)
  // The table of rates may stand beside the sums: `9 %   3 500,00   315,00      Total TTC   105 322,00`.
  const least = row.meaning === null ? 2 : 3
  if (rate !== null && values.length >= least && fitting(values, rate) !== null) return true
  return row.meaning === null && exclusive !== null && values.some((value) => isTaxOf(exclusive, value))
}

export function isTaxOf(base: number, amount: number): boolean {
  return LOCAL_RATES.some((rate) => close((base * rate) / 100, amount))
}

/** The row's money in the direction of reading; beside money with centimes a bare number is the rate misread. */
function moneyIn(row: Row, rate: number | null): number[] {
  const amounts = row.amounts.filter((amount) => !isRate(amount, rate) && !isNumber(amount))
  const exact = amounts.filter(({ decimals }) => decimals === 2)
  const values = (exact.length > 0 ? exact : amounts).map(({ value }) => value)
  return /[\u0621-\u064a]/.test(row.words) && !/[a-z]{2}/i.test(row.words) ? values.reverse() : values
}

function rateIn(row: Row): number | null {
  // An amount that stands alone has its label, and the rate in it, from the line beside.
  const told = `${row.words} ${row.line.text}`
  const text = told
    .replace(/(\d)[.,]00?\s?%/g, '$1%')
    // Arabic readers give the sign, which stands left of its number there, as 96: `%19` is read `9619`.
    .replace(/(?<!\d)96(19|9)(?!\d)/g, '$1%')
    .replace(/%\s?(\d{1,2})(?!\d)/g, '$1%')
  const percent = /(\d{1,2}(?:[.,]\d)?)\s?%/.exec(text)
  if (percent?.[1]) return Number(percent[1].replace(',', '.'))
  const bare = /(?:tva|t\.v\.a\.?|gst|vat)\D{0,3}(\d{1,2})(?![\d.,]|\s\d{3})/i.exec(told)
  const value = bare?.[1] ? Number(bare[1]) : null
  return value !== null && KNOWN_RATES.includes(value) ? value : null
}

function isRate(amount: PlacedAmount, rate: number | null): boolean {
  return rate !== null && amount.value === Math.round(rate * 100) && !amount.currency
}

/** Eight digits in a row are the number of a firm, `TVA 61314243`, and no amount. */
function isNumber({ decimals, grouped, value }: PlacedAmount): boolean {
  return decimals === 0 && !grouped && value >= 10_000_000_00
}

function fitting(values: number[], rate: number): { base: number; amount: number } | null {
  for (const base of values) {
    for (const amount of values) {
      if (base !== amount && close((base * rate) / 100, amount)) return { base, amount }
    }
  }
  return null
}

function guessRate(base: number | null, amount: number): number | null {
  if (!base) return null
  return KNOWN_RATES.find((rate) => close((base * rate) / 100, amount)) ?? null
}

function withoutTheirSum(taxes: FoundTax[]): FoundTax[] {
  if (taxes.length < 2) return taxes
  const sum = taxes.reduce((total, tax) => total + tax.amount, 0)
  const whole = taxes.findIndex((tax) => tax.base === null && Math.abs(tax.amount * 2 - sum) <= 2)
  if (whole >= 0) return taxes.filter((_, i) => i !== whole)
  return taxes.filter(
    (tax, i) => taxes.findIndex((other) => other.amount === tax.amount && other.rate === tax.rate) === i,
  )
}
