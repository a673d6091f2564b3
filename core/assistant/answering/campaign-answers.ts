import { getCampaign, listCampaigns } from '../../marketing/campaigns.ts'
import type { Campaign } from '../../marketing/contract.ts'
import { getWays, pasteCampaign, previewSending } from '../../marketing/sending/capabilities.ts'
import { each, one, plain, type About, type Answering, type Answers } from './answering.ts'
import { countedNouns } from '../../language/counted-nouns.ts'
import { sentences as say } from './sentences.ts'
import { capital, type Tongue } from './voice.ts'

/** How questions about campaigns are answered: what they brought, and how they go out. */
export const campaignAnswers = {
  campaign(about) {
    if (about.slots.campaign.length === 0) return everyCampaign()
    return ofCampaign((id) =>
      one(getCampaign, { id }, (whole, t) => {
        const { status, during, before } = whole
        const takings =
          during.revenue === 0 && before.revenue === 0
            ? ''
            : `\n${t.of(say.inCampaign)} : ${t.money(during.revenue)} (${t.of(say.beforeCampaign)} : ${t.money(before.revenue)}).`
        return `${figures(whole, t)} (${t.of(say.status[status])})${takings}`
      }),
    )(about)
  },
  best_campaign({ asking }) {
    return one(listCampaigns, { pageSize: 100 }, ({ items }, t) => {
      const key = (campaign: Campaign) =>
        asking.heard('orders')
          ? campaign.orders
          : asking.heard('revenue') || asking.heard('sales')
            ? campaign.revenue
            : (campaign.returnOnSpend ?? 0)
      const best = items.toSorted((a, b) => key(b) - key(a))[0]
      return best ? `${t.of(say.bestCampaign)} : ${figures(best, t)}` : t.of(say.noCampaigns)
    })
  },
  campaigns: everyCampaign,
  sending_ways() {
    return one(getWays, {}, ({ whatsapp, telegram }, t) =>
      [
        `${t.of(say.waysHead)} :`,
        `• ${whatsapp.open && whatsapp.template ? t.of(say.whatsappOpen)(whatsapp.template.name) : t.of(say.whatsappClosed)}`,
        `• ${telegram.channel ? t.of(say.telegramOpen)(telegram.channel) : t.of(say.telegramClosed)}`,
        `• ${t.of(say.elsewherePaste)}`,
      ].join('\n'),
    )
  },
  recipients: ofText((id) =>
    one(previewSending, { id }, ({ recipients, reason, sample, left }, t) => {
      const others = Object.values(left).reduce((sum, count) => sum + count, 0)
      return [
        `${t.of(say.wouldReceive)(t.count(recipients, countedNouns.person))}.${reason ? ` ${reason}` : ''}`,
        ...(sample ? [`${t.of(say.theyRead)} : « ${sample} »`] : []),
        ...(others > 0 ? [t.of(say.leftOut)(t.count(others, countedNouns.customer))] : []),
      ].join('\n')
    }),
  ),
  paste: ofText((id) =>
    one(pasteCampaign, { id }, ({ text, hashtags, code, how, recipients }, t) =>
      [
        ...(text ? [`« ${text} »`] : []),
        ...(hashtags.length > 0 ? [hashtags.join(' ')] : []),
        `code : ${code}`,
        ...(recipients.length > 0
          ? [t.of(say.wouldReceive)(t.count(recipients.length, countedNouns.person))]
          : []),
        how,
      ].join('\n'),
    ),
  ),
} satisfies Answers

function everyCampaign(): Answering {
  return one(listCampaigns, { pageSize: 100 }, ({ items }, t) => {
    if (items.length === 0) return t.of(say.noCampaigns)
    const list = items
      .slice(0, 8)
      .map(({ name, channel, revenue }) => `${name} (${channel}, ${t.money(revenue)})`)
    return `${t.of(say.campaigns)} : ${list.join(', ')}.`
  })
}

const MOST_CAMPAIGNS = 2

/** What goes out has a text first. */
function ofText(answer: (id: string) => Answering) {
  return (about: About): Answering => {
    const bare = about.slots.campaign.find(({ id }) => about.asking.textless.includes(id))
    return bare ? plain((t) => t.of(say.noText)(bare.name)) : ofCampaign(answer)(about)
  }
}

function ofCampaign(answer: (id: string) => Answering) {
  return ({ slots }: About): Answering =>
    slots.campaign.length === 0
      ? plain((t) => t.of(say.which))
      : each(slots.campaign.slice(0, MOST_CAMPAIGNS), ({ id }) => answer(id))
}

function figures(campaign: Campaign, t: Tongue): string {
  const back =
    campaign.returnOnSpend === null ? '' : `, ${t.number(campaign.returnOnSpend)} ${t.of(say.perDinar)}`
  const per =
    campaign.costPerOrder === null ? '' : `, ${t.money(campaign.costPerOrder)} ${t.of(say.perOrder)}`
  return `${campaign.name} : ${t.count(campaign.orders, countedNouns.order)}, ${t.money(campaign.revenue)} ${t.of(say.revenueOf)}, ${t.money(campaign.spend)} ${t.of(say.spend)}${back}${per}. ${capital(t.of(say.reached)(t.count(campaign.reach, countedNouns.person)))}, ${t.count(campaign.clicks, countedNouns.click)}${campaign.budget === null ? '' : `, ${t.of(say.budget)} ${t.money(campaign.budget)}`}.`
}
