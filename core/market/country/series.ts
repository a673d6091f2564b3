import { z } from 'zod'
import { day } from '../../shapes.ts'
import { seriesCodes, type SeriesCode } from '../contract.ts'
import type { DatedPoint } from '../rules.ts'
import data from './series.json' with { type: 'json' }

const shape = z.object({
  code: z.enum(seriesCodes),
  unit: z.string(),
  status: z.string(),
  source: z.string(),
  points: z.array(z.object({ date: day, value: z.number() })),
})

/** A series of the country as it is shipped or was refreshed. A year's figure is dated at the year's end. */
export type Series = {
  code: SeriesCode
  unit: string
  status: string
  source: string
  vintage: string
  points: DatedPoint[]
}

/** What this version ships; sources and status of each stand in `series.json`. */
export const shippedSeries: readonly Series[] = z
  .array(shape)
  .parse([...data.series, ...data.recent])
  .map((series) => ({ ...series, vintage: data._about.as_of }))

export type RefreshedPoint = { code: string; date: string; value: number; source: string; vintage: string }

/** Shipped series with what was fetched since laid over them, point by point. */
export function withRefreshed(refreshed: readonly RefreshedPoint[]): Series[] {
  const byCode = Map.groupBy(refreshed, ({ code }) => code)
  return shippedSeries.map((series) => {
    const newer = byCode.get(series.code)
    const last = newer?.at(-1)
    if (!newer || !last) return series
    const points = new Map(series.points.map((point) => [point.date, point.value]))
    for (const { date, value } of newer) points.set(date, value)
    return {
      ...series,
      source: last.source,
      vintage: last.vintage,
      points: [...points]
        .map(([date, value]) => ({ date, value }))
        .sort((a, b) => a.date.localeCompare(b.date)),
    }
  })
}
