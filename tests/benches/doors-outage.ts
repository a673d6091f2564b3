import { setTimeout as wait } from 'node:timers/promises'
import { openFakeGraph, type FakeGraph } from '../fakes/graph.ts'
import { openFakeTelegram, type FakeTelegram } from '../fakes/telegram.ts'
import { openHouseProcess } from './house-process.ts'

const MINUTE = 60_000
/** Twenty minutes before the brief, and an hour and more before anybody's quiet hours. */
const BEGINS = '2026-11-18T19:40:00+01:00'
const TELEGRAM_CHAT = 31
const CLOUD_CHAT = '213550000041'
/** What is said at once, just before the line goes and just after it is back. */
const BURST = 5

type Shop = {
  key: string
  chat: string
  heard: () => string[]
  says: (text: string) => void
  /** The prices of what was said, in order. */
  said: number[]
}

/**
 * Telegram and the line to Meta away for real minutes: half of them nobody takes a connection, half of them every
 * connection is taken and never answered. People go on writing, a brief and a reminder come due, alerts are raised.
 * Says what was there when the line was back.
 */
export async function outage(minutes: number): Promise<void> {
  const telegram = await openFakeTelegram()
  const graph = await openFakeGraph({ reports: true })
  const house = await openHouseProcess({ env: environment(telegram, graph) })
  graph.pushTo(`${house.url}/bot/whatsapp`)
  const call = callerOf(house.url)
  // Meta brings what is said at once side by side: a person types one after another.
  let typing = Promise.resolve<unknown>(null)
  const shops = [
    await openShop(() => house.signUp(), call, {
      chat: 'telegram',
      says: (text) => void telegram.text(TELEGRAM_CHAT, text),
      heard: () => telegram.heard(TELEGRAM_CHAT),
      links: (code) => void telegram.text(TELEGRAM_CHAT, `/start ${code}`),
    }),
    await openShop(() => house.signUp('second@example.dz'), call, {
      chat: 'cloud',
      says: (text) => void (typing = typing.then(() => graph.text(CLOUD_CHAT, text))),
      heard: () => graph.heard(CLOUD_CHAT),
      links: (code) => void graph.text(CLOUD_CHAT, code),
    }),
  ]
  const down = Math.ceil(minutes / 2)
  const at = (ms: number) => new Date(Date.parse(BEGINS) + ms).toISOString()
  for (const { key } of shops) {
    const text = 'appeler le boulanger'
    await call(key, 'POST', '/api/reminders', { text, at: at(25 * MINUTE) })
  }

  for (let n = 0; n < BURST; n += 1) for (const shop of shops) sell(shop)
  await lines('cut')
  const began = Date.now()
  console.log(`the line is cut; ${BURST} sales a chat were said just before`)
  for (let minute = 0; minute < minutes; minute += 1) {
    if (minute === down) await lines('swallows')
    for (const shop of shops) sell(shop)
    await wait(Math.max(0, began + (minute + 1) * MINUTE - Date.now()))
    if (minute === 9 || minute === minutes - 1) await say(`after ${minute + 1} minutes`)
  }
  await lines('whole')
  const back = Date.now()
  for (let n = 0; n < BURST; n += 1) for (const shop of shops) sell(shop)
  const whole = () => shops.every((shop) => shop.said.every((price) => shop.heard().some(echoes(price))))
  while (!whole() && Date.now() - back < 15 * MINUTE) await wait(250)
  console.log(
    `${whole() ? 'all' : 'NOT all'} answered ${Math.round((Date.now() - back) / 1_000)} s after the line was back`,
  )
  // The pulse beats each minute and the watch looks every five: then the alerts have ended too.
  await wait(Math.min(12, minutes) * MINUTE)
  await say('when all was over')
  for (const shop of shops) judge(shop, await booked(call, shop))

  await house.close()
  await Promise.all([telegram.close(), graph.close()])

  async function lines(is: 'whole' | 'cut' | 'swallows'): Promise<void> {
    await Promise.all([telegram.line(is), graph.line(is)])
  }

  async function say(when: string): Promise<void> {
    const { items } = (await call(shops[0]?.key, 'GET', '/api/channels')) as {
      items: { channel: string; state: string; waiting: number }[]
    }
    const { items: alerts } = (await call(shops[0]?.key, 'GET', '/api/dashboard/alerts')) as {
      items: { title: string; kind: string }[]
    }
    const { total } = (await call(shops[0]?.key, 'GET', '/api/messages/undelivered')) as { total: number }
    console.log(
      `${when}: ${items.map(({ channel, state, waiting }) => `${channel} ${state} (${waiting} wait)`).join(', ')}; alerts of the machine: ${alerts.flatMap(({ kind, title }) => (kind === 'system' ? [title] : [])).join(' | ') || 'none'}; given up: ${total}`,
    )
  }
}

