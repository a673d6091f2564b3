import { openMessaging, type Messaging } from '#core/messaging/messaging.ts'
import { openTestHouse, type TestHouse } from './house.ts'
import { newId } from '#core/ids.ts'
import { silentLog } from '#core/log.ts'
import { listAlerts } from '#core/dashboard/alerts/capabilities.ts'
import type { Alert } from '#core/dashboard/alerts/contract.ts'
import { watchJob } from '#core/dashboard/alerts/watch.ts'

/** A shop under the watch, and what its owner is told on Telegram. */
export type WatchedShop = {
  shop: TestHouse
  messaging: Messaging
  sent: string[]
  /** One pass of the watch. */
  watch: () => Promise<void>
  list: () => Promise<Alert[]>
  /** The owner's chat, linked. */
  link: () => Promise<void>
  close: () => Promise<void>
}

export async function openWatchedShop(): Promise<WatchedShop> {
  const shop = await openTestHouse()
  const sent: string[] = []
  const messaging = openMessaging({
    books: shop.house.books,
    clock: shop.house.clock,
    log: silentLog,
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
  return {
    shop,
    messaging,
    sent,
    async watch() {
      const tools = { progress: () => Promise.resolve(), finish: () => Promise.resolve() }
      await watchJob(shop.house, messaging)(
        { id: 'watch', businessId: null, payload: null, dueAt: '' },
        tools,
      )
    },
    list: async () => (await shop.run(listAlerts, {})).items,
    link: () => linkOwner(shop),
    async close() {
      await messaging.stop()
      await shop.close()
    },
  }
}

async function linkOwner({ house, owner }: TestHouse): Promise<void> {
  await house.books.write((tx) =>
    tx
      .insertInto('ChatLink')
      .values({
        id: newId(),
        businessId: owner.business.id,
        personId: owner.person.id,
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
