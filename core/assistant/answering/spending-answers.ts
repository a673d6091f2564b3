import { expensesOf, salesOf } from '../../dashboard/figures/capabilities.ts'
import { listExpenses } from '../../expenses/capabilities.ts'
import { listCategories } from '../../expenses/own-categories.ts'
import { call } from '../acting/calls.ts'
import { one, type Answers } from './answering.ts'
import { categoryName } from './names.ts'
import { nouns } from './figure-words.ts'
import { sentences as say } from './sentences.ts'

/** How questions about money spent and earned are answered. */
export const spendingAnswers = {
  expenses({ slots, period, dates }) {
    const [category] = slots.category
    return one(
      expensesOf,
      { ...dates, ...(category ? { category: category.id } : {}) },
      ({ amount, count, byCategory }, t) => {
        const what = category
          ? `${t.of(nouns.expenses)} (${categoryName(category.id, t)})`
          : t.of(nouns.expenses)
        const parts =
          category || byCategory.length < 2
            ? ''
            : `\n${byCategory
                .slice(0, 4)
                .map((part) => `• ${categoryName(part.category, t)} ${t.money(part.amount)}`)
                .join('\n')}`
        return `${t.money(amount)} : ${what}, ${t.period(period)} (${t.of(say.expensesLine)(t.number(count))}).${parts}`
      },
    )
  },
  top_expenses({ period, dates }) {
    return one(expensesOf, dates, ({ byCategory, biggest }, t) => {
      const [top] = byCategory
      if (!top) return t.of(say.noData)
      const single = biggest
        ? `\n${t.of(say.biggest)} : ${t.money(biggest.amount)} (${categoryName(biggest.category, t)}${biggest.merchant ? `, ${biggest.merchant}` : ''}${biggest.date ? `, ${t.day(biggest.date)}` : ''}).`
        : ''
      return `${categoryName(top.category, t)} : ${t.money(top.amount)}, ${t.period(period)}.${single}`
    })
  },
  profit({ period, dates }) {
    return {
      calls: [call(salesOf, dates), call(expensesOf, dates)],
      say: ([sold, spent], t) => {
        const { revenue } = salesOf.output.parse(sold)
        const { amount } = expensesOf.output.parse(spent)
        const profit = revenue - amount
        return `${t.money(profit)} : ${t.of(profit < 0 ? nouns.loss : nouns.profit)}, ${t.period(period)} (${t.of(nouns.revenue)} ${t.money(revenue)} − ${t.of(nouns.expenses)} ${t.money(amount)}).`
      },
    }
  },
  last_expenses({ slots }) {
    return one(
      listExpenses,
      { pageSize: 5, ...(slots.category[0] ? { category: slots.category[0].id } : {}) },
      ({ items }, t) =>
        `${t.of(say.lastExpenses)} :\n${items.map(({ amount, date, category, merchant }) => `• ${date ? t.day(date) : ''} : ${t.money(amount ?? 0)} (${merchant ?? categoryName(category, t)})`).join('\n') || t.of(say.nothing)}`,
    )
  },
  categories() {
    return one(
      listCategories,
      {},
      ({ items }, t) => `${t.of(say.categories)} : ${items.map(({ name }) => name).join(', ')}.`,
    )
  },
} satisfies Answers
