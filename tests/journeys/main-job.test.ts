import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openAssistant } from '#core/assistant/assistant.ts'
import { silentLog } from '#core/log.ts'
import { openDoors, type Doors } from '../../bot/doors.ts'
import { openTelegram } from '../../bot/telegram/telegram.ts'
import { drawnReceipt } from '../drawn-receipt.ts'
import { openFakeTelegram, type FakeTelegram } from '../fakes/telegram.ts'
import { openTestServer, type Answer, type TestServer } from '../server.ts'
import { unzipped } from '../unzipped.ts'

// The main job, end to end: an owner sends a message and a receipt photo, and finds both in the books.

const OWNER = 7
const CORPUS = join(import.meta.dirname, '../corpora/receipts')
const PHOTO = 'dz-003'

let telegram: FakeTelegram
let server: TestServer
let doors: Doors

beforeAll(async () => {
  telegram = await openFakeTelegram()
  server = await openTestServer({ TELEGRAM_BOT_TOKEN: telegram.token, TELEGRAM_API_ROOT: telegram.root })
  const { house } = server
  const door = openTelegram({ parts: house.parts, log: silentLog })
  if (!door) throw new Error('the door is not configured')
  doors = await openDoors({ house, assistant: openAssistant(house), doors: [door], log: silentLog })
})
afterAll(async () => {
  await doors.stop()
  await server.close()
  await telegram.close()
})

test('a sale said and a receipt photographed in Telegram are both in the books', async () => {
  for (const item of [
    { name: 'Lait', unit: 'pièce', price: 14_000, cost: 11_000, quantity: 40 },
    { name: 'Pain', unit: 'pièce', price: 2_000, quantity: 60 },
  ]) {
    expect((await server.call('POST', '/api/inventory', { body: item })).status).toBe(201)
  }
  const link = (await server.call('POST', '/api/links', { body: {} })) as Answer<{ code: string }>
  telegram.text(OWNER, `/start ${link.body.code}`)
  await telegram.until(() => telegram.heard(OWNER).length === 1, 'the link')

  telegram.text(OWNER, 'vendu 3 lait à 140 et 2 pain à 20')
  await telegram.until(() => telegram.heard(OWNER).length === 2, 'the sale')
  expect(telegram.heard(OWNER)[1]).toMatch(/460/)

  const truth = JSON.parse(readFileSync(join(CORPUS, 'truth', `${PHOTO}.json`), 'utf8')) as {
    total: number
    date: string
  }
  telegram.photo(OWNER, await taken(readFileSync(join(CORPUS, 'images', `${PHOTO}.jpg`))))
  await telegram.until(() => telegram.heard(OWNER).length === 3, 'the fields of the photo')
  const shown = telegram.calls.findLast(({ body }) => body.reply_markup)
  const buttons = buttonsOf(shown?.body.reply_markup)
  expect(buttons.length).toBeGreaterThanOrEqual(2)
  expect(telegram.heard(OWNER)[2]?.replace(/\D/g, '')).toContain(String(truth.total))

  const drafts = (await server.call('GET', '/api/expenses')) as Answer<{ items: { status: string }[] }>
  expect(drafts.body.items).toMatchObject([{ status: 'draft' }])
  telegram.press(OWNER, buttons[0]?.callback_data ?? '')
  await telegram.until(() => telegram.heard(OWNER).length === 4, 'the confirmation')

  const expenses = (await server.call('GET', '/api/expenses')) as Answer<{ items: object[] }>
  expect(expenses.body.items).toMatchObject([{ status: 'confirmed', amount: truth.total, date: truth.date }])
  const sales = (await server.call('GET', '/api/sales')) as Answer<{ items: object[] }>
  expect(sales.body.items).toMatchObject([
    {
      total: 46_000,
      lines: [
        { name: 'Lait', quantity: 3 },
        { name: 'Pain', quantity: 2 },
      ],
    },
  ])
  const milk = (await server.call('GET', '/api/inventory?search=lait')) as Answer<{ items: object[] }>
  expect(milk.body.items).toMatchObject([{ quantity: 37 }])
  const stats = await server.call('GET', `/api/dashboard/stats?from=${truth.date}&to=2026-11-18`)
  expect(stats.body).toMatchObject({ revenue: 46_000, expenses: truth.total, salesCount: 1 })
})

