import { afterAll, beforeEach, expect, test } from 'vitest'
import { setPassword } from '#core/business/accounts.ts'
import { newId } from '#core/ids.ts'
import { codeOf, EMAIL, openDoor, PASSWORD } from '../door.ts'
import { openTestServer } from '../server.ts'

const { server, post, signIn, as, withFactor, asAtFirst } = await openDoor()
beforeEach(asAtFirst)
afterAll(() => server.close())

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
