import type { z } from 'zod'
import * as business from '../../business/capabilities.ts'
import type { AnyCapability, Capability } from '../../capability.ts'
import { listCustomers, getCustomer, listEntries } from '../../customers/capabilities.ts'
import {
  salesOf,
  expensesOf,
  productsOf,
  daysOf,
  stockNow,
  customersNow,
} from '../../dashboard/figures/capabilities.ts'
import { listExpenses } from '../../expenses/capabilities.ts'
import { listCategories } from '../../expenses/own-categories.ts'
import { getItem, listItems, listMovements } from '../../inventory/capabilities.ts'
import { addDays } from '../../time.ts'
import type { Period } from '../../language/dates.ts'
import { periodToCompare } from '../../language/dates.ts'
import { comparePrices, listCompetitors } from '../../market/capabilities.ts'
import { marketTrends } from '../../market/trends.ts'
import { listCampaigns } from '../../marketing/campaigns.ts'
import type { Campaign } from '../../marketing/contract.ts'
import { listSales } from '../../sales/capabilities.ts'
import { listSuppliers } from '../../suppliers/capabilities.ts'
import { paymentMethods } from '../../shapes.ts'
import { sayInstant } from '../../language/say.ts'
import { call, type Call } from '../acting/calls.ts'
import type { Concept } from '../hearing/concepts.ts'
import type { Question } from '../understanding/questions.ts'
import { categoryName } from './names.ts'
import type { Tongue } from './voice.ts'
import { nouns, sentences as say, talk, weekdays } from './words.ts'

/** What a question needs: calls of capabilities, and how their outputs are said. Every figure comes from an output. */
export type Answering = { calls: Call[]; say: (outputs: readonly unknown[], tongue: Tongue) => string }
export type Asking = {
  today: string
  zone: string
  firstDay: string | null
  heard: (concept: Concept) => boolean
}

const MOST_LISTED = 8

function one<In extends z.ZodType, Out extends z.ZodType, Prepared>(
  capability: Capability<In, Out, Prepared>,
  input: z.input<In>,
  words: (output: z.output<Out>, tongue: Tongue) => string,
): Answering {
  return {
    calls: [call(capability, input)],
    say: ([output], tongue) => words(capability.output.parse(output), tongue),
  }
}

/** The same asked of several things: the name fitted them all, so all are answered. */
function each<Thing>(things: readonly Thing[], answer: (thing: Thing) => Answering): Answering {
  const all = things.slice(0, 4).map(answer)
  return {
    calls: all.flatMap(({ calls }) => calls),
    say: (outputs, tongue) => {
      let at = 0
      return all.map((part) => part.say(outputs.slice(at, (at += part.calls.length)), tongue)).join('\n')
    },
  }
}

function plain(words: (tongue: Tongue) => string): Answering {
  return { calls: [], say: (_outputs, tongue) => words(tongue) }
}

const month = (today: string): Period => ({
  from: `${today.slice(0, 7)}-01`,
  to: today,
  kind: 'month',
  name: 'this_month',
})

