import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { useSpeech } from '../frame/speech.ts'
import type { Message } from './conversation.ts'
import { ReceiptCard } from './receipt-card.tsx'
import { Undo } from './undo.tsx'

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
      {picture ? (
        <img src={picture} alt={text} className="max-h-64 max-w-[70%] rounded-lg border border-line" />
      ) : (
        <div
          dir="auto"
          className={`max-w-[88%] rounded-lg px-3.5 py-2.5 text-sm whitespace-pre-line ${mine ? 'rounded-ee-sm bg-green text-on-green' : 'rounded-es-sm bg-sunken'} ${failed ? 'text-danger' : ''}`}
        >
          {mine ? text : written(text)}
        </div>
      )}
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
              className="min-h-11 rounded-md border border-green bg-raised px-3.5 text-start text-sm font-medium text-green transition hover:bg-green-soft"
            >
              {choice.label}
            </button>
          ))}
        </div>
      )}
      {draft && <ReceiptCard draft={draft} />}
      {changeId && <Undo changeId={changeId} />}
      {source === 'model' && <p className="-mt-1 text-xs text-quiet">{t('byModel')}</p>}
    </li>
  )
}

export function Thinking({ text }: { text: string }) {
  return (
    <output className="mt-3 flex items-center gap-2 text-sm text-quiet">
      <span aria-hidden className="flex gap-1">
        {[0, 150, 300].map((delay) => (
          <span
            key={delay}
            className="waiting size-1.5 rounded-full! bg-green!"
            style={{ animationDelay: `${delay}ms` }}
          />
        ))}
      </span>
      {text}
    </output>
  )
}
