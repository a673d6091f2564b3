import { expensesOf, salesOf } from '../../dashboard/figures/capabilities.ts'
import { listExpenses } from '../../expenses/capabilities.ts'
import { listCategories } from '../../expenses/own-categories.ts'
import { call } from '../acting/calls.ts'
import { one, type Answers } from './answering.ts'
import { categoryName } from './names.ts'
import { countedNouns } from '../../language/counted-nouns.ts'
import { sentences as say } from './sentences.ts'

/** How questions about money spent and earned are answered. */
export const spendingAnswers = {
  expenses({ slots, period, dates }) {
    const [category] = slots.category
    return one(
      expensesOf,
      { ...dates, ...(category ? { category: category.id } : {}) },
      ({ amount, count, byCategory }, t) => {
        const parts =
          category || byCategory.length < 2
            ? ''
            : `\n${byCategory
                .slice(0, 4)
                .map((part) => `• ${categoryName(part.category, t)} ${t.money(part.amount)}`)
                .join('\n')}`
        const [sum, when] = [t.money(amount), t.period(period)]
        const counted = t.count(count, countedNouns.expense)
        return category
          ? `${sum} ${when} : ${categoryName(category.id, t)} (${counted}).`
          : `${t.of(say.spent)({ sum, when, count: counted })}${parts}`
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
      return `${categoryName(top.category, t)} : ${t.money(top.amount)} ${t.period(period)}.${single}`
    })
  },
  profit({ period, dates }) {
    return {
      calls: [call(salesOf, dates), call(expensesOf, dates)],
      say: ([sold, spent], t) => {
        const { revenue } = salesOf.output.parse(sold)
        const { amount } = expensesOf.output.parse(spent)
        const profit = revenue - amount
        return t.of(profit < 0 ? say.lostMoney : say.earned)({
          sum: t.money(Math.abs(profit)),
          when: t.period(period),
          revenue: t.money(revenue),
          expenses: t.money(amount),
        })
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
