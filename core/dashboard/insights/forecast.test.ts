import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { feastIn } from '../../language/hijri.ts'
import { addDays, type Day } from '../../time.ts'
import { forecast, horizonOf } from './forecast.ts'
import { occasionsOf, type Occasion } from './occasions.ts'
import { outlook } from './outlook.ts'

const TODAY = '2027-02-01'
const WEEK = [1, 0.9, 1, 1.1, 1.5, 0, 1.2]

/** Days in the past that end yesterday, and the days ahead. */
function calendar(days: number, ahead: number, today: Day = TODAY) {
  const occasions = occasionsOf(addDays(today, -days), days + ahead, 'superette', 0)
  return { past: occasions.slice(0, days), ahead: occasions.slice(days) }
}
const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0)
const planned = ({ weekday, payday }: Occasion) =>
  1_000 * (WEEK[weekday] ?? 1) * (payday === 'start' ? 1.3 : 1)

describe('the forecast', () => {
  test('finds a week with a closed day and the first days of the month', () => {
    const { past, ahead } = calendar(364, 28)
    const found = forecast(past.map(planned), past, ahead)
    const truth = total(ahead.map(planned))
    expect(Math.abs((found?.expected ?? 0) / truth - 1)).toBeLessThan(0.03)
    expect(found?.backtest.error).toBeLessThan(0.03)
    expect(found?.backtest.origins).toBe(8)
  })

  test('carries what Ramadan did last year into this year’s', () => {
    const busy = (occasion: Occasion) => 1_000 * (isRamadan(occasion) ? 1.8 : 1)
    const { from } = feastIn('ramadan', 1448)
    const { past, ahead } = calendar(396, 28, from)
    const found = forecast(past.map(busy), past, ahead)
    // The four weeks before were plain, and know nothing of it.
    expect(found?.expected).toBeGreaterThan(28 * 1_000 * 1.5)
    expect(found?.expected).toBeLessThan(28 * 1_000 * 1.9)
  })

  test('its interval holds what comes about four times in five, in weeks that it has not seen', () => {
    const held = Array.from({ length: 60 }, (_, seed) => {
      const { past, ahead } = calendar(200, 28)
      const chance = seeded(seed + 1)
      const noisy = (occasion: Occasion) => planned(occasion) * (0.4 + chance() * 1.2)
      const values = past.map(noisy)
      const came = total(ahead.map(noisy))
      const found = forecast(values, past, ahead)
      return found !== null && found.low <= came && came <= found.high
    }).filter(Boolean).length
    expect(held).toBeGreaterThan(60 * 0.6)
    expect(held).toBeLessThan(60)
  })

  test('is whole and in order for any history, or not made at all', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1_000_000), { maxLength: 180 }), (values) => {
        const days = horizonOf(values.length)
        const { past, ahead } = calendar(values.length, days)
        const found = forecast(values, past, ahead)
        if (days === 0 || total(values.slice(-28)) === 0) {
          expect(found).toBeNull()
          return
        }
        if (!found) throw new Error('enough was sold for long enough')
        expect(Number.isFinite(found.expected)).toBe(true)
        expect(found.low).toBeGreaterThanOrEqual(0)
        expect(found.low).toBeLessThanOrEqual(found.expected)
        expect(found.high).toBeGreaterThanOrEqual(found.expected)
      }),
      { numRuns: 40 },
    )
  })

  test('reaches further the longer the history is', () => {
    expect([10, 48, 49, 55, 56, 69, 70].map(horizonOf)).toEqual([0, 0, 7, 7, 14, 14, 28])
  })
})

test('a season that the books have never seen is named as such', () => {
  const { from } = feastIn('ramadan', 1448)
  const today = addDays(from, -5)
  const sold = new Map(Array.from({ length: 120 }, (_, at) => [addDays(today, -1 - at), 100_000] as const))
  const found = outlook({ sold, items: [] }, { today, sector: 'superette', correction: 0 })
  expect(found?.facts).toMatchObject({
    unseen: ['ramadan', 'before_fitr'],
    seasons: ['before_ramadan', 'ramadan', 'before_fitr'],
  })
})

function isRamadan({ season }: Occasion): boolean {
  return season === 'ramadan' || season === 'before_fitr'
}

function seeded(seed: number): () => number {
  let state = seed * 2_654_435_761
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 4_294_967_296
  }
}