function sell(shop: Shop): void {
  const price = 101 + shop.said.length
  shop.said.push(price)
  shop.says(`vendu 1 lait à ${price} DA`)
}

function echoes(price: number): (text: string) => boolean {
  return (text) => new RegExp(`\\b${price}\\sDA`).test(text)
}

/** What the books and the chat hold against what was said. */
function judge(shop: Shop, prices: readonly number[]): void {
  const heard = shop.heard()
  const answers = shop.said.map((price) => heard.filter(echoes(price)))
  const told = heard.filter((text) => !shop.said.some((price) => echoes(price)(text)))
  const answeredInOrder = heard.flatMap((text) => shop.said.filter((price) => echoes(price)(text)))
  const twice = prices.filter((price, n) => prices.indexOf(price) !== n)
  console.log(
    `${shop.chat}: said ${shop.said.length}, booked ${prices.length}, lost ${shop.said.filter((price) => !prices.includes(price)).length}, twice ${twice.length}, ` +
      `booked in order ${prices.join() === shop.said.join()}; unanswered ${answers.filter((each) => each.length === 0).length}, ` +
      `answered twice ${answers.filter((each) => each.length > 1).length}, answered in order ${answeredInOrder.join() === [...answeredInOrder].toSorted((a, b) => a - b).join()}`,
  )
  for (const text of told) console.log(`  ${text.replaceAll('\n', ' · ')}`)
}

type Call = (key: string | undefined, method: string, path: string, body?: unknown) => Promise<unknown>

function callerOf(url: string): Call {
  return async (key, method, path, body) => {
    const response = await fetch(url + path, {
      method,
      headers: {
        ...(key ? { authorization: `Bearer ${key}` } : {}),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`)
    return response.json()
  }
}

/** A business of its own, its owner linked in one chat and wanting all that is written first. */
async function openShop(
  signUp: () => Promise<string>,
  call: Call,
  door: { chat: string; says: (text: string) => void; heard: () => string[]; links: (code: string) => void },
): Promise<Shop> {
  const { chat, says, heard, links } = door
  const key = await signUp()
  await call(key, 'POST', '/api/inventory', { name: 'lait', unit: 'pièce', price: 12_000, quantity: 10_000 })
  await call(key, 'PATCH', '/api/notifications', { eveningBrief: true, eveningAt: '20:00', alerts: 'urgent' })
  const { code } = (await call(key, 'POST', '/api/links', {})) as { code: string }
  links(code)
  while (heard().length === 0) await wait(50)
  const greeting = heard().length
  return { key, chat, says, heard: () => heard().slice(greeting), said: [] }
}

/** The prices of the sales in the books, in the order of their booking. */
async function booked(call: Call, { key }: Shop): Promise<number[]> {
  const prices: number[] = []
  for (let page = 1; ; page += 1) {
    const { items } = (await call(key, 'GET', `/api/sales?page=${page}&pageSize=100`)) as {
      items: { createdAt: string; lines: { unitPrice: number }[] }[]
    }
    if (items.length === 0) return prices.toReversed()
    prices.push(...items.flatMap(({ lines }) => lines.map(({ unitPrice }) => unitPrice / 100)))
  }
}

function environment(telegram: FakeTelegram, graph: FakeGraph): Record<string, string> {
  return {
    SANAD_NOW: BEGINS,
    OPEN_REGISTRATION: 'true',
    // As people have it: what comes all at once is spread over time.
    RATE_LIMIT_PER_MINUTE: '600',
    TELEGRAM_BOT_TOKEN: telegram.token,
    TELEGRAM_API_ROOT: telegram.root,
    WHATSAPP_CLOUD_TOKEN: graph.token,
    WHATSAPP_CLOUD_PHONE_ID: graph.phoneId,
    WHATSAPP_CLOUD_VERIFY_TOKEN: graph.verifyToken,
    WHATSAPP_CLOUD_APP_SECRET: graph.appSecret,
    WHATSAPP_CLOUD_API_ROOT: graph.root,
  }
}
