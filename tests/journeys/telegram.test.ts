import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Said } from '#core/assistant/contract.ts'
import { words } from '../../bot/words.ts'
import type { FakeTelegram } from '../fakes/telegram.ts'
import { openTinyTelegram, OWNER, type TinyTelegram } from '../tiny-telegram.ts'

let bot: TinyTelegram
let telegram: FakeTelegram
let said: Said[]

beforeEach(async () => {
  bot = await openTinyTelegram()
  ;({ telegram, said } = bot)
})
afterEach(() => bot.close())

test('the same update twice books once and is answered once', async () => {
  await bot.link()
  const update = telegram.text(OWNER, 'article lait')
  telegram.again(update)
  await telegram.until(() => telegram.heard(OWNER).length === 1)
  telegram.again(update)
  await bot.nothingMore()

  expect(await bot.itemNames()).toEqual(['lait'])
  expect(telegram.heard(OWNER)).toEqual(['fait lait'])
})

test('a chat is answered in the order in which it spoke, however long each takes', async () => {
  await bot.link()
  const names = Array.from({ length: 12 }, (_, n) => (n % 5 === 0 ? `lent ${n}` : `article ${n}`))
  for (const name of names) telegram.text(OWNER, name)
  await telegram.until(() => telegram.heard(OWNER).length === names.length)

  expect(telegram.heard(OWNER)).toEqual(names.map((_, n) => `fait ${n}`))
  expect(await bot.itemNames()).toEqual(names.map((_, n) => String(n)))
})

test('a slow chat does not keep others waiting', async () => {
  await bot.link()
  const others = [21, 22, 23]
  for (const chat of others) {
    telegram.text(chat, `/start ${await bot.codeFor()}`)
    await telegram.until(() => telegram.heard(chat).length === 1)
  }
  for (let n = 0; n < 5; n += 1) telegram.text(OWNER, `lent ${n}`)
  for (const chat of others) telegram.text(chat, 'article vite')
  await telegram.until(() => telegram.heard(OWNER).length === 5)

  const order = telegram.calls.filter(({ method }) => method === 'sendMessage').map(({ body }) => body)
  const lastSlow = order.findLastIndex(({ chat_id: chat }) => Number(chat) === OWNER)
  for (const chat of others) {
    expect(order.findLastIndex(({ chat_id: to }) => Number(to) === chat)).toBeLessThan(lastSlow)
  }
})

test('a refusal inside the transaction books nothing and is answered in words', async () => {
  await bot.link()
  telegram.text(OWNER, 'refus')
  await telegram.until(() => telegram.heard(OWNER).length === 1)
  expect(telegram.heard(OWNER)).toEqual(['refusé refus'])
  expect(await bot.itemNames()).toEqual([])
})

test('choices become buttons; a press is acknowledged, answered, and its buttons go away', async () => {
  await bot.link()
  telegram.text(OWNER, 'choix')
  await telegram.until(() => telegram.heard(OWNER).length === 1)
  const [asked] = telegram.calls.filter(({ method }) => method === 'sendMessage')
  expect(asked?.body.reply_markup).toEqual({
    inline_keyboard: [[{ text: 'Oui', callback_data: 'yes' }], [{ text: 'Non', callback_data: 'no' }]],
  })

  telegram.press(OWNER, 'yes')
  await telegram.until(() => telegram.heard(OWNER).length === 2)
  expect(telegram.heard(OWNER)[1]).toBe('choisi yes (Oui)')
  const methods = () => telegram.calls.map(({ method }) => method)
  await telegram.until(() => methods().includes('answerCallbackQuery'))
  await telegram.until(() => methods().includes('editMessageReplyMarkup'))
})

test('the largest size of a photo is fetched before it is thought about', async () => {
  await bot.link()
  const bytes = Buffer.from('the bytes of a large photo')
  telegram.photo(OWNER, bytes, { caption: 'facture' })
  await telegram.until(() => telegram.heard(OWNER).length === 1)

  const [attachment] = said.at(-1)?.attachments ?? []
  expect(said.at(-1)?.text).toBe('facture')
  expect(attachment?.mime).toBe('image/jpeg')
  expect(Buffer.from(attachment?.bytes ?? '')).toEqual(bytes)
})

