import fc from 'fast-check'
import { expect, test } from 'vitest'
import { waitAfter } from './rules.ts'

const patience = { firstMs: 500, longestMs: 60_000 }

test('a wait never passes the longest and never falls under half of the first', () => {
  fc.assert(
    fc.property(fc.nat(2_000), fc.double({ min: 0, max: 1, noNaN: true }), (failures, chance) => {
      const wait = waitAfter(failures, patience, chance)
      return wait >= 250 && wait <= 60_000
    }),
  )
})

test('each failure waits longer than the one before it, until the longest', () => {
  const waits = [1, 2, 3, 4, 5, 6].map((failures) => waitAfter(failures, patience, 1))
  expect(waits).toEqual([500, 2_000, 8_000, 32_000, 60_000, 60_000])
  expect(waitAfter(1, patience, 0.9999), 'to the nearest millisecond').toBe(500)
})
