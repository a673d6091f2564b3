import { comparePrices, listCompetitors } from '../../market/capabilities.ts'
import { analyzeMarket } from '../../market/analysis.ts'
import type { Question } from '../understanding/questions.ts'
import { each, one, type About, type Answering, type Answers, type Asking } from './answering.ts'
import { sentences as say } from './sentences.ts'

/** How questions about competitors are answered. */
export const marketAnswers = {
  competitor_price: atCompetitors,
  competitors: atCompetitors,
  item_at_competitors({ slots }) {
    return each(slots.item, (item) =>
      one(comparePrices, { itemId: item.id }, ({ items }, t) => {
        const [found] = items
        if (!found || found.theirs.length === 0) return `${item.name} : ${t.of(say.noCompetitorPrice)}`
        const theirs = found.theirs.toSorted((a, b) => a.price - b.price)
        const [cheapest] = theirs
        return `${found.name} : ${cheapest ? `${t.of(say.cheapest)} ${cheapest.competitor} ${t.money(cheapest.price)}` : ''}. ${theirs
          .slice(1, 5)
          .map(({ competitor, price }) => `${competitor} ${t.money(price)}`)
          .join(', ')}${theirs.length > 1 ? '. ' : ''}${t.of(say.ours)} ${t.money(found.ourPrice)}.`
      }),
    )
  },
  trends({ said, dates }) {
    return one(analyzeMarket, said ? dates : {}, ({ text }) => text)
  },
} satisfies Answers

function atCompetitors({ ask, slots, asking }: About): Answering {
  return competitorPrices({ ask, slots }, asking)
}

function competitorPrices({ ask, slots }: Pick<Question, 'ask' | 'slots'>, asking: Asking): Answering {
  return one(listCompetitors, { pageSize: 100 }, ({ items }, t) => {
    const asked = items.filter(({ id }) => slots.competitor.some((competitor) => competitor.id === id))
    if (ask === 'competitors' || asked.length === 0)
      return items.length === 0
        ? t.of(say.noCompetitors)
        : `${t.of(say.competitors)} : ${items.map(({ name }) => name).join(', ')}.`
    const wanted = slots.item
    return asked
      .map(({ name, prices }) => {
        const theirs =
          wanted.length > 0
            ? prices.filter(({ itemId, product }) =>
                wanted.some((item) => item.id === itemId || item.name === product),
              )
            : prices
        if (wanted.length === 0 && asking.heard('cheap')) {
          const cheaper = theirs.filter(({ difference }) => difference !== undefined && difference < 0)
          return cheaper.length === 0
            ? `${name} : ${t.of(say.cheaperNone)}`
            : `${name}, ${t.of(say.cheaperThere)} : ${cheaper
                .slice(0, 6)
                .map(
                  ({ product, price, ourPrice }) =>
                    `${product} ${t.money(price)} (${t.of(say.ours)} ${t.money(ourPrice ?? 0)})`,
                )
                .join(', ')}.`
        }
        if (theirs.length === 0) return `${name} : ${t.of(say.noCompetitorPrice)}`
        const line = (price: (typeof theirs)[number]) => `${price.product} ${t.money(price.price)}`
        if (wanted.length === 0) return `${name} : ${theirs.slice(0, 8).map(line).join(', ')}.`
        return theirs
          .slice(0, 4)
          .map(
            (price) =>
              `${name} : ${line(price)} (${t.day(price.date)})${price.ourPrice === undefined ? '' : `, ${t.of(say.ours)} ${t.money(price.ourPrice)} (${price.price > price.ourPrice ? '+' : '−'}${t.money(Math.abs(price.price - price.ourPrice))})`}.`,
          )
          .join('\n')
      })
      .join('\n')
  })
}
