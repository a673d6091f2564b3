import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { sendForAnswer } from '../api/answer-stream.ts'
import { readAgain } from '../api/queries.ts'
import { useProblemText } from '../frame/states.tsx'
import { addAnswer, addMessage, conversationNow, type Reply } from './conversation.ts'

type Asked = { question: string; shownAs?: string } | { voice: Blob; shownAs: string }

/** Sends what was written or said; the answer appears as it comes, and whatever it changed is read again on the screen behind. */
export function useQuestion() {
  const client = useQueryClient()
  const problemText = useProblemText()
  const [coming, setComing] = useState('')
  const asking = useMutation({
    mutationFn: (asked: Asked) => {
      const id = conversationNow()
      const hear = {
        text: (piece: string) => setComing((before) => before + piece),
        reset: () => setComing(''),
      }
      if ('question' in asked) {
        const body = JSON.stringify({ question: asked.question, ...(id ? { conversationId: id } : {}) })
        return sendForAnswer<Reply>('/api/ai/chat', body, hear)
      }
      const form = new FormData()
      form.set('audio', asked.voice, `voice.${asked.voice.type.includes('mp4') ? 'mp4' : 'webm'}`)
      if (id) form.set('conversationId', id)
      return sendForAnswer<Reply>('/api/ai/voice', form, hear)
    },
    onMutate: (asked) => {
      setComing('')
      addMessage({ from: 'me', text: asked.shownAs ?? ('question' in asked ? asked.question : '') })
    },
    onSuccess: async (answer) => {
      // The answer takes the place of what came of it word by word.
      setComing('')
      addAnswer(answer)
      await readAgain(client)
    },
    onError: (problem) => {
      setComing('')
      addMessage({ from: 'sanad', text: problemText(problem), failed: true })
    },
  })
  return { ask: asking.mutate, waits: asking.isPending, coming }
}
