import type { FoundItem } from './items.ts'
import type { Meaning } from './labels.ts'
import { mainAmount, type PlacedAmount, type Row } from './rows.ts'

export type FoundTax = { rate: number | null; base: number | null; amount: number }

/** What the page's lines of sums say, each with the row that says it. */
export type Sums = {
  exclusive: number | null
  subtotal: number | null
  inclusive: number | null
  discount: number | null
  stamp: number | null
  service: number | null
  rounding: number | null
  insured: number | null
  received: number | null
  change: number | null
  taxes: FoundTax[]
  rows: Partial<Record<Meaning, Row>>
}

export type TotalCandidate = {
  value: number
  amount: PlacedAmount
  row: Row
  meaning: Meaning | null
  /** How well it fits as the sum to pay: label, print and equations together. */
  score: number
  agrees: string[]
  /** Written without centimes on a page whose amounts have them: a separator may be lost. */
  odd: boolean
}

const KNOWN_RATES = [5, 5.5, 6, 7, 8, 9, 10, 13, 14, 17, 19, 20, 21]

export function sumsOf(rows: Row[], rightToLeft: boolean, items: FoundItem[]): Sums {
  const used = new Set(items.flatMap((item) => item.rows))
  const free = rows.filter((row) => !used.has(row) && row.amounts.length > 0)
  const first = (meaning: Meaning): Row | undefined => free.find((row) => row.meaning === meaning)
  const value = (meaning: Meaning): number | null => {
    const row = first(meaning)
    return row ? (mainAmount(row, rightToLeft)?.value ?? null) : null
  }
  const all = (meaning: Meaning): number | null => {
    const values = free
      .filter((row) => row.meaning === meaning)
      .map((row) => mainAmount(row, rightToLeft)?.value ?? 0)
    return values.length === 0 ? null : values.reduce((sum, one) => sum + one, 0)
  }
  const exclusive = value('exclusive')
  const taxRows = free.filter((row) => row.meaning === 'tax')
  return {
    exclusive,
    subtotal: value('subtotal'),
    inclusive: value('inclusive'),
    discount: value('discount'),
    stamp: value('stamp'),
    service: addedTo(all('service'), fees(taxRows, rightToLeft)),
    rounding: value('rounding'),
    insured: value('insured'),
    received: value('received'),
    change: value('change'),
    taxes: taxesOf(
      taxRows.filter((row) => !isFee(row)),
      exclusive,
    ),
    rows: Object.fromEntries(
      free
        .filter((row) => row.meaning !== null)
        .reverse()
        .map((row) => [row.meaning, row]),
    ),
  }
}

function isFee(row: Row): boolean {
  return !/t\W?v\W?a|g[s5]t|[s5]{2}t|vat|\d\s?%|رسم|ت\.?ق\.?م/i.test(row.line.text)
}

function fees(rows: Row[], rightToLeft: boolean): number | null {
  const values = rows.filter(isFee).map((row) => mainAmount(row, rightToLeft)?.value ?? 0)
  return values.length === 0 ? null : values.reduce((sum, one) => sum + one, 0)
}

function addedTo(a: number | null, b: number | null): number | null {
  return a === null ? b : b === null ? a : a + b
}

