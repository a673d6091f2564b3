import { afterEach, beforeEach, expect, test } from 'vitest'
import { insertOutgoing } from '#core/messaging/outbox-store.ts'
import { words } from '../../bot/words.ts'
import type { FakeTelegram } from '../fakes/telegram.ts'
import { TEST_NOW, type TestHouse } from '../house.ts'
import { openTinyTelegram, OWNER, STRANGER, type TinyTelegram } from '../tiny-telegram.ts'

let bot: TinyTelegram
let telegram: FakeTelegram
let shop: TestHouse

beforeEach(async () => {
  bot = await openTinyTelegram()
  ;({ telegram, shop } = bot)
})
afterEach(() => bot.close())

test('a code from the web links the chat, and its person then books in it', async () => {
  telegram.text(OWNER, `/start ${await bot.codeFor()}`)
  telegram.text(OWNER, 'article lait')
  await telegram.until(() => telegram.heard(OWNER).length === 2)

  expect(telegram.heard(OWNER)).toEqual([words.fr.linked('Amel', 'Supérette 1'), 'fait lait'])
  expect(await bot.itemNames()).toEqual(['lait'])
  const links = await shop.ask<{ items: { status: string; channel: string }[] }>('links_list')
  expect(links.items).toMatchObject([{ status: 'linked', channel: 'telegram' }])
})

test('the code alone links too, typed in small letters', async () => {
  telegram.text(OWNER, (await bot.codeFor()).toLowerCase())
  await telegram.until(() => telegram.heard(OWNER).length === 1)
  expect(telegram.heard(OWNER)).toEqual([words.fr.linked('Amel', 'Supérette 1')])
})

test('a code for staff makes a member of staff, who may not do what is the owner’s', async () => {
  telegram.text(8, `/start ${await bot.codeFor(shop.owner, { role: 'staff', name: 'Karim' })}`)
  await telegram.until(() => telegram.heard(8).length === 1)

  const people = await shop.ask<{ items: { name: string; role: string }[] }>('people_list')
  expect(people.items).toContainEqual(expect.objectContaining({ name: 'Karim', role: 'staff' }))
  expect(telegram.heard(8)[0]).toContain('Karim')
})

test('a code is used once: the second chat hears what a wrong code hears', async () => {
  const code = await bot.codeFor()
  telegram.text(OWNER, `/start ${code}`)
  telegram.text(8, `/start ${code}`)
  telegram.text(9, '/start ABCDEFGH')
  await telegram.until(() => [OWNER, 8, 9].every((chat) => telegram.heard(chat).length === 1))

  expect(telegram.heard(8)).toEqual([words.fr.wrongCode])
  expect(telegram.heard(9)).toEqual(telegram.heard(8))
})

test('after five tries within the hour even the right code is refused, and that is said once', async () => {
  for (let n = 0; n < 5; n += 1) telegram.text(STRANGER, `/start ABCDEFG${n}`)
  telegram.text(STRANGER, `/start ${await bot.codeFor()}`)
  telegram.text(STRANGER, `/start ${await bot.codeFor()}`)
  await telegram.until(() => telegram.heard(STRANGER).length === 6)
  await bot.nothingMore()

  expect(telegram.heard(STRANGER)).toEqual([
    ...Array.from({ length: 5 }, () => words.fr.wrongCode),
    words.fr.tooManyTries,
  ])
})

test('a stranger is told once how to link, and nothing that it says is worked on', async () => {
  for (const text of ['article lait', 'salut', '/help']) telegram.text(STRANGER, text)
  telegram.photo(STRANGER, Buffer.from('a photo'))
  await telegram.until(() => telegram.heard(STRANGER).length === 1)
  await bot.nothingMore()

  expect(telegram.heard(STRANGER)).toEqual([words.fr.howToLink])
  expect(await bot.itemNames()).toEqual([])
  expect(telegram.calls.some(({ method }) => method === 'getFile')).toBe(false)
})

test('whoever is unlinked is not told what the shop still had to say; another shop’s news waits on', async () => {
  await bot.link()
  const another = (await shop.another()).business.id
  for (const businessId of [shop.owner.business.id, another]) await toldNextYear(businessId)
  const links = await shop.ask<{ items: { id: string }[] }>('links_list')
  await shop.ask('links_delete', { id: links.items[0]?.id })
  const waiting = await shop.house.books.read((tx) =>
    tx.selectFrom('Outbox').select('businessId').where('state', '=', 'new').execute(),
  )
  expect(waiting).toEqual([{ businessId: another }])
})

/** Something that a shop has to say to the owner's chat, later than this test takes. */
async function toldNextYear(businessId: string): Promise<void> {
  const row = {
    channel: 'telegram',
    chat: String(OWNER),
    businessId,
    dedupe: businessId,
    createdAt: TEST_NOW,
  }
  await shop.house.books.write(async (tx) => {
    await insertOutgoing(tx, row, { text: 'bonjour', language: 'fr', choices: [] })
    const later = new Date(Date.now() + 365 * 86_400_000).toISOString()
    await tx.updateTable('Outbox').set({ notBefore: later }).where('dedupe', '=', businessId).execute()
  })
}

test('an unlinked chat is a stranger from the next message on', async () => {
  await bot.link()
  const links = await shop.ask<{ items: { id: string }[] }>('links_list')
  await shop.ask('links_delete', { id: links.items[0]?.id })
  telegram.text(OWNER, 'article lait')
  await telegram.until(() => telegram.heard(OWNER).length === 1)

  expect(telegram.heard(OWNER)).toEqual([words.fr.howToLink])
  expect(await bot.itemNames()).toEqual([])
})

test('what is said in a group is not for us', async () => {
  await bot.link()
  telegram.inGroup(OWNER, 'article lait')
  await bot.nothingMore()
  expect(await bot.itemNames()).toEqual([])
  expect(telegram.heard(-OWNER)).toEqual([])
})

test('STOP is obeyed and answered once, whoever says it, until the chat is opened again', async () => {
  await bot.link()
  for (const text of ['حبس', 'STOP', 'article lait']) telegram.text(OWNER, text)
  for (const text of ['stop', 'stop', 'bonjour']) telegram.text(STRANGER, text)
  await telegram.until(() => telegram.heard(OWNER).length === 1 && telegram.heard(STRANGER).length === 1)
  await bot.nothingMore()
  expect(telegram.heard(OWNER)).toEqual([words.fr.stopped])
  expect(telegram.heard(STRANGER)).toEqual([words.fr.stopped])
  expect(await bot.itemNames()).toEqual([])

  telegram.text(OWNER, '/start')
  telegram.text(OWNER, 'article pain')
  await telegram.until(() => telegram.heard(OWNER).length === 3)
  expect(telegram.heard(OWNER).slice(1)).toEqual([words.fr.opened('Amel'), 'fait pain'])
})
