import { setTimeout as wait } from 'node:timers/promises'
import { silentLog } from '#core/log.ts'
import type { Received } from '#core/messaging/inbox.ts'
import { openDoors } from '../../bot/doors.ts'
import type { Door } from '../../bot/door.ts'
import { compose } from '../../bot/compose.ts'
import { openTinyAssistant } from '../journeys/tiny-assistant.ts'
import { openTestHouse } from '../house.ts'

// How many messages a second the doors keep up with: inbox, one booking in two, outbox; commits with
// synchronous=FULL; the channel and the understanding cost nothing here. `node … RATE SECONDS`
const [rate = 80, seconds = 15] = process.argv.slice(2).map(Number)
const CHATS = 200
const BATCH_MS = 25

const shop = await openTestHouse()
const began = new Map<string, number>()
const acknowledged: number[] = []
const answered: number[] = []
let push: (messages: Received[]) => Promise<void> = () => Promise.resolve()

const door: Door = {
  channel: 'bench',
  compose: (reply) => compose(reply, { text: 4096, caption: 1024 }),
  send: (_chat, { text }) => {
    const key = text.replace('fait ', '')
    answered.push(performance.now() - (began.get(key) ?? 0))
    began.delete(key)
    return Promise.resolve({ outcome: 'sent' })
  },
  fetchMedia: () => Promise.resolve({ outcome: 'gone' }),
  showWork: () => Promise.resolve(),
  start: (receive) => Promise.resolve(void (push = receive)),
  stop: () => Promise.resolve(),
}
const { house } = shop
const doors = await openDoors({ house, assistant: openTinyAssistant(house), doors: [door], log: silentLog })
await linkEveryone()

let n = 0
const start = performance.now()
const pushes: Promise<void>[] = []
while (performance.now() - start < seconds * 1_000) {
  const due = Math.floor(((performance.now() - start) / 1_000) * rate)
  const batch: Received[] = []
  for (; n < due; n += 1) batch.push(message(n))
  const at = performance.now()
  pushes.push(push(batch).then(() => void acknowledged.push(performance.now() - at)))
  await wait(BATCH_MS)
}
const backlog = n - answered.length
await Promise.all(pushes)
while (answered.length < n) await wait(20)
console.log(
  `doors: ${n} messages at ${rate}/s from ${CHATS} chats; backlog at the end ${backlog}; ` +
    `acknowledged within ${at95(acknowledged)} ms, answered within ${at95(answered)} ms (95th percentile)`,
)
await doors.stop()
await shop.close()

function message(number: number): Received {
  const said = number % 2 === 0 ? 'article ' : ''
  began.set(`m${number}`, performance.now())
  return {
    channel: 'bench',
    outsideId: String(number),
    chat: String(number % CHATS),
    body: {
      text: `${said}m${number}`,
      from: { name: 'Ali', language: 'fr' },
      media: [],
      edited: false,
      opens: false,
    },
  }
}

async function linkEveryone(): Promise<void> {
  const createdAt = new Date().toISOString()
  const whose = { businessId: shop.owner.business.id, personId: shop.owner.person.id, createdAt }
  await house.books.write(async (tx) => {
    for (let chat = 0; chat < CHATS; chat += 1) {
      const row = { id: `link${chat}`, channel: 'bench', address: String(chat), name: null }
      await tx
        .insertInto('ChatLink')
        .values({ ...row, ...whose, unlinkedAt: null, stoppedAt: null })
        .execute()
    }
  })
}

function at95(times: number[]): string {
  const sorted = times.toSorted((one, other) => one - other)
  return (sorted[Math.floor(sorted.length * 0.95)] ?? 0).toFixed(1)
}
