import * as expenses from '../../expenses/capabilities.ts'
import { addCategory } from '../../expenses/own-categories.ts'
import * as sales from '../../sales/capabilities.ts'
import { expense, type Expense } from '../../expenses/contract.ts'
import { call } from '../acting/calls.ts'
import type { Case } from '../acting/course.ts'
import { lookUp } from '../acting/looking-up.ts'
import { categoryName } from '../answering/names.ts'
import { paymentNames } from '../answering/payment-names.ts'
import { tongue, type Tongue } from '../answering/voice.ts'
import type { Named } from '../understanding/questions.ts'
import type { Act } from './act.ts'
import type { Given } from './errand.ts'
import { errandWords as words } from './errand-words.ts'

/** What is shown to choose among. */
const MOST_SHOWN = 8

export const dropSale: Act = {
  title: words.dropSale,
  none: words.noSuchSale,
  first: words.askDropSale,
  among: salesMeant,
  calls: (things) => things.map(({ id }) => call(sales.deleteSale, { id })),
}

export const fixSale: Act = {
  title: words.fixSale,
  none: words.noSuchSale,
  among: (matter) => salesMeant(matter, {}),
  lacks: ({ payment, customer }) => (payment === 'credit' && !customer ? words.whichCustomer : null),
  calls: (things, { payment, customer, day }) =>
    things.map(({ id }) =>
      call(sales.updateSale, {
        id,
        ...(payment ? { paymentMethod: payment } : {}),
        ...(customer ? { customerId: customer.id } : {}),
        ...(day ? { date: day } : {}),
      }),
    ),
  told: (_outputs, t, { payment, customer, day }) =>
    [payment ? t.of(paymentNames[payment]) : '', customer?.name ?? '', day ? t.day(day) : '']
      .filter(Boolean)
      .join(', '),
}

export const dropExpense: Act = {
  title: words.dropExpense,
  none: words.noSuchExpense,
  first: words.askDropExpense,
  among: expensesMeant,
  calls: (things) => things.map(({ id }) => call(expenses.deleteExpense, { id })),
}

export const fixExpense: Act = {
  title: words.fixExpense,
  none: words.noSuchExpense,
  among: (matter) => expensesMeant(matter, {}),
  calls: (things, { payment, category, day }) =>
    things.map(({ id }) =>
      call(expenses.updateExpense, {
        id,
        ...(payment && payment !== 'credit' ? { paymentMethod: payment } : {}),
        ...(category ? { category } : {}),
        ...(day ? { date: day } : {}),
      }),
    ),
  told: ([output], t) => {
    const { amount, category, date } = expense.loose().parse(output)
    return [t.money(amount ?? 0), categoryName(category, t), ...(date ? [t.day(date)] : [])].join(', ')
  },
}

export const confirmDraft: Act = {
  title: words.confirmDraft,
  none: words.noDraft,
  among: draftsWaiting,
  calls: (things) => things.map(({ id }) => call(expenses.confirmExpense, { id })),
}

export const newCategory: Act = {
  title: words.newCategory,
  lacks: ({ name }) => (name ? null : words.whichName),
  calls: (_things, { name = '' }) => [call(addCategory, { name })],
  told: (_outputs, _t, { name = '' }) => name,
}

async function salesMeant(
  matter: Case,
  { day, customer, item }: Pick<Given, 'day' | 'customer' | 'item'>,
): Promise<Named[]> {
  const t = tongue(matter.voice, matter.today)
  const told = day ?? customer ?? item
  const { items } = await lookUp(matter, sales.listSales, {
    ...(day ? { from: day, to: day } : {}),
    ...(customer ? { customerId: customer.id } : {}),
    ...(item ? { itemId: item.id } : {}),
    pageSize: told ? MOST_SHOWN : 1,
  })
  return items.map(({ id, total, date, lines, customerName }) => {
    const what = lines.map(({ quantity, name }) => `${t.number(quantity)} ${name}`).join(' + ')
    return {
      id,
      name: [t.money(total), t.day(date), what, ...(customerName ? [customerName] : [])].join(', '),
    }
  })
}

async function expensesMeant(
  matter: Case,
  { day, category, centimes }: Pick<Given, 'day' | 'category' | 'centimes'>,
): Promise<Named[]> {
  const told = day ?? category ?? centimes
  const { items } = await lookUp(matter, expenses.listExpenses, {
    ...(day ? { from: day, to: day } : {}),
    ...(category ? { category } : {}),
    pageSize: centimes ? 100 : told ? MOST_SHOWN : 1,
  })
  const t = tongue(matter.voice, matter.today)
  return items
    .filter(({ amount }) => centimes === undefined || amount === centimes)
    .map((each) => ({ id: each.id, name: expenseSaid(each, t) }))
}

/** Only what has an amount and a day can count; the others are completed where their photo is seen. */
async function draftsWaiting(matter: Case): Promise<Named[]> {
  const { items } = await lookUp(matter, expenses.listExpenses, { status: 'draft', pageSize: MOST_SHOWN })
  const t = tongue(matter.voice, matter.today)
  return items
    .filter(({ amount, date }) => amount !== null && date !== null)
    .map((each) => ({ id: each.id, name: expenseSaid(each, t) }))
}

function expenseSaid({ amount, category, date, merchant }: Expense, t: Tongue): string {
  return [
    t.money(amount ?? 0),
    categoryName(category, t),
    ...(merchant ? [merchant] : []),
    ...(date ? [t.day(date)] : []),
  ].join(', ')
}
