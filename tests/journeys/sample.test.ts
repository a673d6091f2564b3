import { once } from 'node:events'
import { request, type IncomingMessage } from 'node:http'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { loadSample, SAMPLE_SIGN_IN } from '../../prisma/sample/sample.ts'
import { openTestServer, type TestServer } from '../server.ts'

const sample = { load: loadSample, signIn: SAMPLE_SIGN_IN }
const fromAfar = { key: null, headers: { 'x-forwarded-for': '192.168.1.20' } }
let server: TestServer
beforeAll(async () => {
  server = await openTestServer({ TRUST_PROXY: 'true' }, { sample })
})
afterAll(() => server.close())

test('from another machine there is no sample to open, and none is made', async () => {
  const { status } = await server.call('POST', '/api/auth/sample', fromAfar)
  expect(status).toBe(404)
})

describe('what only looks as if it came from this machine', () => {
  const wanted = {
    businessName: 'Kiosque',
    sector: 'grocery',
    wilaya: '16',
    ownerName: 'Nadia',
    email: 'nadia@example.dz',
    password: 'quatre cageots sous le figuier',
    language: 'fr',
  }
  let fresh: TestServer
  beforeAll(async () => {
    fresh = await openTestServer({ OPEN_REGISTRATION: 'false' }, { sample })
    await fresh.house.books.write((tx) => tx.updateTable('Business').set({ sample: 1 }).execute())
  })
  afterAll(() => fresh.close())

  /** By hand: `fetch` lets nobody choose the name of the host. */
  async function post(path: string, headers: Record<string, string>): Promise<number | undefined> {
    const asked = request(fresh.url + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
    })
    asked.end(path.endsWith('register') ? JSON.stringify(wanted) : undefined)
    const [answer] = (await once(asked, 'response')) as [IncomingMessage]
    answer.resume()
    return answer.statusCode
  }

  test.each([
    ['a proxy that nobody told us of', { 'x-forwarded-for': '192.168.1.20' }],
    ['a page that turned its own name on this address', { host: 'evil.example' }],
  ])('%s opens no sample and registers nobody', async (_what, headers) => {
    expect(await post('/api/auth/sample', headers)).toBe(404)
    expect(await post('/api/auth/register', headers)).toBe(403)
  })

  test('this machine by its own name registers without a code', async () => {
    expect(await post('/api/auth/register', { host: 'localhost:3000' })).toBe(201)
  })
})

test('whoever sits at the machine looks around in a sample business, made at the first wish and once', async () => {
  const open = () => server.call('POST', '/api/auth/sample', { key: null })
  const [first, second] = await Promise.all([open(), open()])
  expect([first.status, second.status]).toEqual([200, 200])
  expect(first.body).toMatchObject({ business: { sample: true, name: 'Supérette El Bahia' } })
  const cookie = first.headers.get('set-cookie')?.split(';')[0] ?? ''
  const known = (options: object) =>
    server.call('POST', '/api/auth/login', { body: SAMPLE_SIGN_IN, ...options })
  expect((await known({ key: null })).status).toBe(200)
  expect((await known(fromAfar)).status, 'a password that everybody knows').toBe(401)
  const stats = await server.call('GET', '/api/dashboard/stats', { key: null, headers: { cookie } })
  expect((stats.body as { salesCount: number }).salesCount).toBeGreaterThan(50)
})
