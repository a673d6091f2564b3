import { chatsOf } from '#core/marketing/sending/rules.ts'
import { redeemCode, setStopped, speakerIn, tellHowToLink } from '#core/business/linking/linking.ts'
import type { Caller } from '#core/capability.ts'
import type { Answer, Message } from '#core/messaging/inbox.ts'
import { dropCampaignMessages, hasWrittenTo } from '#core/messaging/outbox-store.ts'
import type { Parts } from '#core/parts.ts'
import type { Tx } from '#core/storage/database.ts'
import { chatOf, plain } from './saying.ts'
import { words } from './words.ts'

/**
 * What a chat hears that is not linked, is about to be, or wants to hear nothing any more. `isOwners`: whether a channel is the owner's own account, where strangers are never answered.
 */
export function openLinking(parts: Pick<Parts, 'secrets'>, isOwners: (channel: string) => boolean) {
  async function link(message: Message, typed: string, tx: Tx): Promise<Answer[]> {
    const { from } = message.body
    const redeemed = await redeemCode(
      tx,
      { ...chatOf(message), name: from.name, typed },
      { secrets: parts.secrets, now: new Date() },
    )
    const theirs = words[from.language]
    if (redeemed.outcome === 'linked') {
      const { caller } = redeemed
      const text = words[caller.language].linked(caller.person.name, caller.business.name)
      return [plain(caller.business.id, caller.language, text)]
    }
    if (isOwners(message.channel)) return []
    if (redeemed.outcome === 'wrong') return [plain(null, from.language, theirs.wrongCode)]
    // Said once; whoever goes on trying hears nothing.
    return redeemed.first ? [plain(null, from.language, theirs.tooManyTries)] : []
  }

  /** Obeyed from anybody. At the owner's own account, whom we never wrote to gets no answer either. */
  async function obeyStop(message: Message, tx: Tx): Promise<Answer[]> {
    const changed = await setStopped(tx, chatOf(message), true, new Date())
    // A number may have been written to through another door than the one on which it says STOP.
    const number = /^\+?(\d{8,15})(?=@|$)/.exec(message.chat)?.[1]
    await dropCampaignMessages(tx, number ? [message.chat, ...chatsOf(number)] : [message.chat])
    if (!changed) return []
    const speaker = await speakerIn(tx, chatOf(message))
    const silent = isOwners(message.channel) && !speaker.known && !(await hasWrittenTo(tx, message))
    if (silent) return []
    const language = speaker.known ? speaker.caller.language : message.body.from.language
    return [plain(speaker.known ? speaker.caller.business.id : null, language, words[language].stopped)]
  }

  async function reopen(message: Message, tx: Tx): Promise<Answer[]> {
    await setStopped(tx, chatOf(message), false, new Date())
    const speaker = await speakerIn(tx, chatOf(message))
    return speaker.known ? welcome(speaker.caller) : tellStranger(message, tx)
  }

  async function tellStranger(message: Message, tx: Tx): Promise<Answer[]> {
    if (isOwners(message.channel)) return []
    const { language } = message.body.from
    const tell = await tellHowToLink(tx, chatOf(message), new Date())
    return tell ? [plain(null, language, words[language].howToLink)] : []
  }

  return { link, obeyStop, reopen, tellStranger, welcome }
}

function welcome({ business, person, language }: Caller): Answer[] {
  return [plain(business.id, language, words[language].opened(person.name))]
}
