import { createHmac } from 'node:crypto'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import express, { type Request } from 'express'
import multer from 'multer'

/** Meta's Graph API over HTTP, as far as Sanad uses it: what people send is pushed signed, what we call comes out. */
export type FakeGraph = {
  root: string
  token: string
  phoneId: string
  verifyToken: string
  appSecret: string
  /** Where notifications are pushed. */
  pushTo(url: string): void
  calls: GraphCall[]
  /** Everything that a person received, in order: the words of texts, captions, questions and templates. */
  heard(to: string): string[]
  until(holds: () => boolean, what?: string): Promise<void>
  /** People do these. Each answers the notification, to be pushed again with `again`. */
  text(from: string, text: string): Promise<object>
  image(from: string, bytes: Buffer, caption?: string): Promise<object>
  document(from: string, name: string, bytes: number): Promise<object>
  /** The next so many files that are asked for are not handed over: Meta is in trouble. */
  hold(times: number): void
  voice(from: string, bytes: Buffer, mime: string): Promise<object>
  press(from: string, id: string, title: string): Promise<object>
  other(from: string, message: object): Promise<object>
  again(notification: object): Promise<Response>
  /** Reports on the last message that a person received. */
  report(to: string, status: string, error?: { code: number; title: string }): Promise<Response>
  failNext(...failures: GraphFailure[]): void
  /**
   * The line between the house and Meta: cut (connections are refused), swallowing (taken, and never answered), or
   * whole again. With `reports`, what people write meanwhile waits at Meta, in order.
   */
  line(is: 'whole' | 'cut' | 'swallows'): Promise<void>
  forget(fileId: string): void
  close(): Promise<void>
}
export type GraphCall = { method: string; path: string; body: Record<string, unknown> }
export type GraphFailure =
  | { status: number; code: number; message: string }
  | 'no answer'
  | 'taken, no answer'

const TOKEN = 'EAAtest'
const PHONE = '1066'

