import { z } from 'zod'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { everyRoute } from '../api/routes.ts'
import { openTestServer, type TestServer } from './server.ts'

// No list can be asked for whole: generated from the addresses, so that a new one is covered by itself.

let server: TestServer
beforeAll(async () => {
  server = await openTestServer()
})
afterAll(() => server.close())

function comesInPages(query: z.ZodType): boolean {
  return query instanceof z.ZodObject && 'pageSize' in query.shape
}

const pages = everyRoute.filter(
  ({ method, path, capability }) => method === 'GET' && !path.includes(':') && comesInPages(capability.input),
)

describe('a list that comes in pages', () => {
  test('is what most lists are', () => {
    expect(pages.length).toBeGreaterThan(15)
  })

  test.each(pages.map(({ path }) => [path] as const))('%s gives a hundred lines at most', async (path) => {
    expect((await server.call('GET', `${path}?pageSize=100`)).status).toBe(200)
    for (const asked of ['101', '0', '-1', '1e9', 'all'])
      expect((await server.call('GET', `${path}?pageSize=${asked}`)).status, asked).toBe(400)
    expect((await server.call('GET', `${path}?page=0`)).status).toBe(400)
    expect((await server.call('GET', `${path}?page=999999`)).body).toMatchObject({ items: [] })
  })
})
