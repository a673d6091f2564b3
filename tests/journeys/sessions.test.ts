import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { openDoor, type Browser } from '../door.ts'

const { server, signIn, as, asAtFirst } = await openDoor()
beforeEach(asAtFirst)
afterAll(() => server.close())
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
