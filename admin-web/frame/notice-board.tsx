import { useMutation, useQueryClient } from '@tanstack/react-query'
import { X } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '../api/client.ts'
import { readAgain } from '../api/queries.ts'
import { IconButton } from './button.tsx'
import { dismiss, notify, useNotices, type Notice } from './notices.ts'
import { useProblemText } from './states.tsx'

const SHOWN_MILLISECONDS = 8_000

/** On a phone a sheet fills what is below: what was done is then told above it. */
const outOfTheWay = 'max-md:[:root:has([data-sheet])_&]:top-3 max-md:[:root:has([data-sheet])_&]:bottom-auto'

/** What was just done, each with its undo; read out without taking the focus. */
export function NoticeBoard() {
  const { t } = useTranslation()
  return (
    <output
      aria-label={t('notifications')}
      // Said by name: an open sheet hides from a screen reader all that does not.
      aria-live="polite"
      className={`pointer-events-none fixed inset-x-0 bottom-20 z-50 flex flex-col items-center gap-2 px-4 md:bottom-6 ${outOfTheWay}`}
    >
      {useNotices().map((notice) => (
        <Line key={notice.id} notice={notice} />
      ))}
    </output>
  )
}

function Line({ notice: { id, text, changeId, tone } }: { notice: Notice }) {
  const { t } = useTranslation()
  const client = useQueryClient()
  const problemText = useProblemText()
  const undo = useMutation({
    mutationFn: (change: string) => call('POST', '/api/changes/:id/undo', { id: change }),
    onMutate: () => dismiss(id),
    onSuccess: () => {
      notify({ text: t('undone') })
      return readAgain(client)
    },
    onError: (problem) => notify({ text: problemText(problem), tone: 'failed' }),
  })
  const [held, hold] = useState(false)
  useEffect(() => {
    if (held) return undefined
    const timer = setTimeout(() => dismiss(id), SHOWN_MILLISECONDS)
    return () => clearTimeout(timer)
  }, [id, held])
  return (
    <div
      data-notice
      // Whoever reaches for its undo is not raced.
      onPointerEnter={() => hold(true)}
      onPointerLeave={() => hold(false)}
      onFocus={() => hold(true)}
      onBlur={() => hold(false)}
      className="arriving pointer-events-auto flex max-md:not-last:hidden min-h-12 w-full max-w-md items-center gap-2 rounded-md bg-ink ps-4 text-sm text-paper"
    >
      <p className="grow py-2">
        {tone === 'failed' && <span aria-hidden>⚠️ </span>}
        {text}
      </p>
      {changeId && (
        <button
          type="button"
          className="min-h-11 px-3 font-semibold underline underline-offset-4"
          onClick={() => undo.mutate(changeId)}
        >
          {t('undo')}
        </button>
      )}
      <IconButton
        name={t('close')}
        className="text-paper hover:bg-transparent hover:text-paper"
        onClick={() => dismiss(id)}
      >
        <X size={16} />
      </IconButton>
    </div>
  )
}
