/** A line of goods; how many and the price of one where the paper tells them. */
type Line = { name: string; total: number; quantity?: number | null; unitPrice?: number | null }

/** What the paper says: one file a receipt beside its photo, money in centimes. */
export type Truth = {
  id: string
  source: string
  template: string
  degradation: string
  merchant: string | null
  merchantAlt?: string[]
  date: string | null
  time?: string | null
  total: number | null
  currency?: string | null
  subtotal?: number | null
  stamp?: number | null
  dueDate?: string | null
  tax?: { amount: number }[] | null
  paymentMethod?: string | null
  items?: Line[] | null
  language: string
}

/** What was read, in the contract's shape. */
export type Prediction = {
  id: string
  merchant: string | null
  date: string | null
  time: string | null
  total: number | null
  currency: string | null
  subtotal: number | null
  stamp: number | null
  dueDate: string | null
  taxes: { amount: number }[]
  paymentMethod: string | null
  items: Line[]
  needsReview: boolean
}

export const MEASURES = [
  'total',
  'date',
  'merchant',
  'core3',
  'currency',
  'tax',
  'taxNone',
  'payment',
  'itemsF1',
  'counts',
  'time',
  'subtotal',
  'stamp',
  'dueDate',
  'silentWrong',
  'notTaken',
  'flaggedRight',
] as const
export type Measure = (typeof MEASURES)[number]
/** 0 to 1, or null where the truth does not hold the field. */
export type Score = Record<Measure, number | null>

export function scoreOf(read: Prediction | undefined, truth: Truth): Score {
  const right = (ok: boolean): number => (ok ? 1 : 0)
  const equal = <T>(wanted: T | null | undefined, found: T | null | undefined) =>
    wanted === null || wanted === undefined ? null : right(found === wanted)
  const total = equal(truth.total, read?.total)
  const date = equal(truth.date, read?.date)
  const merchant =
    truth.merchant === null
      ? null
      : right(names(truth).some((name) => similarity(read?.merchant, name) >= 0.8))
  const core3 = total === null || date === null || merchant === null ? null : total * date * merchant
  const printed = truth.tax ? truth.tax.length > 0 : null
  const tax = sum(read?.taxes ?? [])
  const wrong = read !== undefined && read.total !== null && read.total !== truth.total && !read.needsReview
  return {
    total,
    date,
    merchant,
    core3,
    currency: equal(truth.currency, read?.currency),
    tax: printed === true ? right(tax === sum(truth.tax ?? [])) : null,
    taxNone: printed === false ? right(tax === 0) : null,
    payment: equal(truth.paymentMethod, read?.paymentMethod),
    itemsF1: truth.items ? itemsF1(read?.items ?? [], truth.items) : null,
    counts: countsRight(read?.items ?? [], truth.items ?? []),
    time: equal(truth.time, read?.time),
    subtotal: equal(truth.subtotal, read?.subtotal),
    stamp: equal(truth.stamp, read?.stamp),
    dueDate: equal(truth.dueDate, read?.dueDate),
    silentWrong: truth.total === null ? null : right(wrong),
    // No receipt, several in one photo or none of its prices: no sum may be taken from it without a question.
    notTaken: truth.total === null ? right(!wrong) : null,
    flaggedRight: core3 === 1 ? right(read?.needsReview === true) : null,
  }
}

function names(truth: Truth): string[] {
  return [truth.merchant ?? '', ...(truth.merchantAlt ?? [])]
}

function sum(taxes: { amount: number }[]): number {
  return taxes.reduce((all, tax) => all + tax.amount, 0)
}

function itemsF1(found: Line[], wanted: Line[]): number | null {
  return wanted.length === 0 ? null : (2 * sameLines(found, wanted).length) / (wanted.length + found.length)
}

/** Of the lines of goods that tell how many: those found with that count and the price of one. */
function countsRight(found: Line[], wanted: Line[]): number | null {
  const told = wanted.filter(({ quantity }) => quantity !== undefined && quantity !== null)
  if (told.length === 0) return null
  const right = sameLines(found, told).filter(
    ([item, want]) =>
      item.quantity === want.quantity && Math.abs((item.unitPrice ?? 0) - (want.unitPrice ?? 0)) <= 1,
  )
  return right.length / told.length
}

/** An item counts when its total is equal and its name alike by six tenths; each counts once. */
function sameLines(found: Line[], wanted: Line[]): [found: Line, wanted: Line][] {
  const pairs = wanted.flatMap((want) =>
    found.flatMap((item) => {
      const alike = item.total === want.total ? similarity(item.name, want.name) : 0
      return alike >= 0.6 ? [{ alike, item, want }] : []
    }),
  )
  const taken = new Set<Line>()
  return pairs
    .sort((a, b) => b.alike - a.alike)
    .flatMap(({ item, want }): [Line, Line][] => {
      if (taken.has(item) || taken.has(want)) return []
      taken.add(item).add(want)
      return [[item, want]]
    })
}

/** The share of letters that agree, with or without the spaces; case, accents, points and Arabic variants aside. */
export function similarity(a: string | null | undefined, b: string): number {
  const left = fold(a ?? '')
  const right = fold(b)
  if (left === '' || right === '') return 0
  const ratio = (x: string, y: string) => 1 - distance(x, y) / Math.max(x.length, y.length)
  return Math.max(ratio(left, right), ratio(left.replaceAll(' ', ''), right.replaceAll(' ', '')))
}

function fold(text: string): string {
  return text
    .replace(/[٠-٩]/g, (digit) => String('٠١٢٣٤٥٦٧٨٩'.indexOf(digit)))
    .replace(/[۰-۹]/g, (digit) => String('۰۱۲۳۴۵۶۷۸۹'.indexOf(digit)))
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670\u0640]/g, '')
    .replace(/[أإآٱ]/g, 'ا')
    .replaceAll('ى', 'ي')
    .replaceAll('ة', 'ه')
    .replaceAll('ؤ', 'و')
    .replaceAll('ئ', 'ي')
    .replace(/œ/gi, 'oe')
    .replace(/æ/gi, 'ae')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + same))
    }
    row = next
  }
  return row[b.length]!
}

export type Mean = { n: number; mean: number; low: number; high: number }

/** The mean with its 95 % interval (Wilson's, which holds near 0 and 1 and for small n). */
export function meanOf(values: (number | null)[]): Mean | null {
  const known = values.filter((value) => value !== null)
  const n = known.length
  if (n === 0) return null
  const mean = known.reduce((all, value) => all + value, 0) / n
  const z = 1.96
  const middle = (mean + (z * z) / (2 * n)) / (1 + (z * z) / n)
  const reach = (z / (1 + (z * z) / n)) * Math.sqrt((mean * (1 - mean)) / n + (z * z) / (4 * n * n))
  return { n, mean, low: Math.max(0, middle - reach), high: Math.min(1, middle + reach) }
}
