import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import express, { type Request } from 'express'
import multer from 'multer'

/** A Bot API server over HTTP, as far as Sanad uses it: what people send goes in, what the bot calls comes out. */
export type FakeTelegram = {
  root: string
  token: string
  /** Every call but getUpdates, in order. */
  calls: Call[]
  /** The texts that a chat received, in order. */
  heard(chat: number): string[]
  /** Waits until something is true of what the server saw. */
  until(holds: () => boolean, what?: string): Promise<void>
  /** People do these. Each answers the update, to be sent again with `again`. */
  text(from: number, text: string): Update
  photo(from: number, bytes: Buffer, more?: { caption?: string; album?: string }): Update
  document(
    from: number,
    bytes: Buffer,
    more: { name: string; mime: string; size?: number; album?: string },
  ): Update
  press(from: number, data: string): Update
  edit(from: number, text: string): Update
  voice(from: number, bytes: Buffer): Update
  contact(from: number, name: string, phone: string): Update
  location(from: number, latitude: number, longitude: number): Update
  inGroup(from: number, text: string): Update
  again(update: Update): void
  /** The next calls of a method end like this instead: an error of the Bot API, or no answer at all. */
  failNext(method: string, ...failures: Failure[]): void
  /**
   * The line between the bot and Telegram: cut (connections are refused), swallowing (taken, and never answered), or
   * whole again. What people write meanwhile waits at Telegram.
   */
  line(is: 'whole' | 'cut' | 'swallows'): Promise<void>
  /** Updates that were not acknowledged yet. */
  waiting(): number
  webhook(): { url: string; secret: string } | null
  close(): Promise<void>
}

export type Call = { method: string; body: Record<string, unknown> }
export type Update = { update_id: number } & Record<string, unknown>
export type Failure =
  | { code: number; description: string; retryAfter?: number }
  | 'no answer'
  | 'taken, no answer'

const TOKEN = '123456:TEST-token'
const me = { id: 123456, is_bot: true, first_name: 'Sanad', username: 'sanad_test_bot' }

