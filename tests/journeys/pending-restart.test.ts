import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openHouseProcess, type HouseProcess } from '../benches/house-process.ts'

type Reply = { answer: string; conversationId: string; changeId?: string; pending: unknown }

const dataDir = mkdtempSync(join(tmpdir(), 'sanad-pending-'))
let house: HouseProcess
let key: string

const openAt = (clock: string) =>
  openHouseProcess({ dataDir, env: { SANAD_NOW: `2026-11-18T${clock}:00+01:00` } })
const ask = async (path: string, body?: unknown): Promise<unknown> => {
  const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json' }
  const init = body ? { method: 'POST', headers, body: JSON.stringify(body) } : { headers }
  return (await fetch(house.url + path, init)).json()
}
const say = (question: string, conversationId?: string) =>
  ask('/api/ai/chat', { question, conversationId }) as Promise<Reply>
const salesBooked = async () => ((await ask('/api/sales')) as { total: number }).total

beforeAll(async () => {
  house = await openAt('10:00')
  key = await house.signUp()
  for (const name of ['Huile Elio 5L', 'Huile Elio 1L'])
    await ask('/api/inventory', { name, unit: 'bidon', price: 65_000, quantity: 20 })
})
afterAll(async () => {
  await house.close()
  rmSync(dataDir, { recursive: true, force: true })
})

/** Asks which oil was sold, kills the house before the answer, and opens it again at another time of the day. */
async function askedBeforeTheKill(opensAt: string): Promise<string> {
  const asked = await say('vendu 2 huile')
  expect(asked).toMatchObject({ pending: { kind: 'clarify' } })
  expect(asked.changeId).toBeUndefined()
  process.kill(house.pid, 'SIGKILL')
  house = await openAt(opensAt)
  return asked.conversationId
}

test('a question waits through a kill, and its answer is booked', { timeout: 60_000 }, async () => {
  const answered = await say('1', await askedBeforeTheKill('10:20'))
  expect(answered).toMatchObject({ pending: null, changeId: expect.any(String) })
  expect(answered.answer).toContain('2 Huile Elio 5L')
  expect(await salesBooked()).toBe(1)
})

test('half an hour later the question has expired, says so, and books nothing', async () => {
  const before = await salesBooked()
  const answered = await say('1', await askedBeforeTheKill('10:55'))
  expect(answered).toMatchObject({ pending: null, answer: expect.stringContaining('expiré') })
  expect(await salesBooked()).toBe(before)
})
