import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { sendForAnswer } from '../api/answer-stream.ts'
import { readAgain } from '../api/queries.ts'
import { useProblemText } from '../frame/states.tsx'
import { addAnswer, addMessage, conversationNow, type Reply } from './conversation.ts'

type Asked = { question: string; shownAs?: string } | { voice: Blob; shownAs: string }

/**
 * Sends what was written or said; the answer appears as it comes, and whatever it changed is read again on the screen
 * behind. One that is stopped, or breaks off, keeps what had come of it.
 */
export function useQuestion() {
  const client = useQueryClient()
  const problemText = useProblemText()
  const { t } = useTranslation('assistant')
  const [coming, setComing] = useState('')
  const heard = useRef('')
  const asked = useRef(new AbortController())
  const hear = (text: string) => {
    heard.current = text
    setComing(text)
  }
  const asking = useMutation({
    mutationFn: (wanted: Asked) => {
      asked.current = new AbortController()
      const { signal } = asked.current
      const id = conversationNow()
      const pieces = { text: (piece: string) => hear(heard.current + piece), reset: () => hear('') }
      if ('question' in wanted) {
        const body = JSON.stringify({ question: wanted.question, ...(id ? { conversationId: id } : {}) })
        return sendForAnswer<Reply>('/api/ai/chat', body, pieces, signal)
      }
      const form = new FormData()
      form.set('audio', wanted.voice, `voice.${wanted.voice.type.includes('mp4') ? 'mp4' : 'webm'}`)
      if (id) form.set('conversationId', id)
      return sendForAnswer<Reply>('/api/ai/voice', form, pieces, signal)
    },
    onMutate: (wanted) => {
      hear('')
      addMessage({ from: 'me', text: wanted.shownAs ?? ('question' in wanted ? wanted.question : '') })
    },
    onSuccess: (answer) => {
      // The answer takes the place of what came of it word by word.
      hear('')
      addAnswer(answer)
      // The next question need not wait for the screen behind.
      void readAgain(client)
    },
    onError: (problem) => {
      const stopped = asked.current.signal.aborted
      if (heard.current) addMessage({ from: 'sanad', text: `${heard.current.trimEnd()} …` })
      hear('')
      if (stopped) addMessage({ from: 'sanad', text: t('stopped') })
      else addMessage({ from: 'sanad', text: problemText(problem), failed: true })
      // The machine may have booked before it was told to stop, or before the line broke.
      void readAgain(client)
    },
  })
  return { ask: asking.mutate, waits: asking.isPending, coming, stop: () => asked.current.abort() }
}
