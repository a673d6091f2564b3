import { hijriCorrection, seasonsBetween } from '../../almanac/seasons.ts'
import type { SeasonCode } from '../../almanac/words.ts'
import { findBusiness } from '../../business/store.ts'
import { wilayaName } from '../../business/wilayas.ts'
import { defineCapability, everyDoor, noDoor, type Shop } from '../../capability.ts'
import { seesCosts } from '../../inventory/capabilities.ts'
import { isRightToLeft } from '../../language/language.ts'
import { sayMoney } from '../../language/money.ts'
import { DATE_WORDS } from '../../language/say-words.ts'
import { sayDay } from '../../language/say.ts'
import { centimes, fromMicros } from '../../money.ts'
import { nothing, type Language } from '../../shapes.ts'
import { addDays, type Day } from '../../time.ts'
import { compose, type Brief } from './compose.ts'
import {
  composedContent,
  content,
  contentId,
  contentList,
  contentQuery,
  newContent,
  type Content,
  type NewContent,
  type WarningCode,
} from './contract.ts'
import { hashtagsOf } from './hashtags.ts'
import { booksFor, nameIn, offerOf, type Books, type PricedOffer } from './offer.ts'
import type { Facts, Greeting } from './phrases.ts'
import { smsSize } from './sms.ts'
import * as store from './store.ts'
import { readTopic, type Topic } from './topic.ts'
import { variedBy } from './varied.ts'
import { varietyOf } from './variety.ts'
import { grammars, warningWords } from './words.ts'

/** A feast is wished from this many days before it. */
const WISHED_AHEAD_DAYS = 10

export const generateContent = defineCapability({
  name: 'marketing_generate_content',
  about:
    'Write a post, SMS, story, e-mail, ad or reply in French, Arabic, English or Darija, from the item’s real name, price and stock and the coming feast: three variants and hashtags. What is sold out is never promoted, and no price is promised that the books do not hold.',
  effect: 'changes',
  may: 'owner',
  doors: everyDoor,
  input: newContent,
  output: content,
  async prepare(said, desk) {
    const composed = await desk.ask(composeContent, said)
    return { ...composed, ...(await variedBy(desk, said, composed)) }
  },
  async run(said, shop, { itemId, variants, hashtags, facts, warnings, source }) {
    const row = await store.insertContent(shop, {
      facts: JSON.stringify(facts),
      kind: said.kind,
      topic: said.topic,
      language: said.language,
      channel: said.channel ?? null,
      tone: said.tone ?? null,
      itemId,
      text: variants[0] ?? '',
      variants: JSON.stringify(variants),
      hashtags: JSON.stringify(hashtags),
      source,
    })
    shop.change.record({
      undo: { capability: 'marketing_delete_content', input: { id: row.id } },
      touches: [`content:${row.id}`],
      uses: itemId ? [`item:${itemId}`] : [],
    })
    return { ...store.toContent(row), facts, warnings }
  },
})

/** The texts that the rules make, with what stands in the books; nothing is kept. */
const composeContent = defineCapability({
  name: 'marketing_compose_content',
  about: 'The texts that the rules would write, and what they rest on.',
  effect: 'reads',
  may: 'owner',
  doors: noDoor,
  input: newContent,
  output: composedContent,
  async run(said, shop) {
    const topic = readTopic(said.topic, {
      now: shop.clock.now(),
      timeZone: shop.business.timeZone,
      hijriCorrection: hijriCorrection(shop.business.settings),
    })
    const books = await booksFor(shop, said.topic, said.itemId)
    const offered = books.soldOut ? books.instead : books.item
    // A reduction was asked for one item: what stands in for it keeps its own price.
    const asked = books.soldOut ? { percent: null } : topic
    const priced = offered ? offerOf(offered, asked, said.language) : null
    const brief = await briefOf(shop, said, topic, books, priced)
    const variety = varietyOf(shop.business.id, said.topic, shop.today, said.kind, said.language, said.itemId)
    const variants = compose(brief, grammars[said.language], variety)
    return {
      itemId: books.item?.id ?? null,
      variants,
      hashtags: hashtagsOf(brief, grammars[said.language], variety),
      facts: factsOf(brief, topic, books, priced),
      warnings: warningsOf(shop, said, topic, books, priced, variants[0] ?? ''),
    }
  },
})

export const listContents = defineCapability({
  name: 'marketing_list_contents',
  about: 'The texts that were written for the shop, newest first.',
  effect: 'reads',
  may: 'owner',
  doors: everyDoor,
  input: contentQuery,
  output: contentList,
  async run(query, shop) {
    const { rows, ...page } = await store.listContents(shop, query)
    return { items: rows.map(store.toContent), ...page }
  },
})

