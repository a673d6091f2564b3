import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { codeOf, EMAIL, openDoor, PASSWORD } from '../door.ts'

const { server, post, signIn, as, withFactor, asAtFirst } = await openDoor()
beforeEach(asAtFirst)
afterAll(() => server.close())

describe('where the internet may knock, a second factor', () => {
  beforeAll(() => ask('required'))
  afterAll(() => ask('offered'))
  const ask = (secondFactor: 'required' | 'offered') => {
    server.house.parts.settings = { ...server.house.parts.settings, secondFactor }
  }
  const nothingIsLeftOf = (grace: string) =>
    server.house.books.write((tx) =>
      tx
        .updateTable('Person')
        .set({ settings: JSON.stringify({ factorBy: grace }) })
        .where('email', '=', EMAIL)
        .execute(),
    )

  test('is told of from the first sign-in on, and after a week nothing else opens before it', async () => {
    const browser = await signIn()
    const me = async () => (await as(browser)('GET', '/api/auth/me')).body as { factorBy: string | null }
    expect(Date.parse((await me()).factorBy ?? '') - Date.now()).toBeGreaterThan(6 * 86_400_000)
    expect((await as(browser)('GET', '/api/sales')).status).toBe(200)
    const refused = { status: 403, body: { type: 'urn:sanad:problem:second_factor_first' } }
    expect(await as(browser)('POST', '/api/keys', { name: 'Tableur' }), 'a key gets past it').toMatchObject(
      refused,
    )

    await nothingIsLeftOf(new Date().toISOString())
    for (const [method, path] of [
      ['GET', '/api/sales'],
      ['POST', '/api/customers'],
      ['GET', '/api/business/export'],
      ['POST', '/api/links'],
      ['GET', '/api/live'],
    ] as const)
      expect(await as(browser)(method, path, method === 'GET' ? undefined : {}), path).toMatchObject(refused)
    const question = { question: 'combien j’ai vendu aujourd’hui ?' }
    expect(await as(browser)('POST', '/api/ai/chat', question)).toMatchObject(refused)
    expect((await signIn()).cookie, 'nobody is locked out').not.toBe('')

    const { app } = await withFactor(browser)
    expect((await me()).factorBy).toBeNull()
    expect((await as(browser)('GET', '/api/sales')).status).toBe(200)
    expect((await as(browser)('POST', '/api/keys', { name: 'Tableur' })).status).toBe(201)
    await as(browser)('POST', '/api/second-factor/disable', { code: codeOf(app, 1) })
    expect(await as(browser)('GET', '/api/sales'), 'no week more').toMatchObject(refused)
    await nothingIsLeftOf(new Date(Date.now() + 1_000_000).toISOString())
  })

  test('is not got around by a key that makes keys and links', async () => {
    expect((await server.call('POST', '/api/keys', { body: { name: 'x' } })).status).toBe(403)
    expect((await server.call('POST', '/api/links', { body: {} })).status).toBe(403)
    expect((await server.call('GET', '/api/sales')).status).toBe(200)
  })
})

test('a second factor is asked of everybody at home where the owner wishes it, and by nobody else', async () => {
  const browser = await signIn()
  const everybody = (asked: boolean, who = browser) =>
    as(who)('POST', '/api/second-factor/everybody', { asked })
  const me = async () => (await as(browser)('GET', '/api/auth/me')).body as { factorBy: string | null }
  expect((await server.call('POST', '/api/second-factor/everybody', { body: { asked: true } })).status).toBe(
    403,
  )
  expect((await everybody(true)).body).toMatchObject({ enabled: false, askedBy: 'shop' })
  expect(Date.parse((await me()).factorBy ?? '') - Date.now()).toBeGreaterThan(6 * 86_400_000)
  expect((await server.call('POST', '/api/keys', { body: { name: 'x' } })).status, 'by a key').toBe(403)
  expect((await everybody(false)).body).toMatchObject({ askedBy: null })
  expect((await me()).factorBy).toBeNull()
  expect((await server.call('POST', '/api/keys', { body: { name: 'x' } })).status).toBe(201)
})

describe('a second factor', () => {
  test('is asked for once it is confirmed; a code works once, a recovery code once', async () => {
    const { app, recovery } = await withFactor(await signIn())
    const login = (code?: string) =>
      post('/api/auth/login', { email: EMAIL, password: PASSWORD, ...(code ? { code } : {}) })
    expect((await login()).body).toMatchObject({
      status: 401,
      type: 'urn:sanad:problem:second_factor_needed',
    })
    const code = codeOf(app, 1)
    expect((await login(code)).status).toBe(200)
    expect((await login(code)).body).toMatchObject({ type: 'urn:sanad:problem:second_factor_wrong' })
    expect(recovery).toHaveLength(10)
    expect((await login(recovery[0])).status).toBe(200)
    expect((await login(recovery[0])).status).toBe(401)
  })

  test('is not in force before it is confirmed, and is turned off with a code only', async () => {
    const browser = await signIn()
    await as(browser)('POST', '/api/second-factor', { password: PASSWORD })
    await signIn()
    const { app } = await withFactor(browser)
    expect((await as(browser)('GET', '/api/second-factor')).body).toEqual({
      enabled: true,
      recoveryCodesLeft: 10,
      askedBy: null,
    })
    const off = (code: string) => as(browser)('POST', '/api/second-factor/disable', { code })
    expect((await off('000000')).status).toBe(401)
    expect((await off(codeOf(app, 1))).status).toBe(204)
    await signIn()
  })
})

test('the codes of a second factor cannot be guessed at leisure', async () => {
  const browser = await signIn()
  await withFactor(browser)
  const tries = []
  for (let n = 0; n < 10; n++)
    tries.push((await as(browser)('POST', '/api/second-factor/disable', { code: '000000' })).status)
  expect(tries.filter((status) => status === 401)).toHaveLength(8)
  expect(tries.at(-1)).toBe(429)
  const elsewhere = await post('/api/auth/login', { email: EMAIL, password: PASSWORD, code: '000000' })
  expect(elsewhere.status, 'another way to try them, from an address with all its tries').toBe(429)
})
