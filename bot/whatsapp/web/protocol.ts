import { z } from 'zod'
import { seen } from './read-message.ts'

// What the house and the process with the browser say to each other: the library's objects stay over there.

/** What the browser's process tells. */
export const told = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('qr'), qr: z.string() }),
  z.object({ kind: z.literal('signed_in') }),
  z.object({ kind: z.literal('ready'), me: z.array(z.string()).min(1), name: z.string().optional() }),
  z.object({ kind: z.literal('alive') }),
  z.object({ kind: z.literal('signed_out'), why: z.string() }),
  z.object({ kind: z.literal('banned'), why: z.string() }),
  z.object({ kind: z.literal('failed'), why: z.string() }),
  z.object({ kind: z.literal('seen'), message: seen }),
  z.object({ kind: z.literal('done'), call: z.int(), result: z.unknown() }),
  z.object({ kind: z.literal('undone'), call: z.int(), why: z.string() }),
])
export type Told = z.output<typeof told>

const picture = z.object({ base64: z.string(), mime: z.string() })
const paper = picture.extend({ name: z.string() })

/** What it is asked for; `call` comes back with the answer. */
export const command = z.discriminatedUnion('do', [
  z.object({
    do: z.literal('send'),
    call: z.int(),
    chat: z.string(),
    text: z.string(),
    picture: picture.optional(),
    paper: paper.optional(),
  }),
  /** The newest messages of ours in a chat that say this, the newest first. */
  z.object({ do: z.literal('find_sent'), call: z.int(), chat: z.string(), text: z.string() }),
  z.object({ do: z.literal('fetch'), call: z.int(), messageId: z.string() }),
  z.object({ do: z.literal('typing'), call: z.int(), chat: z.string() }),
  /** What was written to chats since an instant, in seconds: it may have come while nobody listened. */
  z.object({
    do: z.literal('catch_up'),
    call: z.int(),
    chats: z.array(z.object({ chat: z.string(), since: z.number() })),
  }),
  z.object({ do: z.literal('stop'), call: z.int() }),
])
export type Command = z.output<typeof command>

export const sentResult = z.object({ outsideId: z.string().optional() })
export const foundSent = z.object({ outsideIds: z.array(z.string()) })
/** What was found, and the chats that could not be read. */
export const caughtUp = z.object({ messages: z.array(seen), unread: z.array(z.string()) })
export type CaughtUp = z.output<typeof caughtUp>
export const fetchedResult = z.object({ base64: z.string(), mime: z.string() }).nullable()

/** How the browser's process is started; on its command line as JSON. */
export const launch = z.object({
  /** Where the session lies. */
  dataPath: z.string(),
  chromium: z.string(),
  args: z.array(z.string()),
  /**
   * In place of WhatsApp, for tests: a page, by the folder of the library's cache and the name of the version; or
   * another program than ours around the library, which finds what it needs at `path`.
   */
  standIn: z.object({ path: z.string(), version: z.string(), program: z.string().optional() }).optional(),
})
export type Launch = z.output<typeof launch>
