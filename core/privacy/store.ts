import type { Shop } from '../capability.ts'
import type { Tx } from '../storage/database.ts'
import type { PageQuery } from '../storage/pages.ts'

export async function writeSettings(shop: Shop, settings: object): Promise<void> {
  await shop.tx
    .updateTable('Business')
    .set({ settings: JSON.stringify(settings) })
    .where('id', '=', shop.business.id)
    .execute()
}

export async function everySettings(tx: Tx): Promise<{ id: string; settings: string }[]> {
  return tx.selectFrom('Business').select(['id', 'settings']).execute()
}

export async function forgetMessages(tx: Tx, businessId: string, before: string): Promise<void> {
  await tx
    .deleteFrom('Message')
    .where('businessId', '=', businessId)
    .where('createdAt', '<', before)
    .execute()
}

/** Sessions that ended and codes that nobody can use: they say where people were and are of no use. */
export async function forgetEnded(tx: Tx, before: string): Promise<void> {
  await tx.deleteFrom('Session').where('expiresAt', '<', before).execute()
  await tx.deleteFrom('LinkCode').where('expiresAt', '<', before).execute()
}

/** Of the customers who agreed, in the order in which they came: how many, and some of them. */
export async function customerConsents(shop: Shop, { offset, limit }: { offset: number; limit: number }) {
  const agreed = shop.tx
    .selectFrom('Customer')
    .where('businessId', '=', shop.business.id)
    .where('consent', 'is not', null)
  const { total } = await agreed
    .select((of) => of.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  const rows = await agreed.select(['name', 'consent']).orderBy('id').limit(limit).offset(offset).execute()
  return { rows, total }
}

export async function aiConsents(shop: Shop) {
  return shop.tx
    .selectFrom('AiConsent')
    .innerJoin('Person', 'Person.id', 'AiConsent.personId')
    .select(['Person.name', 'AiConsent.host', 'AiConsent.given', 'AiConsent.text', 'AiConsent.at'])
    .where('AiConsent.businessId', '=', shop.business.id)
    .orderBy('AiConsent.at')
    .execute()
}

export async function auditPage(shop: Shop, { page, pageSize }: PageQuery) {
  const mine = shop.tx.selectFrom('Audit').where('Audit.businessId', '=', shop.business.id)
  const { total } = await mine.select((of) => of.fn.countAll<number>().as('total')).executeTakeFirstOrThrow()
  const rows = await mine
    .leftJoin('Person', 'Person.id', 'Audit.personId')
    .select([
      'Audit.sequence',
      'Audit.at',
      'Person.name as person',
      'Audit.door',
      'Audit.capability',
      'Audit.outcome',
    ])
    .orderBy('Audit.sequence', 'desc')
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .execute()
  return { rows, total }
}

export async function linkedChannels(shop: Shop): Promise<string[]> {
  const rows = await shop.tx
    .selectFrom('ChatLink')
    .select('channel')
    .distinct()
    .where('businessId', '=', shop.business.id)
    .where('unlinkedAt', 'is', null)
    .execute()
  return rows.map(({ channel }) => channel)
}
