import { z } from 'zod'
import { readDigits } from '../../language/digits.ts'
import { fromDinars, MOST_CENTIMES, type Centimes } from '../../money.ts'

export type PagePrice = { price: Centimes; name: string | null; from: 'json-ld' | 'microdata' | 'open-graph' }
export type NoPrice = 'no_price' | 'foreign_currency'

/**
 * The price that a product's page tells machines: from JSON-LD, then microdata, then Open Graph. Never from its
 * text, in which a crossed-out price looks like the real one. In dinars only: nothing is converted.
 */
export function priceOnPage(html: string): PagePrice | NoPrice {
  const said = [...jsonLd(html), ...microdata(html), ...openGraph(html)]
  const inDinars = said.filter(({ currency }) => currency === null || /^(DZD|DA|د\.?ج)$/i.test(currency))
  for (const { amount, name, from } of inDinars) {
    const dinars =
      typeof amount === 'number' ? amount : readDigits(amount.replace(/[^\d.,\s\u00a0\u202f]/g, '').trim())
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

function jsonLd(html: string): Said[] {
  const scripts = html.matchAll(
    /<script\b[^>]*type\s*=\s*["']?application\/ld\+json["']?[^>]*>([\s\S]*?)<\/script>/gi,
  )
  return [...scripts]
    .flatMap(([, body = '']) => productsIn(parsed(body)))
    .flatMap(({ name = null, offers }) =>
      (Array.isArray(offers) ? offers : offers ? [offers] : []).flatMap((each) => {
        const price = each.price ?? each.lowPrice
        return price === undefined
          ? []
          : { amount: price, currency: each.priceCurrency ?? null, name, from: 'json-ld' as const }
      }),
    )
}

/** Products anywhere in a document: alone, in a list or in a graph. */
function productsIn(value: unknown, depth = 0): z.output<typeof product>[] {
  if (depth > 8 || typeof value !== 'object' || value === null) return []
  const read = product.safeParse(value)
  const isProduct = read.success && [read.data['@type']].flat().some((type) => /Product/i.test(type))
  const inside = Object.values(value).flatMap((each) => productsIn(each, depth + 1))
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

function microdata(html: string): Said[] {
  const of = (prop: string) =>
    [
      ...html.matchAll(
        new RegExp(`<([a-z0-9]+)\\b([^>]*\\bitemprop\\s*=\\s*["']?${prop}["'\\s/>][^>]*)>([^<]*)`, 'gi'),
      ),
    ]
      .map(([, , attributes = '', text = '']) => attribute(attributes, 'content') ?? text.trim())
      .filter(Boolean)
  const [currency = null] = of('priceCurrency')
  const [name = null] = of('name')
  return of('price').map((amount) => ({ amount, currency, name, from: 'microdata' }))
}

function openGraph(html: string): Said[] {
  const metas = new Map(
    [...html.matchAll(/<meta\b([^>]*)>/gi)].flatMap(([, attributes = '']) => {
      const key = attribute(attributes, 'property') ?? attribute(attributes, 'name')
      const content = attribute(attributes, 'content')
      return key && content ? [[key.toLowerCase(), content] as const] : []
    }),
  )
  const price = metas.get('product:price:amount') ?? metas.get('og:price:amount')
  if (price === undefined) return []
  const currency = metas.get('product:price:currency') ?? metas.get('og:price:currency') ?? null
  return [{ amount: price, currency, name: metas.get('og:title') ?? null, from: 'open-graph' }]
}

function attribute(attributes: string, name: string): string | null {
  const found = new RegExp(`\\b${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(attributes)
  return found ? (found[1] ?? found[2] ?? found[3] ?? '').trim() : null
}
