import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { centimes } from '../money.ts'
import { hourOf, priceOf, totalOf } from './rules.ts'

describe('the price of a line', () => {
  test('a total that was given wins over the unit price, and is spread over the quantity', () => {
    const line = { quantity: 3, unitPrice: centimes(14_500), total: centimes(40_000) }
    expect(priceOf(line, centimes(15_000), 'lines.0')).toEqual({ unitPrice: 13_333, total: 40_000 })
  })

  test('without a price said, the price of the item holds', () => {
    expect(priceOf({ quantity: 1.5 }, centimes(333), 'lines.0')).toEqual({ unitPrice: 333, total: 500 })
  })

  test('something without any price is named as missing its amount', () => {
    expect(() => priceOf({ quantity: 1 }, null, 'lines.2')).toThrow(
      expect.objectContaining({ code: 'amount_missing', facts: { fields: ['lines.2.unitPrice'] } }),
    )
  })

  test('an amount past what the books can hold is refused, and never wraps', () => {
    const amounts = fc.record({
      quantity: fc.integer({ min: 1, max: 1e15 }).map((micros) => micros / 1e6),
      unitPrice: fc.option(fc.integer({ min: 0, max: 1e13 }).map(centimes), { nil: undefined }),
      total: fc.option(fc.integer({ min: 0, max: 1e13 }).map(centimes), { nil: undefined }),
    })
    fc.assert(
      fc.property(amounts, (line) => {
        try {
          const { unitPrice, total } = priceOf(line, centimes(100), 'lines.0')
          expect(Number.isSafeInteger(unitPrice) && unitPrice >= 0 && unitPrice <= 1e13).toBe(true)
          expect(Number.isSafeInteger(total) && total >= 0 && total <= 1e13).toBe(true)
        } catch (error) {
          expect(error).toMatchObject({ code: 'total_too_large' })
        }
      }),
    )
  })

  test('a sale is the sum of its lines, up to what the books can hold', () => {
    const line = (total: number) => ({ total: centimes(total) })
    expect(totalOf([line(1), line(2)])).toBe(3)
    expect(() => totalOf([line(9e12), line(9e12)])).toThrow(
      expect.objectContaining({ code: 'total_too_large' }),
    )
  })
})

describe('the hour of a sale', () => {
  test('it is the clock’s only where neither day nor hour was said', () => {
    expect(hourOf({}, '10:00')).toBe('10:00')
    expect(hourOf({ date: '2026-11-18' }, '10:00')).toBeNull()
    expect(hourOf({ date: '2026-11-18', time: '08:15' }, '10:00')).toBe('08:15')
    expect(hourOf({ time: null }, '10:00')).toBeNull()
  })
})
