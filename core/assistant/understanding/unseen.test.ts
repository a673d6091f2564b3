import { describe, expect, it } from 'vitest'
import { freshState } from '../conversation/state.ts'
import { hear } from '../hearing/hear.ts'
import { NameIndex } from '../hearing/names.ts'
import { isDoubtful } from '../second-look/second-look.ts'
import type { NamedThing } from '../store.ts'
import { strangerAsked } from './strange-goods.ts'
import { understand } from './understand.ts'

const item = (name: string, price: number, unit = 'pièce'): NamedThing => ({
  kind: 'item',
  id: name,
  name,
  aliases: [],
  price,
  unit,
})
const names = new NameIndex([
  item('Coque iPhone 13', 90_000),
  item('Coque Samsung A14', 70_000),
  item('Baguette', 1_500),
  item('Pain complet', 4_000),
  item('Mille-feuille', 8_000),
  item('Makroud', 120_000, 'kg'),
  item('Redmi 13C', 2_650_000),
  item('Thé vert', 26_000, 'paquet'),
  item('Bougie NGK', 65_000),
  item('Robinet', 150_000),
  item('Silicone', 35_000),
  item('Lait', 11_500),
  item('Filtre à huile', 90_000),
  item('Huile moteur 5W40', 480_000, 'bidon'),
  item('Pneu 185/65', 1_380_000),
  item('Pizza Thon', 65_000),
  item('Pizza Margherita', 45_000),
  item('Salade', 20_000),
  item('Tarte citron', 90_000),
  item('Kalb el louz', 7_000),
  item('Eau minérale', 5_000),
  item('Miel', 185_000, 'pot'),
  item('Poulet entier', 42_000, 'kg'),
  item('Lait de brebis', 18_000, 'litre'),
  item('Brebis', 5_200_000, 'tête'),
  { kind: 'customer', id: 'Nesrine Oukil', name: 'Nesrine Oukil', aliases: [] },
  { kind: 'customer', id: 'Karim Haddad', name: 'Karim Haddad', aliases: [] },
])
const today = '2026-11-18'
const heard = (text: string) =>
  hear(text, { names, now: new Date('2026-11-18T09:00:00Z'), zone: 'Africa/Algiers' })
function meant(text: string) {
  const said = heard(text)
  return understand(said, freshState, { purse: { setting: 'ask', spoken: said.spoken }, today })
}
/** `2 Lait, 1 Pain` of the first draft; several names where it is asked which. */
function lines(text: string): string {
  const meaning = meant(text)
  const [draft] = meaning.is === 'drafts' ? meaning.drafts : meaning.is === 'ways' ? meaning.ways : []
  return draft && 'lines' in draft
    ? draft.lines
        .map(({ item: who, quantity }) =>
          who.is === 'either'
            ? `${quantity} ${who.among.map(({ name }) => name).join(' / ')}`
            : `${quantity} ${who.is === 'unknown' ? '?' : who.name}`,
        )
        .join(', ')
    : meaning.is
}

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
    ['table 4 : deux pizzas thon vendues', '2 Pizza Thon'],
    ['Karim, 40 baguettes payées cash', '40 Baguette'],
    ['Karim dda pizza thon w ma khalasch', '1 Pizza Thon'],
  ])('%s: %s', (text, expected) => {
    expect(lines(text)).toBe(expected)
  })
})

it.each(['posé 4 bougies sur la clio', 'بدلت 4 بوجي لزبون'])('asks what was done: %s', (text) => {
  const meaning = meant(text)
  expect(meaning).toMatchObject({ is: 'ways' })
  expect(meaning.is === 'ways' && meaning.ways.map((way) => way.do)).toEqual(['sale', 'stock_in', 'loss'])
})

it('books what is paid for later on credit, today', () => {
  const [sale] = [meant('Karim a pris 3 lait, il paye à la fin du mois')].flatMap((meaning) =>
    meaning.is === 'drafts' ? meaning.drafts : [],
  )
  expect(sale).toMatchObject({ do: 'sale', payment: 'credit', customer: { id: 'Karim Haddad' } })
  expect(sale).not.toHaveProperty('date')
})

it.each([
  'aujourd’hui on a bien rigolé avec les voisins',
  'يا خويا راني عيان اليوم بزاف',
  'اليوم الجو جميل والحمد لله',
  'le quartier est calme ce soir',
  'ca caille aujourd hui',
])('answers talk with no figure: %s', (text) => {
  expect(meant(text).is).toBe('talk')
})

it.each(['combien on est payé chez Carrefour', 'how much did the club pay for the striker'])(
  'asks back what is ours only by a word: %s',
  (text) => {
    const meaning = meant(text)
    expect(meaning.is === 'question' && isDoubtful(heard(text), meaning.question)).toBe(true)
  },
)

it.each(['combien jai fait le 12 novembre', 'how much did I make last week', 'شحال ديت اليوم فالحانوت'])(
  'hears a sum without its noun: %s',
  (text) => {
    expect(meant(text)).toMatchObject({ is: 'question', question: { ask: 'revenue' } })
  },
)

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

