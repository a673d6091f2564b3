import { hijriCorrection } from '../../almanac/seasons.ts'
import type { Shop } from '../../capability.ts'
import { addDays } from '../../time.ts'
import { boughtTogether, pairsIn } from './baskets.ts'
import type { Finding } from './findings.ts'
import { costRise, thinMargin, usualMarginRate } from './margins.ts'
import { outlook } from './outlook.ts'
import { creditAges, stoppedComing } from './people.ts'
import * as people from './people-store.ts'
import { bestDay, bestHour } from './rhythm.ts'
import { PACE_DAYS, runsOut, sleeps, type Shelf } from './shelves.ts'
import { expenseGrew } from './spending.ts'
import * as store from './store.ts'

type Books = Pick<Shop, 'tx' | 'business' | 'today'>
const MOST_FORECAST_ITEMS = 5

/** All that the figures say now, in no order. */
export async function findingsNow(shop: Books): Promise<Finding[]> {
  const shelves = await store.sellingShelves(shop)
  return [
    ...(await ofShelves(shop, shelves)),
    ...(await ofBaskets(shop, shelves)),
    ...(await ofTime(shop, shelves)),
    ...(await ofPeople(shop)),
    ...(await ofSpending(shop)),
  ]
}

async function ofShelves(shop: Books, shelves: readonly Shelf[]): Promise<Finding[]> {
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

async function ofBaskets(shop: Books, shelves: readonly Shelf[]): Promise<Finding[]> {
  const items = new Map(shelves.map((shelf) => [shelf.itemId, shelf]))
  const pairs = pairsIn(await store.lastBaskets(shop))
  return pairs.flatMap((pair) => boughtTogether(pair, items) ?? [])
}

async function ofTime(shop: Books, shelves: readonly Shelf[]): Promise<Finding[]> {
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

async function ofPeople(shop: Books): Promise<Finding[]> {
  const regulars = await people.silentRegulars(shop)
  const debts = await people.overdueDebts(shop)
  return [
    ...regulars.map((regular) => stoppedComing(regular, shop.today)),
    ...debts.map((debt) => creditAges(debt, shop.today)),
  ].filter((finding) => finding !== null)
}

async function ofSpending(shop: Books): Promise<Finding[]> {
  const { spent, sold } = await people.spending(shop)
  return spent.flatMap((each) => expenseGrew(each, sold, shop.today) ?? [])
}
