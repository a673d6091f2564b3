import { speakerIn } from '#core/business/linking/linking.ts'
import { codeIn } from '#core/business/linking/rules.ts'
import type { Received } from '#core/messaging/inbox.ts'
import type { Tx } from '#core/storage/database.ts'
import { saysStop } from './orders.ts'

/** Of what came in at the owner's own account: the talk of linked chats, and from others only a link code or STOP. */
export async function onlyForUs(tx: Tx, received: Received[]): Promise<Received[]> {
  const known = new Map<string, boolean>()
  const ours: Received[] = []
  for (const message of received) {
    const { channel, chat, body } = message
    const isKnown = known.get(chat) ?? (await speakerIn(tx, { channel, address: chat })).known
    known.set(chat, isKnown)
    if (isKnown || codeIn(body.text) || saysStop(body.text)) ours.push(message)
  }
  return ours
}
