import { ownEntriesOf } from '../booking.ts'
import { defineCapability, everyDoor } from '../capability.ts'
import { SanadError } from '../errors.ts'
import { takeInForExpense } from '../inventory/moving.ts'
import { itemNamedIn } from '../inventory/store.ts'
import { centimes, fromMicros } from '../money.ts'
import { supplierBook } from '../suppliers/store.ts'
import { bookNew, restsOn } from './book.ts'
import { inItsUnit } from './goods.ts'
import { bookedPurchase, newPurchase } from './contract.ts'
import { costOf } from './rules.ts'
import * as store from './store.ts'

export const recordPurchase = defineCapability({
  name: 'expenses_record_purchase',
  about:
    'Goods bought: one expense (goods) and the stock coming in, together. Each line says an item and a quantity with its unitCost or total, or one total is given for all. On credit it needs supplierId and raises what we owe; it counts as an expense on its day all the same.',
  effect: 'changes',
  may: 'staff',
  doors: everyDoor,
  input: newPurchase,
  output: bookedPurchase,
  async run({ lines, total, ...said }, shop) {
    const supplier = said.supplierId ? await supplierBook.namedIn(shop, 'supplierId', said.supplierId) : null
    if (said.paymentMethod === 'credit' && !supplier) {
      throw new SanadError('no_such', { what: 'supplier', path: 'supplierId' })
    }
    const items = new Map<string, Awaited<ReturnType<typeof itemNamedIn>>>()
    for (const [index, { itemId }] of lines.entries()) {
      if (!items.has(itemId)) items.set(itemId, await itemNamedIn(shop, `lines.${index}.itemId`, itemId))
    }
    const own = lines.flatMap((line, index) => {
      const kept = items.get(line.itemId)
      return kept ? [inItsUnit(line, kept, `lines.${index}`)] : []
    })
    const { amount, unitCosts } = costOf(own, total)
    if (amount === 0) throw new SanadError('amount_missing', { fields: ['total'] })
    const row = await bookNew(shop, { ...said, merchant: said.merchant ?? supplier?.name, amount }, 'goods')
    const goods = []
    for (const [index, { itemId, quantity, expiresOn }] of own.entries()) {
      const kept = items.get(itemId)
      if (!kept) continue
      const unitCost = unitCosts[index] ?? null
      const brought = { quantity, unitCost, expiresOn }
      await takeInForExpense(shop, kept, brought, { id: row.id, date: row.date ?? shop.today })
      const { name, unit } = kept
      goods.push({ itemId, name, unit, quantity, unitCost, left: fromMicros(kept.quantity) })
    }
    shop.change.record({
      undo: { capability: 'expenses_delete', input: { id: row.id } },
      touches: [`expense:${row.id}`],
      uses: [...restsOn(store.stateOf(row)), ...[...items.keys()].map((id) => `item:${id}`)],
    })
    const owed = supplier && !ownEntriesOf(shop) ? await supplierBook.find(shop, supplier.id) : null
    return { expense: store.toExpense(row), goods, supplierBalance: owed && centimes(owed.balance) }
  },
})