/** How a question is answered, with the figures of the books alone. */
export function answerTo({ ask, slots }: Question, asking: Asking): Answering {
  const { today } = asking
  const said = slots.periods[0]
  const period = said ?? month(today)
  const dates = { from: period.from, to: period.to }
  const ever = said ? dates : {}
  const unanswerable = said && outOfBooks(said, asking)
  if (unanswerable && aboutTime.has(ask)) return unanswerable
  switch (ask) {
    case 'revenue':
      return one(
        salesOf,
        dates,
        ({ revenue, salesCount }, t) =>
          `${t.money(revenue)} : ${t.of(nouns.revenue)}, ${t.period(period)} (${t.of(say.salesLine)(t.number(salesCount))}).`,
      )
    case 'item_sales':
      return each(slots.item, (item) =>
        one(
          salesOf,
          { ...dates, itemId: item.id },
          ({ quantity, revenue, salesCount }, t) =>
            `${t.number(quantity ?? 0)} ${item.name} ${t.of(nouns.sold)}, ${t.period(period)} : ${t.money(revenue)} (${t.of(say.salesLine)(t.number(salesCount))}).`,
        ),
      )
    case 'sales_by_payment': {
      const method =
        paymentMethods.find((code) =>
          asking.heard(code === 'credit' ? 'onCredit' : code === 'cod' ? 'cash' : code),
        ) ?? 'cash'
      return one(
        salesOf,
        { ...dates, paymentMethod: method },
        ({ revenue, salesCount }, t) =>
          `${t.money(revenue)} : ${t.of(nouns.revenue)} (${method}), ${t.period(period)} (${t.of(say.salesLine)(t.number(salesCount))}).`,
      )
    }
    case 'sales_count':
      return one(
        salesOf,
        dates,
        ({ revenue, salesCount }, t) =>
          `${t.of(say.salesCount)(t.number(salesCount))}, ${t.period(period)} : ${t.money(revenue)}.`,
      )
    case 'average_basket':
      return one(
        salesOf,
        dates,
        ({ averageBasket, salesCount }, t) =>
          `${t.money(averageBasket)} : ${t.of(nouns.basket)}, ${t.period(period)} (${t.of(say.salesLine)(t.number(salesCount))}).`,
      )
    case 'expenses': {
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
    }
    case 'top_expenses':
      return one(expensesOf, dates, ({ byCategory, biggest }, t) => {
        const [top] = byCategory
        if (!top) return t.of(say.noData)
        const single = biggest
          ? `\n${t.of(say.biggest)} : ${t.money(biggest.amount)} (${categoryName(biggest.category, t)}${biggest.merchant ? `, ${biggest.merchant}` : ''}${biggest.date ? `, ${t.day(biggest.date)}` : ''}).`
          : ''
        return `${categoryName(top.category, t)} : ${t.money(top.amount)}, ${t.period(period)}.${single}`
      })
    case 'profit':
      return {
        calls: [call(salesOf, dates), call(expensesOf, dates)],
        say: ([sold, spent], t) => {
          const { revenue } = salesOf.output.parse(sold)
          const { amount } = expensesOf.output.parse(spent)
          const profit = revenue - amount
          return `${t.money(profit)} : ${t.of(profit < 0 ? nouns.loss : nouns.profit)}, ${t.period(period)} (${t.of(nouns.revenue)} ${t.money(revenue)} − ${t.of(nouns.expenses)} ${t.money(amount)}).`
        },
      }
    case 'margin':
      return each(slots.item, (item) =>
        one(getItem, { id: item.id }, ({ price, cost, name }, t) => {
          if (cost === null) return t.of(say.notYet)
          const margin = price - cost
          return `${name} : ${t.money(margin)} ${t.of(nouns.margin)}, ${price > 0 ? `${t.number(Math.round((margin / price) * 1000) / 10)} %` : ''} (${t.of(nouns.price)} ${t.money(price)}, ${t.of(nouns.cost)} ${t.money(cost)}).`
        }),
      )
    case 'stock':
      return each(slots.item, (item) =>
        one(
          getItem,
          { id: item.id },
          ({ name, quantity, unit, threshold }, t) =>
            `${name} : ${t.quantity(quantity, unit)} ${t.of(nouns.left)}${threshold === null ? '' : ` (${t.of(nouns.threshold)} ${t.number(threshold)})`}.`,
        ),
      )
    case 'item_card':
    case 'price':
      return each(slots.item, (item) =>
        one(
          getItem,
          { id: item.id },
          ({ name, price, quantity, unit }, t) =>
            `${name} : ${t.money(price)} (${t.of(nouns.price)}), ${t.quantity(quantity, unit)} ${t.of(nouns.left)}.`,
        ),
      )
    case 'cost':
      return each(slots.item, (item) =>
        one(getItem, { id: item.id }, ({ name, cost, price }, t) =>
          cost === null
            ? t.of(say.notYet)
            : `${name} : ${t.money(cost)} (${t.of(nouns.cost)}), ${t.of(nouns.price)} ${t.money(price)}.`,
        ),
      )
    case 'threshold':
      return each(slots.item, (item) =>
        one(
          getItem,
          { id: item.id },
          ({ name, threshold, quantity, unit }, t) =>
            `${name} : ${t.of(nouns.threshold)} ${threshold === null ? t.of(nouns.none) : t.number(threshold)}, ${t.quantity(quantity, unit)} ${t.of(nouns.left)}.`,
        ),
      )
    case 'barcode':
      return each(slots.item, (item) =>
        one(
          getItem,
          { id: item.id },
          ({ name, barcode }, t) => `${name} : ${t.of(nouns.barcode)} ${barcode ?? t.of(nouns.none)}.`,
        ),
      )
    case 'movements':
      return each(slots.item.slice(0, 1), (item) =>
        one(
          listMovements,
          { id: item.id, pageSize: 5 },
          ({ items }, t) =>
            `${t.of(say.movements)} · ${item.name}\n${items.map(({ quantity, date }) => `• ${t.day(date)} : ${quantity > 0 ? '+' : '−'}${t.number(Math.abs(quantity))}`).join('\n') || t.of(say.nothing)}`,
        ),
      )
    case 'low_stock':
      return one(listItems, { lowStock: true, pageSize: 100 }, ({ items, total }, t) => {
        if (total === 0) return t.of(say.lowNone)
        const few = items.length <= MOST_LISTED
        return `${t.of(say.low)(t.number(total))} :\n${items
          .slice(0, 20)
          .map(({ name, quantity, unit }) => `• ${name}${few ? ` (${t.quantity(quantity, unit)})` : ''}`)
          .join('\n')}`
      })
    case 'out_of_stock':
      return one(listItems, { lowStock: true, pageSize: 100 }, ({ items }, t) => {
        const out = items.filter(({ quantity }) => quantity <= 0)
        return out.length === 0
          ? t.of(say.outNone)
          : `${t.of(say.out)} : ${out
              .slice(0, 20)
              .map(({ name }) => name)
              .join(', ')}.`
      })
    case 'stock_value':
      if (slots.item.length > 0) {
        return each(slots.item, (item) =>
          one(getItem, { id: item.id }, ({ name, quantity, unit, cost, price }, t) => {
            const worth = (unitPrice: number) => t.money(Math.round(Math.max(quantity, 0) * unitPrice))
            return cost === null
              ? `${name} : ${worth(price)} (${t.of(nouns.price)}).`
              : `${name} : ${worth(cost)} (${t.quantity(quantity, unit)} × ${t.money(cost)}).`
          }),
        )
      }
      return one(
        stockNow,
        {},
        ({ value, atPrice, items }, t) =>
          `${t.money(value)} : ${t.of(nouns.stockValue)}, ${t.of(say.items)(t.number(items))}. ${t.of(nouns.price)} : ${t.money(atPrice)}.`,
      )
    case 'items_count':
      return one(
        stockNow,
        {},
        ({ items, low, out }, t) =>
          `${t.of(say.items)(t.number(items))}, ${t.of(say.ofWhich)(t.number(low), t.number(out))}.`,
      )
    case 'top_products':
      return one(productsOf, dates, ({ byRevenue, byQuantity }, t) => {
        const many = Math.min(slots.many ?? 3, MOST_LISTED)
        const list = (rows: typeof byRevenue, figure: (row: (typeof byRevenue)[number]) => string) =>
          rows
            .slice(0, many)
            .map((row, at) => `${at + 1}. ${row.name} (${figure(row)})`)
            .join(', ')
        if (!byQuantity[0]) return t.of(say.noData)
        const quantity = `${t.of(say.best)}, ${t.period(period)}, ${t.of(say.byQuantity)} : ${list(byQuantity, (row) => t.number(row.quantity))}.`
        const value = `${t.of(say.byRevenue)} : ${list(byRevenue, (row) => t.money(row.revenue))}.`
        return slots.by === 'revenue'
          ? `${t.of(say.best)}, ${t.period(period)}, ${value}`
          : slots.by === 'quantity'
            ? quantity
            : `${quantity}\n${value}`
      })
    case 'worst_products':
      return one(productsOf, dates, ({ byQuantity, unsold }, t) => {
        const last = byQuantity.slice(-Math.min(slots.many ?? 3, MOST_LISTED)).toReversed()
        const never =
          unsold.length > 0
            ? `\n${t.of(say.neverSold)} : ${unsold
                .slice(0, 6)
                .map(({ name }) => name)
                .join(', ')}.`
            : ''
        return `${t.of(say.worst)}, ${t.period(period)} : ${last.map(({ name, quantity }) => `${name} (${t.number(quantity)})`).join(', ')}.${never}`
      })
    case 'never_sold':
      return one(productsOf, ever, ({ unsold }, t) =>
        unsold.length === 0
          ? t.of(say.everySold)
          : `${t.of(say.neverSold)} : ${unsold
              .slice(0, 15)
              .map(({ name }) => name)
              .join(', ')}.`,
      )
    case 'best_day':
      return one(daysOf, longest(slots.periods) ?? dates, ({ best, worst }, t) => {
        const day = asking.heard('least') && !asking.heard('most') ? worst : best
        if (!day) return t.of(say.noData)
        return `${t.of(day === best ? say.bestDay : say.worstDay)}, ${t.period(period)} : ${t.day(day.date)}, ${t.money(day.revenue)} (${t.of(say.salesLine)(t.number(day.salesCount))}).`
      })
    case 'best_weekday':
      return one(daysOf, ever, ({ weekdays: days }, t) => {
        const ranked = days.toSorted((a, b) => b.average - a.average)
        const day = asking.heard('least') && !asking.heard('most') ? ranked.at(-1) : ranked[0]
        if (!day || day.revenue === 0) return t.of(say.noData)
        return `${weekdays[t.voice][day.weekday]} : ${t.of(day === ranked[0] ? say.bestWeekday : say.worstDay)}, ${t.money(day.average)} ${t.of(say.onAverage)}.`
      })
    case 'best_hour':
      return one(daysOf, ever, ({ hours }, t) => {
        const best = hours.toSorted((a, b) => b.revenue - a.revenue)[0]
        return best
          ? `${t.of(say.bestHour)} : ${String(best.hour).padStart(2, '0')}:00, ${t.money(best.revenue)} (${t.of(say.salesLine)(t.number(best.salesCount))}).`
          : t.of(say.notYet)
      })
    case 'compare':
      return comparison(slots, period, today)
    case 'balance':
      return each(slots.customer, (customer) =>
        one(getCustomer, { id: customer.id }, ({ name, balance }, t) => balanceLine(name, balance, t)),
      )
    case 'last_payment':
      return each(slots.customer.slice(0, 2), (customer) =>
        one(listEntries, { id: customer.id, pageSize: 100 }, ({ items }, t) => {
          const paid = items
            .filter(({ kind, amount }) => kind === 'payment' && amount > 0)
            .toSorted((a, b) => (a.date < b.date ? 1 : -1))[0]
          return paid
            ? `${t.of(say.lastPayment)}, ${customer.name} : ${t.money(paid.amount)}, ${t.day(paid.date)}.`
            : `${customer.name} : ${t.of(say.noPayment)}`
        }),
      )
    case 'customer_entries':
      return each(slots.customer.slice(0, 1), (customer) =>
        one(
          listEntries,
          { id: customer.id, pageSize: 5 },
          ({ items }, t) =>
            `${t.of(say.entries)} · ${customer.name}\n${items.map(({ kind, amount, date }) => `• ${t.day(date)} : ${kind === 'credit' ? '+' : '−'}${t.money(amount)}`).join('\n') || t.of(say.nothing)}`,
        ),
      )
    case 'customer_phone':
      return each(slots.customer, (customer) =>
        one(
          getCustomer,
          { id: customer.id },
          ({ name, phone }, t) => `${name} : ${phone ?? t.of(say.noPhone)}`,
        ),
      )
    case 'customer_purchases':
      return each(slots.customer, (customer) =>
        one(
          salesOf,
          { ...ever, customerId: customer.id },
          ({ revenue, salesCount }, t) =>
            `${customer.name} : ${t.money(revenue)} (${t.of(say.salesLine)(t.number(salesCount))}), ${said ? t.period(said) : t.of(nouns.all)}.`,
        ),
      )
    case 'debtors':
    case 'customers_owe':
    case 'top_debtor':
    case 'debtors_count':
      return debts(ask, slots.many)
    case 'no_debt':
      return one(
        listCustomers,
        { pageSize: 100 },
        ({ items }, t) =>
          `${t.of(say.noDebt)} : ${
            items
              .filter(({ balance }) => balance <= 0)
              .slice(0, 20)
              .map(({ name }) => name)
              .join(', ') || t.of(nouns.none)
          }.`,
      )
    case 'customers_count':
      return one(
        customersNow,
        {},
        ({ customers, debtors }, t) =>
          `${t.of(say.customers)(t.number(customers))}. ${t.of(say.debtorsCount)(t.number(debtors))}`,
      )
    case 'customers_list':
      return one(
        listCustomers,
        { pageSize: 20 },
        ({ items, total }, t) =>
          `${t.of(say.customers)(t.number(total))} : ${items.map(({ name }) => name).join(', ')}.`,
      )
    case 'best_customer':
      return one(customersNow, ever, ({ best }, t) => {
        const [first] = best
        if (!first) return t.of(say.noData)
        const often = best.toSorted((a, b) => b.salesCount - a.salesCount)[0]
        return `${t.of(say.bestCustomer)}, ${said ? t.period(said) : t.of(nouns.all)} : ${first.name}, ${t.money(first.revenue)} (${t.of(say.salesCount)(t.number(first.salesCount))})${often && often !== first ? ` · ${often.name} (${t.of(say.salesCount)(t.number(often.salesCount))})` : ''}.`
      })
    case 'we_owe':
      return one(listSuppliers, { owed: true, pageSize: 100 }, ({ items }, t) => {
        const asked =
          slots.supplier.length > 0
            ? items.filter(({ id }) => slots.supplier.some((supplier) => supplier.id === id))
            : items
        const total = asked.reduce((sum, { balance }) => sum + Math.max(0, balance), 0)
        if (total === 0) return t.of(say.weOweNothing)
        return `${t.of(say.weOwe)} ${t.money(total)} : ${asked
          .slice(0, 6)
          .map(({ name, balance }) => `${name} ${t.money(balance)}`)
          .join(', ')}.`
      })
    case 'competitor_price':
    case 'competitors':
      return competitorPrices({ ask, slots }, asking)
    case 'item_at_competitors':
      return each(slots.item, (item) =>
        one(comparePrices, { itemId: item.id }, ({ items }, t) => {
          const [found] = items
          if (!found || found.theirs.length === 0) return `${item.name} : ${t.of(say.noCompetitorPrice)}`
          const theirs = found.theirs.toSorted((a, b) => a.price - b.price)
          const [cheapest] = theirs
          return `${found.name} : ${cheapest ? `${t.of(say.cheapest)} ${cheapest.competitor} ${t.money(cheapest.price)}` : ''}. ${theirs
            .slice(1, 5)
            .map(({ competitor, price }) => `${competitor} ${t.money(price)}`)
            .join(', ')}${theirs.length > 1 ? '. ' : ''}${t.of(say.ours)} ${t.money(found.ourPrice)}.`
        }),
      )
    case 'campaign':
    case 'best_campaign':
    case 'campaigns':
      return campaigns({ ask, slots }, asking)
    case 'deadlines':
      return plain((t) => t.of(say.notYet))
    case 'reminders':
      return one(business.listReminders, { pageSize: 10 }, ({ items }, t) => {
        const waiting = items.filter(({ deliveredAt }) => deliveredAt === null)
        return waiting.length === 0
          ? t.of(say.noReminders)
          : `${t.of(say.reminders)} :\n${waiting.map(({ text, at }) => `• ${text}, ${sayInstant(at, asking.zone, t.voice)}`).join('\n')}`
      })
    case 'forecast': {
      const week: Period = { from: addDays(today, -6), to: today, kind: 'days', name: 'last_days' }
      return one(
        salesOf,
        { from: week.from, to: week.to },
        ({ revenue, salesCount }, t) =>
          `${t.of(say.forecast)} : ${t.money(revenue)}, ${t.period(week)} (${t.of(say.salesLine)(t.number(salesCount))}).`,
      )
    }
    case 'advice':
    case 'report':
      return overview(period, dates)
    case 'trends':
      return one(marketTrends, {}, ({ seasons }, t) =>
        seasons.length === 0
          ? t.of(say.nothing)
          : `${t.of(say.seasons)} :\n${seasons
              .slice(0, 3)
              .map(({ name, from, effect }) => `• ${name} (${t.day(from)}) : ${effect}`)
              .join('\n')}`,
      )
    case 'last_sales':
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
    case 'last_expenses':
      return one(
        listExpenses,
        { pageSize: 5, ...(slots.category[0] ? { category: slots.category[0].id } : {}) },
        ({ items }, t) =>
          `${t.of(say.lastExpenses)} :\n${items.map(({ amount, date, category, merchant }) => `• ${date ? t.day(date) : ''} : ${t.money(amount ?? 0)} (${merchant ?? categoryName(category, t)})`).join('\n') || t.of(say.nothing)}`,
      )
    case 'categories':
      return one(
        listCategories,
        {},
        ({ items }, t) => `${t.of(say.categories)} : ${items.map(({ name }) => name).join(', ')}.`,
      )
  }
}

