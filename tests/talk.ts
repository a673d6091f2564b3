import { openAssistant } from '#core/assistant/assistant.ts'
import type { Reply } from '#core/assistant/contract.ts'
import type { Caller } from '#core/capability.ts'
import { SanadError } from '#core/errors.ts'
import type { House } from '#core/perform.ts'

export type Talk = {
  say(text: string, choice?: string): Promise<Reply>
  conversationId(): string | undefined
}

/** One conversation with the assistant of a real house, committed as a door commits it. */
export function talkWith(house: House, caller: Caller): Talk {
  const assistant = openAssistant(house)
  let conversationId: string | undefined
  return {
    conversationId: () => conversationId,
    async say(text, choice) {
      const plan = await assistant.plan({ text, choice, conversationId }, caller)
      const reply = await house.books
        .write((tx) => assistant.carryOut(plan, tx))
        .catch((problem: unknown) => {
          if (!(problem instanceof SanadError)) throw problem
          return house.books.write((tx) => assistant.refuse(plan, problem, tx))
        })
      conversationId = reply.conversationId
      return reply
    },
  }
}
