import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { centimes } from '../money.ts'
import { categoryCode } from './categories.ts'
import { ALIKE, likeness, nameLikeness, type Paper } from './duplicates.ts'
import { costOf } from './rules.ts'

describe('what goods cost', () => {
  test('each line says its own, by the unit or whole', () => {
    const lines = [
      { quantity: 10, unitCost: centimes(11_500) },
      { quantity: 3, total: centimes(10_000) },
    ]
    expect(costOf(lines, undefined)).toEqual({ amount: 125_000, unitCosts: [11_500, 3_333] })
  })

  test('a total for all gives the rest to the one line that says nothing', () => {
    const lines = [{ quantity: 10, unitCost: centimes(100) }, { quantity: 4 }]
    expect(costOf(lines, centimes(3_000))).toEqual({ amount: 3_000, unitCosts: [100, 500] })
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

describe('the same paper', () => {
  const paper: Paper = {
    sha256: 'a',
    imageHash: '00ff00ff00ff00ff',
    merchant: 'Supérette El Baraka',
    number: 'F-12',
    date: '2026-11-18',
    total: 125_000,
  }
  const like = (changes: Partial<Paper>) => likeness(paper, { ...paper, sha256: 'b', ...changes })

  test('is certain for the same file and likely for the same total, day and merchant', () => {
    expect(likeness(paper, paper)).toBe(1)
    expect(like({ imageHash: null, number: null, merchant: 'SUPERETTE EL-BARAKA' })).toBeGreaterThan(0.85)
  })

  test('is likely for the same photo taken again, even where the total was not read', () => {
    expect(like({ total: null, date: null, number: null, imageHash: '00ff00ff00ff00fe' })).toBeGreaterThan(
      ALIKE,
    )
  })

  test('is unlikely for another ticket of the same till that looks alike', () => {
    expect(like({ total: 99_000, number: 'F-13' })).toBeLessThan(ALIKE)
    expect(like({ date: '2026-11-17', number: 'F-13' })).toBeLessThan(ALIKE)
  })

  test('a likeness lies between nothing and one and does not depend on which paper comes first', () => {
    const some = <Value>(values: Value[]) => fc.constantFrom(null, ...values)
    const papers = fc.record({
      sha256: some(['a', 'b']),
      imageHash: some(['0000000000000000', 'ffffffffffffffff', '00ff00ff00ff00ff']),
      merchant: some(['Baraka', 'El Baraka', 'بركة', 'x']),
      number: some(['1', '2']),
      date: some(['2026-11-18', '2026-11-17']),
      total: some([1, 2]),
    })
    fc.assert(
      fc.property(papers, papers, (one, other) => {
        const score = likeness(one, other)
        expect(score).toBeGreaterThanOrEqual(0)
        expect(score).toBeLessThanOrEqual(1)
        expect(likeness(other, one)).toBe(score)
      }),
    )
  })

  test('a name with one letter misread is nearly the same', () => {
    expect(nameLikeness('Supérette El Baraka', 'Superette El Barako')).toBeGreaterThan(0.85)
    expect(nameLikeness('Sonelgaz', 'Librairie')).toBeLessThan(0.2)
  })
})
