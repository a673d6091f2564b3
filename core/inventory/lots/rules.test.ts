import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '../../time.ts'
import { leftOf } from './rules.ts'

const lots = [
  { expiresOn: '2026-11-20', micros: 6 },
  { expiresOn: '2026-12-10', micros: 4 },
]

describe('what is left of each delivery', () => {
  test.each([
    [
      10,
      [
        ['2026-11-20', 6],
        ['2026-12-10', 4],
      ],
    ],
    [
      5,
      [
        ['2026-11-20', 1],
        ['2026-12-10', 4],
      ],
    ],
    [3, [['2026-12-10', 3]]],
    [0, []],
    [-2, []],
  ])('with %d in stock, what expires first is gone first', (stock, expected) => {
    expect(leftOf(stock, lots, null).map(({ expiresOn, micros }) => [expiresOn, micros])).toEqual(expected)
  })

  test('goods beyond the dated deliveries bear the item’s own date, or none', () => {
    expect(leftOf(12, lots, '2026-11-18')).toEqual([{ expiresOn: '2026-11-18', micros: 2 }, ...lots])
    expect(leftOf(12, lots, null)).toEqual(lots)
    expect(leftOf(12, [], '2026-11-18')).toEqual([{ expiresOn: '2026-11-18', micros: 12 }])
  })

  test('in whatever order they were delivered; the answer begins with the first to expire', () => {
    const turned = lots.toReversed()
    expect(leftOf(5, turned, null)).toEqual([{ expiresOn: '2026-11-20', micros: 1 }, lots[1]])
    expect(leftOf(11, turned, '2027-01-01')).toEqual([...lots, { expiresOn: '2027-01-01', micros: 1 }])
    expect(leftOf(11, turned, '2026-11-20')).toEqual([{ expiresOn: '2026-11-20', micros: 7 }, lots[1]])
  })

  test('where the dated deliveries cover the stock nothing bears the item’s own date', () => {
    expect(leftOf(10, lots, '2027-01-01')).toEqual(lots)
    expect(leftOf(0, [], '2027-01-01')).toEqual([])
  })

  test('never adds up to more than the stock, nor one date to more than was delivered of it', () => {
    const lot = fc.record({
      expiresOn: fc.nat(30).map((days) => addDays('2026-11-18', days)),
      micros: fc.nat(50),
    })
    fc.assert(
      fc.property(fc.integer({ min: -20, max: 200 }), fc.array(lot, { maxLength: 8 }), (stock, delivered) => {
        const left = leftOf(stock, delivered, null)
        const all = left.reduce((sum, { micros }) => sum + micros, 0)
        const came = delivered.reduce((sum, { micros }) => sum + micros, 0)
        expect(all).toBe(Math.max(0, Math.min(stock, came)))
        for (const { expiresOn, micros } of left) {
          const of = delivered.filter((each) => each.expiresOn === expiresOn)
          expect(micros).toBeLessThanOrEqual(of.reduce((sum, each) => sum + each.micros, 0))
        }
      }),
    )
  })
})
