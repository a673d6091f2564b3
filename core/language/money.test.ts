import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { centimes } from '../money.ts'
import { languages } from '../shapes.ts'
import { readMoney, sayMoney, sayNumber } from './money.ts'
import { decideMoney } from './old-money.ts'
import type { Spoken } from './language.ts'
import type { MoneyContext } from './old-money.ts'

const read = (message: string, spoken: Spoken, more: Partial<MoneyContext> = {}) => {
  const amounts = readMoney(message, { setting: 'ask', spoken, ...more })
  return amounts.map(({ readings, certain }) => ({
    dinars: readings.map(({ centimes }) => centimes / 100),
    certain,
  }))
}
const sure = (dinars: number) => [{ dinars: [dinars], certain: true }]
const asks = (...dinars: number[]) => [{ dinars, certain: false }]

test('the unit that was said decides', () => {
  expect(read('1500 da', 'dz')).toEqual(sure(1_500))
  expect(read('ألف وخمسمئة دينار', 'ar')).toEqual(sure(1_500))
  expect(read('1500 د.ج', 'ar')).toEqual(sure(1_500))
  expect(read('DA 500', 'fr')).toEqual(sure(500))
  expect(read('3 alf frank', 'dz')).toEqual(sure(30))
  expect(read('4000 douro', 'dz')).toEqual(sure(200))
})

test('a million is old counting in Darija and asked in French, Arabic and English', () => {
  expect(read('wa7ed lmelyoun', 'dz')).toEqual(sure(10_000))
  expect(read('خلصت مليون', 'dz')).toEqual(sure(10_000))
  expect(read('bi3t b 2 mlayen w 50 alf', 'dz')).toEqual(sure(20_500))
  expect(read('I paid 1 million', 'en')).toEqual(asks(10_000, 1_000_000))
  expect(read('loyer payé 6 millions', 'fr')).toEqual(asks(60_000, 6_000_000))
  expect(read('دفعت مليون', 'ar')).toEqual(asks(10_000, 1_000_000))
  expect(read('loyer payé 6 millions', 'fr', { setting: 'centimes' })).toEqual(sure(60_000))
})

test('thousands in words take the reading near what is known, else ask', () => {
  expect(read('khlst 300 alf lkra', 'dz')).toEqual(asks(3_000, 300_000))
  expect(read('chrit khobz b 5 alaf', 'dz', { knownPrice: 1_500 })).toEqual(sure(50))
  expect(read('mitin alf', 'dz', { usualAmount: 250_000 })).toEqual(sure(2_000))
  expect(read('mitin alf', 'dz', { setting: 'centimes' })).toEqual(sure(2_000))
  expect(read('deux mille cinq', 'fr')).toEqual(asks(2_005, 2_500, 25))
  expect(read('15k', 'fr')).toEqual(sure(15_000))
})

test('a bare price under 100 is the reading nearest to the known price, and asked where none is known', () => {
  expect(read('b 45', 'dz', { knownPrice: 45_000 })).toEqual(sure(450))
  expect(read('b 15', 'dz', { knownPrice: 1_500 })).toEqual(sure(15))
  expect(read('b 45', 'dz')).toEqual(asks(45, 450))
  expect(read('45', 'fr', { printed: true })).toEqual(sure(45))
})

test('digits are dinars unless what is known says that they cannot be', () => {
  expect(read('facture 12.500,00', 'fr')).toEqual(sure(12_500))
  expect(read('b 50 000', 'dz', { knownPrice: 50_000 })).toEqual(asks(500, 50_000))
})

test('an amount stands from its sign to its unit, on whichever side that is', () => {
  const placesIn = (message: string) =>
    readMoney(message, { setting: 'ask', spoken: 'fr' }).map(({ span, tokens, unit, readings }) => ({
      said: message.slice(...span),
      tokens: tokens[1] - tokens[0],
      unit,
      dinars: (readings[0]?.centimes ?? 0) / 100,
    }))
  expect(placesIn('rendu -1500 DA hier')).toEqual([
    { said: '-1500 DA', tokens: 3, unit: 'dinar', dinars: -1_500 },
  ])
  expect(placesIn('lait-1500')).toMatchObject([{ said: '1500', unit: null, dinars: 1_500 }])
  expect(placesIn('DA 500 hier')).toMatchObject([{ said: 'DA 500', unit: 'dinar', dinars: 500 }])
  // « dda » is also “took”.
  expect(placesIn('karim da 500')).toMatchObject([{ said: '500', unit: null }])
  expect(placesIn('1500 د.ج بالكاش')).toMatchObject([{ said: '1500 د.ج', tokens: 4, unit: 'dinar' }])
  expect(placesIn('1500 ta3 da')).toMatchObject([{ tokens: 3, unit: 'dinar' }])
  expect(placesIn('1500 ta3 karim')).toMatchObject([{ said: '1500', tokens: 1, unit: null }])
  expect(placesIn('700 DA 500')).toMatchObject([
    { said: '700 DA', unit: 'dinar' },
    { said: '500', unit: null },
  ])
})

