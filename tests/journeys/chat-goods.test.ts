import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createCustomer, listCustomers } from '#core/customers/capabilities.ts'
import { listExpenses } from '#core/expenses/capabilities.ts'
import { createItem, listItems } from '#core/inventory/capabilities.ts'
import { centimes } from '#core/money.ts'
import { listSales } from '#core/sales/capabilities.ts'
import { openTestHouse, type TestHouse } from '../house.ts'
import { talkWith, type Talk } from '../talk.ts'

let shop: TestHouse
let talk: Talk

beforeAll(async () => {
  shop = await openTestHouse()
  const piece = { unit: 'pièce', quantity: 300 }
  const carton = { name: 'carton', holds: 12 }
  await shop.run(createItem, { name: 'Lait', price: centimes(11_500), ...piece, packs: [carton] })
  await shop.run(createItem, { name: 'Pain', price: centimes(1_500), ...piece })
  await shop.run(createItem, { name: 'Javel', price: centimes(9_500), unit: 'bouteille', quantity: 34 })
  await shop.run(createItem, { name: 'Détergent Isis', price: centimes(69_000), ...piece })
  await shop.run(createCustomer, { name: 'Karim Haddad' })
})
beforeEach(() => {
  talk = talkWith(shop.house, shop.owner)
})
afterAll(() => shop.close())

const newestSale = async () => (await shop.run(listSales, { pageSize: 1 })).items[0]
const salesBooked = async () => (await shop.run(listSales, {})).total

describe('an item that comes in cartons is sold and priced by them', () => {
  it.each([
    ['vendu 2 cartons de lait', 24, 276_000],
    ['bi3t 2 kartoun 7lib b 1350 lwa7da', 24, 270_000],
    ['vendu 2 cartons de lait à 2700', 24, 270_000],
    ['بعت كرتونة حليب', 12, 138_000],
    ['sold 3 cartons of milk at 112 each', 36, 403_200],
  ])('%s', async (message, quantity, total) => {
    await talk.say(message)
    expect(await newestSale()).toMatchObject({ total, lines: [{ name: 'Lait', quantity }] })
  })

  it('asks how many are in one of a thing that has none, and reads the price by the answer', async () => {
    const before = await salesBooked()
    await talk.say('vendu 2 cartons de pain à 280')
    expect(await salesBooked()).toBe(before)
    await talk.say('20')
    expect(await newestSale()).toMatchObject({ total: 56_000, lines: [{ quantity: 40 }] })
    // What was answered once is known; what is said of these cartons goes before it.
    await talk.say('vendu 3 cartons de pain')
    expect(await newestSale()).toMatchObject({ lines: [{ name: 'Pain', quantity: 60 }] })
    await talk.say('vendu 2 cartons de pain, 24 par carton')
    expect(await newestSale()).toMatchObject({ lines: [{ quantity: 48 }] })
  })

  it('learns what a thing is called from the answer to its question, and forgets it with an undo', async () => {
    const { pending } = await talk.say('vendu 2 détergent noir')
    expect(pending?.choices.map(({ label }) => label)).toContain('Détergent Isis')
    await talk.say('vendu 2 tchilou')
    expect((await talk.say('lait')).answer).toContain('« tchilou » = Lait')
    await talk.say('vendu 3 tchilou')
    expect(await newestSale()).toMatchObject({ lines: [{ name: 'Lait', quantity: 3 }] })
    await talk.say('annule')
    await talk.say('annule')
    const before = await salesBooked()
    await talk.say('vendu 4 tchilou')
    expect(await salesBooked()).toBe(before)
    await talk.say('non')
  })
})

describe('what looks like another deed is not taken for it', () => {
  it('sells what people took from here, though it says « from me »', async () => {
    await talk.say('داو عليا 3 حليب و 2 خبز')
    expect(await newestSale()).toMatchObject({ total: 37_500, lines: [{ quantity: 3 }, { quantity: 2 }] })
  })

  it('sets a price that was put back to a figure, and throws nothing away', async () => {
    await talk.say('بدلت سومة الجافيل رديتها 100 دينار')
    const { items } = await shop.run(listItems, { search: 'Javel' })
    expect(items[0]).toMatchObject({ price: 10_000, quantity: 34 })
    await talk.say('annule')
  })

  it('books a bill of water under its name, and not as wages', async () => {
    await talk.say('kheless lma 1600 dinar')
    const { items } = await shop.run(listExpenses, { pageSize: 1 })
    expect(items[0]).toMatchObject({ amount: 160_000, category: 'electricity' })
  })
})

describe('a price far from the known one is offered beside it', () => {
  it('names the thing, and books one sale with all its lines', async () => {
    const before = await salesBooked()
    const asked = await talk.say('vendu pain à 200 et 3 lait')
    expect(asked.answer).toMatch(/^Pain : 200\sDA ou 15\sDA \?/)
    expect(await salesBooked()).toBe(before)
    await talk.say('2')
    expect(await salesBooked()).toBe(before + 1)
    expect(await newestSale()).toMatchObject({ total: 36_000, lines: [{ name: 'Pain' }, { name: 'Lait' }] })
  })

  it('takes a yes for what was said', async () => {
    await talk.say('vendu pain à 200')
    await talk.say('oui')
    expect(await newestSale()).toMatchObject({ total: 20_000 })
  })

  it('takes a number that is about its price for its price, and asks where more is sold than there is', async () => {
    await talk.say('vendu javel 100')
    expect(await newestSale()).toMatchObject({ total: 10_000, lines: [{ quantity: 1 }] })
    const before = await salesBooked()
    expect(await talk.say('vendu 300 javel')).toMatchObject({ pending: { kind: 'confirm' } })
    expect(await salesBooked()).toBe(before)
  })
})