export const deleteContent = defineCapability({
  name: 'marketing_delete_content',
  about: 'Throw a written text away.',
  effect: 'erases',
  may: 'owner',
  doors: noDoor,
  input: contentId,
  output: nothing,
  async run({ id }, shop) {
    await store.deleteContent(shop, id)
    return {}
  },
})

async function briefOf(
  shop: Shop,
  said: NewContent,
  topic: Topic,
  books: Books,
  priced: PricedOffer | null,
): Promise<Brief> {
  const { phone } = await findBusiness(shop.tx, shop.business.id)
  const { language } = said
  const facts: Facts = {
    shop: shop.business.name,
    place: wilayaName(shop.business.wilaya, isRightToLeft(language) ? 'arabic' : 'latin'),
    phone,
    // A topic that names an item may promise a price in words of its own: the item's name alone is said.
    topic: priced?.offer.name ?? subjectIn(language, topic),
    until: topic.until === null ? null : writtenDay(topic.until, language),
    gone: books.soldOut && books.item ? nameIn(language, books.item.name, books.item.aliases) : null,
  }
  return {
    kind: said.kind,
    intent: topic.intent,
    greeting: topic.greeting ?? comingFeast(shop),
    facts,
    offer: priced?.offer ?? null,
    formal: /formel|formal|pro|s[ée]rieux|رسمي/i.test(said.tone ?? ''),
  }
}

/** A French topic would stand oddly in an Arabic text: then only what it is for is said. */
function subjectIn(language: Language, topic: Topic): string {
  // Thanks are said in the language of the text: what asked for them is an order, not a subject.
  if (topic.intent === 'thanks') return grammars[language].subject.thanks
  const arabic = /\p{Script=Arabic}/u.test(topic.subject)
  if (arabic === isRightToLeft(language) || topic.intent === 'plain') return topic.subject
  return grammars[language].subject[topic.intent]
}

/** `30 novembre`: a poster says no weekday and no year. */
function writtenDay(day: Day, language: Language): string {
  return `${Number(day.slice(8))} ${DATE_WORDS[language].fullMonths[Number(day.slice(5, 7)) - 1]}`
}

const wished: Partial<Record<SeasonCode, Greeting>> = {
  ramadan: 'ramadan',
  fitr: 'fitr',
  adha: 'adha',
  achoura: 'achoura',
  mawlid: 'mawlid',
  yennayer: 'yennayer',
  back_to_school: 'school',
}

/** The feast that is here, or the first that comes within ten days. */
function comingFeast(shop: Shop): Greeting | null {
  const { sector, settings } = shop.business
  const until = addDays(shop.today, WISHED_AHEAD_DAYS)
  const seasons = seasonsBetween(shop.today, until, sector, hijriCorrection(settings))
  return seasons.map(({ code }) => wished[code]).find((greeting) => greeting !== undefined) ?? null
}

function factsOf(brief: Brief, topic: Topic, books: Books, priced: PricedOffer | null): Content['facts'] {
  const offered = books.soldOut ? books.instead : books.item
  return {
    itemId: offered?.id ?? books.item?.id ?? null,
    name: priced?.offer.name ?? null,
    price: priced?.price ?? null,
    offerPrice: priced?.reduced ?? null,
    quantity: offered ? fromMicros(offered.quantity) : null,
    soldOut: brief.facts.gone,
    until: topic.until,
    season: brief.greeting,
  }
}

function warningsOf(
  shop: Shop,
  said: NewContent,
  topic: Topic,
  books: Books,
  priced: PricedOffer | null,
  text: string,
): Content['warnings'] {
  const money = (amount: number) => sayMoney(centimes(amount), shop.language)
  const name = books.item?.name ?? ''
  const warn = (code: WarningCode, facts: { said?: string; books?: string }) => ({
    code,
    detail: warningWords[code][shop.language]({ name, said: '', books: '', ...facts }),
  })
  const asked = priced?.reduced ?? priced?.price ?? null
  const cost = books.item?.cost ?? null
  const { parts } = smsSize(text)
  return [
    ...(books.soldOut ? [warn('sold_out', {})] : []),
    ...(topic.price !== null && asked !== null && !books.soldOut && topic.price !== asked
      ? [warn('price_differs', { said: money(topic.price), books: money(asked) })]
      : []),
    ...(topic.passed === null
      ? []
      : [warn('date_passed', { said: sayDay(topic.passed, shop.language, shop.today) })]),
    ...(!books.soldOut && asked !== null && cost !== null && asked < cost && seesCosts(shop)
      ? [warn('below_cost', { said: money(asked), books: money(cost) })]
      : []),
    ...(said.kind === 'sms' && parts > 1 ? [warn('sms_parts', { said: String(parts) })] : []),
  ]
}
