import { sql } from 'kysely'
import type { Shop } from '../capability.ts'
import { notFound } from '../errors.ts'
import type { Row } from '../storage/database.ts'

/** The lists that people are on. */
export type OnList = 'customer' | 'supplier' | 'person'
/** Under what a person's amounts and deeds stay. */
export type Instead = { name: string; folded: string }

export async function findCustomer(shop: Shop, id: string): Promise<Row<'Customer'>> {
  const row = await mine(shop, 'Customer').selectAll().where('id', '=', id).executeTakeFirst()
  return row ?? missing('customer')
}

export async function findSupplier(shop: Shop, id: string): Promise<Row<'Supplier'>> {
  const row = await mine(shop, 'Supplier').selectAll().where('id', '=', id).executeTakeFirst()
  return row ?? missing('supplier')
}

export async function salesOf(shop: Shop, customerId: string) {
  return mine(shop, 'Sale')
    .select(['id', 'date', 'time', 'total', 'paymentMethod', 'note', 'createdAt'])
    .where('customerId', '=', customerId)
    .orderBy('id')
    .execute()
}

export async function customerEntriesOf(shop: Shop, customerId: string) {
  return mine(shop, 'CustomerEntry')
    .select(['id', 'kind', 'amount', 'note', 'date', 'createdAt'])
    .where('customerId', '=', customerId)
    .orderBy('id')
    .execute()
}

export async function supplierEntriesOf(shop: Shop, supplierId: string) {
  return mine(shop, 'SupplierEntry')
    .select(['id', 'kind', 'amount', 'note', 'date', 'dueOn', 'createdAt'])
    .where('supplierId', '=', supplierId)
    .orderBy('id')
    .execute()
}

/** Also what was bought of them before they were on the list. */
export async function expensesOf(shop: Shop, { id, folded }: Row<'Supplier'>) {
  return mine(shop, 'Expense')
    .select(['id', 'date', 'merchant', 'category', 'amount', 'note', 'status', 'createdAt'])
    .where((either) => either.or([either('supplierId', '=', id), either('merchantFolded', '=', folded)]))
    .orderBy('id')
    .execute()
}

/** Takes a customer out of the books; amounts stay under another name. */
export async function takeOutCustomer(shop: Shop, customer: Row<'Customer'>, as: Instead): Promise<void> {
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
    .where('businessId', '=', shop.business.id)
    .where('id', '=', customer.id)
    .execute()
  for (const table of ['CustomerEntry', 'Sale'] as const)
    await sql`update ${sql.table(table)} set note = null
      where businessId = ${shop.business.id} and customerId = ${customer.id}`.execute(shop.tx)
  await forgetChangesOf(shop, `customer:${customer.id}`)
}

/** Takes a supplier out of the books; what was bought stays, under another name. */
export async function takeOutSupplier(shop: Shop, supplier: Row<'Supplier'>, as: Instead): Promise<void> {
  await shop.tx
    .updateTable('Supplier')
    .set({ ...as, phone: null, archivedAt: supplier.archivedAt ?? shop.clock.now().toISOString() })
    .where('businessId', '=', shop.business.id)
    .where('id', '=', supplier.id)
    .execute()
  await sql`update SupplierEntry set note = null
    where businessId = ${shop.business.id} and supplierId = ${supplier.id}`.execute(shop.tx)
  await sql`update Expense set merchant = ${as.name}, merchantFolded = ${as.folded}
    where businessId = ${shop.business.id} and merchant is not null
      and (supplierId = ${supplier.id} or merchantFolded = ${supplier.folded})`.execute(shop.tx)
  await forgetChangesOf(shop, `supplier:${supplier.id}`)
}

/** A change holds what it would put back: the name would come back with it. */
export async function forgetChangesOf(shop: Shop, subject: string): Promise<void> {
  const { rows } = await sql<{ id: string }>`select distinct changeId as id from ChangeSubject
    where businessId = ${shop.business.id} and (subject = ${subject} or subject like ${`${subject}:%`})`.execute(
    shop.tx,
  )
  for (const { id } of rows) {
    await shop.tx.deleteFrom('ChangeSubject').where('changeId', '=', id).execute()
    await shop.tx.deleteFrom('Change').where('id', '=', id).execute()
  }
}

type Listed = 'Customer' | 'Supplier' | 'CustomerEntry' | 'SupplierEntry' | 'Sale' | 'Expense'

function mine(shop: Shop, table: Listed) {
  return shop.tx.selectFrom(table).where('businessId', '=', shop.business.id)
}

function missing(what: 'customer' | 'supplier'): never {
  throw notFound(what)
}
