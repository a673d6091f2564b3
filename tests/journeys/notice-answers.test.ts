import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { addEntry, createCustomer } from '#core/customers/capabilities.ts'
import { words as notices } from '#core/dashboard/notices/words.ts'
import { centimes } from '#core/money.ts'
import { createSale } from '#core/sales/capabilities.ts'
import { languages, type Language } from '#core/shapes.ts'
import { reminderJob } from '../../bot/reminders.ts'
import { words } from '../../bot/words.ts'
import { OWNER } from '../chat-house.ts'
import { openPhoneHouse, PHONE, type PhoneHouse } from '../phone-house.ts'

let shop: PhoneHouse

beforeEach(async () => {
  shop = await openPhoneHouse()
  await shop.ask('inventory_create_item', {
    name: 'Lait',
    unit: 'pièce',
    price: 14_000,
    cost: 12_000,
    quantity: 3,
    threshold: 5,
  })
})
afterEach(() => shop.close())

/** A chat of the owner's on either channel, as a test needs it. */
type Chat = {
  link(): Promise<void>
  say(text: string): Promise<string>
  heard(): string[]
}
const chats = (): Record<'Telegram' | 'WhatsApp', Chat> => ({
  Telegram: {
    link: () => shop.link(OWNER),
    say: (text) => shop.say(OWNER, text),
    heard: () => shop.telegram.heard(OWNER),
  },
  WhatsApp: {
    link: () => shop.linkPhone(),
    say: (text) => shop.sayOnPhone(text),
    heard: () => shop.graph.heard(PHONE),
  },
})

/** The house looks at its clock; answers what the chat then hears. */
async function hears(chat: Chat, instant: string, count: number, look = shop.look): Promise<string[]> {
  const before = chat.heard().length
  shop.at(instant)
  await look()
  await expect.poll(() => chat.heard().length).toBeGreaterThanOrEqual(before + count)
  await expect
    .poll(() =>
      shop.house.books.read((tx) =>
        tx.selectFrom('Outbox').select('id').where('state', 'in', ['new', 'held']).execute(),
      ),
    )
    .toEqual([])
  return chat.heard().slice(before)
}

async function speaks(language: Language): Promise<void> {
  await shop.house.books.write((tx) => tx.updateTable('Person').set({ language }).execute())
}

const choose = (choice: object) => shop.call('PATCH', '/api/notifications', { body: choice })
const chosen = async () => (await shop.call('GET', '/api/notifications')).body
const reminders = async () =>
  (await shop.ask<{ items: { id: string; text: string; at: string }[] }>('reminders_list')).items

const typed: Record<Language, { why: string; order: string; later: string; stop: string }> = {
  fr: { why: 'pourquoi ?', order: 'commande', later: 'plus tard', stop: 'arrête' },
  ar: { why: 'لماذا؟', order: 'الطلبية', later: 'لاحقا', stop: 'توقف عن هذا' },
  en: { why: 'why?', order: 'order', later: 'later', stop: 'stop this' },
  'dz-Arab': { why: 'علاش', order: 'كوموند', later: 'من بعد', stop: 'حبس هادي' },
  'dz-Latn': { why: '3lach', order: 'commandi', later: 'men b3d', stop: '7bes hadi' },
}
const cases = (['Telegram', 'WhatsApp'] as const).flatMap((channel) =>
  languages.map((language) => ({ channel, language })),
)

describe.each(cases)('on $channel in $language', ({ channel, language }) => {
  let chat: Chat
  beforeEach(async () => {
    chat = chats()[channel]
    await chat.link()
    await speaks(language)
  })

  test('the evening brief is asked why, turned into an order, put off and switched off in words', async () => {
    await shop.run(createSale, { lines: [{ name: 'Lait', quantity: 2, unitPrice: centimes(14_000) }] })
    await choose({ eveningBrief: true })
    const say = typed[language]
    const theirs = words[language].notices
    const [brief] = await hears(chat, '2026-11-18T20:01:00+01:00', 1)
    expect(brief).toContain('280')
    const order = await chat.say(say.order)
    expect(order).toContain('Lait')

    await hears(chat, '2026-11-19T20:01:00+01:00', 1)
    const why = await chat.say(say.why)
    expect([order, theirs.putOff, theirs.stopped, words[language].sorry]).not.toContain(why)

    await hears(chat, '2026-11-20T20:01:00+01:00', 1)
    expect(await chat.say(say.later)).toBe(theirs.putOff)
    expect(await reminders()).toMatchObject([{ text: theirs.again.evening, at: '2026-11-20T21:01:00.000Z' }])

    await hears(chat, '2026-11-21T20:01:00+01:00', 1)
    expect(await chat.say(say.stop)).toBe(theirs.stopped)
    expect(await chosen()).toMatchObject({ eveningBrief: false })
    expect(await hears(chat, '2026-11-22T20:01:00+01:00', 0)).toEqual([])
  })

  test('an alert is turned into an order, put off and switched off in words', async () => {
    await choose({ alerts: 'all' })
    const [alert] = await hears(chat, '2026-11-18T12:00:00+01:00', 1, shop.watch)
    expect(alert).toContain('Lait')
    const say = typed[language]
    const theirs = words[language].notices
    expect(await chat.say(say.later)).toBe(theirs.putOff)
    expect(await reminders()).toMatchObject([{ text: theirs.again.alerts }])

    await newAlert('Sucre')
    await hears(chat, '2026-11-18T12:10:00+01:00', 1, shop.watch)
    expect(await chat.say(say.order)).toContain('Sucre')

    await newAlert('Huile')
    await hears(chat, '2026-11-18T12:20:00+01:00', 1, shop.watch)
    expect(await chat.say(say.stop)).toBe(theirs.stopped)
    expect(await chosen()).toMatchObject({ alerts: 'none' })
    await newAlert('Riz')
    expect(await hears(chat, '2026-11-18T12:30:00+01:00', 0, shop.watch)).toEqual([])
  })
})

