import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { openFakeOpenAI, type FakeOpenAI } from '../../tests/fakes/openai.ts'
import { openTestHouse, type TestHouse } from '../../tests/house.ts'
import { createCustomer, addEntry } from '../customers/capabilities.ts'
import { briefBusiness } from '../dashboard/briefing/capabilities.ts'
import { createItem } from '../inventory/capabilities.ts'
import { analyzeMarket } from '../market/analysis.ts'
import { generateContent } from '../marketing/content/capabilities.ts'
import { centimes } from '../money.ts'
import { createSale } from '../sales/capabilities.ts'

let fake: FakeOpenAI
let shop: TestHouse
beforeAll(async () => {
  fake = await openFakeOpenAI()
  shop = await openTestHouse({ OPENAI_API_BASE: fake.base })
  const milk = await shop.run(createItem, {
    name: 'Lait',
    price: centimes(14_000),
    unit: 'pièce',
    quantity: 50,
  })
  await shop.run(createSale, { lines: [{ itemId: milk.id, quantity: 2 }] })
  const { id } = await shop.run(createCustomer, { name: 'Karim Haddad', phone: '0555123456' })
  await shop.run(addEntry, { id, kind: 'credit', amount: centimes(500_000), date: '2026-08-01' })
})
afterEach(() => fake.fresh())
afterAll(async () => {
  await shop.close()
  await fake.close()
})

describe('the business in a model’s words', () => {
  it('is told with the figures that it rests on, and once only while they are the same', async () => {
    fake.next({ say: 'Vous avez vendu pour 280 DA.' })
    const told = await shop.run(briefBusiness, { question: 'ça va ?' })
    expect(told).toMatchObject({ text: 'Vous avez vendu pour 280 DA.', source: 'model' })
    expect(told.data.stats.revenue).toBe(28_000)
    expect(await shop.run(briefBusiness, { question: 'ça va ?' })).toEqual(told)
    expect(fake.asked).toHaveLength(1)
  })

  it('says a customer’s name that never left', async () => {
    fake.next(({ raw }) => ({ say: `Pensez à ${/CLIENT_\d+/.exec(raw)?.[0] ?? 'personne'}.` }))
    expect((await shop.run(briefBusiness, { question: 'qui ?' })).text).toBe('Pensez à Karim Haddad.')
    expect(fake.asked[0]?.raw).not.toMatch(/Karim|0555/)
  })

  it.each([
    ['invents twice', [{ say: 'Soit 77 DA.' }, { say: 'Soit 78 DA.' }]],
    ['fails', [{ status: 400 }, { status: 400 }]],
    ['answers in other letters', [{ say: 'كل شيء بخير' }, { say: 'بخير' }]],
  ] as const)('is told by the rules when the model %s', async (what, plays) => {
    fake.next(...plays)
    const told = await shop.run(briefBusiness, { question: what })
    expect(told.source).toBe('rules')
    expect(told.text).toContain('280')
  })

  it('is told by the rules in a chat, where nobody waits for a model', async () => {
    const told = await shop.run(briefBusiness, {}, { ...shop.owner, door: 'chat', conversationId: 'c' })
    expect(told.source).toBe('rules')
    expect(fake.asked).toHaveLength(0)
  })
})

it('the market is told by a model on the same figures, mended once', async () => {
  fake.next({ say: 'Le lait a pris 77 %.' }, { say: 'Vos prix sont stables.' })
  const told = await shop.run(analyzeMarket, { question: 'mes prix ?' })
  expect(told).toMatchObject({ text: 'Vos prix sont stables.', source: 'model' })
  expect(told.data.products).toHaveLength(1)
})

describe('content in a model’s words', () => {
  const wish = { kind: 'post', topic: 'promo lait', language: 'fr' } as const
  const say = (variants: string[]) => ({ say: JSON.stringify({ variants }) })

  it('is kept with its source, the rules’ texts after what is fit', async () => {
    fake.next(say(['Du lait frais à 140 DA, venez !', 'Lait à 99 DA seulement !', 'حليب طازج']))
    const made = await shop.run(generateContent, wish)
    expect(made).toMatchObject({ text: 'Du lait frais à 140 DA, venez !', source: 'model' })
    expect(made.variants).toHaveLength(3)
    expect(made.variants.join()).not.toContain('99')
    expect(made.facts.price).toBe(14_000)
  })

  it('that promises what the books do not hold is the rules’', async () => {
    fake.next(say(['Lait à 99 DA !', 'Lait à 50 DA !']))
    expect((await shop.run(generateContent, { ...wish, topic: 'lait à 99 DA' })).source).toBe('rules')
  })

  it('of an SMS keeps the way out', async () => {
    fake.next(say(['Lait à 140 DA.', 'Lait à 140 DA. STOP pour ne plus recevoir.']))
    const made = await shop.run(generateContent, { ...wish, kind: 'sms' })
    expect(made.variants.every((variant) => variant.includes('STOP'))).toBe(true)
  })

  it('is written without a model all the same', async () => {
    fake.always({ status: 500 })
    expect((await shop.run(generateContent, wish)).source).toBe('rules')
  })
})
