import { pino } from 'pino'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Caller } from '#core/capability.ts'
import type { Said } from '#core/assistant/contract.ts'
import { silentLog, type Log } from '#core/log.ts'
import { openDoors, type Doors } from '../../bot/doors.ts'
import { openTelegram } from '../../bot/telegram/telegram.ts'
import { words } from '../../bot/words.ts'
import { openFakeTelegram, type FakeTelegram } from '../fakes/telegram.ts'
import { openTestHouse, type TestHouse } from '../house.ts'
import { openTinyAssistant } from './tiny-assistant.ts'

const OWNER = 7
const STRANGER = 99

let telegram: FakeTelegram
let shop: TestHouse
let doors: Doors
let said: Said[]

beforeEach(async () => {
  telegram = await openFakeTelegram()
  shop = await openTestHouse({ TELEGRAM_BOT_TOKEN: telegram.token, TELEGRAM_API_ROOT: telegram.root })
  said = []
  doors = await open()
})

afterEach(async () => {
  await doors.stop()
  await shop.close()
  await telegram.close()
})

function open(log: Log = silentLog): Promise<Doors> {
  const { house } = shop
  const door = openTelegram({ parts: house.parts, log })
  if (!door) throw new Error('the door is not configured')
  const assistant = openTinyAssistant(house, { planned: (each) => void said.push(each) })
  const patience = { firstMs: 20, longestMs: 100, tries: 3 }
  return openDoors({ house, assistant, doors: [door], log, patience })
}

async function codeFor(caller: Caller = shop.owner, input: object = {}): Promise<string> {
  return (await shop.ask<{ code: string }>('links_create', input, caller)).code
}

/** The owner's chat is linked, and what was said about it is forgotten. */
async function linkOwner(): Promise<void> {
  telegram.text(OWNER, `/start ${await codeFor()}`)
  await telegram.until(() => telegram.heard(OWNER).length === 1, 'the link')
  telegram.calls.length = 0
}

async function itemNames(): Promise<string[]> {
  const { items } = await shop.ask<{ items: { name: string }[] }>('inventory_list_items', { pageSize: 100 })
  return items.map(({ name }) => name).toReversed()
}

async function nothingMore(): Promise<void> {
  // What is not to happen is given the time in which it would: a message said after it was answered.
  telegram.text(1_000_000, 'bonjour')
  await telegram.until(() => telegram.heard(1_000_000).length === 1)
}

test('a code from the web links the chat, and its person then books in it', async () => {
  telegram.text(OWNER, `/start ${await codeFor()}`)
  telegram.text(OWNER, 'article lait')
  await telegram.until(() => telegram.heard(OWNER).length === 2)

  expect(telegram.heard(OWNER)).toEqual([words.fr.linked('Amel', 'Supérette 1'), 'fait lait'])
  expect(await itemNames()).toEqual(['lait'])
  const links = await shop.ask<{ items: { status: string; channel: string }[] }>('links_list')
  expect(links.items).toMatchObject([{ status: 'linked', channel: 'telegram' }])
})

test('the code alone links too, typed in small letters', async () => {
  telegram.text(OWNER, (await codeFor()).toLowerCase())
  await telegram.until(() => telegram.heard(OWNER).length === 1)
  expect(telegram.heard(OWNER)).toEqual([words.fr.linked('Amel', 'Supérette 1')])
})

test('a code for staff makes a member of staff, who may not do what is the owner’s', async () => {
  telegram.text(8, `/start ${await codeFor(shop.owner, { role: 'staff', name: 'Karim' })}`)
  await telegram.until(() => telegram.heard(8).length === 1)

  const people = await shop.ask<{ items: { name: string; role: string }[] }>('people_list')
  expect(people.items).toContainEqual(expect.objectContaining({ name: 'Karim', role: 'staff' }))
  expect(telegram.heard(8)[0]).toContain('Karim')
})

test('a code is used once: the second chat hears what a wrong code hears', async () => {
  const code = await codeFor()
  telegram.text(OWNER, `/start ${code}`)
  telegram.text(8, `/start ${code}`)
  telegram.text(9, '/start ABCDEFGH')
  await telegram.until(() => [OWNER, 8, 9].every((chat) => telegram.heard(chat).length === 1))

  expect(telegram.heard(8)).toEqual([words.fr.wrongCode])
  expect(telegram.heard(9)).toEqual(telegram.heard(8))
})

