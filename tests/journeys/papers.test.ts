import { afterEach, beforeEach, expect, test } from 'vitest'
import { centimes } from '#core/money.ts'
import { createSale } from '#core/sales/capabilities.ts'
import { OWNER, openChatHouse, type ChatHouse } from '../chat-house.ts'

const CLERK = 8

let shop: ChatHouse

beforeEach(async () => {
  shop = await openChatHouse()
  await shop.link(OWNER)
  await shop.run(createSale, { lines: [{ name: 'lait', quantity: 2, unitPrice: centimes(14_000) }] })
})
afterEach(() => shop.close())

const documents = () => shop.telegram.calls.filter(({ method }) => method === 'sendDocument').length

test.each([
  'exporte les ventes du mois',
  'صدر المبيعات في ملف',
  'exportili les ventes',
  'make me a PDF report for the bank',
])('“%s” is answered in words, and the file follows as a document', async (text) => {
  shop.telegram.text(OWNER, text)
  await shop.telegram.until(() => documents() === 1, 'a document')
  expect(shop.telegram.heard(OWNER)[0]).toContain('📄')
})

test('who may not see figures gets no file of them', async () => {
  await shop.link(CLERK, { role: 'staff', name: 'Samir' })
  const answer = await shop.say(CLERK, 'exporte les ventes du mois')
  expect(documents()).toBe(0)
  expect(answer).not.toContain('280')
})
