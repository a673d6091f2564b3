import { useMutation, useQueryClient } from '@tanstack/react-query'
import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { call } from '../api/client.ts'
import { readAgain, useChange } from '../api/queries.ts'
import { Button, buttonLook } from '../frame/button.tsx'
import { notify } from '../frame/notices.ts'
import { useSpeech } from '../frame/speech.ts'
import { useProblemText } from '../frame/states.tsx'
import type { Message } from './conversation.ts'

const Figures = lazy(async () => ({ default: (await import('./figures.tsx')).Figures }))

export function Bubble({
  message,
  last,
  answer,
}: {
  message: Message
  last: boolean
  answer: (text: string, label: string) => void
}) {
  const { from, text, picture, pending, changeId, draft, failed, data, source } = message
  const { t } = useTranslation('assistant')
  const { written } = useSpeech()
  const mine = from === 'me'
  return (
    <li className={`flex flex-col gap-2 ${mine ? 'items-end' : 'items-start'}`}>
      <div
        dir="auto"
        className={`max-w-[88%] rounded-lg px-3.5 py-2.5 text-sm whitespace-pre-line ${mine ? 'rounded-ee-sm bg-green text-on-green' : 'rounded-es-sm bg-sunken'} ${failed ? 'text-danger' : ''}`}
      >
        {picture && <img src={picture} alt={text} className="mb-1.5 max-h-56 rounded-sm" />}
        {mine ? text : written(text)}
      </div>
      {typeof data === 'object' && data !== null && (
        <Suspense fallback={null}>
          <Figures data={data} />
        </Suspense>
      )}
      {pending && last && (
        <div className="flex flex-wrap gap-2">
          {pending.choices.map((choice, at) => (
            <button
              key={choice.id}
              type="button"
              // A number is understood in every language (contract, "In a chat").
              onClick={() => answer(String(at + 1), choice.label)}
              className="min-h-11 rounded-md border border-green px-3.5 text-sm font-medium text-green hover:bg-green-soft"
            >
              {choice.label}
            </button>
          ))}
        </div>
      )}
      {draft && <Draft draft={draft} />}
      {changeId && <Undo changeId={changeId} />}
      {source === 'model' && <p className="-mt-1 text-xs text-quiet">{t('byModel')}</p>}
    </li>
  )
}

/** The expense that a photo made: confirmed in one press where all was read, looked at where not. */
function Draft({ draft: { id, sure } }: { draft: NonNullable<Message['draft']> }) {
  const { t } = useTranslation('assistant')
  const { money } = useSpeech()
  const confirm = useChange('POST', '/api/expenses/:id/confirm')
  if (confirm.isSuccess) {
    return (
      <p className="text-sm text-green">{t('confirmed', { amount: money(confirm.data.body.amount ?? 0) })}</p>
    )
  }
  return (
    <div className="flex gap-2">
      {sure && (
        <Button look="primary" disabled={confirm.isPending} onClick={() => confirm.mutate({ id })}>
          {t('confirm')}
        </Button>
      )}
      <Link to={`/tools/expenses/${id}`} className={buttonLook(sure ? 'plain' : 'primary')}>
        {t('look')}
      </Link>
    </div>
  )
}

function Undo({ changeId }: { changeId: string }) {
  const { t } = useTranslation()
  const client = useQueryClient()
  const problemText = useProblemText()
  const undo = useMutation({
    mutationFn: () => call('POST', '/api/changes/:id/undo', { id: changeId }),
    onSuccess: () => readAgain(client),
    onError: (problem) => notify({ text: problemText(problem), tone: 'failed' }),
  })
  if (undo.isSuccess) return <p className="text-xs text-quiet">{t('undone')}</p>
  return (
    <button
      type="button"
      disabled={undo.isPending}
      onClick={() => undo.mutate()}
      className="-my-1 min-h-11 text-xs text-quiet underline underline-offset-4 hover:text-ink"
    >
      {t('undo')}
    </button>
  )
}

export function Thinking({ text }: { text: string }) {
  return (
    <output className="mt-3 flex items-center gap-2 text-sm text-quiet">
      <span aria-hidden className="waiting size-2 rounded-full bg-green" />
      {text}
    </output>
  )
}
