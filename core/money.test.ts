import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { centimes, each, fromDinars, fromMicros, minus, plus, share, times, toMicros } from './money.ts'

describe('money', () => {
  test('a line is quantity × unit price, rounded half up to the centime', () => {
    expect(times(1.5, centimes(33))).toBe(50)
    expect(times(0.5, centimes(1))).toBe(1)
    expect(times(1.005, centimes(100))).toBe(101)
    expect(times(3, centimes(14_000))).toBe(42_000)
  })

  test('what comes back rounds as far from nothing as what went out', () => {
    expect(times(-1.5, centimes(33))).toBe(-50)
    expect(times(1.5, centimes(-33))).toBe(-50)
    expect(times(-1.5, centimes(-33))).toBe(50)
    expect(each(centimes(-100), 3)).toBe(-33)
    expect(each(centimes(100), -3)).toBe(-33)
    expect(Object.is(times(0, centimes(-5)), 0), 'nothing has no sign').toBe(true)
  })

  test('amounts add up from nothing, and are taken off one another', () => {
    expect(plus()).toBe(0)
    expect(plus(centimes(1), centimes(20), centimes(300))).toBe(321)
    expect(minus(centimes(300), centimes(20))).toBe(280)
  })

  test('a part of an amount is rounded half up', () => {
    expect(share(centimes(10_000), 19, 100)).toBe(1_900)
    expect(share(centimes(1), 1, 2)).toBe(1)
    expect(share(centimes(1_000), 19, 119)).toBe(160)
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
