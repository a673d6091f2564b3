import { expect, test } from 'vitest'
import { fits } from './fits.ts'

test('a name is found by the beginnings of its words, without accents', () => {
  expect(fits('', 'depen', ['Noter une dépense'])).toBe(1)
  expect(fits('', 'note dep', ['Noter une dépense'])).toBe(1)
  expect(fits('', 'lait', ['Calendrier et pays'])).toBe(0)
  expect(fits('', 'زبون', ['إضافة زبون'])).toBe(1)
})
