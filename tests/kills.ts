import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { words } from '../bot/words.ts'
import { openFakeGraph, type FakeGraph } from './fakes/graph.ts'
import { openFakeTelegram, type FakeTelegram } from './fakes/telegram.ts'
import { openFakeWhatsApp, type FakeWhatsApp } from './fakes/whatsapp.ts'
import { openTestHouse, type TestHouse } from './house.ts'
import { bareEnvironment, freePort } from './programs.ts'

const PROCESS = join(import.meta.dirname, 'journeys', 'bot-process.ts')
const TELEGRAM_CHATS = ['31', '32', '33']
const CLOUD_CHATS = ['213550000041', '213550000042', '213550000043']
const WEB_CHATS = ['213550000051@c.us', '213550000052@c.us', '213550000053@c.us']
/** Between one message and the next, in all chats together. */
const SAYS_EVERY_MS = 25
/** How late the second of two equal messages comes at most. */
const LATEST_MS = 1_500

export type Counted = {
  kills: number
  said: number
  /** Said and never booked; booked more than once; said and never answered; answered twice without a word of it. */
  lost: string[]
  twice: string[]
  unanswered: string[]
  answeredTwice: string[]
  /** Chats of Telegram and WhatsApp Web, which keep the order, where it was not kept in the books. */
  outOfOrder: string[]
  /** Answers that said that they may have arrived before, for Telegram, Cloud and Web. */
  mayRepeat: number[]
}

type Line = { chat: string; name: string }

/** One channel as people use it: what they say into it and hear from it, however often the house behind it dies. */
type Channel = {
  chats: readonly string[]
  /** Whether it brings what one person writes in the order written. */
  keepsOrder: boolean
  /** Late, and where `twice` once more; resolves once the channel has done its part. */
  say: (chat: string, text: string, twice: boolean) => Promise<unknown>
  heard: (chat: string) => string[]
}

/**
 * Kills the house with its doors at random moments while people write through all of them, the channels bringing
 * messages twice, late and out of order; then counts what the books and the chats hold.
 */
