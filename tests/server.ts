import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { pino } from 'pino'
import { createApi, type ApiParts } from '../api/server.ts'
import { openAssistant } from '#core/assistant/assistant.ts'
import type { Caller } from '#core/capability.ts'
import { openTestHouse, type TestHouse } from './house.ts'

export type TestServer = TestHouse & {
  url: string
  /** An API key of the first owner, or of another person. */
  key(caller?: Caller, scopes?: ('read' | 'write')[]): Promise<string>
  /** Calls an address with a key; the answer's body is parsed where it is JSON. */
  call(method: string, path: string, options?: CallOptions): Promise<Answer>
}
export type CallOptions = {
  body?: unknown
  form?: FormData
  key?: string | null
  headers?: Record<string, string>
}
export type Answer<Body = unknown> = { status: number; headers: Headers; body: Body; text: string }

/** A real server on a free port, over a real house. */
export async function openTestServer(
  env: Record<string, string> = {},
  parts: Partial<Pick<ApiParts, 'webDirectory' | 'assistant' | 'sample' | 'log' | 'bots' | 'ready'>> = {},
): Promise<TestServer> {
  const shop = await openTestHouse({ RATE_LIMIT_PER_MINUTE: '0', ...env })
  const app = createApi({
    house: shop.house,
    assistant: openAssistant(shop.house),
    log: pino({ level: 'silent' }),
    version: 'test',
    setupCode: 'setup-code',
    ready: () => Promise.resolve({ database: true }),
    webDirectory: null,
    ...parts,
  })
  const server = app.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const key = async (caller = shop.owner, scopes: ('read' | 'write')[] = ['read', 'write']) => {
    const made = await shop.ask<{ key: string }>('keys_create', { name: 'test', scopes }, caller)
    return made.key
  }
  const owners = await key()
  return {
    ...shop,
    url,
    key,
    call: (method, path, options = {}) => call(url, method, path, { key: owners, ...options }),
    async close() {
      server.closeAllConnections()
      server.close()
      await shop.close()
    },
  }
}

async function call(
  url: string,
  method: string,
  path: string,
  { body, form, key, headers }: CallOptions,
): Promise<Answer> {
  const response = await fetch(url + path, {
    method,
    headers: {
      ...(key ? { authorization: `Bearer ${key}` } : {}),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...headers,
    },
    body: form ?? (typeof body === 'string' || body === undefined ? body : JSON.stringify(body)),
  })
  const text = await response.text()
  return { status: response.status, headers: response.headers, body: parsed(text), text }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
