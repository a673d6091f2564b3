import type { Chat } from '../business/linking/store.ts'
import { takesNothing, type Taker } from '../jobs/pump.ts'
import type { Log } from '../log.ts'
import type { Books, Row, Tx } from '../storage/database.ts'
import type { Clock } from '../time.ts'
import type { Channel, Outgoing, Report } from './contract.ts'
import { openWorker, receive, type Received, type WorkerParts } from './inbox.ts'
import { enqueue, openSender, sentElsewhere } from './outbox.ts'
import { hasten, hastenTo } from './outbox-store.ts'
import { chatToWriteTo } from './reach.ts'
import { keepReport } from './reports-store.ts'
import { forgetFinished, isBusy } from './store.ts'

export type Messaging = {
  /** Keeps messages in the order given and wakes the worker. Acknowledge to the outside only after it. */
  receive: (messages: Received[]) => Promise<void>
  /** Writes a message of our own down, in the transaction of what it tells. Call `wake` after it. */
  tell(
    tx: Tx,
    to: { channel: string; chat: string; businessId: string; dedupe: string },
    message: Outgoing,
  ): Promise<void>
  /** Where a person may be written to now; `later` where they must write first, null where they have no chat. */
  reach(tx: Tx, personId: string): Promise<Chat | 'later' | null>
  /** Whether all that was said in a chat, as far as we know, has been worked on: its line is up and nothing waits. */
  isUpToDate(tx: Tx, chat: Chat): Promise<boolean>
  /** These chats have written: what could not be told before that goes out now. */
  heardFrom(channel: string, chats: readonly string[]): Promise<void>
  /** Keeps what a channel tells of messages that we sent. Acknowledge to the outside only after it. */
  report: (reports: Report[]) => Promise<void>
  wake(): void
  /** A channel that was away is back: what was put off for it goes out now. */
  back(channel: string): Promise<void>
  /** Finishes what is in hand and sends its answers, as far as the channels take them. Again: nothing. */
  stop(): Promise<void>
}

/** An update may be delivered again for a day; what is older than this can't come back. */
const FORGET_AFTER_MS = 14 * 24 * 3_600_000
const FORGET_EVERY_MS = 6 * 3_600_000

/** Opens the inbox and the outbox on the books. */
export function openMessaging({
  books,
  clock,
  log,
  handle,
  sorry,
  channels,
  works,
  sends = true,
  patience,
}: {
  books: Books
  clock: Clock
  log: Log
  handle: WorkerParts['handle']
  sorry: WorkerParts['sorry']
  channels: ReadonlyMap<string, Channel>
  /** The channels whose messages this process works on; all where it is left out. */
  works?: readonly string[] | undefined
  /** Whether this process sends; another does where it does not. */
  sends?: boolean | undefined
  patience?: WorkerParts['patience']
}): Messaging {
  const sender = sends ? openSender({ books, clock, log, channels, patience }) : null
  const worker =
    works?.length === 0
      ? null
      : openWorker({ books, clock, log, works, handle, sorry, patience, sender: sender ?? sentElsewhere })
  const isOurs = (channel: string) => works?.includes(channel) ?? true
  const forget = setInterval(() => {
    const before = new Date(clock.now().getTime() - FORGET_AFTER_MS).toISOString()
    books
      .write((tx) => forgetFinished(tx, before))
      .catch((error: unknown) => log.error({ err: error }, 'old messages could not be forgotten'))
  }, FORGET_EVERY_MS)

  return {
    async receive(messages) {
      if (messages.length === 0) return
      const receivedAt = clock.now().toISOString()
      const keep = (taker: Taker<Row<'Inbox'>>) =>
        books.write(async (tx) => {
          for (const message of messages)
            await receive(tx, message, receivedAt, isOurs(message.channel) ? taker : takesNothing)
        })
      await (worker ? worker.taking(keep) : keep(takesNothing))
      worker?.wake()
    },
    async report(reports) {
      if (reports.length === 0) return
      await books.write(async (tx) => {
        for (const report of reports) await keepReport(tx, report)
      })
    },
    tell: (tx, to, message) => enqueue(tx, { ...to, createdAt: clock.now().toISOString() }, message),
    reach: (tx, personId) => chatToWriteTo(tx, channels, personId, clock.now()),
    async isUpToDate(tx, { channel, address }) {
      return (
        channels.get(channel)?.isReached?.() !== false &&
        !(await isBusy(tx, 'Inbox', { channel, chat: address }))
      )
    },
    async heardFrom(channel, chats) {
      if (chats.length === 0) return
      await books.write((tx) => hastenTo(tx, channel, chats))
      sender?.wake()
    },
    wake() {
      worker?.wake()
      sender?.wake()
    },
    async back(channel) {
      await books.write((tx) => hasten(tx, channel))
      sender?.wake()
    },
    async stop() {
      clearInterval(forget)
      await worker?.stop()
      await sender?.drain()
      await sender?.stop()
    },
  }
}
