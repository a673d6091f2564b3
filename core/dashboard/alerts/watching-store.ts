import { sql } from 'kysely'
import { centimes } from '../../money.ts'
import { addDays, type Day } from '../../time.ts'
import type { PriceMove, Spending, StockedItem } from './rules.ts'
import type { BookedExpense } from './spending-rules.ts'
import type { Watched } from './store.ts'

type Books = Pick<Watched, 'tx' | 'business' | 'today'>

const MOST_LOW = 50
const EXPENSE_DAYS = 400
const FAILED_DAYS = 7

/** Items at their threshold or under it, the emptiest first. */
export async function lowItems(shop: Books): Promise<StockedItem[]> {
  return shop.tx
    .selectFrom('Item')
    .select(['id', 'name', 'unit', 'quantity', 'threshold'])
    .where('businessId', '=', shop.business.id)
    .where('archivedAt', 'is', null)
    .where('threshold', 'is not', null)
    .whereRef('quantity', '<=', 'threshold')
    .orderBy(sql`quantity * 1.0 / max(threshold, 1)`)
    .orderBy('id')
    .limit(MOST_LOW)
    .execute()
}

/** Confirmed expenses of the last year and a month. */
export async function bookedExpenses(shop: Books): Promise<BookedExpense[]> {
  const rows = await shop.tx
    .selectFrom('Expense')
    .select(['id', 'date', 'merchant', 'merchantFolded', 'category', 'amount', 'note'])
    .where('businessId', '=', shop.business.id)
    .where('deletedAt', 'is', null)
    .where('status', '=', 'confirmed')
    .where('date', '>=', addDays(shop.today, -EXPENSE_DAYS))
    .execute()
  return rows.flatMap(({ date, amount, ...row }) =>
    date === null || amount === null ? [] : [{ ...row, date, amount: centimes(amount) }],
  )
}

/** The newest price of each competitor's product that is ours too, with the one that they asked before. */
export async function priceMoves(shop: Books, since: Day): Promise<PriceMove[]> {
  const rows = await shop.tx
    .selectFrom('CompetitorPrice as latest')
    .innerJoin('Competitor', (on) =>
      on
        .onRef('Competitor.businessId', '=', 'latest.businessId')
        .onRef('Competitor.id', '=', 'latest.competitorId'),
    )
    .innerJoin('Item', (on) =>
      on.onRef('Item.businessId', '=', 'latest.businessId').onRef('Item.id', '=', 'latest.itemId'),
    )
    .select((price) => [
      'latest.id as priceId',
      'latest.competitorId',
      'Competitor.name as competitor',
      'latest.product',
      'Item.id as itemId',
      'Item.name as item',
      'Item.price as ours',
      'latest.price',
      'latest.date',
      price
        .selectFrom('CompetitorPrice as earlier')
        .select('earlier.price')
        .whereRef('earlier.businessId', '=', 'latest.businessId')
        .whereRef('earlier.competitorId', '=', 'latest.competitorId')
        .whereRef('earlier.folded', '=', 'latest.folded')
        .where('earlier.deletedAt', 'is', null)
        .whereRef(sql`(earlier.date, earlier.id)`, '<', sql`(latest.date, latest.id)`)
        .orderBy('earlier.date', 'desc')
        .orderBy('earlier.id', 'desc')
        .limit(1)
        .as('before'),
    ])
    .where('latest.businessId', '=', shop.business.id)
    .where('latest.deletedAt', 'is', null)
    .where('latest.date', '>=', since)
    .where('Competitor.archivedAt', 'is', null)
    .where('Item.archivedAt', 'is', null)
    .orderBy('latest.date', 'desc')
    .orderBy('latest.id', 'desc')
    .execute()
  const newest = [...Map.groupBy(rows, ({ competitorId, itemId }) => `${competitorId} ${itemId}`).values()]
  return newest.flatMap(([row]) =>
    row && row.before !== null
      ? [{ ...row, price: centimes(row.price), before: centimes(row.before), ours: centimes(row.ours) }]
      : [],
  )
}

/** Campaigns with a budget, and what was spent on each. */
export async function campaignSpending(shop: Books): Promise<Spending[]> {
  const rows = await shop.tx
    .selectFrom('Campaign')
    .innerJoin('CampaignResult', (on) =>
      on
        .onRef('CampaignResult.businessId', '=', 'Campaign.businessId')
        .onRef('CampaignResult.campaignId', '=', 'Campaign.id'),
    )
    .select((of) => [
      'Campaign.id as campaignId',
      'Campaign.name as campaign',
      'Campaign.budget',
      of.fn.sum<number>('CampaignResult.spend').as('spend'),
    ])
    .where('Campaign.businessId', '=', shop.business.id)
    .where('Campaign.archivedAt', 'is', null)
    .where('Campaign.status', '!=', 'finished')
    .where('Campaign.budget', 'is not', null)
    .where('CampaignResult.deletedAt', 'is', null)
    .groupBy('Campaign.id')
    .execute()
  return rows.map((row) => ({ ...row, budget: centimes(row.budget ?? 0), spend: centimes(row.spend) }))
}

/** Work that was given up in the last days. */
export async function failedJobs(shop: Books): Promise<{ kind: string }[]> {
  return shop.tx
    .selectFrom('Job')
    .select('kind')
    .where('businessId', '=', shop.business.id)
    .where('createdAt', '>=', addDays(shop.today, -FAILED_DAYS))
    .where('state', '=', 'dead')
    .execute()
}
