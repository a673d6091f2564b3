import type { Row, Tx } from '../storage/database.ts'

export async function keepCall(tx: Tx, row: Row<'AiCall'>): Promise<void> {
  await tx.insertInto('AiCall').values(row).execute()
}

/** What the whole house spent since an instant, in millionths of a dollar: the budget is that of the endpoint's owner. */
export async function spentSince(tx: Tx, since: string): Promise<number> {
  const row = await tx
    .selectFrom('AiCall')
    .where('at', '>=', since)
    .select((as) => as.fn.sum<number | null>('microDollars').as('spent'))
    .executeTakeFirst()
  return row?.spent ?? 0
}

export type PurposeUse = {
  purpose: string
  calls: number
  inputTokens: number
  outputTokens: number
  spent: number
}

export async function useSince(tx: Tx, businessId: string, since: string): Promise<PurposeUse[]> {
  const rows = await tx
    .selectFrom('AiCall')
    .where('businessId', '=', businessId)
    .where('at', '>=', since)
    .groupBy('purpose')
    .orderBy('purpose')
    .select((as) => [
      'purpose',
      as.fn.countAll<number>().as('calls'),
      as.fn.sum<number>('inputTokens').as('inputTokens'),
      as.fn.sum<number>('outputTokens').as('outputTokens'),
      as.fn.sum<number>('microDollars').as('spent'),
    ])
    .execute()
  return rows
}

export async function keepConsent(tx: Tx, row: Row<'AiConsent'>): Promise<void> {
  await tx.insertInto('AiConsent').values(row).execute()
}

/** What the owner said last about an endpoint, with the name of who said it. */
export async function lastConsent(
  tx: Tx,
  businessId: string,
  host: string,
): Promise<{ given: boolean; at: string; by: string | null } | null> {
  const row = await tx
    .selectFrom('AiConsent')
    .leftJoin('Person', 'Person.id', 'AiConsent.personId')
    .where('AiConsent.businessId', '=', businessId)
    .where('AiConsent.host', '=', host)
    .orderBy('AiConsent.id', 'desc')
    .limit(1)
    .select(['AiConsent.given', 'AiConsent.at', 'Person.name as by'])
    .executeTakeFirst()
  return row ? { given: row.given === 1, at: row.at, by: row.by } : null
}

/** Whose names stay in the shop. */
export async function peopleOf(
  tx: Tx,
  businessId: string,
): Promise<{ kind: 'customer' | 'supplier'; name: string }[]> {
  const named = (table: 'Customer' | 'Supplier') =>
    tx.selectFrom(table).where('businessId', '=', businessId).select('name').execute()
  return [
    ...(await named('Customer')).map(({ name }) => ({ kind: 'customer' as const, name })),
    ...(await named('Supplier')).map(({ name }) => ({ kind: 'supplier' as const, name })),
  ]
}
