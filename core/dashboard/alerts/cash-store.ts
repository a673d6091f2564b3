import { notFound } from '../../errors.ts'
import type { Shop } from '../../capability.ts'
import { newId } from '../../ids.ts'
import { centimes, type Centimes } from '../../money.ts'
import type { Row } from '../../storage/database.ts'
import { addDays, dayIn, timeIn, type Day } from '../../time.ts'
import { CASH_DAYS } from './rules.ts'
import type { Watched } from './store.ts'

type Books = Pick<Watched, 'tx' | 'business' | 'today'>
/** From when on something counts: after a day; on that day what was booked after an instant and not said to be earlier. */
type After = { day: Day; time: string; instant: string }

const PACE_DAYS = 28

export async function lastCount(shop: Books): Promise<Row<'CashCount'> | undefined> {
  return shop.tx
    .selectFrom('CashCount')
    .selectAll()
    .where('businessId', '=', shop.business.id)
    .orderBy('countedAt', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
}

export async function insertCount(shop: Shop, amount: Centimes, countedAt: string): Promise<string> {
  const id = newId()
  await shop.tx
    .insertInto('CashCount')
    .values({ id, businessId: shop.business.id, amount, countedAt, personId: shop.person.id })
    .execute()
  return id
}

export async function deleteCount(shop: Shop, id: string): Promise<void> {
  const done = await shop.tx
    .deleteFrom('CashCount')
    .where('businessId', '=', shop.business.id)
    .where('id', '=', id)
    .executeTakeFirst()
  if (done.numDeletedRows === 0n) throw notFound('entry')
}

export function afterCount(shop: Books, { countedAt }: Row<'CashCount'>): After {
  const at = new Date(countedAt)
  const { timeZone } = shop.business
  return { day: dayIn(timeZone, at), time: timeIn(timeZone, at), instant: countedAt }
}

/** Only the days after it: no time and no instant of the day itself is late enough. */
function wholeDaysAfter(day: Day): After {
  return { day, time: '24:00', instant: '9999' }
}

export type CashMoves = { sales: Centimes; payments: Centimes; expenses: Centimes }

/**
 * Cash sales, payments of customers and cash expenses since then. What was booked without a way of paying is
 * taken as cash, as it is over a counter; payments of the credit book are cash, since nothing else is noted.
 */
export async function cashSince(shop: Books, after: After): Promise<CashMoves> {
  const businessId = shop.business.id
  const sales = await shop.tx
    .selectFrom('Sale')
    .select((of) => of.fn.sum<number | null>('total').as('sum'))
    .where('businessId', '=', businessId)
    .where('deletedAt', 'is', null)
    .where('date', '>=', after.day)
    .where((is) => is.or([is('paymentMethod', '=', 'cash'), is('paymentMethod', 'is', null)]))
    .where((is) =>
      is.or([
        is('date', '>', after.day),
        is.and([
          is('createdAt', '>', after.instant),
          is.or([is('time', 'is', null), is('time', '>=', after.time)]),
        ]),
      ]),
    )
    .executeTakeFirst()
  const payments = await shop.tx
    .selectFrom('CustomerEntry')
    .select((of) => of.fn.sum<number | null>('amount').as('sum'))
    .where('businessId', '=', businessId)
    .where('kind', '=', 'payment')
    .where('date', '>=', after.day)
    .where((is) => is.or([is('date', '>', after.day), is('createdAt', '>', after.instant)]))
    .executeTakeFirst()
  const expenses = await shop.tx
    .selectFrom('Expense')
    .select((of) => of.fn.sum<number | null>('amount').as('sum'))
    .where('businessId', '=', businessId)
    .where('deletedAt', 'is', null)
    .where('status', '=', 'confirmed')
    .where('date', '>=', after.day)
    .where((is) => is.or([is('paymentMethod', '=', 'cash'), is('paymentMethod', 'is', null)]))
    .where((is) => is.or([is('date', '>', after.day), is('createdAt', '>', after.instant)]))
    .executeTakeFirst()
  return {
    sales: centimes(sales?.sum ?? 0),
    payments: centimes(payments?.sum ?? 0),
    expenses: centimes(expenses?.sum ?? 0),
  }
}

/** A usual day's cash in and out, in centimes. */
export async function dailyCash(shop: Books): Promise<{ dailyIn: number; dailyOut: number }> {
  const { sales, payments, expenses } = await cashSince(shop, wholeDaysAfter(addDays(shop.today, -PACE_DAYS)))
  return { dailyIn: (sales + payments) / PACE_DAYS, dailyOut: expenses / PACE_DAYS }
}

/** What is owed to suppliers and due within the days looked ahead, or already; never more than is owed. */
export async function dueToSuppliers(shop: Books): Promise<Centimes> {
  const rows = await shop.tx
    .selectFrom('SupplierEntry')
    .innerJoin('Supplier', (on) =>
      on
        .onRef('Supplier.businessId', '=', 'SupplierEntry.businessId')
        .onRef('Supplier.id', '=', 'SupplierEntry.supplierId'),
    )
    .select((of) => ['Supplier.balance', of.fn.sum<number>('SupplierEntry.amount').as('due')])
    .where('SupplierEntry.businessId', '=', shop.business.id)
    .where('SupplierEntry.kind', '=', 'debt')
    .where('SupplierEntry.dueOn', '<=', addDays(shop.today, CASH_DAYS))
    .where('Supplier.balance', '>', 0)
    .groupBy('Supplier.id')
    .execute()
  return centimes(rows.reduce((sum, { balance, due }) => sum + Math.max(0, Math.min(balance, due)), 0))
}
