import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Said } from '#core/assistant/contract.ts'
import { silentLog } from '#core/log.ts'
import { openDoors, type Doors } from '../../bot/doors.ts'
import { openWhatsAppWeb, type WebDoor } from '../../bot/whatsapp/web/web.ts'
import { words } from '../../bot/words.ts'
import { openTestHouse, type TestHouse } from '../house.ts'
import { ME, standInPage, type Step } from '../whatsapp-page.ts'
import { openTinyAssistant } from './tiny-assistant.ts'

// The real library in a real headless Chromium, behind our own supervisor; only WhatsApp's page is a stand-in.

const FRIEND = '213555777777@c.us'
const GROUP = '1203630@g.us'

let shop: TestHouse
let door: WebDoor
let doors: Doors | undefined
let said: Said[]

beforeEach(async () => {
  shop = await openTestHouse({ WHATSAPP_ENABLED: 'true', CHROMIUM_PATH: process.env.CHROME_PATH ?? '' })
  said = []
})

afterEach(async () => {
  await doors?.stop()
  await shop.close()
})

/** Opens the door on a page in which these things happen once the owner is signed in. */
async function open(script: Step[]): Promise<void> {
  const standIn = standInPage(shop.dataDir, script)
  const opened = openWhatsAppWeb({ house: shop.house, log: silentLog, standIn })
  if (!opened) throw new Error('the door is not switched on')
  door = opened
  const assistant = openTinyAssistant(shop.house, { planned: (each) => void said.push(each) })
  doors = await openDoors({ house: shop.house, assistant, doors: [door], log: silentLog })
}

async function until(holds: () => boolean | Promise<boolean>, what: string): Promise<void> {
  const end = Date.now() + 60_000
  while (!(await holds())) {
    if (Date.now() > end)
      throw new Error(`${what} did not happen; the door is ${JSON.stringify(door.state())}`)
    await wait(50)
  }
}

/** As a machine without memory does: the process around the browser of this test, and no other. */
function killBrowser(): void {
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    const file = `/proc/${pid}/cmdline`
    const commandLine = existsSync(file) ? readFileSync(file, 'utf8') : ''
    if (commandLine.includes('client-process.ts') && commandLine.includes(shop.dataDir))
      process.kill(Number(pid), 'SIGKILL')
  }
}

/** What was sent, and to whom, in order. */
function heard(): Promise<{ chat: string; text: string }[]> {
  return shop.house.books.read(async (tx) => {
    const rows = await tx
      .selectFrom('Outbox')
      .select(['chat', 'body'])
      .where('state', '=', 'sent')
      .orderBy('id')
      .execute()
    return rows.map(({ chat, body }) => ({ chat, text: (JSON.parse(body) as { text: string }).text }))
  })
}

test('from the picture to a booking in “message to yourself”; strangers, groups and our own words are not even kept', async () => {
  const { code } = await shop.ask<{ code: string }>('links_create')
  await open([
    { from: FRIEND, say: 'salut, ça va ?' },
    { from: FRIEND, say: 'ABCDEFGH', ms: 100 },
    { from: GROUP, say: 'article groupe', more: { author: FRIEND }, ms: 100 },
    { from: ME, say: 'note à moi-même', ms: 100 },
    { from: ME, say: code, ms: 200 },
    { from: ME, say: 'article lait', ms: 1_500 },
  ])
  await until(() => door.state().qr !== null, 'the picture to scan')
  expect(door.state()).toMatchObject({ state: 'scan', qr: 'REF1,noise,identity,secret,1' })
  await until(() => door.state().open, 'the opening')
  expect(door.state().name).toBe('Amel')

  await until(async () => (await heard()).length === 2, 'two answers')
  // Long enough for our own answers to come back as new messages, were they read again.
  await wait(1_000)
  expect(await heard()).toEqual([
    { chat: ME, text: words.fr.linked('Amel', 'Supérette 1') },
    { chat: ME, text: 'fait lait' },
  ])
  const kept = await shop.house.books.read((tx) =>
    tx.selectFrom('Inbox').select('body').orderBy('id').execute(),
  )
  const texts = kept.map(({ body }) => (JSON.parse(body) as { text: string }).text)
  expect(texts).toEqual(['ABCDEFGH', code, 'article lait'])
  expect(statSync(join(shop.dataDir, 'whatsapp')).mode & 0o777).toBe(0o700)
})

test('a browser that is killed is started again, and the session needs no new scan', async () => {
  const { code } = await shop.ask<{ code: string }>('links_create')
  await open([
    { from: ME, say: code },
    { from: ME, say: 'article lait', ms: 1_500 },
  ])
  await until(() => door.state().open, 'the opening')
  await until(async () => (await heard()).length === 2, 'two answers')
  killBrowser()
  await until(() => !door.state().open, 'the fall')
  await until(() => door.state().open, 'the opening again')
  expect(door.state().qr).toBeNull()
  const { items } = await shop.ask<{ items: { name: string }[] }>('inventory_list_items')
  expect(items.map(({ name }) => name)).toEqual(['lait'])
})

test('what came in while nobody listened is read, also where the page breaks when it is first asked', async () => {
  const { business, person } = shop.owner
  const link = { id: 'link', businessId: business.id, personId: person.id, name: null, unlinkedAt: null }
  await shop.house.books.write((tx) =>
    tx
      .insertInto('ChatLink')
      .values({
        ...link,
        channel: 'whatsapp-web',
        address: ME,
        createdAt: '2026-11-01T09:00:00Z',
        stoppedAt: null,
      })
      .execute(),
  )
  await open([{ breaksOnce: true }, { from: ME, say: 'article manqué', more: { missed: true } }])
  await until(async () => (await heard()).length === 1, 'an answer to what was missed')
  expect(await heard()).toEqual([{ chat: ME, text: 'fait manqué' }])
})
