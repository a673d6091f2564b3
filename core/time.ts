/** A day in the business's zone, `YYYY-MM-DD`. */
export type Day = string

/** The business's clock. `SANAD_NOW` starts it elsewhere; leases and timeouts keep the machine's. */
export type Clock = { now(): Date }

export const machineClock: Clock = { now: () => new Date() }

/** A clock that starts at an instant and runs on from there. */
export function clockFrom(start: Date): Clock {
  const offset = start.getTime() - Date.now()
  return { now: () => new Date(Date.now() + offset) }
}

const DAY_MILLISECONDS = 86_400_000
const formats = new Map<string, Intl.DateTimeFormat>()

export function dayIn(timeZone: string, at: Date): Day {
  return zoned(timeZone, at).slice(0, 10)
}

/** `HH:MM` on the wall clock of the zone. */
export function timeIn(timeZone: string, at: Date): string {
  return zoned(timeZone, at).slice(11, 16)
}

/** The instant at which the zone's wall clock shows this day and time. */
export function instantOf(timeZone: string, day: Day, time = '00:00'): Date {
  const guess = Date.parse(`${day}T${time}:00Z`)
  // Twice, since the offset at the guess may differ from the offset at the answer across a change of hour.
  const once = guess - offsetAt(timeZone, guess)
  return new Date(guess - offsetAt(timeZone, once))
}

export function addDays(day: Day, days: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MILLISECONDS).toISOString().slice(0, 10)
}

/** Days from one to the other, both included: 1 for a single day. */
export function daysCounted(from: Day, to: Day): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MILLISECONDS) + 1
}

/** 0 is Sunday. */
export function weekday(day: Day): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay()
}

export function firstOfMonth(day: Day): Day {
  return `${day.slice(0, 7)}-01`
}

export function lastOfMonth(day: Day): Day {
  const [year = 0, month = 1] = day.split('-').map(Number)
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10)
}

/** The same number of days just before a period. */
export function periodBefore(period: { from: Day; to: Day }): { from: Day; to: Day } {
  const days = daysCounted(period.from, period.to)
  return { from: addDays(period.from, -days), to: addDays(period.from, -1) }
}

/** Whether the text is a day that exists, in the years that a shop's books can hold. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const at = Date.parse(`${text}T00:00:00Z`)
  if (Number.isNaN(at) || new Date(at).toISOString().slice(0, 10) !== text) return false
  const year = Number(text.slice(0, 4))
  return year >= 1990 && year <= 2100
}

/** What a zone's clock showed last: one message asks for the same second many times. */
const shown = new Map<string, { second: number; text: string }>()

function zoned(timeZone: string, at: Date): string {
  const second = Math.floor(at.getTime() / 1000)
  const last = shown.get(timeZone)
  if (last?.second === second) return last.text
  const text = formatted(timeZone, at)
  shown.set(timeZone, { second, text })
  return text
}

function formatted(timeZone: string, at: Date): string {
  let format = formats.get(timeZone)
  if (!format) {
    format = new Intl.DateTimeFormat('sv-SE', {
      timeZone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    })
    formats.set(timeZone, format)
  }
  return format.format(at)
}

function offsetAt(timeZone: string, at: number): number {
  const wall = Date.parse(`${zoned(timeZone, new Date(at)).replace(' ', 'T')}Z`)
  return wall - Math.floor(at / 1000) * 1000
}
