import type { ContentKind } from '../contract.ts'
import type { Facts, Greeting, Intent, Offer, Phrases } from './phrases.ts'
import { forSms, smsSize } from './sms.ts'
import type { Variety } from './variety.ts'

/** All that a text is made of; `offer` is null where no item of the shop is meant or none is left. */
export type Brief = {
  kind: ContentKind
  intent: Intent
  greeting: Greeting | null
  facts: Facts
  offer: Offer | null
  /** Without signs and smiles. */
  formal: boolean
}

export const VARIANTS = 3

/** Three texts that say the same true things in different words and order. */
export function compose(brief: Brief, phrases: Phrases, variety: Variety): string[] {
  const say = { post, story, email, ad, reply, sms }[brief.kind]
  const made = Array.from({ length: VARIANTS }, (_, variant) =>
    say({ ...brief, phrases, pick: (place, ways) => variety.pick(place, ways, variant), variant }),
  )
  return made.map((text) => wellWritten(brief.formal ? withoutSigns(text) : text))
}

type Making = Brief & {
  phrases: Phrases
  variant: number
  pick: <Way>(place: string, ways: readonly Way[]) => Way
}

const signs: Record<Intent, readonly string[]> = {
  promo: ['🔥', '🏷️', '💥', '✨'],
  arrival: ['📦', '🆕', '✨'],
  feast: ['🌙', '🎉', '🫖'],
  delivery: ['🛵', '🚚', '📲'],
  thanks: ['🙏', '❤️', '🌹'],
  plain: ['👋', '🛒', '✨'],
}

function post(making: Making): string {
  const { facts, phrases, pick, variant, intent } = making
  const headline = `${pick('sign', signs[intent])} ${headlineOf(making)}`
  const body = [bodyOf(making), ...detailsOf(making)].join(' ')
  const feast = greetingOf(making)
  const call = callOf(making)
  // The feast is said first in one of the three, and last in the others: the order makes a text its own.
  const middle = variant === 1 ? [feast, body] : [body, feast]
  return paragraphs([headline, ...middle, call, phrases.contact(facts)])
}

/** Three short screens, one under the other. */
function story(making: Making): string {
  const { facts, phrases, pick, intent } = making
  return [
    `${pick('sign', signs[intent])} ${headlineOf(making)}`,
    bodyOf(making),
    detailsOf(making)[0] ?? greetingOf(making) ?? callOf(making) ?? phrases.contact(facts),
  ].join('\n')
}

function email(making: Making): string {
  const { facts, phrases, pick } = making
  const { subjectLabel, subject, news, hello, close } = phrases.email
  const title = isGone(making) ? news : pick('subject', subject)
  return paragraphs([
    `${subjectLabel} ${title(facts)}`,
    pick('hello', hello)(facts),
    [bodyOf(making), ...detailsOf(making)].join(' '),
    greetingOf(making),
    callOf(making),
    pick('close', close)(facts),
  ])
}

/** A title, a text of a line or two and what to do: the three fields that advertisers ask for. */
function ad(making: Making): string {
  const call = callOf(making)
  return [
    headlineOf(making),
    [bodyOf(making), ...detailsOf(making)].join(' '),
    ...(call === null ? [] : [`👉 ${call}`]),
  ].join('\n')
}

function reply(making: Making): string {
  const { facts, phrases, pick, offer } = making
  const ways = phrases.reply
  const body =
    facts.gone !== null
      ? offer
        ? pick('body', ways.instead)({ ...facts, gone: facts.gone, offer })
        : pick('body', ways.gone)({ ...facts, gone: facts.gone })
      : offer && offer.price !== null
        ? pick('body', ways.offer)({ ...facts, offer: { ...offer, price: offer.price } })
        : pick('body', ways.plain)(facts)
  const closes = offer ? [...ways.close, ways.keep] : ways.close
  return [pick('hello', ways.hello)(facts), body, pick('close', closes)(facts)].join(' ')
}

