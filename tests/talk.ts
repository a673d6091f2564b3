import { openAssistant } from '#core/assistant/assistant.ts'
import type { Attachment, Reply, Said } from '#core/assistant/contract.ts'
import type { Caller } from '#core/capability.ts'
import type { House } from '#core/perform.ts'
import { carryOutOrRefuse } from '../bot/answer.ts'

export type Talk = {
  say(text: string, choice?: string): Promise<Reply>
  /** Sends photos, as one message. */
  show(...photos: Uint8Array[]): Promise<Reply>
  /** Sends a file of rows under its name, with what is written beside it. */
  send(name: string, rows: string, text?: string): Promise<Reply>
  conversationId(): string | undefined
}

/** The narrow spaces before marks as a keyboard has them, so that a test can write what it expects. */
export function asTyped(text: string): string {
  return text.replace(/\u202f(?=[:;!?»])|(?<=«)\u202f/g, ' ')
}

/** One conversation with the assistant of a real house, committed as a door commits it. */
export function talkWith(house: House, caller: Caller): Talk {
  const assistant = openAssistant(house)
  let conversationId: string | undefined
  async function tell(said: Said): Promise<Reply> {
    const commit = house.books.write
    const reply = await carryOutOrRefuse(assistant, { ...said, conversationId }, caller, commit)
    conversationId = reply.conversationId
    return { ...reply, answer: asTyped(reply.answer) }
  }

  return {
    conversationId: () => conversationId,
    say: (text, choice) => tell({ text, choice }),
    async send(name, rows, text = '') {
      return tell({
        text,
        attachments: [{ bytes: Buffer.from(rows), mime: 'application/octet-stream', name }],
      })
    },
    async show(...photos) {
      const attachments = photos.map((bytes): Attachment => ({ bytes, mime: 'image/jpeg' }))
      return tell({ text: '', attachments })
    },
  }
}
