import { comparePrices, listCompetitors } from '../../market/capabilities.ts'
import { analyzeMarket } from '../../market/analysis.ts'
import { listCampaigns } from '../../marketing/campaigns.ts'
import type { Campaign } from '../../marketing/contract.ts'
import type { Question } from '../understanding/questions.ts'
import { each, one, type About, type Answering, type Answers, type Asking } from './answering.ts'
import { sentences as say } from './sentences.ts'

/** How questions about competitors and campaigns are answered. */
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
  campaign: campaignFigures,
  best_campaign: campaignFigures,
  campaigns: campaignFigures,
  trends({ said, dates }) {
    return one(analyzeMarket, said ? dates : {}, ({ text }) => text)
  },
} satisfies Answers

function atCompetitors({ ask, slots, asking }: About): Answering {
  return competitorPrices({ ask, slots }, asking)
}

function campaignFigures({ ask, slots, asking }: About): Answering {
  return campaigns({ ask, slots }, asking)
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
              `${name} : ${line(price)} (${t.day(price.date)})${price.ourPrice === undefined ? '' : `, ${t.of(say.ours)} ${t.money(price.ourPrice)} (${t.of(price.price > price.ourPrice ? say.up : say.down)} ${t.money(Math.abs(price.price - price.ourPrice))})`}.`,
          )
          .join('\n')
      })
      .join('\n')
  })
}

function campaigns({ ask, slots }: Pick<Question, 'ask' | 'slots'>, asking: Asking): Answering {
  return one(listCampaigns, { pageSize: 100 }, ({ items }, t) => {
    if (items.length === 0) return t.of(say.noCampaigns)
    const figures = (campaign: Campaign) => {
      const back =
        campaign.returnOnSpend === null ? '' : `, ${t.number(campaign.returnOnSpend)} ${t.of(say.perDinar)}`
      const per =
        campaign.costPerOrder === null ? '' : `, ${t.money(campaign.costPerOrder)} ${t.of(say.perOrder)}`
      return `${campaign.name} : ${t.number(campaign.orders)} ${t.of(say.orders)}, ${t.money(campaign.revenue)} ${t.of(say.revenueOf)}, ${t.money(campaign.spend)} ${t.of(say.spend)}${back}${per}. ${t.number(campaign.reach)} ${t.of(say.reach)}, ${t.number(campaign.clicks)} ${t.of(say.clicks)}${campaign.budget === null ? '' : `, ${t.of(say.budget)} ${t.money(campaign.budget)}`}.`
    }
    const asked = items.filter(({ id }) => slots.campaign.some((campaign) => campaign.id === id))
    if (ask === 'campaign' && asked.length > 0) return asked.slice(0, 2).map(figures).join('\n')
    if (ask === 'best_campaign') {
      const key = (campaign: Campaign) =>
        asking.heard('orders')
          ? campaign.orders
          : asking.heard('revenue') || asking.heard('sales')
            ? campaign.revenue
            : (campaign.returnOnSpend ?? 0)
      const best = items.toSorted((a, b) => key(b) - key(a))[0]
      return best ? `${t.of(say.bestCampaign)} : ${figures(best)}` : t.of(say.noCampaigns)
    }
    return `${t.of(say.campaigns)} : ${items
      .slice(0, 8)
      .map(({ name, channel, revenue }) => `${name} (${channel}, ${t.money(revenue)})`)
      .join(', ')}.`
  })
}
