import { setTimeout as wait } from 'node:timers/promises'
import { afterEach, describe, expect, test } from 'vitest'
import { crowd } from '../crowd.ts'
import { openTestServer, type TestServer } from '../server.ts'

let server: TestServer
afterEach(() => server.close())

const stats = (from = '2026-11-01') => server.call('GET', `/api/dashboard/stats?from=${from}&to=2026-11-18`)

describe('more than the house can answer', () => {
  test('whoever would wait too long for dear figures is told to come again, and nothing else waits for them', async () => {
    server = await openTestServer({ WAIT_AT_MOST_MS: '100' })
    let leave = () => {}
    const held = new Promise<void>((resolve) => (leave = resolve))
    const first = server.house.parts.dearReads.stand({ whose: 'first', mostMs: Infinity }, () => held)

    // As many as there are days: nobody asks what another has asked.
    const days = Array.from({ length: 18 }, (_, day) => `2026-11-${String(day + 1).padStart(2, '0')}`)
    const refused = await Promise.all(days.map((day) => stats(day)))
    expect(refused.map(({ status }) => status)).toEqual(days.map(() => 503))
    expect(refused.map(({ headers }) => headers.get('retry-after'))).toEqual(days.map(() => '1'))
    expect((await server.call('GET', '/api/health')).status).toBe(200)
    expect((await server.call('GET', '/api/customers')).status).toBe(200)
    expect((await server.call('POST', '/api/customers', { body: { name: 'Karim' } })).status).toBe(201)

    leave()
    await first
    expect((await stats()).status).toBe(200)
  })

  test('some are asked to come again; every write that was acknowledged stands in the books, no other; all is well after', async () => {
    server = await openTestServer({ BEHIND_FROM_MS: '150' })
    // Every turn of the loop takes longer than that, on a machine of any speed.
    const slow = setInterval(() => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 250), 1)
    const seen = await crowd({
      url: server.url,
      key: await server.key(),
      hands: 60,
      turned: 100,
      seconds: 240,
    })
    clearInterval(slow)
    const turnedAway = seen.statuses[503] ?? 0
    expect(turnedAway).toBeGreaterThanOrEqual(100)
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
    const seen = await crowd({ url: server.url, key: await server.key(), hands: 8, seconds: 3, dear: true })
    expect(Object.keys(seen.statuses).toSorted()).toEqual(['200', '201'])
  })
})
