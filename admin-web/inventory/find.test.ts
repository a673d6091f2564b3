import { expect, test } from 'vitest'
import { centimes } from '#core/money.ts'
import { findable, found, sortAfter, sorted, sortFrom } from './find.ts'

const item = (name: string, price: number, more: { low?: boolean; aliases?: string[] } = {}) => ({
  id: name,
  name,
  unit: 'pièce',
  price: centimes(price),
  cost: null,
  quantity: 1,
  threshold: null,
  barcode: null,
  category: null,
  aliases: more.aliases ?? [],
  low: more.low ?? false,
})
const all = findable([
  item('Café Boukhari 250 g', 35_000),
  item('Lait Candia 1 L', 14_000, { aliases: ['حليب'] }),
  item('Lait Soummam 1 L', 13_500, { low: true }),
])
const names = (search: string, more = {}) => found(all, { search, ...more }).map(({ name }) => name)

test('items are found by any of their words, in any order, accents or not, by another name too', () => {
  expect(names('candia lait')).toEqual(['Lait Candia 1 L'])
  expect(names('cafe')).toEqual(['Café Boukhari 250 g'])
  expect(names('حَليب')).toEqual(['Lait Candia 1 L'])
  expect(names('lait', { low: true })).toEqual(['Lait Soummam 1 L'])
  expect(names('thé')).toEqual([])
})

test('a column is sorted from the largest first, and the other way when pressed again', () => {
  expect(sortAfter(sortFrom(null), 'price')).toBe('-price')
  expect(sortAfter(sortFrom('-price'), 'price')).toBe('price')
  const items = all.map(({ item }) => item)
  expect(sorted(items, sortFrom('-price')).map(({ price }) => price)).toEqual([35_000, 14_000, 13_500])
  expect(sorted(items, sortFrom('nonsense'))).toBe(items)
})