test('what the phone wrote into a photo is nowhere afterwards, by whichever door it came', async () => {
  const { url, dataDir } = server
  const sent = await taken(drawnReceipt('Quincaillerie Nour', 'Le 03/02/2026', 'TOTAL   400,00'))
  const before = telegram.heard(OWNER).length
  telegram.document(OWNER, sent.subarray(0, 4_000), { name: 'IMG_0001.jpg', mime: 'image/jpeg' })
  telegram.voice(OWNER, Buffer.from(`OggS ${PHONE}`))
  await telegram.until(() => telegram.heard(OWNER).length === before + 2, 'two refusals')
  const byKey = await server.call('POST', '/api/expenses/ocr', { form: formOf(sent) })
  const { id } = (byKey.body as { expense: { id: string } }).expense
  const signedIn = await signIn(url)
  const byWeb = await fetch(`${url}/api/expenses/ocr`, {
    method: 'POST',
    headers: signedIn,
    body: formOf(sent),
  })
  expect(await byWeb.json()).toMatchObject({ duplicates: [{ expenseId: id, score: 1 }] })

  for (const query of ['', '?original=true']) {
    const shown = Buffer.from(
      await (await fetch(`${url}/api/expenses/${id}/image${query}`, { headers: signedIn })).arrayBuffer(),
    )
    expect((await sharp(shown).metadata()).format).toBe('jpeg')
    expect(holdsPhone(shown), query).toBe(false)
  }
  const everything = await fetch(`${url}/api/business/export`, { headers: signedIn })
  const files = unzipped(Buffer.from(await everything.arrayBuffer()))
  expect([...files.keys()].filter((name) => name.startsWith('files/')).length).toBe(4)
  expect([...files].filter(([, bytes]) => holdsPhone(bytes)).map(([name]) => name)).toEqual([])
  const kept = readdirSync(dataDir, { recursive: true, withFileTypes: true }).filter((each) => each.isFile())
  const holding = kept.filter(({ parentPath, name }) => holdsPhone(readFileSync(join(parentPath, name))))
  expect(holding.map(({ parentPath, name }) => join(parentPath, name))).toEqual([])
})

const PHONE = 'Telephone-de-Karim'
const GPS_TEXT = 'GPS-36.7538N-3.0588E'
const holdsPhone = (bytes: Buffer) => bytes.includes(PHONE) || bytes.includes(GPS_TEXT)

/** A picture as a phone would have taken it: with its name and the place in the file. */
async function taken(picture: Uint8Array): Promise<Buffer> {
  const bytes = await sharp(picture)
    .withExif({
      IFD0: { Model: PHONE },
      IFD3: {
        GPSLatitude: '36/1 45/1 13/1',
        GPSLatitudeRef: 'N',
        GPSDateStamp: '2026:02:03',
        GPSMapDatum: GPS_TEXT,
      },
    })
    .jpeg({ quality: 95 })
    .toBuffer()
  expect([bytes.includes(PHONE), bytes.includes(GPS_TEXT)]).toEqual([true, true])
  return bytes
}

function formOf(image: Buffer): FormData {
  const form = new FormData()
  form.set('image', new Blob([new Uint8Array(image)], { type: 'image/jpeg' }), 'IMG_0001.jpg')
  return form
}

/** As a browser signs in. */
async function signIn(url: string): Promise<Record<string, string>> {
  const answer = await fetch(`${url}/api/auth/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: 'owner1@example.dz', password: 'un mot de passe long' }),
  })
  const cookie = answer.headers.getSetCookie()[0]?.split(';')[0] ?? ''
  const me = (await (await fetch(`${url}/api/auth/me`, { headers: { cookie } })).json()) as {
    csrfToken: string
  }
  return { cookie, 'x-csrf-token': me.csrfToken }
}

function buttonsOf(markup: unknown): { text: string; callback_data: string }[] {
  const parsed = (typeof markup === 'string' ? JSON.parse(markup) : markup) as
    | { inline_keyboard?: { text: string; callback_data: string }[][] }
    | undefined
  return parsed?.inline_keyboard?.flat() ?? []
}
