import { z } from 'zod'
import type { Outgoing, Sent } from '#core/messaging/contract.ts'
import { words } from '../words.ts'
import { readFailure, type Api } from './call.ts'
import { LONGEST, LONGEST_CHOICE } from './channel.ts'

const sentMessage = z.object({ message_id: z.number() })

/** Sends one message with its buttons, and says how that ended. */
export async function sendMessage(
  api: Api,
  chat: string,
  message: Outgoing,
  mayRepeat: boolean,
): Promise<Sent> {
  const text = mayRepeat ? marked(message) : message.text
  try {
    const answer = await deliver(api, chat, message, text)
    const sent = sentMessage.safeParse(answer)
    return { outcome: 'sent', outsideId: sent.success ? String(sent.data.message_id) : undefined }
  } catch (error) {
    return readFailure(error)
  }
}

/** A picture and a file carry their words with them. */
function deliver(api: Api, chat: string, message: Outgoing, text: string): Promise<unknown> {
  const { picture, paper } = message
  const to = { chat_id: chat, ...keyboardOf(message) }
  const caption = text.slice(0, LONGEST.caption)
  if (picture) return api.call('sendPhoto', { ...to, photo: { source: bytesOf(picture) }, caption })
  if (paper) {
    const document = { source: bytesOf(paper), filename: paper.name }
    return api.call('sendDocument', { ...to, document, caption })
  }
  return api.call('sendMessage', {
    ...to,
    text: text.slice(0, LONGEST.text),
    // An address in an answer is a figure's source, not a page to advertise.
    link_preview_options: { is_disabled: true },
  })
}

function bytesOf({ base64 }: { base64: string }): Buffer {
  return Buffer.from(base64, 'base64')
}

function marked({ text, language }: Outgoing): string {
  return `${words[language].mayRepeat}\n${text}`
}

/** One button a line, since labels hold words. A choice whose id no button can carry is pressed by its number. */
function keyboardOf({ choices }: Outgoing) {
  if (choices.length === 0) return {}
  const inline_keyboard = choices.map(({ id, label }, n) => [
    { text: label, callback_data: Buffer.byteLength(id) <= LONGEST_CHOICE ? id : String(n + 1) },
  ])
  return { reply_markup: { inline_keyboard } }
}
