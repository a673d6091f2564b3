type Day = { date: string; revenue: number; expenses: number }

const MOST_DAYS = 62
const MOST_WEEKS_IN_DAYS = 250

/** A curve of a year by days is noise: long periods are summed by seven days, very long ones by thirty. */
export function spanOf(days: number): 1 | 7 | 30 {
  if (days <= MOST_DAYS) return 1
  return days <= MOST_WEEKS_IN_DAYS ? 7 : 30
}

/** Sums of as many days, each under its first; a last one that is not whole is left out where it would look like a fall. */
export function summed(series: readonly Day[], span: number): Day[] {
  const whole = span === 1 ? series.length : Math.floor(series.length / span)
  return Array.from({ length: whole }, (_, at) => {
    const part = series.slice(at * span, (at + 1) * span)
    return {
      date: part[0]?.date ?? '',
      revenue: part.reduce((sum, { revenue }) => sum + revenue, 0),
      expenses: part.reduce((sum, { expenses }) => sum + expenses, 0),
    }
  })
}
