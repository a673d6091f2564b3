import { CalendarPlus, Copy, ImagePlus, Share2, X } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'wouter'
import { Button, buttonLook, IconButton } from '../frame/button.tsx'
import { Card } from '../frame/card.tsx'
import { useCopy } from '../frame/copy.ts'
import { PhotoInput } from '../frame/photo-input.tsx'
import { Toggle } from '../frame/toggle.tsx'
import { shared, usePostPhoto, type PostPhoto } from './post-photo.ts'
import { Preview, showsPhotos } from './preview/preview.tsx'
import { whole } from './preview/text.ts'
import type { Shown } from './studio.tsx'

/** The variants of a text as each will look on its channel; copied, shared, or put into a campaign. */
export function Written({ content }: { content: Shown }) {
  const { t } = useTranslation('marketing')
  const [at, choose] = useState(0)
  const { photo, take, leave } = usePostPhoto()
  const { variants, hashtags, sms, warnings = [], kind, language, topic } = content
  const text = variants[at] ?? ''
  const channel = content.channel ?? channelOf(kind)
  return (
    <Card
      className="arriving"
      title={<bdi>{topic}</bdi>}
      note={kind === 'story' ? t('kinds.story') : t(`channels.${channel}`)}
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
      <div className="rounded-md bg-sunken px-3 py-6 md:px-6">
        <Preview
          key={text}
          {...{ channel, kind, language, text, hashtags }}
          title={topic}
          photo={photo?.address ?? null}
        />
        {showsPhotos({ channel }) && <PhotoBeside photo={photo} take={take} leave={leave} />}
      </div>
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
      <WhatToDo id={content.id} text={whole({ text, hashtags })} photo={photo} />
    </Card>
  )
}

function PhotoBeside({
  photo,
  take,
  leave,
}: {
  photo: PostPhoto | null
  take: (file: File) => void
  leave: () => void
}) {
  const { t } = useTranslation('marketing')
  return (
    <div className="mt-4 flex items-center justify-center gap-1">
      <PhotoInput
        name={t(photo ? 'preview.otherPhoto' : 'preview.addPhoto')}
        take={take}
        className={buttonLook('plain')}
      >
        <ImagePlus size={17} aria-hidden /> {t(photo ? 'preview.otherPhoto' : 'preview.addPhoto')}
      </PhotoInput>
      {photo && (
        <IconButton name={t('preview.noPhoto')} onClick={leave}>
          <X size={18} />
        </IconButton>
      )}
    </div>
  )
}

function WhatToDo({ id, text, photo }: { id: string; text: string; photo: PostPhoto | null }) {
  const { t } = useTranslation('marketing')
  const [, setAddress] = useSearchParams()
  const copy = useCopy()
  return (
    <>
      <div className="mt-4 flex flex-wrap gap-2">
        <Button look="primary" onClick={() => void copy(text)}>
          <Copy size={17} aria-hidden /> {t('copy')}
        </Button>
        {'share' in navigator && (
          // Whoever closes the list of apps has changed their mind: nothing is wrong.
          <Button onClick={() => void navigator.share(shared(text, photo)).catch(() => undefined)}>
            <Share2 size={17} aria-hidden /> {t('share')}
          </Button>
        )}
        <Button
          onClick={() => setAddress((old) => ({ ...Object.fromEntries(old), campaign: 'new', content: id }))}
        >
          <CalendarPlus size={17} aria-hidden /> {t('schedule')}
        </Button>
      </div>
      {photo && <p className="mt-2 text-xs text-quiet">{t('preview.photoStays')}</p>}
    </>
  )
}

function channelOf(kind: Shown['kind']) {
  return kind === 'sms' ? 'sms' : kind === 'email' ? 'email' : kind === 'reply' ? 'whatsapp' : 'facebook'
}
