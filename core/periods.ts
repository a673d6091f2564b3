import { SanadError } from './errors.ts'
import type { Day } from './time.ts'

/** Throws `from_after_to` where a period ends before it begins. */
export function inOrder(period: { from?: Day | undefined; to?: Day | undefined }): void {
  const { from, to } = period
  if (from && to && from > to) throw new SanadError('from_after_to', { from, to })
}
