import { defineCapability, everyDoor } from '../../capability.ts'
import { insightList, insightQuery } from './contract.ts'
import { findingsNow } from './finding-now.ts'
import { ranked } from './ranking.ts'
import { tell } from './tell.ts'
import { toldBefore } from './told-store.ts'

export const listInsights = defineCapability({
  name: 'dashboard_list_insights',
  about:
    'What the figures say and what to do about it, by dinars at stake, what is new before what was told on the days before: margins, items running out or asleep, baskets, best days and hours, customers who stopped coming, expenses that grew, credit that ages, a forecast with its interval. Each names its numbers in evidence.',
  effect: 'reads',
  may: 'figures',
  doors: everyDoor,
  dear: 'shared',
  input: insightQuery,
  output: insightList,
  async run(_, shop) {
    const standing = ranked(await findingsNow(shop), await toldBefore(shop), shop.today)
    return {
      items: standing.map(({ finding, since, fresh }) => ({ ...tell(finding, shop), since, fresh })),
    }
  },
})
