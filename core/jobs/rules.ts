/** How long to wait before trying again, by how often it failed: grows fourfold, stays under the longest. */
export type Patience = { firstMs: number; longestMs: number }

/**
 * `chance` is 0 to 1: half of the wait is left to it, so that all that failed together does not come back
 * together.
 */
export function waitAfter(failures: number, { firstMs, longestMs }: Patience, chance: number): number {
  const whole = Math.min(longestMs, firstMs * 4 ** Math.max(0, failures - 1))
  return Math.round(whole / 2 + (whole / 2) * chance)
}
