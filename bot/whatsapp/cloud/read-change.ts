import { z } from 'zod'
import type { Incoming, Media, Report, Unusable } from '#core/messaging/contract.ts'
import type { Received } from '#core/messaging/inbox.ts'
import { scriptLanguage } from '../language.ts'
import { WHATSAPP_CLOUD } from './channel.ts'

// Only what is used is asked for: Meta adds fields as it likes.

const file = z.object({
  id: z.string(),
  mime_type: z.string().default('application/octet-stream'),
  caption: z.string().optional(),
  filename: z.string().optional(),
})
const picked = z.object({ id: z.string(), title: z.string() })
const message = z.object({
  id: z.string(),
  from: z.string(),
  type: z.string(),
  /** A business number may be in groups: that is others' talk. */
  group_id: z.string().optional(),
  text: z.object({ body: z.string() }).optional(),
  image: file.optional(),
  document: file.optional(),
  audio: file.optional(),
  interactive: z.object({ button_reply: picked.optional(), list_reply: picked.optional() }).optional(),
  /** The answer to a template's button. */
  button: z.object({ text: z.string(), payload: z.string().optional() }).optional(),
  contacts: z
    .array(
      z.object({
        name: z.object({ formatted_name: z.string() }),
        phones: z.array(z.object({ phone: z.string().optional() })).default([]),
      }),
    )
    .optional(),
  location: z.object({ latitude: z.number(), longitude: z.number() }).optional(),
})
const status = z.object({
  id: z.string(),
  status: z.string(),
  timestamp: z.string(),
  biz_opaque_callback_data: z.string().optional(),
  errors: z
    .array(z.object({ code: z.number(), title: z.string().optional(), message: z.string().optional() }))
    .optional(),
})
const value = z.object({
  metadata: z.object({ phone_number_id: z.string() }),
  contacts: z
    .array(z.object({ wa_id: z.string().optional(), profile: z.object({ name: z.string() }).optional() }))
    .default([]),
  messages: z.array(z.unknown()).default([]),
  statuses: z.array(z.unknown()).default([]),
})
const notification = z.object({
  entry: z.array(z.object({ changes: z.array(z.object({ value: z.unknown() })).default([]) })),
})

export type Heard = { received: Received[]; reports: Report[]; unreadable: number }

/** A notification as messages of the house and reports on our own; another number's are not ours. */
export function readNotification(raw: unknown, phoneId: string): Heard {
  const heard: Heard = { received: [], reports: [], unreadable: 0 }
  const parsed = notification.safeParse(raw)
  if (!parsed.success) return { ...heard, unreadable: 1 }
  for (const change of parsed.data.entry.flatMap(({ changes }) => changes)) {
    const part = value.safeParse(change.value)
    // Other fields of a subscription (templates, account alerts) have other shapes.
    if (!part.success || part.data.metadata.phone_number_id !== phoneId) continue
    const { contacts, messages, statuses } = part.data
    for (const each of messages) {
      const read = message.safeParse(each)
      if (!read.success) heard.unreadable += 1
      else if (!read.data.group_id) {
        const name = contacts.find(({ wa_id: id }) => id === read.data.from)?.profile?.name
        heard.received.push(toReceived(read.data, name))
      }
    }
    heard.reports.push(...statuses.flatMap((each) => toReport(status.safeParse(each).data) ?? []))
  }
  return heard
}

function toReceived(sent: z.output<typeof message>, name: string | undefined): Received {
  const pressed = sent.interactive?.button_reply ?? sent.interactive?.list_reply
  const text = textOf(sent)
  return {
    channel: WHATSAPP_CLOUD,
    outsideId: sent.id,
    chat: sent.from,
    body: {
      text,
      choice: pressed?.id ?? sent.button?.payload,
      from: { name: name?.slice(0, 200) || '…', language: scriptLanguage(text) },
      media: mediaOf(sent),
      contact: contactIn(sent),
      location: sent.location && { latitude: sent.location.latitude, longitude: sent.location.longitude },
      unusable: unusableIn(sent),
      edited: false,
      opens: false,
    },
  }
}

function textOf({ text, image, document, interactive, button }: z.output<typeof message>): string {
  const pressed = interactive?.button_reply?.title ?? interactive?.list_reply?.title ?? button?.text
  return text?.body ?? image?.caption ?? document?.caption ?? pressed ?? ''
}

function mediaOf({ image, document, audio }: z.output<typeof message>): Media[] {
  return [image, document, audio].flatMap((each) =>
    each ? [{ fileId: each.id, mime: each.mime_type.split(';')[0] ?? '', name: each.filename }] : [],
  )
}

function contactIn({ contacts }: z.output<typeof message>): Incoming['contact'] {
  const [first] = contacts ?? []
  return first && { name: first.name.formatted_name, phone: first.phones[0]?.phone }
}

const usable = new Set([
  'text',
  'image',
  'document',
  'audio',
  'interactive',
  'button',
  'contacts',
  'location',
])

function unusableIn({ type }: z.output<typeof message>): Unusable | undefined {
  if (usable.has(type)) return undefined
  return type === 'video' ? 'video' : 'other'
}

const told = z.enum(['sent', 'delivered', 'read', 'failed'])

function toReport(of: z.output<typeof status> | undefined): Report | null {
  const delivery = told.safeParse(of?.status).data
  // Without our own name for it, it is a message that this house did not send.
  if (!of?.biz_opaque_callback_data || !delivery) return null
  const [error] = of.errors ?? []
  return {
    key: of.biz_opaque_callback_data,
    outsideId: of.id,
    delivery,
    at: new Date(Number(of.timestamp) * 1_000).toISOString(),
    why: error && `${error.code} ${error.title ?? error.message ?? ''}`.trim(),
  }
}
