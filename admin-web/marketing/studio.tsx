import { Smartphone } from 'lucide-react'
import { lazy, Suspense, useEffect, useRef, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Content } from '#core/marketing/content/contract.ts'
import { useRead } from '../api/queries.ts'
import { usePainted } from '../frame/painted.ts'
import { useSpeech } from '../frame/speech.ts'
import { Written } from './written.tsx'

// The form brings its rules along, which are larger than the rest of the page.
const Brief = lazy(async () => ({ default: (await import('./brief.tsx')).Brief }))

/** What can be shown of a text, whether it was just written or is read again. */
export type Shown = Pick<
  Content,
  'id' | 'kind' | 'topic' | 'language' | 'channel' | 'variants' | 'hashtags' | 'sms'
> &
  Partial<Pick<Content, 'warnings'>>

/** The content studio: a subject in, three texts out, from what the books say, shown as they will look. */
export function Studio() {
  const { t } = useTranslation('marketing')
  const [shown, show] = useState<Shown | null>(null)
  const painted = usePainted()
  // As tall as the form, so that nothing below it moves.
  const outline = <div className="waiting h-[491px] md:h-[499px] rtl:h-[514px] md:rtl:h-[522px]" />
  return (
    <div className="flex flex-col gap-8">
      <section className="grid items-start gap-6 @3xl:grid-cols-[22rem_minmax(0,1fr)]">
        <Suspense fallback={outline}>{painted ? <Brief show={show} /> : outline}</Suspense>
        {shown ? (
          <InSight key={shown.id}>
            <Written content={shown} />
          </InSight>
        ) : (
          // On a phone it says before the form what will come of it.
          <p className="text-sm text-quiet @max-3xl:order-first @max-3xl:-mb-2 @3xl:flex @3xl:flex-col @3xl:items-center @3xl:gap-4 @3xl:self-center @3xl:rounded-md @3xl:border @3xl:border-dashed @3xl:border-line @3xl:px-6 @3xl:py-14 @3xl:text-center @3xl:text-balance">
            <Smartphone size={32} strokeWidth={1.5} aria-hidden className="text-green @max-3xl:hidden" />
            {t('studioEmpty')}
          </p>
        )}
      </section>
      <Before show={show} />
    </div>
  )
}

/** Comes where it is seen: on a phone it stands below the form, or above the list that it was chosen from. */
function InSight({ children }: { children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    place.current?.scrollIntoView({ block: 'start', behavior: 'smooth' })
  }, [])
  return (
    <div ref={place} className="min-w-0 scroll-mt-20 @3xl:scroll-mt-44">
      {children}
    </div>
  )
}

/** What was written before, to be read and used again. */
function Before({ show }: { show: (content: Shown) => void }) {
  const { t } = useTranslation('marketing')
  const { day } = useSpeech()
  const written = useRead('/api/content', { pageSize: 6 })
  if (!written.data || written.data.total === 0) return null
  return (
    <section>
      <h2 className="mb-2 font-semibold">{t('before')}</h2>
      <ul className="grid gap-3 @xl:grid-cols-2 @4xl:grid-cols-3">
        {written.data.items.map((content) => (
          <li key={content.id}>
            <button
              type="button"
              onClick={() => show(content)}
              className="flex h-full w-full flex-col gap-1 rounded-md border border-line bg-raised p-4 text-start text-sm transition hover:border-edge"
            >
              <span className="text-xs text-quiet">
                {t(`kinds.${content.kind}`)} · {day(content.createdAt.slice(0, 10))}
              </span>
              <span dir="auto" className="line-clamp-3">
                {content.text}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
