import { centimes, type Centimes } from '../../money.ts'
import { addDays, daysCounted, type Day } from '../../time.ts'
import { medianOf } from '../insights/median.ts'
import type { Condition } from './conditions.ts'

/** An expense is looked at for two weeks after its day. */
export const LOOKED_AT_DAYS = 14
/** Fewer others say nothing about what is usual. */
const LEAST_OF_MERCHANT = 5
const LEAST_OF_CATEGORY = 8
/** Distance from the middle in robust standard deviations, on the scale of ratios: amounts are skewed. */
const FAR = 3.5
const LEAST_RATIO = 1.5
/** Prices of one kind of thing differ by a fifth without anything being odd. */
const LEAST_SPREAD = 0.2
/** Makes the middle deviation of a normal crowd its standard deviation. */
const MAD_TO_SIGMA = 1.4826
/** The same bill is entered again the same day or the day after. */
const DUPLICATE_DAYS = 1

export type BookedExpense = {
  id: string
  date: Day
  merchant: string | null
  merchantFolded: string | null
  category: string
  amount: Centimes
  note: string | null
}

/**
 * Expenses of the last two weeks far above what the same merchant, or else the same category, usually takes:
 * by the median and the median deviation of the logarithm, which a few large bills do not move.
 * Goods are bought in all sizes and are compared by merchant only.
 */
export function unusualExpenses(booked: readonly BookedExpense[], today: Day): Condition[] {
  const news = recent(booked, today)
  const merchants = usualIn(booked, news, ({ merchantFolded }) => merchantFolded, LEAST_OF_MERCHANT)
  const categories = usualIn(booked, news, ({ category }) => category, LEAST_OF_CATEGORY)
  return news.flatMap((expense) => {
    const theirs = merchants.get(expense.merchantFolded)
    const usual = theirs ?? (expense.category === 'goods' ? undefined : categories.get(expense.category))
    if (!usual || !isFarAbove(expense.amount, usual)) return []
    return [unusual(expense, usual === theirs, usual)]
  })
}

export type Usual = { amount: Centimes; middle: number; spread: number; compared: number }

/** What is usual in each group that has news and enough others to compare it with. */
function usualIn(
  booked: readonly BookedExpense[],
  news: readonly BookedExpense[],
  groupOf: (expense: BookedExpense) => string | null,
  least: number,
): Map<string | null, Usual> {
  const wanted = new Set(news.map(groupOf))
  const groups = Map.groupBy(
    booked.filter((expense) => wanted.has(groupOf(expense))),
    groupOf,
  )
  return new Map(
    [...groups]
      .filter(([group, of]) => group !== null && of.length > least)
      .map(([group, of]) => [group, usualOf(of.map(({ amount }) => amount))]),
  )
}

/** The middle of some amounts and how far they lie around it. One among them that is far off moves neither. */
export function usualOf(amounts: readonly Centimes[]): Usual {
  const logs = amounts.map((amount) => Math.log(Math.max(1, amount)))
  const middle = medianOf(logs)
  const spread = Math.max(LEAST_SPREAD, MAD_TO_SIGMA * medianOf(logs.map((log) => Math.abs(log - middle))))
  return { amount: centimes(Math.round(Math.exp(middle))), middle, spread, compared: amounts.length - 1 }
}

export function isFarAbove(amount: Centimes, { amount: usual, middle, spread }: Usual): boolean {
  return (Math.log(Math.max(1, amount)) - middle) / spread > FAR && amount > usual * LEAST_RATIO
}

function unusual(expense: BookedExpense, byMerchant: boolean, usual: Usual): Condition {
  return {
    kind: 'unusual_expense',
    key: `unusual_expense:${expense.id}`,
    severity: 'warning',
    facts: {
      expenseId: expense.id,
      merchant: byMerchant ? expense.merchant : null,
      category: expense.category,
      date: expense.date,
      amount: expense.amount,
      usual: usual.amount,
      compared: usual.compared,
    },
  }
}

/**
 * Pairs that are likely the same bill entered twice: the same amount and category within a day at the same
 * merchant; where no merchant was noted, on the same day with the same note.
 */
export function duplicateExpenses(booked: readonly BookedExpense[], today: Day): Condition[] {
  return [
    ...Map.groupBy(recent(booked, today), ({ amount, category }) => `${amount} ${category}`).values(),
  ].flatMap((alike) =>
    alike.flatMap((one, at) =>
      alike.slice(at + 1).flatMap((other) => (mayBeSame(one, other) ? [duplicate(one, other)] : [])),
    ),
  )
}

function mayBeSame(one: BookedExpense, other: BookedExpense): boolean {
  if (one.merchantFolded !== other.merchantFolded) return false
  const [first, last] = one.date < other.date ? [one, other] : [other, one]
  const apart = daysCounted(first.date, last.date) - 1
  if (one.merchantFolded === null) return apart === 0 && one.note === other.note
  return apart <= DUPLICATE_DAYS
}

function duplicate(one: BookedExpense, other: BookedExpense): Condition {
  // Ids sort by when they were made: the later one is the one to look at.
  const [first, second] = one.id < other.id ? [one, other] : [other, one]
  return {
    kind: 'duplicate_expense',
    key: `duplicate_expense:${first.id}+${second.id}`,
    severity: 'warning',
    facts: {
      expenseId: second.id,
      otherId: first.id,
      merchant: second.merchant,
      category: second.category,
      amount: second.amount,
      date: second.date,
      otherDate: first.date,
    },
  }
}

function recent(booked: readonly BookedExpense[], today: Day): BookedExpense[] {
  const since = addDays(today, 1 - LOOKED_AT_DAYS)
  return booked.filter(({ date }) => date >= since)
}
