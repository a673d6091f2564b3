/** A day in the business's zone, `YYYY-MM-DD`. */
export type Day = string

export interface CivilDate {
  readonly year: number
  /** 1 to 12. */
  readonly month: number
  readonly day: number
}

const DAY_MS = 86_400_000

export function toDay({ year, month, day }: CivilDate): Day {
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10)
}

export function civil(day: Day): CivilDate {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), day: Number(day.slice(8, 10)) }
}

export function addDays(day: Day, days: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10)
}

/** Days from `from` to `to`; 0 for the same day. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS)
}

/** 0 Sunday to 6 Saturday. */
export function weekdayOf(day: Day): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay()
}

/** Algerian weeks start on Sunday. */
export function weekStart(day: Day): Day {
  return addDays(day, -weekdayOf(day))
}

export function monthStart(day: Day): Day {
  return `${day.slice(0, 7)}-01`
}

export function monthEnd(day: Day): Day {
  const { year, month } = civil(day)
  return toDay({ year, month: month + 1, day: 0 })
}

/** The same day `months` later, or the last of that month where it has no such day. */
export function addMonths(day: Day, months: number): Day {
  const { year, month, day: of } = civil(day)
  const first = toDay({ year, month: month + months, day: 1 })
  const last = civil(monthEnd(first)).day
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
