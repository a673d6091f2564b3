import { statSync } from 'node:fs'
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client'
import { newestOf } from '#core/health/pulse.ts'
import { queuesAt, trafficAt } from '#core/health/store.ts'
import type { House } from '#core/perform.ts'

export type Metrics = {
  registry: Registry
  requests: Histogram<'method' | 'route' | 'status'>
}

/** What Prometheus reads: counted as it happens, or asked of the books when somebody looks. */
export function openMetrics(house: House, bots: () => Record<string, boolean>): Metrics {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const requests = new Histogram({
    name: 'sanad_http_request_duration_seconds',
    help: 'Time of a request by route and status',
    labelNames: ['method', 'route', 'status'] as const,
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 5, 10],
    registers: [registry],
  })
  queues(house, registry)
  traffic(house, registry)
  keeping(house, registry)
  model(house, registry)
  gauge(registry, 'sanad_bot_up', 'Whether a bot is reached', ['bot'], (set) => {
    for (const [bot, up] of Object.entries(bots())) set({ bot }, Number(up))
  })
  return { registry, requests }
}

function queues(house: House, registry: Registry): void {
  const read = () => house.books.read((tx) => queuesAt(tx, new Date(), house.clock.now()))
  gauge(
    registry,
    'sanad_queue_waiting',
    'Messages and jobs that are due and wait',
    ['queue'],
    async (set) => {
      for (const { name, waiting } of await read()) set({ queue: name }, waiting)
    },
  )
  gauge(
    registry,
    'sanad_queue_oldest_seconds',
    'How long the oldest of them waits',
    ['queue'],
    async (set) => {
      for (const { name, oldestSeconds } of await read()) set({ queue: name }, oldestSeconds)
    },
  )
  gauge(registry, 'sanad_queue_dead', 'Messages and jobs that were given up', ['queue'], async (set) => {
    for (const { name, dead } of await read()) set({ queue: name }, dead)
  })
}

function traffic(house: House, registry: Registry): void {
  const read = () => house.books.read((tx) => trafficAt(tx))
  gauge(
    registry,
    'sanad_messages_total',
    'Messages in conversations, by who said them',
    ['role'],
    async (set) => {
      for (const [role, count] of Object.entries((await read()).messages)) set({ role }, count)
    },
  )
  gauge(registry, 'sanad_sessions', 'Browsers that are signed in', [], async (set) => {
    set({}, (await read()).sessions)
  })
  gauge(
    registry,
    'sanad_receipts_read_total',
    'Receipts read, and the time that took',
    ['figure'],
    async (set) => {
      const { receipts } = await read()
      set({ figure: 'count' }, receipts.count)
      set({ figure: 'seconds' }, receipts.milliseconds / 1000)
    },
  )
}

function keeping({ parts }: House, registry: Registry): void {
  gauge(registry, 'sanad_database_bytes', 'Size of the books on the disk', [], (set) => {
    set({}, statSync(parts.settings.databaseFile).size)
  })
  gauge(registry, 'sanad_backup_age_seconds', 'Time since the newest backup', [], async (set) => {
    const newest = newestOf(await parts.backups.listHere())
    if (newest) set({}, (Date.now() - newest.getTime()) / 1000)
  })
}

/** What the model was asked, and what that took and cost. */
function model({ parts }: House, registry: Registry): void {
  const registers = [registry]
  const calls = new Counter({
    name: 'sanad_ai_calls_total',
    help: 'Calls of the model by what they were for and how they ended',
    labelNames: ['purpose', 'outcome'],
    registers,
  })
  const tokens = new Counter({
    name: 'sanad_ai_tokens_total',
    help: 'Tokens sent to the model and written by it',
    labelNames: ['direction'],
    registers,
  })
  const cost = new Counter({ name: 'sanad_ai_cost_usd_total', help: 'Dollars that calls cost', registers })
  parts.model.onCall(({ purpose, outcome, inputTokens, outputTokens, costUsd }) => {
    calls.inc({ purpose, outcome })
    tokens.inc({ direction: 'in' }, inputTokens)
    tokens.inc({ direction: 'out' }, outputTokens)
    cost.inc(costUsd)
  })
}

type SetGauge = (labels: Record<string, string>, value: number) => void

function gauge(
  registry: Registry,
  name: string,
  help: string,
  labelNames: string[],
  collect: (set: SetGauge) => void | Promise<void>,
): void {
  const made: Gauge = new Gauge({
    name,
    help,
    labelNames,
    registers: [registry],
    async collect() {
      made.reset()
      await collect((labels, value) => made.set(labels, value))
    },
  })
}
