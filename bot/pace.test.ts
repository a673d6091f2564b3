import { expect, test } from 'vitest'
import { openPace, refilled, waitFor } from './pace.ts'

const few = { atOnce: 3, perMinute: 60 }
const many = { atOnce: 5, perMinute: 60 }

test('a burst is worked on at once, the next message waits and is told so once', () => {
  const pace = openPace(few, { atOnce: 100, perMinute: 100 })
  const turns = [1, 2, 3, 4, 5].map(() => pace.turn('amel', 'shop', 1_000))
  expect(turns.map(({ waitMs }) => waitMs)).toEqual([0, 0, 0, 1_000, 1_000])
  expect(turns.map(({ tell }) => tell)).toEqual([false, false, false, true, false])
})

test('the allowance grows back, and after a rest one may be told again', () => {
  const pace = openPace(few, { atOnce: 100, perMinute: 100 })
  for (let n = 0; n < 4; n += 1) pace.turn('amel', 'shop', 0)
  expect(pace.turn('amel', 'shop', 1_000)).toEqual({ waitMs: 0, tell: false })
  for (let n = 0; n < 3; n += 1) expect(pace.turn('amel', 'shop', 60_000).waitMs).toBe(0)
  expect(pace.turn('amel', 'shop', 60_000)).toEqual({ waitMs: 1_000, tell: true })
})

test('a shop has one allowance for all its people, and another shop has its own', () => {
  const pace = openPace(few, many)
  for (let n = 0; n < 3; n += 1) pace.turn('amel', 'shop', 0)
  expect(pace.turn('karim', 'shop', 0).waitMs).toBe(0)
  expect(pace.turn('karim', 'shop', 0).waitMs).toBe(0)
  expect(pace.turn('karim', 'shop', 0).waitMs).toBe(1_000)
  expect(pace.turn('sara', 'other', 0).waitMs).toBe(0)
})

test('a clock that goes back takes nothing away', () => {
  const purse = refilled({ left: 2, at: 10_000, told: false }, few, 5_000)
  expect(purse.left).toBe(2)
  expect(waitFor(purse, few)).toBe(0)
})
