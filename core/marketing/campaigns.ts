import { bookingDay } from '../booking.ts'
import { defineCapability, everyDoor, noDoor, type Shop } from '../capability.ts'
import { defined } from '../defined.ts'
import { SanadError } from '../errors.ts'
import { centimes } from '../money.ts'
import { inOrder } from '../periods.ts'
import { nothing } from '../shapes.ts'
import type { Row } from '../storage/database.ts'
import { periodBefore } from '../time.ts'
import {
  campaign,
  campaignChanges,
  campaignId,
  campaignList,
  campaignQuery,
  campaignWhole,
  newCampaign,
  newResult,
  type Campaign,
  type CampaignStatus,
} from './contract.ts'
import * as store from './campaigns-store.ts'
import { codeFrom, stepTo } from './rules.ts'
import { deliveryOf } from './sending/store.ts'

export const listCampaigns = defineCapability({
  name: 'marketing_list_campaigns',
  about: 'List campaigns with reach, clicks, orders, revenue, spend, cost per order and return on spend.',
  effect: 'reads',
  may: 'figures',
  doors: everyDoor,
  input: campaignQuery,
  output: campaignList,
  async run(query, shop) {
    const { rows, ...page } = await store.listCampaigns(shop, query)
    return { items: await withFigures(shop, rows), ...page }
  },
})

export const getCampaign = defineCapability({
  name: 'marketing_get_campaign',
  about: "One campaign with its results, and the shop's takings beside those of the days before it.",
  effect: 'reads',
  may: 'figures',
  doors: everyDoor,
  input: campaignId,
  output: campaignWhole,
  async run({ id }, shop) {
    const row = await store.findCampaign(shop, id)
    const ran = { from: row.from, to: row.to < shop.today ? row.to : laterOf(row.from, shop.today) }
    const former = periodBefore(ran)
    const [during, before] = [await store.takings(shop, ran), await store.takings(shop, former)]
    return {
      ...(await shown(shop, row)),
      delivery: await deliveryOf(shop, id),
      results: (await store.resultsOf(shop, [id])).map(store.toResult),
      during: { ...ran, sales: during.sales, revenue: centimes(during.revenue) },
      before: { ...former, sales: before.sales, revenue: centimes(before.revenue) },
      change:
        before.revenue === 0
          ? null
          : Math.round(((during.revenue - before.revenue) / before.revenue) * 1000) / 10,
    }
  },
})

export const createCampaign = defineCapability({
  name: 'marketing_create_campaign',
  about:
    'Draft a campaign on a channel between two days, with a budget and a code that orders carry (made from the name when none is given).',
  effect: 'changes',
  may: 'owner',
  doors: everyDoor,
  input: newCampaign,
  output: campaign,
  async run({ code, ...fields }, shop) {
    inOrder(fields)
    if (fields.contentId) await store.contentMustExist(shop, fields.contentId)
    const row = await store.insertCampaign(shop, {
      ...fields,
      budget: fields.budget ?? null,
      contentId: fields.contentId ?? null,
      code: await freeCode(shop, code, fields.name),
    })
    shop.change.record({
      undo: { capability: 'marketing_archive_campaign', input: { id: row.id } },
      touches: [`campaign:${row.id}`],
      uses: row.contentId ? [`content:${row.contentId}`] : [],
    })
    return shown(shop, row)
  },
})

export const updateCampaign = defineCapability({
  name: 'marketing_update_campaign',
  about:
    'Change a campaign, or take it a step on: draft, approved, scheduled, sent or published, finished. What is out is not drafted again.',
  effect: 'changes',
  may: 'owner',
  doors: everyDoor,
  input: campaignChanges,
  output: campaign,
  async run({ id, ...said }, shop) {
    const row = await store.findCampaign(shop, id)
    inOrder({ from: said.from ?? row.from, to: said.to ?? row.to })
    if (said.contentId) await store.contentMustExist(shop, said.contentId)
    if (said.code) await freeCode(shop, said.code, row.name, id)
    if (said.status) stepTo(row.status as CampaignStatus, said.status)
    await store.updateCampaign(shop, id, defined(said))
    recordUpdate(shop, await shown(shop, row), Object.keys(defined(said)))
    return shown(shop, await store.findCampaign(shop, id))
  },
})