test('an album is one message, and the text after it waits for it', async () => {
  await bot.link()
  for (const n of [1, 2, 3]) telegram.photo(OWNER, Buffer.from(`page ${n} of the invoice`), { album: 'a1' })
  telegram.text(OWNER, 'article après')
  await telegram.until(() => telegram.heard(OWNER).length === 2)

  expect(said.map(({ attachments }) => attachments?.length)).toEqual([3, 0])
  expect(telegram.heard(OWNER)[1]).toBe('fait après')
})

test('of an album of which one picture is gone the others are worked on, and the one is asked for again', async () => {
  await bot.link()
  telegram.failNext('getFile', { code: 400, description: 'Bad Request: wrong file_id' })
  for (const n of [1, 2, 3]) telegram.photo(OWNER, Buffer.from(`page ${n}`), { album: 'a2' })
  await telegram.until(() => telegram.heard(OWNER).length === 2)
  expect(said.at(-1)?.attachments).toHaveLength(2)
  expect(telegram.heard(OWNER)[0]).toBe(words.fr.gone)
  expect(telegram.heard(OWNER)[1]).toMatch(/^fait photo .+, photo /)
})

test('a place on the map is answered in words', async () => {
  await bot.link()
  telegram.location(OWNER, 35.7, -0.63)
  await telegram.until(() => telegram.heard(OWNER).length === 1)
  expect(telegram.heard(OWNER)).toEqual([words.fr.location])
})

test('a document past what Telegram hands over is refused with a clear word', async () => {
  await bot.link()
  const paper = { name: 'scan.pdf', mime: 'application/pdf' }
  telegram.document(OWNER, Buffer.from('%PDF-1.4'), { ...paper, size: 25_000_000 })
  telegram.document(OWNER, Buffer.from('%PDF-1.4'), paper)
  await telegram.until(() => telegram.heard(OWNER).length === 2)

  expect(telegram.heard(OWNER)[0]).toBe(words.fr.tooLarge(20))
  expect(said.at(-1)?.attachments).toMatchObject([{ mime: 'application/pdf', name: 'scan.pdf' }])
})

test('a voice note reaches the assistant as it is, an edited message as a correction', async () => {
  await bot.link()
  telegram.voice(OWNER, Buffer.from('OggS a voice'))
  await telegram.until(() => telegram.heard(OWNER).length === 1)
  expect(said.at(-1)?.attachments).toMatchObject([{ mime: 'audio/ogg' }])

  telegram.edit(OWNER, 'article lait')
  await telegram.until(() => telegram.heard(OWNER).length === 2)
  expect(telegram.heard(OWNER)[1]).toBe('corrigé lait')
})

test('a contact card is asked about, and its button says the sentence', async () => {
  await bot.link()
  telegram.contact(OWNER, 'Karim', '+213550123456')
  await telegram.until(() => telegram.heard(OWNER).length === 1)
  telegram.press(OWNER, 'say:nouveau client Karim +213550123456')
  await telegram.until(() => telegram.heard(OWNER).length === 2)
  expect(telegram.heard(OWNER)[1]).toBe('fait nouveau client Karim +213550123456')
})

test('a long answer is cut between lines, in order', async () => {
  await bot.link()
  telegram.text(OWNER, 'long')
  await telegram.until(() => telegram.heard(OWNER).length === 3)
  const parts = telegram.heard(OWNER)
  expect(parts.every((part) => part.length <= 4096)).toBe(true)
  expect(parts.join('\n').split('\n')).toEqual(Array.from({ length: 900 }, (_, n) => `ligne ${n}`))
})

test('typing is shown while something takes long, and not for what is quick', async () => {
  await bot.link()
  const typing = () => telegram.calls.filter(({ method }) => method === 'sendChatAction')
  telegram.text(OWNER, 'article vite')
  await telegram.until(() => telegram.heard(OWNER).length === 1)
  expect(typing()).toEqual([])

  telegram.text(OWNER, 'très lent')
  await telegram.until(() => telegram.heard(OWNER).length === 2)
  expect(typing().map(({ body }) => body)).toEqual([{ chat_id: String(OWNER), action: 'typing' }])
})
