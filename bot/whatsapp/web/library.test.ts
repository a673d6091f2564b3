import whatsapp from 'whatsapp-web.js'
import { expect, test } from 'vitest'
import { fetchMedia, listenTo, obey } from './library.ts'
import type { Told } from './protocol.ts'

// The library's own classes without a browser: what they would ask the page is answered by `page`.

function openClient(page: (question: string) => unknown) {
  const client = new whatsapp.Client({ authStrategy: new whatsapp.NoAuth() })
  Object.assign(client, { pupPage: { evaluate: (asked: unknown) => Promise.resolve(page(String(asked))) } })
  const told: Told[] = []
  listenTo(client, (each) => told.push(each))
  return { client, told }
}

const raw = {
  id: { _serialized: 'false_21655@c.us_3EB0', fromMe: false, remote: '21655@c.us', id: '3EB0' },
  from: '21655@c.us',
  to: '21300@c.us',
  caption: 'facture',
  type: 'image',
  t: 1_700_000_000,
  notifyName: 'Ali',
  mediaKey: 'k',
  mimetype: 'image/jpeg',
  size: 1_234,
  directPath: '/x',
}

/** The library's types leave out that its messages can be made by hand. */
const { Message } = whatsapp as unknown as {
  Message: new (client: whatsapp.Client, data: object) => whatsapp.Message
}

test('a photo is told with its caption, its sender’s name and its size', async () => {
  const { client, told } = openClient(() => null)
  client.emit('message_create', new Message(client, raw))
  await expect.poll(() => told).toHaveLength(1)
  expect(told).toMatchObject([
    {
      kind: 'seen',
      message: {
        id: raw.id._serialized,
        from: '21655@c.us',
        text: 'facture',
        name: 'Ali',
        media: { mime: 'image/jpeg', bytes: 1_234 },
      },
    },
  ])
})

test('a session that was signed out is told apart from a line that was lost', () => {
  const { client, told } = openClient(() => null)
  client.emit('disconnected', 'LOGOUT')
  client.emit('disconnected', 'CONFLICT')
  client.emit('disconnected', 'TOS_BLOCK')
  expect(told).toEqual([
    { kind: 'signed_out', why: 'LOGOUT' },
    { kind: 'failed', why: 'CONFLICT' },
    { kind: 'banned', why: 'TOS_BLOCK' },
  ])
})

test('media that does not come at once is fetched again, and given up as gone after the last try', async () => {
  let tries = 0
  const page = (question: string) => {
    if (question.includes('getMessageModel')) return raw
    tries += 1
    return tries === 3 ? { data: Buffer.from('JPG').toString('base64'), mimetype: 'image/jpeg' } : undefined
  }
  expect(await fetchMedia(openClient(page).client, 'x', [0, 0, 0])).toEqual({
    base64: Buffer.from('JPG').toString('base64'),
    mime: 'image/jpeg',
  })
  expect(
    await fetchMedia(
      openClient((question) => (question.includes('getMessageModel') ? raw : undefined)).client,
      'x',
      [0, 0],
    ),
  ).toBeNull()
})

test('what is sent answers with its id', async () => {
  const page = (question: string) =>
    question.includes('sendMessage') ? { ...raw, id: { _serialized: 'true_1' } } : null
  const { client } = openClient(page)
  expect(await obey(client, { do: 'send', call: 1, chat: '21655@c.us', text: 'Reçu' })).toEqual({
    outsideId: 'true_1',
  })
})
