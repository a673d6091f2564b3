import type { Log } from '#core/log.ts'
import type { ChannelState } from '#core/messaging/channels.ts'
import type { Media } from '#core/messaging/contract.ts'
import type { Messaging } from '#core/messaging/messaging.ts'
import type { House } from '#core/perform.ts'
import type { Door, Fetched } from '../../door.ts'
import { openArriving } from './arriving.ts'
import { NotDone } from './browser.ts'
import { FETCH_MS, MOST_MEGABYTES, TYPING_MS, WHATSAPP_WEB } from './channel.ts'
import { askForHelp } from './help.ts'
import { fetchedResult, type Launch } from './protocol.ts'
import { numbered, openSending, PACE_MS } from './sending.ts'
import type { Cry } from './states.ts'
import { openSupervisor, type Supervisor } from './supervisor.ts'

export type WebDoor = Door & {
  state(): ChannelState
  /** False where it can't come back by itself: given up, or signed out though chats are linked there. */
  isWell(): boolean
  restart(): void
}

/** The owner's own WhatsApp behind the common door. Answers null where it is not switched on. */
export function openWhatsAppWeb({
  house,
  log,
  standIn,
  paceMs = PACE_MS,
}: {
  house: Pick<House, 'books' | 'clock' | 'parts'>
  log: Log
  standIn?: Launch['standIn']
  paceMs?: typeof PACE_MS
}): WebDoor | null {
  const { enabled, chromiumPath } = house.parts.settings.whatsapp
  if (!enabled) return null
  let messaging: Pick<Messaging, 'tell' | 'wake' | 'back'> | undefined
  const browser = { dataDir: house.parts.settings.dataDir, chromiumPath, ...(standIn ? { standIn } : {}) }
  const arriving = openArriving(house, log, {
    ask: (command, withinMs) => supervisor.ask(command, withinMs),
    account: () => supervisor.account(),
  })
  const supervisor = openSupervisor({
    ...browser,
    log,
    ready: opened,
    tell,
    seen: (message) => arriving.seen(message),
    left: () => arriving.left(),
  })

  function opened(): void {
    arriving.opened()
    messaging
      ?.back(WHATSAPP_WEB)
      .catch((error: unknown) =>
        log.error({ err: error }, 'what waits for WhatsApp Web could not be hastened'),
      )
  }

  function tell(what: Cry): void {
    if (!messaging) return
    askForHelp(house, messaging, what).catch((error: unknown) =>
      log.error({ err: error }, 'nobody could be told'),
    )
  }

  return {
    channel: WHATSAPP_WEB,
    ownersAccount: true,
    worksWhereItStands: true,
    compose: numbered,
    send: openSending(supervisor.ask, paceMs),
    fetchMedia: (media) => fetchMedia(supervisor, media),
    isReached: () => supervisor.state().name === 'open',
    async showWork({ chat }) {
      await supervisor.ask({ do: 'typing', chat }, TYPING_MS).catch(() => {})
    },
    state() {
      const { name, since, qr } = supervisor.state()
      return {
        open: name === 'open',
        state: name,
        since: new Date(since).toISOString(),
        name: supervisor.account().name,
        qr,
      }
    },
    isWell() {
      const { name } = supervisor.state()
      return (
        name !== 'given_up' &&
        name !== 'banned' &&
        !(arriving.isAnyLinked() && (name === 'scan' || name === 'asleep'))
      )
    },
    restart: () => supervisor.begin(),
    start(receiver, withMessaging) {
      messaging = withMessaging
      const started = arriving.start(receiver)
      supervisor.begin()
      return started
    },
    stop: () => arriving.stop(),
    close: () => supervisor.end(),
  }
}

const AWAY = Symbol('the browser could not be asked')

async function fetchMedia(supervisor: Supervisor, media: Media): Promise<Fetched> {
  if ((media.bytes ?? 0) > MOST_MEGABYTES * 1_048_576)
    return { outcome: 'too_large', mostMegabytes: MOST_MEGABYTES }
  const asked = await supervisor
    .ask({ do: 'fetch', messageId: media.fileId }, FETCH_MS)
    .catch((error: unknown) => {
      if (error instanceof NotDone) return AWAY
      throw error
    })
  if (asked === AWAY) return { outcome: 'away' }
  const fetched = fetchedResult.parse(asked)
  if (!fetched) return { outcome: 'gone' }
  return { outcome: 'fetched', bytes: Buffer.from(fetched.base64, 'base64'), mime: fetched.mime }
}
