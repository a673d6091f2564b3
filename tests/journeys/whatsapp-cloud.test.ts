import { once } from 'node:events'
import type { Server } from 'node:http'
import { connect, type AddressInfo, type Socket } from 'node:net'
import express from 'express'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Said } from '#core/assistant/contract.ts'
import { silentLog } from '#core/log.ts'
import { readSettings, SettingsError } from '#core/settings.ts'
import { openDoors, type Doors } from '../../bot/doors.ts'
import { openWhatsAppCloud } from '../../bot/whatsapp/cloud/cloud.ts'
import { words } from '../../bot/words.ts'
import { openFakeGraph, type FakeGraph } from '../fakes/graph.ts'
import { openTestHouse, type TestHouse } from '../house.ts'
import { openTinyAssistant } from './tiny-assistant.ts'

const OWNER = '213555111111'
const STRANGER = '213555999999'

let graph: FakeGraph
let shop: TestHouse
let server: Server
let doors: Doors
let said: Said[]
let address: string

beforeEach(async () => {
  graph = await openFakeGraph()
  said = []
  shop = await openTestHouse({
    WHATSAPP_CLOUD_TOKEN: graph.token,
    WHATSAPP_CLOUD_PHONE_ID: graph.phoneId,
    WHATSAPP_CLOUD_VERIFY_TOKEN: graph.verifyToken,
    WHATSAPP_CLOUD_APP_SECRET: graph.appSecret,
    WHATSAPP_CLOUD_API_ROOT: graph.root,
    WHATSAPP_CLOUD_TEMPLATE: 'sanad_news',
  })
  const door = openWhatsAppCloud({ parts: shop.house.parts, clock: shop.house.clock, log: silentLog })
  if (!door) throw new Error('the door is not configured')
  const app = express().use(door.webhook)
  server = await new Promise<Server>((resolve) => {
    const listening = app.listen(0, '127.0.0.1', () => resolve(listening))
  })
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/bot/whatsapp`
  graph.pushTo(address)
  const assistant = openTinyAssistant(shop.house, { planned: (each) => void said.push(each) })
  const patience = { firstMs: 20, longestMs: 100, tries: 3 }
  doors = await openDoors({
    house: shop.house,
    assistant,
    doors: [{ ...door, reportsWithinMs: 400 }],
    log: silentLog,
    patience,
  })
})

afterEach(async () => {
  await doors.stop()
  server.closeAllConnections()
  server.close()
  await shop.close()
  await graph.close()
})

async function linkOwner(): Promise<void> {
  const { code } = await shop.ask<{ code: string }>('links_create')
  await graph.text(OWNER, code)
  await graph.until(() => graph.heard(OWNER).length === 1, 'the link')
  graph.calls.length = 0
}

function sent(to = OWNER) {
  return graph.calls.filter(({ path, body }) => path === 'messages' && body.to === to).map(({ body }) => body)
}

async function itemNames(): Promise<string[]> {
  const { items } = await shop.ask<{ items: { name: string }[] }>('inventory_list_items', { pageSize: 100 })
  return items.map(({ name }) => name).toReversed()
}

function outbox() {
  return shop.house.books.read((tx) =>
    tx.selectFrom('Outbox').select(['state', 'delivery', 'error', 'outsideId']).orderBy('id').execute(),
  )
}

/** A message of our own to the owner, as an alert is. */
async function tellOwner(text: string): Promise<void> {
  const to = { channel: 'whatsapp-cloud', chat: OWNER, businessId: shop.owner.business.id, dedupe: text }
  await shop.house.books.write((tx) => doors.messaging.tell(tx, to, { text, language: 'fr', choices: [] }))
  doors.messaging.wake()
}

test('Meta’s question whether the address is ours is answered only to who knows the token', async () => {
  const ask = (token: string) =>
    fetch(`${address}?hub.mode=subscribe&hub.verify_token=${token}&hub.challenge=4711`)
  expect(await (await ask(graph.verifyToken)).text()).toBe('4711')
  expect((await ask('guess')).status).toBe(403)
})

test('a notification whose signature is not over its very bytes is refused and not kept', async () => {
  const body = JSON.stringify(await graph.text(STRANGER, 'bonjour'))
  await graph.until(() => graph.heard(STRANGER).length === 1)
  for (const signature of ['', 'sha256=00', `sha256=${'0'.repeat(64)}`]) {
    const headers = { 'content-type': 'application/json', 'x-hub-signature-256': signature }
    expect(
      (await fetch(address, { method: 'POST', headers, body: body.replace('bonjour', 'autre') })).status,
    ).toBe(401)
  }
  const kept = await shop.house.books.read((tx) => tx.selectFrom('Inbox').select('id').execute())
  expect(kept).toHaveLength(1)
})

test('strangers’ megabytes are not taken in without a signature, and few with one that is still to be proved', async () => {
  const { port } = new URL(address)
  const begin = async (signature?: string) => {
    const socket = connect(Number(port), '127.0.0.1')
    const signed = signature === undefined ? '' : `X-Hub-Signature-256: sha256=${signature}\r\n`
    socket.on('error', () => {})
    socket.write(`POST /bot/whatsapp HTTP/1.1\r\nHost: x\r\n${signed}Content-Length: 3000000\r\n\r\nx`)
    return socket
  }
  const answerTo = async (socket: Socket) =>
    String(((await once(socket, 'data')) as [Buffer])[0]).split('\r\n')[0]
  const unsigned = await begin()
  expect(await answerTo(unsigned)).toContain('401')
  const waiting = await Promise.all(Array.from({ length: 64 }, () => begin('0'.repeat(64))))
  const beyond = await begin('0'.repeat(64))
  expect(await answerTo(beyond)).toContain('503')
  for (const socket of [unsigned, beyond, ...waiting]) socket.destroy()
})

test('a half-set number is refused in words that name what is missing', () => {
  const settings = readSettings({ WHATSAPP_CLOUD_TOKEN: 'x', WHATSAPP_CLOUD_PHONE_ID: '1' })
  const parts = { settings, chatAddresses: {} }
  const opening = () => openWhatsAppCloud({ parts, clock: shop.house.clock, log: silentLog })
  expect(opening).toThrow(SettingsError)
  expect(opening).toThrow('WHATSAPP_CLOUD_APP_SECRET')
})

test('the code alone links; the person then books, and the message is marked as read', async () => {
  await linkOwner()
  await graph.text(OWNER, 'article lait')
  await graph.until(() => graph.heard(OWNER).length === 1)
  expect(graph.heard(OWNER)).toEqual(['fait lait'])
  expect(await itemNames()).toEqual(['lait'])
  await graph.until(() => graph.calls.some(({ body }) => body.status === 'read'))
  expect(shop.house.parts.chatAddresses.whatsapp).toBe('213555000000')
})

test('a stranger is told once how to link; STOP is obeyed and answered once', async () => {
  await linkOwner()
  for (const text of ['bonjour', 'salut']) await graph.text(STRANGER, text)
  await graph.until(() => graph.heard(STRANGER).length === 1)
  for (const text of ['حبس', 'stop', 'bonjour']) await graph.text(STRANGER, text)
  await graph.text(OWNER, 'article lait')
  await graph.until(() => graph.heard(STRANGER).length === 2 && graph.heard(OWNER).length === 1)
  expect(graph.heard(STRANGER)).toEqual([words.fr.howToLink, words.ar.stopped])
})

test('the same notification again books once and is answered once', async () => {
  await linkOwner()
  const pushed = await graph.text(OWNER, 'article lait')
  expect((await graph.again(pushed)).status).toBe(200)
  await graph.until(() => graph.heard(OWNER).length === 1)
  await graph.again(pushed)
  await graph.text(OWNER, 'article pain')
  await graph.until(() => graph.heard(OWNER).length === 2)
  expect(graph.heard(OWNER)).toEqual(['fait lait', 'fait pain'])
  expect(await itemNames()).toEqual(['lait', 'pain'])
})

test('two choices are reply buttons, and a press is answered', async () => {
  await linkOwner()
  await graph.text(OWNER, 'choix')
  await graph.until(() => graph.heard(OWNER).length === 1)
  expect(sent()[0]?.interactive).toEqual({
    type: 'button',
    body: { text: 'On y va ?' },
    action: {
      buttons: [
        { type: 'reply', reply: { id: 'yes', title: 'Oui' } },
        { type: 'reply', reply: { id: 'no', title: 'Non' } },
      ],
    },
  })
  await graph.press(OWNER, 'yes', 'Oui')
  await graph.until(() => graph.heard(OWNER).length === 2)
  expect(graph.heard(OWNER)[1]).toBe('choisi yes (Oui)')
})

test('more choices, or long ones, are a list; past ten they are numbered in the text', async () => {
  await linkOwner()
  const choices = (count: number, name: string) =>
    Array.from({ length: count }, (_, n) => ({ id: `c${n}`, label: `${name} ${n}` }))
  const to = { channel: 'whatsapp-cloud', chat: OWNER, businessId: shop.owner.business.id }
  await shop.house.books.write(async (tx) => {
    const message = { text: 'Lequel ?', language: 'fr' as const }
    await doors.messaging.tell(
      tx,
      { ...to, dedupe: 'a' },
      { ...message, choices: choices(4, 'Lait entier de la laiterie de Boudouaou') },
    )
    await doors.messaging.tell(tx, { ...to, dedupe: 'b' }, { ...message, choices: choices(11, 'Lait') })
  })
  doors.messaging.wake()
  await graph.until(() => sent().length === 2)
  const [list, numbered] = sent() as {
    interactive?: { type: string; action: { sections: { rows: object[] }[] } }
  }[]
  expect(list?.interactive?.type).toBe('list')
  expect(list?.interactive?.action.sections[0]?.rows[3]).toEqual({
    id: 'c3',
    title: 'Lait entier de la laite…',
    description: 'Lait entier de la laiterie de Boudouaou 3',
  })
  expect(numbered?.interactive).toBeUndefined()
  expect(graph.heard(OWNER)[1]).toContain('11. Lait 10')
})

test('a photo is fetched by its id and kept; one that Meta no longer has is asked for again', async () => {
  await linkOwner()
  const bytes = Buffer.from('the bytes of a photo')
  await graph.image(OWNER, bytes, 'facture')
  await graph.until(() => graph.heard(OWNER).length === 1)
  const [attachment] = said.at(-1)?.attachments ?? []
  expect(await shop.house.parts.files.fetch(shop.owner.business.id, attachment?.sha256 ?? '')).toEqual(bytes)

  await graph.other(OWNER, { type: 'image', image: { id: 'IN99', mime_type: 'image/jpeg' } })
  await graph.until(() => graph.heard(OWNER).length === 2)
  expect(graph.heard(OWNER)[1]).toBe(words.fr.gone)
})

test('statuses are kept as far as the message came, whatever their order', async () => {
  await linkOwner()
  await graph.text(OWNER, 'article lait')
  await graph.until(() => graph.heard(OWNER).length === 1)
  for (const status of ['sent', 'read', 'delivered', 'delivered']) await graph.report(OWNER, status)
  expect((await outbox()).at(-1)).toMatchObject({ state: 'sent', delivery: 'read' })
})

test('a message that fails after it was taken is kept as given up, with Meta’s reason', async () => {
  await linkOwner()
  await graph.text(OWNER, 'article lait')
  await graph.until(() => graph.heard(OWNER).length === 1)
  await graph.report(OWNER, 'failed', { code: 131_026, title: 'Message undeliverable' })
  expect((await outbox()).at(-1)).toMatchObject({
    state: 'dead',
    delivery: 'failed',
    error: '131026 Message undeliverable',
  })
})

test('a try whose answer was lost is settled by the report and not sent again', async () => {
  await linkOwner()
  graph.failNext('taken, no answer')
  await graph.text(OWNER, 'article lait')
  await graph.until(() => graph.heard(OWNER).length === 1)
  await graph.report(OWNER, 'sent')
  await new Promise((resolve) => setTimeout(resolve, 600))
  await graph.text(OWNER, 'article pain')
  await graph.until(() => graph.heard(OWNER).length === 2)
  expect(graph.heard(OWNER)).toEqual(['fait lait', 'fait pain'])
})

test('a try that nobody reports is sent again under a line that says so', async () => {
  await linkOwner()
  graph.failNext('no answer')
  await graph.text(OWNER, 'article lait')
  await graph.until(() => graph.heard(OWNER).length === 1)
  expect(graph.heard(OWNER)).toEqual([`${words.fr.mayRepeat}\nfait lait`])
})

test('an outage is tried again; a refusal is final', async () => {
  await linkOwner()
  graph.failNext({ status: 503, code: 131_016, message: 'Service unavailable' })
  await graph.text(OWNER, 'article lait')
  await graph.until(() => graph.heard(OWNER).length === 1)
  graph.failNext({ status: 400, code: 131_026, message: 'Receiver is incapable' })
  await graph.text(OWNER, 'article pain')
  await graph.text(OWNER, 'article thé')
  await graph.until(() => graph.heard(OWNER).length === 2)
  expect(graph.heard(OWNER)).toEqual(['fait lait', 'fait thé'])
  expect((await outbox()).filter(({ state }) => state === 'dead')).toHaveLength(1)
})

test('past 24 hours only the approved template goes out, in one line', async () => {
  await linkOwner()
  await tellOwner('il y a peu')
  await graph.until(() => graph.heard(OWNER).length === 1)
  expect(sent()[0]?.type).toBe('text')

  const yesterday = new Date(shop.house.clock.now().getTime() - 25 * 3_600_000).toISOString()
  await shop.house.books.write((tx) => tx.updateTable('Inbox').set({ receivedAt: yesterday }).execute())
  await tellOwner('⚠️ Lait épuisé\nÀ commander.')
  await graph.until(() => graph.heard(OWNER).length === 2)
  expect(sent()[1]).toMatchObject({
    type: 'template',
    template: {
      name: 'sanad_news',
      language: { code: 'fr' },
      components: [{ type: 'body', parameters: [{ type: 'text', text: '⚠️ Lait épuisé · À commander.' }] }],
    },
  })
})

test('a contact card is asked about, and the answer is a sentence of its own', async () => {
  await linkOwner()
  const contacts = [{ name: { formatted_name: 'Karim' }, phones: [{ phone: '+213 550 12 34 56' }] }]
  await graph.other(OWNER, { type: 'contacts', contacts })
  await graph.until(() => graph.heard(OWNER).length === 1)
  const { interactive } = sent()[0] as { interactive: { action: { buttons: { reply: { id: string } }[] } } }
  const id = interactive.action.buttons[0]?.reply.id ?? ''
  await graph.press(OWNER, id, 'Nouveau client')
  await graph.until(() => graph.heard(OWNER).length === 2)
  expect(graph.heard(OWNER)[1]).toBe('fait nouveau client Karim +213550123456')
})

test('a place on the map, a film and a paper that is too large are each answered in words', async () => {
  await linkOwner()
  await graph.other(OWNER, { type: 'location', location: { latitude: 35.7, longitude: -0.63 } })
  await graph.other(OWNER, { type: 'video', video: { id: 'V1', mime_type: 'video/mp4' } })
  await graph.document(OWNER, 'facture.pdf', 25_000_000)
  await graph.until(() => graph.heard(OWNER).length === 3)
  expect(graph.heard(OWNER)).toEqual([words.fr.location, words.fr.unusable.video, words.fr.tooLarge(20)])
  expect(said).toEqual([])
})

test('a photo that Meta does not hand over at once waits, with what its chat wrote after it', async () => {
  await linkOwner()
  graph.hold(2)
  await graph.image(OWNER, Buffer.from('the bytes of a photo'))
  await graph.text(OWNER, 'article après')
  await graph.until(() => graph.heard(OWNER).length === 2)
  expect(graph.heard(OWNER)[0]).toMatch(/^fait photo/)
  expect(graph.heard(OWNER)[1]).toBe('fait après')
})
