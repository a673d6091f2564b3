import { feastIn, hijriOf, type Feast } from '../language/hijri.ts'
import type { Language } from '../shapes.ts'
import { addDays, type Day } from '../time.ts'
import data from './almanac.json' with { type: 'json' }
import { sectorOf, type Sector } from './sectors.ts'
import { effectWords } from './effect-words.ts'
import { seasonNames, type SeasonCode } from './words.ts'

/** A time of year that moves trade. `status` says how sure its days are. */
export type Season = { code: SeasonCode; from: Day; to: Day; status: string; source: string }

/** The seasons that touch a period, in the order in which they begin. `correction`: the owner's, in days. */
export function seasonsBetween(from: Day, to: Day, said: string, correction = 0): Season[] {
  const sector = sectorOf(said)
  return data.seasons
    .filter((season) => !season.sectors || season.sectors.includes(sector))
    .flatMap((season) => daysOf(season, from, to, correction).map((days) => ({ season, days })))
    .filter(({ days }) => days.from <= to && days.to >= from)
    .map(({ season, days }) => ({
      code: season.code as SeasonCode,
      ...days,
      status: season.status,
      source: data.seasonsSource,
    }))
    .sort((a, b) => a.from.localeCompare(b.from))
}

export function nameOfSeason(code: SeasonCode, language: Language): string {
  return seasonNames[code][language]
}

/** What a season does to a trade, in one sentence. */
export function effectOfSeason(code: SeasonCode, said: string, language: Language): string {
  const sector: Sector = sectorOf(said)
  return (effectWords[code][sector] ?? effectWords[code].any)[language]
}

/** The owner's correction of the Hijri calendar, in days: Algeria sights the moon. */
export function hijriCorrection(settings: Readonly<Record<string, unknown>>): number {
  const said = settings.hijriCorrection
  return said === 1 || said === -1 ? said : 0
}

type SeasonData = (typeof data.seasons)[number]

function daysOf(season: SeasonData, from: Day, to: Day, correction: number): { from: Day; to: Day }[] {
  const { feast, day, days } = season
  if (feast) {
    const first = hijriOf(from, correction).year - 1
    const last = hijriOf(to, correction).year + 1
    return years(first, last).map((year) => aroundFeast(feast as Feast, season, year, correction))
  }
  return years(Number(from.slice(0, 4)) - 1, Number(to.slice(0, 4))).map((year) => {
    const begin = `${year}-${day}`
    return { from: begin, to: addDays(begin, (days ?? 1) - 1) }
  })
}

function aroundFeast(feast: Feast, season: SeasonData, year: number, correction: number) {
  const whole = feastIn(feast, year, correction)
  if (season.from === undefined || season.to === undefined) return whole
  return { from: addDays(whole.from, season.from), to: addDays(whole.from, season.to) }
}

function years(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, at) => first + at)
}