/** One tax a row: its rate from the percentage, its base where the row tells one that fits. */
export function taxesOf(rows: Row[], exclusive: number | null): FoundTax[] {
  const taxes: FoundTax[] = []
  for (const row of rows) {
    const rate = rateIn(row)
    const values = row.amounts.filter((amount) => !isRate(amount, rate)).map((amount) => amount.value)
    if (values.length === 0) continue
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

function rateIn(row: Row): number | null {
  const text = row.line.text.replace(/(\d)[.,]00?\s?%/g, '$1%')
  const percent = /(\d{1,2}(?:[.,]\d)?)\s?%/.exec(text)
  if (percent?.[1]) return Number(percent[1].replace(',', '.'))
  const bare = /(?:tva|t\.v\.a\.?|gst|vat)\D{0,3}(\d{1,2})(?![\d.,])/i.exec(row.line.text)
  const value = bare?.[1] ? Number(bare[1]) : null
  return value !== null && KNOWN_RATES.includes(value) ? value : null
}

function isRate(amount: PlacedAmount, rate: number | null): boolean {
  return rate !== null && amount.value === Math.round(rate * 100) && !amount.currency
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
  const whole = taxes.findIndex((tax) => tax.rate === null && tax.amount * 2 === sum)
  if (whole >= 0) return taxes.filter((_, i) => i !== whole)
  return taxes.filter(
    (tax, i) => taxes.findIndex((other) => other.amount === tax.amount && other.rate === tax.rate) === i,
  )
}

export function close(a: number, b: number): boolean {
  return Math.abs(a - b) <= 2
}

const LABEL_WORTH: Partial<Record<Meaning, number>> = {
  net: 4,
  inclusive: 3,
  total: 2.6,
  received: 0.6,
  subtotal: 0.4,
  exclusive: 0.2,
}

/** Every amount that could be the sum to pay, the likeliest first. */
export function totalCandidates(
  rows: Row[],
  sums: Sums,
  items: FoundItem[],
  rightToLeft: boolean,
): TotalCandidate[] {
  const used = new Set(items.flatMap((item) => item.rows))
  const paidMore = sums.change !== null && sums.change > 0
  const heights = rows
    .flatMap((row) => row.amounts.map((amount) => amount.piece.box.height))
    .sort((a, b) => a - b)
  const usual = heights[Math.floor(heights.length / 2)] ?? 1
  const money = rows.some((row) => row.amounts.some((amount) => amount.decimals === 2))
  const exactly = rows.flatMap((row) => row.amounts).filter((amount) => amount.decimals === 2).length
  const candidates: TotalCandidate[] = []
  rows.forEach((row, i) => {
    const worth = row.meaning === null ? 0 : LABEL_WORTH[row.meaning]
    if (worth === undefined || (used.has(row) && worth < 2)) return
    const amount = mainAmount(row, rightToLeft)
    if (row.meaning === 'received' && paidMore) return
    if (!amount || amount.value === 0 || amount.value > 1_000_000_000_00) return
    if (row.meaning === null && amount.decimals !== 2 && amount.currency === null) return
    const agrees = agreements(amount.value, sums, items)
    const print = Math.min(1.2, Math.max(-0.5, amount.piece.box.height / usual - 1)) * 1.5
    const exact = amount.decimals === 2 || amount.currency !== null || !money ? 0 : -1.5
    const low = (0.4 * i) / Math.max(1, rows.length)
    candidates.push({
      value: amount.value,
      amount,
      row,
      meaning: row.meaning,
      agrees,
      odd: amount.decimals !== 2 && exactly >= 3,
      score: worth + print + exact + low + agrees.length * 1.2,
    })
  })
  for (const candidate of candidates) {
    const before = candidates.some(
      (other) =>
        rows.indexOf(other.row) < rows.indexOf(candidate.row) &&
        sums.rounding &&
        Math.abs(other.value - candidate.value) === sums.rounding,
    )
    const again = candidates.some((other) => other.row !== candidate.row && other.value === candidate.value)
    if (before) candidate.agrees.push('rounding')
    const stamp = sums.stamp ?? 0
    const stamped =
      stamp > 0 &&
      !candidate.agrees.includes('inclusive') &&
      candidates.some((other) => other.meaning === 'total' && close(other.value + stamp, candidate.value))
    if (stamped) {
      candidate.agrees.push('stamp')
      candidate.score += 2
    }
    candidate.score += (before ? 1.2 : 0) + (again ? 0.5 : 0)
  }
  return candidates.sort((a, b) => b.score - a.score)
}

/** The equations of the paper that this sum satisfies. */
export function agreements(total: number, sums: Sums, items: FoundItem[]): string[] {
  const found: string[] = []
  const tax = sums.taxes.reduce((sum, one) => sum + one.amount, 0)
  const goods = items.reduce((sum, item) => sum + item.total, 0)
  const add = (name: string, holds: boolean) => {
    if (holds) found.push(name)
  }
  const stamp = sums.stamp ?? 0
  const service = sums.service ?? 0
  const discount = sums.discount ?? 0
  const rounding = sums.rounding ?? 0
  const reaches = (base: number | null, ...extras: number[][]) =>
    base !== null &&
    extras.some((parts) =>
      close(
        parts.reduce((sum, part) => sum + part, base),
        total,
      ),
    )
  const more: number[][] = [
    [tax, stamp, service, -discount],
    [tax, stamp, -discount],
    [tax, service, -discount, rounding],
    [tax, service, -discount, -rounding],
    [service, stamp, -discount],
    [-(sums.insured ?? 0)],
  ]
  const something = tax + stamp + service + discount + rounding + (sums.insured ?? 0) > 0
  add('exclusive', something && reaches(sums.exclusive, ...more))
  add(
    'subtotal',
    sums.subtotal !== sums.exclusive &&
      (something ? reaches(sums.subtotal, ...more) : sums.subtotal === total),
  )
  add(
    'inclusive',
    sums.inclusive !== null &&
      total !== sums.inclusive &&
      reaches(sums.inclusive, [stamp], [-(sums.insured ?? 0)], [stamp, -discount]),
  )
  add('change', sums.received !== null && sums.change !== null && close(sums.received - sums.change, total))
  add('items', items.length > 0 && (close(goods, total) || reaches(goods, ...more)))
  return found
}
