import { describe, expect, test } from 'vitest'
import type { Piece } from '../letters/piece.ts'
import { amountsIn, parseAmount } from './amounts.ts'
import { datesIn } from './dates.ts'
import { meaningOf } from './labels.ts'
import { understand, type SeenPage } from './understand.ts'

/** A page written line by line; two spaces or more begin another column, as a till prints it. */
function page(...lines: string[]): SeenPage {
  const pieces = lines.flatMap((line, row) =>
    [...line.matchAll(/\S+(?: \S+)*/g)].map((part): Piece => {
      const text = part[0]
      const box = {
        cx: 40 + (part.index + text.length / 2) * 12,
        cy: 40 + row * 34,
        length: text.length * 12,
        height: 24,
        angle: 0,
      }
      return { text, sure: 0.98, signs: [], box }
    }),
  )
  return { pieces, width: 800, height: 60 + lines.length * 34 }
}

const hints = { today: '2026-11-23' }

describe('an amount', () => {
  test.each([
    ['1 250,00', 125_000],
    ['1.250,00', 125_000],
    ['1,250.00', 125_000],
    ['1250', 125_000],
    ['2.500', 250_000],
    ['850,50', 85_050],
    ['١٢٥٠', 125_000],
    ['١٬٢٥٠٫٥٠', 125_050],
  ])('printed %s is %i centimes', (text, value) => {
    expect(parseAmount(text)).toBe(value)
  })

  test('is not seen in a phone, a NIF, a date, a time or a percentage', () => {
    for (const text of [
      'Tél 0550 12 34 56',
      'NIF 198016001234567',
      '21/11/2026 18:42',
      'TVA 19%',
      'le 2 mai 2026',
    ]) {
      expect(amountsIn(text), text).toEqual([])
    }
  })

  test('glued to its label is seen when it has its centimes', () => {
    expect(amountsIn('NETAPAYER85794,70').map((amount) => amount.value)).toEqual([8_579_470])
  })
})

describe('a date', () => {
  test.each([
    ['Date:15/09/2025Heure:13:38', '2025-09-15', '13:38'],
    ['01-02-26', '2026-02-01', null],
    ['Le2mai2026', '2026-05-02', null],
    ['13/11/202320:35', '2023-11-13', '20:35'],
    ['٢٠٢٦/٠٤/١١', '2026-04-11', null],
    ['15 فيفري 2025', '2025-02-15', null],
    ['17-Apr-2018', '2018-04-17', null],
  ])('written %s is read', (text, day, time) => {
    expect(datesIn(text)[0]).toMatchObject({ day, time })
  })

  test('that no calendar has is not read', () => {
    expect(datesIn('31/02/2025')).toEqual([])
  })
})

describe('a label', () => {
  test.each([
    ['NETAPAYER', 'net'],
    ['N3T A PAYER', 'net'],
    ['TOTALH.T', 'exclusive'],
    ['S/TOTAL', 'subtotal'],
    ['Monnaie', 'change'],
    ['المبلغ المستحقٍ', 'net'],
    ['المجموع الفرعي', 'subtotal'],
    ['TOTAL QTY', 'count'],
    ['Ancien solde', 'balance'],
  ])('%s means %s', (text, meaning) => {
    expect(meaningOf(text)?.meaning).toBe(meaning)
  })

  test('is not seen in a name that happens to hold it', () => {
    expect(meaningOf("Jus d'orange frais")).toBeNull()
  })
})

