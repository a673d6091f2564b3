import { useRead } from './queries.ts'

/** The business's own day, which the figures of the month end with; undefined until they are there. */
export function useToday(): string | undefined {
  return useRead('/api/dashboard/stats', {}).data?.period.to
}
