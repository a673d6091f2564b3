import { CalendarPlus, Copy, Share2 } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'wouter'
import { Button } from '../frame/button.tsx'
import { Card } from '../frame/card.tsx'
import { useCopy } from '../frame/copy.ts'
import { Toggle } from '../frame/toggle.tsx'
import { Preview } from './preview.tsx'
import type { Shown } from './studio.tsx'

/** The variants of a text as each will look on its channel; copied, shared, or put into a campaign. */
export function Written({ content }: { content: Shown }) {
  const { t } = useTranslation('marketing')
  const [, setAddress] = useSearchParams()
  const [at, choose] = useState(0)
  const { variants, hashtags, sms, warnings = [], kind, language, topic } = content
  const body = variants[at] ?? ''
  const text = [body, hashtags.join(' ')].filter(Boolean).join('\n\n')
  const copy = useCopy()
  return (
    <Card
      className="arriving"
      title={<bdi>{topic}</bdi>}
      action={
        <div aria-label={t('variants')} className="flex gap-1.5">
          {variants.map((variant, number) => (
            <Toggle key={variant} on={number === at} turn={() => choose(number)}>
              {t('variant', { number: number + 1 })}
            </Toggle>
          ))}
        </div>
      }
    >
      <Preview
        channel={content.channel ?? channelOf(kind)}
        kind={kind}
        language={language}
        title={topic}
        text={body}
        hashtags={hashtags}
      />
      {sms && (
        <p className="mt-3 text-center text-xs text-quiet">
          {t('sms', { length: sms.length, parts: sms.parts })}
        </p>
      )}
      {warnings.map(({ code, detail }) => (
        <p key={code} className="mt-3 rounded-md bg-warning-soft px-4 py-3 text-sm">
          {detail}
        </p>
      ))}
      <div className="mt-4 flex flex-wrap gap-2">
        <Button look="primary" onClick={() => void copy(text)}>
          <Copy size={17} aria-hidden /> {t('copy')}
        </Button>
        {'share' in navigator && (
          <Button onClick={() => void navigator.share({ text }).catch(() => undefined)}>
            <Share2 size={17} aria-hidden /> {t('share')}
          </Button>
        )}
        <Button
          onClick={() =>
            setAddress((old) => ({ ...Object.fromEntries(old), campaign: 'new', content: content.id }))
          }
        >
          <CalendarPlus size={17} aria-hidden /> {t('schedule')}
        </Button>
      </div>
    </Card>
  )
}

function channelOf(kind: Shown['kind']) {
  return kind === 'sms' ? 'sms' : kind === 'email' ? 'email' : kind === 'reply' ? 'whatsapp' : 'facebook'
}
