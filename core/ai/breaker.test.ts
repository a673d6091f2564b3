import { describe, expect, it } from 'vitest'
import { Breaker } from './breaker.ts'

function breakerAt(): { breaker: Breaker; pass: (milliseconds: number) => void } {
  let now = 0
  return { breaker: new Breaker(() => now), pass: (milliseconds) => void (now += milliseconds) }
}

function fail(breaker: Breaker, times: number): void {
  for (let at = 0; at < times; at++) if (breaker.enter()) breaker.failed('broken')
}

describe('an endpoint that fails three times in a row', () => {
  it('is left alone for half a minute', () => {
    const { breaker, pass } = breakerAt()
    fail(breaker, 2)
    expect(breaker.enter()).toBe(true)
    breaker.failed('broken')
    expect(breaker.enter()).toBe(false)
    pass(29_999)
    expect(breaker.enter()).toBe(false)
  })

  it('is then tried by one call alone, and opened by its answer', () => {
    const { breaker, pass } = breakerAt()
    fail(breaker, 3)
    pass(30_000)
    expect(breaker.enter()).toBe(true)
    expect(breaker.enter()).toBe(false)
    breaker.answered()
    expect(breaker.enter()).toBe(true)
    expect(breaker.enter()).toBe(true)
  })

  it('rests longer each time that call fails too, five minutes at most; one answer, and it begins anew', () => {
    const { breaker, pass } = breakerAt()
    fail(breaker, 3)
    for (const rest of [30_000, 60_000, 120_000, 300_000, 300_000]) {
      pass(rest - 1)
      expect(breaker.enter()).toBe(false)
      pass(1)
      fail(breaker, 1)
    }
    pass(300_000)
    expect(breaker.enter()).toBe(true)
    breaker.answered()
    fail(breaker, 3)
    pass(30_000)
    expect(breaker.enter()).toBe(true)
  })
})

it('a refused key rests at once, and longer', () => {
  const { breaker, pass } = breakerAt()
  breaker.enter()
  breaker.failed('refused')
  pass(60_000)
  expect(breaker.resting).toBe(true)
  pass(240_000)
  expect(breaker.resting).toBe(false)
})

it('an answer in between begins the count anew', () => {
  const { breaker } = breakerAt()
  fail(breaker, 2)
  breaker.answered()
  fail(breaker, 2)
  expect(breaker.resting).toBe(false)
})
