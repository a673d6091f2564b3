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
  test('none where nothing is near', () => {
    expect(find('pneu 205/55')).toBeNull()
  })
})

test('a change is in per cent to one decimal, and unknown from nothing', () => {
  expect(changeOf([14_000, 14_500])).toBe(3.6)
  expect(changeOf([14_000])).toBeNull()
  expect(changeOf([0, 5])).toBeNull()
})

test('trends show twelve months unless a period is said, and days for a month or less', () => {
  expect(trendPeriod({}, '2026-11-18')).toEqual({ from: '2025-12-01', to: '2026-11-18', by: 'month' })
  expect(trendPeriod({ from: '2026-11-01' }, '2026-11-18').by).toBe('day')
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
})
