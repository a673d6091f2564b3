import { afterEach, beforeEach, expect, test } from 'vitest'
import { openPace } from '../../bot/pace.ts'
import { words } from '../../bot/words.ts'
import type { FakeTelegram } from '../fakes/telegram.ts'
import type { TestHouse } from '../house.ts'
import { openTinyTelegram, OWNER, type TinyTelegram } from '../tiny-telegram.ts'

const CLERK = 8

let bot: TinyTelegram
let telegram: FakeTelegram
let shop: TestHouse

beforeEach(async () => {
  const pace = openPace({ atOnce: 3, perMinute: 40 }, { atOnce: 100, perMinute: 1_000 })
  bot = await openTinyTelegram({ pace })
  ;({ telegram, shop } = bot)
  await bot.link()
  await bot.link(CLERK, { role: 'staff', name: 'Karim' })
})
afterEach(() => bot.close())

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
