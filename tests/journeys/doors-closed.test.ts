import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestServer, type TestServer } from '../server.ts'

let server: TestServer
beforeAll(async () => {
  server = await openTestServer({
    TRUST_PROXY: '1',
    CORS_ORIGINS: 'https://caisse.example.dz',
    METRICS_TOKEN: 'metrics',
  })
})
afterAll(() => server.close())

const get = (path: string, headers = {}) => server.call('GET', path, { headers })

/** Says something raw to the server; answers what came back until it closed, or was quiet for a second after it. */
async function say(text: string): Promise<string> {
  const socket = connect(Number(new URL(server.url).port), '127.0.0.1')
  await once(socket, 'connect')
  let heard = ''
  socket.on('data', (chunk: Buffer) => (heard += chunk.toString('latin1')))
  socket.on('error', () => {})
  socket.once('data', () => socket.setTimeout(1_000, () => socket.destroy()))
  socket.write(text)
  await once(socket, 'close')
  return heard
}

describe('what every answer says to a browser', () => {
  test('no script but our own, no frame, no sniffing, no other part of the device', async () => {
    const { headers } = await get('/api/business')
    const policy = headers.get('content-security-policy') ?? ''
    expect(policy).toContain("script-src 'self'")
    expect(policy).toContain("script-src-attr 'none'")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).toContain("base-uri 'none'")
    expect(/script-src[^;]*unsafe/.exec(policy)).toBeNull()
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('referrer-policy')).toBe('same-origin')
    expect(headers.get('permissions-policy')).toContain('geolocation=()')
    expect(headers.get('cache-control')).toBe('no-store')
    expect(headers.get('x-powered-by')).toBeNull()
    for (const path of ['/API/business', '/api/business//', '//api/business', '/api//business', '/api/Live'])
      expect(
        (await get(path)).status,
        'no other spelling of an address, which these would not hold for',
      ).toBe(404)
  })

  test('a stroke at the end of an address is as good as none, and gets past nothing', async () => {
    expect((await get('/api/docs/')).status).toBe(200)
    const answer = await get('/api/customers/?page=1')
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'no-store'])
    expect((await server.call('GET', '/api/business/', { key: null })).status).toBe(401)
    const once = { body: { name: 'Karim' }, headers: { 'idempotency-key': 'once' } }
    const [first, again] = [
      await server.call('POST', '/api/customers/', once),
      await server.call('POST', '/api/customers', once),
    ]
    expect([first.status, again.status, again.body]).toEqual([201, 201, first.body])
  })

  test('HTTPS from now on, behind HTTPS only', async () => {
    expect((await get('/api/health')).headers.get('strict-transport-security')).toBeNull()
    const behind = await get('/api/health', { 'x-forwarded-proto': 'https' })
    expect(behind.headers.get('strict-transport-security')).toBe('max-age=31536000; includeSubDomains')
  })

  test('also where there is nothing, and where a method has no meaning', async () => {
    for (const [method, path] of [
      ['POST', '/'],
      ['PUT', '/assets/x.js'],
      ['DELETE', '/api/nothing'],
    ] as const) {
      const { status, headers } = await server.call(method, path)
      expect(status, `${method} ${path}`).toBe(404)
      expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('content-type')).toContain('application/problem+json')
    }
    const traced = await say('TRACE /api/business HTTP/1.1\r\nHost: x\r\nCookie: secret=1\r\n\r\n')
    expect(traced).toContain('404')
    expect(traced).not.toContain('secret=1')
  })

  test('what is measured is for this machine and for who has the token', async () => {
    const meters = async (headers = {}) =>
      (await server.call('GET', '/metrics', { key: null, headers })).status
    expect(await meters()).toBe(200)
    expect(await meters({ 'x-forwarded-for': '192.168.1.20' })).toBe(404)
    expect(await meters({ forwarded: 'for=127.0.0.1', authorization: 'Bearer x' })).toBe(404)
    expect(await meters({ 'x-forwarded-for': '192.168.1.20', authorization: 'Bearer metrics' })).toBe(200)
  })

  test('other origins are closed but for the configured ones', async () => {
    const from = async (origin: string) =>
      (await get('/api/health', { origin })).headers.get('access-control-allow-origin')
    expect(await from('https://caisse.example.dz')).toBe('https://caisse.example.dz')
    expect(await from('https://evil.example')).toBeNull()
    expect(await from('null')).toBeNull()
  })
})

