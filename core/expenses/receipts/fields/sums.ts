import type { FoundItem } from './item-figures.ts'
import type { Meaning } from './label-words.ts'
import { mainAmount, type Row } from './rows.ts'
import { sumInWords } from './sum-in-words.ts'
import { isTaxByFigures, taxesOf, type FoundTax } from './taxes.ts'

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
  /** The sum in words with which an invoice closes, squashed. */
  written: string | null
  rows: Partial<Record<Meaning, Row>>
}

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
  const taxRows = free.filter((row) => row.meaning === 'tax' || isTaxByFigures(row, exclusive))
  return {
    exclusive,
    subtotal: value('subtotal'),
    inclusive: value('inclusive'),
    discount: value('discount'),
    stamp: value('stamp'),
    service: addedTo(
      all('service'),
      fees(
        taxRows.filter(({ meaning }) => meaning === 'tax'),
        rightToLeft,
      ),
    ),
    rounding: value('rounding'),
    insured: value('insured'),
    received: value('received'),
    change: value('change'),
    taxes: taxesOf(
      taxRows.filter((row) => row.meaning === null || !isFee(row)),
      exclusive,
    ),
    written: sumInWords(rows.map(({ line }) => line)),
    rows: Object.fromEntries(
      free
        .filter((row) => row.meaning !== null)
        .reverse()
        .map((row) => [row.meaning, row]),
    ),
  }
}

function isFee(row: Row): boolean {
  return !/t\W?v\W?a|g[s5]t|[s5]{2}t|vat|\d\s?%|رسم|قيم|ضاف|96(?:19|9)|ت\.?ق\.?م/i.test(
    `${row.words} ${row.line.text}`,
  )
}

function fees(rows: Row[], rightToLeft: boolean): number | null {
  const values = rows.filter(isFee).map((row) => mainAmount(row, rightToLeft)?.value ?? 0)
  return values.length === 0 ? null : values.reduce((sum, one) => sum + one, 0)
}

function addedTo(a: number | null, b: number | null): number | null {
  return a === null ? b : b === null ? a : a + b
}
