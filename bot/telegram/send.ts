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
  const keyboard = keyboardOf(message)
  try {
    const answer = message.picture
      ? await api.call('sendPhoto', {
          chat_id: chat,
          photo: { source: Buffer.from(message.picture.base64, 'base64') },
          caption: text.slice(0, LONGEST.caption),
          ...keyboard,
        })
      : await api.call('sendMessage', {
          chat_id: chat,
          text: text.slice(0, LONGEST.text),
          // An address in an answer is a figure's source, not a page to advertise.
          link_preview_options: { is_disabled: true },
          ...keyboard,
        })
    const sent = sentMessage.safeParse(answer)
    return { outcome: 'sent', outsideId: sent.success ? String(sent.data.message_id) : undefined }
  } catch (error) {
    return readFailure(error)
  }
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
