import type { Concept } from '../hearing/concepts.ts'
import { says, type Heard } from '../hearing/hear.ts'
import { isPlain } from '../hearing/lexicon.ts'
import type { Draft } from './drafts.ts'

const FIGURES: readonly Concept[] = [
  'revenue',
  'sales',
  'expense',
  'profit',
  'stock',
  'price',
  'debt',
  'basket',
  'margin',
  'competitor',
  'customer',
  'supplier',
  'campaign',
  'tax',
  'deadline',
]

/** `rappelle-moi le chiffre de septembre` asks for a figure; what is to be done has a verb or an hour of its own. */
export function isReminder(heard: Heard): boolean {
  if (!says(heard, 'remind') || says(heard, 'howMuch')) return false
  const at = heard.tags.findIndex(({ concepts }) => concepts.includes('remind'))
  const [tag, next] = [heard.tags[at], heard.tags[at + 1]]
  if (!tag || !next || !next.concepts.some((concept) => FIGURES.includes(concept))) return !heard.asks
  const between = heard.tokens.slice(tag.to, next.from)
  return !between.every(isPlain) || heard.dates.some(({ at: hour }) => hour !== null)
}

/** "rappelle moi demain à 9h d'appeler le grossiste": what, and when. */
export function reminderIn(heard: Heard): Draft | null {
  if (!isReminder(heard)) return null
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
    .replace(/(?<=\p{L}['’]) (?=\p{L})/gu, '')
    .trim()
  return {
    do: 'reminder',
    text: text || heard.text.trim(),
    at: when ? (when.at ?? `${when.from}T08:00:00.000Z`) : null,
  }
}
