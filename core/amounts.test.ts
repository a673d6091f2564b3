import { expect, test } from 'vitest'
import { lineTotal, sumOf, unitPriceOf } from './amounts.ts'
import { centimes, MOST_CENTIMES } from './money.ts'

const most = centimes(MOST_CENTIMES)

test('the most that books hold is held, however it is come by', () => {
  expect(sumOf([most])).toBe(most)
  expect(lineTotal(1, most)).toBe(most)
  expect(unitPriceOf(most, 1)).toBe(most)
})

test('a centime more is refused', () => {
  expect(() => sumOf([most, centimes(1)])).toThrow('total_too_large')
  expect(() => lineTotal(2, most)).toThrow('total_too_large')
  expect(() => unitPriceOf(most, 0.5)).toThrow('total_too_large')
})
