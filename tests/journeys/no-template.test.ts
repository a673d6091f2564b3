import { afterEach, beforeEach, expect, test } from 'vitest'
import { reminderJob } from '../../bot/reminders.ts'
import { words } from '../../bot/words.ts'
import { OWNER } from '../chat-house.ts'
import { openPhoneHouse, PHONE, type PhoneHouse } from '../phone-house.ts'

// WhatsApp's official number without a template: past 24 hours it takes nothing that was not asked for.

const NEXT_EVENING = '2026-11-19T20:01:00+01:00'

let shop: PhoneHouse

beforeEach(async () => {
  shop = await openPhoneHouse({ WHATSAPP_CLOUD_TEMPLATE: '' })
})
afterEach(() => shop.close())

async function settled(): Promise<void> {
  await expect
    .poll(() =>
      shop.house.books.read((tx) =>
        tx
          .selectFrom('Outbox')
          .select('id')
          .where('state', 'in', ['new', 'held'])
          .where((of) => of.or([of('error', 'is', null), of('error', 'not like', 'its reader%')]))
          .execute(),
      ),
    )
    .toEqual([])
}

async function lookAtClock(): Promise<void> {
  await shop.look()
  await shop.watch()
  await settled()
}

async function wantAll(): Promise<void> {
  const body = { eveningBrief: true, eveningAt: '20:00', alerts: 'all', quietFrom: '23:00' }
  expect((await shop.call('PATCH', '/api/notifications', { body })).status).toBe(200)
}

const scarce = (name: string) =>
  shop.ask<{ id: string }>('inventory_create_item', {
    name,
    unit: 'pièce',
    price: 14_000,
    quantity: 0,
    threshold: 5,
  })

test('what could not be told waits for the next message, and is told then, once, where it is still so', async () => {
  await shop.linkPhone()
  await wantAll()
  await scarce('Lait')
  const pain = await scarce('Pain')
  await shop.ask('reminders_create', { text: 'appeler Karim', at: '2026-11-19T19:00:00+01:00' })
  const { items } = await shop.ask<{ items: { id: string }[] }>('reminders_list')

  shop.at(NEXT_EVENING)
  await lookAtClock()
  await reminderJob(shop.house, shop.doors.messaging)(
    { id: 'x', businessId: null, payload: { id: items[0]?.id }, dueAt: '' },
    {
      progress: async () => {},
      finish: (work) => shop.house.books.write(async (tx) => void (await work(tx))),
    },
  )
  await settled()
  expect(shop.graph.heard(PHONE)).toEqual([])
  expect((await shop.call('GET', '/api/messages/undelivered')).body).toMatchObject({ total: 0 })
  await shop.ask('inventory_update_item', { id: pain.id, quantity: 50 })

  shop.at('2026-11-19T20:30:00+01:00')
  await shop.graph.text(PHONE, 'bonjour')
  await shop.graph.until(() => shop.graph.heard(PHONE).length === 2, 'the reminder and the answer')
  expect(shop.graph.heard(PHONE)[0]).toBe(words.fr.reminder('appeler Karim'))
  await lookAtClock()
  await lookAtClock()
  const [brief, alert, ...more] = shop.graph.heard(PHONE).slice(2)
  expect(brief).toContain('🌙')
  expect(alert).toContain('Lait')
  expect(alert).not.toContain('Pain')
  expect(more).toEqual([])
})

test('another channel of the same person takes what this one may not say', async () => {
  await shop.link(OWNER)
  await shop.linkPhone()
  await wantAll()
  shop.at(NEXT_EVENING)
  await lookAtClock()
  expect(shop.telegram.heard(OWNER).join()).toContain('🌙')
  expect(shop.graph.heard(PHONE)).toEqual([])
})

test('an answer that comes after a day and more takes the other channel too', async () => {
  await shop.link(OWNER)
  await shop.linkPhone()
  shop.at(NEXT_EVENING)
  const to = { channel: 'whatsapp-cloud', chat: PHONE, businessId: shop.owner.business.id, dedupe: 'late' }
  await shop.house.books.write((tx) =>
    shop.doors.messaging.tell(tx, to, { text: 'voici enfin', language: 'fr', choices: [] }),
  )
  shop.doors.messaging.wake()
  await shop.telegram.until(() => shop.telegram.heard(OWNER).includes('voici enfin'), 'the answer')
})

test('the channel’s page says what to have approved, with its words in three languages', async () => {
  const { body } = await shop.call('GET', '/api/channels')
  const { items } = body as { items: { channel: string; lacksTemplate: { texts: object[] } | null }[] }
  const cloud = items.find(({ channel }) => channel === 'whatsapp-cloud')?.lacksTemplate
  expect(cloud?.texts).toMatchObject([
    { language: 'fr', text: expect.stringContaining('{{1}}') },
    { language: 'ar', text: expect.stringContaining('{{1}}') },
    { language: 'en', text: expect.stringContaining('{{1}}') },
  ])
  expect(items.find(({ channel }) => channel === 'telegram')?.lacksTemplate).toBeNull()
})
