import type { Router } from 'express'
import { z } from 'zod'
import type { Log } from '#core/log.ts'
import type { ChannelState } from '#core/messaging/channels.ts'
import type { Media } from '#core/messaging/contract.ts'
import type { Received } from '#core/messaging/inbox.ts'
import type { Parts } from '#core/parts.ts'
import type { Language } from '#core/shapes.ts'
import { compose } from '../compose.ts'
import type { Door, Fetched } from '../door.ts'
import { openLine } from '../line.ts'
import { commands, commandWords } from '../orders.ts'
import { faultIn, openApi, type Api } from './call.ts'
import { LONGEST, MOST_MEGABYTES, TELEGRAM, updatesWanted } from './channel.ts'
import { poll, rest } from './poll.ts'
import { pressedIn, readUpdate, update } from './read-update.ts'
import { sendMessage } from './send.ts'
import { WEBHOOK_PATH, webhookRouter } from './webhook.ts'

export type TelegramDoor = Door & {
  /** Takes updates pushed by Telegram; there where PUBLIC_URL is set. Mounted at the root, before the API's own. */
  webhook: Router | null
  /** Open once Telegram answered. */
  state(): ChannelState
}

const bot = z.object({ username: z.string() })
const kept = z.object({ file_path: z.string(), file_size: z.number().optional() })
const DOWNLOAD_MS = 60_000
const SAY_HELLO_AGAIN_MS = 15_000
const FEEL_EVERY_MS = { open: 60_000, closed: 15_000 }

/** The Telegram bot behind the common door. Answers null where no token is set. */
export function openTelegram({
  parts,
  log,
  longPollSeconds,
  graceMs,
}: {
  parts: Pick<Parts, 'settings' | 'secrets' | 'chatAddresses'>
  log: Log
  longPollSeconds?: number | undefined
  graceMs?: number | undefined
}): TelegramDoor | null {
  const { settings, secrets, chatAddresses } = parts
  if (!settings.telegram.token) return null
  const api = openApi(settings.telegram.token, settings.telegram.apiRoot)
  const pushedTo = settings.publicUrl && new URL(WEBHOOK_PATH, settings.publicUrl).href
  const secret = secrets.hash('telegram webhook')
  const closing = new AbortController()
  let receive: (messages: Received[]) => Promise<void> = () => {
    throw new Error('the door is not open yet')
  }
  let back: () => Promise<void> = () => Promise.resolve()
  const line = openLine(() => {
    back().catch((error: unknown) =>
      log.error({ err: error }, 'what waits for Telegram could not be hastened'),
    )
  })
  const failed = (error: unknown) => line.failed(faultIn(error))
  let running: Promise<void> | undefined

  async function keep(raw: unknown[]): Promise<void> {
    const updates = raw.flatMap((each) => readable(each, log))
    await receive(updates.flatMap((each) => readUpdate(each) ?? []))
    for (const each of updates) void acknowledgePress(api, pressedIn(each), log)
  }

  async function open(): Promise<void> {
    const name = await sayHello()
    if (name === null) return
    chatAddresses.telegram = name
    line.reached(name)
    await showMenu(api).catch((error: unknown) => log.warn({ err: error }, 'the menu could not be set'))
    log.info({ bot: name, pushed: Boolean(pushedTo) }, 'the Telegram bot is open')
    const answered = () => line.reached(name)
    if (pushedTo) await feel(answered)
    else await poll({ api, log, keep, stop: closing.signal, longPollSeconds, graceMs, answered, failed })
  }

  /** Where updates are pushed, nothing else would tell that the line is down. */
  async function feel(answered: () => void): Promise<void> {
    const pause = () => rest(line.state().open ? FEEL_EVERY_MS.open : FEEL_EVERY_MS.closed, closing.signal)
    await pause()
    while (!closing.signal.aborted) {
      await api.call('getMe', {}, { stop: closing.signal }).then(answered, failed)
      await pause()
    }
  }

  /** Tells Telegram where to bring updates. A machine that starts without a line keeps trying. */
  async function sayHello(): Promise<string | null> {
    while (!closing.signal.aborted) {
      try {
        const { username } = bot.parse(await api.call('getMe', {}))
        if (pushedTo) {
          const where = { url: pushedTo, secret_token: secret, allowed_updates: updatesWanted }
          await api.call('setWebhook', where)
        } else await api.call('deleteWebhook', {})
        return username
      } catch (error) {
        failed(error)
        log.warn(
          { err: error },
          'Telegram can’t be reached, or does not know TELEGRAM_BOT_TOKEN: trying again',
        )
        await rest(SAY_HELLO_AGAIN_MS, closing.signal)
      }
    }
    return null
  }

  return {
    channel: TELEGRAM,
    webhook: pushedTo ? webhookRouter(secret, keep) : null,
    state: line.state,
    isReached: line.isReached,
    compose: (reply) => compose(reply, LONGEST),
    send: (chat, message, { mayRepeat }) => sendMessage(api, chat, message, mayRepeat),
    fetchMedia: (media) => fetchMedia(api, media),
    async showWork({ chat }) {
      await api.call('sendChatAction', { chat_id: chat, action: 'typing' }).catch(() => {})
    },
    async start(receiver, messaging) {
      receive = receiver
      back = () => messaging.back(TELEGRAM)
      running = open().catch((error: unknown) => log.error({ err: error }, 'the Telegram door fell shut'))
    },
    async stop() {
      closing.abort()
      await running
    },
  }
}

