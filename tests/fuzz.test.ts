import { afterAll, beforeAll, expect, test } from 'vitest'
import { fuzzRequests } from './fuzz/requests.ts'
import { fuzzUpdates } from './fuzz/updates.ts'
import { openTestServer, type TestServer } from './server.ts'

// `npm run bench:trust` asks a hundred times as much.

let server: TestServer
beforeAll(async () => {
  server = await openTestServer()
})
afterAll(() => server.close())

test('two thousand requests that nobody can mean are refused in words, and the house serves on', async () => {
  const { faults, statuses } = await fuzzRequests(
    { url: server.url, key: await server.key() },
    2_000,
    20_261_126,
  )
  expect(faults).toEqual([])
  expect(Object.keys(statuses)).toContain('400')
  expect((await server.call('GET', '/api/health')).status).toBe(200)
  expect((await server.call('GET', '/api/business')).status).toBe(200)
})

test('ten thousand updates that Telegram never sends stop no door', () => {
  expect(fuzzUpdates(10_000, 20_261_126)).toEqual([])
})
