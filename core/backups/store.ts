import { firstOwner } from '../business/store.ts'
import type { Shop } from '../capability.ts'
import type { Tx } from '../storage/database.ts'

/** Whether this business is the one that runs the machine: its backups hold every other one's books too. */
export async function runsTheMachine(shop: Pick<Shop, 'tx' | 'business'>): Promise<boolean> {
  return (await firstOwner(shop.tx))?.businessId === shop.business.id
}

export async function readFact(tx: Tx, key: string): Promise<{ value: unknown; at: string } | null> {
  const row = await tx.selectFrom('HouseFact').selectAll().where('key', '=', key).executeTakeFirst()
  return row ? { value: JSON.parse(row.value) as unknown, at: row.at } : null
}

export async function keepFact(tx: Tx, key: string, value: unknown, at: string): Promise<void> {
  const row = { value: JSON.stringify(value), at }
  await tx
    .insertInto('HouseFact')
    .values({ key, ...row })
    .onConflict((same) => same.column('key').doUpdateSet(row))
    .execute()
}
