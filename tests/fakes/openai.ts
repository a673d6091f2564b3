import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout } from 'node:timers/promises'

/** What a question to the model held. */
export type Asked = {
  path: string
  messages: { role: string; content: unknown; tool_calls?: unknown; tool_call_id?: string }[]
  tools: { name: string; strict: boolean }[]
  schema: string | null
  stream: boolean
  /** The whole body as it came, for what must not be in it. */
  raw: string
}
type ToolCall = { name: string; input: unknown }

/** What the model does with a question. */
export type Play =
  /** `between`: what each piece waits for after it. */
  | { say: string; pieces?: number; between?: () => Promise<void> }
  | { call: readonly ToolCall[] }
  /** Arguments that are no JSON. */
  | { callBadly: string }
  | { status: number; retryAfter?: number; location?: string }
  | { hang: true }
  /** A stream that breaks off after these words. */
  | { breakOff: string }
  /** A body that is not what the protocol says. */
  | { body: string }
  | { hear: string }
  | { after: number; then: Play }
  | ((asked: Asked) => Play)

export type FakeOpenAI = {
  /** For `OPENAI_API_BASE`. */
  base: string
  asked: Asked[]
  /** Played one after the other; then what `always` says. */
  next(...plays: Play[]): void
  always(play: Play): void
  /** Forgets what was asked and what was planned. */
  fresh(): void
  /** The line to it: cut (connections are refused) or whole again. */
  line(is: 'whole' | 'cut'): Promise<void>
  close(): Promise<void>
}