/** An update that can't be read would be given again for ever: it is logged and passed over. */
function readable(raw: unknown, log: Log) {
  const parsed = update.safeParse(raw)
  if (parsed.success) return [parsed.data]
  log.warn({ issues: parsed.error.issues.map(({ path }) => path.join('.')) }, 'an update could not be read')
  return []
}

/** Stops the button's spinner and takes the buttons away, so that it isn't pressed twice. Failing is harmless. */
async function acknowledgePress(api: Api, pressed: ReturnType<typeof pressedIn>, log: Log): Promise<void> {
  if (!pressed) return
  const { callbackId, chat, messageId } = pressed
  await Promise.all([
    api.call('answerCallbackQuery', { callback_query_id: callbackId }),
    api.call('editMessageReplyMarkup', { chat_id: chat, message_id: messageId, reply_markup: undefined }),
  ]).catch((error: unknown) => log.info({ err: error }, 'a press was not acknowledged'))
}

async function fetchMedia(api: Api, media: Media): Promise<Fetched> {
  const tooLarge = { outcome: 'too_large', mostMegabytes: MOST_MEGABYTES } as const
  const most = MOST_MEGABYTES * 1_048_576
  if ((media.bytes ?? 0) > most) return tooLarge
  let path: string
  try {
    path = kept.parse(await api.call('getFile', { file_id: media.fileId })).file_path
  } catch (error) {
    const said = error instanceof Error ? error.message : ''
    if (said.includes('file is too big')) return tooLarge
    if (said.startsWith('400')) return { outcome: 'gone' }
    return { outcome: 'away' }
  }
  // The address holds the token: it is never logged, and the errors of fetch do not name it.
  const bytes = await download(api.fileUrl(path))
  if (bytes === 'gone' || bytes === 'away') return { outcome: bytes }
  return bytes.length > most ? tooLarge : { outcome: 'fetched', bytes, mime: media.mime }
}

async function download(url: string): Promise<Uint8Array | 'gone' | 'away'> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(DOWNLOAD_MS) })
    if (response.status === 404) return 'gone'
    return response.ok ? new Uint8Array(await response.arrayBuffer()) : 'away'
  } catch {
    // A line that broke in the middle: the cause says nothing that decides anything, and may name the address.
    return 'away'
  }
}

/** The menu in each language that Telegram knows; French for all others. */
async function showMenu(api: Api): Promise<void> {
  const menu = (language: Language) =>
    commands.map((command) => ({ command, description: commandWords[language][command].about }))
  await api.call('setMyCommands', { commands: menu('fr') })
  for (const language of ['ar', 'en'] as const) {
    await api.call('setMyCommands', { commands: menu(language), language_code: language })
  }
}