test('a number is said in groups of three, with a comma, and no more places than it needs', () => {
  const said = (value: number, places?: number) => sayNumber(value, places).replaceAll('\u202f', ' ')
  expect([0, 7, 1_000, 1_234_567].map((value) => said(value))).toEqual(['0', '7', '1 000', '1 234 567'])
  expect([1.5, 1.25, 0.1236, 2.0004, 1_000.05].map((value) => said(value))).toEqual([
    '1,5',
    '1,25',
    '0,124',
    '2',
    '1 000,05',
  ])
  expect([said(12.34, 1), said(12.34, 0), said(100, 0), said(100, 1)]).toEqual(['12,3', '12', '100', '100'])
  expect([said(-1_500.5), said(-0.0001), said(-1, 0)]).toEqual(['−1 500,5', '0', '−1'])
})

test('readings are whole centimes, all different, and a certain one stands alone', () => {
  const context = fc.record({
    setting: fc.constantFrom('dinars', 'centimes', 'ask'),
    spoken: fc.constantFrom('fr', 'ar', 'en', 'dz'),
    knownPrice: fc.option(fc.integer({ min: 1, max: 100_000_000 }), { nil: undefined }),
    printed: fc.boolean(),
  })
  const number = fc.record({
    values: fc.tuple(fc.integer({ min: 0, max: 1_000_000_000 })),
    said: fc.constantFrom('digits', 'words', 'both', 'kilo'),
    scale: fc.constantFrom('none', 'hundred', 'thousand', 'million', 'milliard'),
    scaleWord: fc.constantFrom(null, 'alf', 'mille', 'million', 'mlayen'),
  })
  const unit = fc.constantFrom(null, 'dinar', 'centime', 'douro')
  fc.assert(
    fc.property(number, unit, context, (said, unitSaid, known) => {
      const { readings, certain } = decideMoney(said, unitSaid, known)
      const amounts = readings.map((reading) => reading.centimes)
      expect(amounts.every(Number.isInteger)).toBe(true)
      expect(new Set(amounts).size).toBe(amounts.length)
      expect(certain).toBe(amounts.length === 1)
    }),
    { numRuns: 10_000 },
  )
})

test('a decision by a known price is never more than five times away from it when readings are a hundred times apart', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 5_000 }),
      fc.integer({ min: 1, max: 1_000_000_000 }),
      (thousands, knownPrice) => {
        const said = {
          values: [thousands * 1_000],
          said: 'both',
          scale: 'thousand',
          scaleWord: 'alf',
        } as const
        const { readings, certain } = decideMoney(said, null, { setting: 'ask', spoken: 'dz', knownPrice })
        const [first] = readings
        if (certain)
          expect(Math.max(first.centimes / knownPrice, knownPrice / first.centimes)).toBeLessThanOrEqual(5)
        else
          expect(readings.map(({ centimes }) => centimes)).toEqual([thousands * 1_000, thousands * 100_000])
      },
    ),
    { numRuns: 10_000 },
  )
})

test('money is written as people write it there', () => {
  expect(sayMoney(centimes(1_250_000), 'fr')).toBe('12\u202f500\u00a0DA')
  expect(sayMoney(centimes(1_250_050), 'dz-Latn')).toBe('12\u202f500,50\u00a0DA')
  expect(sayMoney(centimes(1_250_050), 'en')).toBe('12\u202f500.50\u00a0DA')
  expect(sayMoney(centimes(1_250_000), 'ar')).toBe('12\u202f500\u00a0دج')
  expect(sayMoney(centimes(-5), 'fr')).toBe('−0,05\u00a0DA')
})

test('what is said is read back to the centime, in every language', () => {
  const amounts = fc.integer({ min: -10_000_000_000, max: 10_000_000_000 })
  fc.assert(
    fc.property(amounts, fc.constantFrom(...languages), (amount, language) => {
      const [back, ...others] = readMoney(sayMoney(centimes(amount), language), {
        setting: 'ask',
        spoken: 'fr',
      })
      expect(others).toEqual([])
      expect(back?.readings.map((reading) => reading.centimes)).toEqual([amount])
      expect(back?.certain).toBe(true)
    }),
    { numRuns: 10_000 },
  )
})

test('a number beyond any amount, such as a phone or a tax number, is no money', () => {
  expect(readMoney('198016001234567', { setting: 'ask', spoken: 'fr' })).toEqual([])
  expect(readMoney('9'.repeat(400), { setting: 'ask', spoken: 'fr' })).toEqual([])
  expect(readMoney('mille milliards', { setting: 'ask', spoken: 'fr' })).toEqual([])
})
