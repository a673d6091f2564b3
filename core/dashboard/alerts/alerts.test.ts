import { pino } from 'pino'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openTestHouse, refusalOf, staffOf, type TestHouse } from '../../../tests/house.ts'
import { addEntry, createCustomer } from '../../customers/capabilities.ts'
import { keepFact } from '../../backups/store.ts'
import { createExpense, deleteExpense } from '../../expenses/capabilities.ts'
import { symptomKinds } from '../../health/contract.ts'
import { SYMPTOMS } from '../../health/found.ts'
import { openPulse } from '../../health/pulse.ts'
import { newId } from '../../ids.ts'
import { createItem, updateItem } from '../../inventory/capabilities.ts'
import { openJobs } from '../../jobs/jobs.ts'
import { createCompetitor, recordPrice } from '../../market/capabilities.ts'
import { addResult, createCampaign } from '../../marketing/campaigns.ts'
import { openMessaging, type Messaging } from '../../messaging/messaging.ts'
import { openPresence } from '../../messaging/presence.ts'
import { openRoll } from '../../messaging/roll.ts'
import { createSale } from '../../sales/capabilities.ts'
import { languages } from '../../shapes.ts'
import { acknowledgeAlert, listAlerts } from './capabilities.ts'
import { countCash, getTill } from './cash.ts'
import { startWatch, WATCH, watchJob } from './watch.ts'

const log = pino({ level: 'silent' })
const MILK = { name: 'Lait', unit: 'pièce', price: 14_000, quantity: 3, threshold: 5 }

let shop: TestHouse
let messaging: Messaging
let sent: string[]
beforeEach(async () => {
  shop = await openTestHouse()
  sent = []
  messaging = openMessaging({
    books: shop.house.books,
    clock: shop.house.clock,
    log,
    handle: () => Promise.reject(new Error('nobody writes here')),
    sorry: () => Promise.resolve([]),
    channels: new Map([
      [
        'telegram',
        {
          send: (_chat, { text }) => {
            sent.push(text)
            return Promise.resolve({ outcome: 'sent' })
          },
        },
      ],
    ]),
  })
})
afterEach(async () => {
  await messaging.stop()
  await shop.close()
})

/** One pass of the watch. */
async function watch(): Promise<void> {
  const tools = { progress: () => Promise.resolve(), finish: () => Promise.resolve() }
  const job = { id: 'watch', businessId: null, payload: null, dueAt: '' }
  await watchJob(shop.house, messaging)(job, tools)
}

const list = async () => (await shop.run(listAlerts, {})).items

describe('an alert', () => {
  test('is listed at once, keeps its id when the watch raises it, and ends with what it is about', async () => {
    const { id } = await shop.run(createItem, MILK)
    const [first] = await list()
    expect(first).toMatchObject({
      kind: 'low_stock',
      severity: 'warning',
      evidence: { left: 3, threshold: 5 },
    })
    await watch()
    await watch()
    expect(await list()).toMatchObject([{ id: first?.id }])

    await shop.run(updateItem, { id, quantity: 40 })
    expect(await list()).toEqual([])
    await watch()
    await shop.run(updateItem, { id, quantity: 0 })
    const [again] = await list()
    expect(again).toMatchObject({ kind: 'low_stock', severity: 'urgent' })
    expect(again?.id).not.toBe(first?.id)
    await watch()
    expect(await list()).toMatchObject([{ id: again?.id }])
  })

  test('is acknowledged whether or not the watch has passed, stays so, and can be taken back', async () => {
    await shop.run(createItem, MILK)
    const [alert] = await list()
    const change = await shop.changeBy(acknowledgeAlert, { id: alert?.id ?? '' })
    const [seen] = await list()
    expect(seen?.acknowledgedAt).not.toBeNull()
    await watch()
    expect(await list()).toEqual([seen])
    await shop.undo(change)
    expect((await list())[0]?.acknowledgedAt).toBeNull()
  })

  test('is nobody else’s: another business and staff do not see it', async () => {
    await shop.run(createItem, MILK)
    const [alert] = await list()
    const stranger = await shop.another()
    expect(await shop.run(listAlerts, {}, stranger)).toEqual({ items: [] })
    const acknowledge = { id: alert?.id ?? '' }
    expect((await refusalOf(shop.run(acknowledgeAlert, acknowledge, stranger))).code).toBe('not_found')
    await watch()
    expect((await refusalOf(shop.run(acknowledgeAlert, acknowledge, stranger))).code).toBe('not_found')
    expect((await refusalOf(shop.run(listAlerts, {}, staffOf(shop.owner)))).code).toBe('not_allowed')
  })

  test('is said in each language from the same figures', async () => {
    await shop.run(createItem, MILK)
    await watch()
    const said = await Promise.all(
      languages.map(async (language) => {
        const { items } = await shop.run(listAlerts, {}, { ...shop.owner, language })
        return items[0]?.detail
      }),
    )
    expect(new Set(said).size).toBe(languages.length)
  })
})

