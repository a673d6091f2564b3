import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { centimes, each, fromDinars, fromMicros, times, toMicros } from './money.ts'

describe('money', () => {
  test('a line is quantity × unit price, rounded half up to the centime', () => {
    expect(times(1.5, centimes(33))).toBe(50)
    expect(times(0.5, centimes(1))).toBe(1)
    expect(times(1.005, centimes(100))).toBe(101)
    expect(times(3, centimes(14_000))).toBe(42_000)
  })

  test('dinars become whole centimes where their decimals have no exact double', () => {
    expect([1.15, 8.2, 1_234.56].map(fromDinars)).toEqual([115, 820, 123_456])
  })

  test('a unit price comes back from the total it made, for whole quantities', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 10_000 }),
        fc.integer({ min: 0, max: 1e9 }),
        (quantity, price) => {
          expect(each(times(quantity, centimes(price)), quantity)).toBe(price)
        },
      ),
    )
  })

  test('a quantity of six decimals survives being stored', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), (micros) => {
        expect(toMicros(fromMicros(micros))).toBe(micros)
      }),
    )
  })

  test('half a centime is not money', () => {
    expect(() => centimes(0.5)).toThrow(RangeError)
  })
})
