import { afterEach, beforeEach, expect, test } from 'vitest'
import { openTestHouse, type TestHouse } from '../../tests/house.ts'
import { SanadError } from '../errors.ts'
import { silentLog } from '../log.ts'
import { addJob, dropJob, findJob, openJobs, type DoJob, type NewJob } from './jobs.ts'
import type { Pump } from './pump.ts'

let shop: TestHouse
let jobs: Pump | undefined

beforeEach(async () => {
  shop = await openTestHouse()
})
afterEach(async () => {
  await jobs?.stop()
  await shop.close()
})

function work(kinds: Record<string, DoJob>): Pump {
  const { books, clock } = shop.house
  const patience = { firstMs: 10, longestMs: 20, tries: 3 }
  jobs = openJobs({ books, clock, log: silentLog, kinds: new Map(Object.entries(kinds)), patience })
  return jobs
}

function add(job: Partial<NewJob> = {}): Promise<string> {
  const { books, clock } = shop.house
  const whole = { kind: 'report', payload: { month: '2026-11' }, businessId: shop.owner.business.id, ...job }
  return books.write((tx) => addJob(tx, whole, clock))
}

function jobNow(id: string) {
  return shop.house.books.read((tx) => findJob(tx, shop.owner.business.id, id))
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 5))
}

test('a job is done with its payload, and its result is kept with it', async () => {
  const id = await add()
  const seen: unknown[] = []
  await work({
    async report(job, { progress, finish }) {
      await progress(40)
      seen.push(job.payload, (await jobNow(id)).status, (await jobNow(id)).progress)
      await finish(() => Promise.resolve({ pages: 3 }))
    },
  }).drain()

  expect(seen).toEqual([{ month: '2026-11' }, 'running', 40])
  expect(await jobNow(id)).toMatchObject({ status: 'done', progress: 100, result: { pages: 3 } })
})

test('what a job writes is undone with it when it fails, tried again, and given up after the last try', async () => {
  const { owner, house } = shop
  const id = await add()
  let tries = 0
  work({
    report: (_job, { finish }) =>
      finish(async (tx) => {
        tries += 1
        await addJob(tx, { kind: 'other', payload: null, businessId: owner.business.id }, house.clock)
        throw new Error('the printer is out of paper')
      }),
  })
  await until(async () => (await jobNow(id)).status === 'failed')
  expect(tries).toBe(3)
  const others = await house.books.read((tx) =>
    tx.selectFrom('Job').select('id').where('kind', '=', 'other').execute(),
  )
  expect(others).toEqual([])
})

test('a refusal that no further try would change is given up at once', async () => {
  const id = await add()
  let tries = 0
  await work({
    report() {
      tries += 1
      return Promise.reject(new SanadError('not_found', { what: 'report' }))
    },
  }).drain()
  expect(tries).toBe(1)
  expect((await jobNow(id)).status).toBe('failed')
})

test('the same dedupe is the same job, also after it was done', async () => {
  let times = 0
  const pump = work({
    async report() {
      times += 1
    },
  })
  const first = await add({ dedupe: 'brief:2026-11-18' })
  await pump.drain()
  expect(await add({ dedupe: 'brief:2026-11-18' })).toBe(first)
  await pump.drain()
  expect(times).toBe(1)
})

test('a job for later waits for the business’s clock, and can be dropped until then', async () => {
  const later = new Date(shop.house.clock.now().getTime() + 700).toISOString()
  const never = new Date(shop.house.clock.now().getTime() + 3_600_000).toISOString()
  const soon = await add({ notBefore: later })
  const dropped = await add({ notBefore: never, dedupe: 'reminder:1' })
  const done: string[] = []
  const pump = work({
    async report(job) {
      done.push(job.id)
    },
  })
  await pump.drain()
  expect(done).toEqual([])

  await shop.house.books.write((tx) => dropJob(tx, 'reminder:1'))
  await until(async () => (await jobNow(soon)).status === 'done')
  expect(done).toEqual([soon])
  await expect(jobNow(dropped)).rejects.toThrow('not_found')
})

test('another business does not find the job', async () => {
  const id = await add()
  const other = await shop.another()
  await expect(shop.house.books.read((tx) => findJob(tx, other.business.id, id))).rejects.toThrow('not_found')
})

test('a clock that ran years ahead and is set right: what comes round and what was tried goes on at once, a far wish waits', async () => {
  const far = '2036-01-01T00:00:00.000Z'
  const round = await add({ kind: 'nightly', notBefore: far, dedupe: `nightly:${far}` })
  const tried = await add({ kind: 'report', notBefore: far })
  const wish = await add({ kind: 'reminder', notBefore: far, dedupe: 'reminder:1' })
  await shop.house.books.write((tx) =>
    tx.updateTable('Job').set({ attempts: 1 }).where('id', '=', tried).execute(),
  )
  const done = () => Promise.resolve()
  await work({ nightly: done, report: done, reminder: done }).drain()
  const states = await Promise.all([round, tried, wish].map(async (id) => (await jobNow(id)).status))
  expect(states).toEqual(['done', 'done', 'waiting'])
})
