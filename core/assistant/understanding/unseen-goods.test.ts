import { describe, expect, it } from 'vitest'
import { freshState } from '../conversation/state.ts'
import { hear } from '../hearing/hear.ts'
import { NameIndex } from '../hearing/names.ts'
import { strangerAsked } from './strange-goods.ts'
import { understand } from './understand.ts'
import { heard, lines, meant, strange, today } from '../../../tests/unseen-shop.ts'

describe('goods are named as people name them', () => {
  it.each([
    ['vendu 1 coque', '1 Coque iPhone 13 / Coque Samsung A14'],
    ['vendu 2 pains', '2 Baguette / Pain complet'],
    ['vendu 2 baguettes', '2 Baguette'],
    ['ajoute 40 mille feuilles au stock', '40 Mille-feuille'],
    ['بعت كيلو مقروط', '1 Makroud'],
    ['بعت هاتف ريدمي واحد بالبطاقة', '1 Redmi 13C'],
    ['vendu 4 the et 2 lait', '4 Thé vert, 2 Lait'],
    ['sold the lait', '1 Lait'],
    ['reçu 3 cartons de lait, 24 par carton', '72 Lait'],
    ['zid 2 cartons ta3 lait fel stock, 12 f kol carton', '24 Lait'],
    ['وصلوني 2 كرطون حليب فيهم 12', '24 Lait'],
    ['b3t 2 robini w silicone kmel', '2 Robinet'],
    ['7lib ta3 na3ja 12 litre b3nahom', '12 Lait de brebis'],
    ['vendu 2 poulets de 2 kg chacun', '4 Poulet entier'],
    ['b3t zoudj djej kol wahed 2 kilo', '4 Poulet entier'],
    ['makroud 2 kg pour un touriste', '2 Makroud'],
    ['بعت بيتزا تونة واحدة وسلطة', '1 Pizza Thon, 1 Salade'],
    ['bi3t 2 tarte w 6 kalb elouz', '2 Tarte citron, 6 Kalb el louz'],
    ['sold 3 lemon tarts', '3 Tarte citron'],
    ['bi3t filtre w bidon zit', '1 Filtre à huile, 1 Huile moteur 5W40'],
    ['4 pneus montés 55000', '4 Pneu 185/65'],
    ['4 pneus 185/65 a 13000 piece, equilibrage gratuit', '4 Pneu 185/65'],
    ['2 pizza thon a 600 et 3 salades offertes', '2 Pizza Thon'],
    ['salade + tarte citron + miel l Karim', '1 Salade, 1 Tarte citron, 1 Miel'],
    ['table 4 : deux pizzas thon vendues', '2 Pizza Thon'],
    ['Karim, 40 baguettes payées cash', '40 Baguette'],
    ['Karim dda pizza thon w ma khalasch', '1 Pizza Thon'],
  ])('%s: %s', (text, expected) => {
    expect(lines(text)).toBe(expected)
  })
})

it.each([
  ['bi3t 2 miel balfin', 200_000],
  ['بعت 2 عسل بألف وتسعمئة', 190_000],
  ['بعت عسل بألفين دينار', 200_000],
])('reads a price that is stuck to its number word: %s', (text, price) => {
  const [draft] = [meant(text)].flatMap((meaning) => (meaning.is === 'drafts' ? meaning.drafts : []))
  expect(draft).toMatchObject({ do: 'sale', lines: [{ price: { readings: [price] } }] })
})

it.each([
  ['zid 200 da f souma ta3 lmiel', 205_000],
  ['augmente le miel de 100 da', 195_000],
  ['baisse le prix du miel de 50', 180_000],
  ['augmente le miel à 1900', 190_000],
])('a price moves by so much, or to so much: %s', (text, price) => {
  expect(meant(text)).toMatchObject({ drafts: [{ do: 'price', value: { readings: [price] } }] })
})

it.each([
  ['vendu 3 hijabs en soie à 1800 pièce', '3 hijabs en soie 1800 each'],
  ['vendu 2 câbles usb type c à 600 pièce', '2 câbles usb type c 600 each'],
  ['vendu 2 xiaomi 14 à 75000', '2 xiaomi 14 75000 each'],
  ['vendu 1 montre casio homme 4500', '1 montre casio homme 4500 each'],
  ['bi3t sabbat b 4500', '1 sabbat 4500'],
  ['vendu 2 pantalons et 3 chemises à 1500 pièce', '2 pantalons 1500 each, 3 chemises 1500 each'],
  ['vendu 3h de montage à 1500 l’heure', '3 montage 1500 each'],
  ['coupe de cheveux 800', '1 coupe de cheveux 800'],
  ['haircut 800 cash', '1 haircut 800'],
  ['bi3t mli7 lyoum 12000', '1 = 12000'],
  ['vendu lait et robinet l wa7da 1615', '1 Lait, 1 Robinet'],
])('what the shop lacks keeps its whole name and its price: %s', (text, said) => {
  expect(strange(text)).toBe(said)
})

it.each([
  ['how many belts are left', 'belts'],
  ['كم بقي من الأحزمة', 'الأحزمة'],
  ['how much does the belt cost us', 'belt'],
  ['شحال بقى للمغرب', null],
  ['how much is a house in Blida', null],
])('goods that are asked about and not kept are named: %s', (text, name) => {
  expect(strangerAsked(heard(text))).toBe(name)
})

describe('of a shop without a catalogue', () => {
  const nothing = new NameIndex([])
  const bookedAs = (text: string) => {
    const said = hear(text, { names: nothing, now: new Date('2026-11-18T09:00:00Z'), zone: 'Africa/Algiers' })
    const meaning = understand(said, freshState, { purse: { setting: 'ask', spoken: said.spoken }, today })
    return meaning.is === 'drafts' ? meaning.drafts : []
  }

  it.each([
    ['بعنا 5 قرعات ماء بـ 40 دينار', 'ماء'],
    ['bi3na 5 9ar3at lma b 40 da', 'lma'],
    ["vendu 5 bouteilles d'eau à 40 DA", 'eau'],
    ['sold 5 water at 40 da', 'water'],
    ['vendu 5 cartes internet à 40 da', 'cartes internet'],
  ])('what was sold is goods, though spending has a purpose of that name: %s', (text, name) => {
    expect(bookedAs(text)).toMatchObject([
      {
        do: 'sale',
        lines: [{ item: { is: 'unknown', said: name }, quantity: 5, price: { readings: [4_000] } }],
      },
    ])
  })

  it('an amount of its own beside what was sold is an expense', () => {
    expect(bookedAs('vendu 2 riz ; transport 600')).toMatchObject([
      { do: 'sale', lines: [{ quantity: 2 }] },
      { do: 'expense', category: 'transport', amount: { readings: [60_000] } },
    ])
  })
})
