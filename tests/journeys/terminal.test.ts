import { execFile } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { redeemCode } from '#core/business/linking.ts'
import { openSanad } from '#core/sanad.ts'
import { chatWith } from '../../bot/terminal/chat.ts'
import { words } from '../../bot/terminal/words.ts'
import { openFakeTelegram } from '../fakes/telegram.ts'
import { openTestHouse, type TestHouse } from '../house.ts'
import { openTinyAssistant } from './tiny-assistant.ts'

let shop: TestHouse

beforeEach(async () => {
  shop = await openTestHouse()
})
afterEach(() => shop.close())

async function sanad(args: string[], env: Record<string, string> = {}) {
  const program = join(import.meta.dirname, '../../sanad.ts')
  const environment = { PATH: process.env.PATH, DATA_DIR: shop.dataDir, LANG: 'fr_DZ.UTF-8', ...env }
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
  const made = await sanad(['backup'])
  expect(made).toMatchObject({ code: 0, said: expect.stringContaining('SECRET_KEY') })
  const [file = ''] = /\S+\.tar\.zst/.exec(made.said) ?? []
  await shop.ask('sales_create', { lines: [{ name: 'Lait', quantity: 1, unitPrice: 100 }] })

  const beside = await sanad(['restore', file, '--yes'])
  expect(beside.said).toContain('ventes : 1 (ici maintenant : 2)')
  expect(beside.said).toContain('entrera quand vous le relancerez')
  await shop.house.close()
  expect((await sanad(['restore', file, '--yes'])).said).toContain('Restauré.')
  expect((await sanad(['restore', 'nulle-part'])).code).toBe(1)
  expect((await sanad(['restore'])).said).toContain('sanad-')
})
