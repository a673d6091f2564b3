import { afterEach, expect, test } from 'vitest'
import { openTestServer, type TestServer } from '../server.ts'

let server: TestServer
afterEach(() => server.close())

test('a bot that is away is told, and the house is ready all the same', async () => {
  server = await openTestServer({}, { bots: () => ({ telegram: false }) })
  expect(await server.call('GET', '/api/ready', { key: null })).toMatchObject({
    status: 200,
    body: { status: 'ready', checks: { database: true }, bots: { telegram: false } },
  })
})

test('books that cannot be written, or jobs that do not run, are not ready', async () => {
  server = await openTestServer({}, { ready: () => Promise.resolve({ database: true, jobs: false }) })
  expect(await server.call('GET', '/api/ready', { key: null })).toMatchObject({
    status: 503,
    body: { status: 'not ready' },
  })
})
