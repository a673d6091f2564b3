import { ArrowLeft, CheckCheck, Eye, MoreVertical } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { asWhatsAppReads, Face, Phone, Said, useShop, withTags } from './parts.tsx'
import { whole, type Text } from './text.ts'

const AT = '10:30'
const seen = { whatsapp: 700, telegram: 1_000 }

/** As a customer has it: a message of the shop in their WhatsApp. */
export function WhatsApp({ photo, language, ...text }: Text) {
  const { t } = useTranslation('marketing')
  const shop = useShop()
  return (
    <Phone className="bg-[light-dark(#efeae2,#0b141a)]">
      <Bar className="bg-[light-dark(#ffffff,#1f2c34)]" shop={shop} note={t('preview.business')}>
        <MoreVertical size={18} aria-hidden />
      </Bar>
      <div className="px-3 py-4">
        <div className="w-fit max-w-[88%] rounded-lg rounded-ss-none bg-[light-dark(#ffffff,#202c33)] p-1 shadow-[0_1px_1px_rgb(0_0_0/0.13)]">
          {photo && (
            <img src={photo} alt={t('preview.photo')} className="max-h-72 w-full rounded-md object-cover" />
          )}
          <div className="px-2 pt-1 pb-0.5">
            <Said
              text={whole(text)}
              language={language}
              letters={seen.whatsapp}
              more={t('preview.readMore')}
              drawn={asWhatsAppReads}
            />
            <Time />
          </div>
        </div>
      </div>
    </Phone>
  )
}

/** As it stands in the shop's channel. */
export function Telegram({ photo, language, ...text }: Text) {
  const { t } = useTranslation('marketing')
  const shop = useShop()
  return (
    <Phone className="bg-[light-dark(#d3e2ee,#0e1621)]">
      <Bar className="bg-[light-dark(#ffffff,#17212b)]" shop={shop} note={t('preview.channel')}>
        <MoreVertical size={18} aria-hidden />
      </Bar>
      <div className="px-3 py-4">
        <div className="w-fit max-w-[92%] overflow-hidden rounded-lg rounded-es-sm bg-[light-dark(#ffffff,#182533)]">
          {photo && <img src={photo} alt={t('preview.photo')} className="max-h-72 w-full object-cover" />}
          <div className="px-3 pt-2 pb-1">
            {!photo && (
              <bdi className="block text-sm font-medium text-[light-dark(#1f6ea5,#6ab3f3)]">{shop}</bdi>
            )}
            <Said
              text={whole(text)}
              language={language}
              letters={seen.telegram}
              more={t('preview.seeMore')}
              drawn={withTags('text-[light-dark(#1f6ea5,#6ab3f3)]')}
            />
            <Time>
              <Eye size={13} aria-hidden /> 1
            </Time>
          </div>
        </div>
      </div>
    </Phone>
  )
}

/** As a plain phone has it: no picture, no tags, and no more than it costs. */
export function Sms({ text, language }: Text) {
  const shop = useShop()
  return (
    <Phone className="bg-paper">
      <div className="flex flex-col items-center gap-1 border-b border-line py-3">
        <Face name={shop} className="size-11 text-base" />
        <bdi className="text-xs text-quiet">{shop}</bdi>
      </div>
      <div className="px-4 py-5">
        <div className="w-fit max-w-[85%] rounded-lg rounded-es-sm bg-sunken px-3.5 py-2.5">
          <Said text={text} language={language} />
        </div>
        <p aria-hidden className="figure mt-1 text-xs text-quiet">
          {AT}
        </p>
      </div>
    </Phone>
  )
}

function Bar({
  shop,
  note,
  className,
  children,
}: {
  shop: string
  note: string
  className: string
  children: ReactNode
}) {
  return (
    <div className={`flex items-center gap-2.5 px-3 py-2 ${className}`}>
      <ArrowLeft size={18} aria-hidden className="points text-quiet" />
      <Face name={shop} />
      <span className="min-w-0 grow leading-tight">
        <bdi className="block truncate text-sm font-semibold rtl:text-right">{shop}</bdi>
        <span className="block truncate text-xs text-quiet">{note}</span>
      </span>
      <span aria-hidden className="flex items-center gap-3.5 text-quiet">
        {children}
      </span>
    </div>
  )
}

function Time({ children }: { children?: ReactNode }) {
  return (
    <p aria-hidden className="figure flex items-center justify-end gap-1 text-[11px] text-quiet">
      {children} {AT} {!children && <CheckCheck size={14} />}
    </p>
  )
}
