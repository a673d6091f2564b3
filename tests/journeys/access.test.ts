import { TOTP } from 'otpauth'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { dropSecondFactor, setPassword } from '#core/business/accounts.ts'
import { newId } from '#core/ids.ts'
import { openTestServer, type TestServer } from '../server.ts'

const EMAIL = 'owner1@example.dz'
const PASSWORD = 'un mot de passe long'

let server: TestServer
beforeAll(async () => {
  server = await openTestServer()
})
afterAll(() => server.close())
beforeEach(async () => {
  await dropSecondFactor(server.house, EMAIL)
  await setPassword(server.house, EMAIL, PASSWORD)
})

type Browser = { cookie: string; csrf: string }

const post = (path: string, body: unknown, headers = {}) =>
  server.call('POST', path, { key: null, body, headers })

async function signIn(more: object = {}, cookie = '', headers = {}): Promise<Browser> {
  const answer = await post(
    '/api/auth/login',
    { email: EMAIL, password: PASSWORD, ...more },
    { cookie, ...headers },
  )
  expect(answer.status, answer.text).toBe(200)
  const set = answer.headers.get('set-cookie')?.split(';')[0] ?? ''
  const me = await server.call('GET', '/api/auth/me', { key: null, headers: { cookie: set } })
  return { cookie: set, csrf: (me.body as { csrfToken: string }).csrfToken }
}

function as({ cookie, csrf }: Browser) {
  const headers = { cookie, 'x-csrf-token': csrf }
  return (method: string, path: string, body?: unknown) =>
    server.call(method, path, { key: null, headers, ...(body === undefined ? {} : { body }) })
}

/** Turns the second factor on, and answers the app that knows its codes. */
async function withFactor(browser: Browser): Promise<{ app: TOTP; recovery: string[] }> {
  const begun = await as(browser)('POST', '/api/second-factor', { password: PASSWORD })
  expect(begun.status, begun.text).toBe(201)
  const { secret, uri } = begun.body as { secret: string; uri: string }
  expect(uri).toMatch(/^otpauth:\/\/totp\/Sanad:.*secret=/)
  const app = new TOTP({ secret })
  const confirmed = await as(browser)('POST', '/api/second-factor/confirm', { code: codeOf(app) })
  expect(confirmed.status, confirmed.text).toBe(200)
  return { app, recovery: (confirmed.body as { recoveryCodes: string[] }).recoveryCodes }
}

/** The app's code now, or some steps away from now. */
function codeOf(app: TOTP, steps = 0): string {
  return app.generate({ timestamp: Date.now() + steps * 30_000 })
}

describe('sessions', () => {
  test('are listed, the asking one marked; one is ended, and all others at once', async () => {
    const [phone, till] = [await signIn(), await signIn({}, '', { 'x-forwarded-for': '10.9.8.7' })]
    type List = { items: { id: string; current: boolean; address: string | null }[] }
    const list = async (browser: Browser) => (await as(browser)('GET', '/api/sessions')).body as List
    expect((await list(phone)).items.filter(({ current }) => current)).toHaveLength(1)
    const addresses = (await list(phone)).items.map(({ address }) => address)
    expect(addresses, 'nobody named a proxy that may say so').not.toContain('10.9.8.7')
    const other = (await list(till)).items.find(({ current }) => current)
    expect((await as(phone)('DELETE', `/api/sessions/${other?.id}`)).status).toBe(204)
    expect((await as(till)('GET', '/api/auth/me')).status).toBe(401)
    expect((await as(phone)('DELETE', `/api/sessions/${other?.id}`)).status).toBe(404)

    const third = await signIn()
    expect((await as(phone)('POST', '/api/sessions/end-others')).status).toBe(200)
    expect((await as(third)('GET', '/api/auth/me')).status).toBe(401)
    expect((await as(phone)('GET', '/api/auth/me')).status).toBe(200)
  })

  test('a browser that signs in anew gets a new session and its old one ends', async () => {
    const before = await signIn()
    const after = await signIn({}, before.cookie)
    expect(after.cookie).not.toBe(before.cookie)
    expect((await as(before)('GET', '/api/auth/me')).status).toBe(401)
  })

  test('a session is over after three months, however busy', async () => {
    const browser = await signIn()
    const old = new Date(Date.now() - 91 * 86_400_000).toISOString()
    await server.house.books.write((tx) => tx.updateTable('Session').set({ createdAt: old }).execute())
    expect((await as(browser)('GET', '/api/auth/me')).status).toBe(401)
  })

  test('a session that nobody used for two weeks is over', async () => {
    const browser = await signIn()
    expect(browser.cookie.split('=')[1]?.length, '256 bits').toBeGreaterThanOrEqual(43)
    const state = async (days: number) => {
      const expiresAt = new Date(Date.now() + (14 - days) * 86_400_000).toISOString()
      await server.house.books.write((tx) => tx.updateTable('Session').set({ expiresAt }).execute())
      return (await as(browser)('GET', '/api/auth/me')).status
    }
    expect(await state(13)).toBe(200)
    expect(await state(15)).toBe(401)
  })

  test('opens and ends ways into the account only soon after its person showed who they are', async () => {
    const browser = await signIn()
    const stale = new Date(Date.now() - 61 * 60_000).toISOString()
    await server.house.books.write((tx) => tx.updateTable('Session').set({ createdAt: stale }).execute())
    const asked = async (who: Browser) => [
      await as(who)('POST', '/api/keys', { name: 'Tableur' }),
      await as(who)('POST', '/api/links', {}),
      await as(who)('POST', '/api/sessions/end-others', {}),
      await as(who)('DELETE', '/api/sessions/nobody'),
    ]
    for (const { status, body } of await asked(browser))
      expect({ status, body }).toMatchObject({ status: 403, body: { type: 'urn:sanad:problem:prove_again' } })
    expect((await as(browser)('GET', '/api/sales')).status, 'a till goes on').toBe(200)
    const again = await signIn({}, browser.cookie)
    expect((await asked(again)).map(({ status }) => status)).toEqual([201, 201, 200, 404])
  })

  test('another person’s session cannot be ended', async () => {
    const stranger = await server.key(await server.another())
    const browser = await signIn()
    const [{ id } = { id: '' }] = (
      (await as(browser)('GET', '/api/sessions')).body as { items: { id: string }[] }
    ).items
    expect((await server.call('DELETE', `/api/sessions/${id}`, { key: stranger })).status).toBe(404)
  })
})

