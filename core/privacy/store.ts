import { sql } from 'kysely'
import type { Shop } from '../capability.ts'
import { notFound } from '../errors.ts'
import type { Row, Tx } from '../storage/database.ts'
import type { PageQuery } from '../storage/pages.ts'

export async function findCustomer(shop: Shop, id: string): Promise<Row<'Customer'>> {
  const row = await shop.tx
    .selectFrom('Customer')
    .selectAll()
    .where('businessId', '=', shop.business.id)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) throw notFound('customer')
  return row
}

export async function entriesOf(shop: Shop, customerId: string) {
  return shop.tx
    .selectFrom('CustomerEntry')
    .select(['id', 'kind', 'amount', 'note', 'date', 'createdAt'])
    .where('businessId', '=', shop.business.id)
    .where('customerId', '=', customerId)
    .orderBy('id')
    .execute()
}

export async function salesOf(shop: Shop, customerId: string) {
  return shop.tx
    .selectFrom('Sale')
    .select(['id', 'date', 'time', 'total', 'paymentMethod', 'note', 'createdAt'])
    .where('businessId', '=', shop.business.id)
    .where('customerId', '=', customerId)
    .orderBy('id')
    .execute()
}

/** Takes the person out of the books; amounts stay under another name. */
export async function eraseCustomer(
  shop: Shop,
  customer: Row<'Customer'>,
  as: { name: string; folded: string },
): Promise<void> {
  const mine = { businessId: shop.business.id, id: customer.id }
  await shop.tx
    .updateTable('Customer')
    .set({
      ...as,
      phone: null,
      email: null,
      wilaya: null,
      consent: null,
      archivedAt: customer.archivedAt ?? shop.clock.now().toISOString(),
    })
    .where('businessId', '=', mine.businessId)
    .where('id', '=', mine.id)
    .execute()
  await sql`update CustomerEntry set note = null where businessId = ${mine.businessId} and customerId = ${mine.id}`.execute(
    shop.tx,
  )
  await sql`update Sale set note = null where businessId = ${mine.businessId} and customerId = ${mine.id}`.execute(
    shop.tx,
  )
  await forgetChangesOf(shop, `customer:${mine.id}`)
}

/** A change holds what it would put back: the name would come back with it. */
async function forgetChangesOf(shop: Shop, subject: string): Promise<void> {
  const { rows } = await sql<{ id: string }>`select distinct changeId as id from ChangeSubject
    where businessId = ${shop.business.id} and (subject = ${subject} or subject like ${`${subject}:%`})`.execute(
    shop.tx,
  )
  for (const { id } of rows) {
    await shop.tx.deleteFrom('ChangeSubject').where('changeId', '=', id).execute()
    await shop.tx.deleteFrom('Change').where('id', '=', id).execute()
  }
}

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
