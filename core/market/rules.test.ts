import { describe, expect, test } from 'vitest'
import { changeOf, itemFinder, pointsShown, trendPeriod } from './rules.ts'

const items = [
  { id: 'milk', name: 'Lait Candia 1L', aliases: ['حليب'] },
  { id: 'oil1', name: 'Huile Elio 1L', aliases: [] },
  { id: 'oil5', name: 'Huile Elio 5L', aliases: [] },
  { id: 'coffee', name: 'Café moulu', aliases: ['9ahwa'] },
]
const find = itemFinder(items)

describe('which item of ours a competitor’s product is', () => {
  test('the same name, whatever its accents, case or script', () => {
    expect(find('CAFE MOULU')).toBe('coffee')
    expect(find('حليب')).toBe('milk')
    expect(find('9ahwa')).toBe('coffee')
  })
  test('the same size, however it is spaced', () => {
    expect(find('LAIT CANDIA 1 L')).toBe('milk')
    expect(itemFinder([{ id: 'milk', name: 'Lait Candia 1 L', aliases: [] }])('LAIT CANDIA 1L')).toBe('milk')
    expect(find('huile elio 5 l')).toBe('oil5')
  })
  test('a shorter name, where only one item answers to it', () => {
    expect(find('lait')).toBe('milk')
    expect(find('lait candia')).toBe('milk')
  })
  test('none where two sizes fit equally, and the right one where the size is said', () => {
    expect(find('huile elio')).toBeNull()
    expect(find('Huile Elio 5L')).toBe('oil5')
    expect(find('huile elio 5l bidon')).toBe('oil5')
  })
  test('none where nothing is near, or only half of the name', () => {
    expect(find('pneu 205/55')).toBeNull()
    expect(find('café en grains')).toBeNull()
  })
  const among = (...names: string[]) => itemFinder(names.map((name) => ({ id: name, name, aliases: [] })))
  test('none of another size, and one that says no size', () => {
    expect(among('Huile Elio 1L')('Huile Elio 5L')).toBeNull()
    expect(among('Huile Elio')('Huile Elio 5L')).toBe('Huile Elio')
  })
  test('the name to the letter before one that is as near, and none where two bear it', () => {
    expect(among('Lait Candia', 'Candia Lait')('lait candia')).toBe('Lait Candia')
    expect(among('Lait', 'LAIT')('lait')).toBeNull()
  })
  test('the nearest by far, wherever it stands in the list', () => {
    expect(among('Yaourt Soummam fraise', 'Yaourt Soummam')('yaourt soumam')).toBe('Yaourt Soummam')
    expect(among('Yaourt Soummam', 'Yaourt Soummam fraise')('yaourt soumam')).toBe('Yaourt Soummam')
  })
})

test('a change is in per cent to one decimal, and unknown from nothing', () => {
  expect(changeOf([14_000, 14_500])).toBe(3.6)
  expect(changeOf([10_000, 90_000, 20_000]), 'from the first to the last').toBe(100)
  expect(changeOf([14_000])).toBeNull()
  expect(changeOf([0, 5])).toBeNull()
})

test('trends show twelve months unless a period is said, and days for a month or less', () => {
  expect(trendPeriod({}, '2026-11-18')).toEqual({ from: '2025-12-01', to: '2026-11-18', by: 'month' })
  expect(trendPeriod({}, '2026-10-31').from, 'a month of thirty-one days').toBe('2025-11-01')
  expect(trendPeriod({}, '2026-01-31').from).toBe('2025-02-01')
  expect(trendPeriod({}, '2024-03-01').from, 'over a leap day').toBe('2023-04-01')
  expect(trendPeriod({ from: '2026-11-01' }, '2026-11-18').by).toBe('day')
  expect(trendPeriod({ from: '2026-10-19' }, '2026-11-18').by, 'thirty-one days').toBe('day')
  expect(trendPeriod({ from: '2026-10-18' }, '2026-11-18').by).toBe('month')
})

test('a period after the last known figure still shows that figure', () => {
  const points = [
    { date: '2023-12-31', value: 9.32 },
    { date: '2024-12-31', value: 4.05 },
  ]
  expect(pointsShown(points, '2026-01-01', '2026-11-18')).toEqual([points[1]])
  expect(pointsShown(points, '2023-01-01', '2023-06-30')).toEqual([points[0]])
  expect(pointsShown(points, '2024-12-31', '2026-11-18')).toEqual([points[1]])
  expect(pointsShown(points, '2023-12-31', '2024-12-31'), 'the first day is inside').toEqual(points)
  expect(pointsShown(points, '1990-01-01', '1999-01-01')).toEqual([])
  const three = [{ date: '2022-12-31', value: 9 }, ...points]
  expect(pointsShown(three, '2026-01-01', '2026-11-18'), 'the last one alone').toEqual([points[1]])
})
