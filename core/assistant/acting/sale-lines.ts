import { centimes, type Centimes } from '../../money.ts'
import { amountOf, centimesOf, idOf, type Line, type Money } from '../understanding/drafts.ts'

type SaleLine = {
  itemId?: string
  name?: string
  quantity: number
  unitPrice?: Centimes
  total?: Centimes
}

/** A price for all of them together is shared out by what each would cost, the last taking what is left over. */
export function saleLines(lines: readonly Line[], total: Money | undefined): SaleLine[] {
  const usual = lines.map(({ item, quantity }) => (item.is === 'known' ? (item.price ?? 0) : 0) * quantity)
  const all = usual.reduce((sum, each) => sum + each, 0)
  const whole = total ? centimesOf(total) : 0
  let given = 0
  return lines.map(({ item, quantity, price }, at) => {
    const named =
      item.is === 'unknown' || item.is === 'either' ? { name: freeName(item.said) } : { itemId: idOf(item) }
    if (total) {
      const part =
        at === lines.length - 1
          ? whole - given
          : Math.floor(all > 0 ? (whole * (usual[at] ?? 0)) / all : whole / lines.length)
      given += part
      return { ...named, quantity, total: centimes(part) }
    }
    if (!price) return { ...named, quantity }
    return {
      ...named,
      quantity,
      ...(price.per === 'unit' ? { unitPrice: amountOf(price) } : { total: amountOf(price) }),
    }
  })
}

/** What is sold without being in the catalogue. */
function freeName(said: string): string {
  return said.replace(/^=/, '') || 'Divers'
}
