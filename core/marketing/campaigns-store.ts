import type { Shop } from '../capability.ts'
import { notFound, SanadError } from '../errors.ts'
import { newId } from '../ids.ts'
import { foldName } from '../language/fold-name.ts'
import { centimes } from '../money.ts'
import { contains } from '../storage/contains.ts'
import type { Row } from '../storage/database.ts'
import { pageOf, type PageQuery } from '../storage/pages.ts'
import type { Day } from '../time.ts'
import type { Campaign, CampaignStatus, Channel, Result } from './contract.ts'
import { costPerOrder, ordersOf, returnOnSpend } from './rules.ts'

export async function findCampaign(
  shop: Shop,
  id: string,
  { archived = false } = {},
): Promise<Row<'Campaign'>> {
  const row = await shop.tx
    .selectFrom('Campaign')
    .selectAll()
    .where('businessId', '=', shop.business.id)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row || (row.archivedAt && !archived)) throw notFound('campaign')
  return row
}

export async function listCampaigns(shop: Shop, query: PageQuery & { status?: CampaignStatus | undefined }) {
  let from = shop.tx
    .selectFrom('Campaign')
    .where('businessId', '=', shop.business.id)
    .where('archivedAt', 'is', null)
  if (query.status) from = from.where('status', '=', query.status)
  if (query.search) from = from.where(contains('folded', foldName(query.search)))
  return pageOf(from, query, (rows) => rows.selectAll().orderBy('id', 'desc'))
}

/** Whether a code is in use, in any case; also by a campaign that is archived, whose sales still carry it. */
export async function codesTaken(shop: Shop, except?: string): Promise<(code: string) => boolean> {
  const rows = await shop.tx
    .selectFrom('Campaign')
    .select(['id', 'code'])
    .where('businessId', '=', shop.business.id)
    .execute()
  const taken = new Set(rows.filter(({ id }) => id !== except).map(({ code }) => code?.toUpperCase()))
  return (code) => taken.has(code.toUpperCase())
}

export async function contentMustExist(shop: Shop, id: string): Promise<void> {
  const row = await shop.tx
    .selectFrom('Content')
    .select('id')
    .where('businessId', '=', shop.business.id)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) throw new SanadError('no_such', { what: 'content', path: 'contentId' })
}

export async function insertCampaign(
  shop: Shop,
  values: Pick<Row<'Campaign'>, 'name' | 'channel' | 'budget' | 'from' | 'to' | 'code' | 'contentId'>,
): Promise<Row<'Campaign'>> {
  const row = {
    ...values,
    id: newId(),
    businessId: shop.business.id,
    folded: foldName(values.name),
    status: 'draft',
    sending: null,
    createdAt: shop.clock.now().toISOString(),
    archivedAt: null,
  }
  await shop.tx.insertInto('Campaign').values(row).execute()
  return row
}

export async function updateCampaign(
  shop: Pick<Shop, 'tx' | 'business'>,
  id: string,
  values: Partial<Row<'Campaign'>>,
): Promise<void> {
  if (Object.keys(values).length === 0) return
  const folded = values.name === undefined ? {} : { folded: foldName(values.name) }
  await shop.tx
    .updateTable('Campaign')
    .set({ ...values, ...folded })
    .where('businessId', '=', shop.business.id)
    .where('id', '=', id)
    .execute()
}

export async function insertResult(
  shop: Shop,
  values: Omit<Row<'CampaignResult'>, 'id' | 'businessId' | 'createdAt' | 'deletedAt'>,
): Promise<Row<'CampaignResult'>> {
  const row = {
    ...values,
    id: newId(),
    businessId: shop.business.id,
    createdAt: shop.clock.now().toISOString(),
    deletedAt: null,
  }
  await shop.tx.insertInto('CampaignResult').values(row).execute()
  return row
}

/** Throws `not_found`. */
export async function setResultDeleted(shop: Shop, id: string, deletedAt: string | null): Promise<void> {
  const done = await shop.tx
    .updateTable('CampaignResult')
    .set({ deletedAt })
    .where('businessId', '=', shop.business.id)
    .where('id', '=', id)
    .executeTakeFirst()
  if (done.numUpdatedRows === 0n) throw notFound('campaign')
}

