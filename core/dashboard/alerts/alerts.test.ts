import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { refusalOf, staffOf } from '../../../tests/house.ts'
import { addEntry, createCustomer } from '../../customers/capabilities.ts'
import { createExpense, deleteExpense } from '../../expenses/capabilities.ts'
import { createItem, updateItem } from '../../inventory/capabilities.ts'
import { openJobs } from '../../jobs/jobs.ts'
import { silentLog } from '../../log.ts'
import { createCompetitor, recordPrice } from '../../market/capabilities.ts'
import { addResult, createCampaign } from '../../marketing/campaigns.ts'
import { createSale } from '../../sales/capabilities.ts'
import { languages } from '../../shapes.ts'
import { acknowledgeAlert, listAlerts } from './capabilities.ts'
import { countCash, getTill } from './cash.ts'
import { startWatch, WATCH, watchJob } from './watch.ts'
import { openWatchedShop, type WatchedShop } from '../../../tests/watched-shop.ts'

const MILK = { name: 'Lait', unit: 'pièce', price: 14_000, quantity: 3, threshold: 5 }

let watched: WatchedShop
let shop: WatchedShop['shop']
let messaging: WatchedShop['messaging']
let sent: string[]
beforeEach(async () => {
  watched = await openWatchedShop()
  ;({ shop, messaging, sent } = watched)
})
afterEach(() => watched.close())

const watch = () => watched.watch()
const list = () => watched.list()

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

describe('the watch', () => {
  beforeEach(() => watched.link())

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
    const jobs = openJobs({ books: shop.house.books, clock: shop.house.clock, log: silentLog, kinds })
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
