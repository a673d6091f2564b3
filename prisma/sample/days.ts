import { addDays, weekday, type Day } from '../../core/time.ts'
import { articles, customers, type Article } from './catalogue.ts'

export type SampleSale = {
  date: Day
  time: string
  lines: { article: number; quantity: number }[]
  credit: number | null
}
export type SampleExpense = {
  date: Day
  category: string
  amount: number
  merchant: string | null
  note: string | null
}
export type SampleDay = {
  date: Day
  sales: SampleSale[]
  expenses: SampleExpense[]
  deliveries: { article: number; quantity: number }[]
}

const DAYS = 365
const SALES_ON_A_USUAL_DAY = 11
/** Sunday to Saturday: Thursday is the big day, Friday opens after the prayer. */
const WEEK = [0.95, 0.9, 0.95, 1, 1.35, 0.7, 1.15]
/** By the Umm al-Qura calendar. */
const RAMADAN_2026 = { from: '2026-02-18', to: '2026-03-19' }

/** A year of days that ends today, the same for the same day: no clock and no chance but the seed. */
export function* sampleYear(today: Day): Generator<SampleDay> {
  const chance = seeded(Number(today.replaceAll('-', '')))
  const stock = articles.map((each) => Math.ceil(each.daily * 12 + each.threshold))
  for (let back = DAYS - 1; back >= 0; back--) {
    const date = addDays(today, -back)
    const sales = salesOf(date, chance, back === 0).flatMap((sale) => fromShelves(sale, stock))
    // The last days deliver nothing to a few shelves, so that there is something to order.
    const deliveries = articles.flatMap((each, article) => {
      const left = stock[article] ?? 0
      if (left > each.threshold + each.daily * 2 || (back < 24 && article % 5 === 3)) return []
      const quantity = Math.max(6, Math.ceil(each.daily * 10))
      stock[article] = left + quantity
      return [{ article, quantity }]
    })
    yield { date, sales, deliveries, expenses: expensesOf(date, deliveries, chance) }
  }
}

/** Nobody buys what is not on the shelf: a line takes what is left, and a basket left empty is no sale. */
function fromShelves(sale: SampleSale, stock: number[]): SampleSale[] {
  const lines = sale.lines.flatMap(({ article, quantity }) => {
    const taken = Math.min(quantity, Math.max(0, stock[article] ?? 0))
    stock[article] = (stock[article] ?? 0) - taken
    return taken > 0 ? [{ article, quantity: taken }] : []
  })
  return lines.length > 0 ? [{ ...sale, lines }] : []
}

/** What an article sold more of in its season. */
function seasonOf(each: Article, date: Day): number {
  const month = Number(date.slice(5, 7))
  if (each.season === 'ramadan' && date >= RAMADAN_2026.from && date <= RAMADAN_2026.to) return 2.2
  if (each.season === 'summer' && month >= 6 && month <= 8) return 1.8
  if (each.season === 'school' && month === 9) return 2.5
  return 1
}

function salesOf(date: Day, chance: () => number, today: boolean): SampleSale[] {
  const usual = SALES_ON_A_USUAL_DAY * (WEEK[weekday(date)] ?? 1) * (0.8 + chance() * 0.4)
  const weights = articles.map((each) => each.daily * seasonOf(each, date))
  return Array.from({ length: Math.round(today ? usual / 3 : usual) }, () => ({
    date,
    time: timeOf(chance(), today),
    lines: basket(weights, chance),
    credit: chance() < 0.07 ? Math.floor(chance() * customers.length) : null,
  })).toSorted((one, other) => one.time.localeCompare(other.time))
}

/** Two peaks a day: late morning and after work. Today only has a morning. */
function timeOf(draw: number, today: boolean): string {
  const minutes = today || draw < 0.45 ? 8 * 60 + draw * 120 : 16.5 * 60 + (draw - 0.45) * 330
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(Math.floor(minutes % 60)).padStart(2, '0')}`
}

function basket(weights: number[], chance: () => number): SampleSale['lines'] {
  const size = 2 + Math.floor(chance() * 7)
  const chosen = new Map<number, number>()
  for (let line = 0; line < size; line++) {
    const article = drawn(weights, chance())
    const usual = articles[article]?.daily ?? 1
    chosen.set(article, (chosen.get(article) ?? 0) + 1 + Math.floor(chance() * Math.min(5, usual / 3)))
  }
  return [...chosen].map(([article, quantity]) => ({ article, quantity }))
}

function expensesOf(date: Day, deliveries: SampleDay['deliveries'], chance: () => number): SampleExpense[] {
  const day = Number(date.slice(8))
  const month = Number(date.slice(5, 7))
  const expense = (
    category: string,
    amount: number,
    merchant: string | null,
    note: string | null = null,
  ) => ({
    date,
    category,
    amount: Math.round(amount),
    merchant,
    note,
  })
  const goods = deliveries.reduce(
    (sum, { article, quantity }) => sum + quantity * (articles[article]?.cost ?? 0),
    0,
  )
  return [
    ...(goods > 0 ? [expense('goods', goods, goods > 9_000 ? 'Grossiste Hamri' : 'Dépôt Es Senia')] : []),
    ...(day === 1 ? [expense('rent', 22_000, null, 'Loyer du local')] : []),
    ...(day === 28 ? [expense('wages', 18_000, null, 'Salaire du vendeur')] : []),
    ...(day === 12 && month % 3 === 0 ? [expense('electricity', 6_400 + chance() * 5_200, 'Sonelgaz')] : []),
    ...(day === 5 ? [expense('telecom', 2_999, 'Algérie Télécom')] : []),
    ...(weekday(date) === 0 ? [expense('transport', 600 + chance() * 900, null)] : []),
    ...(day === 17 ? [expense('packaging', 1_200 + chance() * 1_500, null, 'Sachets')] : []),
  ]
}

function drawn(weights: number[], draw: number): number {
  let rest = draw * weights.reduce((sum, weight) => sum + weight, 0)
  return Math.max(
    0,
    weights.findIndex((weight) => (rest -= weight) < 0),
  )
}

/** Mulberry32: small, even, and the same everywhere. */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
