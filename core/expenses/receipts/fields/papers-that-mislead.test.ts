import { describe, expect, test } from 'vitest'
import { printedPage } from './printed-page.ts'
import { DOUBT, understand } from './understand.ts'

const read = (...lines: string[]) => understand([printedPage(...lines)], { today: '2026-11-23' })

describe('a paper that misleads', () => {
  test('a note of what was delivered, without prices, has no sum, whatever its counts come to', () => {
    const { total, items, date } = read(
      '^LAITERIE DU HAUT PLATEAU',
      'BON DE LIVRAISON N° 26/03318        Date : 19/05/2026',
      'Ref     Designation          Colis     Unites',
      '1001    Lait UHT 1 L         10        120',
      '1007    Lben 1 L             6         72',
      'Total colis : 16       Total unites : 192',
    )
    expect({ total, items, date }).toEqual({ total: null, items: [], date: '2026-05-19' })
  })

  test('a list of prices, without a day or a word for a sum, has none', () => {
    expect(
      read('^PIZZERIA VESUVIO', 'Margherita     350 DA', 'Royale         700 DA', 'Thon           500 DA')
        .total,
    ).toBeNull()
  })

  test('two papers side by side are asked about', () => {
    const { confidence, needsReview } = read(
      'BOUCHERIE SALAH                 CHEZ MOURAD',
      '04/03/2026 10:12                04/03/2026 10:40',
      'VIANDE 1 650,00                 POMME 900,00',
      'FOIE 1 200,00                   BANANE 520,00',
      'TOTAL 2 850,00                  TOTAL 1 420,00',
    )
    expect(confidence.total).toBeLessThan(DOUBT)
    expect(needsReview).toBe(true)
  })

  test('a payment that was refused is asked about, and a packet has no sum', () => {
    const refused = read(
      '^LIBRAIRIE EL MAARIFA',
      '02/03/2026  16:20',
      'MONTANT  7 250,00 DZD',
      'TRANSACTION REFUSEE',
    )
    expect(refused.confidence.total).toBeLessThan(DOUBT)
    expect(
      read('^COUSCOUS FIN', 'Valeurs pour 100 g : Energie 350 kcal', 'Glucides 71,00 g', 'Lot 05/01/2026')
        .total,
    ).toBeNull()
  })

  test.each([
    "FACTURE D'AVOIR N° 31",
    'FACTURE PROFORMA N° 88',
    'DEVIS N° 12',
    'TICKET DE RETOUR',
    'RELEVE DE COMPTE CLIENT',
  ])('what is offered, taken back or only listed is asked about: %s', (title) => {
    const goods = ['Ciment     2    500,00    1 000,00', 'Total TTC   1 000,00 DA']
    const { confidence } = read('^SARL PAPETERIE DU SAHEL', title, 'Le 12/05/2026', ...goods)
    expect(confidence.total).toBeLessThan(DOUBT)
  })

  test('an invoice that names the order it is for, and a ticket that gives no money back, are purchases', () => {
    const order = read(
      '^SARL NOUR',
      'Facture n° 3',
      'Bon de commande n° 12',
      'Le 12/05/2026',
      'Total TTC 900,00 DA',
    )
    const notice = read(
      '^SARL NOUR',
      'Receipt 8',
      'Goods sold are not refundable',
      '12/05/2026',
      'Total 900.00 DA',
    )
    expect([order.caution, notice.caution]).toEqual([null, null])
  })

  test('two papers, one above the other, are asked about', () => {
    const { confidence, caution } = read(
      'BOULANGERIE DU PORT',
      '02/09/2026 07:10',
      'Pain         60,00',
      'TOTAL       180,00',
      '',
      '',
      '',
      'EPICERIE HAMID',
      '02/09/2026 07:25',
      'Sucre       105,00',
      'TOTAL       720,00',
    )
    expect(caution).toBe('two_papers')
    expect(confidence.total).toBeLessThan(DOUBT)
  })

  test('a day until which to pay is no figure that was lost, and a name may begin like a label', () => {
    const { total, merchant, needsReview } = read(
      '^TELDZ Mobile',
      'Facture du 01/09/2026',
      'Total HT     3 018,40',
      'TVA 19%        573,50',
      'Total TTC    3 591,90',
      'A payer avant le : 20/09/2026',
    )
    expect({ total, merchant, needsReview }).toEqual({
      total: 359_190,
      merchant: 'TELDZ Mobile',
      needsReview: false,
    })
  })

  test('the dinar sign that is read as a figure is no sum, and goods have their price at the left', () => {
    const { total, items } = read(
      '^مطعم دار الضيافة',
      '2026/08/21     الطاولة 12',
      '600    3    شوربة فريك',
      '2400   2    كسكسي باللحم',
      '3000   المجموع',
      '23     3000    المبلغ الواجب دفعه',
    )
    expect(total).toBe(300_000)
    expect(items.map((item) => item.total)).toEqual([60_000, 240_000])
  })

  test('a count and its price may stand above what they count, and what a shop does behind its name', () => {
    const { merchant, items } = read(
      '^GARAGE EL WIFAK - Mécanique générale',
      'Le 12/05/2026',
      'FARINE 1KG        95,00',
      '3 x 60,00',
      'EAU 1.5L         180,00',
      '2 x 240,00',
      'MARGARINE        480,00',
      'TOTAL            755,00',
    )
    expect(merchant).toBe('GARAGE EL WIFAK')
    expect(items.map(({ quantity, total }) => [quantity, total])).toEqual([
      [null, 9_500],
      [3, 18_000],
      [2, 48_000],
    ])
  })

  test('a transfer comes to what the account is debited', () => {
    const { total } = read(
      '^BANQUE DU TELL',
      '^AVIS DE DEBIT',
      'Date operation : 22/01/2026',
      'Montant du virement     84 000,00',
      'Commission                 250,00',
      'TVA sur commission 19%      47,50',
      'Total debite            84 297,50 DZD',
    )
    expect(total).toBe(8_429_750)
  })

  test('goods are named by the column that says so, and by hand before their count', () => {
    const table = read(
      '^SARL BOISSONS DU TITTERI',
      'Facture n° 512/26          Le 03/06/2026',
      'Désignation        Cond.            Quantité    P.U. HT    Montant HT',
      'Limonade           fardeau de 6     20          345,00     6 900,00',
      'Jus                carton de 24      8          960,00     7 680,00',
      'Montant HT                                                14 580,00',
    )
    expect(table.items.map(({ name, quantity }) => [name, quantity])).toEqual([
      ['Limonade', 20],
      ['Jus', 8],
    ])
    const pad = read(
      '^STATION EL ANFAL',
      'Date 21/04/2026',
      'Gasoil 60 L x 29 = 1740',
      'Huile 5L 1 x 2800 = 2800',
      'Total 4540 DA',
    )
    expect(pad.items.map(({ name, quantity }) => [name, quantity])).toEqual([
      ['Gasoil', 60],
      ['Huile 5L', 1],
    ])
  })

  test('what the patient pays is the sum, and a count stays a count beside fees for each', () => {
    const { total, items } = read(
      '^PHARMACIE BOUZIDI',
      'N° 7120           18/02/2026 11:05',
      'Désignation          Qté     PPA         SHP      Montant',
      'AMLOR 5MG B/30       2       612,40      1,50     1 227,80',
      'VENTOLINE SPRAY      1       341,00      1,50       342,50',
      'TOTAL PPA                                         1 570,30',
      'PART CNAS 80%                                     1 256,24',
      'A LA CHARGE DU MALADE                               314,06',
    )
    expect(total).toBe(31_406)
    expect(items.map(({ quantity }) => quantity)).toEqual([2, 1])
  })

  test('a sum that a line below is left of, by words that nobody knows, is asked about', () => {
    const { confidence } = read(
      '^OPTIQUE CLAIRE',
      '18/02/2026',
      'TOTAL             1 857,40',
      'GROUPAMA          1 329,60',
      'VOTRE COTE          527,80',
    )
    expect(confidence.total).toBeLessThan(DOUBT)
  })

  test('a discount on each line leaves the count what it is, though packs stand beside it', () => {
    const { items } = read(
      '^EURL DISTRI-SAHEL',
      'FACTURE N° FA/2026/01187       Date : 11/03/2026',
      'Libellé                Nb colis   Qté    PU HT     Rem %    Total HT',
      'Thon huile 160 g       4          192    118,00    3        21 976,32',
      'Concentré tomate       10         240     92,50    0        22 200,00',
      'Mayonnaise 475 ml      3          36     265,00    5         9 063,00',
      'Total HT                                                    53 239,32',
    )
    expect(items.map(({ quantity, unitPrice }) => [quantity, unitPrice])).toEqual([
      [192, 11_800],
      [240, 9250],
      [36, 26_500],
    ])
  })

  test('goods written by hand without a cross are read beside a stamp', () => {
    const { items, total } = read(
      '^ETS KHELIFI & FILS',
      'Le 3/2/2026 Doit : Sup. Amine',
      '10 javel 5L   210 = 2100',
      '24 isis 1kg  180 = 4320    ETS KHELIFI',
      '6balai250=1500    BLIDA',
      'RC09/B/112',
      'Total = 7920',
    )
    expect(total).toBe(792_000)
    expect(items.map(({ quantity, unitPrice }) => [quantity, unitPrice])).toEqual([
      [10, 21_000],
      [24, 18_000],
      [6, 25_000],
    ])
  })

  test('a sum below the word that names it is taken with its currency', () => {
    const { total, needsReview } = read(
      '^MAISON DU CARRELAGE',
      '14/01/2026   10:36:55',
      'DEBIT',
      'MONTANT',
      '     68 450,00 DZD',
      'APPROUVEE',
    )
    expect({ total, needsReview }).toEqual({ total: 6_845_000, needsReview: false })
  })
})
