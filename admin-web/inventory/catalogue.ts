import { useMemo } from 'react'
import { useRead } from '../api/queries.ts'
import { findable } from './find.ts'

/** The whole catalogue, in memory: searched as one types, and without a network. */
export function useCatalogue() {
  const query = useRead('/api/inventory/catalogue', {})
  const all = useMemo(() => findable(query.data?.items ?? []), [query.data])
  return { query, all }
}
