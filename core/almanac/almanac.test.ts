import { expect, test } from 'vitest'
import { holidayOn, isWorkingDay, workingDayAtOrBefore } from './holidays.ts'
import { sectorOf } from './sectors.ts'
import { effectOfSeason, seasonsBetween } from './seasons.ts'

test('the moving feasts of 2027 fall where the Umm al-Qura table puts them', () => {
  const found = new Map(
    seasonsBetween('2027-01-01', '2027-12-31', 'superette').map((each) => [each.code, each.from]),
  )
  expect(found.get('ramadan')).toBe('2027-02-08')
  expect(found.get('fitr')).toBe('2027-03-09')
  expect(found.get('adha')).toBe('2027-05-16')
  expect(found.get('mawlid')).toBe('2027-08-09')
})

test('the owner’s correction moves every moving feast and no fixed one', () => {
  const later = new Map(
    seasonsBetween('2027-01-01', '2027-12-31', 'superette', 1).map((each) => [each.code, each.from]),
  )
  expect(later.get('ramadan')).toBe('2027-02-09')
  expect(later.get('back_to_school')).toBe('2027-08-25')
})

test('a season that began last year still counts on its last days', () => {
  expect(seasonsBetween('2027-02-20', '2027-02-22', 'vêtements').map(({ code }) => code)).toContain(
    'winter_sales',
  )
})

test('offices are closed on Fridays, Saturdays, fixed holidays and feasts', () => {
  expect(isWorkingDay('2026-11-20')).toBe(false)
  expect(isWorkingDay('2026-11-21')).toBe(false)
  expect(isWorkingDay('2026-11-22')).toBe(true)
  expect(holidayOn('2026-11-01')).toBe('revolution')
  expect(holidayOn('2027-03-10')).toBe('fitr')
  expect(workingDayAtOrBefore('2026-11-21')).toBe('2026-11-19')
  // Thursday 11 March 2027 is the feast's third day.
  expect(workingDayAtOrBefore('2027-03-13')).toBe('2027-03-08')
})

test('a trade is known by the words that its owner uses for it', () => {
  expect(sectorOf('Supérette')).toBe('grocery')
  expect(sectorOf('Boucherie El Baraka')).toBe('butcher')
  expect(sectorOf('مخبزة وحلويات')).toBe('bakery')
  expect(sectorOf('vente en ligne')).toBe('online')
  expect(sectorOf('astronomie')).toBe('other')
})

test('what a season does is said for the trade that asks', () => {
  expect(effectOfSeason('ramadan', 'boulangerie', 'fr')).toContain('Zlabia')
  expect(effectOfSeason('ramadan', 'astronomie', 'fr')).toContain('ftour')
})
