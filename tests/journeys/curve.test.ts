import { afterEach, beforeEach, expect, test } from 'vitest'
import { centimes } from '#core/money.ts'
import { createSale } from '#core/sales/capabilities.ts'
import { OWNER, openChatHouse, type ChatHouse } from '../chat-house.ts'

const CLERK = 8

let shop: ChatHouse

beforeEach(async () => {
  shop = await openChatHouse()
  await shop.link(OWNER)
  for (const date of ['2026-10-18', '2026-11-17'])
    await shop.run(createSale, { date, lines: [{ name: 'lait', quantity: 2, unitPrice: centimes(14_000) }] })
})
afterEach(() => shop.close())

const pictures = () => shop.telegram.calls.filter(({ method }) => method === 'sendPhoto').length

test.each([
  'montre-moi la courbe des ventes',
  'compare les ventes de ce mois et du mois dernier',
  'évolution des ventes ce mois',
  'أرني منحنى المبيعات',
  'werrili la courbe ta3 lbi3',
  'show me a chart of my sales',
])('“%s” is answered with a picture and its figures', async (text) => {
  shop.telegram.text(OWNER, text)
  await shop.telegram.until(() => shop.telegram.heard(OWNER).length === 2, 'picture and words')
  expect(pictures()).toBe(1)
  expect(shop.telegram.heard(OWNER)[1]).toContain('280')
})

test('who may not see figures gets no picture of them', async () => {
  await shop.link(CLERK, { role: 'staff', name: 'Samir' })
  const answer = await shop.say(CLERK, 'montre-moi la courbe des ventes')
  expect(pictures()).toBe(0)
  expect(answer).not.toContain('280')
})
