import type { Shop } from '../capability.ts'
import { centimes, toMicros, type Centimes } from '../money.ts'
import type { Row } from '../storage/database.ts'
import type { MovementKind } from './contract.ts'
import { dropLot } from './lots/store.ts'
import { afterMovement, warningAfter } from './rules.ts'
import * as store from './store.ts'

// How goods move for the rooms above, each in the transaction of the sale or the expense that moves them.

/** Takes goods out for a sale; answers what to warn of. Used by the room of sales, in its own transaction. */
export async function takeOutForSale(
  shop: Shop,
  kept: store.KeptItem,
  quantity: number,
  sale: { id: string; date: string },
): Promise<'below_zero' | 'low' | null> {
  const before = kept.quantity
  const after = afterMovement(store.stockOf(kept), 'sale', toMicros(quantity), null)
  await store.moveStock(
    shop,
    kept,
    { kind: 'sale', micros: after.micros - before, unitCost: null, date: sale.date, saleId: sale.id },
    after,
  )
  return warningAfter(before, after.micros, kept.threshold)
}

/** Brings goods in that an expense paid for. Used by the room of expenses. */
export async function takeInForExpense(
  shop: Shop,
  kept: store.KeptItem,
  goods: { quantity: number; unitCost: Centimes | null; expiresOn?: string | null | undefined },
  expense: { id: string; date: string },
): Promise<{ movementId: string }> {
  const after = afterMovement(store.stockOf(kept), 'purchase', toMicros(goods.quantity), goods.unitCost)
  const { id } = await store.moveStock(
    shop,
    kept,
    {
      kind: 'purchase',
      micros: toMicros(goods.quantity),
      unitCost: goods.unitCost,
      date: expense.date,
      expenseId: expense.id,
      expiresOn: goods.expiresOn,
    },
    after,
  )
  return { movementId: id }
}

/** Undoes all that a sale or an expense moved, by movements the other way. */
export async function reverseMovementsOf(
  shop: Shop,
  cause: { saleId: string } | { expenseId: string },
): Promise<void> {
  for (const row of await store.standingMovements(shop, cause)) await setRight(shop, row)
}

/**
 * The quantity goes back exactly. The cost goes back to what it was only where nothing has set it since,
 * because a later purchase has averaged over it.
 */
export async function setRight(shop: Shop, row: Row<'Movement'>): Promise<void> {
  const kept = await store.findItem(shop, row.itemId)
  const cost = kept.cost === row.costAfter ? row.costBefore : kept.cost
  await dropLot(shop, row.id)
  await store.moveStock(
    shop,
    kept,
    {
      kind: row.kind as MovementKind,
      micros: -row.quantity,
      unitCost: row.unitCost === null ? null : centimes(row.unitCost),
      date: row.date,
      saleId: row.saleId ?? undefined,
      expenseId: row.expenseId ?? undefined,
      reverses: row.id,
    },
    { micros: kept.quantity - row.quantity, cost: cost === null ? null : centimes(cost) },
  )
}

/** Books what was counted otherwise than the books say. */
export async function adjustTo(shop: Shop, kept: store.KeptItem, quantity: number): Promise<void> {
  const micros = toMicros(quantity) - kept.quantity
  const after = { ...store.stockOf(kept), micros: toMicros(quantity) }
  await store.moveStock(shop, kept, { kind: 'adjustment', micros, unitCost: null, date: shop.today }, after)
}
