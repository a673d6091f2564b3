import type { Day } from './calendar.ts'

/** The clock on the wall of a zone at an instant. */
export interface WallClock {
  readonly day: Day
  readonly hour: number
  readonly minute: number
}

const clocks = new Map<string, Intl.DateTimeFormat>()

function clockOf(zone: string): Intl.DateTimeFormat {
  // Making a formatter takes a hundred times as long as using it.
  const made =
    clocks.get(zone) ??
    new Intl.DateTimeFormat('en-CA', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
    })
  clocks.set(zone, made)
  return made
}

export function wallClock(instant: Date, zone: string): WallClock {
  const parts = new Map(
    clockOf(zone)
      .formatToParts(instant)
      .map((part) => [part.type, part.value]),
  )
  const day = `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`
  return { day, hour: Number(parts.get('hour')), minute: Number(parts.get('minute')) }
}

/** The instant (ISO UTC) at which the zone's wall clock shows that day and time. */
export function instantAt(day: Day, hour: number, minute: number, zone: string): string {
  const asUtc = Date.parse(`${day}T00:00:00Z`) + (hour * 60 + minute) * 60_000
  const shown = wallClock(new Date(asUtc), zone)
  const shownUtc = Date.parse(`${shown.day}T00:00:00Z`) + (shown.hour * 60 + shown.minute) * 60_000
  return new Date(asUtc - (shownUtc - asUtc)).toISOString()
}
