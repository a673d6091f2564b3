import { afterEach, beforeEach, expect, test } from 'vitest'
import { openAssistant } from '#core/assistant/assistant.ts'
import { createItem, getItem } from '#core/inventory/capabilities.ts'
import { silentLog } from '#core/log.ts'
import { centimes } from '#core/money.ts'
import { openDoors, type Doors } from '../../bot/doors.ts'
import { openTelegram } from '../../bot/telegram/telegram.ts'
import { openFakeOpenAI, type FakeOpenAI } from '../fakes/openai.ts'
import { openFakeTelegram, type FakeTelegram } from '../fakes/telegram.ts'
import { openTestHouse, type TestHouse } from '../house.ts'

const OWNER = 7

let telegram: FakeTelegram
let fake: FakeOpenAI
let shop: TestHouse
let doors: Doors
let milk: string

beforeEach(async () => {
  telegram = await openFakeTelegram()
  fake = await openFakeOpenAI()
  shop = await openTestHouse({
    TELEGRAM_BOT_TOKEN: telegram.token,
    TELEGRAM_API_ROOT: telegram.root,
    OPENAI_API_BASE: fake.base,
  })
  const { house } = shop
  const door = openTelegram({ parts: house.parts, log: silentLog })
  if (!door) throw new Error('the door is not configured')
  doors = await openDoors({ house, assistant: openAssistant(house), doors: [door], log: silentLog })
  const stock = { unit: 'pièce', quantity: 50 }
  milk = (await shop.run(createItem, { name: 'Lait', price: centimes(14_000), ...stock })).id
  const { code } = await shop.ask<{ code: string }>('links_create')
  telegram.text(OWNER, `/start ${code}`)
  await telegram.until(() => telegram.heard(OWNER).length === 1, 'the link')
})

afterEach(async () => {
  await doors.stop()
  await shop.close()
  await telegram.close()
  await fake.close()
})

const left = async () => (await shop.run(getItem, { id: milk })).quantity

test('a voice note is written down, shown with buttons, and booked when one is pressed', async () => {
  fake.next({ hear: 'bi3t 3 hlib' })
  telegram.voice(OWNER, Buffer.from('OggS a voice'))
  await telegram.until(() => telegram.heard(OWNER).length === 2, 'the transcript')
  expect(telegram.heard(OWNER)[1]).toContain('bi3t 3 hlib')
  expect(await left()).toBe(50)

  const pressed = telegram.calls.at(-1)?.body as { reply_markup?: unknown } | undefined
  const data = /"callback_data":"([^"]+)"/.exec(JSON.stringify(pressed?.reply_markup).replaceAll('\\"', '"'))
  telegram.press(OWNER, data?.[1] ?? '')
  await telegram.until(() => telegram.heard(OWNER).length === 3, 'the booking')
  expect(await left()).toBe(47)
})

test('a voice note that nothing could hear is answered, and writes nothing', async () => {
  fake.always({ status: 400 })
  telegram.voice(OWNER, Buffer.from('OggS noise'))
  await telegram.until(() => telegram.heard(OWNER).length === 2, 'the answer')
  expect(telegram.heard(OWNER)[1]).toContain('vocal')
  expect(await left()).toBe(50)
})