/** With `reports`, it tells of each message that it takes, as Meta does: a little later, and again until it is heard. */
export async function openFakeGraph({ reports = false } = {}): Promise<FakeGraph> {
  const calls: GraphCall[] = []
  const failures: GraphFailure[] = []
  const files = new Map<string, { bytes: Buffer; mime: string; size?: number }>()
  let held = 0
  let numbers = { message: 1, file: 1 }
  let address = ''
  const closing = new AbortController()
  let is: 'whole' | 'cut' | 'swallows' = 'whole'
  /** What waited at Meta while the line was down is brought one after another, and before anything newer. */
  let waiting: object[] = []
  const app = express()
  app.use((_request, _response, next) => {
    if (is !== 'swallows') next()
  })
  app.use(express.json({ limit: '5mb' }))
  app.use((request, response, next) => {
    if (request.get('authorization') === `Bearer ${TOKEN}`) next()
    else response.status(401).json(refused(190, 'Invalid OAuth access token'))
  })
  app.get('/files/:id', (request, response) => {
    const file = files.get(request.params.id)
    if (file) response.type('application/octet-stream').send(file.bytes)
    else response.status(404).json(refused(100, 'gone'))
  })
  app.get(`/${PHONE}`, (_request, response) => {
    response.json({ display_phone_number: '+213 555 00 00 00', id: PHONE })
  })
  app.get('/:fileId', (request, response) => {
    const { fileId } = request.params
    if (held-- > 0) return void response.status(503).json(refused(2, 'Service temporarily unavailable'))
    const file = files.get(fileId)
    if (!file) return void response.status(400).json(refused(100, 'Unsupported get request'))
    response.json({
      url: `${root}/files/${fileId}`,
      mime_type: file.mime,
      file_size: file.size ?? file.bytes.length,
    })
  })
  app.post(`/${PHONE}/media`, multer().any(), (request, response) => {
    calls.push({ method: 'POST', path: 'media', body: bodyOf(request) })
    response.json({ id: `UP${numbers.file++}` })
  })
  app.post(`/${PHONE}/messages`, (request, response) => {
    const body = bodyOf(request)
    const isRead = body.status === 'read'
    const failure = isRead ? undefined : failures.shift()
    const kept = failure === undefined || failure === 'taken, no answer'
    const id = `wamid.${numbers.message++}`
    if (kept) calls.push({ method: 'POST', path: 'messages', body: { ...body, id } })
    if (kept && reports && !isRead) void pushUntilHeard(statusOf({ ...body, id }, 'sent'))
    if (failure === 'no answer' || failure === 'taken, no answer') return void request.socket.destroy()
    if (failure) return void response.status(failure.status).json(refused(failure.code, failure.message))
    response.json(isRead ? { success: true } : { messaging_product: 'whatsapp', messages: [{ id }] })
  })
  const server = await new Promise<Server>((resolve) => {
    const listening = app.listen(0, '127.0.0.1', () => resolve(listening))
  })
  const { port } = server.address() as AddressInfo
  const root = `http://127.0.0.1:${port}`

  const sentTo = (to: string) =>
    calls.filter(({ path, body }) => path === 'messages' && body.to === to).map(({ body }) => body)

  function again(notification: object): Promise<Response> {
    if (is !== 'whole') return Promise.reject(new Error('the line is down'))
    const body = JSON.stringify(notification)
    const signature = createHmac('sha256', 'app-secret').update(body).digest('hex')
    const headers = { 'content-type': 'application/json', 'x-hub-signature-256': `sha256=${signature}` }
    return fetch(address, { method: 'POST', headers, body })
  }

  /** Meta brings a notification again until it is answered with 200. */
  async function pushUntilHeard(notification: object): Promise<void> {
    while (!closing.signal.aborted) {
      const response = await again(notification).catch(() => null)
      if (response?.ok) return
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  }

  async function bringWhatWaits(): Promise<void> {
    for (let next = waiting[0]; next; next = waiting[0]) {
      await pushUntilHeard(next)
      waiting = waiting.slice(1)
    }
  }

  async function other(from: string, message: object): Promise<object> {
    const whole = notificationOf({
      contacts: [{ wa_id: from, profile: { name: 'Ali' } }],
      messages: [{ id: `wamid.in${numbers.message++}`, from, timestamp: '1790000000', ...message }],
    })
    if (is !== 'whole' || waiting.length > 0) waiting.push(whole)
    else await (reports ? pushUntilHeard(whole) : again(whole))
    return whole
  }

  return {
    root,
    token: TOKEN,
    phoneId: PHONE,
    verifyToken: 'verify-me',
    appSecret: 'app-secret',
    pushTo: (url) => void (address = url),
    calls,
    heard: (to) => sentTo(to).map(wordsOf),
    async until(holds, what = 'what was waited for') {
      const end = Date.now() + 60_000
      while (!holds()) {
        if (Date.now() > end)
          throw new Error(`${what} did not happen; calls: ${JSON.stringify(calls).slice(0, 2_000)}`)
        await new Promise((resolve) => setTimeout(resolve, 10))
      }
    },
    text: (from, text) => other(from, { type: 'text', text: { body: text } }),
    image(from, bytes, caption) {
      const id = `IN${numbers.file++}`
      files.set(id, { bytes, mime: 'image/jpeg' })
      return other(from, { type: 'image', image: { id, mime_type: 'image/jpeg', sha256: 'x', caption } })
    },
    document(from, filename, size) {
      const id = `IN${numbers.file++}`
      const mime = 'application/pdf'
      files.set(id, { bytes: Buffer.from('%PDF-1.4'), mime, size })
      return other(from, { type: 'document', document: { id, mime_type: mime, filename, sha256: 'x' } })
    },
    hold: (times) => void (held = times),
    voice(from, bytes, mime) {
      const id = `IN${numbers.file++}`
      files.set(id, { bytes, mime })
      return other(from, { type: 'audio', audio: { id, mime_type: mime, sha256: 'x', voice: true } })
    },
    press: (from, id, title) =>
      other(from, {
        type: 'interactive',
        interactive: { type: 'button_reply', button_reply: { id, title } },
      }),
    other,
    again,
    report: (to, status, error) => again(statusOf(sentTo(to).at(-1), status, error)),
    failNext: (...next) => void failures.push(...next),
    async line(now) {
      is = now
      if (is === 'whole' && !server.listening)
        await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
      if (is !== 'whole') server.closeAllConnections()
      if (is === 'cut' && server.listening) await new Promise((resolve) => server.close(resolve))
      if (is === 'whole') void bringWhatWaits()
    },
    forget: (fileId) => void files.delete(fileId),
    async close() {
      closing.abort()
      server.closeAllConnections()
      if (server.listening) await new Promise((resolve) => server.close(resolve))
    },
  }
}

function notificationOf(value: object): object {
  const metadata = { display_phone_number: '213555000000', phone_number_id: PHONE }
  return {
    object: 'whatsapp_business_account',
    entry: [
      {
        id: 'WABA',
        changes: [{ field: 'messages', value: { messaging_product: 'whatsapp', metadata, ...value } }],
      },
    ],
  }
}

function statusOf(
  sent: Record<string, unknown> | undefined,
  status: string,
  error?: { code: number; title: string },
): object {
  return notificationOf({
    statuses: [
      {
        id: String(sent?.id),
        status,
        timestamp: '1790000100',
        recipient_id: sent?.to,
        biz_opaque_callback_data: sent?.biz_opaque_callback_data,
        ...(error ? { errors: [error] } : {}),
      },
    ],
  })
}

type Sent = {
  text?: { body: string }
  image?: { caption?: string }
  interactive?: { body: { text: string } }
  template?: { components: { parameters: { text: string }[] }[] }
}

function wordsOf(body: Record<string, unknown>): string {
  const { text, image, interactive, template } = body as Sent
  const filled = template?.components[0]?.parameters.map((each) => each.text).join(' ')
  return text?.body ?? image?.caption ?? interactive?.body.text ?? filled ?? ''
}

function bodyOf(request: Request): Record<string, unknown> {
  return { ...(request.body as Record<string, unknown> | undefined) }
}

function refused(code: number, message: string) {
  return { error: { message, type: 'OAuthException', code, fbtrace_id: 'x' } }
}
