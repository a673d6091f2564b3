import type { ComponentType } from 'react'
import type { Channel } from '#core/marketing/contract.ts'
import { Sms, Telegram, WhatsApp } from './chats.tsx'
import { Facebook, Instagram, TikTok } from './feed.tsx'
import { Email, Poster, Story } from './pages.tsx'
import type { Text } from './text.ts'

const looks: Record<Channel, ComponentType<Text>> = {
  facebook: Facebook,
  instagram: Instagram,
  tiktok: TikTok,
  telegram: Telegram,
  whatsapp: WhatsApp,
  sms: Sms,
  email: Email,
  shop: Poster,
  other: Poster,
}

/** The text as it will look where it is going: what is cut off there is cut off here. */
export function Preview(text: Text) {
  const Look = text.kind === 'story' ? Story : looks[text.channel]
  return <Look {...text} />
}

/** Where a photo goes along. */
export function showsPhotos({ channel }: Pick<Text, 'channel'>): boolean {
  return channel !== 'sms'
}
