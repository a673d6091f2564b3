import { afterEach, beforeEach, expect, test } from 'vitest'
import { openPulse } from '#core/health/pulse.ts'
import { silentLog } from '#core/log.ts'
import { words } from '../../bot/words.ts'
import { OWNER, openChatHouse, type ChatHouse } from '../chat-house.ts'
import type { FakeTelegram } from '../fakes/telegram.ts'
import type { TestHouse } from '../house.ts'
import { openTinyTelegram, type TinyTelegram } from '../tiny-telegram.ts'

const CHATS = [7, 8, 9]
/** An hour of tries in seconds: more of them than the usual rests leave in a night. */
const patience = { firstMs: 5, longestMs: 20, tries: 3 }

let bot: TinyTelegram
let telegram: FakeTelegram
let shop: TestHouse

beforeEach(async () => {
  bot = await openTinyTelegram({ polling: { longPollSeconds: 1, graceMs: 300 }, patience })
  ;({ telegram, shop } = bot)
  for (const chat of CHATS) await bot.link(chat)
})
afterEach(() => bot.close())

function state() {
  return shop.house.parts.channels.get('telegram')?.state().state
}

async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  await expect.poll(holds, { interval: 20 }).toBe(true)
}

async function outbox() {
  return shop.house.books.read((tx) =>
    tx.selectFrom('Outbox').select(['state', 'attempts', 'interrupted']).orderBy('id').execute(),
  )
}

async function tellAll(what: string): Promise<void> {
  await shop.house.books.write(async (tx) => {
    for (const chat of CHATS) {
      const to = { channel: 'telegram', chat: String(chat), businessId: shop.owner.business.id }
      await bot
        .doors()
        .messaging.tell(tx, { ...to, dedupe: `${what} ${chat}` }, { text: what, language: 'fr', choices: [] })
    }
  })
  bot.doors().messaging.wake()
}

test.each(['cut', 'swallows'] as const)(
  'Telegram away for long, the line %s: nothing is lost, nothing comes twice, each chat in its order',
  async (line) => {
    await telegram.line(line)
    for (let n = 0; n < 4; n += 1) for (const chat of CHATS) telegram.text(chat, `article ${chat}-${n}`)
    await until(() => state() === 'resting')
    for (const what of ['un', 'deux', 'trois']) await tellAll(what)
    // Far more tries than any message is given: it is the line that fails, and none of them.
    await new Promise((resolve) => setTimeout(resolve, 3_000))
    expect((await outbox()).filter((row) => row.state === 'dead')).toEqual([])

    await telegram.line('whole')
    await telegram.until(() => CHATS.every((chat) => telegram.heard(chat).length === 7), 'all answers')
    await until(() => state() === 'open')
    for (const chat of CHATS) {
      const heard = telegram.heard(chat)
      const ours = heard.filter((text) => !text.startsWith('fait'))
      expect(ours).toEqual(['un', 'deux', 'trois'])
      expect(heard.filter((text) => text.startsWith('fait'))).toEqual(
        [0, 1, 2, 3].map((n) => `fait ${chat}-${n}`),
      )
    }
    const { total } = await shop.ask<{ total: number }>('inventory_list_items')
    expect(total).toBe(12)
  },
)

test('a line that dies under a reply leaves it in doubt, and no deeper in doubt however long it stays away', async () => {
  telegram.failNext('sendMessage', 'taken, no answer')
  telegram.text(7, 'article lait')
  await telegram.until(() => telegram.heard(7).length > 0, 'the reply')
  await telegram.line('cut')
  await until(() => state() === 'resting')
  await until(async () => (await outbox()).at(-1)?.state === 'new')
  const before = (await outbox()).at(-1)?.interrupted
  await new Promise((resolve) => setTimeout(resolve, 1_000))
  expect((await outbox()).at(-1)).toMatchObject({ state: 'new', interrupted: before })
  const heard = telegram.heard(7).length
  await telegram.line('whole')
  await telegram.until(() => telegram.heard(7).length > heard, 'the reply again')
  expect(telegram.heard(7).at(-1)).toBe(`${words.fr.mayRepeat}\nfait lait`)
})

