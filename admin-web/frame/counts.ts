import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { reading } from '../api/queries.ts'
import type { Me } from '../api/session.ts'
import { opensTo } from './may.ts'

/** Counted after the first screen stands. */
const AFTER_MILLISECONDS = 1_500

export type Counts = { dashboard: number; tools: number }

/** What is pending, as a quiet count on its tab: alerts not yet seen, receipts not yet confirmed. */
export function useCounts({ user }: Me): Counts {
  const [ready, setReady] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setReady(true), AFTER_MILLISECONDS)
    return () => clearTimeout(timer)
  }, [])
  const alerts = useQuery({
    ...reading('/api/dashboard/alerts', {}),
    enabled: ready && opensTo(user, '/'),
  })
  const drafts = useQuery({ ...reading('/api/expenses', { status: 'draft', pageSize: 1 }), enabled: ready })
  return {
    dashboard: alerts.data?.items.filter(({ acknowledgedAt }) => acknowledgedAt === null).length ?? 0,
    tools: drafts.data?.total ?? 0,
  }
}
