import { bookingDay } from '../../booking.ts'
import { defineCapability, everyDoor, noDoor } from '../../capability.ts'
import { minus } from '../../money.ts'
import { nothing } from '../../shapes.ts'
import { dayIn } from '../../time.ts'
import * as store from './cash-store.ts'
import { alertQuery, cashCount, countId, newCount, till as tillShape } from './contract.ts'
import { till } from './till.ts'

export const countCash = defineCapability({
  name: 'cash_count',
  about:
    'Note what was counted in the till, in centimes. Answers what the books expected just before and the difference. From then on the expected cash is known: count + cash sales + payments received − cash expenses.',
  effect: 'changes',
  may: 'figures',
  doors: everyDoor,
  input: newCount,
  output: cashCount,
  async run({ amount, ...said }, shop) {
    const countedAt = said.countedAt ?? shop.clock.now().toISOString()
    bookingDay(shop, dayIn(shop.business.timeZone, new Date(countedAt)))
    const { expected } = await till(shop)
    const id = await store.insertCount(shop, amount, countedAt)
    shop.change.record({ undo: { capability: 'cash_delete_count', input: { id } }, touches: [`cash:${id}`] })
    return {
      id,
      amount,
      countedAt,
      expected,
      difference: expected === null ? null : minus(amount, expected),
      currency: 'DZD' as const,
    }
  },
})

export const getTill = defineCapability({
  name: 'cash_till',
  about:
    'What should be in the till now by the last count and the cash booked since (sales, payments received, expenses). Null until someone counts.',
  effect: 'reads',
  may: 'figures',
  doors: everyDoor,
  input: alertQuery,
  output: tillShape,
  async run(_, shop) {
    return { ...(await till(shop)), currency: 'DZD' as const }
  },
})

export const deleteCount = defineCapability({
  name: 'cash_delete_count',
  about: 'Take back a count of the till.',
  effect: 'erases',
  may: 'figures',
  doors: noDoor,
  input: countId,
  output: nothing,
  async run({ id }, shop) {
    await store.deleteCount(shop, id)
    return {}
  },
})
