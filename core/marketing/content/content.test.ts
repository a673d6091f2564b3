import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestHouse, refusalOf, type TestHouse } from '../../../tests/house.ts'
import * as inventory from '../../inventory/capabilities.ts'
import { centimes } from '../../money.ts'
import { languages } from '../../shapes.ts'
import { contentKinds } from '../contract.ts'
import { generateContent, listContents } from './capabilities.ts'
import { forSms, smsSize } from './sms.ts'
import { readTopic } from './topic.ts'

let shop: TestHouse
let milk: string
let oil: string
beforeAll(async () => {
  shop = await openTestHouse()
  const make = (name: string, price: number, quantity: number, cost?: number) =>
    shop.run(inventory.createItem, {
      name,
      unit: 'pièce',
      price,
      quantity,
      ...(cost === undefined ? {} : { cost }),
    })
  milk = (await make('Lait Candia 1L', 14_000, 40, 13_000)).id
  oil = (await make('Huile Elio 5L', 65_000, 0)).id
})
afterAll(() => shop.close())

describe('a text for the shop', () => {
  test.each(contentKinds.flatMap((kind) => languages.map((language) => [kind, language] as const)))(
    'a %s in %s has three variants that say the same facts in other words',
    async (kind, language) => {
      const { variants, text, source } = await shop.run(generateContent, {
        kind,
        topic: 'lait candia',
        language,
        itemId: milk,
      })
      expect(source).toBe('rules')
      expect(text).toBe(variants[0])
      expect(new Set(variants).size).toBe(3)
      for (const [at, one] of variants.entries()) {
        for (const other of variants.slice(at + 1)) expect(overlap(one, other)).toBeLessThan(0.75)
      }
    },
  )

  test('the price is the books’, and a reduction is worked out from it', async () => {
    const made = await shop.run(generateContent, {
      kind: 'post',
      topic: 'promo -15% lait candia',
      language: 'fr',
    })
    expect(made.facts).toMatchObject({ itemId: milk, price: 14_000, offerPrice: 11_900, quantity: 40 })
    for (const text of made.variants) {
      expect(text).toContain('119\u00a0DA')
      expect(text).toContain('140\u00a0DA')
    }
    expect(made.warnings.map(({ code }) => code)).toEqual(['below_cost'])
  })

  test('another price than the books’ is not promised, and the owner is told', async () => {
    const made = await shop.run(generateContent, {
      kind: 'post',
      topic: 'lait candia à 90 DA',
      language: 'fr',
    })
    for (const text of made.variants) {
      expect(text).toContain('140\u00a0DA')
      expect(text).not.toContain('90')
    }
    expect(made.warnings).toMatchObject([{ code: 'price_differs' }])
  })

  test.each(languages)('what is sold out is said to be, in %s, and another is proposed', async (language) => {
    const made = await shop.run(generateContent, { kind: 'post', topic: 'x', language, itemId: oil })
    expect(made.facts).toMatchObject({ itemId: milk, soldOut: 'Huile Elio 5L' })
    for (const text of made.variants) {
      expect(text).toContain('Huile Elio 5L')
      expect(text).toContain('Lait Candia 1L')
      expect(text).not.toContain('650')
    }
    expect(made.warnings.map(({ code }) => code)).toEqual(['sold_out'])
  })

  test('a day that is over is left out, one that is to come is written', async () => {
    const about = (topic: string) => shop.run(generateContent, { kind: 'ad', topic, language: 'fr' })
    const over = await about('lait candia jusqu’au 3 novembre 2026')
    expect(over.text).not.toContain('novembre')
    expect(over.warnings.map(({ code }) => code)).toEqual(['date_passed'])
    const coming = await about('lait candia jusqu’au 30 novembre')
    expect(coming.facts.until).toBe('2026-11-30')
    for (const text of coming.variants) expect(text).toContain('30 novembre')
  })

  test('it is the same again on the same day, and another for another topic', async () => {
    const about = (topic: string) => shop.run(generateContent, { kind: 'post', topic, language: 'fr' })
    const [one, again, other] = [
      await about('livraison'),
      await about('livraison'),
      await about('livraison à Oran'),
    ]
    expect(again.variants).toEqual(one.variants)
    expect(other.variants).not.toEqual(one.variants)
  })

  test('it is kept, and undone', async () => {
    const before = (await shop.run(listContents, {})).total
    const change = await shop.changeBy(generateContent, { kind: 'sms', topic: 'merci', language: 'dz' })
    expect((await shop.run(listContents, {})).items[0]).toMatchObject({ kind: 'sms', language: 'dz-Latn' })
    await shop.undo(change)
    expect((await shop.run(listContents, {})).total).toBe(before)
  })

  test('an unknown item is refused', async () => {
    const made = shop.run(generateContent, { kind: 'post', topic: 'x', language: 'fr', itemId: 'nope' })
    expect(await refusalOf(made)).toMatchObject({ code: 'no_such' })
  })

  test('a formal tone has no pictures', async () => {
    const { variants } = await shop.run(generateContent, {
      kind: 'post',
      topic: 'lait candia',
      language: 'fr',
      tone: 'formel',
    })
    for (const text of variants) expect(text).not.toMatch(/\p{Extended_Pictographic}/u)
  })
})

