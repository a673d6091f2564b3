import { loadavg } from 'node:os'
import { setTimeout as wait } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { openAssistant } from '#core/assistant/assistant.ts'
import { silentLog } from '#core/log.ts'
import type { Received } from '#core/messaging/inbox.ts'
import { compose } from '../../bot/compose.ts'
import type { Door } from '../../bot/door.ts'
import { openDoors } from '../../bot/doors.ts'
import { openTestHouse } from '../house.ts'
import { BENCH, openShops, received } from './doors-load.ts'
import { percentile, rounded } from './figures.ts'
import { killMany } from './doors-kill.ts'
import { outage } from './doors-outage.ts'

// npm run bench:doors [-- rate RATE SECONDS | photo | memory MESSAGES | kill KILLS | outage MINUTES]; without a word, all of
// them but the outage, which takes its minutes in earnest.
// Real books with synchronous=FULL, the real assistant (rules), the real inbox and outbox; only the channel is ours and
// costs nothing. The house and the load share this process: on a quiet machine the rate is a lower bound.
const CHATS = 200
const [part, ...numbers] = process.argv.slice(2)

if (!part || part === 'rate') await keepUp(Number(numbers[0] ?? 80), Number(numbers[1] ?? 60))
if (!part || part === 'photo') await besidePhotos()
if (!part || part === 'memory') await grow(Number(numbers[0] ?? 100_000))
if (!part || part === 'kill') await killMany(Number(numbers[0] ?? 500))
if (part === 'outage') await outage(Number(numbers[0] ?? 60))

type Running = Awaited<ReturnType<typeof open>>

async function open(fetchMs = 0) {
  // The load is more than people write: 250 a second from 200 chats is above what one person and one shop are given.
  const shop = await openTestHouse({ RATE_LIMIT_PER_MINUTE: '0' })
  const { house } = shop
  const began = new Map<string, number>()
  const answered: number[] = []
  const acknowledged: number[] = []
  let receive: (messages: Received[]) => Promise<void> = () => Promise.resolve()
  const door: Door = {
    channel: BENCH,
    compose: (reply) => compose(reply, { text: 4096, caption: 1024 }),
    send(chat) {
      const since = began.get(chat)
      began.delete(chat)
      if (since !== undefined) answered.push(performance.now() - since)
      return Promise.resolve({ outcome: 'sent' })
    },
    async fetchMedia() {
      await wait(fetchMs)
      return { outcome: 'fetched', bytes: Buffer.from('a photo that is none'), mime: 'image/jpeg' }
    },
    showWork: () => Promise.resolve(),
    start(receiver) {
      receive = receiver
      return Promise.resolve()
    },
    stop: () => Promise.resolve(),
  }
  await openShops(shop, CHATS)
  const doors = await openDoors({ house, assistant: openAssistant(house), doors: [door], log: silentLog })
  let said = 0
  /** One person writes only once they were answered, as people do; who is still waiting is passed over. */
  async function say(count: number): Promise<number> {
    const batch: Received[] = []
    for (let tried = 0; batch.length < count && tried < CHATS; tried += 1) {
      const chat = (said + tried) % CHATS
      if (began.has(String(chat))) continue
      began.set(String(chat), performance.now())
      batch.push(received(said + batch.length, chat))
    }
    said += batch.length
    const at = performance.now()
    await receive(batch)
    if (batch.length > 0) acknowledged.push(performance.now() - at)
    return batch.length
  }
  return {
    shop,
    say,
    receive: (messages: Received[]) => receive(messages),
    waiting: () => began.size,
    began,
    answered,
    acknowledged,
    async close() {
      await doors.stop()
      await shop.close()
    },
  }
}