export async function openFakeTelegram(): Promise<FakeTelegram> {
  const calls: Call[] = []
  const files = new Map<string, { bytes: Buffer; path: string; size: number }>()
  const failures = new Map<string, Failure[]>()
  const queue: Update[] = []
  const sent = new Map<number, Record<string, unknown>>()
  let pollers: (() => void)[] = []
  let numbers = { update: 1000, message: 1, file: 1 }
  let webhook: { url: string; secret: string } | null = null

  let swallows = false
  const app = express()
  app.use((_request, _response, next) => {
    if (!swallows) next()
  })
  app.use(express.json({ limit: '30mb' }))
  app.all('/bot:token/:method', multer().any(), async (request, response) => {
    const { token, method = '' } = request.params as { token: string; method?: string }
    if (token !== TOKEN) return void response.status(401).json(error(401, 'Unauthorized'))
    const body = bodyOf(request)
    if (method !== 'getUpdates') calls.push({ method, body })
    const failure = failures.get(method)?.shift()
    if (failure === 'no answer' || failure === 'taken, no answer') {
      if (failure === 'taken, no answer') answerOf(method, body)
      return void request.socket.destroy()
    }
    if (failure) {
      const { code, description, retryAfter } = failure
      const parameters = retryAfter === undefined ? undefined : { retry_after: retryAfter }
      return void response.status(code).json({ ...error(code, description), parameters })
    }
    if (method === 'getUpdates') await updatesFrom(Number(body.offset ?? 0), Number(body.timeout ?? 0))
    const result = method === 'getUpdates' ? queue.slice(0, 100) : answerOf(method, body)
    if (result === null) response.status(400).json(error(400, 'Bad Request: invalid file_id'))
    else response.json({ ok: true, result })
  })
  app.get('/file/bot:token/*path', (request, response) => {
    const path = (request.params as { path: string[] }).path.join('/')
    const found = [...files.values()].find((file) => file.path === path)
    if (found) response.type('application/octet-stream').send(found.bytes)
    else response.status(404).json(error(404, 'Not Found'))
  })
  const server = await new Promise<Server>((resolve) => {
    const listening = app.listen(0, '127.0.0.1', () => resolve(listening))
  })

  const { port } = server.address() as AddressInfo

  /** Acknowledges what lies before the offset, then waits for news as long as it was asked to. */
  async function updatesFrom(offset: number, seconds: number): Promise<void> {
    while (queue[0] && queue[0].update_id < offset) queue.shift()
    if (queue.length > 0 || seconds === 0) return
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, seconds * 1_000)
      pollers.push(() => {
        clearTimeout(timer)
        resolve()
      })
    })
  }

  function answerOf(method: string, body: Record<string, unknown>): unknown {
    if (method === 'getMe') return me
    if (method === 'setWebhook') webhook = { url: String(body.url), secret: String(body.secret_token) }
    if (method === 'deleteWebhook') webhook = null
    if (method === 'getFile') {
      const file = files.get(String(body.file_id))
      return file ? { file_id: body.file_id, file_path: file.path, file_size: file.size } : null
    }
    if (!/^send(Message|Photo|Document)$/.test(method)) return true
    const chat = Number(body.chat_id)
    // Beside a picture it comes as text in a form, and goes back as what it says.
    const { reply_markup: markup } = body
    const keyboard: unknown = typeof markup === 'string' ? JSON.parse(markup) : markup
    const message = { ...messageFrom(chat), from: me, text: body.text, reply_markup: keyboard }
    sent.set(chat, message)
    return message
  }

  function push(update: Record<string, unknown>): Update {
    const whole = { update_id: numbers.update++, ...update }
    again(whole)
    return whole
  }

  function again(update: Update): void {
    if (webhook) {
      const headers = {
        'content-type': 'application/json',
        'x-telegram-bot-api-secret-token': webhook.secret,
      }
      void fetch(webhook.url, { method: 'POST', headers, body: JSON.stringify(update) })
      return
    }
    queue.push(update)
    for (const wake of pollers) wake()
    pollers = []
  }

  function messageFrom(from: number) {
    const person = { id: from, is_bot: false, first_name: 'Ali', language_code: 'fr' }
    return {
      message_id: numbers.message++,
      date: Math.floor(Date.now() / 1_000),
      from: person,
      chat: { id: from, type: 'private', first_name: 'Ali' },
    }
  }

  function keepFile(bytes: Buffer, path: string, size = bytes.length): string {
    const id = `F${numbers.file++}`
    files.set(id, { bytes, path: `${path}_${id}`, size })
    return id
  }

  return {
    root: `http://127.0.0.1:${port}`,
    token: TOKEN,
    calls,
    heard: (chat) =>
      calls
        .filter(({ method, body }) => /^send(Message|Photo)$/.test(method) && Number(body.chat_id) === chat)
        .map(({ body }) => String(body.text ?? body.caption)),
    async until(holds, what = 'what was waited for') {
      const end = Date.now() + 120_000
      while (!holds()) {
        if (Date.now() > end)
          throw new Error(`${what} did not happen; calls: ${JSON.stringify(calls).slice(0, 2_000)}`)
        await new Promise((resolve) => setTimeout(resolve, 10))
      }
    },
    text: (from, text) => push({ message: { ...messageFrom(from), text } }),
    photo(from, bytes, { caption, album } = {}) {
      const [small, large] = [
        keepFile(bytes.subarray(0, 10), 'photos/small'),
        keepFile(bytes, 'photos/large'),
      ]
      const photo = [
        { file_id: small, file_unique_id: 's', width: 90, height: 120, file_size: 10 },
        { file_id: large, file_unique_id: 'l', width: 960, height: 1280, file_size: bytes.length },
      ]
      return push({ message: { ...messageFrom(from), photo, caption, media_group_id: album } })
    },
    document(from, bytes, { name, mime, size, album }) {
      const document = {
        file_id: keepFile(bytes, 'documents/file', size),
        file_unique_id: 'd',
        file_name: name,
        mime_type: mime,
        file_size: size ?? bytes.length,
      }
      return push({ message: { ...messageFrom(from), document, media_group_id: album } })
    },
    press(from, data) {
      const message = sent.get(from) ?? { ...messageFrom(from), from: me }
      const { from: person } = messageFrom(from)
      return push({
        callback_query: { id: `c${numbers.update}`, from: person, data, message, chat_instance: '1' },
      })
    },
    edit: (from, text) => push({ edited_message: { ...messageFrom(from), text, edit_date: 1 } }),
    voice(from, bytes) {
      const voice = { file_id: keepFile(bytes, 'voice/note'), duration: 2, mime_type: 'audio/ogg' }
      return push({ message: { ...messageFrom(from), voice } })
    },
    contact(from, name, phone) {
      const contact = { first_name: name, phone_number: phone }
      return push({ message: { ...messageFrom(from), contact } })
    },
    location: (from, latitude, longitude) =>
      push({ message: { ...messageFrom(from), location: { latitude, longitude } } }),
    inGroup: (from, text) =>
      push({ message: { ...messageFrom(from), text, chat: { id: -from, type: 'group', title: 'Famille' } } }),
    again,
    failNext: (method, ...next) => void failures.set(method, [...(failures.get(method) ?? []), ...next]),
    async line(is) {
      swallows = is === 'swallows'
      if (is === 'whole' && !server.listening)
        await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
      if (is !== 'whole') server.closeAllConnections()
      if (is === 'cut' && server.listening) await new Promise((resolve) => server.close(resolve))
    },
    waiting: () => queue.length,
    webhook: () => webhook,
    async close() {
      for (const wake of pollers) wake()
      server.closeAllConnections()
      if (server.listening) await new Promise((resolve) => server.close(resolve))
    },
  }
}

function bodyOf(request: Request): Record<string, unknown> {
  const files = Array.isArray(request.files) ? request.files : []
  const parts = files.map(({ fieldname, buffer }) => [fieldname, { bytes: buffer.length }] as const)
  return { ...(request.body as Record<string, unknown> | undefined), ...Object.fromEntries(parts) }
}

function error(code: number, description: string) {
  return { ok: false, error_code: code, description }
}
