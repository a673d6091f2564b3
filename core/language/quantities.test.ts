import { expect, test } from 'vitest'
import { languages } from '../shapes.ts'
import { readQuantities } from './quantities.ts'
import { sayList, sayPeriod, sayQuantity } from './say.ts'
import { UNIT_NAMES } from './say-words.ts'

const said = (message: string) =>
  readQuantities(message).map(({ values, unit }) => `${values.join('|')} ${unit}`)

test.each([
  ['3kg de sucre', ['3 kg']],
  ['zoudj kilo w nos sokor', ['2.5 kg']],
  ['3 kilos moins le quart', ['2.75 kg']],
  ['half a kilo of sugar', ['0.5 kg']],
  ['une boîte de thon', ['1 box']],
  ['plateau wahda ta3 lbayd', ['1 tray']],
  ['ناقصة علبتين', ['2 box']],
  ['انكسرت زجاجتا جافيل', ['2 bottle']],
  ['بعت كيلوغرامين من الأرز', ['2 kg']],
  ['2 لبن و كيلو عدس', ['1 kg']],
  ['zid 2 kratin zit w na9es 3 bidonat', ['2 carton', '3 jug']],
  ["10 sacs 1350 l'unité", ['10 sack']],
  ["mets 40 fardeaux d'eau", ['40 pack']],
  ['٣ علب تونة', ['3 box']],
  ['1,500 kg', ['1.5|1500 kg']],
])('%s holds %j', (message, expected) => {
  expect(said(message)).toEqual(expected)
})

test('a price for each is no quantity', () => {
  expect(said('à 780 DA le kilo')).toEqual([])
  expect(said('b 60 lkilo')).toEqual([])
})

test('quantities and lists are said as each language counts and joins', () => {
  expect(sayQuantity(2.5, 'kg', 'fr')).toBe('2,5\u00a0kg')
  expect(sayQuantity(1.5, 'carton', 'fr')).toBe('1,5\u00a0carton')
  expect(sayQuantity(3, 'carton', 'ar')).toBe('3\u00a0كراتين')
  expect(sayQuantity(12, 'carton', 'ar')).toBe('12\u00a0كرتونة')
  expect(sayQuantity(1_200, null, 'fr')).toBe('1\u202f200')
  expect(sayList(['lait', 'pain', 'café'], 'fr')).toBe('lait, pain et café')
  expect(sayList(['حليب', 'خبز'], 'ar')).toBe('حليب وخبز')
})

test('a unit that is said in a language is understood', () => {
  // زوج, a pair, is Darija's two: `3 زوج` is not read as pairs.
  for (const language of languages) {
    for (const [code, names] of Object.entries(UNIT_NAMES[language])) {
      for (const name of names.filter((spelled) => !/ |^زوج$/.test(spelled))) {
        expect(
          readQuantities(`3 ${name}`).map(({ unit }) => unit),
          `${name} (${language})`,
        ).toContain(code)
      }
    }
  }
})

test('a period is said by its name, or by days that nobody can read backwards', () => {
  const november = { from: '2026-11-05', to: '2026-11-12', kind: 'days', name: null } as const
  expect(sayPeriod(november, 'fr', '2026-11-18')).toBe('du jeu. 5 nov. au jeu. 12 nov.')
  expect(
    sayPeriod(
      { from: '2026-11-01', to: '2026-11-18', kind: 'month', name: 'this_month' },
      'dz-Latn',
      '2026-11-18',
    ),
  ).toBe('had chhar')
  expect(
    sayPeriod({ from: '2026-11-12', to: '2026-11-18', kind: 'days', name: 'last_days' }, 'en', '2026-11-18'),
  ).toBe('over the last 7 days')
})
