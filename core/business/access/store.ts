import { sql } from 'kysely'
import type { Row, Tx } from '../../storage/database.ts'

export async function replaceSecondFactor(tx: Tx, personId: string, sealed: string | null): Promise<void> {
  await tx.updateTable('Person').set({ totpSecret: sealed }).where('id', '=', personId).execute()
}

export async function replaceSettings(tx: Tx, personId: string, settings: string): Promise<void> {
  await tx.updateTable('Person').set({ settings }).where('id', '=', personId).execute()
}

export async function peopleWithPassword(tx: Tx, businessId: string): Promise<Row<'Person'>[]> {
  return tx
    .selectFrom('Person')
    .selectAll()
    .where('businessId', '=', businessId)
    .where('passwordHash', 'is not', null)
    .execute()
}

/** As they stand now: a caller's may be of before another change. */
export async function settingsOfBusiness(tx: Tx, businessId: string): Promise<Record<string, unknown>> {
  const { settings } = await tx
    .selectFrom('Business')
    .select('settings')
    .where('id', '=', businessId)
    .executeTakeFirstOrThrow()
  return JSON.parse(settings) as Record<string, unknown>
}

export async function replaceSettingsOfBusiness(tx: Tx, businessId: string, settings: string): Promise<void> {
  await tx.updateTable('Business').set({ settings }).where('id', '=', businessId).execute()
}

export async function sealedFactors(tx: Tx): Promise<{ id: string; sealed: string }[]> {
  return tx
    .selectFrom('Person')
    .select(['id', 'totpSecret as sealed'])
    .where('totpSecret', 'is not', null)
    .$narrowType<{ sealed: string }>()
    .execute()
}

/** Codes that link a chat live for an hour; their owner makes another. */
export async function dropLinkCodes(tx: Tx): Promise<void> {
  await tx.deleteFrom('LinkCode').execute()
}

/** How often somebody tried an address that nobody has. */
export async function countUnknown(tx: Tx, at: string): Promise<void> {
  await sql`insert into HouseFact (key, value, at) values ('sign-in:unknown', '1', ${at})
    on conflict (key) do update set value = value + 1, at = excluded.at`.execute(tx)
}
