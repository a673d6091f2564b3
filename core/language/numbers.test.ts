import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { readNumbers } from './numbers.ts'

const values = (message: string) => readNumbers(message).map((number) => number.values)

test.each([
  ['quatre-vingt-dix-sept', 97],
  ['soixante et onze', 71],
  ['mille deux cent cinquante', 1_250],
  ['khamsa w 3achrin', 25],
  ['خمسة وعشرين', 25],
  ['خمسة عشر', 15],
  ['mya w khamsin', 150],
  ['ألف وخمسمئة', 1_500],
  ['ميتين ألف', 200_000],
  ['melyoun w nos', 1_500_000],
  ['مليون ونص', 1_500_000],
  ['zoudj mlayen ghir rob3', 1_750_000],
  ['nos melyoun', 500_000],
  ['3 mlayen w 200 alf', 3_200_000],
  ['une douzaine', 12],
  ['half a dozen', 6],
  ['two hundred and five', 205],
  ['three thousand and a half', 3_500],
  ['deux et demi', 2.5],
  ['trois quarts', 0.75],
  ['15k', 15_000],
  ['2,5', 2.5],
  ['1 250,00', 1_250],
  ['1.250,00', 1_250],
  ['1,250.00', 1_250],
  ['2.500', 2_500],
  ['0.250', 0.25],
  ['١٢٥٠', 1_250],
  ['١٬٢٥٠٫٥', 1_250.5],
])('%s is %d', (message, value) => {
  expect(values(message)).toEqual([[value]])
})

test('what can be meant in two ways is given in both, the likelier first', () => {
  expect(values('deux mille cinq')).toEqual([[2_005, 2_500]])
  expect(values('4 millions 200')).toEqual([[4_200_000, 4_000_200]])
  expect(values('two thousand five')).toEqual([[2_005]])
  expect(values('deux mille cinquante')).toEqual([[2_050]])
})

test('counts joined by "and" stay two numbers', () => {
  expect(values('b3t zoudj 9ahwa w khamsa khobz')).toEqual([[2], [5]])
  expect(values('vendu 3 lait et 2 pain')).toEqual([[3], [2]])
  expect(values('farine 2 500g')).toEqual([[2], [500]])
})

test('"each" is no number, and about is said', () => {
  expect(values('b 150 lwa7da')).toEqual([[150]])
  expect(values('الوحدة ب 165')).toEqual([[165]])
  expect(readNumbers('chi 20')[0]?.approximate).toBe(true)
  expect(readNumbers('20')[0]?.approximate).toBe(false)
})

const FRENCH_UNITS =
  'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf'.split(
    ' ',
  )
const FRENCH_TENS = [
  '',
  '',
  'vingt',
  'trente',
  'quarante',
  'cinquante',
  'soixante',
  'soixante',
  'quatre-vingt',
  'quatre-vingt',
]

function inFrench(value: number): string {
  if (value < 20) return FRENCH_UNITS[value] ?? ''
  if (value < 100) {
    const high = value >= 60
    const tens = FRENCH_TENS[Math.floor(value / 10)] ?? ''
    const rest = high ? value % 20 : value % 10
    if (rest === 0) return tens
    return rest === 1 || (rest === 11 && value < 80)
      ? `${tens} et ${inFrench(rest)}`
      : `${tens}-${inFrench(rest)}`
  }
  if (value < 1_000) return joined(value, 100, 'cent')
  if (value < 1_000_000) return joined(value, 1_000, 'mille')
  const rest = value % 1_000_000
  return `${inFrench(Math.floor(value / 1_000_000))} millions${rest ? ` ${inFrench(rest)}` : ''}`
}

function joined(value: number, size: number, word: string): string {
  const [many, rest] = [Math.floor(value / size), value % size]
  return `${many > 1 ? `${inFrench(many)} ` : ''}${word}${rest ? ` ${inFrench(rest)}` : ''}`
}

