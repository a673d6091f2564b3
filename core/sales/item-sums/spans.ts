import { addDays, daysCounted, firstOfMonth, lastOfMonth, type Day } from '../../time.ts'

/** A day, or a month as `2026-10`. */
export type Span = string

export function monthOf(day: Day): Span {
  return day.slice(0, 7)
}

/** Every day of a span. */
export function daysOf(span: Span): { from: Day; to: Day } {
  if (span.length > 7) return { from: span, to: span }
  const from = `${span}-01`
  return { from, to: lastOfMonth(from) }
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
