import { sql } from 'kysely'
import type { Shop } from '../../capability.ts'
import { centimes, fromMicros } from '../../money.ts'
import { addDays } from '../../time.ts'
import type { Debt } from './rules.ts'

const MOST_SUPPLIERS = 200
const YEAR = 365

export async function creditors(shop: Shop) {
  return shop.tx
    .selectFrom('Supplier')
    .select(['id', 'name', 'phone', 'balance'])
    .where('businessId', '=', shop.business.id)
    .where('archivedAt', 'is', null)
    .where('balance', '>', 0)
    .orderBy('balance', 'desc')
    .orderBy('id')
    .limit(MOST_SUPPLIERS)
    .execute()
}

/** Debts that nothing has set right, by supplier. */
export async function standingDebts(
  shop: Shop,
  supplierIds: readonly string[],
): Promise<Map<string, Debt[]>> {
  if (supplierIds.length === 0) return new Map()
  const rows = await shop.tx
    .selectFrom('SupplierEntry as debt')
    .select(['debt.supplierId', 'debt.amount', 'debt.date', 'debt.dueOn'])
    .where('debt.businessId', '=', shop.business.id)
    .where('debt.supplierId', 'in', supplierIds)
    .where('debt.kind', '=', 'debt')
    .where('debt.reverses', 'is', null)
    .where((is) =>
      is.not(
        is.exists(
          is
            .selectFrom('SupplierEntry as right')
            .select('right.id')
            .whereRef('right.businessId', '=', 'debt.businessId')
            .whereRef('right.supplierId', '=', 'debt.supplierId')
            .whereRef('right.reverses', '=', 'debt.id'),
        ),
      ),
    )
    .orderBy('debt.date')
    .orderBy('debt.id')
    .execute()
  const debts = rows.map((row) => ({ ...row, amount: centimes(row.amount) }))
  return Map.groupBy(debts, ({ supplierId }) => supplierId)
}

/** Items of a supplier with what they cost the last two times, those bought last first. */
export async function itemsOf(shop: Shop, supplierId: string) {
  const rows = await shop.tx
    .with('delivery', (from) =>
      from
        .selectFrom('Movement')
        .innerJoin('Expense', (on) =>
          on
            .onRef('Expense.businessId', '=', 'Movement.businessId')
            .onRef('Expense.id', '=', 'Movement.expenseId'),
        )
        .select([
          'Movement.itemId',
          'Movement.unitCost',
          'Movement.date',
          'Movement.quantity',
          sql<number>`row_number() over (partition by Movement.itemId order by Movement.date desc, Movement.id desc)`.as(
            'nth',
          ),
        ])
        .where('Expense.businessId', '=', shop.business.id)
        .where('Expense.supplierId', '=', supplierId)
        .where('Expense.deletedAt', 'is', null)
        .where('Movement.kind', '=', 'purchase')
        .where('Movement.reverses', 'is', null)
        .where('Movement.quantity', '>', 0)
        .where((is) =>
          is.not(
            is.exists(
              is
                .selectFrom('Movement as back')
                .select('back.id')
                .whereRef('back.businessId', '=', 'Movement.businessId')
                .whereRef('back.expenseId', '=', 'Movement.expenseId')
                .whereRef('back.reverses', '=', 'Movement.id'),
            ),
          ),
        ),
    )
    .selectFrom('Item')
    .leftJoin('delivery', 'delivery.itemId', 'Item.id')
    .select([
      'Item.id as itemId',
      'Item.name',
      'Item.unit',
      'Item.quantity',
      sql<number | null>`max(case when nth = 1 then unitCost end)`.as('lastCost'),
      sql<string | null>`max(delivery.date)`.as('lastBoughtOn'),
      sql<number | null>`max(case when nth = 2 then unitCost end)`.as('costBefore'),
      sql<number>`coalesce(sum(case when delivery.date > ${addDays(shop.today, -YEAR)} then delivery.quantity end), 0)`.as(
        'bought',
      ),
    ])
    .where('Item.businessId', '=', shop.business.id)
    .where('Item.archivedAt', 'is', null)
    .where((is) => is.or([is('Item.supplierId', '=', supplierId), is('delivery.itemId', 'is not', null)]))
    .groupBy('Item.id')
    .orderBy('lastBoughtOn', (by) => by.desc().nullsLast())
    .orderBy('Item.folded')
    .execute()
  const money = (value: number | null) => (value === null ? null : centimes(value))
  return rows.map((row) => ({
    ...row,
    quantity: fromMicros(row.quantity),
    bought: fromMicros(row.bought),
    lastCost: money(row.lastCost),
    costBefore: money(row.costBefore),
  }))
}
