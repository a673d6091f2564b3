import { expect, test } from 'vitest'
import { nameOf, periodBefore, periodOf } from './periods.ts'

const today = '2026-11-25'

test('each usual period is known by its two days', () => {
  expect(periodOf('quarter', today)).toEqual({ from: '2026-10-01', to: today })
  expect(periodOf('lastYear', today)).toEqual({ from: '2025-01-01', to: '2025-12-31' })
  expect(nameOf({ from: '2026-10-01', to: '2026-10-31' }, today)).toBe('lastMonth')
  expect(nameOf({ from: '2026-10-02', to: '2026-10-31' }, today)).toBeNull()
})

test('on the first of a month, that one day is called the month', () => {
  expect(nameOf({ from: '2026-11-01', to: '2026-11-01' }, '2026-11-01')).toBe('month')
})

test('the period before has the same length and ends the day before', () => {
  expect(periodBefore({ from: '2026-11-01', to: today })).toEqual({ from: '2026-10-07', to: '2026-10-31' })
})
