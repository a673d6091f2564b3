import type { Said } from '#core/assistant/contract.ts'
import type { Caller } from '#core/capability.ts'
import { silentLog, type Log } from '#core/log.ts'
import { openDoors, type Doors } from '../bot/doors.ts'
import type { Pace } from '../bot/pace.ts'
import { openTelegram } from '../bot/telegram/telegram.ts'
import { openFakeTelegram, type FakeTelegram } from './fakes/telegram.ts'
import { openTestHouse, type TestHouse } from './house.ts'
import { openTinyAssistant } from './journeys/tiny-assistant.ts'

export const OWNER = 7
export const STRANGER = 99

/** Telegram's door before the tiny assistant. */
export type TinyTelegram = {
  telegram: FakeTelegram
  shop: TestHouse
  /** What the assistant was told, in order. */
  said: Said[]
  doors: () => Doors
  /** Opens the doors again, after they were stopped. */
  open: (log?: Log) => Promise<void>
  codeFor: (caller?: Caller, input?: object) => Promise<string>
  /** The chat is linked, and what was said about it is forgotten. */
  link: (chat?: number, input?: object) => Promise<void>
  itemNames: () => Promise<string[]>
  /** What is not to happen is given the time in which it would: a message said after it was answered. */
  nothingMore: () => Promise<void>
  close: () => Promise<void>
}

export async function openTinyTelegram({
  polling = {},
  patience = { firstMs: 20, longestMs: 100, tries: 3 },
  pace,
}: {
  polling?: { longPollSeconds?: number; graceMs?: number }
  patience?: { firstMs: number; longestMs: number; tries: number }
  pace?: Pace
} = {}): Promise<TinyTelegram> {
  const telegram = await openFakeTelegram()
  const shop = await openTestHouse({ TELEGRAM_BOT_TOKEN: telegram.token, TELEGRAM_API_ROOT: telegram.root })
  const said: Said[] = []
  const opened = async (log: Log = silentLog) => {
    const { house } = shop
    const door = openTelegram({ parts: house.parts, log, ...polling })
    if (!door) throw new Error('the door is not configured')
    const assistant = openTinyAssistant(house, { planned: (each) => void said.push(each) })
    return openDoors({ house, assistant, doors: [door], log, patience, ...(pace ? { pace } : {}) })
  }
  let doors = await opened()
  const codeFor = async (caller: Caller = shop.owner, input: object = {}) =>
    (await shop.ask<{ code: string }>('links_create', input, caller)).code

  return {
    telegram,
    shop,
    said,
    doors: () => doors,
    open: async (log) => void (doors = await opened(log)),
    codeFor,
    async link(chat = OWNER, input = {}) {
      telegram.text(chat, `/start ${await codeFor(shop.owner, input)}`)
      await telegram.until(() => telegram.heard(chat).length === 1, 'the link')
      telegram.calls.length = 0
    },
    async itemNames() {
      const { items } = await shop.ask<{ items: { name: string }[] }>('inventory_list_items', {
        pageSize: 100,
      })
      return items.map(({ name }) => name).toReversed()
    },
    async nothingMore() {
      telegram.text(1_000_000, 'bonjour')
      await telegram.until(() => telegram.heard(1_000_000).length === 1)
    },
    async close() {
      await doors.stop()
      await shop.close()
      await telegram.close()
    },
  }
}
