import { defineCapability, everyDoor } from '../../capability.ts'
import { fromMicros } from '../../money.ts'
import { addDays, daysCounted } from '../../time.ts'
import { findItem } from '../store.ts'
import { expiringList, expiringQuery } from './contract.ts'
import { expiringGoods } from './store.ts'

export const listExpiring = defineCapability({
  name: 'inventory_list_expiring',
  about:
    'Goods in stock whose date comes near or is past, delivery by delivery, the first to expire first. How much is left of a delivery is worked out as if what expires first were sold first; the date itself is said when the goods come in.',
  effect: 'reads',
  may: 'staff',
  doors: everyDoor,
  input: expiringQuery,
  output: expiringList,
  async run({ days, itemId }, shop) {
    if (itemId) await findItem(shop, itemId)
    const goods = await expiringGoods(shop, addDays(shop.today, days), itemId)
    return {
      items: goods.map(({ id, name, unit, expiresOn, micros, stock }) => ({
        itemId: id,
        name,
        unit,
        expiresOn,
        days: daysCounted(shop.today, expiresOn) - 1,
        quantity: fromMicros(micros),
        stock: fromMicros(stock),
      })),
    }
  },
})
