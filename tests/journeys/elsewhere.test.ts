import { afterEach, beforeEach, expect, test } from 'vitest'
import { listInsights } from '#core/dashboard/insights/capabilities.ts'
import { createItem, getItem } from '#core/inventory/capabilities.ts'
import { listCompetitors } from '#core/market/capabilities.ts'
import { createSale } from '#core/sales/capabilities.ts'
import { addDays } from '#core/time.ts'
import { openTestHouse, type TestHouse } from '../house.ts'
import { asTyped, talkWith, type Talk } from '../talk.ts'

// What is said of another shop never changes a price of ours, and what Sanad does not do yet it says.

let shop: TestHouse
let talk: Talk
let milk: string

beforeEach(async () => {
  shop = await openTestHouse()
  milk = (await shop.run(createItem, { name: 'Lait', unit: 'pièce', price: 14_000 })).id
  talk = talkWith(shop.house, shop.owner)
})
afterEach(() => shop.close())

const rivals = async () =>
  (await shop.run(listCompetitors, {})).items.map(({ name, prices }) => [name, prices[0]?.price])

test.each([
  'chez Ardis le lait est à 135',
  '3and Ardis l7lib b 135',
  'عند أرديس الحليب بـ 135',
  'milk is 135 at Ardis',
])(
  '%s: a shop that nobody told of yet is noted with its price, and one undo takes both back',
  async (message) => {
    const reply = await talk.say(message)
    expect(reply.pending).toBeNull()
    expect(await rivals()).toEqual([[expect.stringMatching(/ardis|أرديس/i), 13_500]])
    expect((await shop.run(getItem, { id: milk })).price).toBe(14_000)
    await talk.say('annule')
    expect(await rivals()).toEqual([])
  },
)

test('a price of our own is still changed where it is said of us', async () => {
  await talk.say('le prix du lait est à 150 chez nous')
  expect((await shop.run(getItem, { id: milk })).price).toBe(15_000)
})

test.each(['où en est mon colis yalidine', 'win rah lcolis ta3i', 'أين وصل الطرد', 'where is my parcel'])(
  '%s: parcels, couriers and returns are not there yet, and that is said',
  async (message) => {
    const reply = await talk.say(message)
    expect(reply.answer).toMatch(/pas encore|mazal|مازال|لا يتابع بعد|not follow/)
    expect(reply.changeId).toBeUndefined()
  },
)

test('a forecast is asked for in a message as the screen shows it, and refused while the books are too young', async () => {
  expect((await talk.say('prévision des ventes')).answer).toContain('sept semaines')
  for (let ago = 1; ago <= 80; ago += 1) {
    const lines = [{ itemId: milk, quantity: 3 + (ago % 7) }]
    await shop.run(createSale, { date: addDays('2026-11-18', -ago), lines })
  }
  const { items } = await shop.run(listInsights, {})
  const shown = items.find(({ kind }) => kind === 'forecast')
  expect((await talk.say('prévision des ventes')).answer).toContain(asTyped(shown?.title ?? 'no forecast'))
  expect((await talk.say('ch7al ghadi nbi3')).answer).toMatch(/\d/)
})