/** A small server that speaks the OpenAI protocol over HTTP, and misbehaves as it is told to. */
export async function openFakeOpenAI(): Promise<FakeOpenAI> {
  let usual: Play = { say: 'Bonjour.' }
  let queue: Play[] = []
  const asked: Asked[] = []
  const server = createServer((request, response) => {
    void bodyOf(request).then((raw) => {
      if (request.url?.endsWith('/models')) {
        answerJson(response, { object: 'list', data: [{ id: 'fake-small', object: 'model' }] })
        return
      }
      const question = read(request.url ?? '', raw)
      asked.push(question)
      perform(queue.shift() ?? usual, question, response)
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    base: `http://127.0.0.1:${port}/v1`,
    asked,
    next: (...plays) => void queue.push(...plays),
    always: (play) => void (usual = play),
    fresh() {
      asked.length = 0
      queue = []
      usual = { say: 'Bonjour.' }
    },
    async line(is) {
      server.closeAllConnections()
      if (is === 'whole' && !server.listening) await once(server.listen(port, '127.0.0.1'), 'listening')
      if (is === 'cut' && server.listening) await once(server.close(), 'close')
    },
    async close() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

function perform(play: Play, question: Asked, response: ServerResponse): void {
  if (typeof play === 'function') return perform(play(question), question, response)
  if ('hang' in play) return
  if ('after' in play)
    return void setTimeout(play.after, undefined, { ref: false }).then(() =>
      perform(play.then, question, response),
    )
  if ('status' in play) {
    const wait = play.retryAfter === undefined ? {} : { 'retry-after': String(play.retryAfter) }
    const away = play.location === undefined ? {} : { location: play.location }
    response.writeHead(play.status, { 'content-type': 'application/json', ...wait, ...away })
    return void response.end(JSON.stringify({ error: { message: 'no', type: 'fake' } }))
  }
  if ('body' in play) {
    response.setHeader('content-type', 'application/json')
    return void response.end(play.body)
  }
  if ('hear' in play) return answerJson(response, { text: play.hear })
  if ('breakOff' in play) return breakOff(response, play.breakOff)
  const message = messageOf(play)
  if (question.stream) void stream(response, message, 'say' in play ? play : {})
  else answerJson(response, completion(message))
}

type Spoken = { content: string | null; tool_calls?: object[] }

function messageOf(play: { say: string } | { call: readonly ToolCall[] } | { callBadly: string }): Spoken {
  if ('say' in play) return { content: play.say }
  const calls =
    'call' in play
      ? play.call.map(({ name, input }) => ({ name, arguments: JSON.stringify(input) }))
      : [{ name: play.callBadly, arguments: '{"from": ' }]
  return {
    content: null,
    tool_calls: calls.map((each, at) => ({ id: `call_${at}`, type: 'function', function: each })),
  }
}

const usage = { prompt_tokens: 1_000, completion_tokens: 100, total_tokens: 1_100 }

function completion(message: Spoken) {
  const reason = message.tool_calls ? 'tool_calls' : 'stop'
  return {
    id: 'c',
    object: 'chat.completion',
    created: 1,
    model: 'fake-small',
    choices: [{ index: 0, message: { role: 'assistant', refusal: null, ...message }, finish_reason: reason }],
    usage,
  }
}

async function stream(
  response: ServerResponse,
  { content, tool_calls: calls }: Spoken,
  { pieces = 4, between }: { pieces?: number; between?: () => Promise<void> },
): Promise<void> {
  response.writeHead(200, { 'content-type': 'text/event-stream' })
  for (const piece of cut(content ?? '', pieces)) {
    response.write(chunk({ content: piece }, null))
    await between?.()
  }
  calls?.forEach((call, index) => response.write(chunk({ tool_calls: [{ index, ...call }] }, null)))
  response.write(chunk({}, calls ? 'tool_calls' : 'stop'))
  response.end(`data: ${JSON.stringify({ ...head, choices: [], usage })}\n\ndata: [DONE]\n\n`)
}

function breakOff(response: ServerResponse, words: string): void {
  response.writeHead(200, { 'content-type': 'text/event-stream' })
  response.write(chunk({ content: words }, null), () => response.destroy())
}

const head = { id: 'c', object: 'chat.completion.chunk', created: 1, model: 'fake-small' }

function chunk(delta: object, reason: string | null): string {
  return `data: ${JSON.stringify({ ...head, choices: [{ index: 0, delta, finish_reason: reason }] })}\n\n`
}

function cut(text: string, pieces: number): string[] {
  const size = Math.max(1, Math.ceil(text.length / pieces))
  return Array.from({ length: Math.ceil(text.length / size) }, (_, at) =>
    text.slice(at * size, (at + 1) * size),
  )
}

function answerJson(response: ServerResponse, body: object): void {
  response.setHeader('content-type', 'application/json')
  response.end(JSON.stringify(body))
}

type Body = {
  messages?: Asked['messages']
  tools?: { function: { name: string; strict?: boolean } }[]
  response_format?: { type: string }
  stream?: boolean
}

function read(path: string, raw: string): Asked {
  const body = (path.endsWith('/chat/completions') ? JSON.parse(raw) : {}) as Body
  return {
    path,
    messages: body.messages ?? [],
    tools: (body.tools ?? []).map(({ function: { name, strict } }) => ({ name, strict: strict ?? false })),
    schema: body.response_format?.type ?? null,
    stream: body.stream ?? false,
    raw,
  }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const pieces: Buffer[] = []
  for await (const piece of request) pieces.push(piece as Buffer)
  return Buffer.concat(pieces).toString('utf8')
}

type Dispatcher = { dispatch(options: { origin?: string | URL }, handler: unknown): boolean }

/**
 * Lets an address of the outside world lead to a server of ours, as a resolver would; answers how it is undone.
 * Only Node's own `fetch` is led.
 */
export async function leadTo(origin: string, base: string): Promise<() => void> {
  const place = globalThis as unknown as Record<symbol, Dispatcher>
  const symbol = Symbol.for('undici.globalDispatcher.1')
  // Node opens its dispatcher with the first fetch.
  await fetch('data:,')
  const real = place[symbol]
  if (!real) throw new Error('this Node keeps its dispatcher elsewhere')
  const to = new URL(base).origin
  place[symbol] = {
    dispatch: (options, handler) =>
      real.dispatch(String(options.origin) === origin ? { ...options, origin: to } : options, handler),
  }
  return () => void (place[symbol] = real)
}