/** "best day last month": the month is meant, whatever else was read as a day. */
function longest(periods: readonly Period[]): { from: string; to: string } | undefined {
  const days = ({ from, to }: Period) => Date.parse(to) - Date.parse(from)
  const [first] = periods.toSorted((a, b) => days(b) - days(a))
  return first && { from: first.from, to: first.to }
}

const aboutTime = new Set<Question['ask']>([
  'revenue',
  'item_sales',
  'sales_by_payment',
  'sales_count',
  'average_basket',
  'expenses',
  'top_expenses',
  'profit',
  'top_products',
  'worst_products',
  'best_day',
  'best_weekday',
  'best_hour',
  'compare',
  'best_customer',
  'customer_purchases',
])

/** A time before the first booking, or still to come, has no figure; a zero would be one. */
function outOfBooks(period: Period, { today, firstDay }: Asking): Answering | null {
  if (period.from > today) return plain((t) => t.of(say.future))
  return firstDay === null || period.to < firstDay ? plain((t) => t.of(say.noData)) : null
}

function balanceLine(name: string, balance: number, t: Tongue): string {
  if (balance === 0) return t.of(say.noDebtOf)(name)
  return balance > 0 ? t.of(say.owes)(name, t.money(balance)) : t.of(say.ahead)(name, t.money(-balance))
}

