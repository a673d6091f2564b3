import { useQuery } from '@tanstack/react-query'
import { dayAndHour } from '../offline/shop-clock.ts'
import { whoIsHere } from './queries.ts'

/** The day it is in the shop, by its own clock and zone. */
export function useToday(): string {
  const here = useQuery(whoIsHere)
  return dayAndHour(here.data?.business.timeZone ?? 'Africa/Algiers').date
}
