import type { Shop } from '../../capability.ts'
import { notFound } from '../../errors.ts'
import type { Row, Tx } from '../../storage/database.ts'
import { condition, type Condition } from './conditions.ts'
import { alertIdOf, type OpenAlert } from './lifecycle.ts'

/** What the watch and the list need of a shop: both may run without a person. */
export type Watched = Pick<Shop, 'tx' | 'business' | 'today' | 'clock'>
export type KeptAlert = OpenAlert & Pick<Row<'Alert'>, 'kind' | 'createdAt' | 'acknowledgedAt'>

/** What ended keeps its row under a key of its own, so that the same thing can be raised again. */
const ENDED = '#'

/** Alerts that have not ended, the newest first. */
export async function openAlerts(shop: Pick<Watched, 'tx' | 'business'>): Promise<KeptAlert[]> {
  return shop.tx
    .selectFrom('Alert')
    .select(['id', 'dedupe as key', 'kind', 'severity', 'facts', 'createdAt', 'acknowledgedAt'])
    .where('businessId', '=', shop.business.id)
    .where('endedAt', 'is', null)
    .orderBy('createdAt', 'desc')
    .orderBy('id')
    .execute()
}

/** What an alert said when it was last looked at. */
export function conditionOf({ kind, key, severity, facts }: KeptAlert): Condition {
  return condition.parse({ kind, key, severity, facts: JSON.parse(facts) as unknown })
}

/** The ids that new conditions have: one more for each time that the same was raised and ended. */
export async function idsOf(
  shop: Pick<Watched, 'tx' | 'business'>,
  conditions: readonly Condition[],
): Promise<Map<string, string>> {
  if (conditions.length === 0) return new Map()
  const ended = await shop.tx
    .selectFrom('Alert')
    .select('dedupe')
    .where('businessId', '=', shop.business.id)
    .where('endedAt', 'is not', null)
    .execute()
  const episodes = Map.groupBy(ended, ({ dedupe }) => dedupe.split(ENDED)[0] ?? '')
  return new Map(
    conditions.map(({ key }) => [key, alertIdOf(shop.business.id, key, episodes.get(key)?.length ?? 0)]),
  )
}

export async function raise(shop: Watched, id: string, of: Condition): Promise<void> {
  await shop.tx
    .insertInto('Alert')
    .values({
      id,
      businessId: shop.business.id,
      kind: of.kind,
      severity: of.severity,
      dedupe: of.key,
      facts: JSON.stringify(of.facts),
      createdAt: shop.clock.now().toISOString(),
      acknowledgedAt: null,
      acknowledgedBy: null,
      endedAt: null,
    })
    .onConflict((same) => same.columns(['businessId', 'dedupe']).doNothing())
    .execute()
}

export async function refresh(shop: Watched, id: string, { severity, facts }: Condition): Promise<void> {
  await update(shop, id, { severity, facts: JSON.stringify(facts) })
}

export async function end(shop: Watched, { id, key }: OpenAlert): Promise<void> {
  await shop.tx
    .updateTable('Alert')
    .set({ endedAt: shop.clock.now().toISOString(), dedupe: `${key}${ENDED}${id}` })
    .where('businessId', '=', shop.business.id)
    .where('id', '=', id)
    .where('endedAt', 'is', null)
    .execute()
}

/** Throws `not_found`. An alert that has ended can still be acknowledged. */
export async function setAcknowledged(shop: Shop, id: string, at: string | null): Promise<void> {
  const done = await shop.tx
    .updateTable('Alert')
    .set({ acknowledgedAt: at, acknowledgedBy: at === null ? null : shop.person.id })
    .where('businessId', '=', shop.business.id)
    .where('id', '=', id)
    .executeTakeFirst()
  if (done.numUpdatedRows === 0n) throw notFound('alert')
}

export async function findAlert(shop: Shop, id: string): Promise<KeptAlert | undefined> {
  return shop.tx
    .selectFrom('Alert')
    .select(['id', 'dedupe as key', 'kind', 'severity', 'facts', 'createdAt', 'acknowledgedAt'])
    .where('businessId', '=', shop.business.id)
    .where('id', '=', id)
    .executeTakeFirst()
}

/** Which of the alerts that have not ended each person was told of. */
export async function tellings(shop: Pick<Watched, 'tx' | 'business'>): Promise<Map<string, Set<string>>> {
  const rows = await shop.tx
    .selectFrom('AlertTelling')
    .innerJoin('Alert', 'Alert.id', 'AlertTelling.alertId')
    .select(['AlertTelling.personId', 'AlertTelling.alertId'])
    .where('AlertTelling.businessId', '=', shop.business.id)
    .where('Alert.endedAt', 'is', null)
    .execute()
  const byPerson = Map.groupBy(rows, ({ personId }) => personId)
  return new Map([...byPerson].map(([id, theirs]) => [id, new Set(theirs.map(({ alertId }) => alertId))]))
}

export async function markTold(shop: Watched, personId: string, ids: readonly string[]): Promise<void> {
  const at = shop.clock.now().toISOString()
  await shop.tx
    .insertInto('AlertTelling')
    .values(ids.map((alertId) => ({ businessId: shop.business.id, alertId, personId, at })))
    .onConflict((told) => told.columns(['alertId', 'personId']).doNothing())
    .execute()
}

/** The owners of a business who have a chat. */
export async function linkedOwners(tx: Tx, businessId: string) {
  return tx
    .selectFrom('Person')
    .innerJoin('ChatLink', 'ChatLink.personId', 'Person.id')
    .select(['Person.id', 'Person.language', 'Person.settings'])
    .where('Person.businessId', '=', businessId)
    .where('Person.role', '=', 'owner')
    .where('Person.disabledAt', 'is', null)
    .where('ChatLink.unlinkedAt', 'is', null)
    .where('ChatLink.stoppedAt', 'is', null)
    .groupBy('Person.id')
    .execute()
}

async function update(shop: Watched, id: string, values: Partial<Row<'Alert'>>): Promise<void> {
  await shop.tx
    .updateTable('Alert')
    .set(values)
    .where('businessId', '=', shop.business.id)
    .where('id', '=', id)
    .execute()
}
