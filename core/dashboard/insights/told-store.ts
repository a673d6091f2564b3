import type { Shop } from '../../capability.ts'
import type { Finding } from './findings.ts'
import { idOf, type Told } from './ranking.ts'

type Books = Pick<Shop, 'tx' | 'business' | 'today'>

/** What stood on the list before, by its id. */
export async function toldBefore(shop: Books): Promise<Map<string, Told>> {
  const rows = await shop.tx
    .selectFrom('ToldInsight')
    .select(['insightId', 'firstOn', 'lastOn', 'stake'])
    .where('businessId', '=', shop.business.id)
    .execute()
  return new Map(rows.map(({ insightId, ...told }) => [insightId, told]))
}

/** Notes that these stood on the list of a day. One that comes back after a while begins anew. */
export async function noteTold(shop: Books, findings: readonly Finding[], newAfter: string): Promise<void> {
  for (const finding of findings) {
    const { stake } = finding
    const today = { firstOn: shop.today, lastOn: shop.today, stake }
    await shop.tx
      .insertInto('ToldInsight')
      .values({ ...today, businessId: shop.business.id, insightId: idOf(finding) })
      .onConflict((on) =>
        on.columns(['businessId', 'insightId']).doUpdateSet((row) => ({
          firstOn: row
            .case()
            .when('ToldInsight.lastOn', '<', newAfter)
            .then(shop.today)
            .else(row.ref('ToldInsight.firstOn'))
            .end(),
          lastOn: shop.today,
          stake,
        })),
      )
      .execute()
  }
}
