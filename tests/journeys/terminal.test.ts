import { execFile } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { factorOf, keepFactor, newFactor } from '#core/business/access/second-factor.ts'
import { redeemCode } from '#core/business/linking/linking.ts'
import { linkChat } from '#core/business/linking/store.ts'
import { personById } from '#core/business/store.ts'
import { openSanad } from '#core/sanad.ts'
import { readSettings } from '#core/settings.ts'
import { layKeyAside } from '#core/storage/secrets.ts'
import { chatWith } from '../../bot/terminal/chat.ts'
import { words } from '../../bot/terminal/words.ts'
import { openFakeTelegram } from '../fakes/telegram.ts'
import { openTestHouse, TEST_NOW, type TestHouse } from '../house.ts'
import { bareEnvironment } from '../programs.ts'
import { openTinyAssistant } from './tiny-assistant.ts'

let shop: TestHouse

beforeEach(async () => {
  shop = await openTestHouse()
})
afterEach(() => shop.close())

async function sanad(args: string[], env: Record<string, string> = {}) {
  const program = join(import.meta.dirname, '../../sanad.ts')
  const environment = { ...bareEnvironment, DATA_DIR: shop.dataDir, LANG: 'fr_DZ.UTF-8', ...env }
  try {
    const ended = await promisify(execFile)(process.execPath, [program, ...args], { env: environment })
    return { code: 0, said: ended.stdout }
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string }
    return { code, said: stdout + stderr }
  }
}

/** Types lines into a chat in the terminal, and answers all that it wrote. */
async function chat(...typed: string[]): Promise<string> {
  const written: string[] = []
  async function* lines() {
    yield* typed
  }
  await chatWith((house) => openTinyAssistant(house)).run([], {
    words: words.fr,
    language: 'fr',
    commands: [],
    settings: () => shop.house.parts.settings,
    backups: () => shop.house.parts.backups,
    open: () => openSanad(shop.house.parts.settings),
    write: (text) => void written.push(text),
    lines: lines(),
  })
  return written.join('')
}

test('help lists what there is, and an unknown command ends with that list and a failure', async () => {
  expect(await sanad(['help'])).toMatchObject({ code: 0, said: expect.stringContaining('link') })
  const unknown = await sanad(['danse'], { LANG: 'en_GB.UTF-8' })
  expect(unknown.code).toBe(1)
  expect(unknown.said).toContain('Unknown command: danse')
  expect(unknown.said).toContain('link')
})

test('link prints a code that links a chat, with the deep link where the bot is known', async () => {
  const telegram = await openFakeTelegram()
  const { said } = await sanad(['link'], {
    TELEGRAM_BOT_TOKEN: telegram.token,
    TELEGRAM_API_ROOT: telegram.root,
  })
  await telegram.close()
  const [, code = ''] = /Code : (\w{8})/.exec(said) ?? []
  expect(said).toContain(`https://t.me/sanad_test_bot?start=${code}`)

  const { secrets } = shop.house.parts
  const redeemed = await shop.house.books.write((tx) =>
    redeemCode(
      tx,
      { channel: 'telegram', address: '1', name: 'Ali', typed: code },
      { secrets, now: new Date() },
    ),
  )
  expect(redeemed).toMatchObject({ outcome: 'linked', caller: { person: { name: 'Amel', role: 'owner' } } })
})

test('unlink lists the linked chats, and with a number shuts that one', async () => {
  const whose = { businessId: shop.owner.business.id, personId: shop.owner.person.id, createdAt: TEST_NOW }
  await shop.house.books.write((tx) =>
    linkChat(tx, { channel: 'telegram', address: '1' }, { ...whose, name: 'Ali' }),
  )
  expect((await sanad(['unlink'])).said).toContain('1. telegram · Amel (Ali)')
  expect(await sanad(['unlink', '1'])).toMatchObject({
    code: 0,
    said: expect.stringContaining('Délié : telegram · Amel (Ali)'),
  })
  expect(await shop.ask('links_mine')).toEqual({ items: [] })
})

test('a fourth code is refused in words', async () => {
  for (let n = 0; n < 3; n += 1) await shop.ask('links_create')
  const refused = await sanad(['link'])
  expect(refused.code).toBe(1)
  expect(refused.said).toContain('3')
  expect(refused.said).not.toContain('    at ')
})

test('what is typed in the terminal is booked and answered, choices are numbered, and a fault does not end it', async () => {
  const written = await chat(
    'article lait',
    '',
    'choix',
    'refus',
    'panne',
    'article pain',
    '/quit',
    'article jamais',
  )
  expect(written).toContain('fait lait')
  expect(written).toContain('On y va ?\n  1. Oui\n  2. Non')
  expect(written).toContain('refusé refus')
  expect(written).toContain(words.fr.failed)
  const { items } = await shop.ask<{ items: { name: string }[] }>('inventory_list_items')
  expect(items.map(({ name }) => name)).toEqual(['pain', 'lait'])
})

