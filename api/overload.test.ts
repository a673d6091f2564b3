import { expect, test } from 'vitest'
import { nextShedding, nothingShed, type Shedding } from './overload.ts'

const after = (looks: readonly boolean[], from: Shedding = nothingShed) =>
  looks.reduce((shedding, behind) => nextShedding(shedding, behind, 1), from)

test('one slow statement, or two, turn nobody away', () => {
  expect(after([true, true]).share).toBe(0)
  expect(after([true, true, false, true, true]).share).toBe(0)
})

test('a house that stays behind turns away more and more, but never everybody', () => {
  expect(after([true, true, true]).share).toBeCloseTo(0.2)
  expect(after([true, true, true, true]).share).toBeCloseTo(0.4)
  expect(after(Array.from({ length: 50 }, () => true)).share).toBe(0.9)
})

test('a house that keeps up again turns away half as much each time, and soon nobody', () => {
  const full: Shedding = { share: 0.9, behind: 40 }
  expect(after([false], full)).toEqual({ share: 0.45, behind: 0 })
  expect(after([false, false, false, false, false], full).share).toBe(0)
})

test('nobody came for a while: whoever comes then is answered', () => {
  expect(nextShedding({ share: 0.9, behind: 40 }, false, 10).share).toBe(0)
})
