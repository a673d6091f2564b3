/** Counts what the house answers, a minute at a time, without keeping who asked. */
export type Meter = {
  answered(milliseconds: number, status: number): void
  /** What was counted since the last take. */
  take(): Counted
}
export type Counted = { requests: number; errors: number; p95: number }

declare module '../parts.ts' {
  interface Parts {
    meter: Meter
  }
}

/** Milliseconds; the last one holds whatever took longer. */
const LIMITS = [5, 10, 25, 50, 100, 250, 500, 1_000, 2_000, 5_000, 10_000, 30_000]

export function openMeter(): Meter {
  let errors = 0
  let counts = LIMITS.map(() => 0)
  return {
    answered(milliseconds, status) {
      const at = LIMITS.findIndex((limit) => milliseconds <= limit)
      const slot = at === -1 ? LIMITS.length - 1 : at
      counts[slot] = (counts[slot] ?? 0) + 1
      if (status >= 500 && status !== 503) errors++
    },
    take() {
      const counted = { requests: counts.reduce((sum, count) => sum + count, 0), errors, p95: p95Of(counts) }
      errors = 0
      counts = LIMITS.map(() => 0)
      return counted
    },
  }
}

/** The limit under which 95 of 100 answers stayed. */
function p95Of(counts: readonly number[]): number {
  const all = counts.reduce((sum, count) => sum + count, 0)
  let seen = 0
  for (const [slot, count] of counts.entries()) {
    seen += count
    if (all > 0 && seen >= all * 0.95) return LIMITS[slot] ?? 0
  }
  return 0
}
