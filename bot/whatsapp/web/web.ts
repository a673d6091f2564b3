import { setTimeout as wait } from 'node:timers/promises'
import type { Reply } from '#core/assistant/contract.ts'
import type { Log } from '#core/log.ts'
import type { ChannelState } from '#core/messaging/channels.ts'
import type { Media, Outgoing, SendHow, Sent } from '#core/messaging/contract.ts'
import type { Received } from '#core/messaging/inbox.ts'
import type { Messaging } from '#core/messaging/messaging.ts'
import type { House } from '#core/perform.ts'
import { compose } from '../../compose.ts'
import type { Door, Fetched } from '../../door.ts'
import { words } from '../../words.ts'
import { NotDone } from './browser.ts'
import { asOurs, LONGEST, MOST_MEGABYTES, WHATSAPP_WEB } from './channel.ts'
import { caughtUp, fetchedResult, foundSent, sentResult, type Launch } from './protocol.ts'
import { readSeen, type Seen } from './read-message.ts'
import { openCatchUp } from './catch-up.ts'
import { askForHelp, chatsToCatchUp } from './help.ts'
import type { Cry } from './states.ts'
import { openSupervisor } from './supervisor.ts'

export type WebDoor = Door & {
  state(): ChannelState
  /** False where it can't come back by itself: given up, or signed out though chats are linked there. */
  isWell(): boolean
  restart(): void
}

const AWAY = Symbol('the browser could not be asked')
const SEND_MS = 60_000
const FETCH_MS = 120_000
const TYPING_MS = 10_000
/** What comes in while what was missed is still being read waits behind it, but no longer than this. */
const BEHIND_MS = 20_000
/** A person does not write twice in a second; who does is taken for a machine and banned. */
const PACE_MS = { least: 700, more: 900 }

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
  let receive: (messages: Received[]) => Promise<void> = () => Promise.resolve()
  let messaging: Pick<Messaging, 'tell' | 'wake' | 'back'> | undefined
  let keeping = Promise.resolve()
  let lastSend = Promise.resolve()
  const browser = { dataDir: house.parts.settings.dataDir, chromiumPath, ...(standIn ? { standIn } : {}) }
  const supervisor = openSupervisor({ ...browser, log, seen, ready: opened, tell, left })

  /** Before anybody is linked there, a picture that nobody scans is missed by nobody. */
  let linked: ReadonlySet<string> = new Set()
  /** Of linked chats, in the order seen, until what was missed has been read: an “undo” must not overtake its sale. */
  let behind: Seen[] | null = null
  let behindUntil: NodeJS.Timeout | undefined
  const catchUp = openCatchUp({ log, chats: linkedChats, read: readMissed, looked: letThrough })

  async function linkedChats() {
    const chats = await chatsToCatchUp(house)
    linked = new Set(chats.map(({ chat }) => chat))
    return chats
  }

  function letThrough(): void {
    clearTimeout(behindUntil)
    const waiting = behind ?? []
    behind = null
    for (const message of waiting) keep(message)
  }

  function left(): void {
    catchUp.end()
    letThrough()
  }

  function opened(): void {
    behind = []
    behindUntil = setTimeout(letThrough, BEHIND_MS)
    catchUp.begin()
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

  function seen(message: Seen): void {
    if (behind && linked.has(message.from)) behind.push(message)
    else keep(message)
  }

  /** In the order seen. What can't be kept, as on a full disk, is asked for again. */
  function keep(message: Seen): void {
    const received = readSeen(message, supervisor.account().me)
    if (!received) return
    keeping = keeping
      .then(() => receive([received]))
      .catch((error: unknown) => {
        log.error({ err: error }, 'a WhatsApp message could not be kept')
        catchUp.again()
      })
  }

  /** Asks the page for what these chats hold; answers those that it could not read. */
  async function readMissed(chats: { chat: string; since: Date }[]): Promise<string[]> {
    const asked = chats.map(({ chat, since }) => ({ chat, since: since.getTime() / 1_000 }))
    const { messages, unread } = caughtUp.parse(
      await supervisor.ask({ do: 'catch_up', chats: asked }, FETCH_MS),
    )
    for (const message of messages) keep(message)
    return unread
  }

  function send(chat: string, message: Outgoing, how: SendHow): Promise<Sent> {
    const sending = lastSend.then(() => sendOne(chat, message, how))
    lastSend = sending.then(() => wait(paceMs.least + Math.random() * paceMs.more))
    return sending
  }

  async function sendOne(chat: string, message: Outgoing, { mayRepeat, isSentAs }: SendHow): Promise<Sent> {
    const whole = [message.text, ...choiceLines(message.choices)].join('\n')
    const marked = `${words[message.language].mayRepeat}\n${whole}`
    try {
      for (const text of mayRepeat ? [whole, marked] : []) {
        const outsideId = await arrivedAs(chat, asOurs(text), isSentAs)
        if (outsideId) return { outcome: 'sent', outsideId }
      }
      const text = asOurs(mayRepeat ? marked : whole)
      const { picture, paper } = message
      const result = await supervisor.ask(
        { do: 'send', chat, text, ...(picture ? { picture } : {}), ...(paper ? { paper } : {}) },
        SEND_MS,
      )
      return { outcome: 'sent', outsideId: sentResult.safeParse(result).data?.outsideId }
    } catch (error) {
      if (!(error instanceof NotDone)) throw error
      return error.maybe
        ? { outcome: 'unknown', why: error.message }
        : { outcome: 'not_sent', why: error.message }
    }
  }

  /** The chat itself says whether a message arrived whose fate nobody knows; null where it holds none that is not known. */
  async function arrivedAs(
    chat: string,
    text: string,
    isSentAs: SendHow['isSentAs'],
  ): Promise<string | null> {
    const asked = await supervisor.ask({ do: 'find_sent', chat, text }, TYPING_MS).catch((error: unknown) => {
      // Not found out is as good as not found: it is repeated, with a word that says so.
      if (error instanceof NotDone) return { outsideIds: [] }
      throw error
    })
    for (const outsideId of foundSent.parse(asked).outsideIds)
      if (!(await isSentAs(outsideId))) return outsideId
    return null
  }

  async function fetchMedia(media: Media): Promise<Fetched> {
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

  return {
    channel: WHATSAPP_WEB,
    ownersAccount: true,
    worksWhereItStands: true,
    compose: (reply) => numbered(reply),
    send,
    fetchMedia,
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
        !(linked.size > 0 && (name === 'scan' || name === 'asleep'))
      )
    },
    restart: () => supervisor.begin(),
    start(receiver, withMessaging) {
      receive = receiver
      messaging = withMessaging
      supervisor.begin()
      return linkedChats().then(() => {})
    },
    stop() {
      catchUp.end()
      return keeping
    },
    close: () => supervisor.end(),
  }
}

/** WhatsApp took buttons away from ordinary accounts: choices are numbered, and a number is an answer. */
function numbered(reply: Reply): Outgoing[] {
  const answer = [reply.answer, ...choiceLines(reply.pending?.choices ?? [])].join('\n')
  return compose({ ...reply, answer, pending: null }, LONGEST)
}

function choiceLines(choices: readonly { label: string }[]): string[] {
  return choices.map(({ label }, n) => `${n + 1}. ${label}`)
}
