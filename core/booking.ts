import type { Caller, Shop } from './capability.ts'
import { SanadError } from './errors.ts'
import { addDays, type Day } from './time.ts'

/**
 * The day that something is booked on: the one given, else today.
 * Throws `date_ahead` for more than a day ahead, which is a slip of the hand and no plan.
 */
export function bookingDay(shop: Pick<Shop, 'today'>, given: Day | null | undefined): Day {
  const day = given ?? shop.today
  if (day > addDays(shop.today, 1)) throw new SanadError('date_ahead', { date: day })
  return day
}

/** Staff read only what they booked themselves: the person to keep to, or null for who may see all. */
export function ownEntriesOf(caller: Pick<Caller, 'person'>): string | null {
  const { id, role, seesFigures } = caller.person
  return role === 'owner' || seesFigures ? null : id
}
