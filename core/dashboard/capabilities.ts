import { defineCapability, everyDoor } from '../capability.ts'
import { bestSellers } from '../sales/item-sums/store.ts'
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
  dear: 'shared',
  input: statsQuery,
  output: stats,
  async run(said, shop) {
    const period = periodAsked(said, shop.today)
    const sums = await store.sumsOf(shop, period)
    const [sold, spent] = [await store.soldByDay(shop, period), await store.spentByDay(shop, period)]
    return {
      period,
      ...figuresOf(sums),
      averageBasket: averageBasket(sums.revenue, sums.sales),
      ...(await store.shelf(shop)),
      customersOwe: await store.customersOwe(shop),
      previous: figuresOf(await store.sumsOf(shop, periodBefore(period))),
      series: everyDay(period, sold, spent),
      topProducts: await bestSellers(shop, period, MOST_PRODUCTS),
      expensesByCategory: await store.spentByCategory(shop, period),
      currency: 'DZD' as const,
    }
  },
})

function figuresOf({ revenue, sales, expenses }: store.Sums) {
  return { revenue, expenses, profit: profitOf({ revenue, expenses }), salesCount: sales }
}
