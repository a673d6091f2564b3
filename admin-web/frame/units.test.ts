import { expect, test } from 'vitest'
import { unitIn } from './units.ts'

test('a unit is read in the language of the page, and counted as that language counts', () => {
  expect(unitIn('fr', 'pièce', 38)).toBe('pièces')
  expect(unitIn('ar', 'pièce', 38)).toBe('قطعة')
  expect(unitIn('ar', 'Paquet', 3)).toBe('حزم')
  expect(unitIn('en', 'علبة')).toBe('box')
  expect(unitIn('fr', 'KG', 2.5)).toBe('kg')
})

test('the word that a shop made up stays as it is', () => {
  expect(unitIn('ar', 'demi-baguette', 4)).toBe('demi-baguette')
})
