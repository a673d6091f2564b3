import { runsTheMachine } from '../../backups/store.ts'
import { findBusiness } from '../../business/store.ts'
import { foundSymptoms } from '../../health/found.ts'
import { regime as taxRegime } from '../../taxes/contract.ts'
import { hijriCorrection } from '../../almanac/seasons.ts'
import { ceilingOf, deadlinesBetween, REMIND_DAYS } from '../../taxes/rules.ts'
import { ownExtensions, turnover } from '../../taxes/store.ts'
import { centimes } from '../../money.ts'
import { expiringGoods } from '../../inventory/lots/store.ts'
import { addDays } from '../../time.ts'
import { overdueDebts } from '../insights/people-store.ts'
import * as cash from './cash-store.ts'
import type { Condition } from './conditions.ts'
import { till } from './till.ts'
import {
  cashShort,
  creditOverdue,
  EXPIRY_DAYS,
  expiresSoon,
  houseIll,
  lowStock,
  overBudget,
  priceMoved,
  taxCeiling,
  taxDeadline,
  undelivered,
  workFailed,
} from './rules.ts'
import { duplicateExpenses, unusualExpenses } from './spending-rules.ts'
import type { Watched } from './store.ts'
import { givenUp } from './undelivered-store.ts'
import * as watching from './watching-store.ts'

const MOST_DEBTS = 20
const PRICE_DAYS = 7

/** Looks at one thing and says what of it the owner should know. A new kind of alert is one more of these. */
type Watcher = (shop: Watched) => Promise<Condition[]>

const watchers: readonly Watcher[] = [
  stock,
  expenses,
  credit,
  cashInHand,
  competitors,
  campaigns,
  taxes,
  ownWork,
  messages,
  theHouse,
]

/** All that is so now; it only reads. */
export async function found(shop: Watched): Promise<Condition[]> {
  const conditions = []
  for (const watcher of watchers) conditions.push(...(await watcher(shop)))
  return conditions
}

async function stock(shop: Watched): Promise<Condition[]> {
  const expiring = await expiringGoods(shop, addDays(shop.today, EXPIRY_DAYS))
  return [
    ...(await watching.lowItems(shop)).flatMap((item) => lowStock(item) ?? []),
    ...expiring.flatMap((item) => expiresSoon(item, shop.today) ?? []),
  ]
}

async function expenses(shop: Watched): Promise<Condition[]> {
  const booked = await watching.bookedExpenses(shop)
  return [...unusualExpenses(booked, shop.today), ...duplicateExpenses(booked, shop.today)]
}

async function credit(shop: Watched): Promise<Condition[]> {
  const debts = await overdueDebts(shop)
  return debts.flatMap((debt) => creditOverdue(debt, shop.today) ?? []).slice(0, MOST_DEBTS)
}

/** Says nothing until someone has counted: nobody knows then what is in the till. */
async function cashInHand(shop: Watched): Promise<Condition[]> {
  const { counted, expected } = await till(shop)
  if (!counted || expected === null) return []
  const short = cashShort({
    counted: counted.amount,
    countedAt: counted.countedAt,
    expected,
    due: await cash.dueToSuppliers(shop),
    ...(await cash.dailyCash(shop)),
  })
  return short ? [short] : []
}

async function competitors(shop: Watched): Promise<Condition[]> {
  const moves = await watching.priceMoves(shop, addDays(shop.today, -PRICE_DAYS))
  return moves.flatMap((move) => priceMoved(move, shop.today) ?? [])
}

async function campaigns(shop: Watched): Promise<Condition[]> {
  return (await watching.campaignSpending(shop)).flatMap((spending) => overBudget(spending) ?? [])
}

/** Says nothing while the regime is unknown: the deadlines of every regime would be noise. */
async function taxes(shop: Watched): Promise<Condition[]> {
  const regime = taxRegime.parse((await findBusiness(shop.tx, shop.business.id)).taxRegime)
  if (regime === 'unknown') return []
  const until = addDays(shop.today, Math.max(...REMIND_DAYS))
  const due = deadlinesBetween(shop.today, until, regime, await ownExtensions(shop))
  const correction = hijriCorrection(shop.business.settings)
  const year = shop.today.slice(0, 4)
  const sold = centimes(await turnover(shop, `${year}-01-01`, shop.today))
  const ceiling = taxCeiling(regime, sold, ceilingOf(regime, shop.today), year)
  return [
    ...due.flatMap((deadline) => taxDeadline(deadline, shop.today, correction) ?? []),
    ...(ceiling ? [ceiling] : []),
  ]
}

/** What is wrong with the machine is told to whoever runs it, not to every business that lives on it. */
async function theHouse(shop: Watched): Promise<Condition[]> {
  if (!(await runsTheMachine(shop))) return []
  return (await foundSymptoms(shop.tx)).map(houseIll)
}

async function messages(shop: Watched): Promise<Condition[]> {
  const lost = undelivered(await givenUp(shop))
  return lost ? [lost] : []
}

async function ownWork(shop: Watched): Promise<Condition[]> {
  const failed = workFailed(await watching.failedJobs(shop))
  return failed ? [failed] : []
}
