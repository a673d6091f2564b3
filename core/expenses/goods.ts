import { lineTotal } from '../amounts.ts'
import type { Shop } from '../capability.ts'
import { reverseMovementsOf, takeInForExpense } from '../inventory/moving.ts'
import { datesOf } from '../inventory/lots/store.ts'
import { holdsOf, inOwnUnits } from '../inventory/packs.ts'
import { findItem, itemNamedIn, packedAs, standingMovements, type KeptItem } from '../inventory/store.ts'
import { centimes, fromMicros, toMicros, type Centimes } from '../money.ts'
import type { Day } from '../time.ts'
import type { BoughtLine, ExpenseChanges, ExpenseState, Goods } from './contract.ts'
import { costOf, sharedAnew } from './rules.ts'

/** The goods that an expense brought in and that nothing has taken back. */
export async function goodsOf(shop: Shop, expenseId: string): Promise<Goods[]> {
  const rows = await standingMovements(shop, { expenseId })
  const dates = await datesOf(
    shop,
    rows.map(({ id }) => id),
  )
  return rows.map(({ id, itemId, quantity, unitCost }) => ({
    expiresOn: dates.get(id) ?? null,
    itemId,
    micros: quantity,
    unitCost: unitCost === null ? null : centimes(unitCost),
  }))
}

/** The goods after a correction, and what they cost where their lines say it. */
export async function correctedGoods(
  shop: Shop,
  before: { goods: readonly Goods[]; amount: Centimes | null },
  { lines, amount }: Pick<ExpenseChanges, 'lines' | 'amount'>,
): Promise<{ goods: Goods[]; amount?: Centimes }> {
  if (!lines) return { goods: sharedAnew(before.goods, before.amount, amount ?? before.amount) }
  const held = new Set(before.goods.map(({ itemId }) => itemId))
  const own: BoughtLine[] = []
  for (const [index, line] of lines.entries()) {
    // A correction may keep an item that has left the catalogue since.
    const find = held.has(line.itemId) ? findItem(shop, line.itemId) : null
    const kept = await (find ?? itemNamedIn(shop, `lines.${index}.itemId`, line.itemId))
    own.push(inItsUnit(line, kept, `lines.${index}`))
  }
  const cost = costOf(own, amount)
  return {
    goods: own.map(({ itemId, quantity, expiresOn = null }, index) => ({
      expiresOn,
      itemId,
      micros: toMicros(quantity),
      unitCost: cost.unitCosts[index] ?? null,
    })),
    amount: cost.amount,
  }
}

/** Two cartons at a price each are twenty-four pieces for that total. */
export function inItsUnit(line: BoughtLine, kept: KeptItem, path: string): BoughtLine {
  const holds = holdsOf(packedAs(kept), line.unit, `${path}.unit`)
  if (holds === 1) return line
  const { unitCost, ...rest } = line
  const total = line.total ?? (unitCost === undefined ? undefined : lineTotal(line.quantity, unitCost))
  return { ...rest, quantity: inOwnUnits(line.quantity, holds), ...(total === undefined ? {} : { total }) }
}

/** Takes out again what an expense had brought in, and brings these in, on its day. */
export async function replaceGoods(
  shop: Shop,
  before: { goods: readonly Goods[]; date: Day | null },
  { id, date }: Pick<ExpenseState, 'id' | 'date'>,
  goods: readonly Goods[],
): Promise<void> {
  // Goods that stay as they are keep their movements, and later costs stay averaged over them.
  if (date === before.date && JSON.stringify(goods) === JSON.stringify(before.goods)) return
  await reverseMovementsOf(shop, { expenseId: id })
  await bringIn(shop, { id, date }, goods)
}

export async function bringIn(
  shop: Shop,
  { id, date }: Pick<ExpenseState, 'id' | 'date'>,
  goods: readonly Goods[],
): Promise<void> {
  for (const { itemId, micros, unitCost, expiresOn } of goods) {
    const brought = { quantity: fromMicros(micros), unitCost, expiresOn }
    await takeInForExpense(shop, await findItem(shop, itemId), brought, { id, date: date ?? shop.today })
  }
}
