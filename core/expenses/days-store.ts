import type { Shop } from '../capability.ts'
import type { Centimes } from '../money.ts'
import type { Day } from '../time.ts'

type Counted = { date: Day; category: string; amount: Centimes }

/** Counts a confirmed expense in its day and category. */
export async function countExpense(shop: Shop, { date, category, amount }: Counted): Promise<void> {
  await shop.tx
    .insertInto('ExpenseDay')
    .values({ businessId: shop.business.id, date, category, amount, expenses: 1 })
    .onConflict((same) =>
      same.columns(['businessId', 'date', 'category']).doUpdateSet((row) => ({
        amount: row('ExpenseDay.amount', '+', amount),
        expenses: row('ExpenseDay.expenses', '+', 1),
      })),
    )
    .execute()
}

/** Takes it out again, exactly as it was counted. A day left empty leaves no row. */
export async function uncountExpense(shop: Shop, { date, category, amount }: Counted): Promise<void> {
  const businessId = shop.business.id
  await shop.tx
    .updateTable('ExpenseDay')
    .set((row) => ({ amount: row('amount', '-', amount), expenses: row('expenses', '-', 1) }))
    .where('businessId', '=', businessId)
    .where('date', '=', date)
    .where('category', '=', category)
    .execute()
  await shop.tx
    .deleteFrom('ExpenseDay')
    .where('businessId', '=', businessId)
    .where('date', '=', date)
    .where('category', '=', category)
    .where('expenses', '=', 0)
    .execute()
}