test('after five tries within the hour even the right code is refused, and that is said once', async () => {
  for (let n = 0; n < 5; n += 1) telegram.text(STRANGER, `/start ABCDEFG${n}`)
  telegram.text(STRANGER, `/start ${await codeFor()}`)
  telegram.text(STRANGER, `/start ${await codeFor()}`)
  await telegram.until(() => telegram.heard(STRANGER).length === 6)
  await nothingMore()

  expect(telegram.heard(STRANGER)).toEqual([
    ...Array.from({ length: 5 }, () => words.fr.wrongCode),
    words.fr.tooManyTries,
  ])
})

test('a stranger is told once how to link, and nothing that it says is worked on', async () => {
  for (const text of ['article lait', 'salut', '/help']) telegram.text(STRANGER, text)
  telegram.photo(STRANGER, Buffer.from('a photo'))
  await telegram.until(() => telegram.heard(STRANGER).length === 1)
  await nothingMore()

  expect(telegram.heard(STRANGER)).toEqual([words.fr.howToLink])
  expect(await itemNames()).toEqual([])
  expect(telegram.calls.some(({ method }) => method === 'getFile')).toBe(false)
})

test('an unlinked chat is a stranger from the next message on', async () => {
  await linkOwner()
  const links = await shop.ask<{ items: { id: string }[] }>('links_list')
  await shop.ask('links_delete', { id: links.items[0]?.id })
  telegram.text(OWNER, 'article lait')
  await telegram.until(() => telegram.heard(OWNER).length === 1)

  expect(telegram.heard(OWNER)).toEqual([words.fr.howToLink])
  expect(await itemNames()).toEqual([])
})

test('what is said in a group is not for us', async () => {
  await linkOwner()
  telegram.inGroup(OWNER, 'article lait')
  await nothingMore()
  expect(await itemNames()).toEqual([])
  expect(telegram.heard(-OWNER)).toEqual([])
})

test('STOP is obeyed and answered once, whoever says it, until the chat is opened again', async () => {
  await linkOwner()
  for (const text of ['حبس', 'STOP', 'article lait']) telegram.text(OWNER, text)
  for (const text of ['stop', 'stop', 'bonjour']) telegram.text(STRANGER, text)
  await telegram.until(() => telegram.heard(OWNER).length === 1 && telegram.heard(STRANGER).length === 1)
  await nothingMore()
  expect(telegram.heard(OWNER)).toEqual([words.fr.stopped])
  expect(telegram.heard(STRANGER)).toEqual([words.fr.stopped])
  expect(await itemNames()).toEqual([])

  telegram.text(OWNER, '/start')
  telegram.text(OWNER, 'article pain')
  await telegram.until(() => telegram.heard(OWNER).length === 3)
  expect(telegram.heard(OWNER).slice(1)).toEqual([words.fr.opened('Amel'), 'fait pain'])
})

test('the same update twice books once and is answered once', async () => {
  await linkOwner()
  const update = telegram.text(OWNER, 'article lait')
  telegram.again(update)
  await telegram.until(() => telegram.heard(OWNER).length === 1)
  telegram.again(update)
  await nothingMore()

  expect(await itemNames()).toEqual(['lait'])
  expect(telegram.heard(OWNER)).toEqual(['fait lait'])
})

test('a chat is answered in the order in which it spoke, however long each takes', async () => {
  await linkOwner()
  const names = Array.from({ length: 12 }, (_, n) => (n % 5 === 0 ? `lent ${n}` : `article ${n}`))
  for (const name of names) telegram.text(OWNER, name)
  await telegram.until(() => telegram.heard(OWNER).length === names.length)

  expect(telegram.heard(OWNER)).toEqual(names.map((_, n) => `fait ${n}`))
  expect(await itemNames()).toEqual(names.map((_, n) => String(n)))
})

