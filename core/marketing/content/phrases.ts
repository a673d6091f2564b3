/** What a text is for. `plain`: to say that something is there. */
export const intents = ['promo', 'arrival', 'feast', 'delivery', 'thanks', 'plain'] as const
export type Intent = (typeof intents)[number]

export const greetings = [
  'ramadan',
  'fitr',
  'adha',
  'achoura',
  'mawlid',
  'yennayer',
  'summer',
  'school',
] as const
export type Greeting = (typeof greetings)[number]

/** What stands in the books about what is offered, said in the language of the text. */
export type Offer = {
  name: string
  /** With its currency, and its unit where it is sold by weight or length; null where none is known. */
  price: string | null
  /** The price before a reduction. */
  oldPrice: string | null
  percent: number | null
  /** How much is left, where it is little: "4". */
  left: string | null
}

/** What the phrases may say. Every figure in it was checked against the books. */
export type Facts = {
  shop: string
  place: string
  phone: string | null
  topic: string
  /** The last day of the offer, where one was said that is still to come. */
  until: string | null
  /** What was asked for and is sold out. */
  gone: string | null
}
export type OfferFacts = Facts & { offer: Offer & { price: string } }
export type ReducedFacts = Facts & { offer: Offer & { price: string; oldPrice: string; percent: number } }
export type NamedFacts = Facts & { offer: Offer }
export type GoneFacts = Facts & { gone: string }

type Lines<F> = readonly ((facts: F) => string)[]

/** The grammar of one language. Each list has at least three ways of saying it, so that three variants differ. */
export type Phrases = {
  headline: Record<Intent, Lines<Facts>>
  /** Stands in for a topic that was said in another script than the text's. */
  subject: Record<Exclude<Intent, 'plain'>, string>
  /** Over a text that says that something is sold out. */
  goneHeadline: Lines<Facts>
  /** The body where no item of the shop is meant. */
  pitch: Record<Intent, Lines<Facts>>
  offer: Lines<OfferFacts>
  reduced: Lines<ReducedFacts>
  unpriced: Lines<NamedFacts>
  few: Lines<NamedFacts & { left: string }>
  until: Lines<Facts & { until: string }>
  /** Sold out, and another proposed. */
  instead: Lines<GoneFacts & NamedFacts>
  /** Sold out, and nothing else to propose. */
  gone: Lines<GoneFacts>
  greeting: Record<Greeting, readonly string[]>
  call: Lines<Facts>
  /** Said only of what can be kept: an item on the shelf. */
  keep: (facts: Facts) => string
  contact: (facts: Facts) => string
  sms: {
    offer: Lines<OfferFacts>
    reduced: Lines<ReducedFacts>
    plain: Lines<Facts>
    instead: Lines<GoneFacts & NamedFacts>
    gone: Lines<GoneFacts>
    stop: string
  }
  email: {
    subject: Lines<Facts>
    news: (facts: Facts) => string
    hello: Lines<Facts>
    close: Lines<Facts>
    subjectLabel: string
  }
  reply: {
    hello: Lines<Facts>
    offer: Lines<OfferFacts>
    plain: Lines<Facts>
    instead: Lines<GoneFacts & NamedFacts>
    gone: Lines<GoneFacts>
    keep: (facts: Facts) => string
    close: Lines<Facts>
  }
  tags: Record<Intent, readonly string[]>
  greetingTags: Record<Greeting, readonly string[]>
}
