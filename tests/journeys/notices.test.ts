import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createCustomer, addEntry } from '#core/customers/capabilities.ts'
import { centimes } from '#core/money.ts'
import { createSale } from '#core/sales/capabilities.ts'
import type { Language } from '#core/shapes.ts'
import { words } from '../../bot/words.ts'
import { OWNER, openChatHouse, type ChatHouse } from '../chat-house.ts'

let shop: ChatHouse

beforeEach(async () => {
  shop = await openChatHouse()
  await shop.link(OWNER)
})
afterEach(() => shop.close())

async function choose(choice: object): Promise<void> {
  expect((await shop.call('PATCH', '/api/notifications', { body: choice })).status).toBe(200)
}

async function chosen() {
  return (await shop.call('GET', '/api/notifications')).body as Record<string, unknown>
}

/** The house looks at its clock at that time; answers what the owner's chat then hears. */
async function hears(instant: string, count: number): Promise<string[]> {
  const before = shop.telegram.heard(OWNER).length
  shop.at(instant)
  await shop.look()
  await shop.look()
  await shop.telegram.until(() => shop.telegram.heard(OWNER).length >= before + count, 'the notice')
  await settled()
  return shop.telegram.heard(OWNER).slice(before)
}

/** What is not to be sent is given the time in which it would: a message said after it was answered. */
async function settled(): Promise<void> {
  await expect
    .poll(() =>
      shop.house.books.read((tx) =>
        tx.selectFrom('Outbox').select('id').where('state', 'in', ['new', 'held']).execute(),
      ),
    )
    .toEqual([])
}

async function speaks(language: Language): Promise<void> {
  await shop.house.books.write((tx) => tx.updateTable('Person').set({ language }).execute())
}

const sellToday = () =>
  shop.run(createSale, { lines: [{ name: 'lait', quantity: 2, unitPrice: centimes(14_000) }] })
const EVENING = '2026-11-18T20:01:00+01:00'

describe('the evening brief', () => {
  beforeEach(async () => {
    await sellToday()
    await choose({ eveningBrief: true })
  })

  test('comes once at its hour with its picture, and “Pourquoi ?” is answered from the books', async () => {
    const heard = await hears(EVENING, 1)
    expect(heard).toHaveLength(1)
    expect(heard[0]).toContain('280')
    expect(shop.telegram.calls.filter(({ method }) => method === 'sendPhoto')).toHaveLength(1)
    const [why] = shop.buttons(OWNER)
    const answer = await shop.press(OWNER, why ?? '')
    expect(answer).not.toBe('')
    expect(answer).not.toBe(words.fr.sorry)
  })

  test('comes in the morning, once, where the house was down at its hour', async () => {
    expect(await hears('2026-11-19T07:30:00+01:00', 0)).toEqual([])
    expect(await hears('2026-11-19T08:05:00+01:00', 1)).toHaveLength(1)
    expect(await hears('2026-11-19T09:00:00+01:00', 0)).toEqual([])
  })

  test.each([
    ['fr', 'pourquoi ?', 'plus tard', 'arrête'],
    ['ar', 'لماذا؟', 'لاحقا', 'توقف عن هذا'],
    ['dz-Latn', '3lach', 'men b3d', '7bes hadi'],
    ['dz-Arab', 'علاش؟', 'من بعد', 'حبس هادي'],
  ] as const)('in %s, what is typed does what the button does', async (language, why, later, stop) => {
    await speaks(language)
    await hears(EVENING, 1)
    const theirs = words[language].notices
    expect(await shop.say(OWNER, later)).toBe(theirs.putOff)
    const reminders = await shop.ask<{ items: { text: string; at: string }[] }>('reminders_list')
    expect(reminders.items).toMatchObject([{ text: theirs.again.evening, at: '2026-11-18T21:01:00.000Z' }])

    await hears('2026-11-19T20:01:00+01:00', 1)
    const answer = await shop.say(OWNER, why)
    expect([theirs.putOff, theirs.stopped, words[language].sorry]).not.toContain(answer)

    await hears('2026-11-20T20:01:00+01:00', 1)
    expect(await shop.say(OWNER, stop)).toBe(theirs.stopped)
    expect(await chosen()).toMatchObject({ eveningBrief: false })
    expect(await hears('2026-11-21T20:01:00+01:00', 0)).toEqual([])
  })

  test('switched off under its button, it comes no more', async () => {
    await hears(EVENING, 1)
    await shop.press(OWNER, 'notice:stop:evening')
    expect(await chosen()).toMatchObject({ eveningBrief: false })
    expect(await hears('2026-11-19T20:01:00+01:00', 0)).toEqual([])
  })
})

test('asked for in a message it comes at the hour said, and stopped in a message it comes no more', async () => {
  await sellToday()
  expect(await shop.say(OWNER, 'envoie-moi le bilan chaque soir à 19h')).toContain('19:00')
  expect(await hears('2026-11-18T19:01:00+01:00', 1)).toHaveLength(1)
  await shop.say(OWNER, 'arrête le bilan du soir')
  expect(await hears('2026-11-19T19:01:00+01:00', 0)).toEqual([])
})

