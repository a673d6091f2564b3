import type { Shop } from '../capability.ts'
import { notFound } from '../errors.ts'
import { receiptReading } from '../expenses/receipts/contract.ts'
import { newId } from '../ids.ts'
import type { Row } from '../storage/database.ts'
import type { Day } from '../time.ts'
import type { Extension } from './rules.ts'

/** Extensions that the owner noted. */
export async function ownExtensions(shop: Pick<Shop, 'tx' | 'business'>): Promise<Extension[]> {
  const rows = await shop.tx
    .selectFrom('DeadlineExtension')
    .selectAll()
    .where('businessId', '=', shop.business.id)
    .execute()
  return rows.map(({ id, deadline, dueOn, movedTo }) => ({ id, deadline, dueOn, movedTo, source: '' }))
}

/** Notes an extension; one that was noted before for the same day is replaced. */
export async function noteExtension(
  shop: Shop,
  values: { deadline: string; dueOn: Day; movedTo: Day },
): Promise<Row<'DeadlineExtension'>> {
  await shop.tx
    .deleteFrom('DeadlineExtension')
    .where('businessId', '=', shop.business.id)
    .where('deadline', '=', values.deadline)
    .where('dueOn', '=', values.dueOn)
    .execute()
  const row = {
    ...values,
    id: newId(),
    businessId: shop.business.id,
    createdAt: shop.clock.now().toISOString(),
  }
  await shop.tx.insertInto('DeadlineExtension').values(row).execute()
  return row
}

export async function findExtension(
  shop: Shop,
  by: { deadline: string; dueOn: Day },
): Promise<Row<'DeadlineExtension'> | undefined> {
  return shop.tx
    .selectFrom('DeadlineExtension')
    .selectAll()
    .where('businessId', '=', shop.business.id)
    .where('deadline', '=', by.deadline)
    .where('dueOn', '=', by.dueOn)
    .executeTakeFirst()
}

/** Throws `not_found`; answers what was taken away. */
export async function removeExtension(shop: Shop, id: string): Promise<Row<'DeadlineExtension'>> {
  const row = await shop.tx
    .deleteFrom('DeadlineExtension')
    .where('businessId', '=', shop.business.id)
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirst()
  if (!row) throw notFound('deadline')
  return row
}

/** All sales of a period, in centimes. */
export async function turnover(shop: Pick<Shop, 'tx' | 'business'>, from: Day, to: Day): Promise<number> {
  const row = await shop.tx
    .selectFrom('SalesDay')
    .select((day) => day.fn.sum<number | null>('revenue').as('revenue'))
    .where('businessId', '=', shop.business.id)
    .where('date', '>=', from)
    .where('date', '<=', to)
    .executeTakeFirst()
  return row?.revenue ?? 0
}

export type Invoice = Row<'Expense'> & { nif: string | null; supplierName: string | null }

/** Confirmed expenses of a period with the NIF that was read on their papers. */
export async function invoices(shop: Shop, from: Day, to: Day): Promise<Invoice[]> {
  const rows = await shop.tx
    .selectFrom('Expense')
    .leftJoin('Receipt', (on) =>
      on.onRef('Receipt.businessId', '=', 'Expense.businessId').onRef('Receipt.id', '=', 'Expense.receiptId'),
    )
    .leftJoin('Supplier', (on) =>
      on
        .onRef('Supplier.businessId', '=', 'Expense.businessId')
        .onRef('Supplier.id', '=', 'Expense.supplierId'),
    )
    .selectAll('Expense')
    .select(['Receipt.reading', 'Supplier.name as supplierName'])
    .where('Expense.businessId', '=', shop.business.id)
    .where('Expense.status', '=', 'confirmed')
    .where('Expense.deletedAt', 'is', null)
    .where('Expense.date', '>=', from)
    .where('Expense.date', '<=', to)
    .orderBy('Expense.date')
    .orderBy('Expense.id')
    .execute()
  return rows.map(({ reading, ...row }) => ({ ...row, nif: reading === null ? null : nifOf(reading) }))
}

function nifOf(reading: string): string | null {
  const parsed = receiptReading.safeParse(JSON.parse(reading))
  return parsed.success ? parsed.data.supplier.nif : null
}
