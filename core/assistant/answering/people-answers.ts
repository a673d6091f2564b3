import { getCustomer, listCustomers, listEntries } from '../../customers/capabilities.ts'
import { customersNow, salesOf } from '../../dashboard/figures/capabilities.ts'
import { listSuppliers } from '../../suppliers/capabilities.ts'
import { each, one, type About, type Answering, type Answers } from './answering.ts'
import type { Question } from '../understanding/questions.ts'
import type { Tongue } from './voice.ts'
import { countedNouns } from '../../language/counted-nouns.ts'
import { nouns } from './figure-words.ts'
import { sentences as say } from './sentences.ts'

/** How questions about customers and suppliers are answered. */
export const peopleAnswers = {
  balance({ slots }) {
    return each(slots.customer, (customer) =>
      one(getCustomer, { id: customer.id }, ({ name, balance }, t) => balanceLine(name, balance, t)),
    )
  },
  last_payment({ slots }) {
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
  },
  customer_entries({ slots }) {
    return each(slots.customer.slice(0, 1), (customer) =>
      one(
        listEntries,
        { id: customer.id, pageSize: 5 },
        ({ items }, t) =>
          `${t.of(say.entries)} · ${customer.name}\n${items.map(({ kind, amount, date }) => `• ${t.day(date)} : ${kind === 'credit' ? '+' : '−'}${t.money(amount)}`).join('\n') || t.of(say.nothing)}`,
      ),
    )
  },
  customer_phone({ slots }) {
    return each(slots.customer, (customer) =>
      one(
        getCustomer,
        { id: customer.id },
        ({ name, phone }, t) => `${name} : ${phone ?? t.of(say.noPhone)}`,
      ),
    )
  },
  customer_purchases({ slots, said, ever }) {
    return each(slots.customer, (customer) =>
      one(
        salesOf,
        { ...ever, customerId: customer.id },
        ({ revenue, salesCount }, t) =>
          `${customer.name} : ${t.money(revenue)} ${said ? t.period(said) : t.of(nouns.all)} (${t.count(salesCount, countedNouns.sale)}).`,
      ),
    )
  },
  debtors: owing,
  customers_owe: owing,
  top_debtor: owing,
  debtors_count: owing,
  no_debt() {
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
  },
  customers_count() {
    return one(
      customersNow,
      {},
      ({ customers, debtors }, t) =>
        `${t.count(customers, countedNouns.customer)}, ${t.of(say.debtorsAmong)(t.number(debtors))}`,
    )
  },
  customers_list() {
    return one(
      listCustomers,
      { pageSize: 20 },
      ({ items, total }, t) =>
        `${t.count(total, countedNouns.customer)} : ${items.map(({ name }) => name).join(', ')}.`,
    )
  },
  best_customer({ said, ever }) {
    return one(customersNow, ever, ({ best }, t) => {
      const [first] = best
      if (!first) return t.of(say.noData)
      const often = best.toSorted((a, b) => b.salesCount - a.salesCount)[0]
      return `${t.of(say.bestCustomer)} ${said ? t.period(said) : t.of(nouns.all)} : ${first.name}, ${t.money(first.revenue)} (${t.count(first.salesCount, countedNouns.sale)})${often && often !== first ? ` · ${often.name} (${t.count(often.salesCount, countedNouns.sale)})` : ''}.`
    })
  },
  we_owe({ slots }) {
    return one(listSuppliers, { owed: true, pageSize: 100 }, ({ items }, t) => {
      const asked =
        slots.supplier.length > 0
          ? items.filter(({ id }) => slots.supplier.some((supplier) => supplier.id === id))
          : items
      const total = asked.reduce((sum, { balance }) => sum + Math.max(0, balance), 0)
      if (total === 0) return t.of(say.weOweNothing)
      return `${t.of(say.weOwe)(t.money(total))} : ${asked
        .slice(0, 6)
        .map(({ name, balance }) => `${name} ${t.money(balance)}`)
        .join(', ')}.`
    })
  },
} satisfies Answers

function owing({ ask, slots }: About): Answering {
  return debts(ask, slots.many)
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
    const owed = owing.reduce((sum, { balance }) => sum + balance, 0)
    const total = t.of(say.owedTotal)(t.money(owed), t.count(owing.length, countedNouns.customer))
    if (ask === 'debtors_count')
      return `${t.count(owing.length, countedNouns.customer)} : ${t.of(say.owingYou)(t.money(owed))}`
    const list = owing
      .slice(0, many ?? 5)
      .map(({ name, balance }) => `${name} ${t.money(balance)}`)
      .join(', ')
    if (ask === 'top_debtor') return `${t.of(say.topDebtor)} : ${list}.`
    return `${total}\n${list}${owing.length > (many ?? 5) ? '…' : '.'}`
  })
}
