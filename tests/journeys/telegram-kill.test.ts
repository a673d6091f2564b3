import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openFakeTelegram, type FakeTelegram } from '../fakes/telegram.ts'
import { openTestHouse, type TestHouse } from '../house.ts'
import { bareEnvironment } from '../programs.ts'

const OWNER = 7

let telegram: FakeTelegram
let shop: TestHouse
let running: ChildProcess | undefined

beforeEach(async () => {
  telegram = await openFakeTelegram()
  shop = await openTestHouse()
})

afterEach(async () => {
  await kill()
  await shop.close()
  await telegram.close()
})

/** Starts the house and its bot in a process of their own on the shop's books. */
async function start(): Promise<ChildProcess> {
  running = spawn(process.execPath, [join(import.meta.dirname, 'bot-process.ts')], {
    env: {
      ...bareEnvironment,
      DATA_DIR: shop.dataDir,
      TELEGRAM_BOT_TOKEN: telegram.token,
      TELEGRAM_API_ROOT: telegram.root,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await says(running, 'open')
  return running
}

async function says(child: ChildProcess, word: string): Promise<void> {
  if (!child.stdout) throw new Error('the process has no voice')
  for await (const chunk of child.stdout.iterator({ destroyOnReturn: false })) {
    if (String(chunk).includes(word)) return
  }
  throw new Error(`the process ended before it said ${word}`)
}

async function kill(): Promise<void> {
  if (!running || running.exitCode !== null || running.signalCode !== null) return
  const gone = once(running, 'exit')
  running.kill('SIGKILL')
  await gone
}

async function link(chat: number): Promise<void> {
  const { code } = await shop.ask<{ code: string }>('links_create')
  telegram.text(chat, `/start ${code}`)
  await telegram.until(() => telegram.heard(chat).length === 1, 'the link')
}

async function itemNames(): Promise<string[]> {
  return shop.house.books.read(async (tx) => {
    const rows = await tx.selectFrom('Item').select('name').orderBy('id').execute()
    return rows.map(({ name }) => name)
  })
}

test('kill -9 while a photo is read: after the restart it is read and answered, once', async () => {
  const child = await start()
  await link(OWNER)
  telegram.photo(OWNER, Buffer.from('the photo of a receipt'))
  await says(child, 'reading')
  await kill()
  expect(await itemNames()).toEqual([])

  await start()
  await telegram.until(() => telegram.heard(OWNER).length === 2)
  telegram.text(OWNER, 'article après')
  await telegram.until(() => telegram.heard(OWNER).length === 3)
  expect(await itemNames()).toEqual([expect.stringMatching(/^photo /), 'après'])
  expect(telegram.heard(OWNER).slice(1)).toEqual([expect.stringMatching(/^fait photo /), 'fait après'])
})
