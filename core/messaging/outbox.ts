import { openPump, takesNothing, type Pump, type Taker } from '../jobs/pump.ts'
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
import type { Clock } from '../time.ts'
import type { Channel, Outgoing, Sent } from './contract.ts'
import { lastHeardFrom } from './inbox-store.ts'
import * as store from './outbox-store.ts'
import { awaitReports, OUTCOME_UNKNOWN, wasReported } from './reports-store.ts'
import { isBusy } from './store.ts'

export type SenderParts = {
  books: Books
  clock: Clock
  log: Log
  /** The channels that are open; messages to others wait for theirs. */
  channels: ReadonlyMap<string, Channel>
  patience?: { firstMs: number; longestMs: number } | undefined
}

/** A shop's line may be down for a night: an answer is worth a day of trying. */
const GIVE_UP_AFTER_MS = 24 * 3_600_000
/** What its reader must write for first is worth a week; a moment after they have, it is sent. */
const WAITS_FOR_READER = { mostMs: 7 * 24 * 3_600_000, lookAgainMs: 10 * 60_000 }
/** A message that may have arrived is repeated, with a word that says so, at most this often. */
const MOST_REPEATS = 3
const MOST_AT_ONCE = 16
const patient = { firstMs: 1_000, longestMs: 120_000 }

type To = { channel: string; chat: string; businessId: string | null; dedupe: string; createdAt: string }

/** Writes a message to a chat down, to be sent after the transaction. The same `dedupe` again changes nothing. */
export async function enqueue(tx: Tx, to: To, message: Outgoing): Promise<void> {
  await store.insertOutgoing(tx, to, message)
}

export type Sender = Pump<Row<'Outbox'>> & {
  /** The same, and takes it to be sent where nothing stands before it. */
  enqueue(tx: Tx, to: To, message: Outgoing, taker: Taker<Row<'Outbox'>>): Promise<void>
}

/** Another process sends: what is written is left for it. */
export const sentElsewhere: Pick<Sender, 'taking' | 'enqueue'> = {
  taking: (write) => write(takesNothing),
  enqueue: (tx, to, message) => enqueue(tx, to, message),
}