test('the week in review comes on Sunday morning, of the seven days before', async () => {
  await sellToday()
  await choose({ weekReview: true })
  expect(await hears('2026-11-21T09:30:00+01:00', 0)).toEqual([])
  const [review] = await hears('2026-11-22T09:01:00+01:00', 1)
  expect(review).toContain('280')
  expect(await hears('2026-11-22T15:00:00+01:00', 0)).toEqual([])
})

test('a photo that waits for its yes is nudged once a day', async () => {
  await choose({ draftNudge: true })
  const { id } = await shop.ask<{ id: string }>('expenses_create', {
    category: 'transport',
    amount: 90_000,
  })
  await shop.house.books.write((tx) =>
    tx.updateTable('Expense').set({ status: 'draft' }).where('id', '=', id).execute(),
  )
  const [nudge] = await hears('2026-11-18T18:01:00+01:00', 1)
  expect(nudge).toContain('900')
  expect(await hears('2026-11-18T19:00:00+01:00', 0)).toEqual([])
})

test('who owes for long is told on Saturday, with a text that can be forwarded as it stands', async () => {
  await choose({ creditReminders: true })
  const { id } = await shop.run(createCustomer, { name: 'Karim' })
  await shop.run(addEntry, { id, kind: 'credit', amount: centimes(500_000), date: '2026-09-01' })
  const [about, toForward, ...more] = await hears('2026-11-21T10:01:00+01:00', 2)
  expect(about).toContain('Karim')
  expect(toForward).toMatch(/^Bonjour Karim/)
  expect(toForward).toContain('Supérette 1')
  expect(more).toEqual([])
})

test('a tax is reminded of fourteen, seven and two days before and on its day, and on no other', async () => {
  await shop.ask('business_update', { taxRegime: 'reel' })
  await choose({ taxReminders: true })
  const told: string[] = []
  // The G50 of November is due on 20 December.
  for (let day = 3; day <= 20; day += 1) {
    const date = `2026-12-${String(day).padStart(2, '0')}`
    const before = shop.telegram.heard(OWNER).length
    shop.at(`${date}T10:01:00+01:00`)
    await shop.look()
    await settled()
    if (shop.telegram.heard(OWNER).slice(before).join('').includes('20')) told.push(date)
  }
  expect(told).toEqual(['2026-12-06', '2026-12-13', '2026-12-18', '2026-12-20'])
})

describe('an alert', () => {
  beforeEach(async () => {
    await shop.ask('inventory_create_item', {
      name: 'Lait',
      unit: 'pièce',
      price: 14_000,
      quantity: 0,
      threshold: 5,
    })
  })

  test('is not told in quiet hours, and once when they are over', async () => {
    await choose({ alerts: 'all', quietFrom: '20:00', quietUntil: '08:00' })
    shop.at('2026-11-18T22:00:00+01:00')
    await shop.watch()
    await settled()
    expect(shop.telegram.heard(OWNER)).toEqual([])
    shop.at('2026-11-19T08:01:00+01:00')
    await shop.watch()
    await shop.watch()
    await settled()
    expect(shop.telegram.heard(OWNER)).toHaveLength(1)
    expect(shop.telegram.heard(OWNER)[0]).toContain('Lait')
  })

  test('is told to each owner, once and in their own hours, and to nobody once one has seen it', async () => {
    const PARTNER = 8
    const { code } = await shop.ask<{ code: string }>('links_create', { another: true, name: 'Yacine' })
    shop.telegram.text(PARTNER, `/start ${code}`)
    await shop.telegram.until(() => shop.telegram.heard(PARTNER).length === 1, 'the link')
    const told = (chat: number) => shop.telegram.heard(chat).filter((text) => text.startsWith('⚠️')).length
    await choose({ alerts: 'all', quietFrom: '09:00', quietUntil: '12:00' })
    await shop.say(PARTNER, 'préviens-moi de toutes les alertes')
    await shop.watch()
    await settled()
    expect([told(OWNER), told(PARTNER)]).toEqual([0, 1])
    shop.at('2026-11-18T12:30:00+01:00')
    await shop.watch()
    await shop.watch()
    await settled()
    expect([told(OWNER), told(PARTNER)]).toEqual([1, 1])

    await shop.say(PARTNER, 'vu les alertes')
    await shop.ask('inventory_create_item', {
      name: 'Pain',
      unit: 'pièce',
      price: 1_500,
      quantity: 0,
      threshold: 5,
    })
    await shop.watch()
    await settled()
    expect([told(OWNER), told(PARTNER)]).toEqual([2, 2])
    expect(shop.telegram.heard(OWNER).at(-1)).not.toContain('Lait')
  })

  test('is not told at all to who wants none', async () => {
    await choose({ alerts: 'none' })
    await shop.watch()
    await settled()
    expect(shop.telegram.heard(OWNER)).toEqual([])
  })
})
