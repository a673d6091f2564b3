import type { Channel, ContentKind } from '#core/marketing/contract.ts'
import type { Language } from '#core/shapes.ts'

/** What is shown: a text on its way to a channel, with the photo that goes with it. */
export type Text = {
  channel: Channel
  kind: ContentKind
  language: Language
  title: string
  text: string
  hashtags: readonly string[]
  /** Where the photo can be seen; null for none. */
  photo: string | null
}

/** The direction of the text's own language: by its first letter, a name in Latin would turn a whole Arabic post. */
export function directionOf(language: Language): 'rtl' | 'ltr' {
  return language === 'ar' || language === 'dz-Arab' ? 'rtl' : 'ltr'
}

/** The text with its tags below, as channels have it that know no line of their own for them. */
export function whole({ text, hashtags }: Pick<Text, 'text' | 'hashtags'>): string {
  return [text, hashtags.join(' ')].filter(Boolean).join('\n\n')
}

/** What is seen of it before a press on "more", cut at the end of a word; null where all of it is. */
export function cutAt(text: string, letters: number): string | null {
  const seen = Array.from(text)
  if (seen.length <= letters) return null
  const head = seen.slice(0, letters).join('')
  const space = head.lastIndexOf(' ')
  return (space > head.length / 2 ? head.slice(0, space) : head).trimEnd()
}
