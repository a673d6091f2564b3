import { SquarePen, X } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Me } from '../api/queries.ts'
import { Mark } from '../frame/brand.tsx'
import { IconButton } from '../frame/button.tsx'
import { taken, useTalk } from '../frame/talk.ts'
import { DropZone } from '../frame/drop-zone.tsx'
import { Composer } from './composer.tsx'
import { startAfresh, useConversation, useQuestion } from './conversation.ts'
import { Bubble, Thinking } from './message.tsx'
import { usePhoto } from './photo.ts'

/** The assistant: over the whole screen on a phone, a column of its own beside the books on a wide one. */
export function AssistantPanel({ me, close }: { me: Me; close: () => void }) {
  const { t } = useTranslation('assistant')
  const { messages } = useConversation()
  const question = useQuestion()
  const photo = usePhoto()
  const waits = question.isPending || photo.isPending
  const { ask } = useTalk()
  const send = question.mutate
  useEffect(() => {
    if (ask === null) return
    taken()
    send({ question: ask })
  }, [ask, send])
  return (
    <section
      aria-label={t('title')}
      className="fixed inset-0 z-40 bg-raised md:sticky md:inset-auto md:top-0 md:h-dvh md:w-96 md:border-s md:border-line"
    >
      <DropZone take={(file) => photo.mutate(file)} className="flex h-full flex-col">
        <header className="flex items-center gap-3 border-b border-line px-4 py-2">
          <Mark size={26} />
          <h2 className="grow font-semibold">{t('title')}</h2>
          <IconButton name={t('clear')} onClick={startAfresh}>
            <SquarePen size={18} />
          </IconButton>
          <IconButton name={t('close')} onClick={close}>
            <X size={20} />
          </IconButton>
        </header>
        <div className="flex grow flex-col overflow-y-auto overscroll-contain px-4 py-4" aria-live="polite">
          {messages.length === 0 && (
            <Hello name={me.user.name} tryOut={(text) => question.mutate({ question: text })} />
          )}
          <ol className="mt-auto flex flex-col gap-3">
            {messages.map((message, at) => (
              <Bubble
                key={message.id}
                message={message}
                last={at === messages.length - 1}
                answer={(text, label) => question.mutate({ question: text, shownAs: label })}
              />
            ))}
          </ol>
          {waits && <Thinking text={t(photo.isPending ? 'reading' : 'thinking')} />}
          <Bottom key={`${messages.length}${waits}`} />
        </div>
        <Composer
          waits={waits}
          ask={(text) => question.mutate({ question: text })}
          show={(file) => photo.mutate(file)}
          close={close}
        />
      </DropZone>
    </section>
  )
}

/** Whatever was said last is in sight: drawn anew with each message, it scrolls to itself. */
function Bottom() {
  const end = useRef<HTMLDivElement>(null)
  useEffect(() => {
    end.current?.scrollIntoView({ block: 'end' })
  }, [])
  return <div ref={end} />
}

function Hello({ name, tryOut }: { name: string; tryOut: (text: string) => void }) {
  const { t } = useTranslation('assistant')
  return (
    <div className="my-auto flex flex-col items-start gap-3 py-6">
      <p className="text-lg text-balance">{t('hello', { name })}</p>
      {(['sale', 'expense', 'question', 'debt'] as const).map((example) => (
        <button
          key={example}
          type="button"
          onClick={() => tryOut(t(`tries.${example}`))}
          className="min-h-11 rounded-md border border-line px-3 text-start text-sm hover:border-green hover:text-green"
        >
          {t(`tries.${example}`)}
        </button>
      ))}
    </div>
  )
}
