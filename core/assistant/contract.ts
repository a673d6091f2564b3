import { z } from 'zod'
import type { Caller } from '../capability.ts'
import type { Tx } from '../storage/database.ts'
import { id, instant, language, listOf, page, type Paper } from '../shapes.ts'

/** A photo or paper that came with a message. It is in memory only: what a phone writes into it reaches no disk. */
export type Attachment = { bytes: Uint8Array; mime: string; name?: string | undefined }

/** What a person said, from whatever door. */
export type Said = {
  text: string
  attachments?: Attachment[]
  /** The id of a choice that was pressed, where the channel has buttons. */
  choice?: string | undefined
  /** Its author changed an earlier message into this one: it corrects, it does not come on top. */
  edited?: boolean | undefined
  /** The text is what a voice note said, or there is none because nothing or nobody heard it. */
  spoken?: 'heard' | 'unheard' | 'nobody_hears' | undefined
  /** Asked for by the caller; otherwise the language of the message, then the person's. */
  language?: z.output<typeof language> | undefined
  conversationId?: string | undefined
}

export const choice = z.object({ id: z.string(), label: z.string() })

export const pending = z.object({ kind: z.enum(['confirm', 'clarify']), choices: z.array(choice) })

export const reply = z.object({
  answer: z.string().min(1),
  /** The language and script that the answer is in. */
  language: z.enum(['fr', 'ar', 'en', 'dz']),
  script: z.enum(['latin', 'arabic']),
  conversationId: id,
  /** The capability that answered, or null for talk. */
  capability: z.string().nullable(),
  /** The figures that the answer rests on: the capability's own output. */
  data: z.unknown(),
  changeId: id.optional(),
  pending: pending.nullable(),
  source: z.enum(['rules', 'model']),
  /** What a voice note was heard to say. */
  transcript: z.string().optional(),
})
/** What a door sends back. `pictures` are shown where the channel can; they never hold what the text doesn't say. */
export type Reply = z.output<typeof reply> & {
  pictures?: { bytes: Uint8Array; mime: string; caption: string }[]
  /** Files to keep: a report, an export. */
  papers?: Paper[]
}

export const chatQuestion = z
  .object({
    question: z.string().trim().min(1).max(100_000),
    conversationId: id.optional(),
    language: language.optional(),
  })
  .strict()

/** What comes beside the sound of a voice note. */
export const voiceQuestion = chatQuestion.omit({ question: true })

/** Follows an answer while it is looked for, for a door that shows it word by word. What it heard may be withdrawn. */
export type Listener = {
  working(step: { step: 'thinking' | 'reading'; capability?: string }): void
  text(piece: string): void
  reset(): void
}

export const conversationId = z.object({ id }).strict()
export const conversationQuery = page.strict()
export const conversationList = listOf(
  z.object({
    id,
    /** By which way it is held: the screen, a chat, the terminal. */
    door: z.string(),
    /** What was said first. */
    title: z.string(),
    messages: z.int(),
    updatedAt: instant,
  }),
)
export const conversationWhole = z.object({
  id,
  door: z.string(),
  updatedAt: instant,
  /** The last ones, the oldest of them first. */
  messages: z.array(
    z.object({
      id,
      from: z.enum(['person', 'assistant']),
      text: z.string(),
      capability: z.string().nullable(),
      /** What it changed, where that still stands and can be undone. */
      changeId: id.nullable(),
      createdAt: instant,
    }),
  ),
})

/**
 * What the assistant means to do about a message, with all waiting (OCR, a model, the network) behind it. It holds no
 * transaction and has written nothing; effects, answer and "done" are committed together by the door that received
 * the message.
 */
export type Plan = {
  /**
   * Runs inside the door's transaction. A refusal (`SanadError`) rolls that back; the door then asks `refuse` for
   * words and commits those alone.
   */
  carryOut(tx: Tx): Promise<Reply>
  refuse(problem: unknown, tx: Tx): Promise<Reply>
}

export type Assistant = {
  plan(said: Said, caller: Caller, listener?: Listener): Promise<Plan>
}
