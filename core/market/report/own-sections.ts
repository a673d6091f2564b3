import { categoryCodes } from '../../expenses/contract.ts'
import { categoryNames } from '../../expenses/words.ts'
import { sayMoney, sayNumber } from '../../language/money.ts'
import { centimes, minus, share, type Centimes } from '../../money.ts'
import { bestSellers } from '../../sales/item-sums/store.ts'
import { addDays, daysCounted, periodBefore, type Day } from '../../time.ts'
import { changeOf } from '../rules.ts'
import type { SectionCode, Section } from './contract.ts'
import { figuresIn, sayBucket, sayFullDay, sayPercent, type Drafting, type SectionBody } from './saying.ts'
import * as store from './store.ts'
import { labels, paragraphs } from './words.ts'

const MOST_ROWS = 15
const MOST_BARS = 10
type Own = [SectionCode, SectionBody]

/** What the business's own books say. */
export async function ownSections(drafting: Drafting, wanted: ReadonlySet<SectionCode>): Promise<Own[]> {
  const { shop, period } = drafting
  const sales = await store.salesBy(shop, period, period.by)
  const spending = await store.expensesBy(shop, period, period.by)
  const made: Own[] = [
    ['summary', await summary(drafting, sales, spending)],
    ['sales', salesSection(drafting, sales, spending)],
    ['expenses', expensesSection(drafting, spending)],
  ]
  if (wanted.has('products')) made.push(['products', await productsSection(drafting, sumOf(sales))])
  if (wanted.has('stock')) made.push(['stock', await stockSection(drafting)])
  return made
}

async function summary(
  { shop, language, period }: Drafting,
  sales: readonly store.Flow[],
  spending: readonly store.Spending[],
): Promise<SectionBody> {
  const [revenue, expenses] = [sumOf(sales), sumOf(spending)]
  const profit = minus(revenue, expenses)
  const count = sales.reduce((sum, each) => sum + each.count, 0)
  const former = periodBefore(period)
  const before = sumOf(await store.salesBy(shop, former, 'month'))
  const begun = await store.firstSalesDay(shop)
  // Books that begin within the days before would show a growth that is only their beginning.
  const whole = begun !== null && begun <= former.from
  const change = whole ? changeOf([before, revenue]) : null
  const { money, percent, count: counted } = figuresIn(language)
  const first = paragraphs.summary({
    from: sayFullDay(period.from, language),
    to: sayFullDay(period.to, language),
    name: shop.business.name,
    revenue: sayMoney(revenue, language),
    expenses: sayMoney(expenses, language),
    profit: sayMoney(profit, language),
    sales: sayNumber(count),
  })
  const second =
    change === null
      ? before > 0 && begun !== null
        ? paragraphs.shortBefore(sayFullDay(begun, language))
        : paragraphs.noBefore
      : paragraphs.change({ before: sayMoney(before, language), change: signed(change) })
  return {
    paragraphs: [first[language], second[language]],
    figures: [
      money('revenue', revenue),
      money('expenses', expenses),
      money('profit', profit),
      percent('margin', revenue === 0 ? null : Math.round((profit / revenue) * 1000) / 10),
      counted('sales', count),
      money('basket', count === 0 ? centimes(0) : share(revenue, 1, count)),
    ],
  }
}

function salesSection(
  drafting: Drafting,
  sales: readonly store.Flow[],
  spending: readonly store.Spending[],
): SectionBody {
  const { language, period } = drafting
  const buckets = bucketsOf(period)
  const sold = new Map(sales.map(({ date, amount }) => [date, amount]))
  const spent = new Map([...Map.groupBy(spending, ({ date }) => date)].map(([date, of]) => [date, sumOf(of)]))
  const best = sales.toSorted((a, b) => b.amount - a.amount)[0]
  return {
    paragraphs: [
      best
        ? paragraphs.best({
            when: sayBucket(best.date, period.by, language),
            amount: sayMoney(best.amount, language),
          })[language]
        : paragraphs.noSales[language],
    ],
    charts: [
      {
        kind: 'time',
        title: labels.salesAndExpenses[language],
        unit: 'centimes',
        labels: buckets.map((date) => sayBucket(date, period.by, language)),
        series: [
          {
            name: labels.revenue[language],
            shape: 'bar',
            values: buckets.map((date) => sold.get(date) ?? 0),
          },
          {
            name: labels.expenses[language],
            shape: 'line',
            values: buckets.map((date) => spent.get(date) ?? 0),
          },
        ],
      },
    ],
    tables: [
      table(
        language,
        ['month', 'revenue', 'expenses', 'profit'],
        buckets.map((date) => {
          const [revenue, expenses] = [sold.get(date) ?? centimes(0), spent.get(date) ?? centimes(0)]
          return [
            sayBucket(date, period.by, language),
            sayMoney(revenue, language),
            sayMoney(expenses, language),
            sayMoney(minus(revenue, expenses), language),
          ]
        }),
      ),
    ],
  }
}

