import { describe, expect, test } from 'vitest'
import { printedPage } from './printed-page.ts'
import { understand } from './understand.ts'

const read = (...lines: string[]) => understand([printedPage(...lines)], { today: '2026-11-26' })

// What papers of every day taught, drawn as photos in tests/benches/unseen-papers (ninth and tenth).
describe('a paper of every day', () => {
  test('that is paid in part is one purchase: what was given and what is left make its sum', () => {
    const { total, confidence } = read(
      '^ETS BOUDJEMAA & FILS',
      'BON DE LIVRAISON N° BL-1187     03/11/2026',
      'Désignation        Qté    P.U      Montant',
      'Javel 1L           48     65,00    3 120,00',
      'Savon liquide      36    180,00    6 480,00',
      'Total BL                           9 600,00',
      'Versement                          5 000,00',
      'Reste à payer                      4 600,00',
    )
    expect(total).toBe(960_000)
    expect(confidence.total).toBeGreaterThan(0.9)
  })

  test('whose stamp is not read as a word still has it, by its figure', () => {
    const { total, stamp } = read(
      '^INFOTECH PLUS',
      'Date : 19/08/2026',
      'Total HT        47 000,00',
      'TVA 19%          8 930,00',
      'Total TTC       55 930,00',
      'Tenbre hscal       560,00',
      'Net à payer     56 490,00',
    )
    expect({ total, stamp }).toEqual({ total: 5_649_000, stamp: 56_000 })
  })

  test('whose discount is not read as a word does not pay the sum before it', () => {
    const { total, discount } = read(
      '^ZAYNA MODE',
      'Le 02/08/2026',
      'ROBE LIN            4 900,00',
      'FOULARD             1 500,00',
      'Total               6 400,00',
      'Rcm1sc                400,00',
      'Net à payer         6 000,00',
    )
    expect({ total, discount }).toEqual({ total: 600_000, discount: 40_000 })
  })

  test('that tells its rates in a table beside its sums has every one of them', () => {
    const { taxes } = read(
      '^SARL MED IMPORT EXPORT',
      'Facture N° FA26/00412        Alger, le 27/04/2026',
      'Désignation          Qté    PU HT       Montant HT',
      'Câble                4      14 800,00   59 200,00',
      'Guide                10     350,00      3 500,00',
      'Taux    Base         TVA          Total HT     62 700,00',
      '19%     59 200,00    11 248,00    Total TVA    11 563,00',
      '9%      3 500,00     315,00       Total TTC    74 263,00',
    )
    expect(taxes.map(({ rate, amount }) => [rate, amount])).toEqual([
      [19, 1_124_800],
      [9, 31_500],
    ])
  })

  test('of a network of cards is the shop’s that the slip names below', () => {
    const { merchant } = read(
      '^CIB',
      'CPA - AGENCE 142',
      'LIBRAIRIE EL IKHLAS',
      '8 RUE ABANE RAMDANE',
      '30/09/2026  14:52',
      'MONTANT   3 450,00 DZD',
      'TRANSACTION ACCEPTEE',
    )
    expect(merchant).toBe('LIBRAIRIE EL IKHLAS')
  })

  test('that numbers itself has no money in its number', () => {
    const { total, items } = read(
      '^ALGERIE TELECOM',
      'N° reçu     160026-77120',
      'Date        08/01/2026 10:33',
      'Abonnement décembre     3 599,00',
      'Droit de timbre            36,00',
      'Montant payé            3 635,00 DA',
    )
    expect({ total, goods: items.map(({ name }) => name) }).toEqual({
      total: 363_500,
      goods: ['Abonnement décembre'],
    })
  })

  test('from a scale has name, weight and sum below one another, and the sum stands where a weight is misread', () => {
    const { items } = read(
      '^BOUCHERIE EL FETH',
      '07/03/26      10:55',
      'BOEUF S/OS',
      '0,850kg x 1800,00',
      '           1530,00',
      'FOIE',
      '0,480kg x 2400,00',
      '            960,00',
      'TOTAL DA   2490,00',
    )
    expect(items.map(({ name, quantity, total }) => [name, quantity, total])).toEqual([
      ['BOEUF S/OS', 0.85, 153_000],
      ['FOIE', null, 96_000],
    ])
  })

  test('that prints the code of each article above it keeps them all', () => {
    const { items } = read(
      '^COSMETICA BEAUTE',
      'DATE 11-04-2026  HEURE 15:03',
      '6130234000128',
      'SHAMPOOING 400ML    1     380,00',
      '6130234000555',
      'MASCARA             1   1 250,00',
      'TOTAL A PAYER           1 630,00',
    )
    expect(items.map(({ name }) => name)).toEqual(['SHAMPOOING 400ML', 'MASCARA'])
  })

  test('with one sum and no word for it is not asked about when that sum is written out', () => {
    const fare = (price: string) =>
      read('^TRANSPORT EL BAHDJA', 'LIGNE ALGER - ORAN', 'DEPART : 11/06/2026 07:30', price)
    expect(fare('TARIF :   1 500,00 DA').needsReview).toBe(false)
    expect(fare('TARIF :   1 500').needsReview).toBe(true)
  })
})
