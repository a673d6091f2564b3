import { defineCapability, everyDoor, type Shop } from '../../capability.ts'
import { sayNumber } from '../../language/money.ts'
import { centimes, plus } from '../../money.ts'
import { reorderList, reorderQuery, type ReorderLine } from './contract.ts'
import { reorderOf } from './rules.ts'
import * as store from './store.ts'
import { orderWords } from './words.ts'

export const listReorders = defineCapability({
  name: 'inventory_reorder_list',
  about:
    'What to order, by supplier: items that are out, low or sold out before goods usually come, with days left, how much to order in whole packs, the last cost, and the order as a message.',
  effect: 'reads',
  may: 'figures',
  doors: everyDoor,
  input: reorderQuery,
  output: reorderList,
  async run({ supplierId, days }, shop) {
    const wanted = (await store.stockedItems(shop)).flatMap((item) => {
      const line = reorderOf(item, shop.today, days)
      return line ? [{ line, supplierId: item.supplierId }] : []
    })
    const deliveries = await store.lastDeliveries(
      shop,
      wanted.map(({ line }) => line.itemId),
    )
    const known = await store.suppliersNamed(shop)
    const lines = wanted
      .map(({ line, supplierId: own }) => ({ ...withDelivery(line, deliveries.get(line.itemId)), own }))
      .map(({ own, from, ...line }) => ({ line, from: known.get(own ?? from ?? '') ?? null }))
      .filter(({ from }) => supplierId === undefined || from?.id === supplierId)
    const suppliers = [...Map.groupBy(lines, ({ from }) => from)].map(([from, of]) =>
      orderFor(
        shop,
        from,
        of.map(({ line }) => line),
      ),
    )
    return {
      days,
      suppliers: suppliers.sort(
        (one, other) =>
          Number(one.supplierId === null) - Number(other.supplierId === null) ||
          soonest(one.lines) - soonest(other.lines),
      ),
      items: lines.length,
      amount: plus(...suppliers.map(({ amount }) => amount)),
    }
  },
})

/** What was paid last says more than the average of the shelf. */
function withDelivery(line: ReorderLine, delivery: store.Delivery | undefined) {
  if (!delivery) return { ...line, from: null }
  const { unitCost, date, supplierId } = delivery
  return {
    ...line,
    lastCost: unitCost === null ? line.lastCost : centimes(unitCost),
    lastBoughtOn: date,
    from: supplierId,
  }
}

function orderFor(
  shop: Shop,
  supplier: { id: string; name: string; phone: string | null } | null,
  lines: ReorderLine[],
) {
  const { hello, thanks } = orderWords[shop.language]
  const sorted = lines.toSorted((one, other) => (one.daysLeft ?? 999) - (other.daysLeft ?? 999))
  return {
    supplierId: supplier?.id ?? null,
    name: supplier?.name ?? null,
    phone: supplier?.phone ?? null,
    lines: sorted,
    amount: plus(...sorted.map(({ amount }) => amount ?? centimes(0))),
    message: [hello(shop.business.name), ...sorted.map(saidLine), thanks].join('\n'),
  }
}

function saidLine({ name, order, unit, packs }: ReorderLine): string {
  return packs ? `- ${name} : ${packs.count} ${packs.name}` : `- ${name} : ${sayNumber(order, 1)} ${unit}`
}

function soonest(lines: readonly ReorderLine[]): number {
  return Math.min(...lines.map(({ daysLeft }) => daysLeft ?? 999))
}
