import type { Language } from '../../shapes.ts'
import { mentionOf, says, type Heard } from '../hearing/hear.ts'
import { channelIn } from './campaign-words.ts'

export type ContentAsked = {
  kind: 'post' | 'sms' | 'story' | 'email' | 'ad' | 'reply'
  topic: string
  language: Language
  channel: string | null
  /** The things that the topic may be about: one, or several that fit. */
  items: { id: string; name: string }[]
}

const KINDS = ['story', 'email', 'sms', 'ad', 'post'] as const

/** `fait moi une publication`: asked for, however it is spelt. */
const FOR_ME =
  /(?<!\p{L})(?:moi|me|li|lina|for us|لي|ليا|لنا|\p{L}+(?:li|lna|ni)|\p{Script=Arabic}+(?:لي|لنا|ني))(?!\p{L})/iu

/** "écris un post sur le couscous": something to write for others to read. */
export function contentAsked(heard: Heard): ContentAsked | null {
  const kind =
    KINDS.find((each) => says(heard, each)) ??
    (says(heard, 'replyKind') && says(heard, 'write') ? ('reply' as const) : null)
  if (
    !kind ||
    !(
      says(heard, 'write', 'create', 'send') ||
      (channelIn(heard) !== null && FOR_ME.test(heard.text)) ||
      heard.tags[0]?.concepts.includes(kind === 'reply' ? 'replyKind' : kind)
    )
  )
    return null
  if (isBill(heard)) return null
  if (says(heard, 'howMuch', 'campaign') && !says(heard, 'post', 'story', 'sms')) return null
  if (says(heard, 'howMuch', 'atHowMuch', 'debt')) return null
  const item = mentionOf(heard, 'item')
  return {
    kind,
    topic: heard.text.trim().slice(0, 500),
    language: languageAsked(heard),
    channel: channelIn(heard),
    items: (item?.things ?? []).map(({ id, name }) => ({ id, name })),
  }
}

/** `pub insta 3000 da`: paid for, and nothing to write. */
function isBill(heard: Heard): boolean {
  return (
    !says(heard, 'write', 'create', 'send') &&
    mentionOf(heard, 'item') === null &&
    heard.numbers.some(({ money, unit, value }) => money !== null || (unit === null && value >= 100))
  )
}

function languageAsked(heard: Heard): Language {
  if (says(heard, 'inFrench')) return 'fr'
  if (says(heard, 'inArabic')) return 'ar'
  if (says(heard, 'inEnglish')) return 'en'
  const arabic = heard.voice === 'ar' || heard.voice === 'dz-Arab'
  if (says(heard, 'inDarija')) return arabic ? 'dz-Arab' : 'dz-Latn'
  return heard.voice
}
