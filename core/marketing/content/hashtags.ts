import type { Brief } from './compose.ts'
import type { Phrases } from './phrases.ts'
import type { Variety } from './variety.ts'

const MOST = 6

/** Tags without `#` signs missing or letters that a network drops: the item, the intent, the feast, the place, the shop. */
export function hashtagsOf(brief: Brief, phrases: Phrases, variety: Variety): string[] {
  const { facts, offer, greeting, intent } = brief
  const tags = [
    offer?.name,
    variety.pick('tag', phrases.tags[intent], 0),
    variety.pick('tag', phrases.tags[intent], 1),
    greeting && variety.pick('greeting tag', phrases.greetingTags[greeting], 0),
    facts.place,
    facts.shop,
  ]
  const written = tags.flatMap((tag) => (tag ? `#${letters(tag)}` : []))
  return [...new Set(written)].filter((tag) => tag.length > 1).slice(0, MOST)
}

function letters(name: string): string {
  const joiner = /\p{Script=Arabic}/u.test(name) ? '_' : ''
  return name
    .split(/[^\p{L}\p{M}\p{N}_]+/u)
    .filter(Boolean)
    .map((word) => (joiner ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join(joiner)
}
