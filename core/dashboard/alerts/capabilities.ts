import { defineCapability, everyDoor, noDoor, type Shop } from '../../capability.ts'
import { notFound } from '../../errors.ts'
import { nothing } from '../../shapes.ts'
import type { Condition } from './conditions.ts'
import { alert, alertId, alertList, alertQuery, type Alert } from './contract.ts'
import { found } from './found.ts'
import { changesTo } from './lifecycle.ts'
import * as store from './store.ts'
import { told } from './told.ts'

export const listAlerts = defineCapability({
  name: 'dashboard_list_alerts',
  about:
    'What the owner should know now, newest first, the machine last: low stock, expenses out of the ordinary or entered twice, credit overdue, cash falling short, prices that competitors changed, campaigns over budget, work of the house that failed.',
  effect: 'reads',
  may: 'figures',
  doors: everyDoor,
  dear: 'shared',
  input: alertQuery,
  output: alertList,
  async run(_, shop) {
    return { items: await standing(shop) }
  },
})

export const acknowledgeAlert = defineCapability({
  name: 'dashboard_acknowledge_alert',
  about: 'Say that an alert was seen. It is not told again while it lasts.',
  effect: 'changes',
  may: 'figures',
  doors: everyDoor,
  input: alertId,
  output: alert,
  async run({ id }, shop) {
    const kept = (await store.findAlert(shop, id)) ?? (await raisedNow(shop, id))
    const acknowledgedAt = kept.acknowledgedAt ?? shop.clock.now().toISOString()
    if (!kept.acknowledgedAt) {
      await store.setAcknowledged(shop, id, acknowledgedAt)
      shop.change.record({
        undo: { capability: 'dashboard_reopen_alert', input: { id } },
        touches: [`alert:${id}`],
      })
    }
    return shown(shop, { ...kept, acknowledgedAt }, store.conditionOf(kept))
  },
})

export const reopenAlert = defineCapability({
  name: 'dashboard_reopen_alert',
  about: 'Take back that an alert was seen.',
  effect: 'changes',
  may: 'figures',
  doors: noDoor,
  input: alertId,
  output: nothing,
  async run({ id }, shop) {
    await store.setAcknowledged(shop, id, null)
    return {}
  },
})

/**
 * The alerts as they stand now, whether or not the watch has passed since: what is over is left out, what is
 * new is in already, under the id that it will keep.
 */
async function standing(shop: Shop): Promise<Alert[]> {
  const [open, conditions] = [await store.openAlerts(shop), await found(shop)]
  const { raise } = changesTo(open, conditions)
  const ids = await store.idsOf(shop, raise)
  const known = new Map(open.map((kept) => [kept.key, kept]))
  const createdAt = shop.clock.now().toISOString()
  return conditions
    .map((condition) => {
      const fresh = { id: ids.get(condition.key) ?? '', createdAt, acknowledgedAt: null }
      return shown(shop, known.get(condition.key) ?? fresh, condition)
    })
    .sort(shopBeforeMachine)
}

/** The newest first; what ails the machine comes after all that concerns the shop. */
function shopBeforeMachine(one: Alert, other: Alert): number {
  return (
    Number(one.kind === 'system') - Number(other.kind === 'system') ||
    other.createdAt.localeCompare(one.createdAt)
  )
}

/** An alert that was listed before the watch raised it. Throws `not_found`. */
async function raisedNow(shop: Shop, id: string): Promise<store.KeptAlert> {
  const { raise } = changesTo(await store.openAlerts(shop), await found(shop))
  const ids = await store.idsOf(shop, raise)
  const condition = raise.find(({ key }) => ids.get(key) === id)
  if (condition) await store.raise(shop, id, condition)
  const kept = condition && (await store.findAlert(shop, id))
  if (!kept) throw notFound('alert')
  return kept
}

function shown(
  shop: Shop,
  { id, createdAt, acknowledgedAt }: Pick<Alert, 'id' | 'createdAt' | 'acknowledgedAt'>,
  condition: Condition,
): Alert {
  const { kind, severity, facts } = condition
  return {
    id,
    kind,
    severity,
    ...told(condition, shop.language, shop.today),
    evidence: { ...facts },
    createdAt,
    acknowledgedAt,
  }
}
