import { addDays, lastOfMonth, weekday } from '../time.ts'
import type { Day } from '../time.ts'

export interface CivilDate {
  readonly year: number
  /** 1 to 12. */
  readonly month: number
  readonly day: number
}

export function toDay({ year, month, day }: CivilDate): Day {
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10)
}

export function civil(day: Day): CivilDate {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), day: Number(day.slice(8, 10)) }
}

/** Algerian weeks start on Sunday. */
export function weekStart(day: Day): Day {
  return addDays(day, -weekday(day))
}

/** The same day `months` later, or the last of that month where it has no such day. */
export function addMonths(day: Day, months: number): Day {
  const { year, month, day: of } = civil(day)
  const first = toDay({ year, month: month + months, day: 1 })
  const last = civil(lastOfMonth(first)).day
  return addDays(first, Math.min(of, last) - 1)
}

export function quarterStart(day: Day): Day {
  const { year, month } = civil(day)
  return toDay({ year, month: month - ((month - 1) % 3), day: 1 })
}

/** Null where the calendar has no such day. */
export function dayOf(year: number, month: number, day: number): Day | null {
  if (month < 1 || month > 12 || day < 1 || day > 31) return null
  const made = toDay({ year, month, day })
  return civil(made).day === day ? made : null
}
