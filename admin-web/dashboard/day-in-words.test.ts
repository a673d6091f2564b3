import { expect, test } from 'vitest'
import { dayInWords } from './day-in-words.ts'

const days = (...revenues: number[]) => revenues.map((revenue, at) => ({ date: `2026-11-${at}`, revenue }))
const weeks = (usual: number, today: number) =>
  days(...Array.from({ length: 28 }, (_, at) => (at % 7 === 0 ? usual : 999_999)), today)

test('a day is held against the same weekday of the weeks before, not against yesterday', () => {
  expect(dayInWords(weeks(1000, 1500))).toEqual({ revenue: 1500, against: 'better' })
  expect(dayInWords(weeks(1000, 1050))).toEqual({ revenue: 1050, against: 'usual' })
  expect(dayInWords(weeks(1000, 200))).toEqual({ revenue: 200, against: 'quieter' })
})

test('nothing is claimed of a shop that has only begun', () => {
  expect(dayInWords(days(0, 0, 500))).toEqual({ revenue: 500, against: 'unknown' })
  expect(dayInWords(weeks(0, 500))).toEqual({ revenue: 500, against: 'unknown' })
  expect(dayInWords([])).toBeNull()
})
