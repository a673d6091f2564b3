import { expect, test } from 'vitest'
import { placeOf } from './subjects.ts'

test('what a card speaks of is found by the ids in its evidence', () => {
  expect(placeOf({ itemId: 'a', item: 'Lait' })).toBe('/tools/inventory/a')
  expect(placeOf({ customerId: 'b' })).toBe('/tools/customers/b')
  expect(placeOf({ category: 'rent', from: '2026-11-01', to: '2026-11-25', growth: 2 })).toBe(
    '/tools/expenses?category=rent&from=2026-11-01&to=2026-11-25',
  )
  expect(placeOf({ weekday: 4 })).toBeNull()
})
