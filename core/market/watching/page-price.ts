import { z } from 'zod'
import { readDigits } from '../../language/digits.ts'
import { fromDinars, MOST_CENTIMES, type Centimes } from '../../money.ts'
import { attribute, tagsIn, textAfter, type Tag } from './tags.ts'

/** Of a document of machines: a page with one product has some dozens. */
const MOST_LOOKED_AT = 20_000
const LONGEST_AMOUNT = 40

export type PagePrice = { price: Centimes; name: string | null; from: 'json-ld' | 'microdata' | 'open-graph' }
export type NoPrice = 'no_price' | 'foreign_currency'

/**
 * The price that a product's page tells machines: from JSON-LD, then microdata, then Open Graph. Never from its
 * text, in which a crossed-out price looks like the real one. In dinars only: nothing is converted.
 */
export function priceOnPage(html: string): PagePrice | NoPrice {
  const tags = [...tagsIn(html)]
  const said = [...jsonLd(html, tags), ...microdata(html, tags), ...openGraph(tags)]
  const inDinars = said.filter(({ currency }) => currency === null || /^(DZD|DA|د\.?ج)$/i.test(currency))
  for (const { amount, name, from } of inDinars) {
    const dinars =
      typeof amount === 'number'
        ? amount
        : readDigits(
            amount
              .slice(0, LONGEST_AMOUNT)
              .replace(/[^\d.,\s\u00a0\u202f]/g, '')
              .trim(),
          )
    if (dinars !== null && dinars > 0 && dinars * 100 <= MOST_CENTIMES)
      return { price: fromDinars(dinars), name, from }
  }
  return said.length > 0 && inDinars.length === 0 ? 'foreign_currency' : 'no_price'
}

type Said = { amount: string | number; currency: string | null; name: string | null; from: PagePrice['from'] }

const amount = z.union([z.string(), z.number()])
const offer = z.object({
  price: amount.optional(),
  lowPrice: amount.optional(),
  priceCurrency: z.string().optional(),
})
const product = z.object({
  '@type': z.union([z.string(), z.array(z.string())]),
  name: z.string().optional(),
  offers: z.union([offer, z.array(offer)]).optional(),
})

function jsonLd(html: string, tags: readonly Tag[]): Said[] {
  return scriptsIn(html, tags)
    .flatMap((body) => productsIn(parsed(body), { left: MOST_LOOKED_AT }))
    .flatMap(({ name = null, offers }) =>
      (Array.isArray(offers) ? offers : offers ? [offers] : []).flatMap((each) => {
        const price = each.price ?? each.lowPrice
        return price === undefined
          ? []
          : { amount: price, currency: each.priceCurrency ?? null, name, from: 'json-ld' as const }
      }),
    )
}

/** Each script once: one that is open to the end of the page holds no other. */
function scriptsIn(html: string, tags: readonly Tag[]): string[] {
  const bodies: string[] = []
  let past = 0
  for (const tag of tags) {
    if (tag.end <= past || tag.name !== 'script') continue
    if (attribute(tag.attributes, 'type')?.toLowerCase() !== 'application/ld+json') continue
    past = html.indexOf('</', tag.end)
    while (past >= 0 && !/^<\/script/i.test(html.slice(past, past + 8))) past = html.indexOf('</', past + 2)
    if (past < 0) break
    bodies.push(html.slice(tag.end, past))
  }
  return bodies
}

/** Products anywhere in a document: alone, in a list or in a graph. `looks` counts down over all of it. */
function productsIn(value: unknown, looks: { left: number }, depth = 0): z.output<typeof product>[] {
  if (depth > 8 || typeof value !== 'object' || value === null || looks.left-- <= 0) return []
  const read = product.safeParse(value)
  const isProduct = read.success && [read.data['@type']].flat().some((type) => /Product/i.test(type))
  const inside = Object.values(value).flatMap((each) => productsIn(each, looks, depth + 1))
  return isProduct ? [read.data, ...inside] : inside
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // Many shops print broken JSON; their microdata may still be read.
    return null
  }
}

function microdata(html: string, tags: readonly Tag[]): Said[] {
  const of = (prop: string) =>
    tags
      .filter(({ attributes }) => attribute(attributes, 'itemprop')?.toLowerCase() === prop)
      .map((tag) => attribute(tag.attributes, 'content') ?? textAfter(html, tag))
      .filter(Boolean)
  const [currency = null] = of('pricecurrency')
  const [name = null] = of('name')
  return of('price').map((amount) => ({ amount, currency, name, from: 'microdata' }))
}

function openGraph(tags: readonly Tag[]): Said[] {
  const metas = new Map(
    tags.flatMap(({ name, attributes }) => {
      const key = name === 'meta' && (attribute(attributes, 'property') ?? attribute(attributes, 'name'))
      const content = key ? attribute(attributes, 'content') : null
      return key && content ? [[key.toLowerCase(), content] as const] : []
    }),
  )
  const price = metas.get('product:price:amount') ?? metas.get('og:price:amount')
  if (price === undefined) return []
  const currency = metas.get('product:price:currency') ?? metas.get('og:price:currency') ?? null
  return [{ amount: price, currency, name: metas.get('og:title') ?? null, from: 'open-graph' }]
}
