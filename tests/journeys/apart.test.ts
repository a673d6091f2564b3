import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openFakeTelegram, type FakeTelegram } from '../fakes/telegram.ts'
import { bareEnvironment, freePort, signUpAt } from '../programs.ts'

// The house as on a server: API, worker and bot as three processes on one data folder, and each of them killed.

const OWNER = 7
type Role = 'api' | 'worker' | 'bot'

const dataDir = mkdtempSync(join(tmpdir(), 'sanad-apart-'))
const running = new Map<Role, ChildProcess>()
let telegram: FakeTelegram
let ports: Record<Role, number>
let key: string

beforeAll(async () => {
  telegram = await openFakeTelegram()
  ports = { api: await freePort(), worker: await freePort(), bot: await freePort() }
  // In any order: whoever comes first waits for the one that gives the books their shape.
  await Promise.all([start('bot'), start('worker'), start('api')])
  key = await signUpAt(`http://127.0.0.1:${ports.api}`)
  for (const [name, price] of Object.entries({ lait: 14_000, café: 8_000, pain: 1_500, sucre: 9_500 }))
    await call('POST', '/api/inventory', { name, unit: 'piece', price, quantity: 50 })
  const link = await call('POST', '/api/links')
  telegram.text(OWNER, `/start ${String(link.body['code'])}`)
  await telegram.until(() => telegram.heard(OWNER).length === 1, 'the link')
})
afterAll(async () => {
  await Promise.all([...running.keys()].map(kill))
  await telegram.close()
  rmSync(dataDir, { recursive: true, force: true })
})

test('what is said to the bot is booked by the worker, answered by the bot and heard at once by who looks at the API', async () => {
  const live = await listen()
  await say('vendu 3 lait à 140 DA', '3 lait')
  expect(await live.next()).toMatchObject({ door: 'chat', capabilities: ['sales_create'] })
  expect(await sales()).toBe(1)
  await say('annule', 'nnul')
  expect(await live.next()).toMatchObject({ door: 'chat' })
  expect(await sales()).toBe(0)
  live.close()
})

test('each tells at its own port how it is, and the API how the bot stands', async () => {
  for (const role of ['api', 'worker', 'bot'] as const) {
    expect(await ready(role), role).toMatchObject({ status: 'ready', checks: { database: true } })
    expect((await fetch(`http://127.0.0.1:${ports[role]}/api/health`)).status).toBe(200)
  }
  expect(await ready('api')).toMatchObject({ bots: { telegram: true } })
  expect((await call('GET', '/api/channels')).body).toMatchObject({
    items: [{ channel: 'telegram', open: true, name: 'sanad_test_bot' }],
  })
  expect((await fetch(`http://127.0.0.1:${ports.worker}/api/sales`)).status).toBe(404)
})

test('killed one at a time, none takes the others along, and what was said meanwhile is done once', async () => {
  await kill('worker')
  telegram.text(OWNER, 'vendu 2 café à 80 DA')
  await telegram.until(() => telegram.waiting() === 0, 'the bot kept it')
  expect(await sales()).toBe(0)
  await start('worker')
  await hears('2 café')
  expect(await sales()).toBe(1)

  await kill('bot')
  telegram.text(OWNER, 'vendu 5 pain à 15 DA')
  await until(async () => (await ready('api')).bots.telegram === false, 'the API knows that the bot is away')
  await call('POST', '/api/sales', { lines: [{ name: 'Huile', quantity: 1, unitPrice: 65_000 }] })
  expect(await sales()).toBe(2)
  await start('bot')
  await hears('5 pain')
  expect(await sales()).toBe(3)

  await kill('api')
  await say('vendu 1 sucre à 95 DA', '1 sucre')
  await start('api')
  expect(await sales()).toBe(4)
})

async function start(role: Role): Promise<void> {
  const child = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', join(import.meta.dirname, '../../main.ts'), role],
    {
      env: {
        ...bareEnvironment,
        DATA_DIR: dataDir,
        PORT: String(ports[role]),
        LOG_LEVEL: 'error',
        TELEGRAM_BOT_TOKEN: telegram.token,
        TELEGRAM_API_ROOT: telegram.root,
      },
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  )
  running.set(role, child)
  await until(async () => (await ready(role)).status === 'ready', `${role} is ready`)
}

async function kill(role: Role): Promise<void> {
  const child = running.get(role)
  if (!child || child.exitCode !== null || child.signalCode !== null) return
  const gone = once(child, 'exit')
  child.kill('SIGKILL')
  await gone
}

type Ready = { status: string; checks: Record<string, boolean>; bots: Record<string, boolean> }

async function ready(role: Role): Promise<Ready> {
  const nobody = { status: 'nobody', checks: {}, bots: {} }
  return fetch(`http://127.0.0.1:${ports[role]}/api/ready`).then(
    (answer) => answer.json() as Promise<Ready>,
    () => nobody,
  )
}

async function say(text: string, answer: string): Promise<void> {
  telegram.text(OWNER, text)
  await hears(answer)
}

/** An answer that was on its way when the bot was killed comes once more, with a word that says so. */
async function hears(text: string): Promise<void> {
  await telegram.until(() => telegram.heard(OWNER).some((each) => each.includes(text)), text)
}

async function call(method: string, path: string, body?: unknown) {
  const answer = await fetch(`http://127.0.0.1:${ports.api}${path}`, {
    method,
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
    body: body === undefined ? null : JSON.stringify(body),
  })
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> }
}

async function sales(): Promise<number> {
  return Number((await call('GET', '/api/sales')).body['total'])
}

async function listen() {
  const stop = new AbortController()
  const answer = await fetch(`http://127.0.0.1:${ports.api}/api/live`, {
    headers: { authorization: `Bearer ${key}` },
    signal: stop.signal,
  })
  const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader()
  let text = ''
  return {
    async next(): Promise<unknown> {
      for (;;) {
        const found = /event: changed\ndata: (.*)\n\n/.exec(text)
        if (found) {
          text = text.slice(found.index + found[0].length)
          return JSON.parse(found[1] ?? '')
        }
        const { value, done } = (await reader?.read()) ?? { done: true, value: undefined }
        if (done) throw new Error('the news stopped')
        text += value
      }
    },
    close: () => stop.abort(),
  }
}

async function until(holds: () => Promise<boolean>, what: string): Promise<void> {
  const deadline = Date.now() + 120_000
  while (!(await holds())) {
    if (Date.now() > deadline) throw new Error(`it never came to this: ${what}`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}
