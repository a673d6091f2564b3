import { sql } from 'kysely'
import type { Watched } from './store.ts'

const MOST = 100

/**
 * Why each message of a business was given up, the newest first. A campaign's are left out: they are told among
 * its results, and those that their readers' STOP held back are no failure at all.
 */
export async function givenUp({
  tx,
  business,
}: Pick<Watched, 'tx' | 'business'>): Promise<(string | null)[]> {
  const came = tx
    .selectFrom('Inbox')
    .innerJoin('ChatLink', (on) =>
      on.onRef('ChatLink.channel', '=', 'Inbox.channel').onRef('ChatLink.address', '=', 'Inbox.chat'),
    )
    .select(['Inbox.id', 'Inbox.error'])
    .where('ChatLink.businessId', '=', business.id)
    .where('ChatLink.unlinkedAt', 'is', null)
    .where('Inbox.state', '=', 'dead')
  const ours = tx
    .selectFrom('Outbox')
    .select(['id', 'error'])
    .where('businessId', '=', business.id)
    .where('state', '=', 'dead')
    .where(sql<boolean>`json_extract(body, '$.campaignId') is null`)
  const rows = await came.unionAll(ours).orderBy('id', 'desc').limit(MOST).execute()
  return rows.map(({ error }) => error)
}
