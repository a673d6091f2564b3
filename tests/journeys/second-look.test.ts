import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { lastChangeIn } from '#core/assistant/store.ts'
import { createItem } from '#core/inventory/capabilities.ts'
import { centimes } from '#core/money.ts'
import { openTestHouse, type TestHouse } from '../house.ts'
import { talkWith, type Talk } from '../talk.ts'

let shop: TestHouse
let talk: Talk

beforeAll(async () => {
  shop = await openTestHouse()
  const stock = { unit: 'pièce', quantity: 50 }
  await shop.run(createItem, { name: 'Lait', price: centimes(11_500), ...stock })
  await talkWith(shop.house, shop.owner).say('vendu 3 lait')
})
beforeEach(() => {
  talk = talkWith(shop.house, shop.owner)
})
afterAll(() => shop.close())

it('answers what the rules made nothing of, with the figure of the books', async () => {
  const reply = await talk.say('كم كانت غلة هذا اليوم')
  expect(reply.answer).toMatch(/345/)
})

it('asks which question was meant, and a button answers it', async () => {
  const asked = await talk.say('ch7al 7awechna lyoum')
  expect(asked.answer).not.toMatch(/345/)
  expect(asked.pending?.choices.map(({ id }) => id)).toEqual(['revenue', 'expenses', 'no'])
  const reply = await talk.say('', 'revenue')
  expect(reply).toMatchObject({ pending: null })
  expect(reply.answer).toMatch(/345/)
})

it.each(['1', 'oui', 'wah'])('takes « %s » for the first of them', async (yes) => {
  await talk.say('ch7al 7awechna lyoum')
  expect((await talk.say(yes)).answer).toMatch(/345/)
})

it('lets a no rest, and takes another message for what it says', async () => {
  await talk.say('ch7al 7awechna lyoum')
  expect(await talk.say('lala')).toMatchObject({ pending: null, capability: null })
  await talk.say('ch7al 7awechna lyoum')
  expect((await talk.say('ch7al b3t lyoum')).answer).toMatch(/345/)
})

it('changes nothing, whatever is said and chosen', async () => {
  const lastChange = () => shop.house.books.read((tx) => lastChangeIn(tx, shop.owner.business.id))
  const before = await lastChange()
  for (const message of [
    'ch7al 7awechna lyoum',
    'de quoi faut-il que je me ravitaille',
    'wach na9esni f dounia',
  ])
    for (const answer of ['oui', '1', '2', 'no']) {
      await talk.say(message)
      await talk.say(answer)
    }
  expect(await lastChange()).toBe(before)
})
