import type { Assistant } from '#core/assistant/contract.ts'
import type { Log } from '#core/log.ts'
import type { WorkerParts } from '#core/messaging/inbox.ts'
import { openMessaging, type Messaging } from '#core/messaging/messaging.ts'
import type { House } from '#core/perform.ts'
import { openConversation } from './conversation.ts'
import { onlyForUs } from './strangers.ts'
import { stateOf, takeDetours } from './detours.ts'
import { openPace, type Pace } from './pace.ts'
import type { Door } from './door.ts'

const LOOK_FOR_DETOURS_EVERY_MS = 30_000

/** What a process does for the doors: all of it, what meets the outside, or the work behind them. */
export type DoorsPart = 'whole' | 'outside' | 'work'

export type Doors = {
  messaging: Messaging
  /** Closes every door, finishes what is in hand and sends what can be sent. Again: nothing. */
  stop(): Promise<void>
}

/** Opens the chat doors onto the assistant. A door that can't open yet keeps trying; the others don't wait for it. */
export async function openDoors({
  house,
  assistant,
  doors,
  part = 'whole',
  log,
  patience,
  pace = house.parts.settings.rateLimitPerMinute === 0 ? null : openPace(),
}: {
  house: House
  assistant: Assistant
  doors: readonly Door[]
  part?: DoorsPart
  log: Log
  /** How often and how soon a message that failed is tried again; the usual where it is left out. */
  patience?: WorkerParts['patience']
  /** How much one person and one shop may ask at once; the usual where it is left out. */
  pace?: Pace | null
}): Promise<Doors> {
  const byChannel = new Map(doors.map((door) => [door.channel, door]))
  const messaging = openMessaging({
    books: house.books,
    clock: house.clock,
    log,
    patience,
    ...openConversation({ house, assistant, doors: byChannel, log, pace }),
    channels: byChannel,
    works: part === 'whole' ? undefined : worksOn(doors, part),
    sends: part !== 'work',
  })
  if (part === 'work') return { messaging, stop: () => messaging.stop() }
  await Promise.all(doors.map((door) => door.start(receiverOf(door), messaging)))
  /** Behind the owner's own account, only what is for us is kept at all: the rest is a person's private talk. */
  function receiverOf(door: Door): Messaging['receive'] {
    if (!door.ownersAccount) return messaging.receive
    return async (received) => messaging.receive(await house.books.read((tx) => onlyForUs(tx, received)))
  }
  for (const door of doors) {
    if (!door.state) continue
    const restart = door.restart && (() => door.restart?.())
    house.parts.channels.set(door.channel, { state: () => stateOf(door), restart })
  }
  const detours = setInterval(() => {
    takeDetours(house, doors, messaging).catch((error: unknown) =>
      log.error({ err: error }, 'no detour was taken'),
    )
  }, LOOK_FOR_DETOURS_EVERY_MS)
  let stopped: Promise<void> | undefined
  return {
    messaging,
    stop() {
      stopped ??= (async () => {
        clearInterval(detours)
        await Promise.all(doors.map((door) => door.stop()))
        await messaging.stop()
        for (const door of doors) await door.close?.()
      })()
      return stopped
    },
  }
}

/** Who has the doors works on what only they can fetch; the worker on all others. */
function worksOn(doors: readonly Door[], part: 'outside' | 'work'): string[] {
  return doors
    .filter((door) => Boolean(door.worksWhereItStands) === (part === 'outside'))
    .map(({ channel }) => channel)
}