describe('a topic', () => {
  const context = { now: new Date('2026-11-18T09:00:00Z'), timeZone: 'Africa/Algiers', hijriCorrection: 0 }
  test.each([
    ['fais moi une promo pour l’aid, gâteaux -10%', { intent: 'promo', percent: 10, greeting: 'fitr' }],
    ['دير لي بوبليكاسيون شابة على الصولد', { intent: 'promo', percent: null }],
    ['nouvel arrivage de vestes', { intent: 'arrival' }],
    ['livraison 58 wilayas', { intent: 'delivery', price: null }],
    ['savon à 120 DA', { intent: 'plain', price: 12_000 }],
    ['الدخول المدرسي', { greeting: 'school' }],
  ])('%s', (said, meant) => {
    expect(readTopic(said, context)).toMatchObject(meant)
  })
})

describe('an SMS', () => {
  test('counts seven-bit letters by 160 and 153, others by 70 and 67, and two places for a euro', () => {
    expect(smsSize('a'.repeat(160))).toEqual({ encoding: 'gsm7', length: 160, parts: 1 })
    expect(smsSize('a'.repeat(161))).toEqual({ encoding: 'gsm7', length: 161, parts: 2 })
    expect(smsSize('€')).toEqual({ encoding: 'gsm7', length: 2, parts: 1 })
    expect(smsSize('ب'.repeat(71))).toEqual({ encoding: 'ucs2', length: 71, parts: 2 })
  })

  test('a French text always fits the seven-bit alphabet', () => {
    const letters = Array.from('aéèêàâîïôùûçœŒÉÀ’«»–… \u202f€')
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...letters)), (text) => {
        expect(smsSize(forSms(text.join(''))).encoding).toBe('gsm7')
      }),
    )
  })

  test('one about an item with a short name fits one message in every language', async () => {
    for (const language of languages) {
      const made = await shop.run(generateContent, { kind: 'sms', topic: 'x', language, itemId: milk })
      expect(made.sms?.parts).toBe(1)
    }
  })
})

test('a reduction never makes a price larger, and asks for no centimes', async () => {
  const { offerOf } = await import('./offer.ts')
  fc.assert(
    fc.property(
      fc.integer({ min: 100, max: 50_000_000 }),
      fc.integer({ min: 1, max: 99 }),
      (price, percent) => {
        const item = { name: 'x', unit: 'pièce', price, quantity: 10_000_000 }
        const { reduced } = offerOf(item, { percent }, 'fr')
        expect(reduced).not.toBeNull()
        expect(reduced ?? centimes(-1)).toBeLessThanOrEqual(price + 50)
        expect((reduced ?? 0) % 100).toBe(0)
      },
    ),
  )
})

const FACTS = new Set('lait candia 1l 140 da دج supérette 1 oran وهران stop حبس'.split(' '))

/** The share of the words of the shorter text that the other has too; the facts themselves have to be in both. */
function overlap(one: string, other: string): number {
  const words = (text: string) =>
    new Set((text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !FACTS.has(word)))
  const [a, b] = [words(one), words(other)]
  return [...a].filter((word) => b.has(word)).length / Math.min(a.size, b.size)
}