test('a slow chat does not keep others waiting', async () => {
  await linkOwner()
  const others = [21, 22, 23]
  for (const chat of others) {
    telegram.text(chat, `/start ${await codeFor()}`)
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
  await linkOwner()
  telegram.text(OWNER, 'refus')
  await telegram.until(() => telegram.heard(OWNER).length === 1)
  expect(telegram.heard(OWNER)).toEqual(['refusé refus'])
  expect(await itemNames()).toEqual([])
})

test('choices become buttons; a press is acknowledged, answered, and its buttons go away', async () => {
  await linkOwner()
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

test('the largest size of a photo is kept by its hash before it is thought about', async () => {
  await linkOwner()
  const bytes = Buffer.from('the bytes of a large photo')
  telegram.photo(OWNER, bytes, { caption: 'facture' })
  await telegram.until(() => telegram.heard(OWNER).length === 1)

  const [attachment] = said.at(-1)?.attachments ?? []
  expect(said.at(-1)?.text).toBe('facture')
  expect(attachment?.mime).toBe('image/jpeg')
  const kept = await shop.house.parts.files.fetch(shop.owner.business.id, attachment?.sha256 ?? '')
  expect(kept).toEqual(bytes)
})

test('an album is one message, and the text after it waits for it', async () => {
  await linkOwner()
  for (const n of [1, 2, 3]) telegram.photo(OWNER, Buffer.from(`page ${n} of the invoice`), { album: 'a1' })
  telegram.text(OWNER, 'article après')
  await telegram.until(() => telegram.heard(OWNER).length === 2)

  expect(said.map(({ attachments }) => attachments?.length)).toEqual([3, 0])
  expect(telegram.heard(OWNER)[1]).toBe('fait après')
})

test('a document past what Telegram hands over is refused with a clear word', async () => {
  await linkOwner()
  const paper = { name: 'scan.pdf', mime: 'application/pdf' }
  telegram.document(OWNER, Buffer.from('%PDF-1.4'), { ...paper, size: 25_000_000 })
  telegram.document(OWNER, Buffer.from('%PDF-1.4'), paper)
  await telegram.until(() => telegram.heard(OWNER).length === 2)

  expect(telegram.heard(OWNER)[0]).toBe(words.fr.tooLarge(20))
  expect(said.at(-1)?.attachments).toMatchObject([{ mime: 'application/pdf', name: 'scan.pdf' }])
})

test('a voice note reaches the assistant as it is, an edited message as a correction', async () => {
  await linkOwner()
  telegram.voice(OWNER, Buffer.from('OggS a voice'))
  await telegram.until(() => telegram.heard(OWNER).length === 1)
  expect(said.at(-1)?.attachments).toMatchObject([{ mime: 'audio/ogg' }])

  telegram.edit(OWNER, 'article lait')
  await telegram.until(() => telegram.heard(OWNER).length === 2)
  expect(telegram.heard(OWNER)[1]).toBe('corrigé lait')
})

test('a contact card is asked about, and its button says the sentence', async () => {
  await linkOwner()
  telegram.contact(OWNER, 'Karim', '+213550123456')
  await telegram.until(() => telegram.heard(OWNER).length === 1)
  telegram.press(OWNER, 'say:nouveau client Karim +213550123456')
  await telegram.until(() => telegram.heard(OWNER).length === 2)
  expect(telegram.heard(OWNER)[1]).toBe('fait nouveau client Karim +213550123456')
})

test('a long answer is cut between lines, in order', async () => {
  await linkOwner()
  telegram.text(OWNER, 'long')
  await telegram.until(() => telegram.heard(OWNER).length === 3)
  const parts = telegram.heard(OWNER)
  expect(parts.every((part) => part.length <= 4096)).toBe(true)
  expect(parts.join('\n').split('\n')).toEqual(Array.from({ length: 900 }, (_, n) => `ligne ${n}`))
})

test('typing is shown while something takes long, and not for what is quick', async () => {
  await linkOwner()
  const typing = () => telegram.calls.filter(({ method }) => method === 'sendChatAction')
  telegram.text(OWNER, 'article vite')
  await telegram.until(() => telegram.heard(OWNER).length === 1)
  expect(typing()).toEqual([])

  telegram.text(OWNER, 'très lent')
  await telegram.until(() => telegram.heard(OWNER).length === 2)
  expect(typing().map(({ body }) => body)).toEqual([{ chat_id: String(OWNER), action: 'typing' }])
})

test('a photo that can’t be fetched at once is fetched again', async () => {
  await linkOwner()
  telegram.failNext('getFile', { code: 502, description: 'Bad Gateway' })
  telegram.photo(OWNER, Buffer.from('photo'))
  await telegram.until(() => telegram.heard(OWNER).length === 1)
  expect(telegram.heard(OWNER)[0]).toMatch(/^fait photo/)
})

test('a fault is tried again, then owned up to, and the chat goes on', async () => {
  await linkOwner()
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
  await linkOwner()
  telegram.failNext('sendMessage', { code: 429, description: 'Too Many Requests', retryAfter: 1 })
  telegram.text(OWNER, 'article lait')
  telegram.text(OWNER, 'article pain')
  await telegram.until(() => telegram.heard(OWNER).length === 3)
  expect(telegram.heard(OWNER)).toEqual(['fait lait', 'fait lait', 'fait pain'])
})

test('whoever blocked the bot is not tried again, and others are served', async () => {
  await linkOwner()
  telegram.failNext('sendMessage', { code: 403, description: 'Forbidden: bot was blocked by the user' })
  telegram.text(OWNER, 'article lait')
  await telegram.until(() => telegram.heard(OWNER).length === 1)
  telegram.text(OWNER, 'article pain')
  await telegram.until(() => telegram.heard(OWNER).length === 2)

  const dead = await shop.house.books.read((tx) =>
    tx.selectFrom('Outbox').select('error').where('state', '=', 'dead').execute(),
  )
  expect(dead).toEqual([{ error: '403 Forbidden: bot was blocked by the user' }])
  expect(await itemNames()).toEqual(['lait', 'pain'])
})

test('a reply that may have arrived is repeated under a line that says so', async () => {
  await linkOwner()
  telegram.failNext('sendMessage', 'taken, no answer')
  telegram.text(OWNER, 'article lait')
  await telegram.until(() => telegram.heard(OWNER).length === 2)
  expect(telegram.heard(OWNER)).toEqual(['fait lait', `${words.fr.mayRepeat}\nfait lait`])
  expect(await itemNames()).toEqual(['lait'])
})

test('a line that is down loses nothing: what was said meanwhile is answered after it', async () => {
  await linkOwner()
  telegram.failNext('getUpdates', 'no answer', { code: 502, description: 'Bad Gateway' })
  telegram.text(OWNER, 'article lait')
  await telegram.until(() => telegram.heard(OWNER).length === 1)
  expect(await itemNames()).toEqual(['lait'])
})

test('neither the token nor what people wrote is ever in the log', async () => {
  const secret = 'article une chose privée'
  await linkOwner()
  await doors.stop()
  let logged = ''
  const log = pino({ level: 'trace' }, { write: (line: string) => void (logged += line) })
  doors = await open(log)
  telegram.failNext('sendMessage', 'no answer', { code: 500, description: 'Internal Server Error' })
  telegram.failNext('getUpdates', 'no answer', { code: 502, description: 'Bad Gateway' })
  telegram.text(OWNER, secret)
  await telegram.until(() => telegram.heard(OWNER).length === 3)
  await doors.stop()

  expect(logged).toContain('a message was not delivered')
  expect(logged).toContain('could not ask Telegram')
  expect(logged).not.toContain(telegram.token)
  expect(logged).not.toContain(telegram.token.split(':')[1])
  expect(logged).not.toContain('privée')
})

test('stopping finishes what is in hand, and what came in is answered after the next start', async () => {
  await linkOwner()
  telegram.text(OWNER, 'lent lait')
  await telegram.until(() => telegram.waiting() === 1)
  await doors.stop()
  await doors.stop()
  const before = telegram.heard(OWNER).length
  telegram.text(OWNER, 'article pain')
  doors = await open()
  await telegram.until(() => telegram.heard(OWNER).length === 2)
  expect(before).toBeLessThan(2)
  expect(telegram.heard(OWNER)).toEqual(['fait lait', 'fait pain'])
  expect(await itemNames()).toEqual(['lait', 'pain'])
})
