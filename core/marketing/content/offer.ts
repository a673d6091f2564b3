import type { Shop } from '../../capability.ts'
import { itemNamedIn, listItems, type KeptItem } from '../../inventory/store.ts'
import { isRightToLeft } from '../../language/language.ts'
import { sayMoney, sayNumber } from '../../language/money.ts'
import { unitOf } from '../../language/quantities.ts'
import { UNIT_NAMES } from '../../language/say-words.ts'
import { nameForm, similarity, type NameForm } from '../../language/similarity.ts'
import { tokenise } from '../../language/tokens.ts'
import type { UnitCode } from '../../language/unit-words.ts'
import { centimes, fromMicros, minus, share, type Centimes } from '../../money.ts'
import { mostPerPage, type Language } from '../../shapes.ts'
import type { Offer } from './phrases.ts'
import * as store from './store.ts'
import type { Topic } from './topic.ts'

/** What the books say of what is to be offered. */
export type Books = {
  item: KeptItem | null
  /** What stands in for an item that is sold out. */
  instead: Awaited<ReturnType<typeof store.inStock>> | null
  soldOut: boolean
}

/** Work that is sold by the hour or the piece of service has no shelf to run out of. */
const SERVICE = /prestation|heure|hour|forfait|jour|day|séance|seance|service|خدمة|ساعة|حصة|يوم/i
const FEW = 5_000_000

/** The item that is meant: the one given, else the one whose whole name is in the topic. Throws `no_such`. */
export async function booksFor(shop: Shop, topic: string, itemId: string | undefined): Promise<Books> {
  const item = itemId ? await itemNamedIn(shop, 'itemId', itemId) : await itemIn(shop, topic)
  if (!item) return { item: null, instead: null, soldOut: false }
  const soldOut = item.quantity <= 0 && !SERVICE.test(item.unit)
  return { item, soldOut, instead: soldOut ? ((await store.inStock(shop, item)) ?? null) : null }
}

async function itemIn(shop: Shop, topic: string): Promise<KeptItem | null> {
  const said = nameForm(topic)
  let best: { item: KeptItem; score: number } | null = null
  for (let page = 1; ; page += 1) {
    const { items, total } = await listItems(shop, { page, pageSize: mostPerPage })
    for (const item of items) {
      const score = Math.max(...[item.name, ...item.aliases].map((name) => named(name, topic, said)))
      if (score > 0 && score > (best?.score ?? 0)) best = { item, score }
    }
    if (items.length === 0 || page * mostPerPage >= total) return best?.item ?? null
  }
}

const SIZE = /\b\d+(?:[.,]\d+)?\s?(?:l|cl|ml|kg|g|gr|pcs|m)\b/gi

/** How surely a topic means a name: longer names weigh more, and a size that the topic doesn't say is not asked of it. */
function named(name: string, topic: string, said: NameForm): number {
  const plain = name.replace(SIZE, '').trim() || name
  if (similarity(nameForm(plain), said) < 0.85) return 0
  const sized = (name.match(SIZE) ?? []).some((size) => topic.toLowerCase().includes(size.toLowerCase()))
  return plain.length + (sized ? 0.5 : 0)
}

export type PricedOffer = { offer: Offer; price: Centimes | null; reduced: Centimes | null }

/**
 * An offer as it may be promised: the price is the books', and a reduction is worked out from it. A price that
 * was said lower than the books' is not promised.
 */
export function offerOf(
  item: Pick<KeptItem, 'name' | 'unit' | 'price' | 'quantity'> & { aliases?: readonly string[] },
  topic: Pick<Topic, 'percent'>,
  language: Language,
): PricedOffer {
  const price = item.price > 0 ? centimes(item.price) : null
  const off = price !== null && topic.percent !== null ? share(price, topic.percent, 100) : null
  const reduced = price !== null && off !== null ? wholeDinars(minus(price, off)) : null
  const say = (amount: Centimes) => perUnit(sayMoney(amount, language), item.unit, language)
  return {
    price,
    reduced,
    offer: {
      name: nameIn(language, item.name, item.aliases ?? []),
      price: reduced !== null ? say(reduced) : price === null ? null : say(price),
      oldPrice: reduced !== null && price !== null ? sayMoney(price, language) : null,
      percent: reduced === null ? null : topic.percent,
      left:
        item.quantity > 0 && item.quantity <= FEW && !SERVICE.test(item.unit)
          ? sayNumber(fromMicros(item.quantity))
          : null,
    },
  }
}

/** Nobody gives change of centimes: a reduced price is rounded half up to the dinar. */
function wholeDinars(amount: Centimes): Centimes {
  return centimes(Math.floor((amount + 50) / 100) * 100)
}

/** What is weighed or measured has its price by the measure, as its readers write it. */
function perUnit(money: string, unit: string, language: Language): string {
  const code = unitOf(tokenise(unit)[0])
  return code && MEASURES.has(code) ? `${money} / ${UNIT_NAMES[language][code][0]}` : money
}
const MEASURES: ReadonlySet<UnitCode> = new Set(['kg', 'g', 'l', 'm', 'm2'])

/** The spelling in the script of the text, where the item has one. */
export function nameIn(language: Language, name: string, aliases: readonly string[]): string {
  const wanted = isRightToLeft(language) ? /\p{Script=Arabic}/u : /\p{Script=Latin}/u
  return [name, ...aliases].find((each) => wanted.test(each)) ?? name
}
