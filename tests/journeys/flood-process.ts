import { Agent, request } from 'node:http'
import { parseArgs } from 'node:util'

// A crowd in a process of its own, so that it asks while the house is still at work: each hand asks again as soon as
// it is answered, every tenth time with a write, until `turned` were turned away or `seconds` have passed. With `dear`
// each asks for dear figures of another period, which nobody has asked for.
// Prints what it saw as one line of JSON.

export type Seen = {
  statuses: Record<string, number>
  /** The names of those customers whose writing was acknowledged. */
  acknowledged: string[]
  /** Of those that were turned away, how many were told when to come again. */
  toldWhen: number
  /** What /api/health answered meanwhile. */
  health: Record<string, number>
  /** How long each waited, by how it was answered: `GET 200`, `POST 201`, `GET 503`. */
  milliseconds: Record<string, number[]>
}
type Said = { status: number; retryAfter: string | undefined }

const { values } = parseArgs({
  options: {
    url: { type: 'string', default: '' },
    key: { type: 'string', default: '' },
    hands: { type: 'string', default: '200' },
    turned: { type: 'string', default: '' },
    seconds: { type: 'string', default: '120' },
    dear: { type: 'boolean', default: false },
  },
})
const agent = new Agent({ keepAlive: true, maxSockets: Infinity })
const end = performance.now() + Number(values.seconds) * 1_000
const enough = values.turned === '' ? Infinity : Number(values.turned)
const seen: Seen = { statuses: {}, acknowledged: [], toldWhen: 0, health: {}, milliseconds: {} }
let written = 0
let turnedAway = 0

await Promise.all([health(), ...Array.from({ length: Number(values.hands) }, hand)])
// A pipe takes so much in several turns: who leaves before it is empty has told half of it.
process.stdout.write(JSON.stringify(seen), () => process.exit())

function isOver(): boolean {
  return performance.now() > end || turnedAway >= enough
}

async function hand(): Promise<void> {
  for (let n = 0; !isOver(); n++) {
    const name = `client ${++written}`
    const writes = n % 10 === 0
    const began = performance.now()
    const { status, retryAfter } = await (writes
      ? say('POST', '/api/customers', { name })
      : say('GET', values.dear ? dearFigures(written) : '/api/dashboard/stats'))
    ;(seen.milliseconds[`${writes ? 'POST' : 'GET'} ${status}`] ??= []).push(
      Math.round(performance.now() - began),
    )
    count(seen.statuses, status)
    if (status === 201) seen.acknowledged.push(name)
    if (status === 503 || status === 429) turnedAway++
    if (Number(retryAfter) > 0) seen.toldWhen++
  }
}

function dearFigures(number: number): string {
  const [year, month, day] = [2020 + (number % 6), 1 + (number % 12), 1 + (number % 28)]
  const from = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  const of = ['audience/insights', 'market/trends', 'dashboard/stats'][number % 3]
  return `/api/${of}?from=${from}&to=2026-${String(1 + (number % 11)).padStart(2, '0')}-01`
}

async function health(): Promise<void> {
  while (!isOver()) {
    count(seen.health, (await say('GET', '/api/health')).status)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

function count(statuses: Record<string, number>, status: number): void {
  statuses[status] = (statuses[status] ?? 0) + 1
}

function say(method: string, path: string, body?: object): Promise<Said> {
  return new Promise((resolve, reject) => {
    const headers = { authorization: `Bearer ${values.key}`, 'content-type': 'application/json' }
    const asked = request(values.url + path, { method, agent, headers }, (answer) => {
      answer.resume()
      answer.once('end', () =>
        resolve({ status: answer.statusCode ?? 0, retryAfter: answer.headers['retry-after'] }),
      )
    })
    asked.once('error', reject)
    asked.end(body && JSON.stringify(body))
  })
}
