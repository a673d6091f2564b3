import { Bookmark, Heart, MessageCircle, Send, Share2, ThumbsUp } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useQuery } from '@tanstack/react-query'
import type { Channel, ContentKind } from '#core/marketing/contract.ts'
import type { Language } from '#core/shapes.ts'
import { whoIsHere } from '../api/queries.ts'

type Text = {
  channel: Channel
  kind: ContentKind
  language: Language
  title: string
  text: string
  hashtags: readonly string[]
}

/** The text as it will look where it is going: what is cut off there is cut off here. */
export function Preview(text: Text) {
  const { channel, kind } = text
  if (kind === 'story') return <Story {...text} />
  if (channel === 'sms') return <Bubble {...text} look="rounded-es-sm bg-sunken" />
  if (channel === 'whatsapp' || channel === 'telegram')
    return <Bubble {...text} look="rounded-es-sm bg-green-soft" />
  if (channel === 'email') return <Email {...text} />
  return <Post {...text} />
}

function useShop(): string {
  return useQuery(whoIsHere).data?.business.name ?? ''
}

function Frame({ children, className = '' }: { children: ReactNode; className?: string }) {
  return (
    <div className={`mx-auto w-full max-w-sm overflow-hidden rounded-lg border border-line ${className}`}>
      {children}
    </div>
  )
}

function Face({ name }: { name: string }) {
  return (
    <span
      aria-hidden
      className="flex size-9 shrink-0 items-center justify-center rounded-full bg-green text-sm font-semibold text-on-green"
    >
      {name.slice(0, 1)}
    </span>
  )
}

function Said({ text, language, className = '' }: Pick<Text, 'text' | 'language'> & { className?: string }) {
  return (
    <p dir="auto" lang={language.slice(0, 2)} className={`text-sm whitespace-pre-line ${className}`}>
      {text}
    </p>
  )
}

/** Facebook, Instagram, TikTok: a card in a feed. */
function Post({ channel, text, hashtags, language }: Text) {
  const { t } = useTranslation('marketing')
  const shop = useShop()
  const [first, second, third] =
    channel === 'instagram' || channel === 'tiktok'
      ? [Heart, MessageCircle, Send]
      : [ThumbsUp, MessageCircle, Share2]
  const icons = [first, second, third]
  return (
    <Frame className="bg-paper">
      <div className="flex items-center gap-2.5 p-3.5">
        <Face name={shop} />
        <span className="min-w-0 text-sm">
          <bdi className="block truncate font-semibold">{shop}</bdi>
          <span className="text-xs text-quiet">{t(`channels.${channel}`)}</span>
        </span>
      </div>
      <div className="px-3.5 pb-3.5">
        <Said text={text} language={language} />
        {hashtags.length > 0 && (
          <p dir="auto" className="mt-2 text-sm text-green">
            {hashtags.join(' ')}
          </p>
        )}
      </div>
      <div aria-hidden className="flex items-center gap-6 border-t border-line px-3.5 py-2.5 text-quiet">
        {icons.map((Icon, at) => (
          <Icon key={at} size={18} />
        ))}
        {channel === 'instagram' && <Bookmark size={18} className="ms-auto" />}
      </div>
    </Frame>
  )
}

function Bubble({ channel, text, hashtags, language, look }: Text & { look: string }) {
  const shop = useShop()
  const whole = channel === 'sms' ? text : [text, hashtags.join(' ')].filter(Boolean).join('\n\n')
  return (
    <Frame className="bg-paper">
      <div className="flex items-center gap-2.5 border-b border-line p-3">
        <Face name={shop} />
        <bdi className="truncate text-sm font-semibold">{shop}</bdi>
      </div>
      <div className="p-4">
        <div className={`w-fit max-w-[88%] rounded-lg px-3.5 py-2.5 ${look}`}>
          <Said text={whole} language={language} />
          <p aria-hidden className="figure mt-1 text-end text-[11px] text-quiet">
            10:30
          </p>
        </div>
      </div>
    </Frame>
  )
}

function Email({ title, text, language }: Text) {
  const shop = useShop()
  return (
    <Frame className="max-w-lg bg-paper">
      <div className="border-b border-line p-4">
        <p dir="auto" className="font-semibold">
          {title}
        </p>
        <p className="mt-0.5 text-xs text-quiet">
          <bdi>{shop}</bdi>
        </p>
      </div>
      <Said text={text} language={language} className="p-4" />
    </Frame>
  )
}

/** A story is read in three seconds: large, in the middle. */
function Story({ text, hashtags, language }: Text) {
  const shop = useShop()
  return (
    <Frame className="aspect-9/16 max-h-[30rem] max-w-64! bg-green text-on-green">
      <div className="flex h-full flex-col p-4">
        <div aria-hidden className="h-0.5 w-full rounded-full bg-on-green opacity-60" />
        <bdi className="mt-3 text-sm font-semibold">{shop}</bdi>
        <Said
          text={text}
          language={language}
          className="my-auto text-center text-base! font-semibold text-balance"
        />
        <p dir="auto" className="text-center text-xs opacity-80">
          {hashtags.join(' ')}
        </p>
      </div>
    </Frame>
  )
}
