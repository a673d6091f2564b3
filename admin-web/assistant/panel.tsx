import { useQueryClient } from '@tanstack/react-query'
import { History, SquarePen, X } from 'lucide-react'
import { lazy, Suspense, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { reading } from '../api/queries.ts'
import type { Me } from '../api/session.ts'
import { Mark } from '../frame/brand.tsx'
import { IconButton } from '../frame/button.tsx'
import { DropZone } from '../frame/drop-zone.tsx'
import { taken, useTalk } from '../frame/talk.ts'
import { useAsks } from './asks.ts'
import { Composer } from './composer.tsx'
import { goOn, startAfresh, useConversation } from './conversation.ts'
import { Hello } from './hello.tsx'
import { Bubble, Thinking } from './message.tsx'
import { ModelAway } from './model-away.tsx'
import { usePhoto } from './photo.ts'
import { useQuestion } from './question.ts'

const Past = lazy(async () => ({ default: (await import('./past.tsx')).Past }))

/**
 * The assistant: over the whole screen on a phone, over the end of it where there is no room for both, a column of
 * its own beside the books on a wide one.
 */
export function AssistantPanel({ me, close }: { me: Me; close: () => void }) {
  const { t } = useTranslation('assistant')
  const [past, setPast] = useState(false)
  useNamedConversation()
  return (
    <section
      aria-label={t('title')}
      className="fixed inset-0 z-40 bg-raised md:start-auto md:w-96 md:border-s md:border-line lg:sticky lg:inset-auto lg:top-0 lg:h-dvh print:hidden"
    >
      <div className="flex h-full flex-col">
        <header className="flex items-center gap-1 border-b border-line py-2 ps-4 pe-2">
          <Mark size={26} />
          <h2 className="ms-2 grow font-semibold">{t('title')}</h2>
          <IconButton name={t('past')} aria-pressed={past} onClick={() => setPast(!past)}>
            <History size={19} />
          </IconButton>
          <IconButton
            name={t('clear')}
            onClick={() => {
              setPast(false)
              startAfresh()
            }}
          >
            <SquarePen size={18} />
          </IconButton>
          <IconButton name={t('close')} onClick={close}>
            <X size={20} />
          </IconButton>
        </header>
        {me.user.role === 'owner' && <ModelAway />}
        {past ? (
          <Suspense fallback={null}>
            <Past back={() => setPast(false)} />
          </Suspense>
        ) : (
          <Talking me={me} close={close} />
        )}
      </div>
    </section>
  )
}

/** `/?chat=ID` opens that conversation, whatever was talked of here before. */
function useNamedConversation(): void {
  const client = useQueryClient()
  useEffect(() => {
    const id = new URLSearchParams(location.search).get('chat')
    if (!id || id === '1') return
    void client.fetchQuery(reading('/api/ai/conversations/:id', { id })).then(goOn, () => undefined)
  }, [client])
}

function Talking({ me, close }: { me: Me; close: () => void }) {
  const { t } = useTranslation('assistant')
  const { messages } = useConversation()
  const { ask, waits: asking, coming, stop } = useQuestion()
  const photo = usePhoto()
  const waits = asking || photo.isPending
  const { ask: wanted, draft } = useTalk()
  useEffect(() => {
    if (wanted === null) return
    taken()
    ask({ question: wanted })
  }, [wanted, ask])
  return (
    <DropZone take={(file) => photo.mutate(file)} className="flex min-h-0 grow flex-col">
      {/* Reversed, it stays at its end whatever grows above: a card that is read, a drawing that comes. */}
      <div className="flex grow flex-col-reverse overflow-y-auto overscroll-contain">
        <Bottom key={`${messages.length}${waits}${coming.length}`} />
        <div className="flex shrink-0 grow flex-col px-4 py-4" aria-live="polite">
          {messages.length === 0 && (
            <Hello me={me} tryOut={(question) => ask({ question })} show={(file) => photo.mutate(file)} />
          )}
          <ol className="mt-auto flex flex-col gap-3">
            {messages.map((message, at) => (
              <Bubble
                key={message.id}
                message={message}
                last={at === messages.length - 1}
                answer={(question, shownAs) => ask({ question, shownAs })}
              />
            ))}
          </ol>
          {coming && (
            <p
              dir="auto"
              className="mt-3 max-w-[88%] rounded-lg rounded-es-sm bg-sunken px-3.5 py-2.5 text-sm whitespace-pre-line"
            >
              {coming}
            </p>
          )}
          {waits && !coming && <Thinking text={t(photo.isPending ? 'reading' : 'thinking')} />}
        </div>
      </div>
      {messages.at(-1)?.from === 'sanad' && !waits && !messages.at(-1)?.pending && (
        <NextAsks me={me} ask={(question) => ask({ question })} />
      )}
      <Composer
        key={draft}
        draft={draft}
        waits={waits}
        stop={asking ? stop : null}
        ask={(question) => ask({ question })}
        say={(voice) => ask({ voice, shownAs: t('voiceSent') })}
        show={(file) => photo.mutate(file)}
        close={close}
      />
    </DropZone>
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

/** What else could be asked, within the thumb's reach. */
function NextAsks({ me, ask }: { me: Me; ask: (question: string) => void }) {
  return (
    <div className="flex shrink-0 gap-2 overflow-x-auto px-3 pb-2">
      {useAsks(me).map((each) => (
        <button
          key={each}
          type="button"
          onClick={() => ask(each)}
          className="min-h-9 shrink-0 rounded-full border border-line bg-paper px-3.5 text-xs text-quiet transition hover:border-green hover:text-green"
        >
          {each}
        </button>
      ))}
    </div>
  )
}
