import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import type { ReadableStream } from 'node:stream/web'
import whatsapp from 'whatsapp-web.js'
import { answerTheHouse } from '../../bot/whatsapp/web/answer-the-house.ts'
import { launch } from '../../bot/whatsapp/web/protocol.ts'
import type { PageEvent, PageMessage } from '../fakes/whatsapp.ts'

// Our process around the library, and the library's own client, without a browser: what it would ask WhatsApp's page is
// asked of the fake WhatsApp, and what the page would tell it is emitted here.

const { standIn } = launch.parse(JSON.parse(process.argv[2] ?? '{}'))
const address = standIn?.path ?? ''

/** The library's types leave out that its messages can be made by hand. */
const { Message } = whatsapp as unknown as {
  Message: new (client: whatsapp.Client, data: object) => whatsapp.Message
}
const client = new whatsapp.Client({ authStrategy: new whatsapp.NoAuth() })

/** By the words that are in each question and in no other. */
async function evaluate(asked: unknown, chat: string, given: unknown): Promise<unknown> {
  const question = String(asked)
  if (question.includes('WAWebSocketModel')) return whatsapp.WAState.CONNECTED
  if (question.includes('enforceLidAndPnRetrieval')) return []
  if (question.includes('searchOptions')) {
    const { limit } = given as { limit: number }
    return (await ask<PageMessage[]>(`/chats/${chat}`)).slice(-limit)
  }
  if (question.includes('WWebJS.sendMessage')) return ask(`/chats/${chat}`, { text: given })
  if (question.includes('WWebJS.getChat(')) return { id: { _serialized: chat } }
  if (question.includes('sendChatstate')) return true
  throw new Error(`the fake WhatsApp knows no answer to ${question.slice(0, 200)}`)
}

async function ask<Answer>(path: string, body?: object): Promise<Answer> {
  const init = body && {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  }
  const response = await fetch(address + path, init)
  return (await response.json()) as Answer
}

async function open(): Promise<void> {
  const page = await fetch(`${address}/page`)
  const lines = createInterface({ input: Readable.fromWeb(page.body as ReadableStream) })
  for await (const line of lines) happen(JSON.parse(line) as PageEvent)
  throw new Error('WhatsApp closed the page')
}

function happen({ event, value }: PageEvent): void {
  if (event === 'message') client.emit('message_create', new Message(client, value as object))
  else if (event !== 'ready') client.emit(event, value)
  else {
    client.emit('authenticated')
    client.emit('ready')
  }
}

Object.assign(client, {
  pupPage: { evaluate },
  info: { wid: { _serialized: '213555000000@c.us' }, pushname: 'Amel' },
  initialize: open,
  destroy: () => Promise.resolve(),
})
answerTheHouse(client)