test('every number in French words is read back, first or as the reading that it may also be', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 9_999_999 }), (value) => {
      const read = readNumbers(inFrench(value))
      expect(read).toHaveLength(1)
      expect(read[0]?.values).toContain(value)
      // Only a bare unit after mille, or less than a thousand after a million, can be meant otherwise.
      const doubtful = value % 1_000 < 10 || (value > 1_000_000 && value % 1_000_000 < 1_000)
      if (!doubtful) expect(read[0]?.values).toEqual([value])
    }),
    { numRuns: 10_000 },
  )
})

const DARIJA = {
  units: ['', 'wa7ed', 'zoudj', 'tlata', 'reb3a', 'khamsa', 'setta', 'seb3a', 'tmenya', 'tes3a'],
  teens: '3achra 7dach tnach tlettach rba3tach khmestach settach sba3tach tmentach tsa3tach'.split(' '),
  tens: ['', '', '3achrin', 'tlatin', 'reb3in', 'khamsin', 'settin', 'seb3in', 'tmanin', 'tes3in'],
  hundreds: [
    '',
    'mya',
    'mitin',
    'teltmya',
    'reb3mya',
    'khamsmya',
    'settmya',
    'seb3mya',
    'tmenmya',
    'tes3mya',
  ],
  and: ' w ',
  thousand: 'alf',
}
const ARABIC: typeof DARIJA = {
  units: ['', 'واحد', 'زوج', 'تلاتة', 'ربعة', 'خمسة', 'ستة', 'سبعة', 'تمنية', 'تسعة'],
  teens: 'عشرة حداش طناش تلطاش ربعطاش خمسطاش سطاش سبعطاش تمنطاش تسعطاش'.split(' '),
  tens: ['', '', 'عشرين', 'ثلاثين', 'ربعين', 'خمسين', 'ستين', 'سبعين', 'ثمانين', 'تسعين'],
  hundreds: ['', 'مية', 'ميتين', 'تلتمية', 'ربعمية', 'خمسمية', 'ستمية', 'سبعمية', 'تمنمية', 'تسعمية'],
  and: ' و',
  thousand: 'ألف',
}

function inArabic(value: number, words: typeof DARIJA): string {
  if (value >= 1_000) {
    const rest = value % 1_000
    const many = Math.floor(value / 1_000)
    const thousands = many === 1 ? words.thousand : `${inArabic(many, words)} ${words.thousand}`
    return rest ? `${thousands}${words.and}${inArabic(rest, words)}` : thousands
  }
  const parts = [words.hundreds[Math.floor(value / 100)] ?? '']
  const rest = value % 100
  if (rest >= 10 && rest < 20) parts.push(words.teens[rest - 10] ?? '')
  else parts.push(words.units[rest % 10] ?? '', words.tens[Math.floor(rest / 10)] ?? '')
  return parts.filter((part) => part !== '').join(words.and)
}

test.each([
  ['Latin', DARIJA],
  ['Arabic', ARABIC],
])('every number in Darija words in %s letters is read back', (_, words) => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 999_999 }), (value) => {
      expect(values(inArabic(value, words))).toEqual([[value]])
    }),
    { numRuns: 10_000 },
  )
})

test('every number in digits is read back however it is grouped and in both kinds of digits', () => {
  const marks = fc.constantFrom([' ', ','], ['.', ','], [',', '.'], ['\u202f', ','], ['\u00a0', '.'])
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 999_999_999 }),
      fc.integer({ min: 0, max: 99 }),
      marks,
      fc.boolean(),
      (whole, cents, [group = '', point = ''], arabic) => {
        const grouped = String(whole).replaceAll(/\B(?=(?:\d{3})+$)/g, group)
        const written = `${grouped}${point}${String(cents).padStart(2, '0')}`
        const shown = arabic
          ? written.replaceAll(/\d/g, (digit) => '٠١٢٣٤٥٦٧٨٩'.charAt(Number(digit)))
          : written
        expect(values(`total ${shown} fin`)).toEqual([[(whole * 100 + cents) / 100]])
      },
    ),
    { numRuns: 10_000 },
  )
})
