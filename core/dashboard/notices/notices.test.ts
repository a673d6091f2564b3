import { afterEach, beforeEach, expect, test } from 'vitest'
import { openTestHouse, type TestHouse } from '../../../tests/house.ts'
import { silentLog } from '../../log.ts'
import type { Outgoing } from '../../messaging/contract.ts'
import { openMessaging, type Messaging } from '../../messaging/messaging.ts'
import { readOutgoing } from '../../messaging/outbox-store.ts'
import * as sales from '../../sales/capabilities.ts'
import { clockFrom } from '../../time.ts'
import { updateNotifications } from './capabilities.ts'
import { noticesJob } from './notices.ts'

let shop: TestHouse
let messaging: Messaging

beforeEach(async () => {
  shop = await openTestHouse()
  messaging = openMessaging({
    books: shop.house.books,
    clock: shop.house.clock,
    log: silentLog,
    handle: () => Promise.reject(new Error('nobody writes here')),
    sorry: () => Promise.resolve([]),
    // No channel is open: what is written waits where it can be read.
    channels: new Map(),
  })
  const { business, person } = shop.owner
  await shop.house.books.write((tx) =>
    tx
      .insertInto('ChatLink')
      .values({
        id: 'link',
        businessId: business.id,
        personId: person.id,
        channel: 'telegram',
        address: '7',
        name: null,
        createdAt: '2026-11-01T09:00:00Z',
        unlinkedAt: null,
        stoppedAt: null,
      })
      .execute(),
  )
})
afterEach(async () => {
  await messaging.stop()
  await shop.close()
})

/** The house looks at the clock at that time of the shop; answers what it wrote. */
async function lookAt(instant: string): Promise<string[]> {
  const before = (await written()).length
  const house = { ...shop.house, clock: clockFrom(new Date(instant)) }
  const job = { id: 'x', businessId: null, payload: null, dueAt: instant }
  await noticesJob(house, messaging)(job, { progress: async () => {}, finish: async () => {} })
  return (await written()).slice(before).map(({ text }) => text)
}

async function written(): Promise<Outgoing[]> {
  const rows = await shop.house.books.read((tx) =>
    tx.selectFrom('Outbox').select('body').orderBy('id').execute(),
  )
  return rows.map(({ body }) => readOutgoing(body))
}

async function sell(): Promise<void> {
  await shop.run(sales.createSale, {
    date: '2026-11-18',
    lines: [{ name: 'lait', quantity: 2, unitPrice: 14_000 }],
  })
}

test('without a yes nothing is written', async () => {
  await sell()
  expect(await lookAt('2026-11-18T20:30:00+01:00')).toEqual([])
})

test('the evening brief says the day in figures with a picture, and can be put off or switched off', async () => {
  await sell()
  await shop.run(updateNotifications, { eveningBrief: true })
  const [text] = await lookAt('2026-11-18T20:02:00+01:00')
  expect(text).toContain('280')
  const [{ choices, picture } = { choices: [], picture: undefined }] = await written()
  expect(
    Buffer.from(picture?.base64 ?? '', 'base64')
      .subarray(1, 4)
      .toString(),
  ).toBe('PNG')
  expect(choices.map(({ id }) => id)).toEqual([
    'say:que dois-je faire ?',
    'notice:later:evening',
    'notice:stop:evening',
  ])
})

test('it is written once, however often the house looks', async () => {
  await shop.run(updateNotifications, { eveningBrief: true })
  expect(await lookAt('2026-11-18T20:02:00+01:00')).toHaveLength(1)
  expect(await lookAt('2026-11-18T20:04:00+01:00')).toHaveLength(0)
})

test('after a night without power yesterday’s brief comes in the morning, once', async () => {
  await sell()
  await shop.run(updateNotifications, { eveningBrief: true })
  expect(await lookAt('2026-11-19T07:00:00+01:00')).toEqual([])
  const [text] = await lookAt('2026-11-19T08:10:00+01:00')
  expect(text).toContain('280')
  expect(await lookAt('2026-11-19T08:20:00+01:00')).toEqual([])
})

test('whoever may not see figures is not told them, whatever they chose before', async () => {
  await shop.run(updateNotifications, { eveningBrief: true })
  await shop.house.books.write((tx) =>
    tx.updateTable('Person').set({ role: 'staff', seesFigures: 0 }).execute(),
  )
  expect(await lookAt('2026-11-18T20:02:00+01:00')).toEqual([])
})

test('what was chosen can be undone', async () => {
  const change = await shop.changeBy(updateNotifications, { eveningBrief: true, eveningAt: '19:00' })
  await shop.undo(change)
  expect(await shop.ask('notifications_get')).toMatchObject({ eveningBrief: false, eveningAt: '20:00' })
})
