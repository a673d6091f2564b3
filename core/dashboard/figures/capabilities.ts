import { defineCapability, everyDoor } from '../../capability.ts'
import { isLow } from '../../inventory/rules.ts'
import { centimes, fromMicros, share, times } from '../../money.ts'
import { inOrder } from '../../periods.ts'
import { categoryNamed } from '../../expenses/categories-store.ts'
import { addDays, daysCounted, weekday } from '../../time.ts'
import {
  customerFigures,
  dated,
  dayFigures,
  expenseFigures,
  expensesAsked,
  productFigures,
  salesAsked,
  salesFigures,
  stockFigures,
} from './contract.ts'
import { nothing } from '../../shapes.ts'
import * as store from './store.ts'

export const salesOf = defineCapability({
  name: 'dashboard_sales_figures',
  about:
    'Revenue, number of sales and average basket between two days; of one item (with the quantity sold), one customer or one way of payment. Without dates: of all time.',
  effect: 'reads',
  may: 'figures',
  doors: everyDoor,
  input: salesAsked,
  output: salesFigures,
  async run(asked, shop) {
    inOrder(asked)
    const ofItem = asked.itemId ? await store.soldOfItem(shop, asked.itemId, asked) : null
    const narrowed = asked.customerId ?? asked.paymentMethod
    const { revenue, sales } =
      ofItem ?? (narrowed ? await store.soldBy(shop, asked) : await store.soldIn(shop, asked))
    return {
      from: asked.from ?? null,
      to: asked.to ?? null,
      revenue: centimes(revenue),
      salesCount: sales,
      averageBasket: sales === 0 ? centimes(0) : share(centimes(revenue), 1, sales),
      quantity: ofItem ? fromMicros(ofItem.micros) : null,
      currency: 'DZD' as const,
    }
  },
})

export const expensesOf = defineCapability({
  name: 'dashboard_expense_figures',
  about:
    'Confirmed expenses between two days: total, number, by category, and the biggest one; of one category where given.',
  effect: 'reads',
  may: 'figures',
  doors: everyDoor,
  input: expensesAsked,
  output: expenseFigures,
  async run({ category, ...dates }, shop) {
    inOrder(dates)
    const code = category && (await categoryNamed(shop, category))
    const { byCategory, biggest } = await store.spentIn(shop, { ...dates, category: code })
    return {
      amount: centimes(byCategory.reduce((total, { amount }) => total + amount, 0)),
      count: byCategory.reduce((total, { count }) => total + count, 0),
      byCategory: byCategory.map(({ category: of, amount }) => ({ category: of, amount: centimes(amount) })),
      biggest: biggest ? { ...biggest, amount: centimes(biggest.amount ?? 0) } : null,
      currency: 'DZD' as const,
    }
  },
})

const MOST_PRODUCTS = 10

export const productsOf = defineCapability({
  name: 'dashboard_product_figures',
  about:
    'What was sold of each item between two days: the first ten by revenue and by quantity, the last ten of those sold, and what was not sold at all.',
  effect: 'reads',
  may: 'figures',
  doors: everyDoor,
  input: dated,
  output: productFigures,
  async run(dates, shop) {
    inOrder(dates)
    const rows = await store.soldProducts(shop, dates)
    const sold = rows
      .filter(({ micros }) => micros !== 0)
      .map(({ micros, revenue, ...item }) => ({
        ...item,
        revenue: centimes(revenue),
        quantity: fromMicros(micros),
      }))
    const ends = <Each>(list: Each[]) =>
      list.length <= 2 * MOST_PRODUCTS
        ? list
        : [...list.slice(0, MOST_PRODUCTS), ...list.slice(-MOST_PRODUCTS)]
    return {
      byRevenue: ends(sold.toSorted((a, b) => b.revenue - a.revenue)),
      byQuantity: ends(sold.toSorted((a, b) => b.quantity - a.quantity)),
      unsold: rows.filter(({ micros }) => micros === 0).map(({ itemId, name }) => ({ itemId, name })),
    }
  },
})

export const daysOf = defineCapability({
  name: 'dashboard_day_figures',
  about: 'The best and worst day of sales between two days, and revenue by weekday and by hour.',
  effect: 'reads',
  may: 'figures',
  doors: everyDoor,
  input: dated,
  output: dayFigures,
  async run(dates, shop) {
    inOrder(dates)
    const days = (await store.soldDays(shop, dates)).map(({ date, revenue, sales }) => ({
      date,
      revenue: centimes(revenue),
      salesCount: sales,
    }))
    const ranked = days.toSorted((a, b) => b.revenue - a.revenue)
    const first = days[0]?.date
    const last = dates.to ?? shop.today
    const hours = await store.soldHours(shop, dates)
    return {
      best: ranked[0] ?? null,
      worst: ranked.at(-1) ?? null,
      weekdays: [0, 1, 2, 3, 4, 5, 6].map((of) => {
        const revenue = centimes(
          days.filter(({ date }) => weekday(date) === of).reduce((total, day) => total + day.revenue, 0),
        )
        const many = first && first <= last ? weekdaysBetween(first, last, of) : 0
        return { weekday: of, revenue, average: many === 0 ? centimes(0) : share(revenue, 1, many) }
      }),
      hours: hours.map(({ hour, revenue, sales }) => ({
        hour,
        revenue: centimes(revenue),
        salesCount: sales,
      })),
    }
  },
})

export const stockNow = defineCapability({
  name: 'dashboard_stock_figures',
  about: 'The stock as of now: its value at cost and at selling price, how many items, how many low and out.',
  effect: 'reads',
  may: 'figures',
  doors: everyDoor,
  input: nothing.strict(),
  output: stockFigures,
  async run(_input, shop) {
    const items = await store.shelf(shop)
    const worth = (price: number | null, micros: number) =>
      price === null || micros <= 0 ? 0 : times(fromMicros(micros), centimes(price))
    return {
      value: centimes(items.reduce((total, { cost, quantity }) => total + worth(cost, quantity), 0)),
      atPrice: centimes(items.reduce((total, { price, quantity }) => total + worth(price, quantity), 0)),
      items: items.length,
      low: items.filter(({ quantity, threshold }) => isLow(quantity, threshold)).length,
      out: items.filter(({ quantity }) => quantity <= 0).length,
    }
  },
})

const MOST_CUSTOMERS = 5

export const customersNow = defineCapability({
  name: 'dashboard_customer_figures',
  about:
    'What customers owe as of now, how many owe, how many there are, and who bought most between two days.',
  effect: 'reads',
  may: 'figures',
  doors: everyDoor,
  input: dated,
  output: customerFigures,
  async run(dates, shop) {
    inOrder(dates)
    const { owed, debtors, customers } = await store.balances(shop)
    const best = await store.bestCustomers(shop, dates, MOST_CUSTOMERS)
    return {
      owed: centimes(owed),
      debtors,
      customers,
      best: best.map((row) => ({ ...row, revenue: centimes(row.revenue) })),
    }
  },
})

function weekdaysBetween(from: string, to: string, of: number): number {
  const first = addDays(from, (of - weekday(from) + 7) % 7)
  return first > to ? 0 : Math.floor((daysCounted(first, to) - 1) / 7) + 1
}
