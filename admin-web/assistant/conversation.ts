import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useSyncExternalStore } from 'react'
import type { z } from 'zod'
import type { reply } from '#core/assistant/contract.ts'
import { send } from '../api/client.ts'
import { readAgain } from '../api/queries.ts'
import { useProblemText } from '../frame/states.tsx'

type Reply = z.output<typeof reply>
export type Pending = NonNullable<Reply['pending']>

export type Message = {
  id: number
  from: 'me' | 'sanad'
  text: string
  /** Where a photo that was just sent can be seen; gone after a reload. */
  picture?: string
  language?: Reply['language']
  pending?: Pending
  changeId?: string
  /** A draft that a photo made; a sure one can be confirmed here. */
  draft?: { id: string; sure: boolean }
  failed?: boolean
}

type Conversation = { id: string | null; messages: readonly Message[] }

const KEPT = 'sanad.conversation'
const MOST_KEPT = 60
const listeners = new Set<() => void>()
let conversation = keptConversation()

/** The conversation of this browser: it outlives the panel, and a reload. */
export function useConversation(): Conversation {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => conversation,
  )
}

export function startAfresh(): void {
  keep({ id: null, messages: [] })
}

export function addMessage(message: Omit<Message, 'id'>): void {
  const { id, messages } = conversation
  keep({ id, messages: [...messages, { ...message, id: (messages.at(-1)?.id ?? 0) + 1 }] })
}

/** Sends what was written and adds the answer; whatever it changed is read again on the screen behind. */
export function useQuestion() {
  const client = useQueryClient()
  const problemText = useProblemText()
  return useMutation({
    mutationFn: async ({ question }: { question: string; shownAs?: string }) => {
      const asked = { question, ...(conversation.id ? { conversationId: conversation.id } : {}) }
      return (await send<Reply>('POST', '/api/ai/chat', JSON.stringify(asked))).body
    },
    onMutate: ({ question, shownAs }) => addMessage({ from: 'me', text: shownAs ?? question }),
    onSuccess: async ({ answer, conversationId, language, pending, changeId }) => {
      conversation = { ...conversation, id: conversationId }
      addMessage({
        from: 'sanad',
        text: answer,
        language,
        ...(pending ? { pending } : {}),
        ...(changeId ? { changeId } : {}),
      })
      await readAgain(client)
    },
    onError: (problem) => addMessage({ from: 'sanad', text: problemText(problem), failed: true }),
  })
}

function keep(next: Conversation): void {
  conversation = next
  // A picture's address dies with the page that made it.
  const messages = next.messages.slice(-MOST_KEPT).map(({ picture: _gone, ...message }) => message)
  localStorage.setItem(KEPT, JSON.stringify({ id: next.id, messages }))
  for (const listener of listeners) listener()
}

function keptConversation(): Conversation {
  const kept = localStorage.getItem(KEPT)
  return kept ? (JSON.parse(kept) as Conversation) : { id: null, messages: [] }
}
