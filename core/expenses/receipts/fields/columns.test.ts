import { describe, expect, test } from 'vitest'
import { printedPage } from './printed-page.ts'
import { understand } from './understand.ts'

const hints = { today: '2026-11-23' }
const HEAD = ['^EURL TEST EMBALLAGE', 'Facture N° 12        Le 09/02/2026']

function goodsOf(...lines: string[]) {
  const { items } = understand([printedPage(...HEAD, ...lines)], hints)
  return items.map(({ name, quantity, unitPrice, total }) => [name, quantity, unitPrice, total])
}

describe('the columns of a table', () => {
  test('are known by what multiplies, in whatever order they stand', () => {
    expect(
      goodsOf(
        'N°   Montant HT    P.U. HT   Qté     Désignation',
        '1    27 000,00     45,00     600     Boîte gâteau 25x25',
        '2     6 400,00      3,20    2000     Caissette papier',
        '3     4 750,00    950,00       5     Ruban satin',
        'Total HT        38 150,00',
      ),
    ).toEqual([
      ['Boîte gâteau 25x25', 600, 4_500, 2_700_000],
      ['Caissette papier', 2000, 320, 640_000],
      ['Ruban satin', 5, 95_000, 475_000],
    ])
  })

  test('hold a long name over two lines', () => {
    expect(
      goodsOf(
        'Désignation               Qté    Prix unit.     Total HT',
        'Semoule extra fine          8     1 150,00      9 200,00',
        'supérieure, sac de 25 kg',
        'Thé vert                   20       240,00      4 800,00',
        'Total HT        14 000,00',
      ),
    ).toEqual([
      ['Semoule extra fine supérieure, sac de 25 kg', 8, 115_000, 920_000],
      ['Thé vert', 20, 24_000, 480_000],
    ])
  })

  test('let the sum below settle which figure of a line was misread', () => {
    expect(
      goodsOf(
        'Désignation      Qté    P.U.      Montant',
        'Lait caillé       48    62,50     3 000,00',
        'Yaourt           120    22,00     2 690,00',
        'Beurre            24   210,00     5 040,00',
        'TOTAL        10 680,00',
      ).map(([name, , , total]) => [name, total]),
    ).toEqual([
      ['Lait caillé', 300_000],
      ['Yaourt', 264_000],
      ['Beurre', 504_000],
    ])
  })
})

describe('goods of a ticket', () => {
  test('that are taken back lower what the goods come to', () => {
    const reading = understand(
      [
        printedPage(
          '^BACCHUS MARKET',
          '11/03/2026 10:04',
          'EAU IFRI 1.5L',
          '6 @ 35.00         210.00',
          'RETOUR YAOURT',
          '-4 @ 25.00       -100.00',
          'CAFE BONAL',
          '1 @ 290.00        290.00',
          'TOTAL DA          400.00',
        ),
      ],
      hints,
    )
    expect(reading).toMatchObject({ total: 40_000, discount: null, needsReview: false })
    expect(reading.items.map(({ total }) => total)).toEqual([21_000, -10_000, 29_000])
  })

  test('go on below a discount on one of them', () => {
    expect(
      goodsOf(
        'Rouge à lèvres        1 250',
        'remise 20 %          - 250',
        '2 Vernis x 450          900',
        'À PAYER   1 900 DA',
      ),
    ).toEqual([
      ['Rouge à lèvres', null, null, 125_000],
      ['Vernis', 2, 45_000, 90_000],
    ])
  })

  test('are counted in pieces that are no name', () => {
    expect(goodsOf('T-shirt cotton', '2 pcs x 1,450.00     2,900.00', 'TOTAL    2,900.00')).toEqual([
      ['T-shirt cotton', 2, 145_000, 290_000],
    ])
  })
})

describe('taxes', () => {
  test('are known by their figures where their words are lost', () => {
    const { taxes, total } = understand(
      [printedPage(...HEAD, 'Total HT    60 100,00', 'xa aa m1    11 419,00', 'Total TTC    71 519,00')],
      hints,
    )
    expect(taxes).toMatchObject([{ rate: 19, amount: 1_141_900 }])
    expect(total).toBe(7_151_900)
  })

  test('of two rates stand in a table of their own', () => {
    const { taxes } = understand(
      [
        printedPage(
          ...HEAD,
          'Taux     Base          Montant TVA',
          '9 %      9 200,00      828,00',
          '19 %     11 868,00     2 254,92',
          'Total HT        21 068,00',
          'NET À PAYER TTC     24 150,92',
        ),
      ],
      hints,
    )
    expect(taxes.map(({ amount }) => amount)).toEqual([82_800, 225_492])
  })
})

describe('an Arabic paper', () => {
  test('is understood though dots are lost and the dinar sign stands apart', () => {
    const reading = understand(
      [printedPage('^مؤسسة الرمال', '21/01/2026', '3 800  دج          المبلع الاحمالي')],
      hints,
    )
    expect(reading).toMatchObject({ total: 380_000, currency: 'DZD' })
  })
})
