import type { z } from 'zod'
import type { reply } from '#core/assistant/contract.ts'
import type { Output } from '../api/client.ts'
import { CONVERSATION, FORGET } from '../offline/caches.ts'
import { isShared } from '../offline/shared.ts'
import { useOutside } from '../outside.ts'

export type Reply = z.output<typeof reply>
export type Pending = NonNullable<Reply['pending']>

export type Message = {
  id: number
  from: 'me' | 'sanad'
  text: string
  /** Where a photo that was just sent can be seen; gone after a reload. */
  picture?: string
  pending?: Pending
  changeId?: string
  /** A draft that a photo made; a sure one can be confirmed here. */
  draft?: { id: string; sure: boolean }
  /** The figures that the answer rests on; gone after a reload. */
  data?: unknown
  source?: Reply['source']
  failed?: boolean
}

type Conversation = { id: string | null; messages: readonly Message[] }

const MOST_KEPT = 60
const listeners = new Set<() => void>()
let conversation = keptConversation()
addEventListener(FORGET, startAfresh)

/** The conversation of this browser: it outlives the panel, and a reload. */
export function useConversation(): Conversation {
  return useOutside(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => conversation,
    () => conversation,
  )
}

export function startAfresh(): void {
  keep({ id: null, messages: [] })
}

/** Goes on with a conversation that was held before, here or in a chat. */
export function goOn({ id, messages }: Output<'GET', '/api/ai/conversations/:id'>): void {
  keep({
    id,
    messages: messages.map(({ from, text, changeId }, at) => ({
      id: at + 1,
      from: from === 'person' ? 'me' : 'sanad',
      text,
      ...(changeId ? { changeId } : {}),
    })),
  })
}

export function addMessage(message: Omit<Message, 'id'>): void {
  const { id, messages } = conversation
  keep({ id, messages: [...messages, { ...message, id: (messages.at(-1)?.id ?? 0) + 1 }] })
}

/** The answer to what was asked, with everything that can be done about it. */
export function addAnswer({ answer, conversationId, pending, changeId, data, source }: Reply): void {
  conversation = { ...conversation, id: conversationId }
  addMessage({
    from: 'sanad',
    text: answer,
    data,
    source,
    ...(pending ? { pending } : {}),
    ...(changeId ? { changeId } : {}),
  })
}

export function conversationNow(): string | null {
  return conversation.id
}

function keep(next: Conversation): void {
  conversation = next
  keepForLater(next)
  for (const listener of listeners) listener()
}

function keepForLater(next: Conversation): void {
  if (isShared()) return localStorage.removeItem(CONVERSATION)
  // A picture's address dies with the page that made it, and figures grow old.
  const messages = next.messages
    .slice(-MOST_KEPT)
    .map(({ picture: _gone, data: _old, ...message }) => message)
  localStorage.setItem(CONVERSATION, JSON.stringify({ id: next.id, messages }))
}

function keptConversation(): Conversation {
  const kept = localStorage.getItem(CONVERSATION)
  return kept ? (JSON.parse(kept) as Conversation) : { id: null, messages: [] }
}
