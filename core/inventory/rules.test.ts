import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { centimes, MOST_CENTIMES } from '../money.ts'
import { afterMovement, isLow, stockValue, takeIn, warningAfter } from './rules.ts'

const kilos = (units: number) => units * 1_000_000

describe('weighted average cost', () => {
  test('ten at 110 DA and ten at 115 DA cost 112,50 DA each', () => {
    expect(takeIn({ micros: kilos(10), cost: centimes(11_000) }, kilos(10), centimes(11_500))).toEqual({
      micros: kilos(20),
      cost: 11_250,
    })
  })

  test('it starts again at the new cost where stock is empty or below zero', () => {
    expect(takeIn({ micros: 0, cost: centimes(500) }, kilos(1), centimes(900)).cost).toBe(900)
    expect(takeIn({ micros: kilos(-4), cost: centimes(500) }, kilos(10), centimes(900)).cost).toBe(900)
  })

  test('the smallest rest counts, and nothing that comes to nothing breaks', () => {
    expect(takeIn({ micros: 1, cost: centimes(500) }, 1, centimes(900)).cost).toBe(700)
    expect(takeIn({ micros: 0, cost: centimes(500) }, 0, centimes(900))).toEqual({ micros: 0, cost: 900 })
    expect(takeIn({ micros: kilos(2), cost: centimes(500) }, kilos(2), null)).toEqual({
      micros: kilos(4),
      cost: 500,
    })
    expect(takeIn({ micros: kilos(2), cost: null }, kilos(2), centimes(900)).cost).toBe(900)
  })

  test('it lies between the old cost and the new one, whatever the quantities', () => {
    const amount = fc.integer({ min: 1, max: 1e8 })
    fc.assert(
      fc.property(
        amount,
        amount,
        fc.integer({ min: 0, max: 1e8 }),
        fc.integer({ min: 0, max: 1e8 }),
        (had, came, old, now) => {
          const { cost } = takeIn({ micros: had, cost: centimes(old) }, came, centimes(now))
          expect(cost).toBeGreaterThanOrEqual(Math.min(old, now))
          expect(cost).toBeLessThanOrEqual(Math.max(old, now))
        },
      ),
    )
  })
})

describe('movements', () => {
  test('a loss takes goods out and leaves their cost', () => {
    expect(afterMovement({ micros: kilos(5), cost: centimes(100) }, 'loss', kilos(2), null)).toEqual({
      micros: kilos(3),
      cost: 100,
    })
  })

  test('an adjustment is a signed difference', () => {
    expect(afterMovement({ micros: kilos(5), cost: null }, 'adjustment', kilos(-7), null).micros).toBe(
      kilos(-2),
    )
  })

  test('an adjustment upwards with a cost averages as a purchase does', () => {
    const stock = { micros: kilos(5), cost: centimes(100) }
    const after = { micros: kilos(10), cost: 150 }
    expect(afterMovement(stock, 'adjustment', kilos(5), centimes(200))).toEqual(after)
    expect(afterMovement(stock, 'purchase', kilos(5), centimes(200))).toEqual(after)
    expect(afterMovement(stock, 'adjustment', kilos(5), null)).toEqual({ micros: kilos(10), cost: 100 })
  })

  test('a sale takes goods out, and an adjustment of nothing moves nothing', () => {
    const stock = { micros: kilos(5), cost: centimes(100) }
    expect(afterMovement(stock, 'sale', kilos(2), null)).toEqual({ micros: kilos(3), cost: 100 })
    const empty = { micros: 0, cost: centimes(100) }
    expect(afterMovement(empty, 'adjustment', 0, centimes(200))).toEqual(empty)
  })

  test('an adjustment downwards leaves the cost, whatever is said beside it', () => {
    const stock = { micros: kilos(5), cost: centimes(100) }
    expect(afterMovement(stock, 'adjustment', kilos(-2), centimes(200))).toEqual({
      micros: kilos(3),
      cost: 100,
    })
  })

  test('without a threshold nothing is low', () => {
    expect(isLow(-1, null)).toBe(false)
    expect(isLow(0, 0)).toBe(true)
  })

  test('a warning is given when the line is crossed, not at every sale below it', () => {
    expect(warningAfter(kilos(11), kilos(10), kilos(10))).toBe('low')
    expect(warningAfter(kilos(10), kilos(9), kilos(10))).toBeNull()
    expect(warningAfter(kilos(11), kilos(11), kilos(10))).toBeNull()
    expect(warningAfter(kilos(1), kilos(-1), null)).toBe('below_zero')
    expect(warningAfter(0, -1, null)).toBe('below_zero')
    expect(warningAfter(kilos(1), 0, null)).toBeNull()
    expect(warningAfter(kilos(-1), kilos(-2), null)).toBeNull()
  })

  test('stock below zero or without a cost is worth nothing', () => {
    expect(stockValue(kilos(-3), centimes(100))).toBe(0)
    expect(stockValue(kilos(3), null)).toBe(0)
    expect(stockValue(kilos(1_234_567), centimes(MOST_CENTIMES))).toBe(MOST_CENTIMES)
    expect(stockValue(1_500_000, centimes(33))).toBe(50)
    expect(stockValue(500_000, centimes(1))).toBe(1)
    expect(stockValue(499_999, centimes(1))).toBe(0)
    expect(stockValue(1, centimes(1_000_000)), 'a millionth of something dear').toBe(1)
  })
})
