import { everyBusiness } from '../../business/store.ts'
import { addJob, forgetJobs, type DoJob } from '../../jobs/jobs.ts'
import type { Messaging } from '../../messaging/messaging.ts'
import type { House } from '../../perform.ts'
import type { Language } from '../../shapes.ts'
import type { Row, Tx } from '../../storage/database.ts'
import { dayIn, timeIn, type Day } from '../../time.ts'
import type { Severity } from '../insights/contract.ts'
import { choiceIn, isTold } from './escalation.ts'
import type { AlertKind } from './conditions.ts'
import { found } from './found.ts'
import { changesTo, type Changes, type OpenAlert } from './lifecycle.ts'
import { wellAgain } from '../../health/words.ts'
import { nameOfNotice, sentence, waysOut } from '../notices/ways.ts'
import { words } from '../notices/words.ts'
import * as store from './store.ts'
import { told } from './told.ts'

export const WATCH = 'watch'
/** Often enough that a new day, and what it brings due, is noticed minutes after midnight in any zone. */
const EVERY_MS = 5 * 60_000
/** More than these at once are summed up; the rest is on the screen. */
const MOST_IN_A_MESSAGE = 8

/** Begins the watch, or begins it again: one job, due now, that asks for the next one each time. */
export async function startWatch(house: House): Promise<void> {
  await house.books.write((tx) => plan(tx, house, house.clock.now()))
}

/** Raises, refreshes and ends the alerts of every business, and tells owners in their chat what they chose to be told. */
export function watchJob(house: House, messaging: Pick<Messaging, 'tell' | 'reach' | 'wake'>): DoJob {
  return async () => {
    // First, so that nothing that fails below stops the watch.
    const next = new Date(house.clock.now().getTime() + EVERY_MS)
    await house.books.write((tx) => plan(tx, house, next))
    const failures: unknown[] = []
    for (const business of await house.books.read(everyBusiness)) {
      await watchBusiness(house, business, messaging).catch((problem: unknown) => failures.push(problem))
    }
    messaging.wake()
    if (failures.length > 0)
      throw new AggregateError(failures, `${failures.length} businesses were not watched`)
  }
}

/** One job waits at most: those that are done leave no rows behind. */
async function plan(tx: Tx, house: House, at: Date): Promise<void> {
  await forgetJobs(tx, WATCH)
  const notBefore = at.toISOString()
  await addJob(tx, { kind: WATCH, payload: null, notBefore, dedupe: `${WATCH}:${notBefore}` }, house.clock)
}

/** Looks without holding the books, and writes only where something changed. */
async function watchBusiness(
  house: House,
  business: Row<'Business'>,
  messaging: Pick<Messaging, 'tell' | 'reach'>,
): Promise<void> {
  const shop = (tx: Tx) => watched(house, business, tx)
  const { changes, tell } = await house.books.read(async (tx) => {
    const open = await store.openAlerts(shop(tx))
    const owners = await store.linkedOwners(tx, business.id)
    return {
      changes: changesTo(open, await found(shop(tx))),
      tell: (await Promise.all(owners.map((owner) => toTell(shop(tx), owner)))).flat(),
    }
  })
  const { raise, refresh, end } = changes
  if (raise.length + refresh.length + end.length + tell.length === 0) return
  await house.books.write(async (tx) => {
    await tellEnded(shop(tx), changes.end, messaging)
    await apply(shop(tx), changes)
    await tellOwners(shop(tx), messaging)
  })
}

async function apply(shop: store.Watched, { raise, refresh, end }: Changes): Promise<void> {
  for (const alert of end) await store.end(shop, alert)
  const ids = await store.idsOf(shop, raise)
  for (const condition of raise) await store.raise(shop, ids.get(condition.key) ?? '', condition)
  for (const { id, condition } of refresh) await store.refresh(shop, id, condition)
}

