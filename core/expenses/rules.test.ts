import { describe, expect, test } from 'vitest'
import { centimes } from '../money.ts'
import { categoryCode } from './categories.ts'
import { costOf, missingToCount, sharedAnew } from './rules.ts'

test('an expense counts once it has an amount and a day', () => {
  expect(missingToCount({ amount: null, date: null })).toEqual(['amount', 'date'])
  expect(missingToCount({ amount: centimes(0), date: null })).toEqual(['date'])
  expect(missingToCount({ amount: centimes(1), date: '2026-11-18' })).toEqual([])
})

test('a corrected whole moves the cost of each in proportion, where both and the cost are known', () => {
  const goods = [{ unitCost: centimes(100) }, { unitCost: centimes(33) }, { unitCost: null }]
  const costs = (before: number | null, amount: number | null) =>
    sharedAnew(
      goods,
      before === null ? null : centimes(before),
      amount === null ? null : centimes(amount),
    ).map(({ unitCost }) => unitCost)
  expect(costs(1_000, 1_500)).toEqual([150, 50, null])
  for (const [before, amount] of [
    [null, 1_500],
    [0, 1_500],
    [1_000, null],
  ] as const)
    expect(costs(before, amount)).toEqual([100, 33, null])
  expect(costs(1_000, 0)).toEqual([0, 0, null])
})

describe('what goods cost', () => {
  test('each line says its own, by the unit or whole', () => {
    const lines = [
      { quantity: 10, unitCost: centimes(11_500) },
      { quantity: 3, total: centimes(10_000) },
    ]
    expect(costOf(lines, undefined)).toEqual({ amount: 125_000, unitCosts: [11_500, 3_333] })
  })

  test('what a line came to wins over what each was said to cost', () => {
    const lines = [{ quantity: 3, unitCost: centimes(100), total: centimes(270) }]
    expect(costOf(lines, undefined)).toEqual({ amount: 270, unitCosts: [90] })
  })

  test('a total for all gives the rest to the one line that says nothing', () => {
    const lines = [{ quantity: 10, unitCost: centimes(100) }, { quantity: 4 }]
    expect(costOf(lines, centimes(3_000))).toEqual({ amount: 3_000, unitCosts: [100, 500] })
  })

  test('a total that the others reach leaves the silent line free of charge, and a lower one says nothing of it', () => {
    const lines = [{ quantity: 10, unitCost: centimes(100) }, { quantity: 4 }]
    expect(costOf(lines, centimes(1_000)).unitCosts).toEqual([100, 0])
    expect(costOf(lines, centimes(900)).unitCosts).toEqual([100, null])
  })

  test('a unit cost that was said stands, however its line is rounded', () => {
    expect(costOf([{ quantity: 0.333, unitCost: centimes(100) }], undefined).unitCosts).toEqual([100])
  })

  test('where several lines say nothing their costs stay unknown', () => {
    expect(costOf([{ quantity: 1 }, { quantity: 2 }], centimes(900))).toEqual({
      amount: 900,
      unitCosts: [null, null],
    })
  })

  test('without any amount it says which lines lack one', () => {
    expect(() => costOf([{ quantity: 1, unitCost: centimes(5) }, { quantity: 2 }], undefined)).toThrow(
      expect.objectContaining({ code: 'amount_missing', facts: { fields: ['lines.1.unitCost'] } }),
    )
  })
})

describe('a category', () => {
  test.each([
    ['loyer', 'rent'],
    ['LOYER', 'rent'],
    ['الكراء', 'rent'],
    ['lkra', 'rent'],
    ['Électricité', 'electricity'],
    ['كهرباء', 'electricity'],
    ['sonelgaz', 'electricity'],
    ['salaires', 'wages'],
    ['شهرية', 'wages'],
    ['marchandises', 'goods'],
    ['sel3a', 'goods'],
    ['téléphone', 'telecom'],
    ['entretien', 'maintenance'],
    ['impôts', 'taxes'],
    ['emballage', 'packaging'],
    ['divers', 'other'],
    ['transport', 'transport'],
  ])('is known as %s', (said, code) => expect(categoryCode(said)).toBe(code))

  test('that nobody knows is none', () => expect(categoryCode('licorne')).toBeNull())
})
