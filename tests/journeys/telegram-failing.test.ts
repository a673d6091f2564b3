import { pino } from 'pino'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Said } from '#core/assistant/contract.ts'
import { words } from '../../bot/words.ts'
import type { FakeTelegram } from '../fakes/telegram.ts'
import type { TestHouse } from '../house.ts'
import { openTinyTelegram, OWNER, type TinyTelegram } from '../tiny-telegram.ts'

let bot: TinyTelegram
let telegram: FakeTelegram
let shop: TestHouse
let said: Said[]

beforeEach(async () => {
  bot = await openTinyTelegram()
  ;({ telegram, shop, said } = bot)
})
afterEach(() => bot.close())

test('a photo that can’t be fetched at once is fetched again', async () => {
  await bot.link()
  telegram.failNext('getFile', { code: 502, description: 'Bad Gateway' })
  telegram.photo(OWNER, Buffer.from('photo'))
  await telegram.until(() => telegram.heard(OWNER).length === 1)
  expect(telegram.heard(OWNER)[0]).toMatch(/^fait photo/)
})

test('a fault is tried again, then owned up to, and the chat goes on', async () => {
  await bot.link()
  telegram.text(OWNER, 'panne')
  telegram.text(OWNER, 'article lait')
  await telegram.until(() => telegram.heard(OWNER).length === 2)

  expect(said.filter(({ text }) => text === 'panne')).toHaveLength(3)
  expect(telegram.heard(OWNER)).toEqual([words.fr.sorry, 'fait lait'])
  const given = await shop.house.books.read((tx) =>
    tx.selectFrom('Inbox').select(['state', 'error']).where('state', '=', 'dead').execute(),
  )
  expect(given).toEqual([{ state: 'dead', error: 'Error: the assistant broke' }])
})

test('429 is obeyed, and the reply arrives once', async () => {
  await bot.link()
  telegram.failNext('sendMessage', { code: 429, description: 'Too Many Requests', retryAfter: 1 })
  telegram.text(OWNER, 'article lait')
  telegram.text(OWNER, 'article pain')
  await telegram.until(() => telegram.heard(OWNER).length === 3)
  expect(telegram.heard(OWNER)).toEqual(['fait lait', 'fait lait', 'fait pain'])
})

test('whoever blocked the bot is not tried again, and others are served', async () => {
  await bot.link()
  telegram.failNext('sendMessage', { code: 403, description: 'Forbidden: bot was blocked by the user' })
  telegram.text(OWNER, 'article lait')
  await telegram.until(() => telegram.heard(OWNER).length === 1)
  telegram.text(OWNER, 'article pain')
  await telegram.until(() => telegram.heard(OWNER).length === 2)

  const dead = await shop.house.books.read((tx) =>
    tx.selectFrom('Outbox').select('error').where('state', '=', 'dead').execute(),
  )
  expect(dead).toEqual([{ error: '403 Forbidden: bot was blocked by the user' }])
  expect(await bot.itemNames()).toEqual(['lait', 'pain'])
})

test('a reply that may have arrived is repeated under a line that says so', async () => {
  await bot.link()
  telegram.failNext('sendMessage', 'taken, no answer')
  telegram.text(OWNER, 'article lait')
  await telegram.until(() => telegram.heard(OWNER).length === 2)
  expect(telegram.heard(OWNER)).toEqual(['fait lait', `${words.fr.mayRepeat}\nfait lait`])
  expect(await bot.itemNames()).toEqual(['lait'])
})

test('a line that is down loses nothing: what was said meanwhile is answered after it', async () => {
  await bot.link()
  telegram.failNext('getUpdates', 'no answer', { code: 502, description: 'Bad Gateway' })
  telegram.text(OWNER, 'article lait')
  await telegram.until(() => telegram.heard(OWNER).length === 1)
  expect(await bot.itemNames()).toEqual(['lait'])
})

test('neither the token nor what people wrote is ever in the log', async () => {
  const secret = 'article une chose privée'
  await bot.link()
  await bot.doors().stop()
  let logged = ''
  const log = pino({ level: 'trace' }, { write: (line: string) => void (logged += line) })
  await bot.open(log)
  telegram.failNext('sendMessage', 'no answer', { code: 500, description: 'Internal Server Error' })
  telegram.failNext('getUpdates', 'no answer', { code: 502, description: 'Bad Gateway' })
  telegram.text(OWNER, secret)
  await telegram.until(() => telegram.heard(OWNER).length === 3)
  await bot.doors().stop()

  expect(logged).toContain('a message was not delivered')
  expect(logged).toContain('could not ask Telegram')
  expect(logged).not.toContain(telegram.token)
  expect(logged).not.toContain(telegram.token.split(':')[1])
  expect(logged).not.toContain('privée')
})

test('stopping finishes what is in hand, and what came in is answered after the next start', async () => {
  await bot.link()
  telegram.text(OWNER, 'lent lait')
  await telegram.until(() => telegram.waiting() === 1)
  await bot.doors().stop()
  await bot.doors().stop()
  const before = telegram.heard(OWNER).length
  telegram.text(OWNER, 'article pain')
  await bot.open()
  await telegram.until(() => telegram.heard(OWNER).length === 2)
  expect(before).toBeLessThan(2)
  expect(telegram.heard(OWNER)).toEqual(['fait lait', 'fait pain'])
  expect(await bot.itemNames()).toEqual(['lait', 'pain'])
})