export async function countKills(kills: number): Promise<Counted> {
  const telegram = await openFakeTelegram()
  const graph = await openFakeGraph({ reports: true })
  const whatsapp = await openFakeWhatsApp()
  const shop = await openTestHouse()
  const port = await freePort()
  graph.pushTo(`http://127.0.0.1:${port}/bot/whatsapp`)
  const env = environment(shop, port, { telegram, graph, whatsapp })
  let running = await start(env)
  const channels = [throughTelegram(telegram), throughCloud(graph), throughWeb(whatsapp)]
  await whatsapp.connected()
  for (const channel of channels) await linkAll(shop, channel)

  const said: Line[] = []
  const pushes: Promise<unknown>[] = []
  const over = new AbortController()
  const talk = (async () => {
    for (let n = 0; !over.signal.aborted; n += 1) {
      await wait(SAYS_EVERY_MS)
      // A house that is behind is given time: the fakes keep what was said in memory.
      if (telegram.waiting() > 300) continue
      pushes.push(sayOne(n, said, channels))
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
  const heardBy = (chat: string) => channels.find(({ chats }) => chats.includes(chat))?.heard(chat) ?? []
  const answered = ({ chat, name }: Line) => heardBy(chat).some((text) => text.endsWith(`fait ${name}`))
  await patiently(() => said.every(answered))

  const counted = await count(shop, { kills, said, channels, heardBy, answered })
  await end(running)
  await shop.close()
  await Promise.all([telegram.close(), graph.close(), whatsapp.close()])
  return counted
}

function sayOne(n: number, said: Line[], channels: readonly Channel[]): Promise<unknown> {
  const channel = channels[n % channels.length]
  const chat = channel?.chats[Math.floor(n / channels.length) % channel.chats.length] ?? ''
  const name = `${chat}-${n}`
  said.push({ chat, name })
  return channel?.say(chat, `article ${name}`, n % 4 === 0) ?? Promise.resolve()
}

function throughTelegram(telegram: FakeTelegram): Channel {
  return {
    chats: TELEGRAM_CHATS,
    keepsOrder: true,
    say(chat, text, twice) {
      const update = telegram.text(Number(chat), text)
      if (twice) setTimeout(() => telegram.again(update), Math.random() * LATEST_MS)
      return Promise.resolve()
    },
    heard: (chat) => telegram.heard(Number(chat)),
  }
}

function throughCloud(graph: FakeGraph): Channel {
  return {
    chats: CLOUD_CHATS,
    // Meta brings each message by a call of its own, as often as it must.
    keepsOrder: false,
    async say(chat, text, twice) {
      const notification = await graph.text(chat, text)
      if (!twice) return
      await wait(Math.random() * LATEST_MS)
      // If nobody is there to hear it, Meta has done its part.
      await graph.again(notification).catch(() => {})
    },
    heard: (chat) => graph.heard(chat),
  }
}

function throughWeb(whatsapp: FakeWhatsApp): Channel {
  return {
    chats: WEB_CHATS,
    keepsOrder: true,
    say(chat, text, twice) {
      whatsapp.text(chat, text, twice)
      return Promise.resolve()
    },
    heard: (chat) => whatsapp.heard(chat),
  }
}

type Outcome = {
  kills: number
  said: readonly Line[]
  channels: readonly Channel[]
  heardBy: (chat: string) => string[]
  answered: (line: Line) => boolean
}

async function count(
  shop: TestHouse,
  { kills, said, channels, heardBy, answered }: Outcome,
): Promise<Counted> {
  const rows = await shop.house.books.read((tx) =>
    tx.selectFrom('Item').select('name').orderBy('id').execute(),
  )
  const booked = rows.map(({ name }) => name)
  const times = Map.groupBy(booked, (name) => name)
  const inChat = (names: readonly string[], chat: string) =>
    names.filter((name) => name.startsWith(`${chat}-`)).join()
  const unmarked = [...new Set(said.map(({ chat }) => chat))].flatMap((chat) =>
    heardBy(chat).filter((text) => text.startsWith('fait ') && !text.startsWith(words.fr.mayRepeat)),
  )
  const ordered = channels.flatMap(({ keepsOrder, chats }) => (keepsOrder ? chats : []))
  return {
    kills,
    said: said.length,
    lost: said.flatMap(({ name }) => (times.has(name) ? [] : [name])),
    twice: [...times].flatMap(([name, all]) => (all.length > 1 ? [name] : [])),
    unanswered: said.flatMap((each) => (answered(each) ? [] : [each.name])),
    answeredTwice: unmarked.filter((text, n) => unmarked.indexOf(text) !== n),
    outOfOrder: ordered.filter((chat) => {
      const wanted = said.map(({ name }) => name)
      return inChat(booked, chat) !== inChat(wanted, chat)
    }),
    mayRepeat: channels.map(
      ({ chats }) => chats.flatMap(heardBy).filter((text) => text.startsWith(words.fr.mayRepeat)).length,
    ),
  }
}

function environment(
  shop: TestHouse,
  port: number,
  { telegram, graph, whatsapp }: { telegram: FakeTelegram; graph: FakeGraph; whatsapp: FakeWhatsApp },
): NodeJS.ProcessEnv {
  return {
    ...bareEnvironment,
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
    WHATSAPP_ENABLED: 'true',
    // Any program: the fake needs no browser.
    CHROMIUM_PATH: process.execPath,
    FAKE_WHATSAPP: whatsapp.address,
  }
}

async function linkAll(shop: TestHouse, { chats, say, heard }: Channel): Promise<void> {
  for (const chat of chats) {
    const { code } = await shop.ask<{ code: string }>('links_create')
    await say(chat, code, false)
    await patiently(() => heard(chat).length === 1)
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

/** Until it holds, or for two minutes: then what is missing is counted as lost. */
async function patiently(holds: () => boolean): Promise<void> {
  const until = Date.now() + 120_000
  while (!holds() && Date.now() < until) await wait(50)
}
