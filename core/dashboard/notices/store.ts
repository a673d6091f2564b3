import { z } from 'zod'
import type { Language } from '../../shapes.ts'
import type { Tx } from '../../storage/database.ts'
import { noticeKinds, notifications, type Notifications } from './contract.ts'
import type { Written } from './rules.ts'

const kept = z.object({
  choice: notifications.catch(() => notifications.parse({})).prefault({}),
  written: z.partialRecord(z.enum(noticeKinds), z.string()).catch({}).default({}),
})

/** A person's choice and what was written to them last. What can't be read is as if it were not. */
export function noticesIn(settings: string): { choice: Notifications; written: Written } {
  const all = JSON.parse(settings) as Record<string, unknown>
  return kept.parse(all.notices ?? {})
}

export async function noticesOf(
  tx: Tx,
  personId: string,
): Promise<{ choice: Notifications; written: Written }> {
  const { settings } = await tx
    .selectFrom('Person')
    .select('settings')
    .where('id', '=', personId)
    .executeTakeFirstOrThrow()
  return noticesIn(settings)
}

export async function keepNotices(
  tx: Tx,
  personId: string,
  notices: { choice: Notifications; written: Written },
): Promise<void> {
  const { settings } = await tx
    .selectFrom('Person')
    .select('settings')
    .where('id', '=', personId)
    .executeTakeFirstOrThrow()
  const all = { ...(JSON.parse(settings) as Record<string, unknown>), notices }
  await tx
    .updateTable('Person')
    .set({ settings: JSON.stringify(all) })
    .where('id', '=', personId)
    .execute()
}

/** People with a chat in which they may be written to, and a choice of their own. */
export async function readers(tx: Tx) {
  const rows = await tx
    .selectFrom('Person')
    .innerJoin('Business', 'Business.id', 'Person.businessId')
    .select(['Person.id', 'Person.language', 'Person.settings', 'Person.businessId', 'Business.timeZone'])
    .where('Person.disabledAt', 'is', null)
    .where('Person.settings', 'like', '%"notices"%')
    .execute()
  return rows.map(({ language, settings, ...row }) => ({
    ...row,
    language: language as Language,
    notices: noticesIn(settings),
  }))
}

/** Photos that wait for their yes since before an instant, and what they come to. */
export async function waitingDrafts(
  tx: Tx,
  businessId: string,
  before: string,
): Promise<{ count: number; amount: number }> {
  const row = await tx
    .selectFrom('Expense')
    .select((of) => [
      of.fn.countAll<number>().as('count'),
      of.fn.coalesce(of.fn.sum<number>('amount'), of.lit(0)).as('amount'),
    ])
    .where('businessId', '=', businessId)
    .where('status', '=', 'draft')
    .where('deletedAt', 'is', null)
    .where('createdAt', '<', before)
    .executeTakeFirstOrThrow()
  return { count: row.count, amount: row.amount }
}
