import { chatsOf, type Chat } from '../business/linking/store.ts'
import type { Tx } from '../storage/database.ts'
import type { Channel } from './contract.ts'
import { lastHeardFrom } from './inbox-store.ts'

/**
 * The newest chat in which a person may be written to now, of those that are reached if any is. `later` where they have chats, and none of them takes
 * anything before they have written themselves; null where they have none.
 */
export async function chatToWriteTo(
  tx: Tx,
  channels: ReadonlyMap<string, Channel>,
  personId: string,
  now: Date,
): Promise<Chat | 'later' | null> {
  const chats = await chatsOf(tx, personId)
  const isAway = ({ channel }: Chat) => channels.get(channel)?.isReached?.() === false
  // One whose line is down is only as good as none.
  for (const chat of [...chats.filter((each) => !isAway(each)), ...chats.filter(isAway)]) {
    const within = channels.get(chat.channel)?.answersWithinMs
    if (within === undefined) return chat
    const heard = await lastHeardFrom(tx, { channel: chat.channel, chat: chat.address })
    if (heard && now.getTime() - heard.getTime() < within) return chat
  }
  return chats.length === 0 ? null : 'later'
}
