import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  arabicDigits,
  centimesTyped,
  changeIn,
  dayIn,
  dinarsToType,
  keptInOrder,
  momentIn,
  moneyIn,
  quantityTyped,
} from './numbers.ts'

test('an amount has thin groups, its unit after it, and centimes only where there are some', () => {
  expect(moneyIn('fr', 1_250_000)).toBe('12\u202f500\u00a0DA')
  expect(moneyIn('ar', 1_250_000)).toBe('12\u202f500\u00a0دج')
  expect(moneyIn('fr', 1_250_050)).toBe('12\u202f500,50\u00a0DA')
  expect(moneyIn('en', -5)).toBe('\u200e−0.05\u00a0DA')
})

test('whatever amount stands in a field is read back as the same centimes', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10_000_000_000_000 }), (centimes) => {
      expect(centimesTyped(dinarsToType(centimes))).toBe(centimes)
      expect(centimesTyped(moneyIn('fr', centimes))).toBe(centimes)
      expect(centimesTyped(moneyIn('ar', centimes))).toBe(centimes)
    }),
  )
})

test('amounts are read as people here type them', () => {
  expect(centimesTyped('1250')).toBe(125_000)
  expect(centimesTyped('1.250,50')).toBe(125_050)
  expect(centimesTyped('12,5')).toBe(1_250)
  expect(centimesTyped('1,250')).toBe(125_000)
  expect(centimesTyped('١٢٥٠')).toBe(125_000)
  expect(centimesTyped('lait')).toBeNull()
  expect(centimesTyped('')).toBeNull()
  expect(quantityTyped('1,5')).toBe(1.5)
  expect(quantityTyped('-2')).toBeNull()
})

test('a change is said in percent, and not at all against nothing', () => {
  expect(changeIn('fr', 108, 100)).toBe('\u200e+8\u00a0%')
  expect(changeIn('en', 50, 100)).toBe('\u200e−50%')
  expect(changeIn('fr', 100, 100)).toBe('0\u00a0%')
  expect(changeIn('fr', 50, 0)).toBeNull()
})

test('a day is said with its name, and its year only where it is another', () => {
  expect(dayIn('fr', '2026-11-17', 2026)).toBe('mar. 17 nov.')
  expect(dayIn('fr', '2025-11-17', 2026)).toBe('lun. 17 nov. 2025')
  expect(dayIn('ar', '2026-11-17', 2026)).toBe('الثلاثاء 17 نوفمبر')
})

test('whoever chose them reads Arabic-Indic digits, which are typed back as the same amount', () => {
  expect(arabicDigits(moneyIn('ar', 1_250_050))).toBe('١٢\u202f٥٠٠٫٥٠\u00a0دج')
  expect(centimesTyped('١٢\u202f٥٠٠٫٥٠')).toBe(1_250_050)
})

test('a Latin name in an Arabic sentence stands apart from the numbers around it', () => {
  expect(keptInOrder('بيع: 3 Lait entier 1L × 140 دج')).toBe('بيع: 3 \u2068Lait entier 1L\u2069 × 140 دج')
  expect(keptInOrder('بقي 12 من Eau 1,5 L')).toBe('بقي 12 من \u2068Eau 1,5 L\u2069')
  expect(keptInOrder('ضع اسمه في WHATSAPP_CLOUD_TEMPLATE.')).toBe(
    'ضع اسمه في \u2068WHATSAPP_CLOUD_TEMPLATE\u2069.',
  )
  expect(keptInOrder('vendu 3 lait')).toBe('vendu 3 lait')
})

test('an hour is said by the clock that is named, wherever the device is', () => {
  const instant = '2026-11-22T23:30:00.000Z'
  expect(momentIn('fr', instant, 'Africa/Algiers')).toBe('lun. 23 nov. 00:30')
  expect(momentIn('fr', instant, 'America/New_York')).toBe('dim. 22 nov. 18:30')
})
