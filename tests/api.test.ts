import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { capabilities } from '#core/registry.ts'
import { everyRoute } from '../api/routes.ts'
import { openTestServer, type Answer, type TestServer } from './server.ts'

type ProblemBody = {
  type: string
  title: string
  status: number
  detail: string
  requestId: string
  errors?: { path: string }[]
}

let server: TestServer
beforeAll(async () => {
  server = await openTestServer()
})
afterAll(() => server.close())

const milk = { name: 'Lait', unit: 'pièce', price: 14_000 }

describe('problems', () => {
  test.each([
    ['fr', 'Introuvable'],
    ['ar', 'غير موجود'],
    ['en', 'Not found'],
  ])('are told in %s as problem details with the request’s id', async (language, title) => {
    const answer = await server.call('GET', '/api/inventory/nope', {
      headers: { 'accept-language': language },
    })
    const body = answer.body as ProblemBody
    expect(answer.status).toBe(404)
    expect(answer.headers.get('content-type')).toContain('application/problem+json')
    expect(body).toMatchObject({ title, status: 404, requestId: answer.headers.get('x-request-id') })
  })

  test.each([
    ['a wrong type', { ...milk, price: '140' }, 'price'],
    ['a huge number', { ...milk, price: 1e30 }, 'price'],
    ['half a centime', { ...milk, price: 1.5 }, 'price'],
    ['an unknown field', { ...milk, colour: 'red' }, ''],
    ['a business of one’s own choice', { ...milk, businessId: 'another' }, ''],
    ['an id and a time of one’s own choice', { ...milk, id: 'mine', createdAt: '2020-01-01T00:00:00Z' }, ''],
    [
      'every object’s ancestor',
      JSON.parse('{"name":"Lait","unit":"pièce","price":1,"__proto__":{"role":"owner"}}'),
      '',
    ],
    ['every object’s maker', { ...milk, constructor: { prototype: { role: 'owner' } } }, ''],
    ['an empty name', { ...milk, name: ' ' }, 'name'],
    ['seven decimals', { ...milk, quantity: 0.000_000_1 }, 'quantity'],
  ])('%s is 400, names the field and writes nothing', async (_what, body, path) => {
    const before = await server.call('GET', '/api/inventory')
    const answer = await server.call('POST', '/api/inventory', { body })
    expect(answer.status).toBe(400)
    expect((answer.body as ProblemBody).errors?.[0]?.path).toBe(path)
    expect((await server.call('GET', '/api/inventory')).text).toBe(before.text)
    expect('role' in {}, 'no object anywhere learns a new field').toBe(false)
  })

  test.each(['2026-02-30', '20226-01-01', '01/02/2026', ''])('the date «%s» is 400', async (date) => {
    const answer = await server.call('POST', '/api/inventory', { body: { ...milk, expiresOn: date } })
    expect(answer.status).toBe(400)
  })

  test.each([
    ['{"name":', 'application/json', 400],
    ['[]', 'application/json', 400],
    ['"text"', 'application/json', 400],
    ['name=Lait', 'application/x-www-form-urlencoded', 415],
    ['x'.repeat(1_100_000), 'application/json', 413],
  ])('a body that is no JSON object is refused: %.12s', async (body, type, status) => {
    const answer = await server.call('POST', '/api/inventory', { body, headers: { 'content-type': type } })
    expect(answer.status).toBe(status)
    expect((answer.body as ProblemBody).detail).not.toMatch(/at .*\.ts|Error:/)
  })

  test('an address that does not exist is 404 for whoever asks', async () => {
    expect((await server.call('GET', '/api/nothing')).status).toBe(404)
  })
})

describe('an idempotency key', () => {
  const post = (key: string, body: unknown) =>
    server.call('POST', '/api/inventory', { body, headers: { 'idempotency-key': key } })

  test('answers the first result again and changes nothing', async () => {
    const first = await post('once', { ...milk, name: 'Beurre' })
    const second = await post('once', { ...milk, name: 'Beurre' })
    expect(second).toMatchObject({ status: 201, body: first.body })
    const list = (await server.call('GET', '/api/inventory?search=beurre')) as Answer<{ total: number }>
    expect(list.body.total).toBe(1)
  })

  test('refuses another body with 422', async () => {
    await post('other', milk)
    expect((await post('other', { ...milk, price: 1 })).status).toBe(422)
  })

  test('lets a refused call be tried again', async () => {
    expect((await post('again', { ...milk, price: -1 })).status).toBe(400)
    expect((await post('again', milk)).status).toBe(201)
  })

  test('answers 409 or the same result to calls that come together, and books once', async () => {
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => post('together', { ...milk, name: 'Ensemble' })),
    )
    expect(new Set(answers.map(({ status }) => status))).toContain(201)
    for (const { status } of answers) expect([201, 409]).toContain(status)
    const list = (await server.call('GET', '/api/inventory?search=ensemble')) as Answer<{ total: number }>
    expect(list.body.total).toBe(1)
  })
})

