import { addDays, daysCounted, firstOfMonth, lastOfMonth, type Day } from '../../time.ts'

/** A day, or a month as `2026-10`. */
export type Span = string

export function monthOf(day: Day): Span {
  return day.slice(0, 7)
}

export function everyDayOf(span: Span): Day[] {
  if (span.length > 7) return [span]
  const first = `${span}-01`
  return Array.from({ length: daysCounted(first, lastOfMonth(first)) }, (_, at) => addDays(first, at))
}

/** The whole months of a period, where they may be kept, and the days that are left over. */
export function spansOf({ from, to }: { from: Day; to: Day }, kept: ReadonlySet<Span>): Span[] {
  const spans: Span[] = []
  for (let day = from; day <= to;) {
    const end = lastOfMonth(day)
    const whole = day === firstOfMonth(day) && end <= to
    if (whole && kept.has(monthOf(day))) {
      spans.push(monthOf(day))
      day = addDays(end, 1)
    } else {
      const last = end < to ? end : to
      for (let at = 0; at < daysCounted(day, last); at += 1) spans.push(addDays(day, at))
      day = addDays(last, 1)
    }
  }
  return spans
}