describe('a receipt', () => {
  test('of a superette gives what has to be paid, stamp in, and neither the cash nor the change', () => {
    const reading = understand(
      [
        page(
          'SUPERETTE EL BARAKA',
          'Cité 5 Juillet, Bab Ezzouar',
          'Tél 0550 12 34 56',
          'Ticket N° 000481       21/11/2026 18:42',
          'LAIT 1L          2 x  140,00      280,00',
          'HUILE 5L         1 x  650,00      650,00',
          'CAFE 250G        1 x  450,00      450,00',
          'TOTAL                           1 380,00',
          'Timbre                             14,00',
          'NET A PAYER                     1 394,00 DA',
          'Espèces                         1 500,00',
          'Rendu                             106,00',
        ),
      ],
      hints,
    )
    expect(reading).toMatchObject({
      merchant: 'SUPERETTE EL BARAKA',
      date: '2026-11-21',
      time: '18:42',
      total: 139_400,
      stamp: 1400,
      currency: 'DZD',
      paymentMethod: 'cash',
      needsReview: false,
    })
    expect(reading.items).toEqual([
      { name: 'LAIT 1L', quantity: 2, unitPrice: 14_000, total: 28_000 },
      { name: 'HUILE 5L', quantity: 1, unitPrice: 65_000, total: 65_000 },
      { name: 'CAFE 250G', quantity: 1, unitPrice: 45_000, total: 45_000 },
    ])
    expect(reading.fields.total).toMatchObject({ page: 1, pageWidth: 800 })
  })

  test('with two rates of TVA gives each with its base', () => {
    const reading = understand(
      [
        page(
          'LIBRAIRIE ENNOUR',
          'Facture N° F24-5765    Date 09/07/2024',
          'Total HT                    57 900,00 DA',
          'TVA 19 % (base 22 005,00)    4 180,95 DA',
          'TVA 9 % (base 35 895,00)     3 230,55 DA',
          'Total TTC                   65 311,50 DA',
        ),
      ],
      hints,
    )
    expect(reading).toMatchObject({ total: 6_531_150, subtotal: 5_790_000 })
    expect(reading.taxes).toEqual([
      { rate: 19, base: 2_200_500, amount: 418_095 },
      { rate: 9, base: 3_589_500, amount: 323_055 },
    ])
  })

  test('in Arabic gives its merchant whole, its date and what has to be paid', () => {
    const reading = understand(
      [
        page(
          'مطعم القدس',
          '2024/04/25      التاريخ',
          '2180.00    2180.00    1    سمك مشوي',
          '410.00    410.00    1    بيتزا',
          '2590.00 دج      المبلغ المستحق',
        ),
      ],
      hints,
    )
    expect(reading).toMatchObject({
      merchant: 'مطعم القدس',
      date: '2024-04-25',
      total: 259_000,
      language: 'ar',
    })
  })

  test('in Arabic has its date read over two pieces from the right, with a letter of the month wrong', () => {
    const reading = understand(
      [page('مطعم القدس', '2025     التاريخ: 8 أكتوير', '2590.00 دج      المبلغ المستحق')],
      hints,
    )
    expect(reading).toMatchObject({ date: '2025-10-08', total: 259_000 })
  })

  test('is paid as its line of payment says, not as goods that sound like a card', () => {
    const reading = understand(
      [
        page(
          'ETS EL KODS',
          'Mode de paiement: Au comptant',
          'Visa bois 4x40    6    480,00    2880,00',
          'NET A PAYER    2880,00 DA',
        ),
      ],
      hints,
    )
    expect(reading.paymentMethod).toBe('cash')
  })

  test('in euros is foreign and always asked about', () => {
    const reading = understand([page('CAFE DE LA GARE', '12/10/2023 09:12', 'Total        2,50 €')], hints)
    expect(reading).toMatchObject({ currency: 'EUR', foreign: true, needsReview: true })
  })

  test.each([
    ['a euro sign read as E', 'MAGASIN U', 'PAIN    1,50E', 'TOTAL A PAYER    6,50E'],
    [
      'a rate of TVA that Algeria does not have',
      'DOCHI',
      'Total HT  21,82',
      'TVA 10,00%  2,18',
      'Total TTC  24,00',
    ],
    ['a tax and a firm of another country', 'RESTORAN SRI SDN. BHD.', 'GST ID:000433', 'TOTAL    13,80'],
    ['a company number of another country', 'CAFE', 'SIRET 82123213900021', 'TOTAL    24,00'],
  ])('with %s is foreign, so that it is never booked as dinars', (_sign, ...lines) => {
    expect(understand([page(...lines)], hints)).toMatchObject({ foreign: true, needsReview: true })
  })

  test.each([
    ['its dinars', 'SUPERETTE', 'TVA 10%    100,00', 'TOTAL 1 100,00 DA'],
    ['its NIF', 'ETS NOUR', 'NIF: 000116001234567', 'TVA 10%  100,00', 'NET A PAYER  1 100,00'],
    ['nothing of any country', 'CAFE DE LA GARE', 'THE   80,00', 'TOTAL    80,00'],
  ])('that shows %s is not foreign', (_sign, ...lines) => {
    expect(understand([page(...lines)], hints).foreign).toBe(false)
  })

  test('on which nothing can be read gives nulls and is asked about', () => {
    expect(understand([page('~ ~', '..')], hints)).toMatchObject({
      merchant: null,
      date: null,
      total: null,
      needsReview: true,
    })
  })
})
