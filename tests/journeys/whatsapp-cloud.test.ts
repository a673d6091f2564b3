import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { silentLog } from '#core/log.ts'
import { readSettings, SettingsError } from '#core/settings.ts'
import { openWhatsAppCloud } from '../../bot/whatsapp/cloud/cloud.ts'
import { words } from '../../bot/words.ts'
import type { FakeGraph } from '../fakes/graph.ts'
import type { TestHouse } from '../house.ts'
import { openTinyWhatsAppCloud, OWNER, STRANGER, type TinyWhatsAppCloud } from '../tiny-whatsapp-cloud.ts'

let cloud: TinyWhatsAppCloud
let graph: FakeGraph
let shop: TestHouse

beforeEach(async () => {
  cloud = await openTinyWhatsAppCloud()
  ;({ graph, shop } = cloud)
})
afterEach(() => cloud.close())

async function itemNames(): Promise<string[]> {
  const { items } = await shop.ask<{ items: { name: string }[] }>('inventory_list_items', { pageSize: 100 })
  return items.map(({ name }) => name).toReversed()
}

test('Meta’s question whether the address is ours is answered only to who knows the token', async () => {
  const ask = (token: string) =>
    fetch(`${cloud.address}?hub.mode=subscribe&hub.verify_token=${token}&hub.challenge=4711`)
  expect(await (await ask(graph.verifyToken)).text()).toBe('4711')
  expect((await ask('guess')).status).toBe(403)
})

test('a notification whose signature is not over its very bytes is refused and not kept', async () => {
  const body = JSON.stringify(await graph.text(STRANGER, 'bonjour'))
  await graph.until(() => graph.heard(STRANGER).length === 1)
  for (const signature of ['', 'sha256=00', `sha256=${'0'.repeat(64)}`]) {
    const headers = { 'content-type': 'application/json', 'x-hub-signature-256': signature }
    expect(
      (await fetch(cloud.address, { method: 'POST', headers, body: body.replace('bonjour', 'autre') }))
        .status,
    ).toBe(401)
  }
  const kept = await shop.house.books.read((tx) => tx.selectFrom('Inbox').select('id').execute())
  expect(kept).toHaveLength(1)
})

test('strangers’ megabytes are not taken in without a signature, and few with one that is still to be proved', async () => {
  const { port } = new URL(cloud.address)
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
  await cloud.linkOwner()
  await graph.text(OWNER, 'article lait')
  await graph.until(() => graph.heard(OWNER).length === 1)
  expect(graph.heard(OWNER)).toEqual(['fait lait'])
  expect(await itemNames()).toEqual(['lait'])
  await graph.until(() => graph.calls.some(({ body }) => body.status === 'read'))
  expect(shop.house.parts.chatAddresses.whatsapp).toBe('213555000000')
})

test('a stranger is told once how to link; STOP is obeyed and answered once', async () => {
  await cloud.linkOwner()
  for (const text of ['bonjour', 'salut']) await graph.text(STRANGER, text)
  await graph.until(() => graph.heard(STRANGER).length === 1)
  for (const text of ['حبس', 'stop', 'bonjour']) await graph.text(STRANGER, text)
  await graph.text(OWNER, 'article lait')
  await graph.until(() => graph.heard(STRANGER).length === 2 && graph.heard(OWNER).length === 1)
  expect(graph.heard(STRANGER)).toEqual([words.fr.howToLink, words.ar.stopped])
})

test('the same notification again books once and is answered once', async () => {
  await cloud.linkOwner()
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
  await cloud.linkOwner()
  await graph.text(OWNER, 'choix')
  await graph.until(() => graph.heard(OWNER).length === 1)
  expect(cloud.sent()[0]?.interactive).toEqual({
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
  await cloud.linkOwner()
  const choices = (count: number, name: string) =>
    Array.from({ length: count }, (_, n) => ({ id: `c${n}`, label: `${name} ${n}` }))
  const to = { channel: 'whatsapp-cloud', chat: OWNER, businessId: shop.owner.business.id }
  await shop.house.books.write(async (tx) => {
    const message = { text: 'Lequel ?', language: 'fr' as const }
    await cloud.doors.messaging.tell(
      tx,
      { ...to, dedupe: 'a' },
      { ...message, choices: choices(4, 'Lait entier de la laiterie de Boudouaou') },
    )
    await cloud.doors.messaging.tell(tx, { ...to, dedupe: 'b' }, { ...message, choices: choices(11, 'Lait') })
  })
  cloud.doors.messaging.wake()
  await graph.until(() => cloud.sent().length === 2)
  const [list, numbered] = cloud.sent() as {
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

test('a photo is fetched by its id; one that Meta no longer has is asked for again', async () => {
  await cloud.linkOwner()
  const bytes = Buffer.from('the bytes of a photo')
  await graph.image(OWNER, bytes, 'facture')
  await graph.until(() => graph.heard(OWNER).length === 1)
  const [attachment] = cloud.said.at(-1)?.attachments ?? []
  expect(Buffer.from(attachment?.bytes ?? '')).toEqual(bytes)

  await graph.other(OWNER, { type: 'image', image: { id: 'IN99', mime_type: 'image/jpeg' } })
  await graph.until(() => graph.heard(OWNER).length === 2)
  expect(graph.heard(OWNER)[1]).toBe(words.fr.gone)
})

test('a contact card is asked about, and the answer is a sentence of its own', async () => {
  await cloud.linkOwner()
  const contacts = [{ name: { formatted_name: 'Karim' }, phones: [{ phone: '+213 550 12 34 56' }] }]
  await graph.other(OWNER, { type: 'contacts', contacts })
  await graph.until(() => graph.heard(OWNER).length === 1)
  const { interactive } = cloud.sent()[0] as {
    interactive: { action: { buttons: { reply: { id: string } }[] } }
  }
  const id = interactive.action.buttons[0]?.reply.id ?? ''
  await graph.press(OWNER, id, 'Nouveau client')
  await graph.until(() => graph.heard(OWNER).length === 2)
  expect(graph.heard(OWNER)[1]).toBe('fait nouveau client Karim +213550123456')
})

test('a place on the map, a film and a paper that is too large are each answered in words', async () => {
  await cloud.linkOwner()
  await graph.other(OWNER, { type: 'location', location: { latitude: 35.7, longitude: -0.63 } })
  await graph.other(OWNER, { type: 'video', video: { id: 'V1', mime_type: 'video/mp4' } })
  await graph.document(OWNER, 'facture.pdf', 25_000_000)
  await graph.until(() => graph.heard(OWNER).length === 3)
  expect(graph.heard(OWNER)).toEqual([words.fr.location, words.fr.unusable.video, words.fr.tooLarge(20)])
  expect(cloud.said).toEqual([])
})

test('a photo that Meta does not hand over at once waits, with what its chat wrote after it', async () => {
  await cloud.linkOwner()
  graph.hold(2)
  await graph.image(OWNER, Buffer.from('the bytes of a photo'))
  await graph.text(OWNER, 'article après')
  await graph.until(() => graph.heard(OWNER).length === 2)
  expect(graph.heard(OWNER)[0]).toMatch(/^fait photo/)
  expect(graph.heard(OWNER)[1]).toBe('fait après')
})