export const putBackCampaign = defineCapability({
  name: 'marketing_put_back_campaign',
  about: 'Put a changed campaign back as it stood, its step included.',
  effect: 'changes',
  may: 'owner',
  doors: noDoor,
  input: campaignChanges,
  output: nothing,
  async run({ id, ...former }, shop) {
    await store.findCampaign(shop, id)
    await store.updateCampaign(shop, id, defined(former))
    return {}
  },
})

export const archiveCampaign = defineCapability({
  name: 'marketing_archive_campaign',
  about: 'Take a campaign off the list. Its results and orders stay.',
  effect: 'erases',
  may: 'owner',
  doors: everyDoor,
  input: campaignId,
  output: nothing,
  async run({ id }, shop) {
    await store.findCampaign(shop, id)
    await store.updateCampaign(shop, id, { archivedAt: shop.clock.now().toISOString() })
    shop.change.record({
      undo: { capability: 'marketing_restore_campaign', input: { id } },
      touches: [`campaign:${id}`],
    })
    return {}
  },
})

export const restoreCampaign = defineCapability({
  name: 'marketing_restore_campaign',
  about: 'Put a campaign back on the list.',
  effect: 'changes',
  may: 'owner',
  doors: noDoor,
  input: campaignId,
  output: nothing,
  async run({ id }, shop) {
    await store.findCampaign(shop, id, { archived: true })
    await store.updateCampaign(shop, id, { archivedAt: null })
    return {}
  },
})

export const addResult = defineCapability({
  name: 'marketing_add_result',
  about:
    'Note what a campaign brought on a day: reach, clicks, messages, orders, revenue, spend. Answers the campaign with its new totals.',
  effect: 'changes',
  may: 'owner',
  doors: everyDoor,
  input: newResult,
  output: campaign,
  async run({ id, date, ...figures }, shop) {
    const row = await store.findCampaign(shop, id)
    const result = await store.insertResult(shop, {
      campaignId: id,
      date: bookingDay(shop, date),
      reach: figures.reach ?? 0,
      clicks: figures.clicks ?? 0,
      messages: figures.messages ?? 0,
      orders: figures.orders ?? 0,
      revenue: figures.revenue ?? 0,
      spend: figures.spend ?? 0,
    })
    shop.change.record({
      undo: { capability: 'marketing_delete_result', input: { id: result.id } },
      touches: [`campaign-result:${result.id}`],
      uses: [`campaign:${id}`],
    })
    return shown(shop, row)
  },
})

export const deleteResult = defineCapability({
  name: 'marketing_delete_result',
  about: 'Take back a noted result of a campaign.',
  effect: 'erases',
  may: 'owner',
  doors: noDoor,
  input: campaignId,
  output: nothing,
  async run({ id }, shop) {
    await store.setResultDeleted(shop, id, shop.clock.now().toISOString())
    return {}
  },
})

export async function shown(shop: Shop, row: Row<'Campaign'>): Promise<Campaign> {
  const [campaign] = await withFigures(shop, [row])
  if (!campaign) throw new Error('one campaign in, one out')
  return campaign
}

async function withFigures(shop: Shop, rows: readonly Row<'Campaign'>[]): Promise<Campaign[]> {
  const ids = rows.map(({ id }) => id)
  const results = Map.groupBy(await store.resultsOf(shop, ids), ({ campaignId }) => campaignId)
  const byCode = await store.salesByCode(
    shop,
    rows.flatMap(({ code }) => code ?? []),
  )
  return rows.map((row) => store.toCampaign(row, results.get(row.id) ?? [], byCode))
}

/** Throws `taken` where the code said is another campaign's. */
async function freeCode(
  shop: Shop,
  said: string | undefined,
  name: string,
  except?: string,
): Promise<string> {
  const taken = await store.codesTaken(shop, except)
  if (said === undefined) return codeFrom(name, taken)
  if (taken(said)) throw new SanadError('taken', { what: 'campaign', path: 'code' })
  return said
}

function laterOf(one: string, other: string): string {
  return one > other ? one : other
}

function recordUpdate(shop: Shop, before: Campaign, fields: string[]): void {
  if (fields.length === 0) return
  const old = Object.fromEntries(Object.entries(before).filter(([field]) => fields.includes(field)))
  shop.change.record({
    undo: { capability: 'marketing_put_back_campaign', input: { id: before.id, ...old } },
    touches: fields.map((field) => `campaign:${before.id}:${field}`),
    uses: [`campaign:${before.id}`],
  })
}
