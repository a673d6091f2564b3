import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { hashToken } from '#core/storage/secrets.ts'
import { openTestServer, type TestServer } from '../server.ts'

let server: TestServer
beforeAll(async () => {
  server = await openTestServer()
})
afterAll(() => server.close())

test('whoever listens hears what was booked for the business, once it is in the books', async () => {
  const listening = await listen(await server.key())
  const { headers } = await server.call('POST', '/api/customers', { body: { name: 'Samir' } })
  expect(await listening.next()).toMatchObject({
    door: 'key',
    capabilities: ['customers_create'],
    changeId: headers.get('x-change-id'),
    requestId: headers.get('x-request-id'),
  })
  listening.close()
})

test('what is refused or of another business is not heard', async () => {
  const listening = await listen(await server.key())
  await server.call('POST', '/api/customers', { body: { name: 'Autre' }, key: await strangersKey() })
  await server.call('POST', '/api/sales', { body: { lines: [{ itemId: 'nope', quantity: 1 }] } })
  await server.call('POST', '/api/customers', { body: { name: 'Nadia' } })
  const heard = await listening.next()
  expect(heard).toMatchObject({ capabilities: ['customers_create'], personId: server.owner.person.id })
  listening.close()
})

test('whoever begins to listen is told how long the books have been quiet', async () => {
  await server.call('POST', '/api/customers', { body: { name: 'Lyes' } })
  const answer = await fetch(`${server.url}/api/live`, {
    headers: { authorization: `Bearer ${await server.key()}` },
  })
  const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader()
  const { value = '' } = (await reader?.read()) ?? {}
  const quiet = Number(/event: quiet\ndata: (.*)\n/.exec(value)?.[1])
  expect(quiet).toBeGreaterThanOrEqual(0)
  await reader?.cancel()
})

test('nobody listens without being signed in', async () => {
  const { status } = await server.call('GET', '/api/live', { key: null })
  expect(status).toBe(401)
})

test('whoever signed out hears no more', async () => {
  const key = await server.key()
  const listening = await listen(key)
  await server.house.books.write((tx) =>
    tx
      .updateTable('ApiKey')
      .set({ revokedAt: new Date().toISOString() })
      .where('hash', '=', hashToken(key))
      .execute(),
  )
  await setTimeout(300)
  await server.call('POST', '/api/customers', { body: { name: 'Amine' } })
  await expect(listening.next()).rejects.toThrow('the stream ended')
})

async function strangersKey(): Promise<string> {
  return server.key(await server.another())
}

async function listen(key: string) {
  const stop = new AbortController()
  const answer = await fetch(`${server.url}/api/live`, {
    headers: { authorization: `Bearer ${key}` },
    signal: stop.signal,
  })
  const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader()
  let text = ''
  return {
    close: () => stop.abort(),
    async next(): Promise<unknown> {
      for (;;) {
        const found = /event: changed\ndata: (.*)\n\n/.exec(text)
        if (found) {
          text = text.slice(found.index + found[0].length)
          return JSON.parse(found[1] ?? '')
        }
        const read = await reader?.read()
        if (!read || read.done) throw new Error('the stream ended')
        text += read.value
      }
    },
  }
}