/** Messages arrive at a steady rate whatever the house does; kept up means that the backlog does not grow. */
async function keepUp(rate: number, seconds: number): Promise<void> {
  const house = await open()
  await warm(house)
  house.answered.length = 0
  house.acknowledged.length = 0
  const used = process.cpuUsage()
  const start = performance.now()
  const backlogs: number[] = []
  const pushes: Promise<number>[] = []
  let asked = 0
  let refused = 0
  let nextLook = 1_000
  while (performance.now() - start < seconds * 1_000) {
    const now = performance.now() - start
    const due = Math.floor((now / 1_000) * rate) - asked
    if (due > 0) {
      asked += due
      pushes.push(
        house.say(due).then((took) => {
          refused += due - took
          return took
        }),
      )
    }
    if (now >= nextLook) {
      backlogs.push(house.waiting())
      nextLook += 1_000
    }
    await wait(5)
  }
  await Promise.all(pushes)
  while (house.waiting() > 0) await wait(10)
  const { user, system } = process.cpuUsage(used)
  const cpuMs = (user + system) / 1_000 / Math.max(1, house.answered.length)
  const half = Math.floor(backlogs.length / 2)
  const mean = (values: number[]) => values.reduce((sum, each) => sum + each, 0) / Math.max(1, values.length)
  const dead = await house.shop.house.books.read((tx) =>
    tx
      .selectFrom('Inbox')
      .select((of) => of.fn.countAll<number>().as('n'))
      .where('state', '=', 'dead')
      .executeTakeFirst(),
  )
  console.log(
    `rate ${rate}/s for ${seconds} s from ${CHATS} chats: answered ${house.answered.length}, could not be said because everybody was waiting ${refused}, given up ${dead?.n ?? 0}; ` +
      `backlog first half ${rounded(mean(backlogs.slice(0, half)))}, second half ${rounded(mean(backlogs.slice(half)))}; ` +
      `acknowledged within ${rounded(percentile(house.acknowledged, 95))} ms, answered within ${rounded(percentile(house.answered, 95))} ms (95th percentile; medians ${rounded(percentile(house.acknowledged, 50))} and ${rounded(percentile(house.answered, 50))}); ` +
      `CPU ${cpuMs.toFixed(2)} ms a message, load and house together, on a machine whose load was ${loadavg()[0]?.toFixed(1)}`,
  )
  await house.close()
}

/** Text in other chats, with and without a chat that sends photo after photo which take long to fetch. */
async function besidePhotos(): Promise<void> {
  const house = await open(1_500)
  await warm(house)
  const texts = async (photos: boolean) => {
    house.answered.length = 0
    let n = 1_000_000 + (photos ? 100_000 : 0)
    for (let round = 0; round < 100; round += 1) {
      if (photos && round % 5 === 0) {
        const media = [{ fileId: `f${round}`, mime: 'image/jpeg' }]
        await house.receive([received(n++, CHATS - 1, { text: '', media })])
      }
      const chat = round % (CHATS - 1)
      house.began.set(String(chat), performance.now())
      await house.receive([received(n++, chat)])
      while (house.began.has(String(chat))) await wait(1)
    }
    return percentile(house.answered, 95)
  }
  const alone = await texts(false)
  const beside = await texts(true)
  console.log(
    `a photo delays text in other chats by ${rounded(Math.max(0, beside - alone))} ms (95th percentile: ${rounded(alone)} alone, ${rounded(beside)} beside photos)`,
  )
  await house.close()
}

/** The process after a thousand messages and after many, with the rubbish taken out. */
async function grow(messages: number): Promise<void> {
  const house = await open()
  await talkOn(house, 1_000)
  const before = await settled()
  let said = 1_000
  // On the way too: a run that is cut short has said how it went until then.
  for (const then of [0.1, 0.25, 0.5, 1].map((share) => Math.round(messages * share))) {
    await talkOn(house, then - said)
    said = then
    const after = await settled()
    const percent = ((after.rss - before.rss) / before.rss) * 100
    console.log(
      `memory after ${said} messages: ${rounded(after.rss)} MB, ${rounded(percent)} % more than after 1000 (${rounded(before.rss)} MB); ` +
        `of it JavaScript ${rounded(before.heapUsed)} → ${rounded(after.heapUsed)} in a heap of ${rounded(before.heapTotal)} → ${rounded(after.heapTotal)}, buffers ${rounded(before.external)} → ${rounded(after.external)}`,
    )
  }
  await house.close()
}

async function talkOn(house: Running, count: number): Promise<void> {
  for (let done = 0; done < count;) {
    done += await house.say(Math.min(50, count - done))
    while (house.waiting() > CHATS / 2) await wait(1)
  }
  while (house.waiting() > 0) await wait(5)
  // What the bench itself writes down must not count as the house's.
  house.answered.length = 0
  house.acknowledged.length = 0
}

/** In megabytes. */
async function settled(): Promise<Record<'rss' | 'heapUsed' | 'heapTotal' | 'external', number>> {
  setFlagsFromString('--expose-gc')
  const gc = runInNewContext('gc') as () => void
  for (let round = 0; round < 5; round += 1) {
    gc()
    await wait(200)
  }
  const { rss, heapUsed, heapTotal, external } = process.memoryUsage()
  const mb = (bytes: number) => bytes / 1_048_576
  return { rss: mb(rss), heapUsed: mb(heapUsed), heapTotal: mb(heapTotal), external: mb(external) }
}

async function warm(house: Running): Promise<void> {
  await talkOn(house, 400)
}
