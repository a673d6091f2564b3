import type { ChannelState } from '#core/messaging/channels.ts'
import type { Messaging } from '#core/messaging/messaging.ts'
import { divert } from '#core/messaging/outbox-store.ts'
import type { House } from '#core/perform.ts'
import type { Door } from './door.ts'

/** A channel that was closed for this long will not be back in a moment: what waits there goes another way. */
const DOWN_AFTER_MS = 2 * 60_000

/** Where one channel is down and its person has another, what waits for them goes there. */
export async function takeDetours(
  { books }: Pick<House, 'books'>,
  doors: readonly Door[],
  messaging: Pick<Messaging, 'wake'>,
): Promise<void> {
  const open = doors.filter((door) => stateOf(door).open).map(({ channel }) => channel)
  for (const door of doors) {
    const { open: isOpen, since } = stateOf(door)
    if (isOpen || Date.now() - Date.parse(since) < DOWN_AFTER_MS) continue
    if ((await books.write((tx) => divert(tx, door.channel, open))) > 0) messaging.wake()
  }
}

/** A door that says nothing of itself is open. */
export function stateOf(door: Door): ChannelState {
  const open = { open: true, state: 'open' as const, since: new Date(0).toISOString(), name: null, qr: null }
  return door.state?.() ?? open
}
