import { listPrices } from '../../market/capabilities.ts'
import { marketTrends } from '../../market/trends.ts'
import { listWatchedPages } from '../../market/watching/capabilities.ts'
import { each, one, plain, type Answers } from './answering.ts'
import { sentences as say } from './sentences.ts'

/** A series of the country by what people call it, with its codes. */
const NAMED: readonly (readonly [RegExp, RegExp])[] = [
  [/infla|تضخم|غلا|ghla/iu, /CPI|INFLATION/i],
  [/croissance|growth|نمو/iu, /KD\.ZG$/],
  [/population|سكان|sokan/iu, /POP/],
  [/pib|gdp|produit intérieur|ناتج/iu, /GDP/],
]

/** How questions about what is watched outside are answered. */
export const watchingAnswers = {
  country({ said, dates, asking }) {
    return one(marketTrends, said ? dates : {}, ({ indicators }, t) => {
      const [, codes] = NAMED.find(([words]) => words.test(asking.says)) ?? []
      const named = codes ? indicators.filter(({ code }) => codes.test(code)) : []
      const asked = named.length > 0 ? named : indicators
      const list = asked.flatMap(({ name, unit, source, points }) => {
        const last = points.at(-1)
        const place = /https?:\/\/([^/\s]+)/.exec(source)?.[1] ?? source
        return last ? [`• ${name} : ${t.number(last.value)} ${unit}, ${t.day(last.date)} (${place})`] : []
      })
      if (list.length === 0) return t.of(say.noCountry)
      return [`${t.of(say.country)} :`, ...list.slice(0, 6), t.of(say.notYours)].join('\n')
    })
  },
  price_history({ slots }) {
    return each(slots.competitor.slice(0, 1), ({ id, name }) =>
      one(listPrices, { id, pageSize: 8 }, ({ items }, t) => {
        const asked = slots.item.map((item) => item.id)
        const prices = asked.length > 0 ? items.filter(({ itemId }) => asked.includes(itemId ?? '')) : items
        const list = prices.map(({ product, price, date, before }) => {
          const was = before ? ` (${t.of(say.wasBefore)} ${t.money(before.price)})` : ''
          return `• ${product} : ${t.money(price)}, ${t.day(date)}${was}`
        })
        return list.length === 0 ? t.of(say.noPriceHistory)(name) : [`${name} :`, ...list].join('\n')
      }),
    )
  },
  pages({ slots, asking }) {
    const competitors = slots.competitor.length > 0 ? slots.competitor : asking.competitors
    if (competitors.length === 0) return plain((t) => t.of(say.noCompetitors))
    return each(competitors, ({ id, name }) =>
      one(listWatchedPages, { id }, ({ items }, t) => {
        if (items.length === 0) return `${name} : ${t.of(say.noPages)}`
        const list = items.map(({ product, url, failure, checkedAt }) => {
          const state = failure ?? (checkedAt ? t.day(checkedAt.slice(0, 10)) : '')
          return `• ${product || url}${state ? ` (${state})` : ''}`
        })
        return [`${t.of(say.watched)} · ${name} :`, ...list].join('\n')
      }),
    )
  },
} satisfies Answers
