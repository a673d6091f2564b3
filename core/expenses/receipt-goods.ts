import { findBusiness } from '../business/store.ts'
import { defineCapability, everyDoor, type Shop } from '../capability.ts'
import { SanadError } from '../errors.ts'
import { seesCosts } from '../inventory/capabilities.ts'
import { takeInForExpense } from '../inventory/moving.ts'
import { catalogue, lastUnitCosts } from '../inventory/catalogue-store.ts'
import { itemNamedIn, standingMovements, type KeptItem } from '../inventory/store.ts'
import { centimes, fromMicros, type Centimes } from '../money.ts'
import { expenseId, goodsTakenIn, goodsToTakeIn, receiptGoods } from './contract.ts'
import { knownGoods, printedGoods } from './printed-goods.ts'
import { inPieces, packIn } from './printed-packs.ts'
import * as receipts from './receipts-store.ts'
import { findExpense } from './store.ts'

export const listReceiptGoods = defineCapability({
  name: 'expenses_receipt_goods',
  about:
    'The goods that the receipt of an expense lists, each with the item of the catalogue that it likely is, what a unit cost and by how much that went up or down since the last time. Nothing is booked.',
  effect: 'reads',
  may: 'staff',
  doors: everyDoor,
  input: expenseId,
  output: receiptGoods,
  async run({ id }, shop) {
    const { receiptId } = await findExpense(shop, id)
    const reading = await receipts.readingOf(shop, receiptId)
    const { taxRegime } = await findBusiness(shop.tx, shop.business.id)
    const printed = reading ? printedGoods(reading, taxRegime === 'reel') : []
    const items = printed.length > 0 ? await catalogue(shop) : []
    const known = knownGoods(items, await receipts.learntGoods(shop))
    const likely = printed.map((goods) => {
      const pack = packIn(goods.name)
      const found = known.likeliest(goods.name) ?? (pack ? known.likeliest(pack.name) : null)
      return { goods, pack, found }
    })
    const found = likely.flatMap(({ found }) => found?.itemId ?? [])
    const before = await costsBefore(shop, found, id)
    return {
      expenseId: id,
      takenIn: (await standingMovements(shop, { expenseId: id })).length > 0,
      lines: likely.map(({ goods, pack, found }) => {
        const item = items.find((each) => each.id === found?.itemId)
        if (!item || !found) return { ...inPieces(goods, pack, null), match: null }
        const { name, unit } = item
        const costBefore = before.get(item.id) ?? (seesCosts(shop) ? item.cost : null)
        const counted = inPieces(goods, pack, costBefore)
        return { ...counted, match: { ...found, name, unit, ...compared(counted.unitCost, costBefore) } }
      }),
    }
  },
})

export const takeInReceiptGoods = defineCapability({
  name: 'expenses_take_in_goods',
  about:
    'Bring the goods of an expense into stock at what they cost, once. The expense itself stays as it is; which printed name is which item is remembered for the next paper.',
  effect: 'changes',
  may: 'staff',
  doors: everyDoor,
  input: goodsToTakeIn,
  output: goodsTakenIn,
  async run({ id, lines }, shop) {
    const expense = await findExpense(shop, id)
    if ((await standingMovements(shop, { expenseId: id })).length > 0) throw new SanadError('goods_taken_in')
    const items = new Map<string, KeptItem>()
    for (const [index, { itemId }] of lines.entries()) {
      if (!items.has(itemId)) items.set(itemId, await itemNamedIn(shop, `lines.${index}.itemId`, itemId))
    }
    const before = await costsBefore(shop, [...items.keys()], id)
    const goods = []
    for (const { itemId, quantity, unitCost = null } of lines) {
      const kept = items.get(itemId)
      if (!kept) continue
      const own = seesCosts(shop) && kept.cost !== null ? centimes(kept.cost) : null
      const costBefore = before.get(itemId) ?? own
      const day = { id, date: expense.date ?? shop.today }
      const { movementId } = await takeInForExpense(shop, kept, { quantity, unitCost }, day)
      shop.change.record({
        undo: { capability: 'inventory_reverse_movement', input: { id: movementId } },
        touches: [`movement:${movementId}`, `goods:${id}`],
        uses: [`item:${itemId}`, `expense:${id}`],
      })
      const { name, unit } = kept
      const left = fromMicros(kept.quantity)
      goods.push({ itemId, name, unit, quantity, unitCost, ...compared(unitCost, costBefore), left })
    }
    const matched = lines.flatMap(({ printed, itemId }) => (printed ? [{ name: printed, itemId }] : []))
    await receipts.keepGoodsTruth(shop, expense.receiptId, matched)
    return { goods }
  },
})

/** What a unit cost the last time that it came in, for who may see costs. */
async function costsBefore(
  shop: Shop,
  itemIds: readonly string[],
  expenseId: string,
): Promise<Map<string, Centimes>> {
  return seesCosts(shop) ? lastUnitCosts(shop, itemIds, { expenseId }) : new Map()
}

function compared(unitCost: Centimes | null, costBefore: Centimes | null) {
  const known = unitCost !== null && costBefore !== null
  return { costBefore, costChange: known ? centimes(unitCost - costBefore) : null }
}
