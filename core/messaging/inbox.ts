import { SanadError } from '../errors.ts'
import { openPump, type Pump, type Taker } from '../jobs/pump.ts'
import { waitAfter } from '../jobs/rules.ts'
import type { Log } from '../log.ts'
import type { Books, Row, Tx } from '../storage/database.ts'
import {
  bury,
  freeAbandoned,
  freeFromWrongClock,
  layBack,
  nextDue,
  renew,
  stillHolds,
} from '../storage/leases.ts'
import { traced } from '../tracing.ts'
import { trail } from '../trail.ts'
import type { Clock } from '../time.ts'
import type { Incoming, Outgoing } from './contract.ts'
import * as store from './inbox-store.ts'
import type { Sender } from './outbox.ts'
import { isBusy } from './store.ts'

/** A message as it arrives at a door. */
export type Received = {
  channel: string
  /** The channel's own id of this update: the same again is the same message. */
  outsideId: string
  chat: string
  body: Incoming
  /** An album: its pictures arrive one by one and are one message. */
  pieceOf?: string | undefined
}

/** A message in hand. */
export type Message = {
  id: string
  channel: string
  chat: string
  outsideId: string
  receivedAt: string
  body: Incoming
}

/** A reply to the chat that the message came from; `businessId` says whose it is. */
export type Answer = { businessId: string | null; message: Outgoing }

/**
 * Ends a message: what `work` does, the answers that it gives and "done" are kept in one transaction, or none
 * of it. What `work` throws comes out, and the message is still in hand.
 */
export type Finish = (work: (tx: Tx) => Promise<Answer[]>) => Promise<void>

/** Lays a message back, untouched: it and all that its chat wrote after it wait so long, and nothing is lost. */
export type PutOff = (waitMs: number, answers: Answer[]) => Promise<void>

export type WorkerParts = {
  books: Books
  clock: Clock
  log: Log
  /**
   * Works on one message: it may wait as long as it needs, and ends with `finish` or `putOff`. What it throws is
   * tried again later; a `SanadError` is for good.
   */
  handle: (message: Message, finish: Finish, putOff: PutOff) => Promise<void>
  /** What to say when a message is given up. */
  sorry: (message: Message, tx: Tx) => Promise<Answer[]>
  /** The channels whose messages are worked on in this process; all where it is left out. */
  works?: readonly string[] | undefined
  /** Whoever sends the answers. */
  sender: Pick<Sender, 'taking' | 'enqueue'>
  /** How many chats are worked on at once. */
  most?: number | undefined
  patience?: { firstMs: number; longestMs: number; tries: number } | undefined
}

/** How long an album waits for its next picture. */
const ALBUM_MS = 1_000
/** Waiting for the reader or a model costs nothing here: photos must not keep other chats from a text. */
const MOST_AT_ONCE = 64
/** A message whose work ends the process each time (a picture that no memory holds) must not do so for ever. */
const MOST_INTERRUPTIONS = 100
const patient = { firstMs: 500, longestMs: 60_000, tries: 5 }

/**
 * Keeps a message before the door acknowledges it, and takes it where nothing of its chat stands before it. The outside
 * may deliver it again until it sees our answer: the same channel and outside id is kept once.
 */
export async function receive(
  tx: Tx,
  message: Received,
  receivedAt: string,
  taker: Taker<Row<'Inbox'>>,
): Promise<void> {
  const { channel, outsideId, chat, body, pieceOf } = message
  const row = { channel, outsideId, chat, receivedAt }
  if (pieceOf) await receivePiece(tx, { ...message, pieceOf }, receivedAt)
  else if (!taker.hasRoom() || (await isBusy(tx, 'Inbox', row))) await store.insertReceived(tx, row, body, 0)
  else {
    const taken = await store.insertTaken(tx, row, body)
    if (taken) taker.take(taken)
  }
}

/** The pictures of an album gather in one row, which waits until a second has passed without another. */
async function receivePiece(
  tx: Tx,
  message: Received & { pieceOf: string },
  receivedAt: string,
): Promise<void> {
  const { channel, outsideId, chat, body } = message
  const album = `album ${message.pieceOf}`
  const row = { channel, outsideId: album, chat, receivedAt }
  const whole = await store.findReceived(tx, channel, album)
  if (!whole) {
    await store.insertReceived(tx, row, { ...body, pieces: [outsideId] }, ALBUM_MS)
    return
  }
  const before = store.readKept(whole.body)
  if (before.pieces.includes(outsideId)) return
  // A picture that comes after its album was taken is a message of its own.
  if (whole.state !== 'new') {
    await store.insertReceived(tx, { ...row, outsideId }, body, 0)
    return
  }
  const text = [before.text, body.text].filter(Boolean).join('\n')
  const together = { ...before, text, media: [...before.media, ...body.media] }
  await store.rewriteReceived(tx, whole.id, { ...together, pieces: [...before.pieces, outsideId] }, ALBUM_MS)
}

