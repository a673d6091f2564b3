import { X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Face, Phone, Said, useShop } from './parts.tsx'
import { directionOf, type Text } from './text.ts'

/** A story is read in three seconds: large, in the middle, over the photo. */
export function Story({ text, hashtags, language, photo }: Text) {
  const { t } = useTranslation('marketing')
  const shop = useShop()
  return (
    <Phone className="relative aspect-9/16 max-h-[34rem] max-w-72! bg-[#1f6b45] text-[#fff]">
      {photo && (
        <>
          <img src={photo} alt={t('preview.photo')} className="absolute inset-0 size-full object-cover" />
          <div className="absolute inset-0 bg-[#000]/55" />
        </>
      )}
      <div className="relative flex h-full flex-col p-4">
        <div aria-hidden className="flex gap-1">
          {[1, 0.4, 0.4].map((shade, at) => (
            <span key={at} className="h-0.5 grow rounded-full bg-[#fff]" style={{ opacity: shade }} />
          ))}
        </div>
        <div className="mt-3 flex items-center gap-2 text-sm font-semibold">
          <Face name={shop} className="size-8 border border-[#fff]/60 text-xs" />
          <bdi className="grow truncate rtl:text-right">{shop}</bdi>
          <X size={18} aria-hidden />
        </div>
        <Said
          text={text}
          language={language}
          className="my-auto text-center! text-base! font-semibold text-balance"
        />
        <p dir={directionOf(language)} className="text-center text-xs">
          {hashtags.join(' ')}
        </p>
      </div>
    </Phone>
  )
}

export function Email({ title, text, language, photo }: Text) {
  const { t } = useTranslation('marketing')
  const shop = useShop()
  return (
    <Phone className="max-w-lg! bg-raised">
      <div className="flex items-center gap-3 border-b border-line p-4">
        <Face name={shop} />
        <div className="min-w-0 grow">
          <p dir={directionOf(language)} className="text-start font-semibold">
            {title}
          </p>
          <p className="text-xs text-quiet">
            <bdi>{shop}</bdi> · {t('preview.now')}
          </p>
        </div>
      </div>
      {photo && <img src={photo} alt={t('preview.photo')} className="max-h-72 w-full object-cover" />}
      <Said text={text} language={language} className="p-4" />
    </Phone>
  )
}

/** A sheet for the window or the counter. */
export function Poster({ text, language, photo }: Text) {
  const { t } = useTranslation('marketing')
  const shop = useShop()
  return (
    <Phone className="bg-raised">
      {photo && <img src={photo} alt={t('preview.photo')} className="max-h-72 w-full object-cover" />}
      <div className="flex flex-col items-center gap-4 px-6 py-8">
        <Said text={text} language={language} className="text-center! text-base! font-medium text-balance" />
        <p className="border-t border-line pt-3 text-sm font-semibold">
          <bdi>{shop}</bdi>
        </p>
      </div>
    </Phone>
  )
}
