import { describe, expect, test } from 'vitest'
import { printedPage } from './printed-page.ts'
import { DOUBT, understand } from './understand.ts'

const hints = { today: '2026-11-26' }
const read = (...lines: string[]) => understand([printedPage(...lines)], hints)

describe('the sum to pay', () => {
  test('is what the parts between lead to: a prescription less what the insurance pays', () => {
    const reading = read(
      '^PHARMACIE ENNASR',
      'Le 03/11/2025',
      'DOLIPRANE 1G       2   145,20   290,40',
      'AMOXYPEN           1   412,75   412,75',
      'Total ordonnance            703,15',
      'Part CNAS                  -562,52',
      "Part de l'assuré            140,63",
      'Taux 80 %',
    )
    expect(reading).toMatchObject({ total: 14_063, foreign: false })
  })

  test('of a restaurant has the service in it', () => {
    const reading = read(
      '^LE PORT',
      '27/06/2025',
      'Dorade        3 600.00',
      'SOUS-TOTAL    3 600.00',
      'SERVICE 10%     360.00',
      'ADDITION      3 960.00',
    )
    expect(reading).toMatchObject({ total: 396_000, subtotal: 360_000 })
  })

  test('is the whole where an advance was given, not what is still owed', () => {
    const reading = read(
      '^MEUBLES NOUR',
      'Le 28/11/2025',
      'Salon   185 000,00',
      'Total    185 000,00',
      'Avance reçue   80 000,00',
      'Reste à payer   105 000,00',
    )
    expect(reading.total).toBe(18_500_000)
  })

  test('of a delivery leaves the old balance out, of a bill it has the arrears in it', () => {
    const delivery = read(
      '^DEPOT NOUR',
      'BON DE LIVRAISON',
      'Le 09/05/2025',
      'Produit   Qté   Prix   Total',
      'Eau   12   540,00   6 480,00',
      'Montant BL   6 480,00',
      'Ancien solde   22 000,00',
      'Total dû   28 480,00',
    )
    expect(delivery.total).toBe(648_000)
    const bill = read(
      '^SEAAL',
      'Le 12/06/2025',
      'Total HT   775,87',
      'TVA 9%   69,83',
      'Total TTC   845,70',
      'Arriérés   1 250,40',
      'MONTANT TOTAL A PAYER   2 096,10 DA',
      'Date limite de paiement : 30/06/2025',
    )
    expect(bill).toMatchObject({ total: 209_610, dueDate: '2025-06-30', date: '2025-06-12', kind: 'bill' })
  })

  test('is doubted where the goods come to something else', () => {
    const goods = [
      '^SUPERETTE IKRAM',
      'Le 03/02/2026 10:12',
      'CAFE 250G          400,00',
      'SUCRE 1KG          250,00',
    ]
    const right = read(...goods, 'TOTAL              650,00')
    const wrong = read(...goods, 'TOTAL              850,00')
    expect(right.confidence.total).toBeGreaterThan(0.9)
    expect(wrong).toMatchObject({ total: 85_000, needsReview: true })
    expect(wrong.confidence.total).toBeLessThan(DOUBT)
  })

  test('is doubted where the paper says NET A PAYER beside another sum', () => {
    const reading = read(
      '^SADEG',
      'Le 05/09/2023',
      'Total HT   1 366,60',
      'TVA 9%   94,46',
      'Total TTC   1 461,06',
      'Net à payer   1477',
    )
    expect(reading.needsReview).toBe(true)
  })
})

