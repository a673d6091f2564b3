import { callerOfPerson } from '../callers.ts'
import type { Caller } from '../../capability.ts'
import type { Secrets } from '../../storage/secrets.ts'
import type { Tx } from '../../storage/database.ts'
import { afterTry, codeIn, mayBeTold, TRIES_AN_HOUR } from './rules.ts'
import * as chats from './store.ts'
import type { Chat } from './store.ts'
import { newMember } from '../joining.ts'
import * as store from '../store.ts'

/**
 * Who speaks in a chat: asked again at each message, so that an unlinked chat, a changed role or a person who
 * left takes effect at once.
 */
export type Speaker = { known: true; caller: Caller; stopped: boolean } | { known: false; stopped: boolean }

export async function speakerIn(tx: Tx, chat: Chat): Promise<Speaker> {
  const link = await chats.findLink(tx, chat)
  const caller = link && (await callerOfPerson(tx, link.personId, 'chat'))
  if (caller) return { known: true, caller, stopped: link.stoppedAt !== null }
  const stranger = await chats.findStranger(tx, chat)
  return { known: false, stopped: Boolean(stranger?.stoppedAt) }
}

export type Redeemed =
  | { outcome: 'linked'; caller: Caller }
  /** Wrong, expired, used: the same answer for all, so that nothing is learned by trying. */
  | { outcome: 'wrong' }
  | { outcome: 'too_many_tries'; first: boolean }

/**
 * Links the chat that sent a code: to the person it was made for, or to a new member of staff. Never throws for
 * a wrong one, since the try itself must be kept. `now` is the machine's: codes live an hour of it.
 */
export async function redeemCode(
  tx: Tx,
  chat: Chat & { name: string; typed: string },
  { secrets, now }: { secrets: Secrets; now: Date },
): Promise<Redeemed> {
  const tries = afterTry(await chats.findStranger(tx, chat), now)
  await chats.keepStranger(tx, chat, tries)
  if (tries.tries > TRIES_AN_HOUR) {
    return { outcome: 'too_many_tries', first: tries.tries === TRIES_AN_HOUR + 1 }
  }
  const code = codeIn(chat.typed)
  const found = code && (await chats.usableCode(tx, secrets.hash(code), now.toISOString()))
  const inviter = found && (await store.personById(tx, found.invitedBy))
  if (!inviter) return { outcome: 'wrong' }

  const personId =
    found.personId ?? (await newMember(tx, found, { name: chat.name, language: inviter.language, now }))
  const caller = await callerOfPerson(tx, personId, 'chat')
  if (!caller) return { outcome: 'wrong' }
  const at = now.toISOString()
  await chats.spendCode(tx, found.id, at)
  await chats.linkChat(tx, chat, { businessId: found.businessId, personId, name: chat.name, createdAt: at })
  await chats.keepStranger(tx, chat, { tries: 0, firstTry: null, toldAt: null, stoppedAt: null })
  return { outcome: 'linked', caller }
}

/** Whether an unlinked chat is to be told how to link now; once a day, and writes that it was. */
export async function tellHowToLink(tx: Tx, chat: Chat, now: Date): Promise<boolean> {
  const stranger = await chats.findStranger(tx, chat)
  if (!mayBeTold(stranger?.toldAt, now)) return false
  await chats.keepStranger(tx, chat, { toldAt: now.toISOString() })
  return true
}

/** Obeys STOP, and the opening of the chat that takes it back. Answers whether anything changed. */
export async function setStopped(tx: Tx, chat: Chat, stopped: boolean, now: Date): Promise<boolean> {
  const stoppedAt = stopped ? now.toISOString() : null
  const link = await chats.findLink(tx, chat)
  const before = link ?? (await chats.findStranger(tx, chat))
  if (Boolean(before?.stoppedAt) === stopped) return false
  if (link) await chats.setLinkStopped(tx, link.id, stoppedAt)
  else await chats.keepStranger(tx, chat, { stoppedAt })
  return true
}
