import type { SeasonCode } from '../../almanac/words.ts'
import type { Centimes } from '../../money.ts'
import type { Day } from '../../time.ts'
import type { Severity } from './contract.ts'

/** What the rules found, before any word is chosen. Money in centimes, quantities in the item's unit, rates as parts of one. */
export type Facts = {
  cost_rise: {
    itemId: string
    item: string
    unit: string
    costBefore: Centimes
    cost: Centimes
    price: Centimes
    marginBefore: Centimes
    margin: Centimes
    soldInAMonth: number
    since: Day
    suggestedPrice: Centimes
  }
  thin_margin: {
    itemId: string
    item: string
    unit: string
    cost: Centimes
    price: Centimes
    marginRate: number
    usualMarginRate: number
    soldInAMonth: number
    suggestedPrice: Centimes
  }
  runs_out: {
    itemId: string
    item: string
    unit: string
    left: number
    soldADay: number
    daysLeft: number
    /** Days from one delivery to the next, as they were; null where too few are known. */
    usualGap: number | null
    deliveryIn: number
    salesAtRisk: Centimes
    order: number
  }
  sleeps: {
    itemId: string
    item: string
    unit: string
    left: number
    value: Centimes
    lastSold: Day | null
    days: number
    price: Centimes
    suggestedPrice: Centimes | null
  }
  bought_together: {
    first: { itemId: string; item: string }
    second: { itemId: string; item: string }
    together: number
    baskets: number
    /** Of those who take the first, how many take the second. */
    share: number
    usualShare: number
    lift: number
  }
  best_day: {
    weekday: number
    average: Centimes
    usual: Centimes
    quietest: number
    quietestAverage: Centimes
    weeks: number
  }
  best_hour: { from: number; to: number; share: number; revenue: Centimes; sales: number; days: number }
  stopped_coming: {
    customerId: string
    customer: string
    visits: number
    everyDays: number
    lastSale: Day
    days: number
    spentAMonth: Centimes
  }
  expense_grew: {
    category: string
    from: Day
    to: Day
    amount: Centimes
    before: Centimes
    growth: number
    /** What the growth of sales explains, for goods: the amount that would have been usual. */
    explained: Centimes
  }
  credit_ages: { customerId: string; customer: string; balance: Centimes; since: Day; days: number }
  forecast: {
    from: Day
    to: Day
    days: number
    expected: Centimes
    low: Centimes
    high: Centimes
    /** The same number of days just before. */
    before: Centimes
    /** How sure the interval is: that share of the back-tests fell into it. */
    coverage: number
    method: 'calendar' | 'weekdays'
    backtest: { origins: number; error: number; weekdaysError: number }
    seasons: SeasonCode[]
    /** Seasons ahead that these books have never seen: the interval knows nothing of them. */
    unseen: SeasonCode[]
    items: ItemForecast[]
  }
}
export type ItemForecast = {
  itemId: string
  item: string
  unit: string
  expected: number
  low: number
  high: number
  left: number
  toOrder: number
}

export type FindingKind = keyof Facts

/** What chat can do at once about it. */
export type Step =
  | { step: 'price'; itemId: string; item: string; price: Centimes }
  /** A reminder for tomorrow morning; its text is in the words. */
  | { step: 'remind' }
  | { step: 'expenses'; category: string; from: Day; to: Day }

export type Finding = {
  [Kind in FindingKind]: {
    kind: Kind
    /** What it is about: with the kind it makes the id. */
    subject: string
    severity: Severity
    stake: Centimes
    facts: Facts[Kind]
    next?: Step | undefined
  }
}[FindingKind]