describe('goods', () => {
  test('go on after a discount on one of them', () => {
    const { items, discount } = read(
      '^KENZA MODE',
      'Le 02/02/2026',
      'CHEMISE LIN    4 900,00',
      'Remise -30%   -1 470,00',
      'JEAN SLIM    6 500,00',
      'Total TTC   9 930,00',
    )
    expect(items.map(({ name }) => name)).toEqual(['CHEMISE LIN', 'JEAN SLIM'])
    expect(discount).toBe(147_000)
  })

  test.each([
    ['BAGUETTE', 'TOMATE'],
    ['CHEMISE', 'VESTE'],
    ['RAISIN', 'POMME'],
    ['TAPIS', 'SERVIETTE'],
    ['BONNET', 'VERRE'],
  ])('called %s or %s are no sums', (...names) => {
    const { items } = read(
      '^SOUK',
      'Le 02/02/2026',
      ...names.map((name) => `${name}        250,00`),
      'TOTAL   500,00',
    )
    expect(items.map(({ name }) => name)).toEqual(names)
  })

  test('have their count and their price told apart, however the columns stand', () => {
    const head = ['^SOUK', 'Le 02/02/2026']
    const of = (line: string) => read(...head, 'Article   a   b   c', line, 'TOTAL   569,00').items[0]
    expect(of('Clou   5 690,00   5 690,00   1')).toMatchObject({ quantity: 1, unitPrice: 569_000 })
    expect(of('Vis   50   10,00   500,00')).toMatchObject({ quantity: 50, unitPrice: 1_000 })
    // The reader ran the two together.
    expect(of('Fromage   4225,00   900,00')).toMatchObject({ quantity: 4, unitPrice: 22_500, total: 90_000 })
  })

  test('written out by hand are read from their own sum', () => {
    const { items } = read('Ets LAKHDARI', 'Le 19/08/2025', '20 kg pomme x 180 = 3600', 'Total = 3600 DA')
    expect(items).toEqual([{ name: 'pomme', quantity: 20, unitPrice: 18_000, total: 360_000 }])
  })

  test('named over one line and priced on the next are each their own', () => {
    const { items } = read(
      '^PHARMACIE',
      'Le 16/10/2025',
      'AUGMENTIN 1G',
      '1               655,30',
      'BIOGAIA GTTES',
      '1             1 480,00',
      'TOTAL         2 135,30',
    )
    expect(items.map(({ name, total }) => [name, total])).toEqual([
      ['AUGMENTIN 1G', 65_530],
      ['BIOGAIA GTTES', 148_000],
    ])
  })

  test('whose price of one stands above their count cost the whole', () => {
    const { items } = read(
      '^HYPER',
      '02/12/2025',
      '6130044556677 SUCRE 1KG   95,00 B',
      '3 X 95,00   285,00',
      'TOTAL   285,00',
    )
    expect(items).toEqual([{ name: 'SUCRE 1KG', quantity: 3, unitPrice: 9_500, total: 28_500 }])
  })

  test('with a name broken by its column keep the whole of it', () => {
    const { items } = read(
      '^BOUCHERIE',
      'Le 07/02/2026',
      'Article   Poids   Prix   Total',
      'Agneau      1,480   2 600,00   3 848,00',
      'gigot',
      'Merguez     0,505   1 500,00   757,50',
      'TOTAL   4 605,50',
    )
    expect(items.map(({ name }) => name)).toEqual(['Agneau gigot', 'Merguez'])
  })

  test('of a pump are its litres', () => {
    const { items } = read(
      '^NAFTAL',
      'Branche Carburants',
      '25/07/2023',
      'POMPE   6',
      'PRODUIT   GPL-C',
      'VOLUME   41.72 L',
      'P.U.   9.00 DA/L',
      'MONTANT   375.48 DA',
    )
    expect(items).toEqual([{ name: 'GPL-C', quantity: 41.72, unitPrice: 900, total: 37_548 }])
  })

  test('are none on the slip of a card, whose hidden digits are no figures', () => {
    expect(
      read('^LIBRAIRIE', '03/05/2023', 'CARTE CIB', '6109 **** **** 9509', 'MONTANT   310,00 DA').items,
    ).toEqual([])
  })
})

describe('a date', () => {
  test('under or beside the words for the last day of paying is that day and no other', () => {
    const reading = read(
      '^SADEG',
      'Date limite de paiement   Date émission',
      '22/02/2026               29/01/2026',
      'Net à payer   2 892,11',
    )
    expect(reading).toMatchObject({ date: '2026-01-29', dueDate: '2026-02-22' })
  })

  test('before a time is not read into it', () => {
    expect(read('CAFETERIA', '17-05-2025 / 09:41', 'TOTAL   570 DA').date).toBe('2025-05-17')
  })

  test('glued to a number is found', () => {
    expect(read('^KENZA', 'Ticket n°T1-00992102févr.2026', 'TOTAL 100,00').date).toBe('2026-02-02')
  })
})

test('a counter is no euro: `Compteur 7710023`', () => {
  expect(read('^SEAAL', 'Compteur 7710023', 'TOTAL   100,00').currency).toBeNull()
})

test('a name under its trade is told with it', () => {
  expect(read('Boulangerie Pâtisserie', 'LES DELICES', '23/12/2025', 'TOTAL 100,00').merchant).toBe(
    'Boulangerie Pâtisserie LES DELICES',
  )
})