async function newAlert(name: string): Promise<void> {
  const stock = { unit: 'pièce', price: 10_000, cost: 8_000, quantity: 1, threshold: 5 }
  await shop.ask('inventory_create_item', { name, ...stock })
}

describe('on WhatsApp', () => {
  beforeEach(() => shop.linkPhone())

  test('the brief is one picture with its answers numbered under it, and a number answers', async () => {
    await choose({ eveningBrief: true })
    const [brief] = await hears(chats().WhatsApp, '2026-11-18T20:01:00+01:00', 1)
    const { why, order, later, stop } = notices.fr
    expect(brief?.split('\n').slice(-4)).toEqual(
      [why.label, order.label, later, stop].map((label, n) => `${n + 1}. ${label}`),
    )
    expect(shop.graph.calls.filter(({ path }) => path === 'media')).toHaveLength(1)
    expect(await shop.sayOnPhone('4')).toBe(words.fr.notices.stopped)
    expect(await chosen()).toMatchObject({ eveningBrief: false })
  })

  test('a brief with little to answer carries its buttons under the picture', async () => {
    await shop.ask('inventory_update_item', { id: await theMilk(), threshold: 0 })
    await choose({ eveningBrief: true })
    await hears(chats().WhatsApp, '2026-11-18T20:01:00+01:00', 1)
    expect(shop.graph.calls.at(-1)?.body.interactive).toMatchObject({ header: { type: 'image' } })
    expect(shop.buttonsOnPhone().map(({ label }) => label)).toEqual([
      notices.fr.why.label,
      notices.fr.later,
      notices.fr.stop,
    ])
    const before = shop.graph.heard(PHONE).length
    await shop.graph.press(PHONE, 'notice:later:evening', notices.fr.later)
    await shop.graph.until(() => shop.graph.heard(PHONE).length > before)
    expect(shop.graph.heard(PHONE).at(-1)).toBe(words.fr.notices.putOff)
  })
})

async function theMilk(): Promise<string> {
  const { items } = await shop.ask<{ items: { id: string }[] }>('inventory_list_items')
  return items[0]?.id ?? ''
}

describe('who owes for long', () => {
  beforeEach(async () => {
    await shop.link(OWNER)
    await choose({ creditReminders: true })
    const { id } = await shop.run(createCustomer, { name: 'Karim' })
    await shop.run(addEntry, { id, kind: 'credit', amount: centimes(500_000), date: '2026-09-01' })
  })

  test.each(languages)(
    'in %s, the text to forward stands alone, and its answers lie above it',
    async (language) => {
      await speaks(language)
      const [about, toForward] = await hears(chats().Telegram, '2026-11-21T10:01:00+01:00', 2)
      expect(about).toContain('Karim')
      expect(toForward).toContain('Karim')
      expect(toForward).toContain('Supérette 1')
      expect(shop.buttons(OWNER)).toEqual([])
      expect(await shop.say(OWNER, typed[language].stop)).toBe(words[language].notices.stopped)
      expect(await chosen()).toMatchObject({ creditReminders: false })
    },
  )
})

test('a reminder is put off under its button and in words, each time with its own text', async () => {
  await shop.link(OWNER)
  await shop.ask('reminders_create', { text: 'appeler Karim', at: '2026-11-18T11:00:00+01:00' })
  const deliver = async (n: number) => {
    const { id } = (await reminders())[n] ?? { id: '' }
    await reminderJob(shop.house, shop.doors.messaging)(
      { id: 'x', businessId: null, payload: { id }, dueAt: '' },
      {
        progress: async () => {},
        finish: (work) => shop.house.books.write(async (tx) => void (await work(tx))),
      },
    )
    await shop.telegram.until(() => shop.telegram.heard(OWNER).at(-1) === words.fr.reminder('appeler Karim'))
    await expect.poll(() => lastIsSent()).toBe(true)
  }
  await deliver(0)
  expect(await shop.say(OWNER, 'plus tard')).toBe(words.fr.notices.putOff)
  expect((await reminders()).map(({ text }) => text)).toEqual(['appeler Karim', 'appeler Karim'])
  await deliver(0)
  const [putOff] = shop.buttons(OWNER)
  expect(await shop.press(OWNER, putOff ?? '')).toBe(words.fr.notices.putOff)
  expect(await reminders()).toHaveLength(3)
})

async function lastIsSent(): Promise<boolean> {
  const row = await shop.house.books.read((tx) =>
    tx.selectFrom('Outbox').select('state').orderBy('id', 'desc').limit(1).executeTakeFirst(),
  )
  return row?.state === 'sent'
}