function debts(ask: Question['ask'], many: number | null): Answering {
  return one(listCustomers, { owing: true, pageSize: 100 }, ({ items }, t) => {
    const owing = items.filter(({ balance }) => balance > 0).toSorted((a, b) => b.balance - a.balance)
    const [top] = owing
    if (!top) return t.of(say.nobodyOwes)
    const total = t.of(say.owedTotal)(
      t.money(owing.reduce((sum, { balance }) => sum + balance, 0)),
      t.number(owing.length),
    )
    if (ask === 'debtors_count') return t.of(say.debtorsCount)(t.number(owing.length))
    const list = owing
      .slice(0, many ?? 5)
      .map(({ name, balance }) => `${name} ${t.money(balance)}`)
      .join(', ')
    if (ask === 'top_debtor') return `${t.of(say.topDebtor)} : ${list}.`
    return `${total}\n${list}${owing.length > (many ?? 5) ? '…' : '.'}`
  })
}

/** Two periods side by side, or one and the one before it. */
function comparison(slots: Question['slots'], period: Period, today: string): Answering {
  const [first = period, other] = slots.periods
  const second = other ?? periodToCompare(slots.periods.length > 0 ? first : month(today))
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
      const word = a > b ? say.up : a < b ? say.down : say.same
      return `${t.of(nouns[slots.metric])} : ${t.money(a)} ${t.period(first)}, ${t.of(say.against)} ${t.money(b)} ${t.period(second)} (${t.of(word)}${change === null ? '' : ` ${t.number(Math.abs(change))} %`}).`
    },
  }
}

