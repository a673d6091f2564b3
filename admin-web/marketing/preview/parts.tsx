import { useQuery } from '@tanstack/react-query'
import { Fragment, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { whoIsHere } from '../../api/queries.ts'
import { cutAt, directionOf, type Text } from './text.ts'

export function useShop(): string {
  return useQuery(whoIsHere).data?.business.name ?? ''
}

/** The phone on which it is read. */
export function Phone({ children, className = '' }: { children: ReactNode; className?: string }) {
  return (
    <div
      className={`mx-auto w-full max-w-sm overflow-hidden rounded-lg border border-line shadow-[0_1px_2px_rgb(0_0_0/0.06)] ${className}`}
    >
      {children}
    </div>
  )
}

export function Face({ name, className = 'size-9 text-sm' }: { name: string; className?: string }) {
  return (
    <span
      aria-hidden
      className={`flex shrink-0 items-center justify-center rounded-full bg-green font-semibold text-on-green ${className}`}
    >
      {name.slice(0, 1)}
    </span>
  )
}

/** The text in its own direction, cut where the channel cuts it, and whole after a press as there. */
export function Said({
  text,
  language,
  letters = Number.POSITIVE_INFINITY,
  more = '',
  before,
  className = '',
  drawn = (piece) => piece,
}: Pick<Text, 'text' | 'language'> & {
  letters?: number
  /** What the channel writes on the press that shows the rest. */
  more?: string
  before?: ReactNode
  className?: string
  drawn?: (piece: string) => ReactNode
}) {
  const [open, show] = useState(false)
  const cut = open ? null : cutAt(text, letters)
  return (
    <p
      dir={directionOf(language)}
      lang={language.slice(0, 2)}
      className={`text-start text-sm wrap-break-word whitespace-pre-line ${className}`}
    >
      {before}
      {drawn(cut ?? text)}
      {cut && (
        <button type="button" onClick={() => show(true)} className="font-medium opacity-80 hover:underline">
          … {more}
        </button>
      )}
    </p>
  )
}

/** Bold between stars and italic between low lines, as WhatsApp reads what one types. */
export function asWhatsAppReads(text: string): ReactNode {
  return text.split(/(\*[^*\n]+\*|(?<!\w)_[^_\n]+_(?!\w))/).map((piece, at) => {
    const inside = piece.slice(1, -1)
    if (piece.length > 2 && piece.startsWith('*')) return <strong key={at}>{inside}</strong>
    if (piece.length > 2 && piece.startsWith('_')) return <em key={at}>{inside}</em>
    return <Fragment key={at}>{piece}</Fragment>
  })
}

/** Tags and addresses in the colour of a link. */
export function withTags(className: string): (text: string) => ReactNode {
  return function Tagged(text) {
    return text.split(/((?:#|@)[\p{L}\p{N}_]+|https?:\/\/\S+)/u).map((piece, at) =>
      at % 2 === 1 ? (
        <span key={at} className={className}>
          {piece}
        </span>
      ) : (
        <Fragment key={at}>{piece}</Fragment>
      ),
    )
  }
}

/** The photo that goes with the text, or the place where this channel would have one. */
export function Photo({ photo, className }: { photo: string | null; className: string }) {
  const { t } = useTranslation('marketing')
  if (photo)
    return <img src={photo} alt={t('preview.photo')} className={`w-full object-cover ${className}`} />
  return (
    <p
      className={`grid w-full place-content-center bg-sunken px-8 text-center text-xs text-balance text-quiet ${className}`}
    >
      {t('preview.wantsPhoto')}
    </p>
  )
}
