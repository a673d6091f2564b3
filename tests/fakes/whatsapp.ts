import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import express, { type Response } from 'express'

/**
 * WhatsApp behind the library, over HTTP: what people write and what we send lies here, as it does on a phone, and
 * outlives whoever is connected. What is written while nobody is connected is told to nobody: it has to be asked for.
 */
export type FakeWhatsApp = {
  /** Where the process around the library finds it. */
  address: string
  me: string
  /** The texts that a chat received from us, in order. */
  heard(chat: string): string[]
  /** Told late, and then in its chat's order; `twice` tells it once more, later. */
  text(from: string, text: string, twice: boolean): void
  /** Until somebody is connected: what a stranger writes before that, a code too, is asked for by nobody. */
  connected(): Promise<void>
  /** The phone took the device away, or WhatsApp blocked the account; whoever connects then is shown a picture. */
  leave(reason: 'LOGOUT' | 'TOS_BLOCK'): void
  /** The phone scans the picture. */
  scan(): void
  close(): Promise<void>
}

/** A message as WhatsApp's page models it, as far as the library reads it. */
export type PageMessage = {
  id: { fromMe: boolean; remote: string; id: string; _serialized: string }
  from: string
  to: string
  type: 'chat'
  body: string
  t: number
  notifyName: string
}

/** What the page tells, a line each. */
export type PageEvent = { event: 'ready' | 'qr' | 'disconnected' | 'message'; value: unknown }

const ME = '213555000000@c.us'
const LATEST_MS = 300
const AGAIN_MS = 1_500

export async function openFakeWhatsApp(): Promise<FakeWhatsApp> {
  const messages: PageMessage[] = []
  const telling = new Map<string, Promise<void>>()
  let page: Response | undefined
  let signedIn = true
  let announce = () => {}
  const connected = new Promise<void>((resolve) => {
    announce = resolve
  })

  const app = express()
  app.use(express.json({ limit: '30mb' }))
  app.get('/page', (_request, response) => {
    // One account is open in one place.
    page?.destroy()
    page = response
    response.type('application/x-ndjson').flushHeaders()
    emit(signedIn ? 'ready' : 'qr', signedIn ? null : 'PICTURE')
    announce()
    response.once('close', () => {
      if (page === response) page = undefined
    })
  })
  app.get('/chats/:chat', (request, response) => {
    response.json(messages.filter(({ id: { remote } }) => remote === request.params.chat))
  })
  app.post('/chats/:chat', (request, response) => {
    const { text } = request.body as { text: string }
    const message = keep(request.params.chat, text, true)
    // As on WhatsApp, what we send is a new message too.
    tell(message)
    response.json(message)
  })
  const server = await new Promise<Server>((resolve) => {
    const listening = app.listen(0, '127.0.0.1', () => resolve(listening))
  })

  function keep(chat: string, body: string, fromMe: boolean): PageMessage {
    const own = `M${messages.length}`
    const message: PageMessage = {
      id: { fromMe, remote: chat, id: own, _serialized: `${fromMe}_${chat}_${own}` },
      from: fromMe ? ME : chat,
      to: fromMe ? chat : ME,
      type: 'chat',
      body,
      t: Math.floor(Date.now() / 1_000),
      notifyName: 'Ali',
    }
    messages.push(message)
    return message
  }

  function emit(event: PageEvent['event'], value: unknown): void {
    page?.write(`${JSON.stringify({ event, value })}\n`)
  }

  function tell(message: PageMessage): void {
    if (signedIn) emit('message', message)
  }

  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    me: ME,
    heard: (chat) =>
      messages.flatMap(({ id, body }) =>
        id.fromMe && id.remote === chat ? [body.replaceAll('\u2063', '')] : [],
      ),
    text(from, text, twice) {
      const message = keep(from, text, false)
      const before = telling.get(from) ?? Promise.resolve()
      telling.set(
        from,
        before.then(() => wait(Math.random() * LATEST_MS)).then(() => tell(message)),
      )
      if (twice) setTimeout(() => tell(message), Math.random() * AGAIN_MS)
    },
    connected: () => connected,
    leave(reason) {
      emit('disconnected', reason)
      signedIn = false
    },
    scan() {
      signedIn = true
      emit('ready', null)
    },
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