function competitorPrices({ ask, slots }: Pick<Question, 'ask' | 'slots'>, asking: Asking): Answering {
  return one(listCompetitors, { pageSize: 100 }, ({ items }, t) => {
    const asked = items.filter(({ id }) => slots.competitor.some((competitor) => competitor.id === id))
    if (ask === 'competitors' || asked.length === 0)
      return items.length === 0
        ? t.of(say.noCompetitors)
        : `${t.of(say.competitors)} : ${items.map(({ name }) => name).join(', ')}.`
    const wanted = slots.item
    return asked
      .map(({ name, prices }) => {
        const theirs =
          wanted.length > 0
            ? prices.filter(({ itemId, product }) =>
                wanted.some((item) => item.id === itemId || item.name === product),
              )
            : prices
        if (wanted.length === 0 && asking.heard('cheap')) {
          const cheaper = theirs.filter(({ difference }) => difference !== undefined && difference < 0)
          return cheaper.length === 0
            ? `${name} : ${t.of(say.cheaperNone)}`
            : `${name}, ${t.of(say.cheaperThere)} : ${cheaper
                .slice(0, 6)
                .map(
                  ({ product, price, ourPrice }) =>
                    `${product} ${t.money(price)} (${t.of(say.ours)} ${t.money(ourPrice ?? 0)})`,
                )
                .join(', ')}.`
        }
        if (theirs.length === 0) return `${name} : ${t.of(say.noCompetitorPrice)}`
        const line = (price: (typeof theirs)[number]) => `${price.product} ${t.money(price.price)}`
        if (wanted.length === 0) return `${name} : ${theirs.slice(0, 8).map(line).join(', ')}.`
        return theirs
          .slice(0, 4)
          .map(
            (price) =>
              `${name} : ${line(price)} (${t.day(price.date)})${price.ourPrice === undefined ? '' : `, ${t.of(say.ours)} ${t.money(price.ourPrice)} (${t.of(price.price > price.ourPrice ? say.up : say.down)} ${t.money(Math.abs(price.price - price.ourPrice))})`}.`,
          )
          .join('\n')
      })
      .join('\n')
  })
}

