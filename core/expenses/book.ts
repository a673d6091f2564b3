import { bookingDay } from '../booking.ts'
import type { Shop } from '../capability.ts'
import { defined } from '../defined.ts'
import { SanadError } from '../errors.ts'
import { raiseDebtForExpense } from '../suppliers/capabilities.ts'
import { supplierBook } from '../suppliers/store.ts'
import { categoryNamed } from './categories-store.ts'
import type { ExpenseChanges, ExpenseState, NewExpense } from './contract.ts'
import { countExpense, uncountExpense } from './days-store.ts'
import { missingToCount } from './rules.ts'
import * as store from './store.ts'

/** What is said of an expense, with its category known by code, its supplier found and its day in order. */
export async function checked(
  shop: Shop,
  said: Partial<NewExpense>,
  { supplierId: before }: { supplierId: string | null },
  path = '',
): Promise<Partial<Omit<ExpenseState, 'id' | 'status' | 'confirmedAt'>>> {
  const { supplierId } = said
  if (supplierId && supplierId !== before) await supplierBook.namedIn(shop, `${path}supplierId`, supplierId)
  const { category, date, ...rest } = said
  return defined({
    ...rest,
    category: category === undefined ? undefined : await categoryNamed(shop, category, `${path}category`),
    date: date === undefined ? undefined : bookingDay(shop, date),
  })
}

/** Books an expense that counts at once. */
export async function bookNew(
  shop: Shop,
  said: Omit<NewExpense, 'category'>,
  category: string,
): Promise<store.KeptExpense> {
  const row = await store.insertExpense(shop, {
    date: bookingDay(shop, said.date),
    merchant: said.merchant ?? null,
    category,
    amount: said.amount,
    taxAmount: said.taxAmount ?? null,
    paymentMethod: said.paymentMethod ?? null,
    note: said.note ?? null,
    status: 'confirmed',
    supplierId: said.supplierId ?? null,
    dueOn: said.dueOn ?? null,
  })
  await count(shop, store.stateOf(row))
  return row
}

/** Puts an expense from one state to another, with the day and the debt that go with each. */
export async function replace(
  shop: Shop,
  before: ExpenseState,
  after: ExpenseState,
): Promise<store.KeptExpense> {
  await uncount(shop, before)
  const row = await store.replaceExpense(shop, after)
  await count(shop, after)
  return row
}

/** A confirmed expense counts in its day, and raises what we owe its supplier where it is on credit. Drafts do neither. */
export async function count(shop: Shop, state: ExpenseState): Promise<void> {
  if (state.status === 'draft') return
  const { date, amount } = state
  if (date === null || amount === null)
    throw new SanadError('amount_missing', { fields: missingToCount(state) })
  await countExpense(shop, { date, amount, category: state.category })
  if (state.paymentMethod === 'credit' && state.supplierId) {
    await raiseDebtForExpense(shop, state.supplierId, { id: state.id, date, amount, dueOn: state.dueOn })
  }
}

export async function uncount(
  shop: Shop,
  { id, status, date, amount, category }: ExpenseState,
): Promise<void> {
  if (status === 'draft' || date === null || amount === null) return
  await uncountExpense(shop, { date, amount, category })
  await supplierBook.reverseEntriesOf(shop, id)
}

/** What an expense rests on: another change of these does not stand in the way of its undo. */
export function restsOn({ supplierId, category }: ExpenseState): string[] {
  return [`category:${category}`, ...(supplierId ? [`supplier:${supplierId}`] : [])]
}

/** The state after a correction: what is not said stays. */
export async function corrected(
  shop: Shop,
  before: ExpenseState,
  said: ExpenseChanges,
): Promise<ExpenseState> {
  const { id: _id, lines: _lines, ...changes } = said
  return { ...before, ...(await checked(shop, changes, before)) }
}
