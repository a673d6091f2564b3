import type { Caller } from '#core/capability.ts'
import type { Incoming, Outgoing } from '#core/messaging/contract.ts'
import type { Answer, Message } from '#core/messaging/inbox.ts'
import type { Language } from '#core/shapes.ts'
import { words } from './words.ts'

/** Words alone, to the chat that a message came from. */
export function plain(businessId: string | null, language: Language, text: string): Answer {
  const message: Outgoing = { text, language, choices: [] }
  return { businessId, message }
}

export function chatOf({ channel, chat }: Pick<Message, 'channel' | 'chat'>): {
  channel: string
  address: string
} {
  return { channel, address: chat }
}

const SAYS = 'say:'
/** What every channel's buttons can carry, in bytes: Telegram's are the smallest. */
const LONGEST_CHOICE = 64

/**
 * A choice that stands for a sentence, under messages that we begin ourselves: pressing it is as if its reader had
 * written that. Null where no button can carry the sentence.
 */
export function sentenceChoice(label: string, sentence: string): { id: string; label: string } | null {
  const id = `${SAYS}${sentence}`
  return Buffer.byteLength(id) <= LONGEST_CHOICE ? { id, label } : null
}

export function sentenceOf(choice: string | undefined): string | null {
  return choice?.startsWith(SAYS) ? choice.slice(SAYS.length) : null
}

/** A contact card is not yet a wish: what may be done with it is asked. */
export function askAboutContact(
  { name, phone }: NonNullable<Incoming['contact']>,
  { business, language }: Caller,
): Answer {
  const { ask, customer, supplier } = words[language].contact
  const who = [name, phone?.replaceAll(/[^\d+]/g, '')].filter(Boolean).join(' ')
  const choices = [customer, supplier].flatMap(({ label, says }) => sentenceChoice(label, says(who)) ?? [])
  return {
    businessId: business.id,
    message: { text: ask(name, phone), language, choices },
  }
}