export async function resultsOf(
  shop: Shop,
  campaignIds: readonly string[],
): Promise<Row<'CampaignResult'>[]> {
  if (campaignIds.length === 0) return []
  return shop.tx
    .selectFrom('CampaignResult')
    .selectAll()
    .where('businessId', '=', shop.business.id)
    .where('campaignId', 'in', campaignIds)
    .where('deletedAt', 'is', null)
    .orderBy('date', 'desc')
    .orderBy('id', 'desc')
    .execute()
}

/** Standing sales by the campaign code that they carry, in capitals. */
export async function salesByCode(
  shop: Shop,
  codes: readonly string[],
): Promise<Map<string, { orders: number; revenue: number }>> {
  const spelled = [...new Set(codes.flatMap((code) => [code, code.toUpperCase(), code.toLowerCase()]))]
  if (spelled.length === 0) return new Map()
  const rows = await shop.tx
    .selectFrom('Sale')
    .select((sale) => [
      'campaignCode',
      sale.fn.countAll<number>().as('orders'),
      sale.fn.sum<number>('total').as('revenue'),
    ])
    .where('businessId', '=', shop.business.id)
    .where('campaignCode', 'in', spelled)
    .where('deletedAt', 'is', null)
    .groupBy('campaignCode')
    .execute()
  const found = new Map<string, { orders: number; revenue: number }>()
  for (const { campaignCode, orders, revenue } of rows) {
    const code = (campaignCode ?? '').toUpperCase()
    const before = found.get(code) ?? { orders: 0, revenue: 0 }
    found.set(code, { orders: before.orders + orders, revenue: before.revenue + revenue })
  }
  return found
}

/** The whole shop's takings in a period. */
export async function takings(
  shop: Shop,
  { from, to }: { from: Day; to: Day },
): Promise<{ revenue: number; sales: number }> {
  const row = await shop.tx
    .selectFrom('SalesDay')
    .select((day) => [
      day.fn.sum<number | null>('revenue').as('revenue'),
      day.fn.sum<number | null>('sales').as('sales'),
    ])
    .where('businessId', '=', shop.business.id)
    .where('date', '>=', from)
    .where('date', '<=', to)
    .executeTakeFirst()
  return { revenue: row?.revenue ?? 0, sales: row?.sales ?? 0 }
}

export function toResult(row: Row<'CampaignResult'>): Result {
  const { businessId: _, deletedAt: __, ...shown } = row
  return { ...shown, revenue: centimes(row.revenue), spend: centimes(row.spend) }
}

export function toCampaign(
  row: Row<'Campaign'>,
  results: readonly Row<'CampaignResult'>[],
  byCode: ReadonlyMap<string, { orders: number; revenue: number }>,
): Campaign {
  const sum = (field: 'reach' | 'clicks' | 'messages' | 'orders' | 'revenue' | 'spend') =>
    results.reduce((total, result) => total + result[field], 0)
  const found = byCode.get((row.code ?? '').toUpperCase())
  const reported = { orders: sum('orders'), revenue: centimes(sum('revenue')) }
  const matched = { orders: found?.orders ?? 0, revenue: centimes(found?.revenue ?? 0) }
  const counted = ordersOf(reported, matched)
  const spend = centimes(sum('spend'))
  const budget = row.budget === null ? null : centimes(row.budget)
  return {
    id: row.id,
    name: row.name,
    channel: row.channel as Channel,
    budget,
    from: row.from,
    to: row.to,
    code: row.code ?? '',
    contentId: row.contentId,
    status: row.status as CampaignStatus,
    reach: sum('reach'),
    clicks: sum('clicks'),
    messages: sum('messages'),
    ...counted,
    reported,
    matched,
    spend,
    costPerOrder: costPerOrder(spend, counted.orders),
    returnOnSpend: returnOnSpend(counted.revenue, spend),
    overBudget: budget !== null && spend > budget,
    createdAt: row.createdAt,
  }
}
