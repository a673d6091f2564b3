import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createServer, type AddressInfo } from 'node:net'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { words } from '../bot/words.ts'
import { openFakeGraph, type FakeGraph } from './fakes/graph.ts'
import { openFakeTelegram, type FakeTelegram } from './fakes/telegram.ts'
import { openTestHouse, type TestHouse } from './house.ts'

const PROCESS = join(import.meta.dirname, 'journeys', 'bot-process.ts')
const TELEGRAM_CHATS = [31, 32, 33]
const CLOUD_CHATS = ['213550000041', '213550000042', '213550000043']
/** Between one message and the next, in all chats together. */
const SAYS_EVERY_MS = 25

export type Counted = {
  kills: number
  said: number
  /** Said and never booked; booked more than once; said and never answered; answered twice without a word of it. */
  lost: string[]
  twice: string[]
  unanswered: string[]
  answeredTwice: string[]
  /** Chats of Telegram, which keeps the order, where it was not kept in the books. */
  outOfOrder: string[]
}

/**
 * Kills the house with its doors at random moments while people write through all of them, the channels bringing
 * messages twice, late and out of order; then counts what the books and the chats hold.
 */
export async function countKills(kills: number): Promise<Counted> {
  const telegram = await openFakeTelegram()
  const graph = await openFakeGraph({ reports: true })
  const shop = await openTestHouse()
  const port = await freePort()
  graph.pushTo(`http://127.0.0.1:${port}/bot/whatsapp`)
  const env = environment(shop, telegram, graph, port)
  let running = await start(env)
  await linkAll(shop, telegram, graph)

  const said: { chat: string; name: string }[] = []
  const pushes: Promise<unknown>[] = []
  const over = new AbortController()
  const talk = (async () => {
    for (let n = 0; !over.signal.aborted; n += 1) {
      await wait(SAYS_EVERY_MS)
      // A house that is behind is given time: the fakes keep what was said in memory.
      if (telegram.waiting() > 300) continue
      pushes.push(sayOne(n, said, telegram, graph))
    }
  })()
  for (let kill = 0; kill < kills; kill += 1) {
    await wait(Math.random() * 400)
    await end(running)
    running = await start(env)
  }
  over.abort()
  await talk
  await Promise.all(pushes)
  const heardBy = (chat: string) => (chat.length < 5 ? telegram.heard(Number(chat)) : graph.heard(chat))
  const answered = ({ chat, name }: { chat: string; name: string }) =>
    heardBy(chat).some((text) => text.endsWith(`fait ${name}`))
  await patiently(() => said.every(answered))

  const counted = await count(shop, kills, said, heardBy, answered)
  await end(running)
  await shop.close()
  await Promise.all([telegram.close(), graph.close()])
  return counted
}

function sayOne(
  n: number,
  said: { chat: string; name: string }[],
  telegram: FakeTelegram,
  graph: FakeGraph,
): Promise<unknown> {
  const byTelegram = n % 2 === 0
  const chats = byTelegram ? TELEGRAM_CHATS.map(String) : CLOUD_CHATS
  const chat = chats[(n >> 1) % chats.length] ?? ''
  const name = `${chat}-${n}`
  said.push({ chat, name })
  const again = n % 3 === 0
  if (byTelegram) {
    const update = telegram.text(Number(chat), `article ${name}`)
    if (again) setTimeout(() => telegram.again(update), Math.random() * 1_500)
    return Promise.resolve()
  }
  return graph.text(chat, `article ${name}`).then(async (notification) => {
    await wait(again ? Math.random() * 1_500 : 0)
    // Late and for the second time; if nobody is there to hear it, Meta has done its part.
    if (again) await graph.again(notification).catch(() => {})
  })
}

async function count(
  shop: TestHouse,
  kills: number,
  said: readonly { chat: string; name: string }[],
  heardBy: (chat: string) => string[],
  answered: (each: { chat: string; name: string }) => boolean,
): Promise<Counted> {
  const rows = await shop.house.books.read((tx) =>
    tx.selectFrom('Item').select('name').orderBy('id').execute(),
  )
  const booked = rows.map(({ name }) => name)
  const times = Map.groupBy(booked, (name) => name)
  const inChat = (names: readonly string[], chat: number) =>
    names.filter((name) => name.startsWith(`${chat}-`)).join()
  const unmarked = [...new Set(said.map(({ chat }) => chat))].flatMap((chat) =>
    heardBy(chat).filter((text) => text.startsWith('fait ') && !text.startsWith(words.fr.mayRepeat)),
  )
  return {
    kills,
    said: said.length,
    lost: said.flatMap(({ name }) => (times.has(name) ? [] : [name])),
    twice: [...times].flatMap(([name, all]) => (all.length > 1 ? [name] : [])),
    unanswered: said.flatMap((each) => (answered(each) ? [] : [each.name])),
    answeredTwice: unmarked.filter((text, n) => unmarked.indexOf(text) !== n),
    outOfOrder: TELEGRAM_CHATS.flatMap((chat) => {
      const wanted = said.map(({ name }) => name)
      return inChat(booked, chat) === inChat(wanted, chat) ? [] : [String(chat)]
    }),
  }
}

function environment(
  shop: TestHouse,
  telegram: FakeTelegram,
  graph: FakeGraph,
  port: number,
): NodeJS.ProcessEnv {
  return {
    PATH: process.env.PATH,
    DATA_DIR: shop.dataDir,
    PORT: String(port),
    // The load is meant to be more than people write.
    RATE_LIMIT_PER_MINUTE: '0',
    TELEGRAM_BOT_TOKEN: telegram.token,
    TELEGRAM_API_ROOT: telegram.root,
    WHATSAPP_CLOUD_TOKEN: graph.token,
    WHATSAPP_CLOUD_PHONE_ID: graph.phoneId,
    WHATSAPP_CLOUD_VERIFY_TOKEN: graph.verifyToken,
    WHATSAPP_CLOUD_APP_SECRET: graph.appSecret,
    WHATSAPP_CLOUD_API_ROOT: graph.root,
  }
}

async function linkAll(shop: TestHouse, telegram: FakeTelegram, graph: FakeGraph): Promise<void> {
  for (const chat of TELEGRAM_CHATS) {
    const { code } = await shop.ask<{ code: string }>('links_create')
    telegram.text(chat, `/start ${code}`)
    await telegram.until(() => telegram.heard(chat).length === 1, 'the link')
  }
  for (const chat of CLOUD_CHATS) {
    const { code } = await shop.ask<{ code: string }>('links_create')
    await graph.text(chat, code)
    await graph.until(() => graph.heard(chat).length === 1, 'the link')
  }
}

async function start(env: NodeJS.ProcessEnv): Promise<ChildProcess> {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', PROCESS], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  for await (const chunk of child.stdout.iterator({ destroyOnReturn: false })) {
    if (String(chunk).includes('open')) return child
  }
  throw new Error('the house ended before it was open')
}

async function end(child: ChildProcess): Promise<void> {
  const gone = once(child, 'exit')
  child.kill('SIGKILL')
  await gone
}

/** Until it holds, or for two minutes without anything new: then what is missing is counted as lost. */
async function patiently(holds: () => boolean): Promise<void> {
  const until = Date.now() + 120_000
  while (!holds() && Date.now() < until) await wait(50)
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => resolve(port))
    })
  })
}