/** The shortest way of saying it, and what may follow as long as it stays one message. */
function sms(making: Making): string {
  const { facts, phrases, pick } = making
  const body = forSms(smsBody(making))
  const until = facts.until === null ? null : pick('until', phrases.until)({ ...facts, until: facts.until })
  const pieces = [until, greetingOf(making)].flatMap((piece) => (piece === null ? [] : forSms(piece)))
  const stop = forSms(phrases.sms.stop)
  let text = body
  for (const piece of pieces) {
    const longer = `${text} ${piece}`
    if (smsSize(`${longer} ${stop}`).parts <= smsSize(`${body} ${stop}`).parts) text = longer
  }
  return `${text} ${stop}`
}

function smsBody({ facts, offer, phrases, pick }: Making): string {
  const ways = phrases.sms
  if (facts.gone !== null) {
    const { gone } = facts
    return offer
      ? pick('body', ways.instead)({ ...facts, gone, offer })
      : pick('body', ways.gone)({ ...facts, gone })
  }
  if (!offer || offer.price === null) return pick('body', ways.plain)(facts)
  const { price, oldPrice, percent } = offer
  return oldPrice !== null && percent !== null
    ? pick('body', ways.reduced)({ ...facts, offer: { ...offer, price, oldPrice, percent } })
    : pick('body', ways.offer)({ ...facts, offer: { ...offer, price } })
}

/** Sold out, and nothing stands in for it. */
function isGone({ facts, offer }: Making): boolean {
  return facts.gone !== null && offer === null
}

/** Nothing is called cheaper that the books do not show cheaper. */
function headlineOf({ facts, offer, phrases, pick, intent }: Making): string {
  if (facts.gone !== null) return pick('headline', phrases.goneHeadline)(facts)
  const asked = intent === 'promo' && offer && offer.oldPrice === null ? 'plain' : intent
  return pick('headline', phrases.headline[asked])(facts)
}

/** What is gone asks for a message by itself; what is there can be kept for a customer. */
function callOf(making: Making): string | null {
  const { facts, offer, phrases, pick, kind } = making
  if (isGone(making)) return null
  // Without a telephone it is kept for who comments, which nobody can under a letter.
  const isKept = offer !== null && (facts.phone !== null || kind === 'post' || kind === 'ad')
  return pick('call', isKept ? [...phrases.call, phrases.keep] : phrases.call)(facts)
}

/** What is offered, as it stands in the books; or the topic, where no item of the shop is meant. */
function bodyOf({ facts, offer, phrases, pick, intent }: Making): string {
  if (facts.gone !== null) {
    const { gone } = facts
    return offer
      ? pick('body', phrases.instead)({ ...facts, gone, offer })
      : pick('body', phrases.gone)({ ...facts, gone })
  }
  if (!offer) return pick('body', phrases.pitch[intent])(facts)
  const { price, oldPrice, percent } = offer
  if (price === null) return pick('body', phrases.unpriced)({ ...facts, offer })
  return oldPrice !== null && percent !== null
    ? pick('body', phrases.reduced)({ ...facts, offer: { ...offer, price, oldPrice, percent } })
    : pick('body', phrases.offer)({ ...facts, offer: { ...offer, price } })
}

function detailsOf({ facts, offer, phrases, pick }: Making): string[] {
  return [
    ...(offer && offer.left !== null
      ? [pick('few', phrases.few)({ ...facts, offer, left: offer.left })]
      : []),
    ...(facts.until === null ? [] : [pick('until', phrases.until)({ ...facts, until: facts.until })]),
  ]
}

function greetingOf({ greeting, phrases, pick }: Making): string | null {
  return greeting === null ? null : pick('greeting', phrases.greeting[greeting])
}

function paragraphs(parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null && part !== '').join('\n\n')
}

/** Names and topics begin sentences that they were not written for. */
function wellWritten(text: string): string {
  return text.replace(/(^|[.!?]\s+|\n+)(\p{Ll})/gu, (_, before: string, letter: string) => {
    return `${before}${letter.toUpperCase()}`
  })
}

/** Without pictures; `\p{RGI_Emoji}` would need the v flag, which reads better than a list. */
function withoutSigns(text: string): string {
  return text
    .replace(/\p{RGI_Emoji}\uFE0F?/gv, '')
    .replace(/^[ \t]+/gm, '')
    .replace(/ {2,}/g, ' ')
}