/** Sends what the outbox holds: each chat in order, and none twice that is known to have arrived. */
export function openSender(parts: SenderParts): Sender {
  const { books, clock, log, channels, patience = patient } = parts
  /** Channels that asked for quiet, and until when. */
  const resting = new Map<string, number>()
  /** Into a line that is known to be dead nothing is sent: a try would only leave its message in doubt. */
  const awake = () =>
    [...channels].flatMap(([name, channel]) => {
      const rests = (resting.get(name) ?? 0) > Date.now()
      return rests || channel.isReached?.() === false ? [] : [name]
    })

  async function run(row: Row<'Outbox'>): Promise<void> {
    const mayRepeat = row.error === OUTCOME_UNKNOWN
    const sent = await send(row, mayRepeat)
    if (sent.outcome === 'not_sent' && sent.restMs) resting.set(row.channel, Date.now() + sent.restMs)
    if (sent.outcome !== 'sent') log.warn({ outbox: row.id, ...sent }, 'a message was not delivered')
    await books.write((tx) => settle(tx, row, sent, mayRepeat))
  }

  async function send(row: Row<'Outbox'>, mayRepeat: boolean): Promise<Sent> {
    const channel = channels.get(row.channel)
    if (!channel) return { outcome: 'not_sent', why: 'the channel is closed' }
    if (row.delivery) return { outcome: 'sent', outsideId: row.outsideId ?? undefined }
    try {
      return await channel.send(row.chat, store.readOutgoing(row.body), {
        mayRepeat,
        key: row.id,
        lastHeardAt: () => books.read((tx) => lastHeardFrom(tx, row)),
        isSentAs: (outsideId) => books.read((tx) => store.isSentAs(tx, row.channel, outsideId)),
      })
    } catch (error) {
      log.error({ err: error, outbox: row.id }, 'a channel failed while sending')
      return { outcome: 'unknown', why: 'the channel failed' }
    }
  }

  async function settle(tx: Tx, row: Row<'Outbox'>, sent: Sent, mayRepeat: boolean): Promise<void> {
    if (sent.outcome === 'sent') {
      const outsideId = sent.outsideId ?? null
      return store.markSent(tx, row.id, { sentAt: clock.now().toISOString(), outsideId })
    }
    if (!(await stillHolds(tx, 'Outbox', row))) return
    // The channel's own report may overtake its answer to the call.
    if (sent.outcome === 'unknown' && (await wasReported(tx, row.id))) {
      return store.markSent(tx, row.id, { sentAt: clock.now().toISOString(), outsideId: row.outsideId })
    }
    if (sent.outcome === 'not_yet') return waitForReader(tx, row, sent.why)
    const tooLate = clock.now().getTime() - Date.parse(row.createdAt) > GIVE_UP_AFTER_MS
    const repeated = sent.outcome === 'unknown' && row.interrupted >= MOST_REPEATS
    if (sent.outcome === 'refused' || tooLate || repeated) return bury(tx, 'Outbox', row.id, sent.why)

    const restMs = sent.outcome === 'not_sent' ? sent.restMs : undefined
    const toldWithinMs = sent.outcome === 'unknown' ? channels.get(row.channel)?.reportsWithinMs : undefined
    const unsure = mayRepeat || sent.outcome === 'unknown'
    const failures = row.attempts + row.interrupted
    await layBack(tx, 'Outbox', row, {
      afterMs: restMs ?? toldWithinMs ?? waitAfter(failures, patience, Math.random()),
      // Once a try may have arrived, every later one may repeat it.
      error: unsure ? OUTCOME_UNKNOWN : sent.why,
      counts: restMs !== undefined ? 'nothing' : sent.outcome === 'unknown' ? 'interruption' : 'failure',
    })
  }

  /** Another chat of the same person takes it, or it waits until they write in this one. */
  async function waitForReader(tx: Tx, row: Row<'Outbox'>, why: string): Promise<void> {
    const ageMs = clock.now().getTime() - Date.parse(row.createdAt)
    if (ageMs > WAITS_FOR_READER.mostMs) return bury(tx, 'Outbox', row.id, why)
    await layBack(tx, 'Outbox', row, {
      afterMs: WAITS_FOR_READER.lookAgainMs,
      error: store.READER_FIRST,
      counts: 'nothing',
    })
    const others = [...channels].flatMap(([name, { answersWithinMs }]) =>
      name === row.channel || answersWithinMs !== undefined ? [] : [name],
    )
    await store.divert(tx, row.channel, others, row.id)
  }

  async function recover(tx: Tx): Promise<void> {
    await freeFromWrongClock(tx, 'Outbox', new Date())
    if ((await freeAbandoned(tx, 'Outbox', OUTCOME_UNKNOWN)) === 0) return
    for (const [channel, { reportsWithinMs }] of channels) {
      if (reportsWithinMs) await awaitReports(tx, channel, reportsWithinMs)
    }
  }

  const pump = openPump<Row<'Outbox'>>({
    name: 'outbox',
    most: MOST_AT_ONCE,
    log,
    run,
    claim: (room) => books.write((tx) => store.takeOutgoing(tx, awake(), room())),
    // Whoever held it died between taking it and writing down how it ended.
    recover: () => books.write(recover),
    keep: (ids) => books.write((tx) => renew(tx, 'Outbox', ids)),
    nextDue: () => books.read((tx) => nextDue(tx, 'Outbox')),
    elsewhere: books.elsewhere,
  })
  return {
    ...pump,
    async enqueue(tx, to, message, taker) {
      const free = taker.hasRoom() && awake().includes(to.channel) && !(await isBusy(tx, 'Outbox', to))
      const written = await store.insertOutgoing(tx, to, message, free)
      if (free && written) taker.take(written)
    },
  }
}
