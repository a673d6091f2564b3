import { afterEach, expect, test } from 'vitest'
import { words } from '../../bot/words.ts'
import type { FakeGraph } from '../fakes/graph.ts'
import type { TestHouse } from '../house.ts'
import { openTinyWhatsAppCloud, OWNER, type TinyWhatsAppCloud } from '../tiny-whatsapp-cloud.ts'

// What becomes of a message after it was handed to Meta.

let cloud: TinyWhatsAppCloud
let graph: FakeGraph
let shop: TestHouse

async function open(reportsWithinMs?: number): Promise<void> {
  cloud = await openTinyWhatsAppCloud({ reportsWithinMs })
  ;({ graph, shop } = cloud)
  await cloud.linkOwner()
}
afterEach(() => cloud.close())

function outbox() {
  return shop.house.books.read((tx) =>
    tx.selectFrom('Outbox').select(['state', 'delivery', 'error', 'outsideId']).orderBy('id').execute(),
  )
}

/** A message of our own to the owner, as an alert is. */
async function tellOwner(text: string): Promise<void> {
  const { messaging } = cloud.doors
  const to = { channel: 'whatsapp-cloud', chat: OWNER, businessId: shop.owner.business.id, dedupe: text }
  await shop.house.books.write((tx) => messaging.tell(tx, to, { text, language: 'fr', choices: [] }))
  messaging.wake()
}

test('statuses are kept as far as the message came, whatever their order', async () => {
  await open()
  await graph.text(OWNER, 'article lait')
  await graph.until(() => graph.heard(OWNER).length === 1)
  for (const status of ['sent', 'read', 'delivered', 'delivered']) await graph.report(OWNER, status)
  expect((await outbox()).at(-1)).toMatchObject({ state: 'sent', delivery: 'read' })
})

test('a message that fails after it was taken is kept as given up, with Meta’s reason', async () => {
  await open()
  await graph.text(OWNER, 'article lait')
  await graph.until(() => graph.heard(OWNER).length === 1)
  await graph.report(OWNER, 'failed', { code: 131_026, title: 'Message undeliverable' })
  expect((await outbox()).at(-1)).toMatchObject({
    state: 'dead',
    delivery: 'failed',
    error: '131026 Message undeliverable',
  })
})

test('a try whose answer was lost is settled by the report and not sent again', async () => {
  // So long that it is not made again while this test lasts: what ends its wait is the report.
  await open(600_000)
  graph.failNext('taken, no answer')
  await graph.text(OWNER, 'article lait')
  await graph.until(() => graph.heard(OWNER).length === 1)
  await graph.report(OWNER, 'sent')
  await expect.poll(async () => (await outbox()).at(-1)?.state).toBe('sent')
  await graph.text(OWNER, 'article pain')
  await graph.until(() => graph.heard(OWNER).length === 2)
  expect(graph.heard(OWNER)).toEqual(['fait lait', 'fait pain'])
})

test('a try that nobody reports is sent again under a line that says so', async () => {
  await open(50)
  graph.failNext('no answer')
  await graph.text(OWNER, 'article lait')
  await graph.until(() => graph.heard(OWNER).length === 1)
  expect(graph.heard(OWNER)).toEqual([`${words.fr.mayRepeat}\nfait lait`])
})

test('an outage is tried again; a refusal is final', async () => {
  await open()
  graph.failNext({ status: 503, code: 131_016, message: 'Service unavailable' })
  await graph.text(OWNER, 'article lait')
  await graph.until(() => graph.heard(OWNER).length === 1)
  graph.failNext({ status: 400, code: 131_026, message: 'Receiver is incapable' })
  await graph.text(OWNER, 'article pain')
  await graph.text(OWNER, 'article thé')
  await graph.until(() => graph.heard(OWNER).length === 2)
  expect(graph.heard(OWNER)).toEqual(['fait lait', 'fait thé'])
  expect((await outbox()).filter(({ state }) => state === 'dead')).toHaveLength(1)
})

test('past 24 hours only the approved template goes out, in one line', async () => {
  await open()
  await tellOwner('il y a peu')
  await graph.until(() => graph.heard(OWNER).length === 1)
  expect(cloud.sent()[0]?.type).toBe('text')

  const yesterday = new Date(shop.house.clock.now().getTime() - 25 * 3_600_000).toISOString()
  await shop.house.books.write((tx) => tx.updateTable('Inbox').set({ receivedAt: yesterday }).execute())
  await tellOwner('⚠️ Lait épuisé\nÀ commander.')
  await graph.until(() => graph.heard(OWNER).length === 2)
  expect(cloud.sent()[1]).toMatchObject({
    type: 'template',
    template: {
      name: 'sanad_news',
      language: { code: 'fr' },
      components: [{ type: 'body', parameters: [{ type: 'text', text: '⚠️ Lait épuisé · À commander.' }] }],
    },
  })
})
