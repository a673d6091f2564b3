import { newId } from '../ids.ts'
import type { Row, Tx } from '../storage/database.ts'
import { take } from '../storage/leases.ts'

/** Answers the id of the job, or of the one that has this `dedupe` already. */
export async function insertJob(
  tx: Tx,
  row: Pick<Row<'Job'>, 'businessId' | 'kind' | 'dedupe' | 'payload' | 'notBefore' | 'createdAt'>,
): Promise<string> {
  const id = newId()
  const result = await tx
    .insertInto('Job')
    .values({
      ...row,
      id,
      state: 'new',
      progress: 0,
      result: null,
      error: null,
      attempts: 0,
      interrupted: 0,
      lockedUntil: null,
      lockedBy: null,
      doneAt: null,
    })
    .onConflict((on) => on.column('dedupe').doNothing())
    .executeTakeFirst()
  if (result.numInsertedOrUpdatedRows === 1n) return id
  const kept = await tx.selectFrom('Job').select('id').where('dedupe', '=', row.dedupe).executeTakeFirst()
  return kept?.id ?? id
}

/** Due jobs of the kinds that this process knows, those that waited longest first. */
export async function takeJobs(tx: Tx, kinds: string[], now: string, most: number): Promise<Row<'Job'>[]> {
  if (kinds.length === 0) return []
  const due = await tx
    .selectFrom('Job')
    .select('id')
    .where('state', '=', 'new')
    .where('notBefore', '<=', now)
    .where('kind', 'in', kinds)
    .orderBy('notBefore')
    .orderBy('id')
    .limit(most)
    .execute()
  const ids = due.map(({ id }) => id)
  if (ids.length === 0) return []
  await take(tx, 'Job', ids)
  return tx.selectFrom('Job').selectAll().where('id', 'in', ids).execute()
}

export async function findJob(tx: Tx, businessId: string, id: string): Promise<Row<'Job'> | undefined> {
  return tx
    .selectFrom('Job')
    .selectAll()
    .where('businessId', '=', businessId)
    .where('id', '=', id)
    .executeTakeFirst()
}

export async function setProgress(tx: Tx, id: string, progress: number): Promise<void> {
  await tx.updateTable('Job').set({ progress }).where('id', '=', id).execute()
}

export async function markDone(tx: Tx, id: string, result: string, doneAt: string): Promise<void> {
  await tx
    .updateTable('Job')
    .set({ state: 'done', progress: 100, result, doneAt, lockedBy: null, lockedUntil: null, error: null })
    .where('id', '=', id)
    .execute()
}

/** Takes back a job that has not begun. */
export async function deleteWaiting(tx: Tx, dedupe: string): Promise<void> {
  await tx.deleteFrom('Job').where('dedupe', '=', dedupe).where('state', '=', 'new').execute()
}

/** Drops the jobs of a kind, but for those in hand. */
export async function deleteKind(tx: Tx, kind: string): Promise<void> {
  await tx.deleteFrom('Job').where('kind', '=', kind).where('state', '!=', 'held').execute()
}
