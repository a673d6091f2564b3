import { z } from 'zod'
import type { Incoming, Unusable } from '#core/messaging/contract.ts'
import type { Received } from '#core/messaging/inbox.ts'
import { scriptLanguage } from '../language.ts'
import { isOurs, WHATSAPP_WEB } from './channel.ts'

/** What the browser tells of one message: only what is used, whatever the library's own object holds. */
export const seen = z.object({
  id: z.string(),
  from: z.string(),
  to: z.string(),
  fromMe: z.boolean(),
  /** Who wrote in a group or a broadcast. */
  author: z.string().optional(),
  type: z.string(),
  text: z.string(),
  name: z.string().optional(),
  media: z.object({ mime: z.string(), name: z.string().optional(), bytes: z.number().optional() }).optional(),
  vCard: z.string().optional(),
  location: z.object({ latitude: z.number(), longitude: z.number() }).optional(),
  edited: z.boolean().default(false),
})
export type Seen = z.output<typeof seen>

/** Only these are a person's: the rest of `type` is WhatsApp's own (calls, keys, notices). */
const usable = new Set(['chat', 'image', 'document', 'ptt', 'audio', 'location', 'vcard'])
const unusableTypes: Record<string, Unusable> = {
  video: 'video',
  sticker: 'other',
  multi_vcard: 'other',
  poll_creation: 'other',
}

/**
 * A message of the owner's own account, or null for what is none of our business: groups, status, broadcasts and
 * channels; what the owner writes to others; what we wrote ourselves. Of what they write to themselves all but ours
 * is for us. `me` are the account's own addresses.
 */
export function readSeen(message: Seen, me: readonly string[]): Received | null {
  const { from, to, fromMe, author, type, text } = message
  if (author !== undefined || !isPerson(from) || !isPerson(to) || isOurs(text)) return null
  const toSelf = me.includes(to) && me.includes(from)
  if (fromMe ? !toSelf : me.includes(from)) return null
  if (!usable.has(type) && !unusableTypes[type]) return null
  return {
    channel: WHATSAPP_WEB,
    outsideId: message.edited ? `${message.id} ${text}`.slice(0, 300) : message.id,
    chat: toSelf ? (me[0] ?? from) : from,
    body: {
      text,
      from: { name: message.name?.slice(0, 200) || '…', language: scriptLanguage(text) },
      media: message.media ? [{ fileId: message.id, ...message.media }] : [],
      contact: contactIn(message.vCard),
      location: message.location,
      unusable: unusableTypes[type],
      edited: message.edited,
      opens: false,
    },
  }
}

function isPerson(address: string): boolean {
  return address.endsWith('@c.us') || address.endsWith('@lid') || address.endsWith('@s.whatsapp.net')
}

function contactIn(vCard: string | undefined): Incoming['contact'] {
  const name = vCard && /^FN[^:]*:(.+)$/m.exec(vCard)?.[1]?.trim()
  if (!name) return undefined
  return { name, phone: /^(?:item\d+\.)?TEL[^:]*:(.+)$/m.exec(vCard)?.[1]?.trim() }
}
