import { expect, test } from 'vitest'
import { languages } from '../shapes.ts'
import { readQuantities } from './quantities.ts'
import { tokenise } from './tokens.ts'
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
  ['1,500 cartons', ['1500 carton']],
  ['mille cinq cent kg', ['1500 kg']],
  ['une dizaine de kilos', ['10 kg']],
  ['litre de lait', ['1 l']],
  ['kilo de sucre', ['1 kg']],
  ['kilo wa7ed sokor', ['1 kg']],
  ['كيلوان سكر', ['2 kg']],
  ['12 l', ['12 l']],
  ["12 l d'huile", ['12 l']],
  ['500 g sucre', ['500 g']],
  ['3 kg et demi de sucre', ['3.5 kg']],
])('%s holds %j', (message, expected) => {
  expect(said(message)).toEqual(expected)
})

test('a price for each is no quantity', () => {
  expect(said('à 780 DA le kilo')).toEqual([])
  expect(said('b 60 lkilo')).toEqual([])
  expect(said('b 60 lkilo sokor')).toEqual([])
  expect(said('le kilo de sucre')).toEqual([])
  expect(said('الكيلو تاع السكر')).toEqual([])
})

test('a unit alone stands before a thing, and one letter before nothing or a link', () => {
  for (const message of ['kilo', 'kilo, sucre', 'kilo ta3', 'plateau 2', 'l huile', '12 l huile', "l'unité"])
    expect(said(message), message).toEqual([])
})

test('a reading says where it stands, and whether it is sure', () => {
  const [kilos, trays] = readQuantities(tokenise('vendu zoudj kilo w nos sokor, plateau wahda'))
  expect(kilos).toMatchObject({ tokens: [1, 5], span: [6, 22], ambiguous: false, approximate: false })
  expect(trays).toMatchObject({ tokens: [7, 9], span: [30, 43] })
  expect(readQuantities('environ 1,500 kg')).toMatchObject([{ ambiguous: true, approximate: true }])
  expect(readQuantities('بعت كيلوغرامين')).toMatchObject([{ tokens: [1, 2], span: [4, 14] }])
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
