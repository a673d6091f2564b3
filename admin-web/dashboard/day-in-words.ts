type Day = { date: string; revenue: number }

export type DayInWords = {
  revenue: number
  /** Against the mean of the same weekday in the four weeks before. */
  against: 'better' | 'usual' | 'quieter' | 'unknown'
}

/** What today is like: within a tenth of the usual for its weekday it is a usual day. */
export function dayInWords(series: readonly Day[]): DayInWords | null {
  const today = series.at(-1)
  if (!today) return null
  const before = [7, 14, 21, 28].flatMap((back) => series.at(-1 - back)?.revenue ?? [])
  const usual = before.reduce((sum, revenue) => sum + revenue, 0) / before.length
  if (before.length < 2 || usual === 0) return { revenue: today.revenue, against: 'unknown' }
  const ratio = today.revenue / usual
  const against = ratio > 1.1 ? 'better' : ratio < 0.9 ? 'quieter' : 'usual'
  return { revenue: today.revenue, against }
}
