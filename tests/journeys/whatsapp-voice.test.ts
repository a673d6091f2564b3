import { chmodSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { openAssistant } from '#core/assistant/assistant.ts'
import { voiceWords } from '#core/assistant/model/words.ts'
import { createItem, getItem } from '#core/inventory/capabilities.ts'
import { silentLog } from '#core/log.ts'
import { centimes } from '#core/money.ts'
import { openDoors, type Doors } from '../../bot/doors.ts'
import { openWhatsAppWeb } from '../../bot/whatsapp/web/web.ts'
import { openFakeOpenAI, type FakeOpenAI } from '../fakes/openai.ts'
import { openTestHouse, type TestHouse } from '../house.ts'
import { openPhoneHouse, PHONE, type PhoneHouse } from '../phone-house.ts'
import { ME, standInPage } from '../whatsapp-page.ts'

const OPUS = 'audio/ogg; codecs=opus'
let shop: PhoneHouse | TestHouse | undefined
let fake: FakeOpenAI | undefined
let doors: Doors | undefined

afterEach(async () => {
  await doors?.stop()
  await shop?.close()
  await fake?.close()
  shop = fake = doors = undefined
})

async function milkIn(house: TestHouse): Promise<() => Promise<number>> {
  const stock = { unit: 'pièce', quantity: 50 }
  const { id } = await house.run(createItem, { name: 'Lait', price: centimes(14_000), ...stock })
  return async () => (await house.run(getItem, { id })).quantity
}

describe('through the official door', () => {
  async function openPhone(env: Record<string, string>): Promise<PhoneHouse> {
    const opened = await openPhoneHouse(env)
    shop = opened
    await opened.linkPhone()
    return opened
  }

  /** Sends a voice note; answers what is then heard. */
  async function speak(phone: PhoneHouse): Promise<string> {
    const before = phone.graph.heard(PHONE).length
    await phone.graph.voice(PHONE, Buffer.from('OggS a voice'), OPUS)
    await phone.graph.until(() => phone.graph.heard(PHONE).length > before, 'the answer')
    return phone.graph.heard(PHONE).at(-1) ?? ''
  }

  test('a voice note is written down by the endpoint, shown, and booked only after the yes', async () => {
    fake = await openFakeOpenAI()
    const phone = await openPhone({ OPENAI_API_BASE: fake.base })
    const left = await milkIn(phone)
    fake.next({ hear: 'bi3t 3 hlib' })
    expect(await speak(phone)).toContain('bi3t 3 hlib')
    expect(await left()).toBe(50)
    const [yes] = phone.buttonsOnPhone()
    await phone.graph.press(PHONE, yes?.id ?? '', yes?.label ?? '')
    await expect.poll(left).toBe(47)
  })

  test('where nobody hears, that is said kindly, and nothing is written', async () => {
    const phone = await openPhone({})
    const left = await milkIn(phone)
    expect(await speak(phone)).toBe(voiceWords.nobody_hears.fr)
    expect(await left()).toBe(50)
  })

  test('a program of this machine hears it, with no endpoint at all', async () => {
    const program = join(await folder(), 'whisper')
    // As whisper.cpp writes it; it hears only what is a voice note.
    writeFileSync(
      program,
      '#!/bin/sh\ngrep -q OggS "$2" && echo "[00:00:00.000 --> 00:00:02.000]  vendu 3 lait"\n',
    )
    chmodSync(program, 0o700)
    const phone = await openPhone({ VOICE_COMMAND: `${program} -f {file}` })
    const left = await milkIn(phone)
    expect(await speak(phone)).toContain('vendu 3 lait')
    expect(await left()).toBe(50)
    await phone.sayOnPhone('oui')
    expect(await left()).toBe(47)
  })
})

async function folder(): Promise<string> {
  const { mkdtemp } = await import('node:fs/promises')
  const { tmpdir } = await import('node:os')
  return mkdtemp(join(tmpdir(), 'sanad-voice-test-'))
}

test('through WhatsApp Web a voice note is fetched from the page, shown, and booked after the yes', async () => {
  fake = await openFakeOpenAI()
  const house = await openTestHouse({
    WHATSAPP_ENABLED: 'true',
    CHROMIUM_PATH: process.env.CHROME_PATH ?? '',
    OPENAI_API_BASE: fake.base,
  })
  shop = house
  const left = await milkIn(house)
  fake.next({ hear: 'vendu 3 lait' })
  const { code } = await house.ask<{ code: string }>('links_create')
  const voice = {
    type: 'ptt',
    body: '',
    directPath: 'OggS a voice',
    mimetype: OPUS,
    mediaData: { mediaStage: 'RESOLVED' },
  }
  const door = openWhatsAppWeb({
    house: house.house,
    log: silentLog,
    standIn: standInPage(house.dataDir, [
      { from: ME, say: code },
      { from: ME, say: 'voice', ms: 1_500, more: voice },
    ]),
  })
  if (!door) throw new Error('the door is not switched on')
  doors = await openDoors({
    house: house.house,
    assistant: openAssistant(house.house),
    doors: [door],
    log: silentLog,
  })
  const heard = async () =>
    (
      await house.house.books.read((tx) =>
        tx.selectFrom('Outbox').select('body').where('state', '=', 'sent').orderBy('id').execute(),
      )
    ).map(({ body }) => (JSON.parse(body) as { text: string }).text)
  await expect.poll(async () => (await heard()).length).toBe(2)
  const [, shown] = await heard()
  expect(shown).toContain('vendu 3 lait')
  // WhatsApp Web has no buttons: the answers are numbered.
  expect(shown).toMatch(/\n1\. .+\n2\. /)
  expect(await left()).toBe(50)
})
