import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { crowd } from '../crowd.ts'
import type { Seen } from '../journeys/flood-process.ts'
import { bigBooks } from './api/books.ts'
import { NOW } from './api/clock.ts'
import { percentile, rounded } from './figures.ts'
import { openHouseProcess } from './house-process.ts'

const SILENT = join(import.meta.dirname, '../journeys/silent-process.ts')
/** As many hands as one process answers within a quarter of a second or so. */
const HANDS = 100
const WELL_MS = 500
const DEAR_HANDS = 200
const DEAR_LINES = 1_000_000

/** Asks as fast as it is answered, then with many times as many hands; counts what is turned away and how soon all is well. */
export async function flood(minutes: number): Promise<void> {
  const house = await openHouseProcess()
  const key = await house.signUp()
  const { url } = house
  const before = await crowd({ url, key, hands: HANDS, seconds: 10 })
  print(`${HANDS} hands`, before, 10)
  const hands = HANDS * 8
  const flooded = await crowd({ url, key, hands, seconds: minutes * 60 })
  print(`${hands} hands`, flooded, minutes * 60)
  const ended = performance.now()
  const headers = { authorization: `Bearer ${key}` }
  await untilWell(url, headers)
  console.log(
    `well again after      ${rounded(performance.now() - ended)} ms (ten answers running under ${WELL_MS} ms)`,
  )
  const acknowledged = before.acknowledged.length + flooded.acknowledged.length
  console.log(`acknowledged writes   ${acknowledged}, in the books ${await customersAt(url, headers)}`)
  await house.close()
}

/** Two hundred hands that each ask a shop of a million sale lines for dear figures of another period. */
export async function dear(minutes: number): Promise<void> {
  const { dataDir, key } = await bigBooks(DEAR_LINES)
  const house = await openHouseProcess({ dataDir, env: { SANAD_NOW: NOW } })
  const { url } = house
  const headers = { authorization: `Bearer ${key}` }
  await untilWell(url, headers)
  const before = await customersAt(url, headers)
  const seen = await crowd({ url, key, hands: DEAR_HANDS, seconds: minutes * 60, dear: true })
  print(`${DEAR_HANDS} hands, dear`, seen, minutes * 60)
  const more = (await customersAt(url, headers)) - before
  console.log(`acknowledged writes   ${seen.acknowledged.length}, in the books ${more}`)
  await house.close()
}

/** Ten answers running that come soon. */
async function untilWell(url: string, headers: Record<string, string>): Promise<void> {
  for (let inARow = 0; inARow < 10;) {
    const began = performance.now()
    const { status } = await fetch(`${url}/api/dashboard/stats`, { headers })
    inARow = status === 200 && performance.now() - began < WELL_MS ? inARow + 1 : 0
  }
}

async function customersAt(url: string, headers: Record<string, string>): Promise<number> {
  const { total } = (await (await fetch(`${url}/api/customers?pageSize=1`, { headers })).json()) as {
    total: number
  }
  return total
}

function print(name: string, { statuses, toldWhen, health, milliseconds }: Seen, seconds: number): void {
  const all = Object.values(milliseconds).flat()
  console.log(`${name.padEnd(22)}${rounded(all.length / seconds)} answers a second`)
  for (const [answered, took] of Object.entries(milliseconds))
    console.log(
      `                      ${answered}: median ${percentile(took, 50)} ms, 95th ${percentile(took, 95)} ms, at most ${percentile(took, 100)} ms`,
    )
  console.log(
    `                      ${said(statuses)}; told when to come again: ${toldWhen}; health: ${said(health)}`,
  )
}

function said(statuses: Record<string, number>): string {
  return Object.entries(statuses)
    .map(([status, count]) => `${status} × ${count}`)
    .join(', ')
}

/** Holds thousands of connections that say half a request, and asks beside them. */
export async function connections(count: number): Promise<void> {
  const house = await openHouseProcess()
  const headers = { authorization: `Bearer ${await house.signUp()}` }
  const { hostname, port } = new URL(house.url)
  const memory = house.memoryMb()
  const child = spawn(process.execPath, [SILENT, hostname, port, String(count)], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  const open = String((await lines.next()).value)
  const answers: number[] = []
  const statuses = new Set<number>()
  for (let n = 0; n < 50; n++) {
    const began = performance.now()
    statuses.add((await fetch(`${house.url}/api/dashboard/stats`, { headers })).status)
    answers.push(performance.now() - began)
  }
  console.log(
    `connections           ${open} of ${count} open at once, ${rounded(house.memoryMb() - memory)} MB more; beside them 50 answers (${[...statuses].join()}), 95th ${rounded(percentile(answers, 95))} ms`,
  )
  // Node looks for slow clients every half a minute.
  await new Promise((resolve) => setTimeout(resolve, 50_000))
  child.stdin.end()
  console.log(
    `                      ${String((await lines.next()).value)} of them cut off by the server within 50 s`,
  )
  await once(child, 'exit')
  await house.close()
}
