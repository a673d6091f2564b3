import { openAssistant } from '#core/assistant/assistant.ts'
import { noticesJob } from '#core/dashboard/notices/notices.ts'
import { watchJob } from '#core/dashboard/alerts/watch.ts'
import type { DoJob } from '#core/jobs/jobs.ts'
import { silentLog } from '#core/log.ts'
import type { House } from '#core/perform.ts'
import { openDoors, type Doors } from '../bot/doors.ts'
import type { Door } from '../bot/door.ts'
import { openTelegram } from '../bot/telegram/telegram.ts'
import { openFakeTelegram, type FakeTelegram } from './fakes/telegram.ts'
import { TEST_NOW } from './house.ts'
import { openTestServer, type TestServer } from './server.ts'

/** The owner's chat on Telegram. */
export const OWNER = 7

export type ChatHouse = TestServer & {
  telegram: FakeTelegram
  doors: Doors
  /** Sets the house's clock; it stands still until it is set again. */
  at(instant: string): void
  /** What the clock's jobs do when they look: briefs and reminders, and alerts. */
  look: () => Promise<void>
  watch: () => Promise<void>
  /** Links a chat with a code of the owner's, and forgets what was said about it. */
  link(chat: number, input?: { role?: 'owner' | 'staff'; name?: string }): Promise<void>
  /** Says it, and answers what the chat hears next. */
  say(chat: number, text: string): Promise<string>
  press(chat: number, choice: string): Promise<string>
  /** What lies under the last message that a chat received. */
  buttons(chat: number): string[]
}

/** A house with its API, the real assistant and Telegram's door, on a clock that the test sets. */
export async function openChatHouse(
  env: Record<string, string> = {},
  more: (house: House) => Door[] = () => [],
  polling: { longPollSeconds?: number; graceMs?: number } = {},
): Promise<ChatHouse> {
  const telegram = await openFakeTelegram()
  const server = await openTestServer({
    TELEGRAM_BOT_TOKEN: telegram.token,
    TELEGRAM_API_ROOT: telegram.root,
    ...env,
  })
  let now = new Date(TEST_NOW)
  const house = { ...server.house, clock: { ...server.house.clock, now: () => now } }
  const door = openTelegram({ parts: house.parts, log: silentLog, ...polling })
  if (!door) throw new Error('the door is not configured')
  const doors = await openDoors({
    house,
    assistant: openAssistant(house),
    doors: [door, ...more(house)],
    log: silentLog,
    patience: { firstMs: 20, longestMs: 100, tries: 3 },
  })
  const run = (job: DoJob) =>
    job(
      { id: 'x', businessId: null, payload: null, dueAt: now.toISOString() },
      { progress: async () => {}, finish: async () => {} },
    )
  const next = async (chat: number, act: () => unknown) => {
    const before = telegram.heard(chat).length
    act()
    await telegram.until(() => telegram.heard(chat).length > before, 'an answer')
    return telegram.heard(chat).at(-1) ?? ''
  }
  return {
    ...server,
    house,
    telegram,
    doors,
    at: (instant) => void (now = new Date(instant)),
    look: () => run(noticesJob(house, doors.messaging)),
    watch: () => run(watchJob(house, doors.messaging)),
    async link(chat, input = {}) {
      const { code } = await server.ask<{ code: string }>('links_create', input)
      await next(chat, () => telegram.text(chat, `/start ${code}`))
      telegram.calls.length = 0
    },
    say: (chat, text) => next(chat, () => telegram.text(chat, text)),
    press: (chat, choice) => next(chat, () => telegram.press(chat, choice)),
    buttons(chat) {
      const last = telegram.calls.findLast(
        ({ method, body }) => /^send(Message|Photo)$/.test(method) && Number(body.chat_id) === chat,
      )
      return buttonsIn(last?.body.reply_markup)
    },
    async close() {
      await doors.stop()
      await server.close()
      await telegram.close()
    },
  }
}

function buttonsIn(markup: unknown): string[] {
  const keyboard = (typeof markup === 'string' ? JSON.parse(markup) : markup) as
    | { inline_keyboard: { callback_data: string }[][] }
    | undefined
  return (keyboard?.inline_keyboard ?? []).flat().map(({ callback_data: id }) => id)
}
