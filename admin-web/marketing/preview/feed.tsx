import { Bookmark, Ellipsis, Globe, Heart, MessageCircle, Send, Share2, ThumbsUp } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Face, Phone, Photo, Said, useShop, withTags } from './parts.tsx'
import { directionOf, whole, type Text } from './text.ts'

const seen = { facebook: 280, instagram: 110, tiktok: 90 }

/** Facebook: the text first, then the photo across the whole width. */
export function Facebook({ photo, language, ...text }: Text) {
  const { t } = useTranslation('marketing')
  return (
    <Phone className="bg-raised">
      <Head
        note={
          <span className="flex items-center gap-1">
            {t('preview.now')} · <Globe size={12} aria-hidden />
          </span>
        }
      />
      <Said
        className="px-3.5 pb-3"
        text={whole(text)}
        language={language}
        letters={seen.facebook}
        more={t('preview.seeMore')}
        drawn={withTags('text-[light-dark(#0a5cc4,#75b0ff)]')}
      />
      {photo && <Photo photo={photo} className="max-h-96" />}
      <div
        aria-hidden
        className="mx-3.5 grid grid-cols-3 border-t border-line py-2.5 text-xs font-medium text-quiet"
      >
        <Act icon={<ThumbsUp size={17} />} name={t('preview.like')} />
        <Act icon={<MessageCircle size={17} />} name={t('preview.comment')} />
        <Act icon={<Share2 size={17} />} name={t('share')} />
      </div>
    </Phone>
  )
}

function Act({ icon, name }: { icon: ReactNode; name: string }) {
  return (
    <span className="flex items-center justify-center gap-1.5">
      {icon} {name}
    </span>
  )
}

/** Instagram: a photo, and two lines of what is said before one presses. */
export function Instagram({ photo, language, ...text }: Text) {
  const { t } = useTranslation('marketing')
  const shop = useShop()
  return (
    <Phone className="bg-raised">
      <Head />
      <Photo photo={photo} className="aspect-square" />
      <div aria-hidden className="flex items-center gap-4 px-3.5 pt-3">
        <Heart size={22} />
        <MessageCircle size={22} />
        <Send size={21} />
        <Bookmark size={22} className="ms-auto" />
      </div>
      <Said
        className="px-3.5 pt-2 pb-4"
        before={
          <>
            <bdi className="font-semibold">{shop}</bdi>{' '}
          </>
        }
        text={whole(text)}
        language={language}
        letters={seen.instagram}
        more={t('preview.more')}
        drawn={withTags('text-[light-dark(#00376b,#a8c7fa)]')}
      />
    </Phone>
  )
}

/** TikTok: over the whole screen, the words at its foot. */
export function TikTok({ photo, language, ...text }: Text) {
  const { t } = useTranslation('marketing')
  const shop = useShop()
  return (
    <Phone className="relative aspect-9/16 max-h-[34rem] max-w-72! bg-[#161616] text-[#fff]">
      {photo && (
        <img src={photo} alt={t('preview.photo')} className="absolute inset-0 size-full object-cover" />
      )}
      <div className="absolute inset-x-0 bottom-0 bg-linear-to-t from-[#000]/85 from-55% to-transparent p-4 pt-16">
        <div className="flex items-end gap-3">
          <div className="min-w-0 grow" dir={directionOf(language)}>
            <bdi className="text-sm font-semibold">{shop}</bdi>
            <Said
              text={whole(text)}
              language={language}
              letters={seen.tiktok}
              more={t('preview.more')}
              drawn={withTags('font-semibold')}
            />
          </div>
          <span aria-hidden className="flex flex-col items-center gap-4">
            <Face name={shop} />
            <Heart size={26} fill="currentColor" />
            <MessageCircle size={26} fill="currentColor" />
            <Share2 size={24} />
          </span>
        </div>
      </div>
    </Phone>
  )
}

function Head({ note }: { note?: ReactNode }) {
  const shop = useShop()
  return (
    <div className="flex items-center gap-2.5 p-3.5">
      <Face name={shop} />
      <span className="min-w-0 grow text-sm leading-tight">
        <bdi className="block truncate font-semibold rtl:text-right">{shop}</bdi>
        {note && <span className="text-xs text-quiet">{note}</span>}
      </span>
      <Ellipsis size={20} aria-hidden className="text-quiet" />
    </div>
  )
}
