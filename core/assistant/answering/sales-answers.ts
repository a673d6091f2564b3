import { daysOf, expensesOf, productsOf, salesOf } from '../../dashboard/figures/capabilities.ts'
import { listInsights } from '../../dashboard/insights/capabilities.ts'
import { weekStart } from '../../language/calendar.ts'
import { periodToCompare, type Period } from '../../language/dates.ts'
import { listSales } from '../../sales/capabilities.ts'
import { paymentMethods } from '../../shapes.ts'
import { addDays } from '../../time.ts'
import { call, type Call } from '../acting/calls.ts'
import type { Question } from '../understanding/questions.ts'
import { each, MOST_LISTED, month, one, type Answering, type Answers } from './answering.ts'
import { countedNouns } from '../../language/counted-nouns.ts'
import { weekdays } from './figure-words.ts'
import { paymentNames } from './payment-names.ts'
import { sentences as say } from './sentences.ts'
import { capital, type Tongue } from './voice.ts'

/** How questions about sales are answered. */
export const salesAnswers = {
  revenue({ period, dates }) {
    return one(
      salesOf,
      dates,
      ({ revenue, salesCount }, t) =>
        `${t.money(revenue)} ${t.period(period)} (${t.count(salesCount, countedNouns.sale)}).`,
    )
  },
  item_sales({ slots, period, dates }) {
    return each(slots.item, (item) =>
      one(salesOf, { ...dates, itemId: item.id }, ({ quantity, revenue, salesCount }, t) =>
        t.of(say.itemSold)({
          many: `${t.number(quantity ?? 0)} ${item.name}`,
          when: t.period(period),
          sum: t.money(revenue),
          count: t.count(salesCount, countedNouns.sale),
        }),
      ),
    )
  },
  sales_by_payment({ period, asking, dates }) {
    const method =
      paymentMethods.find((code) =>
        asking.heard(code === 'credit' ? 'onCredit' : code === 'cod' ? 'cash' : code),
      ) ?? 'cash'
    return one(
      salesOf,
      { ...dates, paymentMethod: method },
      ({ revenue, salesCount }, t) =>
        `${t.money(revenue)} ${t.of(paymentNames[method])} ${t.period(period)} (${t.count(salesCount, countedNouns.sale)}).`,
    )
  },
  sales_count({ period, dates }) {
    return one(
      salesOf,
      dates,
      ({ revenue, salesCount }, t) =>
        `${t.count(salesCount, countedNouns.sale)} ${t.period(period)} : ${t.money(revenue)}.`,
    )
  },
  average_basket({ period, dates }) {
    return one(salesOf, dates, ({ averageBasket, salesCount }, t) =>
      t.of(say.perSale)({
        sum: t.money(averageBasket),
        when: t.period(period),
        count: t.count(salesCount, countedNouns.sale),
      }),
    )
  },
  top_products({ slots, period, dates }) {
    return one(productsOf, dates, ({ byRevenue, byQuantity }, t) => {
      const many = Math.min(slots.many ?? 3, MOST_LISTED)
      const list = (rows: typeof byRevenue, figure: (row: (typeof byRevenue)[number]) => string) =>
        rows
          .slice(0, many)
          .map((row, at) => `${at + 1}. ${row.name} (${figure(row)})`)
          .join(', ')
      if (!byQuantity[0]) return t.of(say.noData)
      const head = `${t.of(say.best)} ${t.period(period)} :`
      const quantity = list(byQuantity, (row) => t.number(row.quantity))
      const value = list(byRevenue, (row) => t.money(row.revenue))
      if (slots.by !== 'any') return `${head} ${slots.by === 'revenue' ? value : quantity}.`
      return `${head} ${quantity}.\n${t.of(say.byRevenue)} : ${value}.`
    })
  },
  worst_products({ slots, period, dates }) {
    return one(productsOf, dates, ({ byQuantity, unsold }, t) => {
      const last = byQuantity.slice(-Math.min(slots.many ?? 3, MOST_LISTED)).toReversed()
      const never =
        unsold.length > 0
          ? `\n${t.of(say.neverSold)} : ${unsold
              .slice(0, 6)
              .map(({ name }) => name)
              .join(', ')}.`
          : ''
      return `${t.of(say.worst)} ${t.period(period)} : ${last.map(({ name, quantity }) => `${name} (${t.number(quantity)})`).join(', ')}.${never}`
    })
  },
  never_sold({ ever }) {
    return one(productsOf, ever, ({ unsold }, t) =>
      unsold.length === 0
        ? t.of(say.everySold)
        : `${t.of(say.neverSold)} : ${unsold
            .slice(0, 15)
            .map(({ name }) => name)
            .join(', ')}.`,
    )
  },
  best_day({ slots, period, dates, asking }) {
    return one(daysOf, longest(slots.periods) ?? dates, ({ best, worst }, t) => {
      const day = asking.heard('least') && !asking.heard('most') ? worst : best
      if (!day) return t.of(say.noData)
      return `${t.of(day === best ? say.bestDay : say.worstDay)} ${t.period(period)} : ${t.day(day.date)}, ${t.money(day.revenue)} (${t.count(day.salesCount, countedNouns.sale)}).`
    })
  },
  best_weekday({ ever, asking }) {
    return one(daysOf, ever, ({ weekdays: days }, t) => {
      const ranked = days.toSorted((a, b) => b.average - a.average)
      const day = asking.heard('least') && !asking.heard('most') ? ranked.at(-1) : ranked[0]
      if (!day || day.revenue === 0) return t.of(say.noData)
      const about = t.of(day === ranked[0] ? say.bestWeekday : say.worstWeekday)
      return `${capital(weekdays[t.voice][day.weekday] ?? '')} : ${about(t.money(day.average))}`
    })
  },
  best_hour({ ever }) {
    return one(daysOf, ever, ({ hours }, t) => {
      const best = hours.toSorted((a, b) => b.revenue - a.revenue)[0]
      return best
        ? `${t.of(say.bestHour)} : ${String(best.hour).padStart(2, '0')}:00, ${t.money(best.revenue)} (${t.count(best.salesCount, countedNouns.sale)}).`
        : t.of(say.notYet)
    })
  },
  curve({ period, dates }) {
    return one(
      salesOf,
      dates,
      ({ revenue, salesCount }, t) =>
        `${t.money(revenue)} ${t.period(period)} (${t.count(salesCount, countedNouns.sale)}).`,
    )
  },
  compare({ slots, today, period }) {
    return comparison(slots, period, today)
  },
  forecast({ today }) {
    const week: Period = { from: addDays(today, -6), to: today, kind: 'days', name: 'last_days' }
    return {
      calls: [call(listInsights, {}), call(salesOf, { from: week.from, to: week.to })],
      say([insights, sales], t) {
        const found = listInsights.output.parse(insights).items.find(({ kind }) => kind === 'forecast')
        if (found) return `${found.title}. ${found.detail}`
        const { revenue, salesCount } = salesOf.output.parse(sales)
        return `${t.of(say.forecast)} : ${t.money(revenue)} ${t.period(week)} (${t.count(salesCount, countedNouns.sale)}).`
      },
    }
  },
  last_sales() {
    return one(
      listSales,
      { pageSize: 3 },
      ({ items }, t) =>
        `${t.of(say.lastSales)} :\n${
          items
            .map(
              ({ total, date, lines }) =>
                `• ${t.day(date)} : ${t.money(total)} (${lines
                  .slice(0, 3)
                  .map(({ name, quantity }) => `${t.number(quantity)} ${name}`)
                  .join(', ')})`,
            )
            .join('\n') || t.of(say.nothing)
        }`,
    )
  },
} satisfies Answers