test('a password is changed with the one before it, and every other session ends', async () => {
  const [phone, till] = [await signIn(), await signIn()]
  const change = (current: string, password: string) =>
    as(phone)('POST', '/api/password', { current, password })
  expect((await change('pas le bon', 'encore plus long')).status).toBe(401)
  expect((await change(PASSWORD, 'court')).status).toBe(422)
  expect((await change(PASSWORD, 'encore plus long')).status).toBe(200)
  expect((await as(till)('GET', '/api/auth/me')).status).toBe(401)
  expect((await change('encore plus long', PASSWORD)).status).toBe(200)
  expect((await server.call('POST', '/api/password', { body: {} })).status, 'by a key').toBe(403)

  const left = await signIn()
  await setPassword(server.house, EMAIL, PASSWORD)
  expect((await as(left)('GET', '/api/auth/me')).status, 'by the machine’s own terminal').toBe(401)
})

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

test('a forgotten password is replaced by the linked chat’s code together with the second factor', async () => {
  const { app } = await withFactor(await signIn())
  await server.house.books.write((tx) =>
    tx
      .insertInto('ChatLink')
      .values({
        id: newId(),
        businessId: server.owner.business.id,
        personId: server.owner.person.id,
        channel: 'telegram',
        address: '77',
        name: null,
        createdAt: '2026-11-18T09:00:00.000Z',
        unlinkedAt: null,
        stoppedAt: null,
      })
      .execute(),
  )
  const messages = () => server.house.books.read((tx) => tx.selectFrom('Outbox').select('body').execute())
  expect((await post('/api/auth/reset', { email: 'inconnu@example.dz' })).status).toBe(202)
  expect(await messages()).toHaveLength(0)
  expect((await post('/api/auth/reset', { email: EMAIL })).status).toBe(202)
  expect((await post('/api/auth/reset', { email: EMAIL })).status).toBe(202)
  const [message] = await messages()
  expect(await messages(), 'one message, however often it is asked').toHaveLength(1)
  const [chatCode = ''] = /[A-Z0-9]{8}/.exec(message?.body ?? '') ?? []

  const confirm = (code: string, chat = chatCode) =>
    post('/api/auth/reset/confirm', { email: EMAIL, chatCode: chat, code, password: 'tout neuf et long' })
  expect((await confirm('000000')).status).toBe(401)
  expect((await confirm(codeOf(app, 1))).status).toBe(204)
  expect((await confirm(codeOf(app, 1))).status, 'used up').toBe(422)
})

test('who came in and who tried stands in the log of the business, also at the second factor', async () => {
  await withFactor(await signIn())
  await post('/api/auth/login', { email: EMAIL, password: 'faux' })
  await post('/api/auth/login', { email: EMAIL, password: PASSWORD, code: '000000' })
  const lines = await server.house.books.read((tx) =>
    tx.selectFrom('Audit').select(['outcome', 'input']).where('capability', '=', 'auth_login').execute(),
  )
  const said = lines.map(({ outcome, input }) => `${outcome} ${(JSON.parse(input) as { by: string }).by}`)
  expect(said).toContain('done password')
  expect(said.slice(-2)).toEqual(['refused password', 'refused second factor'])
})

test('behind HTTPS the cookie is the very host’s own; over HTTP that name opens nothing', async () => {
  const behind = await openTestServer({ TRUST_PROXY: '1' })
  const https = { 'x-forwarded-proto': 'https' }
  const body = { email: EMAIL, password: PASSWORD }
  const login = await behind.call('POST', '/api/auth/login', { key: null, body, headers: https })
  const set = login.headers.get('set-cookie') ?? ''
  expect(set).toMatch(/^__Host-sanad_session=[\w-]{43};.*Path=\/;.*HttpOnly; Secure; SameSite=Lax$/)
  expect(set).not.toContain('Domain')
  const [cookie = ''] = set.split(';')
  const me = (sent: string, headers = {}) =>
    behind.call('GET', '/api/auth/me', { key: null, headers: { cookie: sent, ...headers } })
  expect((await me(cookie, https)).status).toBe(200)
  expect((await me(cookie)).status).toBe(401)
  expect((await me(cookie.replace('__Host-', ''), https)).status, 'planted by a neighbour').toBe(401)
  await behind.close()
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