describe('who may', () => {
  test('nobody without a sign-in', async () => {
    for (const { method, path } of everyRoute) {
      expect(
        (await server.call(method, path.replace(':id', 'x'), { key: null })).status,
        `${method} ${path}`,
      ).toBe(401)
    }
  })

  test('a read key only reads', async () => {
    const key = await server.key(server.owner, ['read'])
    expect((await server.call('GET', '/api/inventory', { key })).status).toBe(200)
    expect((await server.call('POST', '/api/inventory', { key, body: milk })).status).toBe(403)
    await server.call('POST', '/api/links', { body: {} })
    const codes = async (who?: string) =>
      (await server.call('GET', '/api/links', who === undefined ? {} : { key: who })).body as {
        items: { code: string | null }[]
      }
    expect((await codes()).items[0]?.code).toMatch(/^[A-Z0-9]{8}$/)
    expect((await codes(key)).items[0]?.code, 'it would open a chat that writes').toBeNull()
  })

  test('a revoked key is nobody', async () => {
    const made = (await server.call('POST', '/api/keys', { body: { name: 'x' } })) as Answer<{
      id: string
      key: string
    }>
    expect((await server.call('DELETE', `/api/keys/${made.body.id}`)).status).toBe(204)
    expect((await server.call('GET', '/api/inventory', { key: made.body.key })).status).toBe(401)
  })

  test('a cookie without the session’s token changes nothing', async () => {
    const login = await fetch(`${server.url}/api/auth/login`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email: 'owner1@example.dz', password: 'un mot de passe long' }),
    })
    const cookie = login.headers.get('set-cookie')?.split(';')[0] ?? ''
    expect(login.headers.get('set-cookie')).toMatch(/HttpOnly.*SameSite=Lax/i)
    const me = (await server.call('GET', '/api/auth/me', { key: null, headers: { cookie } })) as Answer<{
      csrfToken: string
    }>
    const post = (headers: Record<string, string>) =>
      server.call('POST', '/api/inventory', { key: null, body: milk, headers: { cookie, ...headers } })
    expect((await post({})).status).toBe(403)
    // What another site's form can send without asking first, and what would hide a change in a reading.
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])
      expect((await post({ 'content-type': type })).body).toMatchObject({
        type: 'urn:sanad:problem:csrf_missing',
      })
    const { body: item } = (await server.call('POST', '/api/inventory', {
      body: { ...milk, name: 'Beurre' },
    })) as Answer<{ id: string }>
    const there = `/api/inventory/${item.id}`
    for (const name of ['x-http-method-override', 'x-http-method', 'x-method-override'])
      await server.call('GET', `${there}?_method=DELETE`, {
        key: null,
        headers: { cookie, [name]: 'DELETE' },
      })
    expect((await server.call('GET', there)).status).toBe(200)
    expect((await post({ 'x-csrf-token': me.body.csrfToken })).status).toBe(201)
  })

  test('a wrong password and an unknown address get the same answer', async () => {
    const login = (email: string) =>
      server.call('POST', '/api/auth/login', { key: null, body: { email, password: 'not the right one' } })
    const [wrong, unknown] = await Promise.all([login('owner1@example.dz'), login('nobody@example.dz')])
    expect(wrong.status).toBe(401)
    const told = ({ status, body, headers }: Answer) => ({
      status,
      body: { ...(body as ProblemBody), requestId: '' },
      names: [...headers.keys()].toSorted(),
    })
    expect(told(wrong)).toEqual(told(unknown))
  })
})

describe('registration', () => {
  const wanted = {
    businessName: 'Épicerie',
    sector: 'grocery',
    wilaya: 'وهران',
    ownerName: 'Nadia',
    email: 'nadia@example.dz',
    password: 'une longue phrase',
    language: 'dz',
  }

  test('closes once a business exists', async () => {
    const closed = await openTestServer({ OPEN_REGISTRATION: 'false' })
    const answer = await closed.call('POST', '/api/auth/register', { key: null, body: wanted })
    expect(answer.status).toBe(403)
    await closed.close()
  })

  test('takes a wilaya by any of its names and answers its code', async () => {
    const answer = await server.call('POST', '/api/auth/register', { key: null, body: wanted })
    expect(answer).toMatchObject({
      status: 201,
      body: { business: { wilaya: '31' }, user: { language: 'dz-Latn' } },
    })
  })

  test('refuses a password that is easily guessed', async () => {
    const body = { ...wanted, email: 'other@example.dz', password: 'aaaaaaaaaaaa' }
    expect((await server.call('POST', '/api/auth/register', { key: null, body })).status).toBe(422)
  })
})

describe('every capability', () => {
  const addressed = new Set(everyRoute.flatMap(({ capability, later }) => [capability.name, later?.name]))

  test('that a screen or a key may reach has an address, or is listed here as said in a chat only', () => {
    const chatOnly = new Set(['changes_undo_last'])
    const without = capabilities
      .filter(({ name, doors }) => (doors.includes('web') || doors.includes('key')) && !addressed.has(name))
      .map(({ name }) => name)
    expect(without.filter((name) => !chatOnly.has(name))).toEqual([])
  })

  test('is described in OpenAPI, with no address left out', async () => {
    const { body } = (await server.call('GET', '/api/openapi.json', { key: null })) as Answer<{
      paths: Record<string, Record<string, unknown>>
    }>
    for (const { method, path } of everyRoute) {
      expect(
        body.paths[path.replace(/:(\w+)/g, '{$1}')]?.[method.toLowerCase()],
        `${method} ${path}`,
      ).toBeDefined()
    }
  })

  test('is a tool of MCP where its doors say so', async () => {
    const answer = (await server.call('POST', '/mcp', {
      body: { jsonrpc: '2.0', id: 1, method: 'tools/list' },
      headers: { accept: 'application/json, text/event-stream' },
    })) as Answer<{ result: { tools: { name: string }[] } }>
    const offered = answer.body.result.tools.map(({ name }) => name).toSorted()
    expect(offered).toEqual(
      capabilities
        .filter(({ doors }) => doors.includes('mcp'))
        .map(({ name }) => name)
        .toSorted(),
    )
    expect(offered).not.toContain('keys_create')
  })
})
