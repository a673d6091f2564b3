import { z } from 'zod'
import { keepFact, readFact } from '../backups/store.ts'
import { addJob } from '../jobs/jobs.ts'
import type { Log } from '../log.ts'
import type { Parts } from '../parts.ts'
import type { House } from '../perform.ts'
import { roles, type Role } from '../settings.ts'
import type { Books } from '../storage/database.ts'
import { isGone, thisProcess } from '../storage/holder.ts'
import { channelStates, type ChannelState } from './channels.ts'

// Where the roles of the house are processes apart, each says now and then that it is there, and the one that has the
// chat doors says how they stand: screens and alerts of the others tell it from there.

const standing = z.object({
  open: z.boolean(),
  state: z.enum(channelStates),
  since: z.string(),
  name: z.string().nullable(),
  qr: z.string().nullable(),
  restartable: z.boolean(),
})
export const presence = z.object({
  process: z.string(),
  /** It was stopped in order, and is missed by nobody. */
  left: z.boolean().default(false),
  channels: z.record(z.string(), standing),
  bots: z.record(z.string(), z.boolean()),
  addresses: z.object({ telegram: z.string().optional(), whatsapp: z.string().optional() }),
})
export type Presence = z.output<typeof presence>

/** Wakes a channel whose door another process has. */
export const WAKE_CHANNEL_JOB = 'channel_wake'
export const wakeOrder = z.object({ channel: z.string() })

/** A house in one process has no neighbours, and says it only for a second one that is started by mistake. */
const sayEveryMs = (role: Role) => (role === 'all' ? 60_000 : 5_000)
/** Whoever has said nothing for so long is not there. */
const missedAfterMs = (role: Role) => 4 * sayEveryMs(role)
export const factOf = (role: Role) => `role:${role}`

/** Says that this process is there, and what it has, until it is stopped. `wrote`: whether the last word was kept. */
export function openPresence(
  { books }: Pick<House, 'books'>,
  role: Role,
  tell: () => Omit<Presence, 'process' | 'left'>,
  log: Log,
): { wrote(): boolean; stop(): Promise<void> } {
  let wrote = true
  let said = ''
  let saidAt = -Infinity
  async function say(left = false): Promise<void> {
    const now = JSON.stringify({ process: thisProcess, left, ...tell() })
    // A picture to scan or a door that opens is told at once, the rest from time to time.
    if (now === said && performance.now() - saidAt < sayEveryMs(role)) return
    try {
      await books.write((tx) => keepFact(tx, factOf(role), JSON.parse(now), new Date().toISOString()))
      wrote = true
    } catch (error) {
      wrote = false
      log.error({ err: error, role }, 'this process could not say that it is there')
    }
    said = now
    saidAt = performance.now()
  }
  const timer = setInterval(() => void say(), 500)
  void say()
  return {
    wrote: () => wrote,
    stop() {
      clearInterval(timer)
      return say(true)
    },
  }
}

/** How the channels stand in the process that has the doors; nothing of them where it has none. */
export function standingHere(
  { channels, chatAddresses }: Pick<Parts, 'channels' | 'chatAddresses'>,
  hasDoors: boolean,
  bots: Record<string, boolean>,
): Omit<Presence, 'process' | 'left'> {
  if (!hasDoors) return { channels: {}, bots: {}, addresses: {} }
  const standing: Presence['channels'] = {}
  for (const [name, door] of channels)
    standing[name] = { ...door.state(), restartable: door.restart !== undefined }
  return {
    channels: standing,
    bots,
    addresses: { ...chatAddresses },
  }
}

/** The numbers of processes on this machine that do what this one would do on the same books. */
export async function othersAtWork({ read }: Pick<Books, 'read'>, role: Role): Promise<string[]> {
  const same = role === 'all' ? roles : (['all', role] as const)
  const found: string[] = []
  for (const each of same) {
    const fact = await read((tx) => readFact(tx, factOf(each)))
    const said = presence.safeParse(fact?.value).data
    if (!fact || !said || said.left || said.process === thisProcess || isGone(said.process)) continue
    if (Date.now() - Date.parse(fact.at) < missedAfterMs(each)) found.push(said.process.split(' ')[1] ?? '')
  }
  return found
}

/** What a process of another role last said; `there` is false once it died or fell silent. */
export type Neighbour = { look(): { there: boolean; said: Presence | null }; stop(): void }

export function watchNeighbour({ books }: Pick<House, 'books'>, role: Role, log: Log): Neighbour {
  let said: Presence | null = null
  let at = 0
  async function read(): Promise<void> {
    const fact = await books.read((tx) => readFact(tx, factOf(role)))
    said = fact ? (presence.safeParse(fact.value).data ?? null) : null
    at = fact ? Date.parse(fact.at) : 0
  }
  const look = () =>
    void read().catch((error: unknown) => log.error({ err: error, role }, 'could not look for a neighbour'))
  const timer = setInterval(look, 1_000)
  look()
  return {
    look: () => ({
      there: said !== null && !said.left && Date.now() - at < missedAfterMs(role) && !isGone(said.process),
      said,
    }),
    stop: () => clearInterval(timer),
  }
}

/** How a channel stands by what its process last said; away while that one is not there. */
export function standingOf(neighbour: Neighbour, channel: string): ChannelState | null {
  const { there, said } = neighbour.look()
  const known = said?.channels[channel]
  if (!known) return null
  const { restartable: _, ...state } = known
  return there ? state : { ...state, open: false, state: 'resting', qr: null }
}

/** Shows the channels of the process that has the doors on this one's screens. */
export function showFarChannels({ books, clock, parts }: House, neighbour: Neighbour, log: Log): () => void {
  const show = () => {
    const { said } = neighbour.look()
    Object.assign(parts.chatAddresses, said?.addresses)
    for (const [channel, { state, since, restartable }] of Object.entries(said?.channels ?? {})) {
      const away = { open: false, state, since, name: null, qr: null }
      const wake = () =>
        void books
          .write((tx) => addJob(tx, { kind: WAKE_CHANNEL_JOB, payload: { channel } }, clock))
          .catch((error: unknown) => log.error({ err: error, channel }, 'a channel could not be woken'))
      parts.channels.set(channel, {
        state: () => standingOf(neighbour, channel) ?? away,
        restart: restartable ? wake : undefined,
      })
    }
  }
  const timer = setInterval(show, 1_000)
  return () => clearInterval(timer)
}
