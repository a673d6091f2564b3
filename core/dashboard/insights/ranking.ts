import type { Finding } from './findings.ts'

export const MOST_INSIGHTS = 10
const MOST_OF_A_KIND = 2

/** By dinars at stake, at most two of a kind and ten in all; the forecast is always told. */
export function ranked(findings: readonly Finding[]): Finding[] {
  const byStake = findings.toSorted(
    (one, other) => other.stake - one.stake || (idOf(one) < idOf(other) ? -1 : 1),
  )
  const seen = new Map<Finding['kind'], number>()
  const few = byStake.filter(({ kind }) => {
    const before = seen.get(kind) ?? 0
    seen.set(kind, before + 1)
    return before < MOST_OF_A_KIND
  })
  const forecast = few.filter(({ kind }) => kind === 'forecast')
  const others = few.filter(({ kind }) => kind !== 'forecast').slice(0, MOST_INSIGHTS - forecast.length)
  return [...others, ...forecast].sort((one, other) => few.indexOf(one) - few.indexOf(other))
}

export function idOf({ kind, subject }: Finding): string {
  return `${kind}:${subject}`
}
