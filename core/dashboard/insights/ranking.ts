import { addDays, type Day } from '../../time.ts'
import type { Finding } from './findings.ts'

export const MOST_INSIGHTS = 10
const MOST_OF_A_KIND = 2
/** What was told makes room for what is new for so many days. */
export const TOLD_DAYS = 7
/** From a quarter more at stake on, it is news again. */
const GROWN = 1.25

/** On which days an insight stood on the list, and for how much. */
export type Told = { firstOn: Day; lastOn: Day; stake: number }
export type Ranked = { finding: Finding; since: Day; fresh: boolean }

/**
 * By dinars at stake, at most two of a kind and ten in all; the forecast is always told. What stood there on an
 * earlier day of the week comes after what is new, unless it is urgent or there is more at stake by now.
 */
export function ranked(
  findings: readonly Finding[],
  told: ReadonlyMap<string, Told> = new Map(),
  today: Day = '',
): Ranked[] {
  const all = findings.map((finding) => ({
    finding,
    since: told.get(idOf(finding))?.firstOn ?? today,
    fresh: isFresh(finding, told.get(idOf(finding)), today),
  }))
  const inOrder = all.toSorted(
    (one, other) =>
      Number(other.fresh) - Number(one.fresh) ||
      other.finding.stake - one.finding.stake ||
      (idOf(one.finding) < idOf(other.finding) ? -1 : 1),
  )
  const seen = new Map<Finding['kind'], number>()
  const few = inOrder.filter(({ finding: { kind } }) => {
    const before = seen.get(kind) ?? 0
    seen.set(kind, before + 1)
    return before < MOST_OF_A_KIND
  })
  const isForecast = ({ finding }: Ranked) => finding.kind === 'forecast'
  const forecasts = few.filter(isForecast)
  const others = few.filter((each) => !isForecast(each)).slice(0, MOST_INSIGHTS - forecasts.length)
  const chosen = new Set([...others, ...forecasts])
  return few.filter((each) => chosen.has(each))
}

export function idOf({ kind, subject }: Pick<Finding, 'kind' | 'subject'>): string {
  return `${kind}:${subject}`
}

function isFresh({ severity, stake }: Finding, told: Told | undefined, today: Day): boolean {
  if (!told || severity === 'urgent' || stake >= told.stake * GROWN) return true
  // What begins today is told for the first time all day long.
  return told.firstOn >= today || told.lastOn < addDays(today, -TOLD_DAYS)
}
