import type { Shop } from '../capability.ts'
import { notFound } from '../errors.ts'
import type { Language } from '../shapes.ts'
import type { Row, Tx } from '../storage/database.ts'
import { pageOf, type PageQuery } from '../storage/pages.ts'
import type { Business, Person } from './contract.ts'

export async function findBusiness(tx: Tx, id: string): Promise<Row<'Business'>> {
  return tx.selectFrom('Business').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
}

/** Whether a business that is not the sample one exists: then registration is closed. */
export async function realBusinessExists(tx: Tx): Promise<boolean> {
  return (
    (await tx.selectFrom('Business').select('id').where('sample', '=', 0).limit(1).executeTakeFirst()) !==
    undefined
  )
}

export async function insertBusiness(tx: Tx, row: Row<'Business'>): Promise<void> {
  await tx.insertInto('Business').values(row).execute()
}

export async function updateBusiness(shop: Shop, values: Partial<Row<'Business'>>): Promise<void> {
  if (Object.keys(values).length === 0) return
  await shop.tx.updateTable('Business').set(values).where('id', '=', shop.business.id).execute()
}

export async function insertPerson(tx: Tx, row: Row<'Person'>): Promise<void> {
  await tx.insertInto('Person').values(row).execute()
}

export async function personByEmail(tx: Tx, email: string): Promise<Row<'Person'> | undefined> {
  return tx
    .selectFrom('Person')
    .selectAll()
    .where('email', '=', email)
    .where('disabledAt', 'is', null)
    .executeTakeFirst()
}

/** Whether an address is nobody's; whoever left gives theirs up. */
export async function freeEmail(tx: Tx, email: string): Promise<boolean> {
  if (await personByEmail(tx, email)) return false
  await tx.updateTable('Person').set({ email: null }).where('email', '=', email).execute()
  return true
}

/** Gives a person an account to sign in with; one who has one keeps it. */
export async function giveAccount(
  tx: Tx,
  id: string,
  account: { email: string; passwordHash: string; language: string },
): Promise<void> {
  await tx.updateTable('Person').set(account).where('id', '=', id).where('email', 'is', null).execute()
}

export async function personById(tx: Tx, id: string): Promise<Row<'Person'> | undefined> {
  return tx
    .selectFrom('Person')
    .selectAll()
    .where('id', '=', id)
    .where('disabledAt', 'is', null)
    .executeTakeFirst()
}

/** The first owner of the first real business; of the sample one where there is no other. */
export async function firstOwner(tx: Tx): Promise<Row<'Person'> | undefined> {
  return tx
    .selectFrom('Person')
    .innerJoin('Business', 'Business.id', 'Person.businessId')
    .selectAll('Person')
    .where('Person.role', '=', 'owner')
    .where('Person.disabledAt', 'is', null)
    .orderBy('Business.sample')
    .orderBy('Business.id')
    .orderBy('Person.id')
    .limit(1)
    .executeTakeFirst()
}

export async function findPerson(shop: Shop, id: string): Promise<Row<'Person'>> {
  const row = await personById(shop.tx, id)
  if (!row || row.businessId !== shop.business.id) throw notFound('person')
  return row
}

/** The settings of somebody who was erased: nothing is left of them to set, or to show. */
export const ERASED = '{"erased":true}'

/** Those who work here, or those who `left` and were not erased since. */
export async function listPeople(shop: Shop, query: PageQuery, left: boolean) {
  const mine = shop.tx.selectFrom('Person').where('businessId', '=', shop.business.id)
  const from = left
    ? mine.where('disabledAt', 'is not', null).where('settings', '!=', ERASED)
    : mine.where('disabledAt', 'is', null)
  return pageOf(from, query, (rows) => rows.selectAll().orderBy('id', 'desc'))
}

export async function updatePerson(shop: Shop, id: string, values: Partial<Row<'Person'>>): Promise<void> {
  if (Object.keys(values).length === 0) return
  await shop.tx
    .updateTable('Person')
    .set(values)
    .where('businessId', '=', shop.business.id)
    .where('id', '=', id)
    .execute()
}

/** Throws `not_found` where this business has nobody of this id who left. */
export async function takeBackPerson(shop: Shop, id: string): Promise<void> {
  const result = await shop.tx
    .updateTable('Person')
    .set({ disabledAt: null })
    .where('businessId', '=', shop.business.id)
    .where('id', '=', id)
    .where('disabledAt', 'is not', null)
    .executeTakeFirst()
  if (result.numUpdatedRows === 0n) throw notFound('person')
}

export function toBusiness(row: Row<'Business'>): Business {
  const settings = JSON.parse(row.settings) as Partial<Pick<Business, 'oldMoney' | 'hijriCorrection'>>
  return {
    id: row.id,
    name: row.name,
    sector: row.sector,
    wilaya: row.wilaya,
    language: row.language as Language,
    timeZone: row.timeZone,
    currency: row.currency,
    taxRegime: row.taxRegime as Business['taxRegime'],
    nif: row.nif,
    nis: row.nis,
    rc: row.rc,
    ai: row.ai,
    rib: row.rib,
    address: row.address,
    phone: row.phone,
    sample: row.sample === 1,
    oldMoney: settings.oldMoney ?? 'ask',
    hijriCorrection: settings.hijriCorrection ?? 0,
    createdAt: row.createdAt,
  }
}

export function toPerson(row: Row<'Person'>): Person {
  return {
    id: row.id,
    name: row.name,
    role: row.role as Person['role'],
    language: row.language as Language,
    email: row.email,
    seesFigures: row.seesFigures === 1,
    undoesOthers: row.undoesOthers === 1,
    createdAt: row.createdAt,
  }
}

export async function everyBusiness(tx: Tx): Promise<Row<'Business'>[]> {
  return tx.selectFrom('Business').selectAll().orderBy('id').execute()
}

export async function listAccounts(tx: Tx) {
  const rows = await tx
    .selectFrom('Person')
    .innerJoin('Business', 'Business.id', 'Person.businessId')
    .select(['Person.email', 'Person.name', 'Person.role', 'Business.name as business'])
    .where('Person.email', 'is not', null)
    .where('Person.disabledAt', 'is', null)
    .orderBy('Person.id')
    .execute()
  return rows.map((row) => ({ ...row, email: row.email ?? '' }))
}

export async function replacePassword(tx: Tx, personId: string, passwordHash: string): Promise<void> {
  await tx.updateTable('Person').set({ passwordHash }).where('id', '=', personId).execute()
}
