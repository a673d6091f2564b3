import { expect, test } from 'vitest'
import type { HealthPoint } from '#core/health/contract.ts'
import { hoursNamed, stretches } from './pulse.ts'

const START = Date.parse('2026-11-26T07:00:00.000Z')
function minute(number: number, figures: Partial<HealthPoint> = {}): HealthPoint {
  return {
    at: new Date(START + number * 60_000).toISOString(),
    requests: 10,
    errors: 0,
    p95: 20,
    cpu: 0.1,
    memory: 0.5,
    diskFree: 0.4,
    diskFreeBytes: 1e10,
    queueWaiting: 0,
    queueAge: 0,
    bots: {},
    ...figures,
  }
}

test('a day is shown in ten minutes each, with its worst moments, and the time when the house was off', () => {
  const day = Array.from({ length: 1_440 }, (_, number) => minute(number, number === 33 ? { p95: 900 } : {}))
  const shown = stretches(day.filter((_, number) => number < 600 || number >= 640))
  expect(shown).toHaveLength(144)
  expect(shown[3]?.figures).toMatchObject({ requests: 10, p95: 900 })
  expect(shown.filter(({ figures }) => figures === null)).toHaveLength(4)
  const named = hoursNamed(shown)
  expect(['08:00', '09:00', '08:10'].map((label) => named?.(label))).toEqual([true, false, false])
})

test('the first minutes of a house are shown as they are', () => {
  const shown = stretches([minute(0), minute(1), minute(3)])
  expect(shown.map(({ figures }) => figures?.requests ?? null)).toEqual([10, 10, null, 10])
  expect(hoursNamed(shown)).toBeUndefined()
})
