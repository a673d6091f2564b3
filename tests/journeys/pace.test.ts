import { afterEach, beforeEach, expect, test } from 'vitest'
import { silentLog } from '#core/log.ts'
import { openDoors, type Doors } from '../../bot/doors.ts'
import { openPace } from '../../bot/pace.ts'
import { openTelegram } from '../../bot/telegram/telegram.ts'
import { words } from '../../bot/words.ts'
import { openFakeTelegram, type FakeTelegram } from '../fakes/telegram.ts'
import { openTestHouse, type TestHouse } from '../house.ts'
import { openTinyAssistant } from './tiny-assistant.ts'

const OWNER = 7
const CLERK = 8

let telegram: FakeTelegram
let shop: TestHouse
let doors: Doors

beforeEach(async () => {
  telegram = await openFakeTelegram()
  shop = await openTestHouse({ TELEGRAM_BOT_TOKEN: telegram.token, TELEGRAM_API_ROOT: telegram.root })
  const door = openTelegram({ parts: shop.house.parts, log: silentLog })
  if (!door) throw new Error('the door is not configured')
  const pace = openPace({ atOnce: 3, perMinute: 120 }, { atOnce: 100, perMinute: 1_000 })
  const assistant = openTinyAssistant(shop.house)
  doors = await openDoors({ house: shop.house, assistant, doors: [door], log: silentLog, pace })
  for (const [chat, role] of [
    [OWNER, 'owner'],
    [CLERK, 'staff'],
  ] as const) {
    const { code } = await shop.ask<{ code: string }>('links_create', { role, name: 'Karim' })
    telegram.text(chat, `/start ${code}`)
    await telegram.until(() => telegram.heard(chat).length === 1, 'the link')
  }
  telegram.calls.length = 0
})

afterEach(async () => {
  await doors.stop()
  await shop.close()
  await telegram.close()
})

test('whoever writes too fast is told so once, and every message is answered, in order, once', async () => {
  const names = Array.from({ length: 8 }, (_, n) => String(n))
  for (const name of names) telegram.text(OWNER, `article ${name}`)
  await telegram.until(() => telegram.heard(OWNER).length === names.length + 1)

  const heard = telegram.heard(OWNER)
  expect(heard.filter((text) => text === words.fr.tooFast)).toHaveLength(1)
  expect(heard.filter((text) => text !== words.fr.tooFast)).toEqual(names.map((name) => `fait ${name}`))
  const { items } = await shop.ask<{ items: { name: string }[] }>('inventory_list_items', { pageSize: 100 })
  expect(items.map(({ name }) => name).toSorted()).toEqual(names)
})

test('STOP does not wait behind what is spread over time: all before it is booked, and no more is said', async () => {
  const names = Array.from({ length: 40 }, (_, n) => String(n))
  for (const name of names) telegram.text(OWNER, `article ${name}`)
  await telegram.until(() => telegram.heard(OWNER).includes(words.fr.tooFast))
  const booked = telegram.heard(OWNER).length
  telegram.text(OWNER, 'STOP')
  telegram.text(OWNER, 'article après')
  await telegram.until(() => telegram.heard(OWNER).includes(words.fr.stopped))
  expect(booked).toBeLessThan(names.length / 2)
  const { items } = await shop.ask<{ items: { name: string }[] }>('inventory_list_items', { pageSize: 100 })
  expect(items.map(({ name }) => name).toSorted()).toEqual(names.toSorted())
})

test('another person of the shop does not wait for them', async () => {
  for (let n = 0; n < 12; n += 1) telegram.text(OWNER, `article ${n}`)
  await telegram.until(() => telegram.heard(OWNER).includes(words.fr.tooFast))
  telegram.text(CLERK, 'bonjour')
  await telegram.until(() => telegram.heard(CLERK).length === 1)
  expect(telegram.heard(CLERK)).toEqual(['fait bonjour'])
  expect(telegram.heard(OWNER).length).toBeLessThan(12)
})
