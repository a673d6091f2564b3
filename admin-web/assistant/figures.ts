import { z } from 'zod'

/** What can be drawn of the figures that an answer rests on. */
export type Figures =
  | { kind: 'curve'; days: { date: string; revenue: number; expenses: number }[] }
  | { kind: 'bars'; rows: { name: string; amount: number; unit: 'money' | 'count' }[] }

const MOST_ROWS = 6
const FEWEST = 2

const withSeries = z.object({
  series: z.array(z.object({ date: z.string(), revenue: z.number(), expenses: z.number() })).min(3),
})
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

/** Several days are a curve, several things with an amount are bars; anything else is said well enough in words. */
export function figuresIn(data: unknown): Figures | null {
  const series = withSeries.safeParse(data)
  if (series.success) return { kind: 'curve', days: series.data.series }
  for (const list of listsIn(data)) {
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
  return Object.values(data).filter((value): value is unknown[] => Array.isArray(value))
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
