import { expect, test } from 'vitest'
import { article, commerceRegister, nif, nis, rib } from './official-numbers.ts'

test('a RIB is taken with its key only, spaces and an IBAN’s beginning forgiven', () => {
  for (const said of ['00300060000201930048', '003 00060 0002019300 48', 'DZ58 0030 0060 0002 0193 0048'])
    expect(rib.parse(said)).toBe('00300060000201930048')
  expect(rib.parse('007 99999 0023456789 41')).toBe('00799999002345678941')
  for (const said of ['00300060000201930049', '0030006000020193004', 'compte BNA'])
    expect(rib.safeParse(said).success).toBe(false)
})

test.each(['16/00-1234567 B 25', '16/00-0123456 a 19', '24B1234567', '16 / 00 - 1234567 ب 25'])(
  'a trade register number is taken as papers have it: %s',
  (said) => expect(commerceRegister.safeParse(said).success).toBe(true),
)

test.each(['1234', 'RC en cours', '16/00-1234567 X 25'])(
  'what is no register number is refused: %s',
  (said) => expect(commerceRegister.safeParse(said).success).toBe(false),
)

test('tax numbers have their count of digits', () => {
  expect(nif.parse('1980 1600 1234 567')).toBe('198016001234567')
  expect(nif.safeParse('19801600123456').success).toBe(false)
  expect(nis.safeParse('198016001234567890').success).toBe(true)
  expect(article.safeParse('16 01 123 4567').success).toBe(true)
  expect(nif.parse(null)).toBeNull()
})
