import type { Log } from '#core/log.ts'
import type { Received } from '#core/messaging/inbox.ts'
import type { House } from '#core/perform.ts'
import { openCatchUp } from './catch-up.ts'
import { FETCH_MS } from './channel.ts'
import { chatsToCatchUp } from './help.ts'
import { caughtUp } from './protocol.ts'
import { readSeen, type Seen } from './read-message.ts'
import type { Supervisor } from './supervisor.ts'

type Receive = (messages: Received[]) => Promise<void>

export type Arriving = {
  /** Whoever keeps what comes in; resolves once it is known which chats are linked. */
  start(receiver: Receive): Promise<void>
  /** The page is open: what was missed is read first. */
  opened(): void
  /** The page is open no longer. */
  left(): void
  seen(message: Seen): void
  isAnyLinked(): boolean
  /** Nothing more is read; resolves once what came is kept. */
  stop(): Promise<void>
}

/** What comes in while what was missed is still being read waits behind it, but no longer than this. */
const BEHIND_MS = 20_000

/** What comes in, in the order in which it was written: what was missed while nobody listened stands before it. */
export function openArriving(
  house: Pick<House, 'books'>,
  log: Log,
  page: Pick<Supervisor, 'ask' | 'account'>,
): Arriving {
  let receive: Receive = () => Promise.resolve()
  let keeping = Promise.resolve()
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

  function seen(message: Seen): void {
    if (behind && linked.has(message.from)) behind.push(message)
    else keep(message)
  }

  /** In the order seen. What can't be kept, as on a full disk, is asked for again. */
  function keep(message: Seen): void {
    const received = readSeen(message, page.account().me)
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
    const { messages, unread } = caughtUp.parse(await page.ask({ do: 'catch_up', chats: asked }, FETCH_MS))
    for (const message of messages) keep(message)
    return unread
  }

  return {
    start(receiver) {
      receive = receiver
      return linkedChats().then(() => {})
    },
    opened() {
      behind = []
      behindUntil = setTimeout(letThrough, BEHIND_MS)
      catchUp.begin()
    },
    left() {
      catchUp.end()
      letThrough()
    },
    seen,
    isAnyLinked: () => linked.size > 0,
    stop() {
      catchUp.end()
      return keeping
    },
  }
}