test('a photo whose line dies before it is fetched waits for the line and is not given up', async () => {
  telegram.failNext('getFile', ...Array.from({ length: 6 }, () => 'no answer' as const))
  telegram.photo(7, Buffer.from('a photo'))
  telegram.text(7, 'article après')
  await telegram.until(() => telegram.heard(7).length === 2, 'both answers')
  expect(telegram.heard(7)[0]).toMatch(/^fait photo/)
  expect(telegram.heard(7)[1]).toBe('fait après')
})

test('a question to Telegram that is never answered is asked anew, and what came meanwhile is worked on', async () => {
  await telegram.line('swallows')
  telegram.text(7, 'article lait')
  await until(() => state() === 'resting')
  await telegram.line('whole')
  await telegram.until(() => telegram.heard(7).length === 1, 'the answer')
  expect(telegram.heard(7)).toEqual(['fait lait'])
})

test('another program on the same bot, or a key that is taken back, is told as such, and ends', async () => {
  telegram.failNext('getUpdates', { code: 409, description: 'Conflict: terminated by other getUpdates' })
  await until(() => state() === 'refused')
  await until(() => state() === 'open')
})

test('a brief that comes due without a line is written when it is back, with what was said meanwhile', async () => {
  const chat: ChatHouse = await openChatHouse({}, () => [], { longPollSeconds: 1, graceMs: 300 })
  try {
    await chat.link(OWNER)
    await chat.call('PATCH', '/api/notifications', { body: { eveningBrief: true, quietFrom: '23:00' } })
    await chat.telegram.line('cut')
    await until(() => chat.house.parts.channels.get('telegram')?.state().state === 'resting')
    chat.telegram.text(OWNER, 'dépense 450 DA transport')
    chat.at('2026-11-18T20:01:00+01:00')
    await chat.look()
    await chat.telegram.line('whole')
    await chat.telegram.until(() => chat.telegram.heard(OWNER).length === 1, 'the answer')
    // An answer can be out before the line is known to be whole: what was not written then is written at the next look.
    await until(() => chat.house.parts.channels.get('telegram')?.state().open === true)
    chat.at('2026-11-18T20:41:00+01:00')
    await chat.look()
    await chat.look()
    await chat.telegram.until(() => chat.telegram.heard(OWNER).length === 2, 'the brief')
    expect(chat.telegram.heard(OWNER)[1]).toMatch(/🌙[^]*450/)
  } finally {
    await chat.close()
  }
})

test('the owner reads in the chat that Telegram was away, and that it is back', async () => {
  const chat: ChatHouse = await openChatHouse({}, () => [], { longPollSeconds: 1, graceMs: 300 })
  try {
    await chat.link(OWNER)
    await chat.call('PATCH', '/api/notifications', { body: { alerts: 'urgent' } })
    const door = () => chat.house.parts.channels.get('telegram')?.state()
    const pulse = openPulse(chat.house, silentLog, () => ({ telegram: door()?.open ?? false }))
    await chat.telegram.line('cut')
    await until(() => door()?.state === 'resting')
    for (let minute = 0; minute < 6; minute += 1) await pulse.beat()
    await chat.watch()
    const { body } = await chat.call('GET', '/api/channels')
    expect(body).toMatchObject({
      items: [{ channel: 'telegram', open: false, state: 'resting', waiting: 1 }],
    })

    await chat.telegram.line('whole')
    await until(() => door()?.state === 'open')
    for (let minute = 0; minute < 6; minute += 1) await pulse.beat()
    await chat.watch()
    pulse.stop()
    // A busy machine may have more to say of itself.
    const ofTelegram = () => chat.telegram.heard(OWNER).filter((text) => text.includes('Telegram'))
    await chat.telegram.until(() => ofTelegram().length === 2, 'the alert and its end')
    expect(ofTelegram()[0]).toContain('Telegram ne répond plus')
    expect(ofTelegram()[1]).toMatch(/^✅/)
  } finally {
    await chat.close()
  }
})