/** Works through the inbox: each chat strictly in order, many chats at once. */
export function openWorker(parts: WorkerParts): Pump<Row<'Inbox'>> {
  const { books, clock, log, sender, patience = patient } = parts

  async function run(row: Row<'Inbox'>): Promise<void> {
    const { id, channel, chat, outsideId, receivedAt } = row
    const message = { id, channel, chat, outsideId, receivedAt, body: store.readKept(row.body) }
    try {
      if (row.interrupted >= MOST_INTERRUPTIONS)
        throw new Error('the house stopped whenever it read this message')
      let finished = false
      await parts.handle(
        message,
        async (work) => {
          await finish(row, (tx) => work(tx))
          finished = true
        },
        async (waitMs, answers) => {
          await putOff(row, waitMs, answers)
          finished = true
        },
      )
      if (!finished) throw new Error('a message was left without an end')
    } catch (problem) {
      if (problem instanceof LeaseLost) return
      await failed(row, message, problem)
    }
  }

  async function finish(row: Row<'Inbox'>, work: (tx: Tx) => Promise<Answer[]>): Promise<void> {
    await writeAnswers(async (tx, keep) => {
      if (!(await stillHolds(tx, 'Inbox', row))) throw new LeaseLost()
      await keep(row, await work(tx))
      await store.markDone(tx, row.id, clock.now().toISOString())
    })
  }

  /** Told under a name of its own, so that the answer itself still has its place. */
  async function putOff(row: Row<'Inbox'>, waitMs: number, answers: Answer[]): Promise<void> {
    await writeAnswers(async (tx, keep) => {
      if (!(await stillHolds(tx, 'Inbox', row))) throw new LeaseLost()
      await keep({ ...row, id: `${row.id}:wait` }, answers)
      await layBack(tx, 'Inbox', row, { afterMs: waitMs, error: null, counts: 'nothing' })
    })
  }

  async function failed(row: Row<'Inbox'>, message: Message, problem: unknown): Promise<void> {
    const facts = { err: problem, inbox: row.id, tries: row.attempts }
    const forGood =
      problem instanceof SanadError || row.attempts >= patience.tries || row.interrupted >= MOST_INTERRUPTIONS
    if (forGood) log.error(facts, 'a message was given up')
    else log.warn(facts, 'a message will be tried again')
    await writeAnswers(async (tx, keep) => {
      if (!(await stillHolds(tx, 'Inbox', row))) return
      if (forGood) {
        await keep(row, await parts.sorry(message, tx))
        await bury(tx, 'Inbox', row.id, reason(problem))
      } else {
        const afterMs = waitAfter(row.attempts, patience, Math.random())
        await layBack(tx, 'Inbox', row, { afterMs, error: reason(problem) })
      }
    })
  }

  type Keep = (row: Row<'Inbox'>, answers: Answer[]) => Promise<void>

  /** A transaction in which answers are kept; what can leave at once does so when it is committed. */
  function writeAnswers(work: (tx: Tx, keep: Keep) => Promise<void>): Promise<void> {
    return sender.taking((taker) =>
      books.write((tx) =>
        work(tx, async ({ id, channel, chat }, answers) => {
          const createdAt = clock.now().toISOString()
          for (const [n, { businessId, message }] of answers.entries()) {
            const to = { channel, chat, businessId, dedupe: `${id}:${n}`, createdAt }
            await sender.enqueue(tx, to, message, taker)
          }
        }),
      ),
    )
  }

  return openPump<Row<'Inbox'>>({
    name: 'inbox',
    most: parts.most ?? MOST_AT_ONCE,
    log,
    run: (row) =>
      trail.run({ message: row.id }, () => traced('message', { channel: row.channel }, () => run(row))),
    claim: (room) => books.write((tx) => store.takeMessages(tx, parts.works ?? null, room())),
    recover: () =>
      books.write(async (tx) => {
        await freeAbandoned(tx, 'Inbox', 'left in the middle')
        await freeFromWrongClock(tx, 'Inbox', new Date())
      }),
    keep: (ids) => books.write((tx) => renew(tx, 'Inbox', ids)),
    nextDue: () => books.read((tx) => nextDue(tx, 'Inbox')),
    elsewhere: books.elsewhere,
  })
}

/** Another process took the message, because this one was thought dead: what it did is rolled back. */
class LeaseLost extends Error {
  override name = 'LeaseLost'
}

function reason(problem: unknown): string {
  return (problem instanceof Error ? `${problem.name}: ${problem.message}` : String(problem)).slice(0, 500)
}
