import { seasonsBetween } from '../../almanac/seasons.ts'
import type { SeasonCode } from '../../almanac/words.ts'
import { addDays, daysCounted, weekday, type Day } from '../../time.ts'

/** What moves a day's trade: its weekday, where it stands in the month of wages, and the season of feasts. */
export type Occasion = { date: Day; weekday: number; payday: Payday; season: SeasonCode | null }
export type Payday = 'start' | 'middle' | 'end'

/** Longer seasons (summer, the sales) move slowly, and the level of the books follows them by itself. */
const LONGEST_SEASON = 31
/** Wages come in the last days of the month and are spent until the fifth. */
const WAGES_SPENT_UNTIL = 5
const WAGES_COME_FROM = 26

/** Every day of a period with what moves it. `correction`: the owner's, of the Hijri calendar. */
export function occasionsOf(from: Day, days: number, sector: string, correction: number): Occasion[] {
  if (days <= 0) return []
  const seasons = seasonsBetween(from, addDays(from, days - 1), sector, correction)
    .map((season) => ({ ...season, days: daysCounted(season.from, season.to) }))
    .filter((season) => season.days <= LONGEST_SEASON)
    // The narrower one says more: the last ten days of Ramadan are the run-up to the feast.
    .sort((one, other) => one.days - other.days)
  return Array.from({ length: days }, (_, at) => {
    const date = addDays(from, at)
    return {
      date,
      weekday: weekday(date),
      payday: paydayOf(date),
      season: seasons.find((season) => season.from <= date && date <= season.to)?.code ?? null,
    }
  })
}

function paydayOf(date: Day): Payday {
  const day = Number(date.slice(8))
  if (day <= WAGES_SPENT_UNTIL) return 'start'
  return day >= WAGES_COME_FROM ? 'end' : 'middle'
}
