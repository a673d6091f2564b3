import { z } from 'zod'
import type { Incoming, Media, Unusable } from '#core/messaging/contract.ts'
import type { Received } from '#core/messaging/inbox.ts'
import type { Language } from '#core/shapes.ts'
import { TELEGRAM } from './channel.ts'

// Only what is used is asked for: Telegram adds fields as it likes.

const user = z.object({
  first_name: z.string().default(''),
  last_name: z.string().optional(),
  language_code: z.string().optional(),
})
const chat = z.object({ id: z.number(), type: z.string() })
const file = z.object({
  file_id: z.string(),
  file_size: z.number().optional(),
  mime_type: z.string().optional(),
  file_name: z.string().optional(),
})
const photo = file.extend({ width: z.number().default(0), height: z.number().default(0) })
const present = z.unknown().optional()

const message = z.object({
  chat,
  from: user.optional(),
  text: z.string().optional(),
  caption: z.string().optional(),
  media_group_id: z.string().optional(),
  photo: z.array(photo).optional(),
  document: file.optional(),
  voice: file.optional(),
  audio: file.optional(),
  contact: z
    .object({ phone_number: z.string(), first_name: z.string(), last_name: z.string().optional() })
    .optional(),
  location: z.object({ latitude: z.number(), longitude: z.number() }).optional(),
  video: present,
  video_note: present,
  animation: present,
})
const button = z.object({ text: z.string(), callback_data: z.string().optional() })
const press = z.object({
  id: z.string(),
  from: user,
  data: z.string().optional(),
  message: z
    .object({
      message_id: z.number(),
      chat,
      reply_markup: z.object({ inline_keyboard: z.array(z.array(button)) }).optional(),
    })
    .optional(),
})

export const update = z.object({
  update_id: z.number(),
  message: message.optional(),
  edited_message: message.optional(),
  callback_query: press.optional(),
})
export type Update = z.output<typeof update>

/** A pressed button, to be acknowledged on the spot. */
export type Pressed = { callbackId: string; chat: number; messageId: number }

/**
 * An update as a message of the house, or null for what is none of its business: groups and channels, and
 * kinds of update that nobody asked for.
 */
export function readUpdate(update: Update): Received | null {
  if (update.callback_query) return readPress(update.update_id, update.callback_query)
  const sent = update.message ?? update.edited_message
  // A bot that was put into a group hears others' talk: it is not for us.
  if (!sent?.from || sent.chat.type !== 'private') return null
  const text = sent.text ?? sent.caption ?? ''
  return {
    channel: TELEGRAM,
    outsideId: String(update.update_id),
    chat: String(sent.chat.id),
    pieceOf: sent.media_group_id,
    body: {
      ...opening(text),
      from: { name: nameOf(sent.from), language: languageOf(sent.from) },
      media: mediaOf(sent),
      contact: contactIn(sent),
      location: sent.location,
      unusable: unusableIn(sent),
      edited: update.edited_message !== undefined,
    },
  }
}

export function pressedIn({ callback_query: press }: Update): Pressed | null {
  if (!press?.message) return null
  return { callbackId: press.id, chat: press.message.chat.id, messageId: press.message.message_id }
}

function readPress(updateId: number, press: NonNullable<Update['callback_query']>): Received | null {
  const { message, data } = press
  if (!message || data === undefined || message.chat.type !== 'private') return null
  const buttons = message.reply_markup?.inline_keyboard.flat() ?? []
  const label = buttons.find((each) => each.callback_data === data)?.text
  return {
    channel: TELEGRAM,
    outsideId: String(updateId),
    chat: String(message.chat.id),
    body: {
      text: label ?? '',
      choice: data,
      from: { name: nameOf(press.from), language: languageOf(press.from) },
      media: [],
      edited: false,
      opens: false,
    },
  }
}

/** `/start`, alone or with what a deep link carries; and commands without the bot's name (`/help@sanad_bot`). */
function opening(text: string): Pick<Incoming, 'text' | 'opens' | 'code'> {
  const [, command, rest = ''] = /^(\/[a-z_]+)(?:@\w+)?(?:\s+([\s\S]*))?$/.exec(text.trim()) ?? []
  if (command === '/start') return { text: '', opens: true, code: rest.trim() || undefined }
  if (command) return { text: rest === '' ? command : `${command} ${rest}`, opens: false }
  return { text, opens: false }
}

/** The largest of the sizes that Telegram makes of a photo; a document as it is. */
function mediaOf({ photo, document, voice, audio }: z.output<typeof message>): Media[] {
  const largest = photo?.toSorted((one, other) => other.width * other.height - one.width * one.height)[0]
  const pictures = largest ? [toMedia(largest, 'image/jpeg')] : []
  const papers = document ? [toMedia(document, 'application/octet-stream')] : []
  const [note] = [voice, audio].filter((each) => each !== undefined)
  return [...pictures, ...papers, ...(note ? [toMedia(note, 'audio/ogg')] : [])]
}

function toMedia(kept: z.output<typeof file>, mime: string): Media {
  return { fileId: kept.file_id, mime: kept.mime_type ?? mime, name: kept.file_name, bytes: kept.file_size }
}

function unusableIn(sent: z.output<typeof message>): Unusable | undefined {
  const { text, photo, document, voice, audio, contact, location } = sent
  if (text !== undefined || photo || document || voice || audio || contact || location) return undefined
  return sent.video || sent.video_note || sent.animation ? 'video' : 'other'
}

function contactIn({ contact }: z.output<typeof message>): Incoming['contact'] {
  if (!contact) return undefined
  const name = [contact.first_name, contact.last_name].filter(Boolean).join(' ')
  return { name, phone: contact.phone_number }
}

function nameOf(from: z.output<typeof user>): string {
  return [from.first_name, from.last_name].filter(Boolean).join(' ').slice(0, 200) || '…'
}

function languageOf({ language_code: code = '' }: z.output<typeof user>): Language {
  if (code.startsWith('ar')) return 'ar'
  return code.startsWith('en') ? 'en' : 'fr'
}
