const DAY_MILLISECONDS = 86_400_000

/** Days as `YYYY-MM-DD`; today is the business's own, as the API gives it. */
export function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MILLISECONDS).toISOString().slice(0, 10)
}

export function daysFromTo(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MILLISECONDS) + 1
}

export function firstOfMonth(day: string): string {
  return `${day.slice(0, 7)}-01`
}

/** The whole month before the one that the day is in. */
export function monthBefore(day: string): { from: string; to: string } {
  const to = daysAfter(firstOfMonth(day), -1)
  return { from: firstOfMonth(to), to }
}