test('what is out of the ordinary is found in the books', async () => {
  const { id: customerId } = await shop.run(createCustomer, { name: 'Karim' })
  await shop.run(addEntry, { id: customerId, kind: 'credit', amount: 50_000, date: '2026-09-01' })
  await shop.run(addEntry, { id: customerId, kind: 'credit', amount: 20_000, date: '2026-10-01' })
  // The payment settles the oldest credit, so what is owed is of October.
  await shop.run(addEntry, { id: customerId, kind: 'payment', amount: 50_000, date: '2026-11-01' })
  const taxi = { category: 'transport', amount: 60_000, note: 'taxi', date: '2026-11-17' }
  await shop.run(createExpense, taxi)
  const { id: second } = await shop.run(createExpense, taxi)
  await shop.run(createItem, { ...MILK, threshold: 0 })
  const { id: rival } = await shop.run(createCompetitor, { name: 'Ardis' })
  await shop.run(recordPrice, { id: rival, product: 'Lait', price: 14_500, date: '2026-11-01' })
  await shop.run(recordPrice, { id: rival, product: 'Lait', price: 13_000, date: '2026-11-17' })
  const { id: campaign } = await shop.run(createCampaign, {
    name: 'Rentrée',
    channel: 'facebook',
    budget: 100_000,
    from: '2026-11-01',
    to: '2026-11-30',
  })
  await shop.run(addResult, { id: campaign, spend: 100_001 })

  const found = new Map((await list()).map((alert) => [alert.kind, alert]))
  expect([...found.keys()].sort()).toEqual([
    'campaign_over_budget',
    'competitor_price',
    'credit_overdue',
    'duplicate_expense',
  ])
  expect(found.get('credit_overdue')?.evidence).toMatchObject({
    since: '2026-10-01',
    balance: 20_000,
    days: 48,
  })
  expect(found.get('competitor_price')?.evidence).toMatchObject({
    before: 14_500,
    price: 13_000,
    ours: 14_000,
  })
  await shop.run(deleteExpense, { id: second })
  expect((await list()).map(({ kind }) => kind)).not.toContain('duplicate_expense')
})

test('cash is unknown until someone counts, and then follows what is booked', async () => {
  await shop.run(createSale, { lines: [{ name: 'Divers', quantity: 1, unitPrice: 99_900 }] })
  expect((await shop.run(getTill, {})).expected).toBeNull()
  expect(await shop.run(countCash, { amount: 100_000 })).toMatchObject({ expected: null, difference: null })
  const { id } = await shop.run(createCustomer, { name: 'Karim' })
  const sold = { lines: [{ name: 'Divers', quantity: 1, unitPrice: 30_000 }] }
  await shop.run(createSale, { ...sold, paymentMethod: 'cash' })
  await shop.run(createSale, { ...sold, paymentMethod: 'card' })
  await shop.run(createSale, { ...sold, paymentMethod: 'credit', customerId: id })
  await shop.run(addEntry, { id, kind: 'payment', amount: 5_000 })
  await shop.run(createExpense, { category: 'rent', amount: 120_000, paymentMethod: 'cash' })
  await shop.run(createExpense, { category: 'rent', amount: 7, paymentMethod: 'transfer' })
  await shop.run(createSale, { ...sold, date: '2026-11-17' })
  expect(await shop.run(getTill, {})).toMatchObject({ expected: 15_000, sales: 30_000, payments: 5_000 })

  await shop.run(createExpense, { category: 'rent', amount: 15_001 })
  expect(await list()).toMatchObject([{ kind: 'cash_short', severity: 'urgent', evidence: { expected: -1 } }])
  const change = await shop.changeBy(countCash, { amount: 9_000_000 })
  expect(await list()).toEqual([])
  await shop.undo(change)
  expect((await shop.run(getTill, {})).expected).toBe(-1)
})

/** The owner's chat, linked. */
async function link(): Promise<void> {
  const { business, person } = shop.owner
  await shop.house.books.write((tx) =>
    tx
      .insertInto('ChatLink')
      .values({
        id: newId(),
        businessId: business.id,
        personId: person.id,
        channel: 'telegram',
        address: '42',
        name: null,
        createdAt: '2026-11-01T00:00:00.000Z',
        unlinkedAt: null,
        stoppedAt: null,
      })
      .execute(),
  )
}