describe('a client that means no good', () => {
  test.each([
    ['headers without end', `GET / HTTP/1.1\r\nHost: x\r\n${'X-A: b\r\n'.repeat(5_000)}`, '431'],
    [
      'a body in two lengths',
      'POST /api/sales HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n',
      '400',
    ],
    ['no protocol at all', '\0\u0001\u0002\r\n\r\n', '400'],
    ['no host', 'GET / HTTP/1.1\r\n\r\n', '400'],
    ['two hosts', 'GET /api/health HTTP/1.1\r\nHost: a\r\nHost: b\r\nConnection: close\r\n\r\n', '400'],
    ['two lengths', 'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\n', '400'],
    ['a length below nothing', 'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: -5\r\n\r\n', '400'],
    ['a space before a colon', 'POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding : chunked\r\n\r\n', '400'],
    ['a header over two lines', 'GET / HTTP/1.1\r\nHost: x\r\nX-A: b\r\n c\r\n\r\n', '400'],
    ['lines that end by half', 'GET / HTTP/1.1\nHost: x\n\n', '400'],
  ])('%s', async (_what, text, status) => {
    expect((await say(text)).split('\r\n')[0]).toContain(status)
  })

  test('a stranger’s megabytes are not taken in', async () => {
    const answer = await server.call('POST', '/api/sales', { key: null, body: { x: 'y'.repeat(900_000) } })
    expect(answer.status).toBe(401)
    const large = await server.call('POST', '/api/sales', { body: { x: 'y'.repeat(1_200_000) } })
    expect(large.status).toBe(413)
  })

  test('what lies a hundred thousand deep is refused before anything walks through it', async () => {
    const deep = `{"name":${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}}`
    const readOnly = await server.key(server.owner, ['read'])
    const json = { 'content-type': 'application/json' }
    for (const [key, headers] of [
      [readOnly, json],
      [await server.key(), { ...json, 'idempotency-key': 'deep' }],
    ] as const) {
      expect((await server.call('POST', '/api/inventory', { key, headers, body: deep })).status).toBe(400)
    }
    const quoted = await server.call('POST', '/api/customers', { body: { name: `\\"${'['.repeat(90)}` } })
    expect(quoted.status, 'brackets inside a text are only letters').toBe(201)
    // Half of ∀ is the byte of a quote.
    const hidden = await fetch(`${server.url}/api/inventory`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${await server.key()}`,
        'content-type': 'application/json; charset=utf-16le',
        'idempotency-key': 'hidden',
      },
      body: Buffer.from(`{"name":"∀","more":${'['.repeat(100_000)}${']'.repeat(100_000)}}`, 'utf16le'),
    })
    expect(hidden.status).toBe(400)
  })

  test('asks for one thing at a time of MCP', async () => {
    const ask = (id: number) => ({ jsonrpc: '2.0', id, method: 'tools/list' })
    const headers = { accept: 'application/json, text/event-stream' }
    const answer = await server.call('POST', '/mcp', { body: [ask(1), ask(2)], headers })
    expect(answer.status).toBe(400)
  })

  test('holds no stream of MCP open', async () => {
    const headers = { accept: 'text/event-stream' }
    const answer = await server.call('GET', '/mcp', { headers })
    expect({ status: answer.status, allow: answer.headers.get('allow') }).toEqual({
      status: 405,
      allow: 'POST',
    })
  })

  test('a new made-up key for each call does not get past the limit of calls', async () => {
    const strict = await openTestServer({ RATE_LIMIT_PER_MINUTE: '4' })
    const statuses = []
    for (let n = 0; n < 22; n++)
      statuses.push((await strict.call('GET', '/api/business', { key: `snd_${n}` })).status)
    expect(statuses.slice(0, 20)).toEqual(Array.from({ length: 20 }, () => 401))
    expect(statuses.slice(20)).toEqual([429, 429])
    await strict.close()
  })

  test('the set-up code cannot be guessed at leisure', async () => {
    const open = await openTestServer({ HOST: '0.0.0.0', OPEN_REGISTRATION: 'false' })
    await open.house.books.write((tx) => tx.updateTable('Business').set({ sample: 1 }).execute())
    const wanted = {
      businessName: 'Kiosque',
      sector: 'grocery',
      wilaya: '16',
      ownerName: 'Nadia',
      email: 'nadia@example.dz',
      password: 'quatre cageots sous le figuier',
      language: 'fr',
    }
    const register = async (setupCode: string) =>
      (await open.call('POST', '/api/auth/register', { key: null, body: { ...wanted, setupCode } })).status
    const statuses = []
    for (let n = 0; n < 9; n++) statuses.push(await register(`guess-${n}`))
    expect(statuses).toEqual([...Array.from({ length: 8 }, () => 403), 429])
    expect(await register('setup-code'), 'the right one, too late').toBe(429)
    await open.close()
  })

  test('five hundred connections that say nothing keep nobody out', async () => {
    const sockets: Socket[] = []
    for (let n = 0; n < 500; n++) {
      const socket = connect(Number(new URL(server.url).port), '127.0.0.1')
      socket.on('error', () => {})
      sockets.push(socket)
    }
    await Promise.all(sockets.map((socket) => once(socket, 'connect')))
    for (const socket of sockets) socket.write('GET /api/health HTTP/1.1\r\nHost: x\r\n')
    expect((await get('/api/health')).status).toBe(200)
    expect((await get('/api/business')).status).toBe(200)
    for (const socket of sockets) socket.destroy()
  })
})
