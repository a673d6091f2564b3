import { useRead } from '../api/queries.ts'
import { Shown } from '../frame/states.tsx'
import { Indicators } from './indicators.tsx'
import { OwnTrends } from './own-trends.tsx'
import { Seasons } from './seasons.tsx'

/** What the calendar brings to this trade, how our own prices moved, and the country in figures. */
export function Country() {
  const trends = useRead('/api/market/trends', {})
  return (
    <Shown query={trends}>
      {({ seasons, indicators, products, period }) => (
        <div className="flex flex-col gap-6">
          <Seasons seasons={seasons} today={period.to} />
          <OwnTrends products={products} />
          <Indicators indicators={indicators} />
        </div>
      )}
    </Shown>
  )
}
