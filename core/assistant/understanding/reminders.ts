import { says, type Heard } from '../hearing/hear.ts'
import { isPlain } from '../hearing/lexicon.ts'
import type { Draft } from './drafts.ts'

/** "rappelle moi demain à 9h d'appeler le grossiste": what, and when. */
export function reminderIn(heard: Heard): Draft | null {
  if (!says(heard, 'remind') || heard.asks) return null
  const tag = heard.tags.find(({ concepts }) => concepts.includes('remind'))
  const [when] = heard.dates
  const words = heard.tokens.flatMap((token, at) => {
    const ofTime = heard.dates.some(({ tokens: [from, to] }) => at >= from && at < to)
    const ofOrder = tag !== undefined && at >= tag.from && at < tag.to
    return ofTime || ofOrder ? [] : [token]
  })
  while (words[0] && (isPlain(words[0]) || words[0].kind === 'punctuation')) words.shift()
  const text = words
    .map(({ raw }) => raw)
    .join(' ')
    .replace(/ ([,.'’])/g, '$1')
    .trim()
  return {
    do: 'reminder',
    text: text || heard.text.trim(),
    at: when ? (when.at ?? `${when.from}T08:00:00.000Z`) : null,
  }
}
