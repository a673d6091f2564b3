import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayIn, dinarsIn, hourIn, quantityIn } from './cells.ts'

test.each([
  ['1250', 125_000],
  ['1 250,50', 125_050],
  ['1.250,00', 125_000],
  ['1,250.00', 125_000],
  ['12.500', 1_250_000],
  ['1,5', 150],
  ['1250.50 DA', 125_050],
  ['١٢٥٠', 125_000],
  ['دج 140', 14_000],
  ['-20.00', -2_000],
  [140, 14_000],
  [0.1 + 0.2, 30],
])('%s dinars are %d centimes', (cell, centimes) => expect(dinarsIn(cell)).toBe(centimes))

test.each(['', 'gratuit', '1.2.3', '1,23,456.5', '12.345.67', '1e5', '=1+1', '0.005', 1e30, NaN])(
  '%s is no amount',
  (cell) => expect(dinarsIn(cell)).toBeNull(),
)

test('every amount that is written out is read back, to the centime', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e13, max: 1e13 }), (centimes) => {
      expect(dinarsIn((centimes / 100).toFixed(2))).toBe(centimes + 0)
    }),
  )
})

test('a quantity takes a comma or a point for its decimals', () => {
  expect([
    quantityIn('1,250'),
    quantityIn('1.250'),
    quantityIn('0.5'),
    quantityIn('3 kg'),
    quantityIn(2.5),
  ]).toEqual([1.25, 1.25, 0.5, null, 2.5])
})

test('a day is written year first or day first, and has to exist', () => {
  expect(['2026-11-18', '18/11/2026', '1-2-2026', '18.11.2026', '2026-11-18 10:00:00'].map(dayIn)).toEqual([
    '2026-11-18',
    '2026-11-18',
    '2026-02-01',
    '2026-11-18',
    '2026-11-18',
  ])
  expect(['31/02/2026', '11/18/2026', '20226-01-01', 'hier', ''].map(dayIn)).toEqual([
    null,
    null,
    null,
    null,
    null,
  ])
})

test('an hour is written with a colon or an h', () => {
  expect(['08:15', '8:15', '8h15', '08:15:59', '24:00', '8'].map(hourIn)).toEqual([
    '08:15',
    '08:15',
    '08:15',
    '08:15',
    null,
    null,
  ])
})
