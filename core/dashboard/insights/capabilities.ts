import { hijriCorrection } from '../../almanac/seasons.ts'
import { defineCapability, everyDoor, type Shop } from '../../capability.ts'
import { addDays } from '../../time.ts'
import { boughtTogether, pairsIn } from './baskets.ts'
import { insightList, insightQuery } from './contract.ts'
import type { Finding } from './findings.ts'
import { costRise, thinMargin, usualMarginRate } from './margins.ts'
import { outlook } from './outlook.ts'
import { creditAges, stoppedComing } from './people.ts'
import * as people from './people-store.ts'
import { ranked } from './ranking.ts'
import { bestDay, bestHour } from './rhythm.ts'
import { PACE_DAYS, runsOut, sleeps, type Shelf } from './shelves.ts'
import { expenseGrew } from './spending.ts'
import * as store from './store.ts'
import { tell } from './tell.ts'

const MOST_FORECAST_ITEMS = 5

export const listInsights = defineCapability({
  name: 'dashboard_list_insights',
  about:
    'What the figures say and what to do about it, by dinars at stake: margins, items running out or asleep, baskets, best days and hours, customers who stopped coming, expenses that grew, credit that ages, a forecast with its interval. Each names its numbers in evidence.',
  effect: 'reads',
  may: 'figures',
  doors: everyDoor,
  input: insightQuery,
  output: insightList,
  async run(_, shop) {
    const shelves = await store.sellingShelves(shop)
    const findings = [
      ...(await ofShelves(shop, shelves)),
      ...(await ofBaskets(shop, shelves)),
      ...(await ofTime(shop, shelves)),
      ...(await ofPeople(shop)),
      ...(await ofSpending(shop)),
    ]
    return { items: ranked(findings).map((finding) => tell(finding, shop)) }
  },
})

async function ofShelves(shop: Shop, shelves: readonly Shelf[]): Promise<Finding[]> {
  const priced = await store.pricedItems(shop, shelves)
  const usual = usualMarginRate(priced)
  const asleep = await store.sleepingShelves(shop)
  return [
    ...shelves.map((shelf) => runsOut(shelf, shop.today)),
    ...priced.map(costRise),
    ...priced.map((item) => thinMargin(item, usual)),
    ...asleep.map((shelf) => sleeps(shelf, shop.today)),
  ].filter((finding) => finding !== null)
}

async function ofBaskets(shop: Shop, shelves: readonly Shelf[]): Promise<Finding[]> {
  const items = new Map(shelves.map((shelf) => [shelf.itemId, shelf]))
  const pairs = pairsIn(await store.lastBaskets(shop))
  return pairs.flatMap((pair) => boughtTogether(pair, items) ?? [])
}

async function ofTime(shop: Shop, shelves: readonly Shelf[]): Promise<Finding[]> {
  const sold = await store.revenueByDay(shop)
  const since = addDays(shop.today, -PACE_DAYS)
  const days = [...sold.keys()].filter((day) => day > since).length
  const items = await store.itemHistories(shop, shelves.slice(0, MOST_FORECAST_ITEMS))
  const { sector, settings } = shop.business
  return [
    bestDay(sold, shop.today),
    bestHour(await store.salesByHour(shop), Math.max(1, days)),
    outlook({ sold, items }, { today: shop.today, sector, correction: hijriCorrection(settings) }),
  ].filter((finding) => finding !== null)
}

async function ofPeople(shop: Shop): Promise<Finding[]> {
  const regulars = await people.silentRegulars(shop)
  const debts = await people.overdueDebts(shop)
  return [
    ...regulars.map((regular) => stoppedComing(regular, shop.today)),
    ...debts.map((debt) => creditAges(debt, shop.today)),
  ].filter((finding) => finding !== null)
}

async function ofSpending(shop: Shop): Promise<Finding[]> {
  const { spent, sold } = await people.spending(shop)
  return spent.flatMap((each) => expenseGrew(each, sold, shop.today) ?? [])
}
