import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import express from 'express'
import { pino } from 'pino'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { silentLog } from '#core/log.ts'
import { openDoors, type Doors } from '../../bot/doors.ts'
import { openTelegram } from '../../bot/telegram/telegram.ts'
import { words } from '../../bot/words.ts'
import { openFakeTelegram, type FakeTelegram } from '../fakes/telegram.ts'
import { openTestHouse, type TestHouse } from '../house.ts'
import { openTinyAssistant } from './tiny-assistant.ts'

const STRANGER = 99

let telegram: FakeTelegram
let shop: TestHouse
let server: Server
let doors: Doors
let address: string

beforeEach(async () => {
  telegram = await openFakeTelegram()
  const app = express()
  server = await new Promise<Server>((resolve) => {
    const listening = app.listen(0, '127.0.0.1', () => resolve(listening))
  })
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  shop = await openTestHouse({
    TELEGRAM_BOT_TOKEN: telegram.token,
    TELEGRAM_API_ROOT: telegram.root,
    PUBLIC_URL: address,
    SANAD_NOW: '',
  })
  const door = openTelegram({ parts: shop.house.parts, log: silentLog })
  if (!door?.webhook) throw new Error('there is no webhook')
  app.use(door.webhook)
  const assistant = openTinyAssistant(shop.house)
  doors = await openDoors({ house: shop.house, assistant, doors: [door], log: silentLog })
  await telegram.until(() => telegram.webhook() !== null, 'the webhook')
})

afterEach(async () => {
  await doors.stop()
  server.closeAllConnections()
  server.close()
  await shop.close()
  await telegram.close()
})

function push(secret: string, body: unknown): Promise<Response> {
  return fetch(String(telegram.webhook()?.url), {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-telegram-bot-api-secret-token': secret },
    body: JSON.stringify(body),
  })
}

test('where the house has a public address, Telegram brings the updates there', async () => {
  expect(telegram.webhook()?.url).toBe(`${address}/bot/telegram`)
  telegram.text(STRANGER, 'bonjour')
  await telegram.until(() => telegram.heard(STRANGER).length === 1)
  expect(telegram.heard(STRANGER)).toEqual([words.fr.howToLink])
})

test('an update is acknowledged only once it is kept, and the same again is kept once', async () => {
  const { secret } = telegram.webhook() ?? { secret: '' }
  const message = {
    message_id: 1,
    date: 1,
    from: { first_name: 'Ali' },
    chat: { id: STRANGER, type: 'private' },
  }
  const update = { update_id: 5, message: { ...message, text: 'bonjour' } }
  for (let times = 0; times < 2; times += 1) {
    expect((await push(secret, update)).status).toBe(200)
    const kept = await shop.house.books.read((tx) => tx.selectFrom('Inbox').select('outsideId').execute())
    expect(kept).toEqual([{ outsideId: '5' }])
  }
  // One that was held up on its way is not taken for an old one.
  expect((await push(secret, { ...update, update_id: 4 })).status).toBe(200)
  const ids = await shop.house.books.read((tx) =>
    tx.selectFrom('Inbox').select('outsideId').orderBy('outsideId').execute(),
  )
  expect(ids).toEqual([{ outsideId: '4' }, { outsideId: '5' }])
})

test('whoever does not know the secret finds nothing there, and nothing is kept', async () => {
  for (const secret of ['', 'wrong', `${telegram.webhook()?.secret}x`]) {
    expect((await push(secret, { update_id: 6 })).status).toBe(404)
  }
  const kept = await shop.house.books.read((tx) => tx.selectFrom('Inbox').select('id').execute())
  expect(kept).toEqual([])
})

test('an update that can’t be read is passed over, so that it is not brought for ever', async () => {
  const { secret } = telegram.webhook() ?? { secret: '' }
  for (const odd of [{}, [], { update_id: 'x' }, { update_id: 7, message: { chat: 'nobody' } }]) {
    expect((await push(secret, odd)).status).toBe(200)
  }
})

test('the secret of the webhook is not in the log when Telegram refuses it', async () => {
  const { secret } = telegram.webhook() ?? { secret: '' }
  let logged = ''
  const log = pino({ level: 'trace' }, { write: (line: string) => void (logged += line) })
  telegram.failNext('setWebhook', { code: 400, description: 'Bad Request: bad webhook' })
  const door = openTelegram({ parts: shop.house.parts, log })
  await door?.start(() => Promise.resolve(), doors.messaging)
  await telegram.until(() => logged.includes('bad webhook'), 'the refusal in the log')
  await door?.stop()

  expect(secret).not.toBe('')
  expect(logged).not.toContain(secret)
  expect(logged).not.toContain(telegram.token)
})