it('what the catalogue lacks is offered as new, and sold once its price is known', async () => {
  const asked = await talk.say('vendu 3 parapluies')
  expect(asked.pending?.choices.map(({ label }) => label)).toEqual([
    'Ajouter «\u202fparapluies\u202f»',
    'Non',
  ])
  await talk.say('1')
  await talk.say('900')
  expect(await newestSale()).toMatchObject({ total: 270_000, lines: [{ name: 'parapluies', quantity: 3 }] })
  expect((await shop.run(listItems, { search: 'parapluies' })).items[0]).toMatchObject({ price: 90_000 })
})

describe('names of the shop tell nothing of the language', () => {
  it.each([
    ['sold 2 lait', 'en'],
    ['write an SMS offer for Isis detergent', 'en'],
    ['vendu 2 lait', 'fr'],
    ['spent 3400 on supplies packaging', 'en'],
  ])('%s', async (message, language) => {
    expect(await talk.say(message)).toMatchObject({ language, script: 'latin' })
  })
})

describe('two amounts of one message take their categories in order', () => {
  it.each([
    ['khallast lkra 32 000 da w trisiti 5200 da', ['electricity', 'rent']],
    ['payé 1500 carburant et 900 emballage', ['packaging', 'transport']],
    ['دفعت الكراء 32000 دينار والكهرباء 5200 دينار', ['electricity', 'rent']],
  ])('%s', async (message, categories) => {
    await talk.say(message)
    const { items } = await shop.run(listExpenses, { pageSize: 2 })
    expect(items.map(({ category }) => category).toSorted()).toEqual(categories)
  })
})

describe('what a word means by where it stands', () => {
  it('who came to give was given no credit', async () => {
    await talk.say('Karim est passe me donner 2000')
    expect((await shop.run(listCustomers, {})).items[0]).toMatchObject({ balance: -200_000 })
    await talk.say('annule')
  })

  it('a number in words is no verb that sounds like it', async () => {
    await talk.say('اجعل سعر الخبز عشرين دينارا')
    expect((await shop.run(listItems, { search: 'Pain' })).items[0]).toMatchObject({ price: 2_000 })
    await talk.say('تراجع')
  })

  it('what was cashed in is sold, and what came into stock is not', async () => {
    await talk.say('j ai encaisse 2 javel')
    expect(await newestSale()).toMatchObject({ total: 19_000 })
    const before = await salesBooked()
    await talk.say('دخل 20 جافيل للستوك')
    expect(await salesBooked()).toBe(before)
  })

  it('a price said with the piece is a price', async () => {
    await talk.say('بعت جافيل ب 100 حبة وحدة')
    expect(await newestSale()).toMatchObject({ total: 10_000, lines: [{ quantity: 1 }] })
  })
})

it('an empty catalogue is taught how to fill', async () => {
  const other = await shop.another()
  const fresh = talkWith(shop.house, other)
  for (const question of ['stock', 'produits en rupture', 'كم منتج عندي', 'wach li na9es'])
    expect((await fresh.say(question)).answer).toMatch(/115/)
  // What is taught is understood.
  await fresh.say('nouveau produit Lait à 115 DA')
  await fresh.say('reçu 40 Lait')
  expect((await shop.run(listItems, {}, other)).items).toMatchObject([
    { name: 'Lait', quantity: 40, price: 11_500 },
  ])
})

it('a question makes nobody a customer, whatever its words can order', async () => {
  await talk.say('what book do people read most')
  await talk.say('which new film do people watch most')
  expect((await shop.run(listCustomers, {})).total).toBe(1)
})

describe('a file of rows sent in the chat', () => {
  it('is shown first, taken in by one press, and taken back by one word', async () => {
    const before = (await shop.run(listItems, {})).total
    const asked = await talk.send('produits.csv', 'nom,prix,quantité\nCahier 96p,85,40\nStylo bleu,30,100\n')
    expect(asked.pending?.kind).toBe('confirm')
    expect(asked.answer).toContain('2 articles à importer')
    expect((await shop.run(listItems, {})).total).toBe(before)
    expect((await talk.say('oui')).answer).toContain('Importé : 2 articles')
    expect((await shop.run(listItems, {})).total).toBe(before + 2)
    await talk.say('annule')
    expect((await shop.run(listItems, {})).total).toBe(before)
  })

  it('of sales is told by its columns', async () => {
    const booked = await salesBooked()
    const asked = await talk.send('book.csv', 'date,produit,quantité,prix\n2026-11-01,Lait,3,115\n')
    expect(asked.answer).toContain('1 ligne de vente à importer')
    await talk.say('', asked.pending?.choices[0]?.id)
    expect(await salesBooked()).toBe(booked + 1)
  })

  it('with faults is taken in by nothing, and each fault is named by its line', async () => {
    const reply = await talk.send('produits.csv', 'nom,prix\nGomme,abc\n')
    expect(reply.pending).toBeNull()
    expect(reply.answer).toContain('ligne 2')
  })
})
