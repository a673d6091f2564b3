import { feastIn, hijriOf, type Feast } from '../language/hijri.ts'
import { addDays, weekday, type Day } from '../time.ts'
import data from './almanac.json' with { type: 'json' }

/**
 * The public holiday that a day falls on, or null. Moving ones are estimates: `correction` is the owner's, in
 * days (see core/language/hijri.ts). Source and status of each stand in `almanac.json`.
 */
export function holidayOn(day: Day, correction = 0): string | null {
  const fixed = data.holidays.find((holiday) => holiday.day === day.slice(5))
  if (fixed) return fixed.code
  const { year } = hijriOf(day, correction)
  const moving = data.holidays.find(({ feast }) => {
    if (!feast) return false
    const { from, to } = feastIn(feast as Feast, year, correction)
    return from <= day && day <= to
  })
  return moving?.code ?? null
}

/** Friday and Saturday are off in Algeria. */
export function isWeekend(day: Day): boolean {
  return data.weekend.days.includes(weekday(day))
}

export function isWorkingDay(day: Day, correction = 0): boolean {
  return !isWeekend(day) && holidayOn(day, correction) === null
}

/** The day itself where offices are open on it, else the last one before on which they are. */
export function workingDayAtOrBefore(day: Day, correction = 0): Day {
  let at = day
  while (!isWorkingDay(at, correction)) at = addDays(at, -1)
  return at
}
