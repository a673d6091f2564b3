import { setTimeout as wait } from 'node:timers/promises'
import { afterEach, describe, expect, test } from 'vitest'
import { crowd } from '../crowd.ts'
import { openTestServer, type TestServer } from '../server.ts'

let server: TestServer
afterEach(() => server.close())

const stats = () => server.call('GET', '/api/dashboard/stats')

describe('more than the house can answer', () => {
  test('some are asked to come again; every write that was acknowledged stands in the books, no other; all is well after', async () => {
    // What a crowd of this size makes a machine of any speed wait.
    server = await openTestServer({ BEHIND_FROM_MS: '20' })
    const seen = await crowd({
      url: server.url,
      key: await server.key(),
      hands: 200,
      turned: 300,
      seconds: 240,
    })
    const turnedAway = seen.statuses[503] ?? 0
    expect(turnedAway).toBeGreaterThanOrEqual(300)
    expect(seen.toldWhen, 'each is told when to come again').toBe(turnedAway)
    expect(Object.keys(seen.statuses).toSorted()).toEqual(['200', '201', '503'])
    expect(Object.keys(seen.health), 'whether it lives is always answered').toEqual(['200'])

    const rows = await server.house.books.read((tx) => tx.selectFrom('Customer').select('name').execute())
    expect(rows.map(({ name }) => name).toSorted()).toEqual(seen.acknowledged.toSorted())

    for (let inARow = 0; inARow < 20;) {
      const well = (await stats()).status === 200
      inARow = well ? inARow + 1 : 0
      if (!well) await wait(200)
    }
  })

  test('a house that keeps up turns nobody away', async () => {
    server = await openTestServer()
    const seen = await crowd({ url: server.url, key: await server.key(), hands: 8, seconds: 4 })
    expect(Object.keys(seen.statuses).toSorted()).toEqual(['200', '201'])
  })
})
