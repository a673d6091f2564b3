import { centimes, plus, times, type Centimes } from '#core/money.ts'

export type Goods = { id: string; name: string; price: number; unit: string; quantity: number }
export type CartLine = { itemId: string; name: string; quantity: number; unitPrice: Centimes; left: number }
export type Cart = readonly CartLine[]

export type CartAct =
  | { act: 'add'; goods: Goods; quantity: number }
  | { act: 'quantity'; itemId: string; quantity: number }
  | { act: 'price'; itemId: string; unitPrice: number }
  | { act: 'empty' }

/** What lies on the counter. The same goods again raise their line; a quantity of nought takes it away. */
export function cartAfter(cart: Cart, act: CartAct): Cart {
  switch (act.act) {
    case 'add':
      return added(cart, act.goods, act.quantity)
    case 'quantity':
      return act.quantity > 0
        ? changed(cart, act.itemId, { quantity: act.quantity })
        : cart.filter(({ itemId }) => itemId !== act.itemId)
    case 'price':
      return changed(cart, act.itemId, { unitPrice: centimes(act.unitPrice) })
    case 'empty':
      return []
  }
}

/** As the API will book it: each line rounded half up to the centime, then added up. */
export function totalOf(cart: Cart): Centimes {
  return plus(...cart.map(({ quantity, unitPrice }) => times(quantity, unitPrice)))
}

/** "3 lait" is three of what is called so; "lait" is one. */
export function quantityAndName(typed: string): { quantity: number; search: string } {
  const match = /^\s*(\d+(?:[.,]\d{1,3})?)\s*[x×*]?\s+(.*)$/.exec(typed)
  if (!match) return { quantity: 1, search: typed.trim() }
  const quantity = Number(match[1]?.replace(',', '.'))
  return quantity > 0 ? { quantity, search: match[2]?.trim() ?? '' } : { quantity: 1, search: typed.trim() }
}

function added(cart: Cart, goods: Goods, quantity: number): Cart {
  const there = cart.find(({ itemId }) => itemId === goods.id)
  if (there) return changed(cart, goods.id, { quantity: there.quantity + quantity })
  const { id, name, price, quantity: left } = goods
  return [...cart, { itemId: id, name, quantity, unitPrice: centimes(price), left }]
}

function changed(cart: Cart, id: string, change: Partial<CartLine>): Cart {
  return cart.map((line) => (line.itemId === id ? { ...line, ...change } : line))
}
