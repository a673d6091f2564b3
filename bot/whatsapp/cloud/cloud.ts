import type { Router } from 'express'
import { z } from 'zod'
import type { Log } from '#core/log.ts'
import type { ChannelState } from '#core/messaging/channels.ts'
import type { Media, Report } from '#core/messaging/contract.ts'
import type { Received } from '#core/messaging/inbox.ts'
import type { Parts } from '#core/parts.ts'
import { settingWords } from '#core/problems/start-words.ts'
import { SettingsError } from '#core/settings.ts'
import type { Clock } from '#core/time.ts'
import { compose } from '../../compose.ts'
import type { Door, Fetched } from '../../door.ts'
import { openLine } from '../../line.ts'
import { LONGEST, MOST_MEGABYTES, REPORTS_WITHIN_MS, WHATSAPP_CLOUD, WINDOW_MS } from './channel.ts'
import { faultIn, openGraph, Refusal, type Graph } from './graph.ts'
import { readNotification } from './read-change.ts'
import { sendMessage } from './send.ts'
import { webhookRouter } from './webhook.ts'

export type CloudDoor = Door & {
  webhook: Router
  /** Open once Meta answered; its name is the number under which the shop is reached. */
  state(): ChannelState
}

const about = z.object({ display_phone_number: z.string() })
const found = z.object({ url: z.string(), mime_type: z.string(), file_size: z.number().optional() })
const FEEL_EVERY_MS = { open: 60_000, closed: 15_000 }

/** The official WhatsApp number behind the common door. Answers null where none is set; a half-set one is refused. */
export function openWhatsAppCloud({
  parts,
  clock,
  log,
}: {
  parts: Pick<Parts, 'settings' | 'chatAddresses'>
  clock: Clock
  log: Log
}): CloudDoor | null {
  const { token, phoneId, verifyToken, appSecret, apiRoot, template } = parts.settings.whatsappCloud
  if (!token && !phoneId) return null
  if (!token || !phoneId || !verifyToken || !appSecret) {
    throw new SettingsError(settingWords.cloudHalf)
  }
  const graph = openGraph(token, apiRoot)
  const number = { graph, phoneId, template: template ?? null, now: () => clock.now() }
  const closing = new AbortController()
  let receive: (messages: Received[]) => Promise<void> = () => notOpen()
  let report: (reports: Report[]) => Promise<void> = () => notOpen()
  let back: () => Promise<void> = () => Promise.resolve()
  let heardFrom: (chats: string[]) => Promise<void> = () => notOpen()
  const line = openLine(() => {
    back().catch((error: unknown) =>
      log.error({ err: error }, 'what waits for WhatsApp could not be hastened'),
    )
  })
  let again: NodeJS.Timeout | undefined

  async function keep(notification: unknown): Promise<void> {
    const { received, reports, unreadable } = readNotification(notification, phoneId ?? '')
    if (unreadable > 0) log.warn({ unreadable }, 'WhatsApp brought something that could not be read')
    await receive(received)
    await report(reports)
    if (!template) await heardFrom(received.map(({ chat }) => chat))
    // Meta reaches us: then we may reach Meta again, and what waits need not wait for the next look.
    if (!line.state().open) void feel()
    for (const { outsideId } of received) void markRead(outsideId)
  }

  /** Two blue ticks tell the writer that it is kept; and behind `typing`, that somebody is at work. */
  async function markRead(outsideId: string, typing = false): Promise<void> {
    const read = { messaging_product: 'whatsapp', status: 'read', message_id: outsideId }
    await graph
      .post(`${phoneId}/messages`, typing ? { ...read, typing_indicator: { type: 'text' } } : read)
      .catch((error: unknown) => log.info({ err: error }, 'a message could not be marked as read'))
  }

  /** Asks for the number at the start, and again for as long as the door is open: nothing else tells that the line is down. */
  async function feel(): Promise<void> {
    try {
      const { display_phone_number: shown } = about.parse(
        await graph.get(`${phoneId}?fields=display_phone_number`),
      )
      const number = shown.replaceAll(/\D/g, '')
      // The owner's own number, where that bot runs too, is not the one to write to.
      parts.chatAddresses.whatsapp = number
      if (!line.state().open) log.info({ number }, 'the WhatsApp number is open')
      line.reached(number)
    } catch (error) {
      line.failed(faultIn(error))
      log.warn({ err: error }, 'Meta can’t be reached, or does not know this number or token: trying again')
    }
    clearTimeout(again)
    const { open, closed } = FEEL_EVERY_MS
    if (!closing.signal.aborted) again = setTimeout(() => void feel(), line.state().open ? open : closed)
  }

  return {
    channel: WHATSAPP_CLOUD,
    reportsWithinMs: REPORTS_WITHIN_MS,
    ...(template ? {} : { answersWithinMs: WINDOW_MS }),
    webhook: webhookRouter({ verifyToken, appSecret }, keep),
    state: line.state,
    isReached: line.isReached,
    compose: (reply) => compose(reply, LONGEST),
    send: (chat, message, how) => sendMessage(number, chat, message, how),
    fetchMedia: (media) => fetchMedia(graph, media),
    showWork: ({ outsideId }) => markRead(outsideId, true),
    start(receiver, messaging) {
      receive = receiver
      report = messaging.report
      back = () => messaging.back(WHATSAPP_CLOUD)
      heardFrom = (chats) => messaging.heardFrom(WHATSAPP_CLOUD, chats)
      void feel()
      return Promise.resolve()
    },
    stop() {
      closing.abort()
      clearTimeout(again)
      return Promise.resolve()
    },
  }
}

function notOpen(): Promise<never> {
  return Promise.reject(new Error('the door is not open yet'))
}

/** By its id to an address that is good for five minutes, and from there the bytes. */
async function fetchMedia(graph: Graph, media: Media): Promise<Fetched> {
  const most = MOST_MEGABYTES * 1_048_576
  try {
    const { url, mime_type: mime, file_size: size } = found.parse(await graph.get(media.fileId))
    if ((size ?? 0) > most) return { outcome: 'too_large', mostMegabytes: MOST_MEGABYTES }
    const bytes = await graph.download(url)
    if (bytes.length > most) return { outcome: 'too_large', mostMegabytes: MOST_MEGABYTES }
    return { outcome: 'fetched', bytes, mime: mime.split(';')[0] ?? media.mime }
  } catch (error) {
    // Meta keeps a file for a month; 100 is what it says of an id that it no longer has.
    if (error instanceof Refusal && (error.status === 404 || error.code === 100)) return { outcome: 'gone' }
    return { outcome: 'away' }
  }
}
