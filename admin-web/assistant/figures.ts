import { z } from 'zod'

/** What can be drawn of the figures that an answer rests on. */
export type Figures =
  | { kind: 'curve'; days: { date: string; revenue: number; expenses: number }[] }
  | { kind: 'bars'; rows: { name: string; amount: number; unit: 'money' | 'count' }[] }
  | Table
export type Table = {
  kind: 'table'
  columns: readonly Column[]
  /** `unit` is that of the row's counts, where it has one. */
  rows: { name: string; unit: string | null; cells: (number | string | null)[] }[]
  /** How many there are beside those shown. */
  more: number
}

const MOST_ROWS = 6
const MOST_LINES = 8
const MOST_COLUMNS = 3
const FEWEST = 2

const withSeries = z.object({
  series: z.array(z.object({ date: z.string(), revenue: z.number(), expenses: z.number() })).min(3),
})
const withLines = z.object({ lines: z.array(z.unknown()) })
const row = z.looseObject({
  name: z.string().optional(),
  category: z.string().optional(),
  competitor: z.string().optional(),
  merchant: z.string().nullish(),
})
/** In the order in which they matter: money first, how many where there is no money. */
const amounts = [
  ['revenue', 'money'],
  ['balance', 'money'],
  ['amount', 'money'],
  ['total', 'money'],
  ['price', 'money'],
  ['quantity', 'count'],
] as const

/** What a table can show of a thing, in the order in which it stands there. */
const columns = [
  { field: 'left', of: 'count' },
  { field: 'quantity', of: 'count' },
  { field: 'order', of: 'count' },
  { field: 'balance', of: 'money' },
  { field: 'price', of: 'money' },
  { field: 'ourPrice', of: 'money' },
  { field: 'lastCost', of: 'money' },
  { field: 'costBefore', of: 'money' },
  { field: 'dueOn', of: 'day' },
] as const
export type Column = (typeof columns)[number]
/** What ranks things: they are better seen as bars. */
const ranking = ['revenue', 'amount', 'total']

/**
 * Several days are a curve, several things with one amount are bars, with more to say of each they are a table;
 * anything else is said well enough in words.
 */
export function figuresIn(data: unknown): Figures | null {
  const series = withSeries.safeParse(data)
  if (series.success) return { kind: 'curve', days: series.data.series }
  for (const list of listsIn(data)) {
    const table = tableOf(list)
    if (table) return table
    const rows = list.flatMap((each) => barOf(each) ?? [])
    if (rows.length >= FEWEST && new Set(rows.map(({ unit }) => unit)).size === 1)
      return {
        kind: 'bars',
        rows: rows.toSorted((one, other) => other.amount - one.amount).slice(0, MOST_ROWS),
      }
  }
  return null
}

function listsIn(data: unknown): unknown[][] {
  if (Array.isArray(data)) return [data]
  if (typeof data !== 'object' || data === null) return []
  // A single thing that was booked has lines of its own, which its answer names already.
  if ('id' in data) return []
  const lists = Object.values(data).filter((value): value is unknown[] => Array.isArray(value))
  // An order stands by supplier: its lines are what one wants to see.
  return lists.map((list) => list.flatMap((each) => withLines.safeParse(each).data?.lines ?? [each]))
}

function tableOf(list: unknown[]): Table | null {
  const named = list.flatMap((each) => {
    const { name, ...fields } = row.safeParse(each).data ?? {}
    return name ? [{ name, fields }] : []
  })
  const isRanked = named.some(
    ({ fields }) => !('order' in fields) && ranking.some((field) => field in fields),
  )
  const shown = columns
    .filter(({ field }) => named.some(({ fields }) => cellOf(fields[field]) !== null))
    .slice(0, MOST_COLUMNS)
  if (isRanked || named.length < FEWEST || shown.length < FEWEST) return null
  return {
    kind: 'table',
    columns: shown,
    rows: named.slice(0, MOST_LINES).map(({ name, fields }) => ({
      name,
      unit: typeof fields.unit === 'string' ? fields.unit : null,
      cells: shown.map(({ field }) => cellOf(fields[field])),
    })),
    more: Math.max(0, named.length - MOST_LINES),
  }
}

function cellOf(value: unknown): number | string | null {
  return typeof value === 'number' || typeof value === 'string' ? value : null
}

function barOf(each: unknown): { name: string; amount: number; unit: 'money' | 'count' } | null {
  const named = row.safeParse(each)
  if (!named.success) return null
  const name = named.data.name ?? named.data.merchant ?? named.data.competitor ?? named.data.category
  const known = amounts.find(([field]) => typeof named.data[field] === 'number')
  if (!name || !known) return null
  const amount = Number(named.data[known[0]])
  return amount > 0 ? { name, amount, unit: known[1] } : null
}