async function productsSection(
  { shop, language, period }: Drafting,
  revenue: Centimes,
): Promise<SectionBody> {
  const best = await bestSellers(shop, period, MOST_ROWS)
  const [first] = best
  if (!first) return { paragraphs: [paragraphs.noSales[language]] }
  const part = (amount: number) => sayPercent(revenue === 0 ? 0 : Math.round((amount / revenue) * 1000) / 10)
  const ofAll = best.reduce((sum, each) => sum + each.revenue, 0)
  return {
    paragraphs: [
      paragraphs.products({ count: sayNumber(best.length), share: part(ofAll), first: first.name })[language],
    ],
    charts: [
      {
        kind: 'ranking',
        title: labels.byRevenue[language],
        unit: 'centimes',
        labels: best.slice(0, MOST_BARS).map(({ name }) => name),
        series: [
          {
            name: labels.revenue[language],
            shape: 'bar',
            values: best.slice(0, MOST_BARS).map(({ revenue }) => revenue),
          },
        ],
      },
    ],
    tables: [
      table(
        language,
        ['item', 'quantity', 'revenue', 'share'],
        best.map((each) => [
          each.name,
          sayNumber(each.quantity),
          sayMoney(each.revenue, language),
          part(each.revenue),
        ]),
      ),
    ],
  }
}

function expensesSection({ language }: Drafting, spending: readonly store.Spending[]): SectionBody {
  const total = sumOf(spending)
  const byCategory = [...Map.groupBy(spending, ({ category }) => category)]
    .map(([category, of]) => ({ name: categoryName(category, language), amount: sumOf(of) }))
    .sort((a, b) => b.amount - a.amount)
  const [first] = byCategory
  if (!first) return { paragraphs: [paragraphs.noExpenses[language]] }
  const part = (amount: number) => sayPercent(Math.round((amount / total) * 1000) / 10)
  return {
    paragraphs: [
      paragraphs.expenses({
        first: first.name,
        amount: sayMoney(first.amount, language),
        share: part(first.amount),
      })[language],
    ],
    charts: [
      {
        kind: 'ranking',
        title: labels.byCategory[language],
        unit: 'centimes',
        labels: byCategory.slice(0, MOST_BARS).map(({ name }) => name),
        series: [
          {
            name: labels.expenses[language],
            shape: 'bar',
            values: byCategory.slice(0, MOST_BARS).map(({ amount }) => amount),
          },
        ],
      },
    ],
    tables: [
      table(
        language,
        ['category', 'amount', 'share'],
        byCategory.map(({ name, amount }) => [name, sayMoney(amount, language), part(amount)]),
      ),
    ],
  }
}

async function stockSection({ shop, language }: Drafting): Promise<SectionBody> {
  const shelf = await store.shelfNow(shop)
  const debts = await store.debtsNow(shop)
  const { money, count } = figuresIn(language)
  const words = [
    paragraphs.stock({ value: sayMoney(shelf.value, language), low: sayNumber(shelf.low.length) }),
    ...(shelf.withoutCost === 0 ? [] : [paragraphs.withoutCost({ count: sayNumber(shelf.withoutCost) })]),
  ]
  return {
    paragraphs: words.map((each) => each[language]),
    figures: [
      money('stockValue', shelf.value),
      count('items', shelf.items),
      count('lowItems', shelf.low.length),
      money('owedToUs', debts.owedToUs),
      money('weOwe', debts.weOwe),
    ],
    tables:
      shelf.low.length === 0
        ? []
        : [
            table(
              language,
              ['item', 'left', 'threshold'],
              shelf.low
                .slice(0, MOST_ROWS)
                .map(({ name, quantity, threshold }) => [name, sayNumber(quantity), sayNumber(threshold)]),
            ),
          ],
  }
}

const NUMBERS = new Set(['revenue', 'expenses', 'profit', 'quantity', 'share', 'amount', 'left', 'threshold', 'ours', 'theirs', 'difference', 'value']) // prettier-ignore

/** A table whose columns are named by their labels; amounts stand at the end of their cells. */
export function table(
  language: Drafting['language'],
  columns: readonly (keyof typeof labels)[],
  rows: string[][],
): Section['tables'][number] {
  return {
    columns: columns.map((code) => ({ title: labels[code][language], number: NUMBERS.has(code) })),
    rows,
  }
}

function categoryName(category: string, language: Drafting['language']): string {
  const known = categoryCodes.find((code) => code === category)
  return known ? categoryNames[known][language] : category
}

/** Every day or month of a period, in order. */
function bucketsOf({ from, to, by }: Drafting['period']): Day[] {
  const days = Array.from({ length: daysCounted(from, to) }, (_, at) => addDays(from, at))
  return by === 'day' ? days : [...new Set(days.map((day) => `${day.slice(0, 7)}-01`))]
}

function sumOf(flows: readonly { amount: Centimes }[]): Centimes {
  return centimes(flows.reduce((sum, { amount }) => sum + amount, 0))
}

function signed(percent: number): string {
  return `${percent > 0 ? '+' : ''}${sayPercent(percent)}`
}
