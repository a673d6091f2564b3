import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isDay } from '../../../time.ts'
import { receiptReading, type ReceiptReading } from '../contract.ts'
import type { Piece } from '../letters/piece.ts'
import { printedPage } from './printed-page.ts'
import { understand, type SeenPage } from './understand.ts'

// Whatever a reader makes of a photo, the fields have their types: never a crash, never a guess of another shape.

const hints = { today: '2026-11-23', knownMerchants: ['SARL ATLAS FROID', '', '🧾', '٠'] }

const sign = fc.constantFrom(
  ...'0123456789.,:/- %xX×*=|TOALNEPYRtva€£$()DAمجموع١٢٣٫٬۴\u200e\u200b\u202e\u0000'.split(''),
)
const word = fc.oneof(
  fc.string({ unit: sign, maxLength: 14 }),
  fc.string({ maxLength: 20 }),
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.bigInt({ min: 0n, max: 10n ** 30n }).map(String),
  fc.tuple(fc.nat(999), fc.nat(999), fc.nat(99)).map(([a, b, c]) => `${a} ${b},${c}`),
  fc.tuple(fc.nat(99), fc.nat(99), fc.nat(9999)).map((parts) => parts.join('/')),
  fc.constantFrom(
    'TOTAL',
    'NET A PAYER',
    'TVA 19%',
    '1 250,00',
    'Espèces',
    'Remise',
    'Qté',
    'Montant',
    'Avance',
    'Reste',
  ),
  fc.constantFrom(
    'Ancien solde',
    'Arriérés',
    'SONELGAZ',
    'Date limite de paiement',
    '31/02/2026',
    '21/11/2026',
    '99:99',
  ),
  fc.constantFrom(
    '3 x 95,00',
    '20 kg pomme x 180 = 3600',
    '2 184.87',
    '540,CO',
    '4422 **** 8171',
    'المجموع',
    'الباقي',
    '',
  ),
)
const far = fc.oneof(fc.double({ min: -50, max: 1100, noNaN: true }), fc.constantFrom(-1e9, 1e9, 0))
const piece: fc.Arbitrary<Piece> = fc
  .record({
    text: word,
    sure: fc.double({ min: 0, max: 1, noNaN: true }),
    spelled: fc.boolean(),
    other: fc.constantFrom('0', '8', ' ', '', 'x'),
    box: fc.record({
      cx: far,
      cy: far,
      length: fc.oneof(fc.double({ min: 1, max: 900, noNaN: true }), fc.constantFrom(0, 1e-9, 1e9)),
      height: fc.oneof(fc.double({ min: 1, max: 90, noNaN: true }), fc.constantFrom(0, 1e-9, 1e9)),
      angle: fc.double({ min: -1.6, max: 1.6, noNaN: true }),
    }),
  })
  .map(({ spelled, other, ...rest }) => ({ ...rest, signs: spelled ? signsOf(rest.text, other) : [] }))

function signsOf(text: string, other: string): Piece['signs'] {
  return Array.from(text, (letter, i) => ({
    text: letter,
    at: i / text.length,
    sure: 0.6,
    other,
    otherSure: 0.4,
  }))
}

function expectFields(reading: ReceiptReading): void {
  expect(receiptReading.parse(reading)).toEqual(reading)
  const { total, subtotal, discount, stamp, taxes, items } = reading
  const amounts = [total, subtotal, discount, stamp]
  amounts.push(...taxes.flatMap(({ base, amount }) => [base, amount]))
  amounts.push(...items.flatMap(({ unitPrice, total: line }) => [unitPrice, line]))
  for (const amount of amounts)
    if (amount !== null) expect(Number.isSafeInteger(amount), String(amount)).toBe(true)
  for (const { quantity } of items) if (quantity !== null) expect(Number.isFinite(quantity)).toBe(true)
  for (const day of [reading.date, reading.dueDate]) if (day !== null) expect(isDay(day), day).toBe(true)
  if (reading.time !== null) expect(reading.time).toMatch(/^[0-2]\d:[0-5]\d$/)
  for (const place of Object.values(reading.fields)) {
    expect(place.box.x).toBeGreaterThanOrEqual(0)
    expect(place.box.w).toBeGreaterThanOrEqual(1)
  }
}

/** A real ticket, as a page to spoil. */
const ticket = printedPage(
  '^SUPERETTE EL WIFAK',
  'Ticket 004512    14/09/2025  18:47',
  'LAIT CANDIA 1L   3   145,00   435,00',
  'PATES 500G       4    85,00   340,00',
  'TOTAL                     775,00',
  'TVA 19%                   123,74',
  'DROIT DE TIMBRE             8,00',
  'NET A PAYER               783,00',
  'ESPECES 1 000,00   RENDU 217,00',
)

describe('garbled writing', () => {
  test('of any kind, anywhere, on any page', () => {
    const page = fc.record({
      pieces: fc.array(piece, { maxLength: 24 }),
      width: fc.constantFrom(0, 1, 1000),
      height: fc.constantFrom(0, 1, 1000),
    })
    fc.assert(
      fc.property(fc.array(page, { maxLength: 3 }), (pages) => expectFields(understand(pages, hints))),
      { numRuns: 120 },
    )
  })

  test('of a real ticket: boxes exchanged, digits turned, pieces lost or seen twice', () => {
    const spoiled = fc
      .array(fc.tuple(fc.nat(99), fc.nat(99), fc.nat(9), fc.constantFrom('swap', 'digit', 'lose', 'twice')), {
        maxLength: 12,
      })
      .map((blows) => blows.reduce(spoil, ticket))
    fc.assert(
      fc.property(spoiled, (page) => expectFields(understand([page], hints))),
      { numRuns: 100 },
    )
  })
})

function spoil(page: SeenPage, [a, b, digit, how]: [number, number, number, string]): SeenPage {
  const pieces = [...page.pieces]
  const [one, other] = [pieces[a % pieces.length], pieces[b % pieces.length]]
  if (!one || !other) return page
  if (how === 'lose') pieces.splice(pieces.indexOf(one), 1)
  if (how === 'twice') pieces.push({ ...one, box: { ...one.box, cy: other.box.cy } })
  if (how === 'digit') pieces[pieces.indexOf(one)] = { ...one, text: one.text.replace(/\d/, String(digit)) }
  if (how === 'swap') {
    pieces[pieces.indexOf(one)] = { ...one, box: other.box }
    pieces[pieces.indexOf(other)] = { ...other, box: one.box }
  }
  return { ...page, pieces }
}
