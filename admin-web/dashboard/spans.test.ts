import { expect, test } from 'vitest'
import { spanOf, summed } from './spans.ts'

const days = Array.from({ length: 17 }, (_, at) => ({
  date: `2026-11-${String(at + 1).padStart(2, '0')}`,
  revenue: 100,
  expenses: at,
}))

test('days stand alone in a short period, a long one is summed', () => {
  expect(spanOf(31)).toBe(1)
  expect(spanOf(180)).toBe(7)
  expect(spanOf(365)).toBe(30)
  expect(summed(days, 1)).toEqual(days)
})

test('a last week that is not whole is no fall', () => {
  expect(summed(days, 7)).toEqual([
    { date: '2026-11-01', revenue: 700, expenses: 21 },
    { date: '2026-11-08', revenue: 700, expenses: 70 },
  ])
})