describe('the watch', () => {
  beforeEach(link)

  test('tells an owner what is urgent, once, and leaves the rest on the screen', async () => {
    await shop.run(createItem, { ...MILK, quantity: 0 })
    await shop.run(createItem, { ...MILK, name: 'Pain' })
    await watch()
    await watch()
    await messaging.stop()
    expect(sent).toHaveLength(1)
    expect(sent[0]).toContain('Lait')
    expect(sent[0]).not.toContain('Pain')
  })

  test('goes round as a job that asks for the next one', async () => {
    await shop.run(createItem, MILK)
    await startWatch(shop.house)
    await startWatch(shop.house)
    const kinds = new Map([[WATCH, watchJob(shop.house, messaging)]])
    const jobs = openJobs({ books: shop.house.books, clock: shop.house.clock, log, kinds })
    jobs.wake()
    await expect.poll(() => raised()).toBe(1)
    await jobs.stop()
    const waiting = await shop.house.books.read((tx) =>
      tx.selectFrom('Job').selectAll().where('kind', '=', WATCH).where('state', '=', 'new').execute(),
    )
    expect(waiting).toHaveLength(1)
  })
})

function raised(): Promise<number> {
  return shop.house.books.read(async (tx) => (await tx.selectFrom('Alert').select('id').execute()).length)
}

describe('what is wrong with the machine', () => {
  const feel = (symptoms: readonly object[]) =>
    shop.house.books.write((tx) => keepFact(tx, SYMPTOMS, symptoms, new Date().toISOString()))
  const DISK = { kind: 'disk', name: null, value: 0.05, limit: 0.1 }

  test('is told to who runs it, once, and once more when it is over', async () => {
    await link()
    await feel([DISK])
    await watch()
    await feel([{ ...DISK, value: 0.04 }])
    await watch()
    expect((await list()).filter(({ kind }) => kind === 'system')).toHaveLength(1)
    await feel([])
    await watch()
    await messaging.stop()
    expect(sent).toHaveLength(2)
    expect(sent[0]).toContain('Le disque n’a plus que 5 % de libre')
    expect(sent[1]).toContain('C’est rétabli')
    expect((await list()).filter(({ kind }) => kind === 'system')).toHaveLength(0)
  })

  test.each(symptomKinds)(
    'such as %s stands on the dashboard and in the chat once, and so does its end',
    async (kind) => {
      await link()
      const symptom = { kind, name: kind === 'bot' ? 'telegram' : null, value: 0.95, limit: 0.9 }
      for (const value of [0.95, 0.96, 0.97]) {
        await feel([{ ...symptom, value }])
        await watch()
      }
      const [alert, ...others] = (await list()).filter((each) => each.kind === 'system')
      expect(others).toEqual([])
      expect(alert?.title.length).toBeGreaterThan(5)
      await feel([])
      await watch()
      await watch()
      await messaging.stop()
      expect(sent).toHaveLength(2)
      expect(sent[1]).toContain('✅')
      expect((await list()).filter((each) => each.kind === 'system')).toEqual([])
      const kept = await shop.house.books.read((tx) =>
        tx.selectFrom('Alert').select(['kind', 'endedAt']).execute(),
      )
      expect(kept).toEqual([{ kind: 'system', endedAt: expect.any(String) as string }])
    },
  )

  test('such as a process that died is told by those that are left, once, and its end; one that was stopped is not', async () => {
    await link()
    const { house } = shop
    const tell = () => ({ channels: {}, bots: {}, addresses: {} })
    await openPresence(house, 'bot', tell, log).stop()
    const others = openRoll(house, 'api', log, { callEveryMs: 20, silentAfterMs: 1_500 })
    const pulse = openPulse(house, log, () => ({}), { others, tell: () => startWatch(house) })
    // The bot's own jobs: the worker, whose they are otherwise, is what dies.
    const kinds = new Map([[WATCH, watchJob(house, messaging)]])
    const jobs = openJobs({ books: house.books, clock: house.clock, log, kinds })
    jobs.wake()
    const system = async () =>
      (await list()).filter(({ kind }) => kind === 'system').map(({ title }) => title)
    const word = { process: 'elsewhere 1 1', ...tell() }
    const heard = () => house.books.write((tx) => keepFact(tx, 'role:worker', word, new Date().toISOString()))
    await heard()
    await expect.poll(system).toEqual(['Un processus de Sanad s’est tu : worker'])
    await expect.poll(() => sent.length).toBe(1)
    expect(sent[0]).toContain('Messages, photos, rappels et sauvegardes attendent')

    const again = setInterval(() => void heard(), 100)
    await expect.poll(() => sent.length).toBe(2)
    expect(sent[1]).toContain('C’est rétabli')
    expect(await system()).toEqual([])
    clearInterval(again)
    others.stop()
    pulse.stop()
    await jobs.stop()
  })

  test('comes after all that concerns the shop', async () => {
    await shop.run(createItem, MILK)
    await watch()
    await feel([DISK])
    await watch()
    expect((await list()).map(({ kind }) => kind === 'system')).toEqual([false, true])
  })

  test('is no business of the other businesses on it', async () => {
    const stranger = await shop.another()
    await feel([DISK])
    const { items } = await shop.run(listAlerts, {}, stranger)
    expect(items).toHaveLength(0)
  })
})
