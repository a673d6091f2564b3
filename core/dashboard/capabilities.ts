import { defineCapability, everyDoor } from '../capability.ts'
import { periodBefore } from '../time.ts'
import { stats, statsQuery } from './contract.ts'
import { averageBasket, everyDay, periodAsked, profitOf } from './rules.ts'
import * as store from './store.ts'

const MOST_PRODUCTS = 10

export const getStats = defineCapability({
  name: 'dashboard_stats',
  about:
    'The figures of a period (this month to date without dates): revenue, confirmed expenses, profit (revenue − expenses), sales, basket, every day, best products, expenses by category, the same number of days before; stock value, low items and what customers owe as of now. Money in centimes.',
  effect: 'reads',
  may: 'figures',
  doors: everyDoor,
  input: statsQuery,
  output: stats,
  async run(said, shop) {
    const period = periodAsked(said, shop.today)
    const [sold, spent] = [await store.salesOf(shop, period), await store.expensesOf(shop, period)]
    const before = periodBefore(period)
    const [soldBefore, spentBefore] = [
      await store.salesOf(shop, before),
      await store.expensesOf(shop, before),
    ]
    return {
      period,
      ...figuresOf(sold, spent),
      averageBasket: averageBasket(sold.revenue, sold.sales),
      ...(await store.shelf(shop)),
      customersOwe: await store.customersOwe(shop),
      previous: figuresOf(soldBefore, spentBefore),
      series: everyDay(period, sold.byDay, spent.byDay),
      topProducts: await store.bestItems(shop, period, MOST_PRODUCTS),
      expensesByCategory: spent.byCategory,
      currency: 'DZD' as const,
    }
  },
})

function figuresOf({ revenue, sales }: store.SalesOfDays, { total: expenses }: store.ExpensesOfDays) {
  return { revenue, expenses, profit: profitOf({ revenue, expenses }), salesCount: sales }
}
