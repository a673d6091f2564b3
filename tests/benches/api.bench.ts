import SQLite from 'better-sqlite3'
import { bigBooks, type BigBooks } from './api/books.ts'
import { NOW, TODAY } from './api/clock.ts'
import { writeOf } from './api/asked.ts'
import { calls, write, yearReport, type Call } from './api/calls.ts'
import { percentile, rounded } from './figures.ts'
import { openHouseProcess } from './house-process.ts'

// npm run bench:api [words of a call's name]: each call over HTTP on a million sale lines, with one client and with
// sixteen, beside the same answer by hand-written SQL; then how it grows from 10 000 lines. The books are made once
// (a few minutes) and kept in the temporary folder.

const ROUNDS = 100
const CLIENTS = 16
const BUSY_WAIT_MS = 2_000
const LINES = Number(process.env.SANAD_BENCH_LINES ?? 1_000_000)
const FEW_LINES = 10_000

type Times = { one: number[]; sixteen: number[]; byHand: number[] }
let asked = 0

const wanted = process.argv.slice(2).join(' ')
const chosen = [...calls, yearReport].filter(({ name }) => name.includes(wanted))
const few = await measure(await bigBooks(FEW_LINES), chosen)
const many = await measure(await bigBooks(LINES), chosen)

console.log(
  `${LINES} sale lines in one of 1 000 businesses, ms${' '.repeat(3)}(↗ median against ${FEW_LINES} lines)`,
)
console.log(row('', ['median', 'p95', 'p99', '×16 p50', '×16 p99', 'by hand', 'p99', '↗', 'floor', 'aim']))
for (const call of chosen) console.log(row(call.name, figuresOf(call)))

function figuresOf(call: Call): string[] {
  const { one = [], sixteen = [], byHand = [] } = many.get(call.name) ?? {}
  const before = percentile(few.get(call.name)?.one ?? [], 50)
  const { percent, floorMs, aimMs } = call.aim
  const reached = percentile(one, percent)
  const mark = reached <= aimMs ? '✓' : reached <= floorMs ? '~' : '✗'
  return [
    ...[50, 95, 99].map((each) => rounded(percentile(one, each))),
    ...[50, 99].map((each) => rounded(percentile(sixteen, each))),
    ...[50, 99].map((each) => (byHand.length > 0 ? rounded(percentile(byHand, each)) : '')),
    `×${(percentile(one, 50) / before).toFixed(1)}`,
    String(floorMs),
    `${aimMs} ${mark}`,
  ]
}

async function measure(books: BigBooks, of: readonly Call[]): Promise<Map<string, Times>> {
  const house = await openHouseProcess({ dataDir: books.dataDir, env: { SANAD_NOW: NOW } })
  const hand = new SQLite(books.file)
  hand.pragma('synchronous = FULL')
  // A call that fails ends the bench, and must not leave a house behind.
  try {
    await summed(hand)
    const found = new Map<string, Times>()
    for (const call of of) found.set(call.name, await timesOf(call, { url: house.url, hand, books }))
    return found
  } finally {
    hand.close()
    await house.close()
  }
}

async function timesOf(
  call: Call,
  { url, hand, books }: { url: string; hand: SQLite.Database; books: BigBooks },
): Promise<Times> {
  const rounds = call.rounds ?? ROUNDS
  for (let n = 0; n < Math.min(5, rounds); n += 1) await timed(url, books, call)
  const one = []
  const byHand = []
  for (let n = 0; n < rounds; n += 1) {
    if (call !== write) await ask(url, books, { method: 'POST', ...writeOf(++asked) })
    one.push(await timed(url, books, call))
    if (call.byHand) byHand.push(byHandTimed(hand, books, call.byHand))
  }
  return { one, byHand, sixteen: await together(url, books, call, rounds) }
}

/** The house adds up the days of new books by itself, as after an update; it is measured once that is done. */
async function summed(db: SQLite.Database): Promise<void> {
  const missing = db.prepare(
    'select 1 from SalesDay day where date < ? and not exists (select 1 from ItemSum sum where sum.businessId = day.businessId and span = date)',
  )
  while (missing.get(TODAY)) await new Promise((resolve) => setTimeout(resolve, 250))
}

/** Sixteen clients, each asking again as soon as it is answered. */
async function together(url: string, books: BigBooks, call: Call, rounds: number): Promise<number[]> {
  const times: number[] = []
  const client = async () => {
    for (let n = 0; n < Math.ceil((rounds * 2) / CLIENTS); n += 1) {
      // A house that is asked too much at once says so; a client comes back when it is told to.
      const answered = await timed(url, books, call, 'may be busy')
      if (answered === null) await new Promise((resolve) => setTimeout(resolve, BUSY_WAIT_MS))
      else times.push(answered)
    }
  }
  await Promise.all(Array.from({ length: CLIENTS }, client))
  return times
}

/** Milliseconds until the answer; null where the house says that it is busy and may. */
async function timed(url: string, books: BigBooks, call: Call): Promise<number>
async function timed(url: string, books: BigBooks, call: Call, busy: 'may be busy'): Promise<number | null>
async function timed(url: string, books: BigBooks, call: Call, busy?: 'may be busy'): Promise<number | null> {
  const what = { method: call.method, ...call.ask(++asked) }
  const began = performance.now()
  const status = await ask(url, books, what, busy)
  return status === 503 ? null : performance.now() - began
}

function byHandTimed(db: SQLite.Database, books: BigBooks, work: NonNullable<Call['byHand']>): number {
  const number = ++asked + Date.now() * 1_000
  const began = performance.now()
  work(db, books, number)
  return performance.now() - began
}

async function ask(
  url: string,
  { key }: BigBooks,
  { method, path, body }: { method: string; path: string; body?: unknown },
  busy?: 'may be busy',
): Promise<number> {
  const response = await fetch(url + path, {
    method,
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  const answer = await response.arrayBuffer()
  if (busy && response.status === 503) return 503
  if (response.status >= 400)
    throw new Error(`${method} ${path}: ${response.status} ${Buffer.from(answer).toString('utf8')}`)
  return response.status
}

function row(name: string, cells: readonly string[]): string {
  return name.padEnd(34) + cells.map((cell) => cell.padStart(9)).join('')
}
