import { expect, test } from 'vitest'
import { cutAt, directionOf, whole } from './text.ts'

test('a text is cut at the end of a word, and not at all where it fits', () => {
  expect(cutAt('Le café est en promotion', 12)).toBe('Le café est')
  expect(cutAt('Le café', 12)).toBeNull()
  expect(cutAt('Anticonstitutionnellement', 12)).toBe('Anticonstitu')
})

test('a picture of two code units is one letter, and is not cut in half', () => {
  expect(cutAt('☕🥐☕🥐☕', 4)).toBe('☕🥐☕🥐')
})

test('an Arabic text runs from right to left whatever its first letter, one in Latin letters does not', () => {
  expect(directionOf('dz-Arab')).toBe('rtl')
  expect(directionOf('dz-Latn')).toBe('ltr')
})

test('tags stand below the text, and a text without any ends with itself', () => {
  expect(whole({ text: 'Promo', hashtags: ['#café', '#Oran'] })).toBe('Promo\n\n#café #Oran')
  expect(whole({ text: 'Promo', hashtags: [] })).toBe('Promo')
})
