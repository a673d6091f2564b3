import { z } from 'zod'
import { languages } from '../shapes.ts'

/** Something that hangs on a message. The channel's own id fetches it; `bytes` is what the channel says it weighs. */
export const media = z.object({
  fileId: z.string(),
  mime: z.string(),
  name: z.string().optional(),
  bytes: z.number().optional(),
})
export type Media = z.output<typeof media>

/** What came in that Sanad can't use yet; the answer says so honestly. */
export const unusable = z.enum(['video', 'other'])
export type Unusable = z.output<typeof unusable>

/** What a person sent, whatever the channel: what the inbox keeps. */
export const incoming = z.object({
  text: z.string(),
  /** The name and language that the channel gives the sender. */
  from: z.object({ name: z.string(), language: z.enum(languages) }),
  media: z.array(media).default([]),
  unusable: unusable.optional(),
  /** A contact card: whose it is, and their number. */
  contact: z.object({ name: z.string(), phone: z.string().optional() }).optional(),
  location: z.object({ latitude: z.number(), longitude: z.number() }).optional(),
  /** The id of a pressed button. */
  choice: z.string().optional(),
  /** An earlier message that its author changed. */
  edited: z.boolean().default(false),
  /** A link code that came with the channel's own way of opening a chat. */
  code: z.string().optional(),
  /** Opens the chat (`/start`): takes back an earlier STOP. */
  opens: z.boolean().default(false),
})
export type Incoming = z.output<typeof incoming>

/**
 * A form that the channel approved beforehand: the only way in which WhatsApp lets a business write first to a
 * customer. `language` is the channel's own code (`fr`, `ar`, `en_US`); `values` fill the body's {{1}}, {{2}} ….
 */
const template = z.object({ name: z.string(), language: z.string(), values: z.array(z.string()) })

/** One message to one chat, in one call to the channel: what the outbox keeps. */
export const outgoing = z.object({
  /** What the person reads, also where a template says it. */
  text: z.string(),
  language: z.enum(languages),
  template: template.optional(),
  /** Sent for a campaign: whoever says STOP before it has left does not get it any more. */
  campaignId: z.string().optional(),
  choices: z.array(z.object({ id: z.string(), label: z.string() })).default([]),
  /** In base64, so that the picture is committed with what it shows. It is dropped once sent. */
  picture: z.object({ base64: z.string(), mime: z.string() }).optional(),
  /** A file to keep, sent as a document under its name. */
  paper: z.object({ base64: z.string(), mime: z.string(), name: z.string() }).optional(),
})
export type Outgoing = z.output<typeof outgoing>

/** How a try to send ended. */
export type Sent =
  | { outcome: 'sent'; outsideId?: string | undefined }
  /** It surely did not arrive; try again. `restMs`: the channel asked for that much quiet. */
  | { outcome: 'not_sent'; why: string; restMs?: number | undefined }
  /** It may have arrived or not. */
  | { outcome: 'unknown'; why: string }
  /** It can't arrive before its reader has written to us. */
  | { outcome: 'not_yet'; why: string }
  /** It will never arrive: blocked, no such chat, a message that the channel does not take. */
  | { outcome: 'refused'; why: string }

export type SendHow = {
  /** An earlier try may have arrived, and the message should say so. */
  mayRepeat: boolean
  /** The message's own name, for channels that give it back in their reports. */
  key: string
  /** When this chat last wrote to us, or null where it has not in the days that the inbox remembers. */
  lastHeardAt: () => Promise<Date | null>
  /** Whether a message of ours is known to have arrived under this id of the channel's. */
  isSentAs: (outsideId: string) => Promise<boolean>
}

export type SendTo = (chat: string, message: Outgoing, how: SendHow) => Promise<Sent>

/** What the sender needs of a channel. */
export type Channel = {
  send: SendTo
  /** False while the channel is known to be out of reach: what is for it waits, untried. */
  isReached?(): boolean
  /** Within that time the channel tells by itself of a message that it took: then no try is repeated before. */
  reportsWithinMs?: number
  /** Where we may only answer: so long after its person has written, a chat takes what we send. */
  answersWithinMs?: number
}

/** How far a message came, as channels report it. */
export const deliveries = ['sent', 'delivered', 'read', 'failed'] as const
export type Delivery = (typeof deliveries)[number]

/** What a channel tells of a message that we sent, by the `key` that went with it. */
export type Report = {
  key: string
  outsideId: string
  delivery: Delivery
  at: string
  why?: string | undefined
}
