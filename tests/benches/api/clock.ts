/** Wednesday 18 November 2026, ten in the morning in Algiers: the clock of the house that is measured. */
export const NOW = '2026-11-18T10:00:00+01:00'
export const TODAY = '2026-11-18'
export const DAYS = 400
export const ITEMS = 5_000

/** The day so many days ago. */
export function dayAgo(days: number): string {
  return new Date(Date.parse(TODAY) - days * 86_400_000).toISOString().slice(0, 10)
}

/** The same numbers on every run. */
export function dice(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}