/** Alerts that an owner was not told of, that nobody has seen, and of which they want to hear at this hour. */
async function toTell(
  shop: store.Watched,
  owner: { id: string; settings: string },
): Promise<store.KeptAlert[]> {
  const choice = choiceIn(shop.business.settings, owner.settings)
  const time = timeIn(shop.business.timeZone, shop.clock.now())
  const known = (await store.tellings(shop)).get(owner.id)
  return (await store.openAlerts(shop)).filter(
    (alert) => !known?.has(alert.id) && alert.acknowledgedAt === null && isTold(urgency(alert), choice, time),
  )
}

/** A machine that is unwell is told to who runs it, however few of the shop's own alerts they want to hear of. */
function urgency(alert: store.KeptAlert): Severity {
  return alert.kind === 'system' ? 'urgent' : store.conditionOf(alert).severity
}

/** Each owner by their own choice and once; what one of them has acknowledged is told to nobody any more. */
async function tellOwners(shop: store.Watched, messaging: Pick<Messaging, 'tell' | 'reach'>): Promise<void> {
  for (const owner of await store.linkedOwners(shop.tx, shop.business.id)) {
    const alerts = await toTell(shop, owner)
    const chat = await messaging.reach(shop.tx, owner.id)
    // Where they must write first, they are told once they have, of what is still so.
    if (alerts.length === 0 || chat === null || chat === 'later') continue
    const language = owner.language as Language
    const lines = alerts.slice(0, MOST_IN_A_MESSAGE).map((alert) => {
      const { title, detail } = told(store.conditionOf(alert), language, shop.today)
      return `⚠️ ${title}\n${detail}`
    })
    const more = alerts.length - lines.length
    const text = [...lines, ...(more > 0 ? [`+ ${more}`] : [])].join('\n\n')
    const dedupe = nameOfNotice('alerts', `${owner.id}:${alerts.map(({ id }) => id).join('+')}`, 0)
    const to = { channel: chat.channel, chat: chat.address, businessId: shop.business.id, dedupe }
    await messaging.tell(shop.tx, to, { text, language, choices: answersTo(alerts, language) })
    await store.markTold(
      shop,
      owner.id,
      alerts.map(({ id }) => id),
    )
  }
}

/** What it was asks for an order where it is goods, and for an explanation where it is the business's at all. */
function answersTo(alerts: readonly store.KeptAlert[], language: Language) {
  const { why, order } = words[language]
  const isOf = (kind: AlertKind) => alerts.some((alert) => alert.kind === kind)
  return [
    ...(alerts.every((alert) => alert.kind === 'system') ? [] : [sentence(why)]),
    ...(isOf('low_stock') ? [sentence(order)] : []),
    ...waysOut('alerts', language),
  ]
}

/** Whoever was told that the house is unwell is told once that it is well again. */
async function tellEnded(
  shop: store.Watched,
  ended: readonly OpenAlert[],
  messaging: Pick<Messaging, 'tell' | 'reach'>,
): Promise<void> {
  const ids = new Set(ended.map(({ id }) => id))
  const ending = (await store.openAlerts(shop)).filter(({ id, kind }) => ids.has(id) && kind === 'system')
  const tellings = await store.tellings(shop)
  for (const owner of await store.linkedOwners(shop.tx, shop.business.id)) {
    const language = owner.language as Language
    const chat = await messaging.reach(shop.tx, owner.id)
    if (chat === null || chat === 'later') continue
    for (const alert of ending.filter(({ id }) => tellings.get(owner.id)?.has(id))) {
      const text = `✅ ${wellAgain[language](titleOf(alert, language, shop.today))}`
      const to = { channel: chat.channel, chat: chat.address, businessId: shop.business.id }
      await messaging.tell(
        shop.tx,
        { ...to, dedupe: `ended:${alert.id}:${owner.id}` },
        { text, language, choices: [] },
      )
    }
  }
}

function titleOf(alert: store.KeptAlert, language: Language, today: Day): string {
  return told(store.conditionOf(alert), language, today).title
}

function watched(house: House, business: Row<'Business'>, tx: Tx): store.Watched {
  return {
    tx,
    clock: house.clock,
    today: dayIn(business.timeZone, house.clock.now()),
    business: {
      ...business,
      language: business.language as Language,
      settings: JSON.parse(business.settings) as Record<string, unknown>,
    },
  }
}
