import type { Stats } from '#core/dashboard/contract.ts'
import { BestProducts, ByCategory } from './what-and-where.tsx'
import { WhoOwes } from './who-owes.tsx'

export function Rankings({ stats }: { stats: Stats }) {
  return (
    <div className="grid gap-4 @2xl:grid-cols-2 @3xl:gap-6 @4xl:grid-cols-3">
      <BestProducts stats={stats} />
      <ByCategory stats={stats} />
      <WhoOwes stats={stats} />
    </div>
  )
}
