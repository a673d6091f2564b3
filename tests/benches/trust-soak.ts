import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { crowd } from '../crowd.ts'
import { rounded } from './figures.ts'
import { openHouseProcess, type HouseProcess } from './house-process.ts'

const PHOTO = readFileSync(join(import.meta.dirname, '../corpora/receipts/images/dz-006.jpg'))
const LOOK_EVERY_MS = 5_000
const PHOTO_EVERY_MS = 60_000
/** Caches, compiled code and SQLite's pages come in first; growth is counted after it. */
const WARM_SHARE = 0.15

type Look = { heap: number; resident: number; tree: number }

/** Lets a shop work for a while at a steady rate, half of what the machine can hold unless it is given, and weighs the house meanwhile. */
export async function soak(minutes: number, given?: number): Promise<void> {
  const house = await openHouseProcess()
  const key = await house.signUp()
  const rate = given ?? Math.floor((await mostItHolds(house.url, key)) / 2)
  console.log(`${rate} requests a second, as many as ${given ? 'asked for' : 'half of what it holds'}`)
  const end = performance.now() + minutes * 60_000
  const looks: Look[] = []
  const answered = new Map<string, number>()
  await Promise.all([work(house, { key, rate, end, answered }), photos(house, end), weigh(house, end, looks)])
  const said = [...answered].map(([status, count]) => `${status} × ${count}`).join(', ')
  console.log(`soak of ${minutes} min        ${rate} requests a second: ${said}`)
  for (const what of ['heap', 'resident', 'tree'] as const) console.log(grown(what, looks))
  await house.close()
}

/** The least of a stretch is what was left after the collector. */
function grown(what: keyof Look, looks: readonly Look[]): string {
  const warm = looks.slice(Math.floor(looks.length * WARM_SHARE)).map((look) => look[what])
  const stretch = Math.max(1, Math.floor(warm.length / 6))
  const [early, late] = [Math.min(...warm.slice(0, stretch)), Math.min(...warm.slice(-stretch))]
  const names = { heap: 'heap', resident: 'main process', tree: 'all processes' }
  const share = ((late - early) / early) * 100
  return `                      ${names[what]} ${rounded(early)} → ${rounded(late)} MB (${share.toFixed(1)} %)`
}

async function mostItHolds(url: string, key: string): Promise<number> {
  const { milliseconds } = await crowd({ url, key, hands: 50, seconds: 10 })
  return Object.values(milliseconds).flat().length / 10
}

type Work = { key: string; rate: number; end: number; answered: Map<string, number> }

/** At its times, however long the answers take. */
async function work({ url }: HouseProcess, { key, rate, end, answered }: Work): Promise<void> {
  const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json' }
  const post = (path: string, body: unknown) =>
    fetch(url + path, { method: 'POST', headers, body: JSON.stringify(body) })
  const get = (path: string) => fetch(url + path, { headers })
  const calls = [
    () => get('/api/dashboard/stats'),
    () => post('/api/sales', { lines: [{ name: 'Lait', quantity: 1, unitPrice: 14_000 }] }),
    () => get('/api/sales?pageSize=20'),
    () => post('/api/ai/chat', { question: 'combien j’ai vendu aujourd’hui ?' }),
    () => get('/api/dashboard/alerts'),
    () => get('/api/inventory'),
  ]
  const began = performance.now()
  const open = new Set<Promise<void>>()
  for (let n = 0; performance.now() < end; n++) {
    const due = began + (n * 1_000) / rate
    const early = due - performance.now()
    if (early > 0) await wait(early)
    const call = calls[n % calls.length]
    if (!call) continue
    const one = told(call()).then((what) => void answered.set(what, (answered.get(what) ?? 0) + 1))
    open.add(one)
    void one.finally(() => open.delete(one))
  }
  await Promise.all(open)
}

/** The status of an answer, read to its end; a call that got none must show in the figures, not end the hour. */
async function told(call: Promise<Response>): Promise<string> {
  try {
    const answer = await call
    await answer.arrayBuffer()
    return String(answer.status)
  } catch {
    return 'no answer'
  }
}

async function photos(house: HouseProcess, end: number): Promise<void> {
  while (performance.now() + PHOTO_EVERY_MS < end) {
    await house.postPhoto('/api/expenses/ocr', PHOTO)
    await wait(PHOTO_EVERY_MS)
  }
}

async function weigh(house: HouseProcess, end: number, looks: Look[]): Promise<void> {
  for (; performance.now() < end; await wait(LOOK_EVERY_MS)) {
    const answer = await fetch(`${house.url}/metrics`).catch(() => null)
    if (!answer?.ok) continue
    const metrics = await answer.text()
    const figure = (name: string) => Number(new RegExp(`^${name} (\\S+)`, 'm').exec(metrics)?.[1]) / 1e6
    looks.push({
      heap: figure('nodejs_heap_size_used_bytes'),
      resident: figure('process_resident_memory_bytes'),
      tree: house.memoryMb(),
    })
  }
}