test('a file is sent by its path, and a path that leads nowhere is said', async () => {
  const path = join(shop.dataDir, 'mon reçu.jpg')
  writeFileSync(path, 'the bytes of a photo')
  const written = await chat(`/photo ${path}`, '/photo', '/photo /nowhere.jpg')
  expect(written).toMatch(/fait photo [0-9a-f]{8}/)
  expect(written).toContain(words.fr.photoNeedsPath)
  expect(written).toContain(words.fr.noSuchFile('/nowhere.jpg'))
})

test('backup makes a checked copy; restore shows what comes back and brings it once the house is closed', async () => {
  await shop.ask('sales_create', { lines: [{ name: 'Lait', quantity: 1, unitPrice: 100 }] })
  const nobodyThere = {
    S3_ENDPOINT: 'http://127.0.0.1:1',
    S3_BUCKET: 'sanad',
    S3_ACCESS_KEY_ID: 'key',
    S3_SECRET_ACCESS_KEY: 'secret',
  }
  const made = await sanad(['backup'], nobodyThere)
  expect(made).toMatchObject({ code: 0, said: expect.stringContaining('SECRET_KEY') })
  expect(made.said).toContain('Pas encore à l’adresse S3')
  const [file = ''] = /\S+\.tar\.zst/.exec(made.said) ?? []
  await shop.ask('sales_create', { lines: [{ name: 'Lait', quantity: 1, unitPrice: 100 }] })

  const beside = await sanad(['restore', file, '--yes'])
  expect(beside.said).toContain('ventes : 1 (ici maintenant : 2)')
  expect(beside.said).toContain('entrera quand vous le relancerez')
  await shop.house.close()
  expect((await sanad(['restore', file, '--yes'])).said).toContain('Restauré.')
  expect((await sanad(['restore', 'nulle-part'])).code).toBe(1)
  const listed = (await sanad(['restore'], nobodyThere)).said
  expect(listed).toContain('sanad-')
  expect(listed, 'the list is not whole').toContain('L’adresse S3 des sauvegardes ne répond pas')
})

describe('a new key of the house', () => {
  const kept = () => readFileSync(join(shop.dataDir, 'secret.key'), 'utf8')
  const withFactor = async () => {
    const factor = newFactor()
    const { books, parts } = shop.house
    await books.write((tx) => keepFactor(tx, shop.owner.person.id, factor, parts.secrets))
    return factor
  }
  const sealed = async (env: Record<string, string> = {}) => {
    const house = await openSanad(readSettings({ DATA_DIR: shop.dataDir, ...env }))
    try {
      const person = await house.books.read((tx) => personById(tx, shop.owner.person.id))
      return person && factorOf(person, house.parts.secrets)
    } finally {
      await house.close()
    }
  }

  test('opens what the old one sealed, and the old one is gone', async () => {
    const factor = await withFactor()
    const before = kept()
    expect((await sanad(['secret', 'renew'])).said, 'while Sanad runs').toContain('Arrêtez d’abord')
    await shop.house.close()
    expect(await sanad(['secret', 'renew'])).toMatchObject({ code: 0, said: expect.stringContaining('1') })
    expect(kept()).not.toBe(before)
    expect(readdirSync(shop.dataDir)).not.toContain('secret.key.before')
    expect(await sealed()).toEqual(factor)
    await expect(sealed({ SECRET_KEY: before })).rejects.toThrow()
  })

  test('that was cut short is finished by the same command; until then both open', async () => {
    const factor = await withFactor()
    await shop.house.close()
    layKeyAside(shop.dataDir)
    expect(await sealed()).toEqual(factor)
    expect(await sanad(['secret', 'renew'])).toMatchObject({ code: 0 })
    expect(await sealed()).toEqual(factor)
    expect(readdirSync(shop.dataDir)).not.toContain('secret.key.before')
  })

  test('that comes from the environment wants the one before beside it', async () => {
    const before = kept()
    const factor = await withFactor()
    await shop.house.close()
    const SECRET_KEY = 'a key that somebody thought of'
    expect((await sanad(['secret', 'renew'], { SECRET_KEY })).said).toContain('SECRET_KEY_BEFORE')
    const both = { SECRET_KEY, SECRET_KEY_BEFORE: before.trim() }
    expect((await sanad(['secret', 'renew'], both)).code).toBe(0)
    expect(await sealed({ SECRET_KEY })).toEqual(factor)
  })
})
