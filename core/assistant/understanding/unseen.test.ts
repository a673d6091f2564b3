import { describe, expect, it } from 'vitest'
import { freshState } from '../conversation/state.ts'
import { isDoubtful } from '../second-look/second-look.ts'
import { understand } from './understand.ts'
import { heard, meant, today } from '../../../tests/unseen-shop.ts'

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