it.each(['Karim m’a rendu 2 miel', 'كريم رجعلي 2 عسل', 'Karim brought back 2 honey, returned'])(
  'goods that came back are no sale and no payment: %s',
  (text) => {
    const meaning = meant(text)
    expect(meaning.is === 'ways' && meaning.ways.map((way) => way.do)).toEqual(['stock_in', 'loss'])
  },
)

it('what a customer took and paid in part is credit and a payment, said first', () => {
  expect(meant('Karim a pris 2 miel et payé 1000')).toMatchObject({
    is: 'drafts',
    unsure: true,
    drafts: [
      { do: 'sale', payment: 'credit', customer: { id: 'Karim Haddad' } },
      { do: 'entry', kind: 'payment', customer: { id: 'Karim Haddad' }, amount: { readings: [100_000] } },
    ],
  })
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

it.each(['nesrine khelsat 3000', 'nesrine 5alset 3000', 'نسرين خلصت 3000', 'nesrine salkatni 3000'])(
  'who paid is known however it is spelt: %s',
  (text) => {
    expect(meant(text)).toMatchObject({
      drafts: [{ do: 'entry', kind: 'payment', customer: { id: 'Nesrine Oukil' } }],
    })
  },
)

it.each([
  ['شكون نسالو', 'debtors'],
  ['chkoun nsalou', 'debtors'],
  ['qui n a pas encore réglé', 'debtors'],
  ['شكون يسالني بزاف', 'we_owe'],
  ['chkoun ysalni', 'we_owe'],
  ['à qui je dois', 'we_owe'],
  ['شحال نسال كريم', 'balance'],
  ['شحال يسالني كريم', 'balance'],
])('who owes whom is asked either way: %s', (text, ask) => {
  expect(meant(text)).toMatchObject({ is: 'question', question: { ask } })
})

it.each([
  ['karim owes me 500', 'credit'],
  ['Karim me doit 500', 'credit'],
  ['نسال لكريم 500', 'credit'],
  ['كريم مدين لي ب 500', 'credit'],
  ['أنا مدين لكريم ب 500', null],
  ['كريم يسالني 500', null],
  ['karim ysalni 500', null],
  ['je dois 500 à Karim', null],
  ['i owe karim 500', null],
])('who owes whom is told either way, and what we owe is no debt of theirs: %s', (text, kind) => {
  expect(meant(text)).toMatchObject({ drafts: [{ do: 'entry', kind, customer: { id: 'Karim Haddad' } }] })
})

it('what was paid at once is taken off what is left on credit', () => {
  expect(meant('vendu un robinet à 1500, payé 500 cash le reste à crédit pour Karim')).toMatchObject({
    drafts: [
      { do: 'sale', payment: 'credit', customer: { id: 'Karim Haddad' } },
      { do: 'entry', kind: 'payment', amount: { readings: [50_000] } },
    ],
  })
})

it.each(['comment enlever une tache de lait', 'qui doit nettoyer la rue ici', 'lyoum d7akna bezaf'])(
  'talk of other things has no figure and books nothing: %s',
  (text) => {
    expect(meant(text)).toMatchObject({ is: 'talk' })
  },
)

describe('after something was booked', () => {
  const after = (text: string) => {
    const said = heard('vendu 3 miel')
    const bench = { purse: { setting: 'ask' as const, spoken: said.spoken }, today }
    const first = understand(said, freshState, bench)
    const drafts = first.is === 'drafts' ? first.drafts : []
    return understand(heard(text), { ...freshState, booked: { changeId: 'c', drafts } }, bench)
  }
  it.each([
    ['zid wahda', 4],
    ['encore 2', 5],
    ['زيد زوج', 5],
    ['finalement 4', 4],
  ])('%s is more of it', (text, quantity) => {
    expect(after(text)).toMatchObject({ is: 'correction', drafts: [{ lines: [{ quantity }] }] })
  })

  it('another thing takes its place, at its own price', () => {
    expect(after("pardon, c'était un robinet")).toMatchObject({
      is: 'correction',
      drafts: [{ lines: [{ item: { id: 'Robinet' }, quantity: 3 }] }],
    })
  })

  it('what another took without saying what is asked to be of the same', () => {
    expect(after('Karim dda 2')).toMatchObject({
      unsure: true,
      drafts: [{ customer: { id: 'Karim Haddad' }, lines: [{ item: { id: 'Miel' }, quantity: 2 }] }],
    })
  })
})

/** `3 hijabs en soie = 5400` of the first draft: what the shop lacks, with what it came to. */
function strange(text: string): string {
  const meaning = meant(text)
  const [draft] = meaning.is === 'drafts' ? meaning.drafts : meaning.is === 'ways' ? meaning.ways : []
  if (!draft || !('lines' in draft)) return meaning.is
  return draft.lines
    .map(({ item: who, quantity, price }) => {
      const name = who.is === 'unknown' || who.is === 'either' ? who.said : who.name
      const each = price?.per === 'unit' ? ' each' : ''
      return `${quantity} ${name}${price ? ` ${(price.readings[0] ?? 0) / 100}${each}` : ''}`
    })
    .join(', ')
}

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
