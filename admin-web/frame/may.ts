import { useQuery } from '@tanstack/react-query'
import { whoIsHere } from '../api/queries.ts'
import type { Me } from '../api/session.ts'

/** Where staff work, and where those of them go who may see figures; the rest is the owner's. */
const ofStaff = [
  '/tools',
  '/tools/sales',
  '/tools/expenses',
  '/tools/inventory',
  '/tools/customers',
  '/settings',
  '/settings/security',
]
const ofWhoSeesFigures = [...ofStaff, '/', '/tools/reorder', '/tools/suppliers', '/settings/notifications']

/** Whether a person finds anything at an address: what they may not see is not shown, rather than refused. */
export function opensTo(
  { role, seesFigures }: Pick<Me['user'], 'role' | 'seesFigures'>,
  to: string,
): boolean {
  if (role === 'owner') return true
  const path = to.split('?')[0] ?? to
  return (seesFigures ? ofWhoSeesFigures : ofStaff).some(
    (place) => path === place || (place.split('/').length > 2 && path.startsWith(`${place}/`)),
  )
}

export function useMay(): (to: string) => boolean {
  const here = useQuery(whoIsHere)
  return (to) => Boolean(here.data && opensTo(here.data.user, to))
}

export function useIsOwner(): boolean {
  return useQuery(whoIsHere).data?.user.role === 'owner'
}