function campaigns({ ask, slots }: Pick<Question, 'ask' | 'slots'>, asking: Asking): Answering {
  return one(listCampaigns, { pageSize: 100 }, ({ items }, t) => {
    if (items.length === 0) return t.of(say.noCampaigns)
    const figures = (campaign: Campaign) => {
      const back =
        campaign.returnOnSpend === null ? '' : `, ${t.number(campaign.returnOnSpend)} ${t.of(say.perDinar)}`
      const per =
        campaign.costPerOrder === null ? '' : `, ${t.money(campaign.costPerOrder)} ${t.of(say.perOrder)}`
      return `${campaign.name} : ${t.number(campaign.orders)} ${t.of(say.orders)}, ${t.money(campaign.revenue)} ${t.of(say.revenueOf)}, ${t.money(campaign.spend)} ${t.of(say.spend)}${back}${per}. ${t.number(campaign.reach)} ${t.of(say.reach)}, ${t.number(campaign.clicks)} ${t.of(say.clicks)}${campaign.budget === null ? '' : `, ${t.of(say.budget)} ${t.money(campaign.budget)}`}.`
    }
    const asked = items.filter(({ id }) => slots.campaign.some((campaign) => campaign.id === id))
    if (ask === 'campaign' && asked.length > 0) return asked.slice(0, 2).map(figures).join('\n')
    if (ask === 'best_campaign') {
      const key = (campaign: Campaign) =>
        asking.heard('orders')
          ? campaign.orders
          : asking.heard('revenue') || asking.heard('sales')
            ? campaign.revenue
            : (campaign.returnOnSpend ?? 0)
      const best = items.toSorted((a, b) => key(b) - key(a))[0]
      return best ? `${t.of(say.bestCampaign)} : ${figures(best)}` : t.of(say.noCampaigns)
    }
    return `${t.of(say.campaigns)} : ${items
      .slice(0, 8)
      .map(({ name, channel, revenue }) => `${name} (${channel}, ${t.money(revenue)})`)
      .join(', ')}.`
  })
}

function overview(period: Period, dates: { from: string; to: string }): Answering {
  return {
    calls: [call(salesOf, dates), call(expensesOf, dates), call(stockNow, {}), call(customersNow, {})],
    say: ([sold, spent, stock, owed], t) => {
      const { revenue, salesCount } = salesOf.output.parse(sold)
      const { amount } = expensesOf.output.parse(spent)
      const { low } = stockNow.output.parse(stock)
      const customers = customersNow.output.parse(owed)
      return [
        `${t.money(revenue - amount)} : ${t.of(revenue < amount ? nouns.loss : nouns.profit)}, ${t.period(period)}.`,
        `• ${t.of(nouns.revenue)} ${t.money(revenue)} (${t.of(say.salesCount)(t.number(salesCount))}), ${t.of(nouns.expenses)} ${t.money(amount)}`,
        `• ${t.of(say.low)(t.number(low))}`,
        `• ${t.of(say.owedTotal)(t.money(customers.owed), t.number(customers.debtors))}`,
      ].join('\n')
    },
  }
}

export const unknownAnswer = talk.unknown
export type AnyCall = { capability: AnyCapability }