/** "best day last month": the month is meant, whatever else was read as a day. */
function longest(periods: readonly Period[]): { from: string; to: string } | undefined {
  const days = ({ from, to }: Period) => Date.parse(to) - Date.parse(from)
  const [first] = periods.toSorted((a, b) => days(b) - days(a))
  return first && { from: first.from, to: first.to }
}

/** Two periods side by side, or one and the one before it. */
function week(today: string): Period {
  return { from: weekStart(today), to: today, kind: 'week', name: 'this_week' }
}

/** Past it a change is said by its two sums alone. */
const MOST_PERCENT = 999

function moving(change: number, t: Tongue): string {
  if (change === 0) return t.of(say.same)
  return `${t.of(change > 0 ? say.up : say.down)} ${t.number(Math.abs(change))} %`
}

function comparison(slots: Question['slots'], period: Period, today: string): Answering {
  const [said = period, other] = slots.periods
  // `mieux que le mois dernier ?`: this one, against the one that was named.
  const current = said.name === 'last_month' ? month(today) : said.name === 'last_week' ? week(today) : null
  const first = (!other && current) || said
  const second = other ?? (current ? said : periodToCompare(slots.periods.length > 0 ? first : month(today)))
  const figure = (of: Period): Call[] => [
    call(salesOf, { from: of.from, to: of.to }),
    ...(slots.metric === 'revenue' ? [] : [call(expensesOf, { from: of.from, to: of.to })]),
  ]
  const value = (outputs: readonly unknown[], at: number) => {
    const width = slots.metric === 'revenue' ? 1 : 2
    const { revenue } = salesOf.output.parse(outputs[at * width])
    if (slots.metric === 'revenue') return revenue
    const { amount } = expensesOf.output.parse(outputs[at * width + 1])
    return slots.metric === 'expenses' ? amount : revenue - amount
  }
  return {
    calls: [...figure(first), ...figure(second)],
    say: (outputs, t) => {
      const [a, b] = [value(outputs, 0), value(outputs, 1)]
      const change = b === 0 ? null : Math.round(((a - b) / Math.abs(b)) * 100)
      const moved = change === null || Math.abs(change) > MOST_PERCENT ? '' : ` (${moving(change, t)})`
      return `${t.of(say.ofMetric[slots.metric])(t.money(a))} ${t.period(first)}, ${t.of(say.against)} ${t.money(b)} ${t.period(second)}${moved}.`
    },
  }
}
