import { expect, test } from 'vitest'
import { cartAfter, quantityAndName, totalOf, type Cart } from './cart.ts'

const milk = { id: 'milk', name: 'Lait', price: 14_000, unit: 'pièce', quantity: 2 }
const cheese = { id: 'cheese', name: 'Fromage', price: 105_050, unit: 'kg', quantity: 9 }

test('the same goods again raise their line, and a quantity of nought takes it away', () => {
  let cart: Cart = []
  cart = cartAfter(cart, { act: 'add', goods: milk, quantity: 1 })
  cart = cartAfter(cart, { act: 'add', goods: cheese, quantity: 0.25 })
  cart = cartAfter(cart, { act: 'add', goods: milk, quantity: 2 })
  expect(cart.map(({ name, quantity }) => [name, quantity])).toEqual([
    ['Lait', 3],
    ['Fromage', 0.25],
  ])
  expect(totalOf(cart)).toBe(3 * 14_000 + 26_263)
  cart = cartAfter(cart, { act: 'price', itemId: 'milk', unitPrice: 13_000 })
  cart = cartAfter(cart, { act: 'quantity', itemId: 'cheese', quantity: 0 })
  expect(totalOf(cart)).toBe(39_000)
  expect(cartAfter(cart, { act: 'empty' })).toEqual([])
})

test('a number before a name is how many', () => {
  expect(quantityAndName('3 lait')).toEqual({ quantity: 3, search: 'lait' })
  expect(quantityAndName('0,5 x fromage')).toEqual({ quantity: 0.5, search: 'fromage' })
  expect(quantityAndName('lait 1 L')).toEqual({ quantity: 1, search: 'lait 1 L' })
  expect(quantityAndName('6130001002')).toEqual({ quantity: 1, search: '6130001002' })
})
