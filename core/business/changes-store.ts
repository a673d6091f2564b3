import type { Shop } from '../capability.ts'
import type { ChangeStep } from '../change.ts'
import { notFound } from '../errors.ts'
import type { Row } from '../storage/database.ts'

export async function findChange(shop: Shop, id: string): Promise<Row<'Change'>> {
  const row = await shop.tx
    .selectFrom('Change')
    .selectAll()
    .where('businessId', '=', shop.business.id)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) throw notFound('change')
  return row
}

/** The newest change of a conversation that still stands. */
export async function lastChangeOf(
  shop: Shop,
  conversationId: string,
  back: number,
): Promise<Row<'Change'> | undefined> {
  return shop.tx
    .selectFrom('Change')
    .selectAll()
    .where('businessId', '=', shop.business.id)
    .where('conversationId', '=', conversationId)
    .where('undoneAt', 'is', null)
    .orderBy('id', 'desc')
    .offset(back)
    .limit(1)
    .executeTakeFirst()
}

/** Whether a later change that still stands rests on something that this one made or replaced. */
export async function laterChangeOn(shop: Shop, changeId: string): Promise<boolean> {
  const later = await shop.tx
    .selectFrom('ChangeSubject as mine')
    .innerJoin('ChangeSubject as theirs', (join) =>
      join.onRef('theirs.businessId', '=', 'mine.businessId').onRef('theirs.subject', '=', 'mine.subject'),
    )
    .innerJoin('Change', 'Change.id', 'theirs.changeId')
    .select('Change.id')
    .where('mine.businessId', '=', shop.business.id)
    .where('mine.changeId', '=', changeId)
    .where('mine.mode', '=', 'touches')
    .where('theirs.changeId', '>', changeId)
    .where('Change.undoneAt', 'is', null)
    .limit(1)
    .executeTakeFirst()
  return later !== undefined
}

export async function markUndone(shop: Shop, id: string): Promise<void> {
  await shop.tx
    .updateTable('Change')
    .set({ undoneAt: shop.clock.now().toISOString(), undoneBy: shop.person.id })
    .where('businessId', '=', shop.business.id)
    .where('id', '=', id)
    .execute()
}

export function stepsOf(change: Row<'Change'>): ChangeStep[] {
  return JSON.parse(change.steps) as ChangeStep[]
}
