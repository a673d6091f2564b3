import fc from 'fast-check'
import { expect, test } from 'vitest'
import { centimes, fromDinars } from '../../money.ts'
import { isStampOf, stampDuty } from './stamp.ts'

test.each([
  [300, 0],
  [300.01, 5],
  [1_000.01, 11],
  [25_000, 250],
  [30_000, 300],
  [30_000.01, 451.5],
  [35_000, 525],
  [100_000, 1_500],
  [100_000.01, 2_002],
  [350_000, 7_000],
])('%d DA in cash cost %d DA of stamp since 2025', (amount, duty) => {
  expect(stampDuty(fromDinars(amount), '2026-11-18').duty).toBe(fromDinars(duty))
})

test('the table of the day counts', () => {
  expect(stampDuty(fromDinars(35_000), '2024-12-31').duty).toBe(fromDinars(350))
  expect(stampDuty(fromDinars(35_000), '2025-01-01').duty).toBe(fromDinars(525))
  expect(stampDuty(fromDinars(5_000_000), '2024-06-01').duty).toBe(fromDinars(10_000))
})

test('what is not paid in cash is exempt', () => {
  for (const way of ['card', 'cheque', 'transfer', 'mobile'] as const) {
    expect(stampDuty(fromDinars(90_000), '2026-11-18', way).duty).toBe(0)
  }
})

test('a larger amount never costs less stamp', () => {
  fc.assert(
    fc.property(fc.nat(60_000_000), fc.nat(1_000_000), (amount, more) => {
      const day = '2026-11-18'
      expect(stampDuty(centimes(amount + more), day).duty).toBeGreaterThanOrEqual(
        stampDuty(centimes(amount), day).duty,
      )
    }),
  )
})

test('a stamp is known by the table of its day and by an older one, and no other sum is a stamp', () => {
  expect(isStampOf(fromDinars(35_000), fromDinars(525))).toBe(true)
  expect(isStampOf(fromDinars(35_000), fromDinars(350))).toBe(true)
  expect(isStampOf(fromDinars(35_000), fromDinars(520))).toBe(false)
})
