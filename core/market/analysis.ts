import { z } from 'zod'
import { toldBy } from '../ai/prose.ts'
import { defineCapability, everyDoor } from '../capability.ts'
import { foldName } from '../language/fold-name.ts'
import { sayMoney, sayNumber } from '../language/money.ts'
import { sayDay } from '../language/say.ts'
import { centimes } from '../money.ts'
import { day, period, text } from '../shapes.ts'
import { comparePricesNow } from './beside.ts'
import { comparison, trends, type Trends } from './contract.ts'
import type { Reading } from './reading.ts'
import { trendsOf } from './trends.ts'
import { analysisWords, type AnalysisWords } from './words.ts'

export const analysisAsked = period.extend({ question: text.optional() }).strict()
export const analysis = z.object({
  text: z.string(),
  /** What the text rests on: no figure is in it that is not here. */
  data: z.object({
    period: z.object({ from: day, to: day }),
    products: trends.shape.products,
    comparison: comparison.shape.items,
    indicators: trends.shape.indicators,
    seasons: trends.shape.seasons,
  }),
  source: z.enum(['rules', 'model']),
})

/** What moved by less is not told. */
const TOLD_PERCENT = 1
const MOST_TOLD = 3
const TOLD_INDICATORS = new Set(['FP.CPI.TOTL.ZG', 'CPI.12M', 'EUR.DZD.DAY'])

export const analyzeMarket = defineCapability({
  name: 'market_analyze',
  about:
    "The market in a few sentences: own prices that moved, competitors' prices beside ours, the country's last figures, the next seasons of the trade; about one item where the question names it.",
  effect: 'reads',
  may: 'figures',
  doors: everyDoor,
  input: analysisAsked,
  output: analysis,
  async prepare(said, desk) {
    const told = await desk.read((tx) => analysisOf(said, { ...desk, tx }))
    const facts = { ...told, shape: analysis.shape.data, question: said.question }
    return { data: told.data, ...(await toldBy(desk, facts)) }
  },
  run: (_asked, _shop, prepared) => Promise.resolve(prepared),
})

async function analysisOf(
  { question, ...said }: z.output<typeof analysisAsked>,
  shop: Reading,
): Promise<{ text: string; data: z.output<typeof analysis>['data'] }> {
  const found = await trendsOf(said, shop)
  const prices = await comparePricesNow(shop)
  const about = aboutItem(question, [...found.products, ...prices.items])
  const products = found.products.filter(({ itemId }) => about === null || itemId === about)
  const compared = prices.items.filter(({ itemId }) => about === null || itemId === about)
  const indicators = found.indicators
    .filter(({ code }) => TOLD_INDICATORS.has(code))
    .map((each) => ({ ...each, points: each.points.slice(-1) }))
  const words = analysisWords[shop.language]
  const sentences = [
    ...ownPrices(products, words),
    ...theirPrices(compared, shop, words),
    ...country(indicators, shop, words),
    ...coming(found.seasons, shop, words),
  ]
  return {
    text: sentences.join('\n'),
    data: { period: found.period, products, comparison: compared, indicators, seasons: found.seasons },
  }
}

/** The item that a question names with its whole name; the longest of them. */
function aboutItem(
  question: string | undefined,
  items: readonly { itemId: string; name: string }[],
): string | null {
  if (question === undefined) return null
  const folded = foldName(question)
  const named = items
    .filter(({ name }) => folded.includes(foldName(name)))
    .sort((a, b) => b.name.length - a.name.length)
  return named[0]?.itemId ?? null
}

function ownPrices(products: Trends['products'], words: AnalysisWords): string[] {
  const moved = products
    .filter(({ change }) => change !== null && Math.abs(change) >= TOLD_PERCENT)
    .sort((a, b) => Math.abs(b.change ?? 0) - Math.abs(a.change ?? 0))
    .slice(0, MOST_TOLD)
  if (products.length === 0) return [words.noProducts]
  if (moved.length === 0) return [words.steady]
  return moved.map(({ name, change }) =>
    words.moved(name, `${(change ?? 0) > 0 ? '+' : ''}${sayNumber(change ?? 0, 1)}`),
  )
}

function theirPrices(
  items: z.output<typeof comparison>['items'],
  shop: Reading,
  words: AnalysisWords,
): string[] {
  if (items.length === 0) return [words.noCompetitors]
  return items.slice(0, MOST_TOLD).map((item) => {
    const ours = sayMoney(item.ourPrice, shop.language)
    const best = sayMoney(item.cheapest.price, shop.language)
    if (item.cheapest.competitorId !== null) return words.cheaper(item.cheapest.name, item.name, best, ours)
    return words.weAreCheapest(item.name, ours, sayMoney(centimes(item.average), shop.language))
  })
}

function country(indicators: Trends['indicators'], shop: Reading, words: AnalysisWords): string[] {
  return indicators.flatMap(({ name, unit, points, source }) => {
    const last = points.at(-1)
    if (!last) return []
    const value = unit === '%' ? `${sayNumber(last.value, 1)} %` : `${sayNumber(last.value, 2)} DA`
    return [words.indicator(name, value, sayDay(last.date, shop.language, shop.today), host(source))]
  })
}

function coming(seasons: Trends['seasons'], shop: Reading, words: AnalysisWords): string[] {
  return seasons
    .filter(({ to }) => to >= shop.today)
    .slice(0, 2)
    .map(({ name, from, effect }) => words.season(name, sayDay(from, shop.language, shop.today), effect))
}

/** The site of a source is enough in a sentence; the whole of it is in `data`. */
function host(source: string): string {
  return /https?:\/\/(?:www\.)?([^/\s]+)/.exec(source)?.[1] ?? source
}
